// What a team may write in an afternoon: Alibaba's own client, one call, and the counts of the row decide.
// Usage: node aliyun-sdk-script.cjs ORIGIN IMAGE; ends with 0 (pass) or 1 (fail).
const { default: Client, $OpenApiUtil } = require('@alicloud/openapi-core')
const { RuntimeOptions } = require('@darabonba/typescript')

const [origin, image] = process.argv.slice(2)
const [, repository, tag] = /^[^/]+\/[^/]+\/([^:@]+):([^@]+)/.exec(image)

async function main() {
  const client = new Client(
    new $OpenApiUtil.Config({
      accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,
      accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
      endpoint: new URL(origin).host,
      protocol: 'HTTP',
    }),
  )
  const action = new $OpenApiUtil.Params({
    action: 'DescribeImageInstances',
    version: '2018-12-03',
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  })
  const criteria = [
    { name: 'repoName', value: repository },
    { name: 'tag', value: tag },
  ]
  const request = new $OpenApiUtil.OpenApiRequest({ query: { Criteria: JSON.stringify(criteria), LogicalExp: 'AND' } })
  const { body } = await client.callApi(action, request, new RuntimeOptions({}))

  const row = body.ImageInstanceList.find(({ RepoName, Tag }) => RepoName === repository && Tag === tag)
  if (row === undefined) throw new Error(`${image} is not listed`)
  const { VulCount: vulnerabilities, AlarmCount: alarms } = row
  console.log(`${image}: ${vulnerabilities} vulnerabilities, ${alarms} alarms`)
  return vulnerabilities === 0 && alarms === 0 ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    console.error(error)
    process.exitCode = 3
  },
)
