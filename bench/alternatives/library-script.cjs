// The careful script: reads the policy and checks it by its schema, signs, asks HSS once, checks the answer, compares
// exactly, writes a report. It is as right as the gate about the images of the comparison, and takes its libraries as they come.
// Usage: node library-script.cjs ORIGIN IMAGE POLICY SCHEMA; ends with 0 (pass), 1 (fail) or 2 (unknown).
const { readFileSync, writeFileSync } = require('node:fs')
const { default: Ajv } = require('ajv')
const { request } = require('undici')
const { parse } = require('yaml')
const { signedHeaders } = require('./sign-huawei.cjs')

const [origin, image, policyPath, schemaPath] = process.argv.slice(2)
const [, namespace, name, tag, , digest] = /^[^/]+\/([^/]+)\/([^:@]+):([^@]+)(@(.+))?$/.exec(image)

const ROW = {
  type: 'object',
  required: ['namespace', 'image_name', 'image_version', 'image_digest', 'scan_status'],
  properties: {
    namespace: { type: 'string' },
    image_name: { type: 'string' },
    image_version: { type: 'string' },
    image_digest: { type: 'string' },
    scan_status: { type: 'string' },
    severity_level: { enum: ['Security', 'Low', 'Medium', 'High', 'Critical'] },
    malicious_file_num: { type: 'integer' },
    latest_update_time: { type: 'integer' },
    latest_scan_time: { type: 'integer' },
  },
}
const ANSWER = {
  type: 'object',
  required: ['total_num', 'data_list'],
  properties: { total_num: { type: 'integer' }, data_list: { type: 'array', items: ROW } },
}
const LEVELS = { none: 0, low: 1, medium: 2, high: 3, critical: 4 }
// The service does not tell high from critical.
const AT_MOST = { Security: 0, Low: 1, Medium: 2, High: 4, Critical: 4 }

function checked(ajv, schema, value) {
  const isValid = ajv.compile(schema)
  if (!isValid(value)) throw new Error(ajv.errorsText(isValid.errors))
  return value
}

async function listImages() {
  const { HUAWEICLOUD_SDK_AK: ak, HUAWEICLOUD_SDK_SK: sk, HUAWEICLOUD_SDK_PROJECT_ID: projectId } = process.env
  const path = `/v5/${projectId}/image/registries/images`
  const query = Object.entries({ image_name: name, image_version: tag, limit: 200, namespace, offset: 0 })
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  const headers = signedHeaders({ ak, sk, host: new URL(origin).host, path, query })
  const { statusCode, body } = await request(`${origin}${path}?${query}`, { headers })
  if (statusCode !== 200) throw new Error(`HSS answered ${statusCode}: ${await body.text()}`)
  return body.json()
}

function judge(row, rules) {
  if (row === undefined) return 'unknown'
  if (digest !== undefined && row.image_digest !== digest) return 'unknown'
  if (row.scan_status === 'failed') return 'fail'
  if (row.scan_status !== 'success' || !(row.latest_scan_time >= row.latest_update_time)) return 'unknown'
  if (row.malicious_file_num > 0) return 'fail'
  if (row.severity_level === undefined || row.malicious_file_num === undefined) return 'unknown'
  return AT_MOST[row.severity_level] > LEVELS[rules['max-severity'].max] ? 'fail' : 'pass'
}

async function main() {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { date: true } })
  const policy = checked(ajv, JSON.parse(readFileSync(schemaPath, 'utf8')), parse(readFileSync(policyPath, 'utf8')))
  const { data_list: rows } = checked(ajv, ANSWER, await listImages())
  const ours = rows.filter((row) => row.namespace === namespace && row.image_name === name && row.image_version === tag)
  const verdict = ours.length > 1 ? 'unknown' : judge(ours[0], policy.rules)
  writeFileSync('library-script.json', JSON.stringify({ image, verdict, row: ours[0] }, null, 2))
  console.log(`${verdict.toUpperCase()}  ${image}`)
  return { pass: 0, fail: 1, unknown: 2 }[verdict]
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
