declare const IMAGE_POLICY_GATE_VERSION: string | undefined

export const TOOL_NAME = 'image-policy-gate'

/** The version of the package; the build writes it in. */
export const VERSION = typeof IMAGE_POLICY_GATE_VERSION === 'string' ? IMAGE_POLICY_GATE_VERSION : 'development'
