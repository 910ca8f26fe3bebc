import { describe, expect, it } from 'vitest'
import { huaweiSwr } from '../../../src/sources/huawei-swr/index.ts'
import { aReference } from '../../builders.ts'
import { aContext, type Service } from '../some-context.ts'
import { anHssList } from './an-hss-list.ts'
import { aWireRow } from './rows.ts'

const LIST = 'GET image/swr-repository'

/** What is told of images of one list, with how often and for what kinds of images it was asked. */
async function lookAt(service: Service, images: readonly string[]) {
  const { context, asked } = aContext(service)
  const watches = images.map((image) => huaweiSwr.watch(aReference(image), context))
  const told = await Promise.all(watches.map(async (watch) => (await watch.look()).assess([])))
  const kinds = asked.filter(({ action }) => action === LIST).map(({ query }) => query.image_type)
  return { told, kinds }
}

describe('images of one namespace, by the older list', () => {
  const imagesOf = (host: string) => Array.from({ length: 6 }, (_, index) => `${host}/team/app-${index}:1.0`)

  it('share it kind by kind, and are told the same', async () => {
    const images = imagesOf('swr.cn-north-4.myhuaweicloud.com')
    const rows = images.map((_, index) =>
      aWireRow({
        id: index + 1,
        image_name: `app-${index}`,
        image_type: index < 3 ? 'private_image' : 'shared_image',
        vul_num: index,
      }),
    )
    const all = await lookAt(anHssList(rows), images)
    const each = await Promise.all(images.map((image) => lookAt(anHssList(rows), [image])))
    expect(all.told).toEqual(each.flatMap(({ told }) => told))
    // Three are left for the second kind: too few to share a list.
    expect(all.kinds).toEqual(['private_image', 'shared_image', 'shared_image', 'shared_image'])
    expect(each.flatMap(({ kinds }) => kinds)).toHaveLength(6 + 3)
  })

  it('are still told apart by their instance', async () => {
    const hosts = ['one-abc.swr-pro.myhuaweicloud.com', 'two-def.swr-pro.myhuaweicloud.com']
    const rows = hosts.flatMap((host, at) =>
      imagesOf(host).map((_, index) =>
        aWireRow({
          id: at * 100 + index,
          image_name: `app-${index}`,
          image_type: 'instance_image',
          instance_url: host,
          vul_num: at,
        }),
      ),
    )
    const { told, kinds } = await lookAt(anHssList(rows), hosts.flatMap(imagesOf))
    expect(kinds).toEqual(['instance_image'])
    const counted = told.map(({ scans }) =>
      scans.map(({ state }) => state.kind === 'complete' && state.facts.vulnerabilities),
    )
    expect(counted.slice(0, 6)).toEqual(
      Array(6).fill([
        expect.objectContaining({ known: true, value: [expect.objectContaining({ count: { min: 0, max: 0 } })] }),
      ]),
    )
    expect(counted.slice(6)).toEqual(
      Array(6).fill([
        expect.objectContaining({ known: true, value: [expect.objectContaining({ count: { min: 1, max: 1 } })] }),
      ]),
    )
  })
})
