/** A policy that the texts of a service are judged by; reports ask for the lists besides. */
export const policyOf = (name: string): string => `version: 1
name: ${name}
rules:
  scan-succeeded: enforce
  max-severity: enforce
`

/** A policy that has a text wherever it takes one, and a waiver that is used; JSON is YAML. */
export const policyWith = (text: string, repository: string): string =>
  JSON.stringify({
    version: 1,
    name: text,
    rules: {
      'max-severity': { max: 'low' },
      'max-vulnerabilities': { high: 0 },
      expression: { all: [{ id: 'says', expr: 'image.repository == "other"', message: text }] },
    },
    waivers: [
      { rule: 'max-severity', image: `**/${repository}`, reason: text, owner: text, expires: '2026-07-20' },
      { finding: 'CVE-2026-1000', image: `**/${repository}`, reason: text, owner: text, expires: '2026-07-20' },
    ],
  })
