import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import { selectAssessments } from '../../src/evidence/select.ts'
import { problemsOf } from '../../src/inputs/problems.ts'
import { anAssessment, aReference, DIGEST, OTHER_DIGEST } from '../builders.ts'
import { someEvidence } from './some-evidence.ts'

const HOST = 'swr.cn-north-4.myhuaweicloud.com'
const THIRD_DIGEST = `sha256:${'c'.repeat(64)}`
/** Asked for by its tag, and by an index's digest whose member was judged. */
const api = anAssessment({ reference: aReference(`${HOST}/team/api:1`), digest: DIGEST })
const shop = anAssessment({ reference: aReference(`${HOST}/team/shop:1@${OTHER_DIGEST}`), digest: DIGEST })
const evidence = someEvidence({ images: [api, shop] })

const select = (texts: readonly string[], digest?: string) =>
  selectAssessments(
    evidence,
    { images: texts.map((text, index) => ({ text, place: `argument ${index + 1}` })), digest },
    'evidence.json',
  )

/** The problems that the selection is refused for, with their places. */
function refusals(texts: readonly string[], digest?: string): string[] {
  try {
    select(texts, digest)
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown
    return problemsOf(thrown).map(({ code, place, text }) => `${code} ${place}: ${formatMessage(text)}`)
  }
  return []
}

describe('the images of a replay', () => {
  it('are all, where none is named', () => expect(select([])).toEqual([api, shop]))

  it.each([
    ['by tag', [`${HOST}/team/api:1`], [api]],
    ['by tag, where a digest was asked for', [`${HOST}/team/shop:1`], [shop]],
    ['by the digest that was judged', [`${HOST}/team/api:1@${DIGEST}`], [api]],
    ['by the digest that was asked for', [`${HOST}/team/shop:1@${OTHER_DIGEST}`], [shop]],
    ['by the digest of the member that was judged', [`${HOST}/team/shop:1@${DIGEST}`], [shop]],
    ['written otherwise', [`${HOST.toUpperCase()}:443/team/api:1`], [api]],
    ['in the order in which they are named', [`${HOST}/team/shop:1`, `${HOST}/team/api:1`], [shop, api]],
    ['each once', [`${HOST}/team/api:1`, `${HOST}/team/api:1@${DIGEST}`], [api]],
  ])('are told %s', (_, texts, expected) => expect(select(texts)).toEqual(expected))

  it.each([
    ['another tag', `${HOST}/team/api:2`],
    ['another name', `${HOST}/team/apix:1`],
    ['a name in other letters of a tag', `${HOST}/team/api:1a`],
    ['another host', 'swr.cn-east-3.myhuaweicloud.com/team/api:1'],
    ['another digest', `${HOST}/team/api:1@${THIRD_DIGEST}`],
    ['the digest alone, where a tag was asked for', `${HOST}/team/api@${DIGEST}`],
  ])('are not those of %s', (_, text) => {
    expect(refusals([text])).toEqual([
      `INPUT_INVALID argument 1: the evidence evidence.json is of another image than ${text}`,
    ])
  })

  it('are all that are named, or every one that is absent is told', () => {
    expect(refusals([`${HOST}/team/api:2`, `${HOST}/team/api:1`, `${HOST}/team/api:3`])).toHaveLength(2)
  })

  it('all have the one digest that is given', () => {
    expect(select([], DIGEST)).toEqual([api, shop])
    expect(refusals([], OTHER_DIGEST)).toEqual([
      `INPUT_INVALID input digest: the evidence evidence.json is of another image than ${OTHER_DIGEST}`,
    ])
  })

  it('may have that digest as what was asked for', () => {
    const wanted = { images: [], digest: OTHER_DIGEST }
    expect(selectAssessments(someEvidence({ images: [shop] }), wanted, 'evidence.json')).toEqual([shop])
  })

  it('are named where another was asked for, with the digest that was asked for or else judged', () => {
    const undigested = anAssessment({ reference: aReference(`${HOST}/team/job:1`), digest: undefined })
    const replay = () =>
      selectAssessments(
        someEvidence({ images: [api, shop, undigested] }),
        { images: [], digest: THIRD_DIGEST },
        'evidence.json',
      )
    const names = [`${HOST}/team/api:1@${DIGEST}`, `${HOST}/team/shop:1@${OTHER_DIGEST}`, `${HOST}/team/job:1`]
    expect(replay).toThrow(
      expect.objectContaining({ hint: message('it is of {images}', { images: names.join(', ') }) }),
    )
  })

  it('are every one that a tag stands for, unless one was asked for in the same words', () => {
    const byTag = anAssessment({ reference: aReference(`${HOST}/team/shop:1`), digest: undefined })
    const another = anAssessment({ reference: aReference(`${HOST}/team/shop:1@${THIRD_DIGEST}`), digest: THIRD_DIGEST })
    const of = (images: readonly (typeof shop)[]) =>
      selectAssessments(
        someEvidence({ images }),
        { images: [{ text: `${HOST}/team/shop:1`, place: 'argument 1' }], digest: undefined },
        'evidence.json',
      )
    expect(of([shop, another])).toEqual([shop, another])
    expect(of([shop, byTag, another])).toEqual([byTag])
  })
})
