import { describe, expect, it } from 'vitest'
import { LOGINS, type LoginMaker } from './logins.ts'
import type { Plan } from './plan.ts'
import { playRun } from './play.ts'
import { SOURCES } from './subjects/index.ts'

const cases = SOURCES.flatMap((source) =>
  source.subjects.flatMap((subject) => subject.policies.map((policy) => ({ source, subject, policy }))),
)

const calmly = (more: Pick<Plan, 'source' | 'subject' | 'policy'> & Partial<Plan>): Plan => ({
  seed: 0,
  index: 0,
  program: 'command',
  login: LOGINS[more.source.cloud][0] as LoginMaker,
  crowd: 0,
  waitSeconds: 0,
  writesAll: false,
  language: 'en',
  isDebugging: false,
  skewMs: 0,
  weather: { kind: 'calm' },
  ...more,
})

// Without this a season of chaos would prove nothing: images that may not pass could fail for want of anything.
describe('in calm weather', () => {
  it.each(cases)('$source.id judges "$subject.name" by $policy as it is', async ({ source, subject, policy }) => {
    const { ended, complaints } = await playRun(calmly({ source, subject, policy, crowd: 3 }), 'in-process')
    expect(complaints).toEqual([])
    expect(ended.code === 0, ended.stdout + ended.stderr).toBe(subject.mayPass)
  })

  it.each(SOURCES.flatMap((source) => LOGINS[source.cloud].map((login, index) => ({ source, login, index }))))(
    '$source.id is asked after login number $index',
    async ({ source, login }) => {
      const subject = source.subjects.find(({ mayPass }) => mayPass)
      if (!subject) throw new Error(`${source.id} has no good image`)
      const [policy = 'baseline'] = subject.policies
      const { ended } = await playRun(calmly({ source, subject, policy, login }), 'in-process')
      expect(ended.code, ended.stderr).toBe(0)
    },
  )
})
