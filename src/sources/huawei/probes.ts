import { message } from '../../core/message.ts'
import { firstCompleteSet, givenNames, isAnyGiven } from '../credential-sets.ts'
import { type Probe, proved, skipped, type Trial, untriedProbe } from '../probe.ts'
import type { SourceContext } from '../source.ts'
import { callProbes, type HssList, isMissingPermission } from './call-probes.ts'
import { credentialsOf, SETS } from './credentials.ts'
import { agencyKeys, stsEndpoint } from './oidc.ts'
import { hssEndpoint, iamEndpoint } from './regions.ts'
import { type HssSession, hssSession } from './session.ts'

/** How a self-check tries one list of HSS and the details of its images, by the gate's own session. */
export const hssTrial = (context: SourceContext, list: HssList): Trial => ({
  isMeant: context.oidc?.cloud === 'huawei' || isAnyGiven(context.env, SETS),
  open() {
    const session = hssSession(context)
    return {
      credentials: message('{names}', { names: namesOfCredentials(context) }),
      hosts: session.hosts,
      endpoints: endpointsOf(context, session),
      logins: [loginProbe(context, session), projectProbe(session)],
      calls: [...callProbes(context, session, list), ...list.changes.map(untried)],
      isMissingPermission,
    }
  },
})

function namesOfCredentials({ env, oidc }: SourceContext): string {
  if (oidc?.cloud === 'huawei') return 'oidc-provider, oidc-role'
  return givenNames(env, firstCompleteSet(env, message('Huawei Cloud'), SETS)).join(', ')
}

function endpointsOf(context: SourceContext, { hosts }: HssSession): readonly [URL, ...URL[]] {
  const { region, endpoint, authEndpoint, oidc } = context
  const iam = authEndpoint ?? iamEndpoint(region)
  return [
    endpoint ?? hssEndpoint(region),
    ...(hosts.includes(iam.host) ? [iam] : []),
    ...(oidc?.cloud === 'huawei' ? [authEndpoint ?? stsEndpoint(region)] : []),
  ]
}

function loginProbe(context: SourceContext, session: HssSession): Probe {
  const subject = message('login')
  const credentials = credentialsOf(context)
  switch (credentials.kind) {
    case 'key':
      return { subject, prove: async () => skipped(message('none is needed: the key signs each request')) }
    case 'token':
      return { subject, prove: async () => skipped(message('none is needed: the token goes with each request')) }
    case 'password':
      return {
        subject,
        async prove() {
          await session.projectId()
          return proved(message('IAM gave a token for the password'))
        },
      }
    case 'oidc':
      return {
        subject,
        async prove() {
          const { login } = credentials
          await agencyKeys(login, context).current()
          return proved(message("STS gave a session of {role} for the job's token", { role: login.role }))
        },
      }
  }
}

const projectProbe = (session: HssSession): Probe => ({
  subject: message('project'),
  prove: async () => proved(message('{project}', { project: await session.projectId() })),
})

/** The calls by which registries are read again and their images scanned, of either generation of the API. */
export const REGISTRY_CHANGES: HssList['changes'] = [
  { path: 'image/image-sync/tasks', input: 'sync' },
  { path: 'image/synchronize', input: 'sync' },
  { path: 'image/image-scan/tasks', input: 'scan' },
  { path: 'image/batch-scan', input: 'scan' },
]

const untried = ({ path, input }: HssList['changes'][number]): Probe =>
  untriedProbe(`POST ${path}`, input, 'HSS FullAccess')
