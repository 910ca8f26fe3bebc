import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { action, ROOT, read, stepsIn } from './read-pages.ts'

interface OwnJob {
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}

const READ_ONLY = { contents: 'read' }
/** Of the job that makes a release. */
const PUBLISHING = { contents: 'write', 'id-token': 'write', attestations: 'write' }

describe('workflows of this repository', () => {
  const folder = '.github/workflows'
  const workflows = readdirSync(join(ROOT, folder)).map((name) => [name, parse(read(join(folder, name)))] as const)

  it.each(workflows)('%s grants nothing that a job does not ask for', (_, workflow) => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs as Record<string, { permissions: object }>)) {
      expect([READ_ONLY, PUBLISHING]).toContainEqual(job.permissions)
    }
  })

  it('lets one job alone write, and that one runs nothing of this repository', () => {
    const jobs = workflows.flatMap(([, workflow]) => Object.values(workflow.jobs as Record<string, OwnJob>))
    const writing = jobs.filter(({ permissions }) => Object.values(permissions).includes('write'))
    expect(writing).toHaveLength(1)
    const [{ steps }] = writing as [OwnJob]
    expect(steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@') || uses === './')).toEqual([])
    expect(steps.filter(({ run = '' }) => /\b(?:npm|npx|node|git) /.test(run))).toEqual([])
  })

  it.each(workflows)('%s puts no text from outside into a script', (_, workflow) => {
    const scripts = stepsIn(workflow).flatMap(({ run }) => run ?? [])
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  it.each(workflows)('%s pins every action by commit', (_, workflow) => {
    const used = stepsIn(workflow).flatMap(({ uses }) => uses ?? [])
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((uses) => uses !== './' && !/@[0-9a-f]{40}$/.test(uses))).toEqual([])
  })

  it('sets the Action no input that does not exist, but for the one that shows it', () => {
    const given = workflows.flatMap(([, workflow]) => stepsIn(workflow)).filter(({ uses }) => uses === './')
    const names = new Set(given.flatMap((step) => Object.keys(step.with ?? {})))
    expect([...names].filter((name) => !Object.hasOwn(action.inputs, name))).toEqual(['image'])
  })
})
