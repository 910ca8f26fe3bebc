// What a team may write in an afternoon: Huawei's own client, one call, and the worst level of the row decides.
// Usage: node huawei-sdk-script.cjs ORIGIN IMAGE; ends with 0 (pass) or 1 (fail).
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
const { HcClient } = require('@huaweicloud/huaweicloud-sdk-core/HcClient.js')
const { DefaultHttpClient } = require('@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js')

const [origin, image] = process.argv.slice(2)
const [, namespace, name, tag] = /^[^/]+\/([^/]+)\/([^:@]+):([^@]+)/.exec(image)

async function main() {
  const projectId = process.env.HUAWEICLOUD_SDK_PROJECT_ID
  const credential = new BasicCredentials()
    .withAk(process.env.HUAWEICLOUD_SDK_AK)
    .withSk(process.env.HUAWEICLOUD_SDK_SK)
    .withProjectId(projectId)
  const client = new HcClient(new DefaultHttpClient({}, [origin])).withEndpoints([origin]).withCredential(credential)
  const { data_list: rows } = await client.sendRequest({
    method: 'GET',
    url: '/v5/{project_id}/image/registries/images',
    contentType: 'application/json',
    queryParams: { namespace, image_name: name, image_version: tag },
    pathParams: { project_id: projectId },
    headers: {},
  })

  const row = rows.find(({ image_name, image_version }) => image_name === name && image_version === tag)
  if (row === undefined) throw new Error(`${image} is not listed`)
  const { severity_level: worst, malicious_file_num: malicious } = row
  console.log(`${image}: worst level ${worst}, ${malicious} malicious files`)
  return worst === 'High' || worst === 'Critical' || malicious > 0 ? 1 : 0
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
