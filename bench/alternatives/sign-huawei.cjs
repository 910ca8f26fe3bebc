// SDK-HMAC-SHA256 for a GET without a body, for the scripts that bring no client of their own.
const { createHash, createHmac } = require('node:crypto')

const hash = (text) => createHash('sha256').update(text).digest('hex')

/** The headers of a signed request; the query's names are in alphabetical order already. */
exports.signedHeaders = ({ ak, sk, host, path, query }) => {
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const canonical = ['GET', `${path}/`, query, `host:${host}`, `x-sdk-date:${date}`, '', 'host;x-sdk-date', hash('')]
  const toSign = ['SDK-HMAC-SHA256', date, hash(canonical.join('\n'))].join('\n')
  const signature = createHmac('sha256', sk).update(toSign).digest('hex')
  const authorization = `SDK-HMAC-SHA256 Access=${ak}, SignedHeaders=host;x-sdk-date, Signature=${signature}`
  return { host, 'x-sdk-date': date, authorization }
}
