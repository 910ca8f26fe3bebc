/** Where this program lives on GitHub. */
const PROJECT = 'OWNER/image-policy-gate'

/** The Action as a workflow names it. */
export const ACTION = `${PROJECT}@v0`

/** The address of a file of the policies folder, for editors. */
export const schemaUrl = (file: string): string => `https://raw.githubusercontent.com/${PROJECT}/main/policies/${file}`
