import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { action, ROOT, read, stepsIn } from './read-pages.ts'

describe('workflows of this repository', () => {
  const folder = '.github/workflows'
  const workflows = readdirSync(join(ROOT, folder)).map((name) => [name, parse(read(join(folder, name)))] as const)

  it.each(workflows)('%s grants nothing that a job does not ask for', (_, workflow) => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs as Record<string, { permissions: object }>)) {
      expect(job.permissions).toEqual({ contents: 'read' })
    }
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
