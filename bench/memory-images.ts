import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FORMATS } from '../src/reporters/index.ts'
import { aRegistryImage } from '../test/fake-cloud/images.ts'
import { BY_NAME, manyOf } from './growth-cases.ts'
import { serveLists } from './list-service.ts'
import { HUAWEI_ENV } from './many-images.ts'
import { DIST, type Run, runNode } from './measure.ts'

const REGISTRY = 'swr.cn-north-4.myhuaweicloud.com'
const MOST_IMAGES = 10_000
const IMAGES = 'registries/images'
export const EVERY_FORMAT = `--formats=${FORMATS.join(',')}`
const BAD = { severity_level: 'High', vul_num: 5, malicious_file_num: 2 }

type Lists = Readonly<Record<string, readonly object[]>>
type Case = (cwd: string) => Promise<Run>

const namespaceOf = (at: number, isOwn: boolean): string => (isOwn ? `team-${at}` : 'team')
const rowsOf = (count: number, fields: object, isOwn = false): readonly object[] =>
  manyOf(count, (at) =>
    aRegistryImage({ namespace: namespaceOf(at, isOwn), image_id: `id${at}`, image_name: `app-${at}`, ...fields }),
  )

/** As many images as one run judges, and more findings than one keeps. */
export const IMAGE_CASES = {
  '10,000 images': (cwd) => check(cwd, MOST_IMAGES, { [IMAGES]: rowsOf(MOST_IMAGES, {}) }),
  '10,000 images with a namespace each': (cwd) =>
    check(cwd, MOST_IMAGES, { [IMAGES]: rowsOf(MOST_IMAGES, {}, true) }, [], true),
  '10,000 images that are not listed': (cwd) => check(cwd, MOST_IMAGES, { [IMAGES]: [] }),
  '10,000 images whose scans are awaited': (cwd) =>
    check(cwd, MOST_IMAGES, { [IMAGES]: rowsOf(MOST_IMAGES, { scan_status: 'scanning' }) }, ['--wait=8s']),
  '10,000 images with two violations each, all formats': (cwd) =>
    check(cwd, MOST_IMAGES, { [IMAGES]: rowsOf(MOST_IMAGES, BAD) }, [EVERY_FORMAT]),
  '12 images with 10,000 findings of their own, all formats': (cwd) => checkFindings(cwd, 12, true, [EVERY_FORMAT]),
  '400 images with the same 10,000 findings': (cwd) => checkFindings(cwd, 400, false),
} satisfies Readonly<Record<string, Case>>

async function checkFindings(
  cwd: string,
  images: number,
  areOwn: boolean,
  flags: readonly string[] = [],
): Promise<Run> {
  await writeFile(join(cwd, 'policy.yaml'), BY_NAME)
  const findings = areOwn
    ? Object.fromEntries(manyOf(images, (at) => [`id${at}/vulnerabilities`, manyOf(10_000, (row) => aRow(row, at))]))
    : { vulnerabilities: manyOf(10_000, (row) => aRow(row)) }
  const lists = { [IMAGES]: rowsOf(images, { severity_level: 'Medium', vul_num: 10_000 }), ...findings }
  return check(cwd, images, lists, ['--policy=policy.yaml', ...flags])
}

export const TEXT =
  'A crafted file may write past the end of a buffer, which lets a remote attacker run code of their own. '

const aRow = (at: number, image?: number) => ({
  vul_id: `CVE-2026-${at + 1000}`,
  repair_necessity: 'Medium',
  description: `${image ?? ''} ${at} ${TEXT.repeat(3)}`,
  app_name: `package-${at % 400}`,
  app_path: `/usr/share/package-${at % 400}`,
  version: '1.0.2-r1',
  solution: `${image ?? ''} ${at} Update the package to 1.0.3 or later, then build the image again and push it.`,
  url: `https://www.example.com/advisories/CVE-2026-${at + 1000}`,
})

async function check(
  cwd: string,
  images: number,
  lists: Lists,
  flags: readonly string[] = [],
  haveOwnNamespaces = false,
): Promise<Run> {
  const service = await serveLists(lists)
  try {
    const references = manyOf(images, (at) => `${REGISTRY}/${namespaceOf(at, haveOwnNamespaces)}/app-${at}:1.0`)
    const has = (name: string): boolean => flags.some((flag) => flag.startsWith(`--${name}=`))
    const usual = [...(has('wait') ? [] : ['--wait=0']), ...(has('policy') ? [] : ['--policy=preset:baseline'])]
    const args = ['check', `--endpoint=${service.origin}`, ...usual, ...flags, ...references]
    return await runNode([`${DIST}cli.cjs`, ...args], { cwd, env: HUAWEI_ENV }, true)
  } finally {
    await service.close()
  }
}
