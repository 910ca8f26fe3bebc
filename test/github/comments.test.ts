import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorOf, keepComment, markerOf } from '../../src/github/comments.ts'
import { type SomeGitHub, someGitHub } from './some-github.ts'

const BOT = 'github-actions[bot]'
const marker = markerOf('ci', 'gate', 'null')
const place = { repository: 'team/shop', pullRequest: 7, marker }

let github: SomeGitHub
beforeEach(async () => {
  github = await someGitHub()
})
afterEach(() => github.close())

const keep = (body: string) => keepComment(github.open(), BOT, place, body)
const bodies = () => github.repository.comments.map(({ body }) => body)
const add = (author: string, body: string, issue = 7) =>
  github.repository.comments.push({ id: github.repository.comments.length + 1, issue, author, body })
/** As many letters as GitHub takes, again and again. */
function flood(): void {
  for (let n = 0; n < 150; n += 1) add('mallory', 'x'.repeat(65_536))
}

describe('the comment', () => {
  it('is written once, then kept up to date', async () => {
    expect(await keep('first')).toBe('created')
    expect(await keep('second')).toBe('updated')
    expect(await keep('second')).toBe('unchanged')
    expect(bodies()).toEqual([`${marker}\nsecond`])
  })

  it('is not another gate’s, another pull request’s, or anybody’s who copied the marker', async () => {
    add(BOT, `${markerOf('ci', 'gate', '{"arch":"arm64"}')}\nother job`)
    add(BOT, `${marker}\nother pull request`, 8)
    add('mallory', `${marker}\nforged`)
    add(BOT, `quoting ${marker}`)
    expect(await keep('ours')).toBe('created')
    expect(bodies().slice(0, 4).join()).not.toContain('ours')
  })

  it('is the oldest where a race has made several', async () => {
    add(BOT, `${marker}\none`)
    add(BOT, `${marker}\ntwo`)
    await keep('ours')
    expect(bodies()).toEqual([`${marker}\nours`, `${marker}\ntwo`])
  })

  it('is found beyond the first page', async () => {
    for (let n = 0; n < 130; n++) add('someone', `talk ${n}`)
    add(BOT, `${marker}\nold`)
    expect(await keep('new')).toBe('updated')
  })

  it.each(['before', 'after'])('is found where others write more %s it than one answer may hold', async (when) => {
    if (when === 'before') flood()
    add(BOT, `${marker}\nold`)
    if (when === 'after') flood()
    expect(await keep('new')).toBe('updated')
    expect(bodies().filter((body) => body.startsWith(marker))).toEqual([`${marker}\nnew`])
  })

  it('is written anew where somebody deletes it meanwhile, if it is needed', async () => {
    const gone = { status: 404, text: '{"message":"Not Found"}' }
    add(BOT, `${marker}\nold`)
    github.fake.faults.push(undefined, gone)
    expect(await keepComment(github.open(), BOT, place, 'PASS', false)).toBe('none')
    github.fake.faults.push(undefined, gone)
    expect(await keep('FAIL')).toBe('created')
    expect(bodies()).toEqual([`${marker}\nold`, `${marker}\nFAIL`])
  })

  it('is not written twice where the answer was lost', async () => {
    github.fake.faults.push(undefined, { status: 502, text: '' })
    await expect(keep('ours')).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' })
    expect(github.fake.asked.filter((asked) => asked.startsWith('POST'))).toHaveLength(1)
  })

  it('is refused with the permission that it takes', async () => {
    github.fake.account.tokens.set('readonly', { login: BOT, reads: ['team/shop'], mayComment: false })
    const error = await keepComment(github.open('readonly'), BOT, place, 'x').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'GITHUB_REFUSED', hint: { values: { permission: 'pull-requests: write' } } })
  })
})

it('is by the name that the token has, which is asked for again where the answer was lost', async () => {
  github.fake.faults.push({ status: 502, text: '' })
  expect(await authorOf(github.open())).toBe(BOT)
  expect(github.fake.asked).toHaveLength(2)
})
