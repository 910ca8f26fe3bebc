import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImageAssessment } from '../../../src/core/assessment.ts'
import { GateError } from '../../../src/core/errors.ts'
import { formatMessage } from '../../../src/core/message.ts'
import { huaweiRegistries } from '../../../src/sources/huawei-registries/index.ts'
import { aReference, DIGEST, OTHER_DIGEST } from '../../builders.ts'
import { anAnswer } from '../answers.ts'
import { aContext, type Service } from '../some-context.ts'
import { anHssList, type WireRow } from './an-hss-list.ts'
import { aWireRow } from './rows.ts'

const SWR = 'swr.cn-north-4.myhuaweicloud.com'
const HARBOR = 'harbor.example.com'
const LIST = 'GET image/registries/images'

type Told = ImageAssessment | string

const tell = (thrown: unknown): string => {
  if (thrown instanceof GateError) return `${thrown.code}: ${formatMessage(thrown.text)}`
  throw thrown
}

function run(service: Service) {
  const { context, asked } = aContext(service)
  const requests = () => asked.filter(({ action }) => action === LIST).length
  const watch = (image: string) => huaweiRegistries.watch(aReference(image), context)
  const look = async (watched: ReturnType<typeof watch>): Promise<Told> => {
    try {
      return await (await watched.look()).assess([])
    } catch (thrown) {
      return tell(thrown)
    }
  }
  return { asked, requests, watch, look }
}

async function together(service: Service, images: readonly string[]) {
  const { look, watch, requests, asked } = run(service)
  const told = await Promise.all(images.map((image) => look(watch(image))))
  return { told, requests: requests(), asked }
}

async function oneByOne(makeService: () => Service, images: readonly string[]) {
  const runs = images.map((image) => ({ image, ...run(makeService()) }))
  const told = await Promise.all(runs.map(({ image, look, watch }) => look(watch(image))))
  return { told, requests: runs.reduce((sum, { requests }) => sum + requests(), 0) }
}

const rowsOf = (number: number, fields: (index: number) => WireRow = () => ({})) =>
  Array.from({ length: number }, (_, index) =>
    aWireRow({ id: index + 1, image_name: `app-${index}`, ...fields(index) }),
  )
const imagesOf = (number: number, tag = '1.0') =>
  Array.from({ length: number }, (_, index) => `${SWR}/team/app-${index}:${tag}`)

describe('images of one namespace', () => {
  it('share its list, and are told the same', async () => {
    const service = () => anHssList(rowsOf(40, (index) => ({ vul_num: index, severity_level: 'High' })))
    const [all, each] = [await together(service(), imagesOf(40)), await oneByOne(service, imagesOf(40))]
    expect(all.told).toEqual(each.told)
    expect([all.requests, each.requests]).toEqual([1, 40])
  })

  it('ask by all that they have in common', async () => {
    const { asked } = await together(anHssList(rowsOf(9)), imagesOf(9))
    expect(asked[0]?.query).toEqual({ namespace: 'team', image_version: '1.0', offset: '0', limit: '200' })
    const tags = imagesOf(4).map((_, index) => `${SWR}/team/app:${index}`)
    expect((await together(anHssList([]), tags)).asked[0]?.query).toMatchObject({
      namespace: 'team',
      image_name: 'app',
    })
  })

  it('ask each alone where the list takes as many requests as there are images', async () => {
    const rows = rowsOf(1000)
    expect((await together(anHssList(rows), imagesOf(7))).requests).toBe(6)
    expect((await together(anHssList(rows), imagesOf(6))).requests).toBe(1 + 6)
  })

  it('ask each alone where they are few', async () => {
    expect((await together(anHssList(rowsOf(3)), imagesOf(3))).requests).toBe(3)
  })

  it('share none with images of another namespace', async () => {
    const rows = [...rowsOf(5), ...rowsOf(5, (index) => ({ id: 100 + index, namespace: 'other', vul_num: 7 }))]
    const images = [...imagesOf(5), ...imagesOf(5).map((image) => image.replace('/team/', '/other/'))]
    const all = await together(anHssList(rows), images)
    expect(all.requests).toBe(2)
    expect(all.told).toEqual((await oneByOne(() => anHssList(rows), images)).told)
  })

  it('search all enterprise projects together where the default one does not have them', async () => {
    const rows = rowsOf(30, (index) => (index < 10 ? {} : { project: 'ep-1' }))
    const all = await together(anHssList(rows), imagesOf(30))
    expect(all.requests).toBe(2)
    expect(all.told).toEqual((await oneByOne(() => anHssList(rows), imagesOf(30))).told)
  })
})

describe('images of many namespaces', () => {
  const rowsIn = (number: number, fields: WireRow = {}) =>
    rowsOf(number, (index) => ({ namespace: `team-${index}`, vul_num: index, ...fields }))
  const imagesIn = (number: number) =>
    imagesOf(number).map((image, index) => image.replace('/team/', `/team-${index}/`))
  const namespacesAsked = (asked: Awaited<ReturnType<typeof together>>['asked']) =>
    asked.filter(({ action }) => action === LIST).map(({ query }) => query.namespace)

  it('share the list of all of them, and are told the same', async () => {
    const [all, each] = [
      await together(anHssList(rowsIn(300)), imagesIn(300)),
      await oneByOne(() => anHssList(rowsIn(300)), imagesIn(300)),
    ]
    expect(all.told).toEqual(each.told)
    expect([all.requests, each.requests]).toEqual([2, 300])
    expect(all.asked[0]?.query).toEqual({ image_version: '1.0', offset: '0', limit: '200' })
  })

  it('are told apart where only the namespace differs', async () => {
    const rows = rowsIn(9, { image_name: 'app' })
    const images = rows.map(({ namespace }) => `${SWR}/${namespace}/app:1.0`)
    const all = await together(anHssList(rows.slice(1)), images)
    expect(all.asked[0]?.query).toMatchObject({ image_name: 'app', image_version: '1.0' })
    expect(all.told).toEqual((await oneByOne(() => anHssList(rows.slice(1)), images)).told)
  })

  it('share a list of each namespace where a page of that of all spares fewer than four requests', async () => {
    const askedFor = async (namespaces: number, rowsOfEach: number) => {
      const teams = Array.from({ length: namespaces }, (_, at) => `team-${at}`)
      const rows = teams.flatMap((namespace, at) =>
        rowsOf(rowsOfEach, (index) => ({ id: at * 1000 + index, namespace })),
      )
      const images = teams.flatMap((team) => imagesOf(4).map((image) => image.replace('/team/', `/${team}/`)))
      return { teams, asked: namespacesAsked((await together(anHssList(rows), images)).asked) }
    }
    // Pages overlap by a row: two of them hold 399 rows, three 598.
    expect((await askedFor(11, 36)).asked).toEqual([undefined, undefined])
    const { teams, asked } = await askedFor(11, 37)
    expect(asked).toEqual([undefined, ...teams])
    expect((await askedFor(12, 37)).asked).toEqual([undefined, undefined, undefined])
  })

  it('are not told by a long list of all, whatever it spares', async () => {
    const others = rowsOf(4900, (index) => ({ id: 10_000 + index, namespace: 'other' }))
    const askedWith = async (number: number) =>
      (await together(anHssList([...rowsIn(120), ...others.slice(0, number)]), imagesIn(120))).requests
    expect(await askedWith(4976 - 120)).toBe(25)
    expect(await askedWith(4977 - 120)).toBe(1 + 120)
  })

  it('count for as many requests as they take without it', async () => {
    // Two images in each of three namespaces: six requests, fewer than four namespaces.
    const rows = rowsOf(6, (index) => ({ namespace: `team-${index % 3}` }))
    const images = imagesOf(6).map((image, index) => image.replace('/team/', `/team-${index % 3}/`))
    expect((await together(anHssList(rows), images)).requests).toBe(1)
    expect((await together(anHssList(rows.slice(0, 3)), images.slice(0, 3))).requests).toBe(3)
  })

  it('ask by namespace where the list of all cannot be had, and hear each of its own trouble', async () => {
    const images = imagesIn(5).flatMap((image) => [1, 2, 3, 4].map((at) => image.replace(':1.0', `-${at}:1.0`)))
    const rows = images.map((image, index) => {
      const [, namespace, name] = image.split(/[/:]/)
      return aWireRow({ id: index + 1, namespace, image_name: name, ...(index === 0 ? { vul_num: 'many' } : {}) })
    })
    const honest = anHssList(rows)
    const service: Service = (call) =>
      call.query.namespace === 'team-4' ? anAnswer(503, { error_code: 'APIG.0201' }) : honest(call)
    const all = await together(service, images)
    expect(all.told).toEqual((await oneByOne(() => service, images)).told)
    expect(namespacesAsked(all.asked)).toEqual([
      undefined,
      ...['team-0', 'team-1', 'team-2', 'team-3', 'team-4'],
      ...Array(4).fill('team-0'),
    ])
  })

  it('are asked about by namespace where the list of all does not have them', async () => {
    const { told, asked } = await together(anHssList(rowsIn(20).slice(2)), imagesIn(20))
    expect(namespacesAsked(asked)).toEqual([undefined, 'team-0', 'team-1', 'team-0', 'team-1'])
    expect(told).toEqual((await oneByOne(() => anHssList(rowsIn(20).slice(2)), imagesIn(20))).told)
    const hiding: Service = (call) =>
      anHssList(call.query.namespace || call.action !== LIST ? rowsIn(20) : rowsIn(20).slice(10))(call)
    expect((await together(hiding, imagesIn(20))).told).toEqual(
      (await oneByOne(() => anHssList(rowsIn(20)), imagesIn(20))).told,
    )
  })

  it.each([
    ['a refusal', 403, 'HSS.0013'],
    ['a missing API', 404, 'APIG.0101'],
    ['a fault', 503, 'APIG.0201'],
    ['a bad request', 400, 'HSS.0010'],
  ])('take %s of the list of all for no answer to any of them, nor ask for it again', async (_, status, error_code) => {
    const honest = anHssList(rowsIn(20))
    const service: Service = (call) =>
      call.action === LIST && call.query.namespace === undefined ? anAnswer(status, { error_code }) : honest(call)
    const { watch, look, asked } = run(service)
    const watches = imagesIn(20).map(watch)
    const told = [await Promise.all(watches.map(look)), await Promise.all(watches.map(look))]
    const each = (await oneByOne(() => anHssList(rowsIn(20)), imagesIn(20))).told
    expect(told).toEqual([each, each])
    expect(namespacesAsked(asked).filter((namespace) => namespace === undefined)).toHaveLength(1)
    expect(asked).toHaveLength(1 + 2 * 20)
  })

  it('are each told of a service that answers nobody', async () => {
    const { told, requests } = await together(() => anAnswer(503, { error_code: 'APIG.0201' }), imagesIn(50))
    expect(told).toEqual(Array.from({ length: 50 }, () => expect.stringMatching(/^SERVICE_UNAVAILABLE/)))
    expect(requests).toBe(1 + 50)
  })
})

describe('where the shared list is no answer', () => {
  it('each asks alone: a row that cannot be read spoils its own image only', async () => {
    const rows = rowsOf(6, (index) => (index === 2 ? { vul_num: 'many' } : {}))
    const all = await together(anHssList(rows), imagesOf(6))
    expect(all.told).toEqual((await oneByOne(() => anHssList(rows), imagesOf(6))).told)
    expect(all.told.map((told) => typeof told)).toEqual(['object', 'object', 'string', 'object', 'object', 'object'])
  })

  it('none is asked about alone where nobody is answered', async () => {
    const { told, requests } = await together(() => anAnswer(503, { error_code: 'APIG.0201' }), imagesOf(9))
    expect(told).toEqual(Array.from({ length: 9 }, () => expect.stringMatching(/^SERVICE_UNAVAILABLE/)))
    expect(requests).toBe(1)
  })

  it('each asks alone: rows came and went while it was read', async () => {
    const rows = rowsOf(450)
    const images = imagesOf(450).slice(190, 210)
    const shifting = anHssList(rows, {
      beforeRead(read) {
        if (read === 2) rows.push(...rows.splice(0, 5))
      },
    })
    const all = await together(shifting, images)
    expect(all.requests).toBe(3 + 20)
    expect(all.told).toEqual((await oneByOne(() => anHssList(rows), images)).told)
  })

  it('a refusal is of all of them, and is not provoked by each', async () => {
    const refused = (): Service => () => anAnswer(403, { error_code: 'HSS.0013', error_msg: 'no' })
    const all = await together(refused(), imagesOf(20))
    expect(all.requests).toBe(1)
    expect(all.told).toEqual((await oneByOne(refused, imagesOf(20))).told)
  })

  it('an API that is not there is so for all of them', async () => {
    const all = await together(() => undefined, imagesOf(20))
    expect(all.requests).toBe(1)
    expect(all.told.every((told) => typeof told === 'string' && told.startsWith('API_NOT_FOUND'))).toBe(true)
  })
})

describe('a look again', () => {
  const unscanned = rowsOf(8, () => ({ scan_status: 'unscan' }))

  it('asks anew, also where all look in the same turn', async () => {
    const rows = [...unscanned]
    const { watch, look, requests } = run(anHssList(rows))
    const watches = imagesOf(8).map(watch)
    const first = await Promise.all(watches.map(look))
    rows.splice(0, 8, ...rowsOf(8, () => ({ image_digest: OTHER_DIGEST })))
    const second = await Promise.all(watches.map(look))
    expect(requests()).toBe(2)
    for (const told of first) expect(told).toMatchObject({ digest: DIGEST, scans: [{ state: { kind: 'pending' } }] })
    for (const told of second)
      expect(told).toMatchObject({ digest: OTHER_DIGEST, scans: [{ state: { kind: 'complete' } }] })
  })

  it('takes no list that was asked for before it began', async () => {
    const rows = [...unscanned]
    const answered: (() => void)[] = []
    const service = anHssList(rows)
    const { context } = aContext(service)
    const { send } = context.http
    // The first answer is long on its way; what it tells was true when it was asked for.
    context.http.send = async (call) => {
      const answer = await send(call)
      if (answered.length === 0) await new Promise<void>((resolve) => answered.push(resolve))
      return answer
    }
    const watches = imagesOf(8).map((image) => huaweiRegistries.watch(aReference(image), context))
    const first = Promise.all(watches.map((one) => one.look()))
    while (answered.length === 0) await new Promise(setImmediate)
    rows.splice(0, 8, ...rowsOf(8))
    const [later] = watches
    const again = await later?.look()
    answered[0]?.()
    expect((await first)[0]?.awaiting).toBeDefined()
    expect(again?.awaiting).toBeUndefined()
  })
})

describe('whatever the service lists', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'x/y', 'y')
  const tag = fc.constantFrom('1', '2', '12', `${'t'.repeat(70)}`)
  const namespace = fc.constantFrom('team', 'team-b', 't', 'b', 'team-c', 'team-bc')
  const place = fc.constantFrom(
    { registry_type: 'SwrPrivate' },
    { registry_type: 'SwrShared' },
    { registry_type: 'SwrEnterprise' },
    { registry_type: 'Harbor', registry_id: 'harbor-1' },
    { registry_type: null, image_type: null },
  )
  const aRow = fc.record({
    namespace,
    image_name: name.map((one) => one.replace('/', '$')),
    image_version: fc.oneof(tag, fc.constant('')),
    image_digest: fc.constantFrom(DIGEST, OTHER_DIGEST, ''),
    scan_status: fc.constantFrom('success', 'unscan', 'failed'),
    vul_num: fc.nat(3),
    project: fc.constantFrom('0', '0', 'ep-1'),
  })
  const rows = fc
    .array(fc.tuple(aRow, place), { maxLength: 60 })
    .map((all) => all.map(([row, where], index) => aWireRow({ id: index + 1, ...row, ...where })))
  const anImage = fc
    .record({
      host: fc.constantFrom(SWR, HARBOR, 'team-a-w5peto.swr-pro.myhuaweicloud.com'),
      namespace,
      name,
      tag: fc.option(tag, { nil: undefined }),
      digest: fc.option(fc.constantFrom(DIGEST, OTHER_DIGEST), { nil: undefined }),
    })
    .map(({ host, namespace, name, tag, digest }) => {
      const byTag = tag === undefined ? '' : `:${tag}`
      const byDigest = digest === undefined ? (tag === undefined ? ':1' : '') : `@${digest}`
      return `${host}/${namespace}/${name}${byTag}${byDigest}`
    })
  const world = fc.record({
    rows,
    images: fc.array(anImage, { minLength: 1, maxLength: 30 }),
    filters: fc.constantFrom('exact' as const, 'partial' as const),
  })

  it('judges many as it judges each', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ rows, images, filters }) => {
        const service = () => anHssList(rows, { filters })
        const [all, each] = [await together(service(), images), await oneByOne(service, images)]
        expect(all.told).toEqual(each.told)
        // The list of all may be in vain: it is tried for the sake of four requests or more.
        expect(all.requests).toBeLessThanOrEqual(each.requests * 1.25)
      }),
      { numRuns: 100 },
    )
  })
})
