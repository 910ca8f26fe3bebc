import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type InputSpec, inputTable } from '../../src/inputs/table.ts'
import { loadPolicies } from '../../src/policy/load.ts'
import { ruleById } from '../../src/rules/index.ts'
import { pinsIn } from './pins.ts'
import {
  EXAMPLES,
  expressionsIn,
  gateOf,
  isGate,
  type Job,
  readWorkflow,
  type Step,
  stepsOf,
  type Workflow,
  workflowNames,
} from './read-workflows.ts'

const read = (path: string): string => readFileSync(`${EXAMPLES}${path}`, 'utf8')
const action = parse(read('../../action.yml')) as { outputs: Readonly<Record<string, unknown>> }
const specs: readonly InputSpec[] = inputTable

/** Outputs of other actions that the examples use, from their documentation. */
const DOCUMENTED_OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  'docker/metadata-action': ['version', 'tags', 'labels', 'annotations', 'json'],
  'docker/build-push-action': ['imageid', 'digest', 'metadata'],
  'docker/bake-action': ['metadata'],
}

const jobsWithGate = (workflow: Workflow): readonly Job[] =>
  Object.values(workflow.jobs).filter(({ steps = [] }) => steps.some(isGate))

const neededBy = ({ needs = [] }: Job): readonly string[] => (typeof needs === 'string' ? [needs] : needs)

const outputsOf = ({ uses = '', run }: Step): readonly string[] => {
  if (run !== undefined) return [...run.matchAll(/'(\w+)(?:=|<<)/g)].map(([, name = '']) => name)
  if (uses.includes('image-policy-gate@')) return Object.keys(action.outputs)
  return DOCUMENTED_OUTPUTS[uses.split('@')[0] ?? ''] ?? []
}

describe('the examples', () => {
  it('are all told of in their README.md', () => {
    const told = read('README.md')
    expect(workflowNames.length).toBeGreaterThan(14)
    expect(workflowNames.filter((name) => !told.includes(`](${name})`))).toEqual([])
  })

  it('begin with what they show', () => {
    expect(workflowNames.filter((name) => !/^# [A-Z].*\n/.test(read(name)))).toEqual([])
  })

  it('pin one action by one commit throughout, and only those by tag that README.md names', () => {
    const pins = workflowNames.flatMap((name) => pinsIn(read(name)))
    const byAction = new Map(pins.map((pin) => [pin.action, pin.text]))
    expect(pins.filter(({ action: name, text }) => byAction.get(name) !== text)).toEqual([])
    const byTag = pins.filter(({ commit }) => commit === undefined).map(({ action: name }) => name)
    const named = [...read('README.md').matchAll(/^\| (.+?) \| by tag \|/gm)].flatMap(([, names = '']) =>
      names.split(', '),
    )
    expect([...new Set(byTag)].sort()).toEqual(named.sort())
    expect(pins.filter(({ commit, version }) => commit !== undefined && version === undefined)).toEqual([])
  })
})

describe.each(workflowNames)('%s', (name) => {
  const workflow = readWorkflow(name)
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
})

describe('an example that gates what it builds', () => {
  const building = workflowNames.filter((name) =>
    stepsOf(readWorkflow(name)).some(({ uses = '' }) => /^docker\/(?:build-push|bake)-action@/.test(uses)),
  )

  it.each(building)('%s: the gate is another job than the build', (name) => {
    for (const { steps = [] } of jobsWithGate(readWorkflow(name))) {
      expect(steps.filter(({ uses = '' }) => uses.startsWith('docker/'))).toEqual([])
    }
  })

  it.each(building)('%s: no attestation makes the image one that is not scanned', (name) => {
    const builds = stepsOf(readWorkflow(name)).filter(({ uses = '' }) => /^docker\/(?:build|bake)/.test(uses))
    expect(builds.filter((step) => step.with?.provenance !== false)).toEqual([])
  })
})

describe('the workflow of an organisation', () => {
  it('is called with the inputs and secrets that it declares', () => {
    const { on } = readWorkflow('organisation-gate.yml') as unknown as {
      on: { workflow_call: { inputs: object; secrets: object } }
    }
    const caller = readWorkflow('organisation-caller.yml').jobs.gate
    expect(Object.keys(caller?.with ?? {})).toEqual(Object.keys(on.workflow_call.inputs))
    expect(Object.keys(caller?.secrets ?? {})).toEqual(Object.keys(on.workflow_call.secrets))
  })

  it('gets from the caller every permission that it uses', () => {
    const [used] = jobsWithGate(readWorkflow('organisation-gate.yml'))
    expect(readWorkflow('organisation-caller.yml').jobs.gate?.permissions).toEqual(used?.permissions)
  })

  it('has a policy that is valid and binds the run', async () => {
    const { policies } = await loadPolicies(['organisation-policy.yaml'], {
      reader: {
        label: 'an example',
        read: async (path) => (path === 'organisation-policy.yaml' ? read(path) : undefined),
        glob: async () => [],
      },
      registry: ruleById,
      asOfMs: Date.UTC(2026, 10, 22),
    })
    expect(policies[0]?.name).toBe('acme')
    expect(policies[0]?.run).toMatchObject([{ policyRef: 'base', mode: 'enforce' }])
  })
})

describe('the nightly example', () => {
  it('judges what runs by a preset that its source can decide', () => {
    const include = readWorkflow('nightly.yml').jobs.gate?.strategy?.matrix.include
    expect(include).toContainEqual(expect.objectContaining({ source: 'huawei-local', policy: 'preset:deployed' }))
    expect(gateOf('nightly.yml').with).toMatchObject({ mode: 'enforce' })
  })
})
