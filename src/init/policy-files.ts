import { schemaUrl } from './project.ts'

/** A policy to start from: a preset, and how to go on. */
export const policyFile = (): string => `# yaml-language-server: $schema=${schemaUrl('policy.schema.json')}
# What an image must keep to before it may go on. "image-policy-gate policy show" prints it with everything it extends.
version: 1
extends: [preset:baseline] # scanned with success after the push, nothing worse than medium, no malicious file

# A rule that is named here replaces the preset's. "image-policy-gate rules" lists all of them.
# rules:
#   scan-succeeded: { mode: enforce, max-age: 7d }
#   no-unsafe-settings: warn
#   denied-tags: { mode: enforce, tags: [latest] }

# What could not be decided blocks. A cause can be let through; the report then says so.
# unknown: { unsupported: warn }

# Dated acceptances of violations; each violation in a report comes with one to paste.
waiver-limits: { max-days: 90, require: [reason, owner, expires] }
# waivers:
#   - { rule: max-severity, image: "*/team/shop", reason: "…", owner: "@team", expires: 2027-01-31 }
`

const DIGEST = `sha256:${'4a'.repeat(32)}`

/** Tests of the policy beside it: one image that passes and one that does not; all that a scan tells, or what is usual. */
export function policyTestFile(policy: string, image: string, { everything }: { everything: boolean }): string {
  const facts = everything ? '\n    unsafe-settings: 0\n    sensitive-files: 0' : ''
  const name = everything ? `${image}@${DIGEST}` : image
  return `# yaml-language-server: $schema=${schemaUrl('policy-test.schema.json')}
# Images that the policy is tried on: image-policy-gate policy test .github/image-policy.test.yaml
version: 1
policy: ${policy}
cases:
  - name: a clean image passes
    image: ${name}
    pushed: 2h
    scanned: 1h
    severity: none
    malicious-files: 0${facts}
    expect: { verdict: pass }

  - name: a vulnerability of high or critical severity fails
    image: ${name}
    pushed: 2h
    scanned: 1h
    severity: [high, critical]
    malicious-files: 0${facts}
    expect: { verdict: fail, rules: { max-severity: violated } }
`
}
