import type { Translations } from '../index.ts'
import { aliyun } from './aliyun.ts'
import { commands } from './commands.ts'
import { core } from './core.ts'
import { evidence } from './evidence.ts'
import { expressions } from './expressions.ts'
import { github } from './github.ts'
import { html } from './html.ts'
import { huawei } from './huawei.ts'
import { huaweiFailures } from './huawei-failures.ts'
import { inputs } from './inputs.ts'
import { login } from './login.ts'
import { policies } from './policies.ts'
import { reports } from './reports.ts'
import { rules } from './rules.ts'
import { sarif } from './sarif.ts'
import { selfCheck } from './self-check.ts'
import { sources } from './sources.ts'

/** Simplified Chinese, by what the sentences are about. No template is in two of them. */
export const TABLES: readonly Translations[] = [
  core,
  rules,
  expressions,
  reports,
  html,
  sarif,
  sources,
  huawei,
  huaweiFailures,
  aliyun,
  evidence,
  login,
  policies,
  github,
  inputs,
  commands,
  selfCheck,
]

export const zh: Translations = Object.assign({}, ...TABLES)
