import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts'
import { type Authority, type Certificate, foundAuthority } from './certificates.ts'
import { countTraffic, type Traffic } from './kernel-counters.ts'
import { type NameServer, serveNames } from './name-server.ts'
import { serveTls, type TlsFront } from './tls-front.ts'

/** What is outside of the program, on this machine: names, both clouds and GitHub behind TLS on port 443. */
export interface Internet {
  readonly directory: string
  readonly cloud: FakeCloud
  readonly github: FakeGitHub
  readonly names: NameServer
  readonly front: TlsFront
  readonly authority: Authority
  /** What the front shows unless a test has it show another. */
  readonly certificate: Certificate
  /** What the program is given so that it trusts the authority. */
  readonly trust: Readonly<Record<string, string>>
  /** Forgets what was asked so far, and shows the right certificate again. */
  reset(): void
  close(): Promise<void>
}

/** The hosts of the services, their logins and GitHub that the tests come across. */
export const HOSTS = {
  hss: 'hss.cn-north-4.myhuaweicloud.com',
  iam: 'iam.cn-north-4.myhuaweicloud.com',
  huaweiSts: 'sts.cn-north-4.myhuaweicloud.com',
  sas: 'tds.cn-shanghai.aliyuncs.com',
  aliyunSts: 'sts.aliyuncs.com',
  github: 'api.github.com',
  githubTokens: 'pipelines.actions.githubusercontent.com',
} as const

export async function openInternet(): Promise<Internet> {
  const directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-network-'))
  const authority = await foundAuthority(directory)
  const certificate = await authority.sign(Object.values(HOSTS))
  const [cloud, github, names] = await Promise.all([startFakeCloud(), startFakeGitHub(), serveNames()])
  const ports = { cloud: portOf(cloud.origin), github: portOf(github.apiUrl) }
  const front = await serveTls(certificate, (host) => (host === HOSTS.github ? ports.github : ports.cloud), 443)
  return {
    directory,
    cloud,
    github,
    names,
    front,
    authority,
    certificate,
    trust: { NODE_EXTRA_CA_CERTS: authority.file },
    reset() {
      front.present(certificate)
      cloud.faults.clear()
      for (const list of [cloud.requests, github.asked, names.asked, front.wanted] as unknown[][]) list.length = 0
      Object.assign(front.count, { accepted: 0, passedOn: 0 })
    },
    async close() {
      await Promise.all([front.close(), cloud.close(), github.close(), names.close()])
      await rm(directory, { recursive: true })
    },
  }
}

const portOf = (origin: string): number => Number(new URL(origin).port)

/** What the kernel counted while the work was done, less what these servers sent themselves. */
export async function trafficOf<T>(
  { names, front }: Internet,
  work: () => Promise<T>,
): Promise<{ result: T; traffic: Traffic }> {
  const before = countTraffic()
  const [asked, passedOn] = [names.asked.length, front.count.passedOn]
  const result = await work()
  const after = countTraffic()
  return {
    result,
    traffic: {
      connections: after.connections - before.connections - (front.count.passedOn - passedOn),
      packets: after.packets - before.packets - (names.asked.length - asked),
    },
  }
}
