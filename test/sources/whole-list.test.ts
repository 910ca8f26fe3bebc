import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { foldWholeList, type ListPage, MAX_LIST_BYTES, MAX_ROWS, type PagedList } from '../../src/sources/whole-list.ts'

/** Every row of the list. */
const readWholeList = (list: PagedList): Promise<readonly unknown[]> =>
  foldWholeList<unknown[]>(list, { start: () => [], add: (rows, row) => void rows.push(row) })

const keyOf = (row: unknown): string | undefined => {
  const id = (row as { id?: number }).id
  return id === undefined ? undefined : `id ${id}`
}

const someRows = (number: number, from = 0) => Array.from({ length: number }, (_, index) => ({ id: from + index }))

/** A list whose pages are made by `page`; it tells what was read. */
function aList(page: (index: number, size: number | undefined, read: number) => ListPage) {
  const reads: number[] = []
  const read = async (index: number, size: number | undefined): Promise<ListPage> => {
    reads.push(index)
    return page(index, size, reads.length)
  }
  return { reads, whole: () => readWholeList({ name: 'GET images', read, keyOf }) }
}

/** A service that hands out these rows in pages of at most `size`. */
const paged =
  (rows: readonly unknown[], size: number) =>
  (index: number, asked = size): ListPage => ({
    total: rows.length,
    rows: rows.slice(index * asked, index * asked + size),
  })

const incomplete = { code: 'LIST_INCOMPLETE' }

describe('a list that is as it says', () => {
  it('is read whole, each page once, whatever the sizes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 20 }), async (number, size) => {
        const rows = someRows(number)
        const list = aList(paged(rows, size))
        expect(await list.whole()).toEqual(rows)
        expect(list.reads.toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: Math.max(1, Math.ceil(number / size)) }, (_, index) => index),
        )
      }),
    )
  })

  it('may state the size of its pages, and end on a short one', async () => {
    const rows = someRows(25)
    const list = aList((index) => ({ ...paged(rows, 10)(index), size: 10 }))
    expect(await list.whole()).toEqual(rows)
    expect(list.reads).toHaveLength(3)
  })

  it('may be empty', async () => {
    expect(await aList(() => ({ total: 0, rows: [] })).whole()).toEqual([])
  })

  it('may repeat a row where pages overlap', async () => {
    const rows = someRows(10)
    const list = aList((index) => ({ total: 10, rows: index === 0 ? rows.slice(0, 6) : rows.slice(4), size: 6 }))
    expect(await list.whole()).toHaveLength(10)
  })
})

describe('a list that is not whole throws', () => {
  it.each<[string, ListPage]>([
    ['more declared than listed', { total: 3, rows: someRows(2) }],
    ['fewer declared than listed', { total: 1, rows: someRows(2) }],
    ['some declared, none listed', { total: 1, rows: [] }],
    ['none declared, some listed', { total: 0, rows: someRows(1) }],
    ['one row in place of two', { total: 2, rows: [{ id: 1 }, { id: 1 }] }],
    ['a row without a key in place of another', { total: 3, rows: [{ name: 'a' }, { name: 'a' }, { name: 'b' }] }],
    [
      'two rows of one key',
      {
        total: 2,
        rows: [
          { id: 1, vul_num: 9 },
          { id: 1, vul_num: 0 },
        ],
      },
    ],
    [
      'two rows of one key, declared as one',
      {
        total: 1,
        rows: [
          { id: 1, vul_num: 9 },
          { id: 1, vul_num: 0 },
        ],
      },
    ],
    ['more than any image has', { total: MAX_ROWS + 1, rows: someRows(2) }],
  ])('%s', async (_name, page) => {
    await expect(aList(() => page).whole()).rejects.toMatchObject(incomplete)
  })

  it('a short page in the middle', async () => {
    const rows = someRows(30)
    const list = aList((index) => ({
      total: 30,
      rows: index === 1 ? rows.slice(10, 19) : paged(rows, 10)(index).rows,
      size: 10,
    }))
    await expect(list.whole()).rejects.toMatchObject(incomplete)
    expect(list.reads).toHaveLength(6)
  })

  it('a page that repeats another one', async () => {
    const rows = someRows(20)
    await expect(aList(() => ({ total: 20, rows: rows.slice(0, 10) })).whole()).rejects.toMatchObject(incomplete)
  })

  it('keyless rows that a page repeats', async () => {
    const page = { total: 4, rows: [{ name: 'a' }, { name: 'b' }] }
    await expect(aList(() => page).whole()).rejects.toMatchObject(incomplete)
  })

  it('a row that says one thing on one page and another on the next', async () => {
    const list = aList((index) => ({
      total: 3,
      rows: index === 0 ? [{ id: 1, vul_num: 9 }, { id: 2 }] : [{ id: 1, vul_num: 0 }, { id: 3 }],
      size: 2,
    }))
    await expect(list.whole()).rejects.toMatchObject(incomplete)
  })

  it('tiny pages of a long list, after the first of them', async () => {
    const list = aList((index) => ({ total: 5000, rows: someRows(1, index), size: 1 }))
    await expect(list.whole()).rejects.toMatchObject(incomplete)
    expect(list.reads.length).toBeLessThanOrEqual(2)
  })

  it('more bytes than are held at once, before the next pages are asked for', async () => {
    const fat = 'é'.repeat(MAX_LIST_BYTES / 16)
    const list = aList((index) => ({ total: 100, rows: [{ id: index, fat }], size: 1 }))
    await expect(list.whole()).rejects.toMatchObject(incomplete)
    expect(list.reads.length).toBeLessThan(20)
  })

  it('more pages, or bytes, than whoever asks for it wants to read', async () => {
    const read = async (index: number) => paged(someRows(30), 10)(index)
    const list = { name: 'GET images', read, keyOf }
    await expect(readWholeList({ ...list, limits: { pages: 2 } })).rejects.toMatchObject(incomplete)
    await expect(readWholeList({ ...list, limits: { bytes: 200 } })).rejects.toMatchObject(incomplete)
    await expect(readWholeList({ ...list, limits: { pages: 3, bytes: 400 } })).resolves.toHaveLength(30)
  })

  it('with how many of how many, and what to do', async () => {
    const error = await aList(() => ({ total: 3, rows: someRows(2) }))
      .whole()
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      text: { values: { list: 'GET images', listed: 2, total: 3 } },
      hint: { template: expect.stringContaining('again') },
    })
  })

  it('and no subset of the rows ever passes for the whole', async () => {
    const lying = fc.record({
      rows: fc.array(fc.nat(12), { maxLength: 12 }),
      size: fc.integer({ min: 1, max: 5 }),
      total: fc.nat(14),
    })
    await fc.assert(
      fc.asyncProperty(lying, async ({ rows, size, total }) => {
        const wire = rows.map((id) => ({ id }))
        const list = aList((index, asked = size) => ({ total, rows: wire.slice(index * asked, index * asked + size) }))
        const read = await list.whole().catch((thrown: unknown) => thrown)
        if (read instanceof GateError) return
        expect(new Set((read as { id: number }[]).map(({ id }) => id)).size).toBe(total)
      }),
    )
  })
})

describe('a list that shifts while it is read', () => {
  it('is read once more, and counts where it then holds still', async () => {
    const rows = someRows(20)
    const list = aList((index, _size, read) => ({
      total: read === 2 ? 21 : 20,
      rows: rows.slice(index * 10, index * 10 + 10),
    }))
    expect(await list.whole()).toEqual(rows)
    expect(list.reads).toEqual([0, 1, 0, 1])
  })

  it('is given up where it shifts again', async () => {
    const rows = someRows(20)
    const list = aList((index) => ({ total: 20 + index, rows: rows.slice(index * 10, index * 10 + 10) }))
    await expect(list.whole()).rejects.toMatchObject(incomplete)
    expect(list.reads).toHaveLength(4)
  })

  it('is given up where it shrinks below what it declared', async () => {
    const rows = someRows(20)
    const list = aList((index) => ({ total: index === 0 ? 20 : 10, rows: index === 0 ? rows.slice(0, 10) : [] }))
    await expect(list.whole()).rejects.toMatchObject(incomplete)
  })
})

describe('a list whose pages begin with the last row of the one before', () => {
  /** A service that takes any row for the first of a page, and changes its rows before each read. */
  function anOffsetList(rows: object[], size: number, change: (read: number) => void = () => {}): PagedList {
    let reads = 0
    return {
      name: 'GET images',
      keyOf,
      overlaps: true,
      async read(index, step = 0) {
        change(++reads)
        return { total: rows.length, rows: rows.slice(index * step, index * step + size) }
      },
    }
  }

  it('is read whole whatever the sizes, each row once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 20 }), async (number, size) => {
        const rows = someRows(number)
        expect(await readWholeList(anOffsetList(rows, size))).toEqual(rows)
      }),
    )
  })

  it('is known to have shifted one way and back, although as many rows are listed as declared', async () => {
    const rows = someRows(30)
    const list = anOffsetList(rows, 10, (read) => {
      // Row 10 slips onto the page that is read already, and another row is seen in its place.
      if (read === 2) {
        rows.splice(3, 2)
        rows.push({ id: 98 }, { id: 99 })
      }
      if (read === 3) {
        rows.pop()
        rows.unshift({ id: 97 })
      }
    })
    const whole = (await readWholeList(list)) as { id: number }[]
    expect(whole.map(({ id }) => id)).toContain(10)
  })

  it('never loses a row that was there all the time', async () => {
    const changes = fc.array(fc.record({ read: fc.integer({ min: 2, max: 12 }), at: fc.nat(40), adds: fc.boolean() }), {
      maxLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 2, max: 8 }),
        changes,
        async (n, size, all) => {
          const rows: { id: number }[] = someRows(n)
          const gone = new Set<number>()
          const list = anOffsetList(rows, size, (read) => {
            for (const { at } of all.filter((one) => one.read === read)) {
              for (const { id } of rows.splice(at, 1)) gone.add(id)
              rows.push({ id: 1000 + read })
            }
          })
          const whole = await readWholeList(list).catch((thrown: unknown) => thrown)
          if (whole instanceof GateError) return
          const ids = new Set((whole as { id: number }[]).map(({ id }) => id))
          for (const { id } of someRows(n)) expect(ids.has(id) || gone.has(id)).toBe(true)
        },
      ),
    )
  })
})

describe('a list that is folded', () => {
  const sum = {
    start: () => ({ ids: [] as number[] }),
    add: (into: { ids: number[] }, row: unknown) => void into.ids.push((row as { id: number }).id),
  }

  it('gives each row once, in order, however its pages arrive', async () => {
    const rows = someRows(40)
    const read = async (index: number): Promise<ListPage> => {
      for (let turns = 0; turns < (index * 7) % 5; turns++) await new Promise(setImmediate)
      return paged(rows, 4)(index)
    }
    const { ids } = await foldWholeList({ name: 'GET images', read, keyOf }, sum)
    expect(ids).toEqual(rows.map(({ id }) => id))
  })

  it('begins anew where it is read once more', async () => {
    let reads = 0
    const read = async (index: number): Promise<ListPage> => ({
      ...paged(someRows(20), 10)(index),
      total: ++reads === 2 ? 21 : 20,
    })
    const { ids } = await foldWholeList({ name: 'GET images', read, keyOf }, sum)
    expect(ids).toHaveLength(20)
  })

  it('asks for no more pages once a row is refused', async () => {
    let reads = 0
    const read = async (index: number): Promise<ListPage> => {
      reads += 1
      return { total: 900, rows: [{ id: index, text: 'x'.repeat(200_000) }], size: 1 }
    }
    const add = (_: null, row: unknown): void => {
      if ((row as { id: number }).id === 3) throw new GateError('ANSWER_INVALID', { template: 'no row', values: {} })
    }
    await expect(foldWholeList({ name: 'GET images', read, keyOf }, { start: () => null, add })).rejects.toThrow(
      'no row',
    )
    for (let turns = 0; turns < 100; turns++) await new Promise(setImmediate)
    expect(reads).toBeLessThan(60)
  })
})

describe('pages of several lists', () => {
  /** Four lists of twelve pages, of so many bytes each, and how many pages but the first are under way at once. */
  function severalLists(rowBytes: number) {
    const seen = { underWay: 0, most: 0, bytes: 0 }
    const read = async (index: number): Promise<ListPage> => {
      if (index > 0) seen.underWay += 1
      seen.most = Math.max(seen.most, seen.underWay)
      await new Promise(setImmediate)
      if (index > 0) seen.underWay -= 1
      return { total: 12, rows: [{ id: index, text: 'x'.repeat(rowBytes) }], size: 1 }
    }
    const reading = Promise.all(Array.from({ length: 4 }, () => readWholeList({ name: 'GET images', read, keyOf })))
    return { seen, reading }
  }

  it('are under way as far as there is memory for them, since all share one', async () => {
    const { seen, reading } = severalLists(900_000)
    expect((await reading).map((rows) => rows.length)).toEqual([12, 12, 12, 12])
    expect(seen.most).toBe(8)
  })

  it('are all under way where they are small', async () => {
    const { seen, reading } = severalLists(10)
    await reading
    expect(seen.most).toBe(44)
  })

  it('are read one by one where each is larger than all that may be held', async () => {
    const { seen, reading } = severalLists(2_600_000)
    await reading
    expect(seen.most).toBe(3)
  })

  it('make way for those of another list where one fails', async () => {
    const read = async (index: number): Promise<ListPage> => {
      if (index > 0) throw new GateError('SERVICE_UNAVAILABLE', { template: 'gone', values: {} })
      return { total: 12, rows: [{ id: 0, text: 'x'.repeat(900_000) }], size: 1 }
    }
    await expect(readWholeList({ name: 'GET images', read, keyOf })).rejects.toThrow('gone')
    await expect(severalLists(900_000).reading).resolves.toHaveLength(4)
  })
})
