import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { type InputSpec, inputTable } from '../../src/inputs/table.ts'
import { expressionsIn, isGate, type Job, type Step, stepsOf, type Workflow } from './read-workflows.ts'

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  outputs: Readonly<Record<string, unknown>>
}
const specs: readonly InputSpec[] = inputTable

/** Outputs of other actions that the examples use, from their documentation. */
const DOCUMENTED_OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  'docker/metadata-action': ['version', 'tags', 'labels', 'annotations', 'json'],
  'docker/build-push-action': ['imageid', 'digest', 'metadata'],
  'docker/bake-action': ['metadata'],
}

const neededBy = ({ needs = [] }: Job): readonly string[] => (typeof needs === 'string' ? [needs] : needs)

const outputsOf = ({ uses = '', run }: Step): readonly string[] => {
  if (run !== undefined) return [...run.matchAll(/'(\w+)(?:=|<<)/g)].map(([, name = '']) => name)
  if (uses.includes('image-policy-gate@')) return Object.keys(action.outputs)
  return DOCUMENTED_OUTPUTS[uses.split('@')[0] ?? ''] ?? []
}

/** What holds of every workflow that is handed to users, be it an example or written by `init`. */
export function describeCleanWorkflow(workflow: Workflow): void {
  const jobs = Object.entries(workflow.jobs)

  it('grants nothing at the top, and each job what it asks for', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.filter(([, { permissions }]) => permissions === undefined)).toEqual([])
    expect(jobs.filter(([, job]) => !job.uses && !job['timeout-minutes'])).toEqual([])
  })

  it('gives the gate only inputs that exist, in words that it takes', () => {
    for (const gate of stepsOf(workflow).filter(isGate)) {
      for (const [input, value] of Object.entries(gate.with ?? {})) {
        const spec = specs.find((one) => one.name === input)
        expect(spec, input).toBeDefined()
        const words = String(value).split(/[\n,]/).filter(Boolean)
        if (spec?.allowed && !String(value).includes('${{')) {
          expect(words.filter((word) => !spec.allowed?.includes(word))).toEqual([])
        }
      }
    }
  })

  it('uses only outputs that jobs which it needs and steps of its own have', () => {
    for (const [, job] of jobs) {
      const text = JSON.stringify(job)
      for (const [, needed = '', output = ''] of text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        expect(neededBy(job)).toContain(needed)
        expect(Object.keys(workflow.jobs[needed]?.outputs ?? {})).toContain(output)
      }
      for (const [, id = '', output = ''] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        const step = job.steps?.find((one) => one.id === id)
        expect(step && outputsOf(step), `steps.${id}`).toContain(output)
      }
    }
  })

  it('lets nothing that others write reach a shell', () => {
    for (const { run } of stepsOf(workflow)) {
      if (run !== undefined) expect(expressionsIn(run)).toEqual([])
    }
  })

  it('keeps no credentials in the files that it checks out', () => {
    const checkouts = stepsOf(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  it('asks for a token of the job only where something logs in or signs with it', () => {
    const withToken = jobs.filter(([, { permissions }]) => permissions?.['id-token'] === 'write')
    const users = withToken.filter(([, { steps = [] }]) =>
      steps.some(
        ({ uses = '', with: inputs = {} }) =>
          Object.hasOwn(inputs, 'oidc-role') || /^(?:aliyun\/configure|actions\/attest@)/.test(uses),
      ),
    )
    expect(withToken.map(([id]) => id)).toEqual(users.map(([id]) => id))
    const logsIn = jobs.filter(([, { steps = [] }]) =>
      steps.some((step) => Object.hasOwn(step.with ?? {}, 'oidc-role')),
    )
    expect(logsIn.filter(([, { permissions }]) => permissions?.['id-token'] !== 'write')).toEqual([])
  })
}
