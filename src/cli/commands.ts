import { check } from './check.ts'
import type { Command } from './command.ts'
import { help } from './help.ts'
import { init } from './init.ts'
import { merge } from './merge.ts'
import { policyShow } from './policy-show.ts'
import { policyTest } from './policy-test.ts'
import { policyValidate } from './policy-validate.ts'
import { rules } from './rules.ts'
import { selfCheck } from './self-check.ts'
import { version } from './version.ts'

/** Every command. To add one: a file that runs it, a line here. */
export const commands: readonly Command[] = [
  check,
  merge,
  policyValidate,
  policyShow,
  policyTest,
  rules,
  selfCheck,
  init,
  help(() => commands),
  version,
]
