import type { AnyRule } from '../core/rule.ts'
import { allowedRegistries } from './allowed-registries.ts'
import { deniedTags } from './denied-tags.ts'
import { deniedVulnerabilities } from './denied-vulnerabilities.ts'
import { expression } from './expression.ts'
import { maxImageAge } from './max-image-age.ts'
import { maxImageSize } from './max-image-size.ts'
import { maxSeverity } from './max-severity.ts'
import { maxVulnerabilities } from './max-vulnerabilities.ts'
import { noMaliciousFiles } from './no-malicious-files.ts'
import { noSensitiveFiles } from './no-sensitive-files.ts'
import { noUnsafeSettings } from './no-unsafe-settings.ts'
import { requireDigest } from './require-digest.ts'
import { scanSucceeded } from './scan-succeeded.ts'

/** Every rule that a policy can name. */
export const rules: readonly AnyRule[] = [
  scanSucceeded,
  maxSeverity,
  maxVulnerabilities,
  noMaliciousFiles,
  noUnsafeSettings,
  noSensitiveFiles,
  deniedVulnerabilities,
  requireDigest,
  allowedRegistries,
  deniedTags,
  maxImageSize,
  maxImageAge,
  expression,
]

export const ruleById: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]))
