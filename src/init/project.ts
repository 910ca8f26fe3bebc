/** Where this program lives on GitHub. */
const PROJECT = 'OWNER/image-policy-gate'

/** The Action as a workflow names it. */
export const ACTION = `${PROJECT}@v0`

/** Other actions that a workflow begins with, pinned as the examples in the documentation are. */
export const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2'
export const UPLOAD = 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1'

/** The address of a file of the policies folder, for editors. */
export const schemaUrl = (file: string): string => `https://raw.githubusercontent.com/${PROJECT}/main/policies/${file}`
