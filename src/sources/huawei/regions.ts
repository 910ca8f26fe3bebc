/** Huawei Cloud's European site has a domain of its own; all other regions of HSS share one (SDK: HssRegion). */
const domainOf = (region: string): string => (region.startsWith('eu-west-') ? 'myhuaweicloud.eu' : 'myhuaweicloud.com')

export const hssEndpoint = (region: string): URL => new URL(`https://hss.${region}.${domainOf(region)}`)

/** Regions that have no IAM endpoint of their own take the global one (SDK: IamRegion). */
const WITHOUT_IAM = new Set(['cn-south-4', 'cn-north-11', 'cn-southwest-3'])

export const iamEndpoint = (region: string): URL =>
  new URL(WITHOUT_IAM.has(region) ? 'https://iam.myhuaweicloud.com' : `https://iam.${region}.${domainOf(region)}`)

const SWR_SHARED_HOST = /^swr\.([a-z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*)\.(myhuaweicloud\.(?:com|eu))$/
const SWR_ENTERPRISE_HOST = /^([a-z0-9][a-z0-9-]*)\.swr-pro\.myhuaweicloud\.(?:com|eu)$/

/** The region in the host of a shared SWR registry: swr.{region}.myhuaweicloud.com. */
export function sharedSwrRegion(registry: string): string | undefined {
  const [, region, domain] = SWR_SHARED_HOST.exec(registry) ?? []
  return region !== undefined && domain === domainOf(region) ? region : undefined
}

/** The first label of a SWR enterprise host, "{instance}-{suffix}"; such hosts name no region. */
export const enterpriseSwrLabel = (registry: string): string | undefined => SWR_ENTERPRISE_HOST.exec(registry)?.[1]

export const isSwrHost = (registry: string): boolean =>
  sharedSwrRegion(registry) !== undefined || enterpriseSwrLabel(registry) !== undefined
