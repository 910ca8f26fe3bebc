import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { REF } from '../policy/target.ts'
import type { Format } from '../reporters/index.ts'
import type { Inputs } from './checked.ts'
import { refuseTooMany, selectImages } from './images.ts'
import { toOidcLogin } from './oidc.ts'
import { invalid, joinProblems, problemsOf, suggest } from './problems.ts'
import { parseShard, takeShard } from './shard.ts'
import {
  type InputName,
  type InputSpec,
  inputSpec,
  inputTable,
  type RawInputs,
  type RawValue,
  type Where,
} from './table.ts'
import {
  parseBaseUrl,
  parseChoice,
  parseCount,
  parseIdentifier,
  parseInstantMs,
  parseWaitMs,
  shown,
  splitLines,
  splitList,
} from './values.ts'

const DEFAULT_WAIT_MS = 600_000
const DEFAULT_CONCURRENCY = 8
const MAX_CONCURRENCY = 64

/** Checks what the user gave; throws one GateError for all that is wrong with it (see `problemsOf`). */
export function parseInputs(raw: RawInputs, where: Where, { needsImages = true } = {}): Inputs {
  const given = new Map([...raw].map(([name, values]) => [name, values.filter(({ text }) => text.trim() !== '')]))
  const problems = unknownNames(given, where)
  const attempt = <T>(parse: () => T): T | undefined => {
    try {
      return parse()
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      problems.push(...problemsOf(error))
      return undefined
    }
  }
  const all = (name: InputName): readonly RawValue[] => given.get(name) ?? []
  const one = <T>(name: InputName, parse: (value: RawValue, spec: InputSpec) => T): T | undefined =>
    attempt(() => {
      const [value, second] = all(name)
      if (second) throw invalid(second.place, message('"{name}" is given twice', { name }))
      return value && parse({ ...value, text: value.text.trim() }, inputSpec(name))
    })
  const word = <T extends string>(name: InputName): T | undefined => one(name, parseChoice<T>)

  const [provider, role, audience] = (['oidc-provider', 'oidc-role', 'oidc-audience'] as const).map((name) =>
    one(name, (value) => value),
  )
  const waitMs = one('wait', parseWaitMs)
  const wish = one('shard', parseShard)
  const mustName = needsImages && (wish !== undefined || all('replay').length === 0)
  const selection = attempt(() => selectImages(all, where, mustName)) ?? { images: [], digest: undefined }
  const part = wish && selection.images.length > 0 ? attempt(() => takeShard(selection.images, wish)) : undefined
  const images = part?.images ?? selection.images
  attempt(() => refuseTooMany(images))
  const inputs: Inputs = {
    images,
    digest: selection.digest,
    shard: part?.shard,
    policies: all('policy')
      .flatMap(splitLines)
      .map(({ text }) => text),
    policyRef: one('policy-ref', parsePolicyRef(where)) ?? (where === 'action' ? 'base' : 'workspace'),
    source: word('source') ?? 'auto',
    region: one('region', parseIdentifier),
    projectId: one('project-id', parseIdentifier),
    enterpriseProjectId: one('enterprise-project-id', parseIdentifier),
    endpoint: one('endpoint', parseBaseUrl),
    authEndpoint: one('auth-endpoint', parseBaseUrl),
    oidc: attempt(() => toOidcLogin({ provider, role, audience })),
    waitMs: waitMs ?? DEFAULT_WAIT_MS,
    waitIsSet: waitMs !== undefined,
    sync: word('sync') ?? 'if-missing',
    scan: word('scan') ?? 'never',
    mode: word('mode') ?? 'enforce',
    asOfMs: one('as-of', parseInstantMs),
    reportDir: one('report-dir', ({ text }) => text) ?? 'image-policy-report',
    formats: attempt(() => parseFormats(all('formats'))) ?? ['json'],
    dockerfile: one('dockerfile', ({ text }) => text),
    comment: word('comment') ?? 'never',
    language: word('language') ?? 'en',
    replay: one('replay', ({ text }) => text),
    concurrency: one('concurrency', (value) => parseCount(value, 1, MAX_CONCURRENCY)) ?? DEFAULT_CONCURRENCY,
  }
  if (problems.length > 0) throw joinProblems(problems)
  return inputs
}

function unknownNames(given: RawInputs, where: Where): GateError[] {
  const specs: readonly InputSpec[] = inputTable
  const usable = specs.filter((spec) => where === 'action' || !spec.actionOnly).map((spec) => spec.name)
  return [...given].flatMap(([name, [value]]) => {
    if (value === undefined || usable.includes(name)) return []
    const values = { name: shown(name) }
    if (specs.some((spec) => spec.name === name)) {
      return [invalid(value.place, message('"{name}" is an input of the Action only', values))]
    }
    const unknown =
      where === 'action'
        ? message('there is no input "{name}"', values)
        : message('there is no flag "--{name}"', values)
    return [invalid(value.place, unknown, suggest(name, usable))]
  })
}

const parsePolicyRef =
  (where: Where) =>
  ({ text, place }: RawValue): string => {
    if (where === 'command' && text !== 'workspace') {
      const hint = message('the command reads the files that are checked out: use "workspace"')
      throw invalid(place, message('"{value}" can be read in the Action only', { value: shown(text) }), hint)
    }
    if (text === 'base' || text === 'workspace') return text
    // A branch may be called so; then it can be written as heads/NAME.
    const meant = suggest(text, ['base', 'workspace'])
    if (REF.test(text) && !meant) return text
    throw invalid(place, message('"{value}" is no branch, tag or commit', { value: shown(text) }), meant)
  }

const parseFormats = (values: readonly RawValue[]): readonly Format[] | undefined => {
  const formats = values.flatMap(splitList).map((value) => parseChoice<Format>(value, inputSpec('formats')))
  return formats.length > 0 ? [...new Set(formats)] : undefined
}
