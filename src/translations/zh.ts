import type { Translations } from './translations.ts'
import { aliyun } from './zh/aliyun.ts'
import { commands } from './zh/commands.ts'
import { core } from './zh/core.ts'
import { evidence } from './zh/evidence.ts'
import { expressions } from './zh/expressions.ts'
import { github } from './zh/github.ts'
import { html } from './zh/html.ts'
import { huawei } from './zh/huawei.ts'
import { huaweiFailures } from './zh/huawei-failures.ts'
import { inputs } from './zh/inputs.ts'
import { login } from './zh/login.ts'
import { policies } from './zh/policies.ts'
import { reports } from './zh/reports.ts'
import { rules } from './zh/rules.ts'
import { sarif } from './zh/sarif.ts'
import { selfCheck } from './zh/self-check.ts'
import { sources } from './zh/sources.ts'

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
