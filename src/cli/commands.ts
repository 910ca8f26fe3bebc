import type { Command } from './command.ts'
import { SELF_CHECK_EXIT_CODES, SELF_CHECK_INPUTS } from './self-check-inputs.ts'

/** Every command. To add one: a file that runs it, an entry here. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    takes: 'IMAGE…',
    summary: 'judges images that were pushed, and ends with the verdict as its exit code',
    hasInputs: true,
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'merge',
    takes: 'REPORT…',
    summary: "joins the report.json files of a list's parts (--shard) into one verdict",
    load: async () => (await import('./merge.ts')).merge,
  },
  {
    name: 'policy validate',
    takes: 'FILE…',
    summary: 'tells everything that is wrong with policy files, and where',
    load: async () => (await import('./policy-validate.ts')).policyValidate,
  },
  {
    name: 'policy show',
    takes: 'FILE…',
    summary: 'prints policies as they are in effect, each value with the file and line it came from',
    load: async () => (await import('./policy-show.ts')).policyShow,
  },
  {
    name: 'policy test',
    takes: 'FILE…',
    summary: 'tries policies on the images of test files; exit code 1 where a case differs',
    load: async () => (await import('./policy-test.ts')).policyTest,
  },
  {
    name: 'rules',
    takes: '',
    summary: 'lists every rule with its options',
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    name: 'self-check',
    takes: '[IMAGE…]',
    summary: 'tries credentials, network, clock and every permission, and names what is missing; changes nothing',
    hasInputs: SELF_CHECK_INPUTS,
    exitCodes: SELF_CHECK_EXIT_CODES,
    load: async () => (await import('./self-check.ts')).selfCheck,
  },
  {
    name: 'init',
    takes: '',
    summary: 'writes a policy, tests of it and a workflow to start from; changes no file that exists',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'help',
    takes: '[COMMAND]',
    summary: 'explains a command, or lists them all',
    load: async () => (await import('./help.ts')).help(commands),
  },
  {
    name: 'version',
    takes: '',
    summary: 'prints the version',
    load: async () => (await import('./version.ts')).version,
  },
]
