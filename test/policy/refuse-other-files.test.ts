import { describe, expect, it } from 'vitest'
import { PRESETS } from '../../src/policy/presets.ts'
import { refuseOtherFiles } from '../../src/policy/refuse-other-files.ts'
import { load } from './memory-reader.ts'

const SECRET = 'wJalrXUtnFEMIK7MDENGbPxRfiCY'
const OTHER_FILES = {
  '.env': `AWS_SECRET_ACCESS_KEY=${SECRET}\nDB_PASSWORD: ${SECRET}\n`,
  'key.pem': `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----\n`,
  'config.json': `{"auths":{"registry.example":{"auth":"${SECRET}"}}}`,
  'credentials.yaml': `password: ${SECRET}\n${SECRET}: 1\n`,
  'list.yaml': `- ${SECRET}\n`,
  'passwords.txt': `${SECRET}\n\t${SECRET}\n%${SECRET}\n`,
}

describe('a file that is no policy', () => {
  it.each(Object.entries(OTHER_FILES))('%s is refused without a word of it, named or extended', async (path, text) => {
    const extending = `version: 1\nextends: [./${path}]\n`
    const accepting = `version: 1\nrules: { scan-succeeded: enforce }\naccept-waivers: { from: ${path}, rules: [scan-succeeded], max-days: 30 }\n`
    for (const files of [
      { 'policy.yaml': text },
      { 'policy.yaml': extending, [path]: text },
      { 'policy.yaml': accepting, [path]: text },
    ]) {
      const refused = await load(files).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(refused).toMatchObject({ code: 'POLICY_INVALID' })
      expect(String(refused)).toContain('the file is no policy')
      expect(`${refused} ${JSON.stringify(refused)}`).not.toContain(SECRET)
    }
  })

  it.each([
    ...Object.values(PRESETS),
    '',
    '# nothing yet\n',
    '{"version": 1}',
    'rules:\n',
    ' waivers: []',
    '"name" : x',
  ])('is not %j', (text) => {
    expect(() => refuseOtherFiles('policy.yaml', text)).not.toThrow()
  })

  it.each(['\n', '\r', '\r\n', ' ', '#\n', '{', ', ', '\n \n', '{ ', '"'])(
    'is told in little time, with %j a million times',
    (part) => {
      const start = performance.now()
      try {
        refuseOtherFiles('policy.yaml', part.repeat(Math.floor(1_000_000 / part.length)))
      } catch {}
      expect(performance.now() - start).toBeLessThan(2_000)
    },
  )
})
