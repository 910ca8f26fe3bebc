/** One image of the demo account, and what the gate should say of it. */
export interface DemoImage {
  /** What the gate is asked: host/namespace/repository:tag, with a digest where the source needs one. */
  reference: string
  source: 'huawei-registries' | 'huawei-swr' | 'huawei-local' | 'aliyun'
  /** The region, where the host names none. */
  region?: string
  /** The preset that the expectation holds for. */
  preset: 'baseline' | 'deployed'
  expect: 'pass' | 'fail' | 'unknown'
  what: string
}
