/** The policies of a run, by name: a preset, or the text of a file. */
export const POLICIES = {
  baseline: { preset: 'preset:baseline' },
  deployed: { preset: 'preset:deployed' },
  /** Everything that is counted: each count takes requests of its own. */
  counts: {
    text: `version: 1
rules:
  scan-succeeded: enforce
  max-severity: { max: medium }
  max-vulnerabilities: { total: 20, high: 0, medium: 3 }
  no-malicious-files: { min-level: suspicious }
  no-unsafe-settings: enforce
  no-sensitive-files: enforce
`,
  },
  /** Everything that is listed by name, with a waiver that takes one finding out of the limits. */
  names: {
    text: `version: 1
rules:
  scan-succeeded: enforce
  max-severity: { max: medium }
  denied-vulnerabilities: { ids: [CVE-2021-44228] }
  expression:
    all:
      - { id: no-log4j, expr: '!findings.exists(f, f.id == "CVE-2021-44228")', message: log4j is in it }
      - { id: few, expr: vulnerabilities.total < 50, message: too many vulnerabilities }
waivers:
  - { finding: CVE-2016-2781, image: '**', reason: not reachable, owner: '@team-a', expires: 2999-12-31 }
waiver-limits: { max-days: 400000 }
`,
  },
} as const

export type PolicyName = keyof typeof POLICIES
