import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadPolicies } from '../../src/policy/load.ts'
import { ruleById } from '../../src/rules/index.ts'
import { describeCleanWorkflow } from './clean-workflow.ts'
import { pinsIn } from './pins.ts'
import {
  EXAMPLES,
  gateOf,
  isGate,
  type Job,
  readWorkflow,
  stepsOf,
  type Workflow,
  workflowNames,
} from './read-workflows.ts'

const read = (path: string): string => readFileSync(`${EXAMPLES}${path}`, 'utf8')

const jobsWithGate = (workflow: Workflow): readonly Job[] =>
  Object.values(workflow.jobs).filter(({ steps = [] }) => steps.some(isGate))

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

describe.each(workflowNames)('%s', (name) => describeCleanWorkflow(readWorkflow(name)))

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
