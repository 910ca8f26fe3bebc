import { describe, expect, it } from 'vitest'
import { readProjectId, readToken, tokenRequestBody } from '../../../src/sources/huawei/iam.ts'
import { anAnswer, thrownBy } from '../answers.ts'

const project = (name: unknown, id: unknown = 'p1') => ({ id, name })

describe('the project of a region', () => {
  it('is the one of exactly its name', () => {
    const projects = [project('cn-north-4_sub', 'sub'), project('cn-north-4', 'p1'), project('CN-NORTH-4', 'x')]
    expect(readProjectId('GET /v3/projects', { projects }, 'cn-north-4')).toBe('p1')
  })

  it.each<[string, unknown[]]>([
    ['none', []],
    ['only another', [project('cn-north-9')]],
    ['two', [project('cn-north-4', 'p1'), project('cn-north-4', 'p2')]],
  ])('is unclear where there is %s', (_name, projects) => {
    expect(thrownBy(() => readProjectId('GET /v3/projects', { projects }, 'cn-north-4'))).toMatchObject({
      code: 'PROJECT_UNCLEAR',
      hint: { template: expect.stringContaining('project-id') },
    })
  })

  it.each([null, {}, { projects: null }, { projects: [{}] }, { projects: [project('cn-north-4', 7)] }])(
    'is not read from %j',
    (json) => {
      expect(thrownBy(() => readProjectId('GET /v3/projects', json, 'cn-north-4'))).toMatchObject({
        code: 'ANSWER_INVALID',
      })
    },
  )
})

describe('a token', () => {
  const json = { token: { project: { id: 'p1' } } }

  it('comes in a header, its project in the body', () => {
    expect(readToken('POST', anAnswer(201, json, { 'x-subject-token': 'T' }), json)).toEqual({
      token: 'T',
      projectId: 'p1',
    })
  })

  it('that is missing, or of no project, is none', () => {
    expect(thrownBy(() => readToken('POST', anAnswer(201, json), json))).toMatchObject({ code: 'ANSWER_INVALID' })
    const domain = { token: { domain: { id: 'd' } } }
    expect(thrownBy(() => readToken('POST', anAnswer(201, domain, { 'x-subject-token': 'T' }), domain))).toMatchObject({
      code: 'ANSWER_INVALID',
    })
  })

  it('is asked for in the scope of the region, whatever is in the password', () => {
    const user = {
      kind: 'password',
      username: 'me',
      password: 'p"\\',
      domainName: 'us',
      projectId: undefined,
      region: undefined,
    } as const
    expect(JSON.parse(tokenRequestBody(user, 'cn-north-4'))).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'me', password: 'p"\\', domain: { name: 'us' } } },
        },
        scope: { project: { name: 'cn-north-4' } },
      },
    })
  })
})
