// The part of SARIF 2.1.0 that is written here, in the specification's own names.

/** A text that only viewers without Markdown see, and the same as Markdown. */
export interface SarifText {
  readonly text: string
  readonly markdown?: string
}

/** What a kind of results means (reportingDescriptor). */
export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: {
    readonly tags: readonly string[]
    readonly precision: 'very-high' | 'high'
    readonly 'problem.severity': 'error' | 'warning' | 'recommendation'
    /** A number above 0.0, up to 10.0, as text. */
    readonly 'security-severity'?: string
  }
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' }
    readonly region: {
      readonly startLine: number
      readonly startColumn: number
      readonly endLine: number
      readonly endColumn: number
    }
  }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly [SarifLocation]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
}

export interface SarifNotification {
  readonly level: 'note' | 'warning'
  readonly descriptor: { readonly id: string }
  readonly message: SarifText
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string
      readonly semanticVersion: string
      readonly informationUri: string
      readonly rules: readonly SarifRule[]
    }
  }
  /** `category/`: GitHub closes no alert of another category. */
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly [
    { readonly executionSuccessful: true; readonly toolExecutionNotifications: readonly SarifNotification[] },
  ]
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
}

/** A result before it has its place among the others of its run. */
export interface Draft {
  /** What the result is told by over all builds: neither digests nor dates nor numbers. */
  readonly identity: readonly string[]
  /** Put into words where there is room for it. */
  write(): Written
}

export interface Written {
  readonly rule: SarifRule
  readonly level: SarifLevel
  readonly text: string
  readonly location: SarifLocation
}
