// As little as asks at all: Node's own HTTP and hashes, one call, and the worst level of the row decides.
// Usage: node bare-script.cjs ORIGIN IMAGE; ends with 0 (pass) or 1 (fail).
const { get } = require('node:http')
const { signedHeaders } = require('./sign-huawei.cjs')

const [origin, image] = process.argv.slice(2)
const [, namespace, name, tag] = /^[^/]+\/([^/]+)\/([^:@]+):([^@]+)/.exec(image)
const { HUAWEICLOUD_SDK_AK: ak, HUAWEICLOUD_SDK_SK: sk, HUAWEICLOUD_SDK_PROJECT_ID: projectId } = process.env

const path = `/v5/${projectId}/image/registries/images`
const query = `image_name=${name}&image_version=${tag}&namespace=${namespace}`
const headers = signedHeaders({ ak, sk, host: new URL(origin).host, path, query })

get(`${origin}${path}?${query}`, { headers, agent: false }, (response) => {
  let text = ''
  response.on('data', (chunk) => {
    text += chunk
  })
  response.on('end', () => {
    process.exitCode = response.statusCode === 200 ? judge(JSON.parse(text).data_list) : 3
  })
}).on('error', () => {
  process.exitCode = 3
})

function judge(rows) {
  const row = rows.find(({ image_name, image_version }) => image_name === name && image_version === tag)
  if (row === undefined) return 3
  const { severity_level: worst, malicious_file_num: malicious } = row
  console.log(`${image}: worst level ${worst}, ${malicious} malicious files`)
  return worst === 'High' || worst === 'Critical' || malicious > 0 ? 1 : 0
}
