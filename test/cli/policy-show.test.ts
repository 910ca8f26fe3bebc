import { describe, expect, it } from 'vitest'
import { load } from '../policy/memory-reader.ts'
import { runOn } from './command-run.ts'

const ORGANISATION = `version: 1
scope: { images: ["**"], outside: block }
rules:
  max-severity: { max: low }
  no-malicious-files: { waivable: false }
unknown: { unsupported: warn, stale: block, pending: warn }
waiver-limits: { max-days: 60, require: [expires], warn-before: 36h }
run: { as-of: now }
`
const TEAM = `version: 1
name: team
extends: [organisation.yaml]
rules:
  max-severity: { mode: warn, enforce-from: 2027-03-01, max: medium }
  no-malicious-files: warn
unknown: { default: block, unsupported: warn }
waiver-limits: { max-days: 90, require: [reason, owner] }
waivers:
  - { rule: max-severity, reason: "a # sign", owner: "@team", expires: 2026-12-31 }
accept-waivers: { from: waivers.yaml, rules: [max-severity], max-days: 30 }
`
const ACCEPTED = 'waivers:\n  - { rule: max-severity, reason: r, owner: o, expires: 2026-12-01 }\n'

const FILES = { 'team.yaml': TEAM, 'organisation.yaml': ORGANISATION, 'waivers.yaml': ACCEPTED }

/** Each value of the first policy with its origin: "rules max-severity max" → "medium # team.yaml:5". */
async function shown(files: Record<string, string> = FILES) {
  const { stdout } = await runOn(files, 'policy', 'show', Object.keys(files)[0] ?? '')
  const path: string[] = []
  const values = new Map<string, string>()
  for (const line of stdout.split('\n')) {
    const [, indent = '', key = '', rest = ''] = /^( *)((?:- )?[^:#]+):(.*)$/.exec(line) ?? []
    if (key === '') continue
    path.splice(indent.length / 2, path.length, key)
    values.set(path.join(' '), rest.trim().replace(/ +# /, ' # '))
  }
  return values
}

describe('policy show', () => {
  it.each([
    ['name', 'team # team.yaml:2'],
    // The child replaces the whole rule, and what it leaves out is the rule's own default.
    ['rules max-severity mode', 'warn # team.yaml:5'],
    ['rules max-severity max', 'medium # team.yaml:5'],
    ['rules max-severity enforce-from', '2027-03-01 # team.yaml:5'],
    ['rules max-severity waivable', 'true # default'],
    ['rules no-malicious-files mode', 'warn # team.yaml:6'],
    ['rules no-malicious-files max', '0 # default'],
    // What stays, whoever names the rule later.
    ['rules no-malicious-files waivable', 'false # organisation.yaml:5'],
    // The stricter of each value.
    ['unknown missing', 'block # team.yaml:7'],
    ['unknown pending', 'block # team.yaml:7'],
    ['unknown stale', 'block # organisation.yaml:6, team.yaml:7'],
    ['unknown unsupported', 'warn # organisation.yaml:6, team.yaml:7'],
    ['waiver-limits max-days', '60 # organisation.yaml:7'],
    ['waiver-limits require', '[expires, reason, owner] # organisation.yaml:7, team.yaml:8'],
    ['waiver-limits warn-before', '36h # organisation.yaml:7'],
    ['waiver-limits unknown-max-days', '0 # default'],
    ['scope images', '["**"] # organisation.yaml:2'],
    ['scope outside', 'block # organisation.yaml:2'],
    ['accept-waivers max-days', '30 # team.yaml:11'],
    ['run as-of', 'now # organisation.yaml:8'],
  ])('tells %s and where it came from', async (path, value) => {
    expect((await shown()).get(path)).toBe(value)
  })

  it('lists waivers, those that are taken from elsewhere under what takes them', async () => {
    const { stdout } = await runOn(FILES, 'policy', 'show', 'team.yaml')
    expect(stdout).toMatch(/- rule: max-severity +# team\.yaml:10\n +reason: "a # sign"/)
    expect(stdout).toMatch(
      /^accept-waivers:\n(?: {2}.*\n)+ {2}waivers:\n(?: {4}.*\n)+ +expires: 2026-12-01 +# waivers\.yaml:2/m,
    )
  })

  it('tells of a value that nobody stated that it is a default', async () => {
    const values = await shown({
      'policy.yaml': 'version: 1\nrules: { scan-succeeded: enforce, denied-tags: { waivable: true } }\n',
    })
    expect(values.get('name')).toBe('policy.yaml # default')
    expect(values.get('rules scan-succeeded mode')).toBe('enforce # policy.yaml:2')
    expect(values.get('rules scan-succeeded after-push')).toBe('true # default')
    expect(values.get('rules denied-tags mode')).toBe('enforce # default')
    expect(values.get('rules denied-tags waivable')).toBe('true # policy.yaml:2')
    expect(values.get('unknown stale')).toBe('block # default')
  })

  it('shows what the later of two parents says of what both extend', async () => {
    const values = await shown({
      'child.yaml': 'version: 1\nextends: [weak.yaml, common.yaml]\n',
      'weak.yaml': 'version: 1\nextends: [common.yaml]\nrules: { max-severity: { max: critical } }\n',
      'common.yaml': 'version: 1\nrules: { max-severity: { max: low } }\n',
    })
    expect(values.get('rules max-severity max')).toBe('low # common.yaml:2')
  })

  it('prints a policy that means the same', async () => {
    const files = { 'organisation.yaml': ORGANISATION, 'team.yaml': TEAM }
    const { stdout } = await runOn(files, 'policy', 'show', 'team.yaml')
    const [before, after] = [
      await load(files, ['team.yaml']),
      await load({ ...files, 'shown.yaml': stdout }, ['shown.yaml']),
    ]
    const meaning = ({ policies: [policy] }: typeof before) =>
      JSON.parse(JSON.stringify({ ...policy, origin: 0 }, (key, value) => (key === 'position' ? undefined : value)))
    expect(meaning(after)).toEqual(meaning(before))
  })

  it('puts the origins in one column', async () => {
    const { stdout } = await runOn(
      { 'policy.yaml': 'version: 1\nname: a\nrules: { max-severity: warn }\n' },
      'policy',
      'show',
      'policy.yaml',
    )
    const columns = stdout
      .split('\n')
      .slice(1)
      .flatMap((line) => (line.includes('  # ') ? [line.indexOf('  # ')] : []))
    expect(columns.length).toBeGreaterThan(10)
    expect(new Set(columns).size).toBe(1)
  })

  it('shows presets by name, and every rule that they set', async () => {
    const { code, stdout } = await runOn({}, 'policy', 'show', 'preset:strict')
    expect(code).toBe(0)
    expect(stdout).toMatch(/max: low +# preset:strict:\d+/)
    expect(stdout).toMatch(/^ {2}no-malicious-files:$/m)
  })

  it('tells every problem of every file, shows the others, and ends with 3', async () => {
    const files = {
      'bad.yaml': 'version: 1\nrules: { max-severity: maybe, no-such-rule: enforce }\n',
      'good.yaml': 'version: 1\nrules: { max-severity: warn }\n',
    }
    const { code, stdout, stderr } = await runOn(files, 'policy', 'show', 'bad.yaml', 'absent.yaml', 'good.yaml')
    expect(code).toBe(3)
    expect(stderr).toContain('bad.yaml:2:24')
    expect(stderr).toContain('no-such-rule')
    expect(stderr).toContain('absent.yaml')
    expect(stdout).toContain('# good.yaml')
  })

  it('needs a policy', async () => {
    const { code, stderr } = await runOn({}, 'policy', 'show')
    expect(code).toBe(3)
    expect(stderr).toContain('no policy is given')
  })

  it('makes what a policy holds harmless for a terminal', async () => {
    const { stdout } = await runOn(
      { 'p.yaml': 'version: 1\nname: "a\\u001b[2Jb"\nrules: { max-severity: warn }\n' },
      'policy',
      'show',
      'p.yaml',
    )
    expect(stdout).toContain('name: ')
    expect(stdout).not.toContain('\u001b')
  })
})
