import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { formatMessage } from '../../src/core/message.ts'
import type { Inputs } from '../../src/inputs/checked.ts'
import { problemsOf } from '../../src/inputs/problems.ts'
import { projectOf, routeImages } from '../../src/routing.ts'
import { sources } from '../../src/sources/index.ts'

const SWR = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0'
const SWR_ELSEWHERE = 'swr.ap-southeast-3.myhuaweicloud.com/team/shop:1.0'
const SWR_ENTERPRISE = 'prod-a1b2c3.swr-pro.myhuaweicloud.com/team/shop:1.0'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0'
const HARBOR = 'harbor.example.com/team/shop:1.0'

type Given = Partial<Pick<Inputs, 'source' | 'region' | 'projectId'>>

const inputsFor = (images: readonly string[], given: Given) => ({
  images: images.map((text, index) => ({ text, place: `input images, line ${index + 1}` })),
  source: 'auto',
  region: undefined,
  projectId: undefined,
  ...given,
})

type Env = Readonly<Record<string, string>>

const route = (images: readonly string[], given: Given = {}, env: Env = {}) =>
  routeImages(inputsFor(images, given), sources, env).map(({ source, region }) => `${source.id} in ${region}`)

/** What is wrong with the images: place, sentence and next step of each problem. */
function problemsWith(images: readonly string[], given: Given = {}): string[] {
  try {
    route(images, given)
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown
    return problemsOf(thrown).map(
      ({ place, text, hint, kind }) => `${kind}: ${place}: ${formatMessage(text)}; ${hint && formatMessage(hint)}`,
    )
  }
  return []
}

describe('the way of an image to its source', () => {
  it.each<[string, Given, string]>([
    [SWR, {}, 'huawei-registries in cn-north-4'],
    ['swr.eu-west-101.myhuaweicloud.eu/team/shop:1.0', {}, 'huawei-registries in eu-west-101'],
    ['SWR.cn-north-4.MyHuaweiCloud.com/team/shop:1.0', {}, 'huawei-registries in cn-north-4'],
    [SWR_ENTERPRISE, { region: 'cn-north-4' }, 'huawei-registries in cn-north-4'],
    [ACR, {}, 'aliyun in cn-hangzhou'],
    [SWR, { source: 'huawei-swr' }, 'huawei-swr in cn-north-4'],
    [SWR, { source: 'huawei-local', region: 'cn-north-4' }, 'huawei-local in cn-north-4'],
    [HARBOR, { source: 'huawei-registries', region: 'cn-north-4' }, 'huawei-registries in cn-north-4'],
    [HARBOR, { source: 'aliyun', region: 'cn-hangzhou' }, 'aliyun in cn-hangzhou'],
  ])('%s with %j: %s', (image, given, expected) => {
    expect(route([image], given)).toEqual([expected])
  })

  it('is found image by image, over both clouds', () => {
    expect(route([SWR, ACR])).toEqual(['huawei-registries in cn-north-4', 'aliyun in cn-hangzhou'])
  })

  it('takes the region that huaweicloud/auth-action exports, for Huawei images that nothing else places', () => {
    const env = { HUAWEI_CLOUD_REGION: 'cn-east-3' }
    expect(route([SWR_ENTERPRISE], {}, env)).toEqual(['huawei-registries in cn-east-3'])
    expect(route([SWR_ENTERPRISE], { region: 'cn-north-4' }, env)).toEqual(['huawei-registries in cn-north-4'])
    expect(route([SWR, ACR], {}, env)).toEqual(['huawei-registries in cn-north-4', 'aliyun in cn-hangzhou'])
    expect(() => route([HARBOR], { source: 'aliyun' }, env)).toThrow('does not tell its region')
    expect(() => route([SWR_ENTERPRISE], {}, { HUAWEI_CLOUD_REGION: ' ' })).toThrow('does not tell its region')
  })

  it('is one: no two sources claim a host', () => {
    for (const image of [SWR, SWR_ELSEWHERE, SWR_ENTERPRISE, ACR, HARBOR]) {
      const [host = ''] = image.split('/')
      expect(sources.filter((source) => source.recognises(host)).length).toBeLessThanOrEqual(1)
    }
  })

  it('ends at a host that nobody knows, with the ids to choose from', () => {
    expect(problemsWith([SWR, HARBOR])).toEqual([
      'setup: input images, line 2: no source knows the registry host harbor.example.com; set the input source to one of huawei-registries, huawei-swr, huawei-local, aliyun',
    ])
  })

  it('ends where neither host nor input tells the region', () => {
    expect(problemsWith([SWR_ENTERPRISE])).toEqual([
      'setup: input images, line 1: the host prod-a1b2c3.swr-pro.myhuaweicloud.com does not tell its region; set the input region, such as cn-north-4',
    ])
  })

  it('ends where the input region contradicts the host', () => {
    expect(problemsWith([SWR], { region: 'cn-south-1' })).toEqual([
      'setup: input images, line 1: swr.cn-north-4.myhuaweicloud.com lies in region cn-north-4, but the input region is cn-south-1; leave out the input region, or correct it',
    ])
  })

  it('ends where one project would have to serve two regions', () => {
    expect(problemsWith([SWR, SWR_ELSEWHERE, ACR], { projectId: 'p1' })).toEqual([
      'setup: input project-id: the images lie in several regions (cn-north-4, ap-southeast-3), and a project belongs to one; leave out project-id, so that the project of each region is looked up, or judge each region in a run of its own',
    ])
  })

  it('tells all that is wrong at once', () => {
    const places = problemsWith([HARBOR, SWR, SWR_ENTERPRISE, 'docker.io/library/nginx:1']).map((one) =>
      one.slice(0, 'setup: input images, line 1'.length),
    )
    expect(places).toEqual([1, 3, 4].map((line) => `setup: input images, line ${line}`))
  })
})

describe('the project of an image', () => {
  const projectsOf = (images: readonly string[], given: Given) => {
    const inputs = inputsFor(images, given)
    return routeImages(inputs, sources, {}).map((one) => projectOf(one, inputs))
  }

  it('is the given one where all Huawei images lie in one region, whatever else is judged', () => {
    expect(projectsOf([SWR, ACR], { projectId: 'p1' })[0]).toBe('p1')
  })

  it('is the given one in the given region alone', () => {
    expect(projectsOf([SWR], { projectId: 'p1', region: 'cn-north-4' })).toEqual(['p1'])
  })

  it('is looked up where none is given', () => {
    expect(projectsOf([SWR], {})).toEqual([undefined])
  })
})
