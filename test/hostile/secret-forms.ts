/** What a secret becomes where it is written down as a whole, and what of that must not be seen. */
const formsOf = (secret: string): readonly string[] => [
  secret,
  secret.slice(0, 24),
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
  Buffer.from(secret).toString('hex'),
]
const inBase64 = (secret: string): readonly string[] =>
  ['', ':', 'a:'].map((before) => Buffer.from(`${before}${secret};`).toString('base64'))

/** How whoever knows a secret may say it. */
export const saidOf = (secret: string): readonly string[] => [...formsOf(secret), ...inBase64(secret)]

// Without the signs at both ends, in which what stands around the secret has a part.
const tellingOf = (secret: string): readonly string[] => [
  ...formsOf(secret),
  ...inBase64(secret).map((text) => text.slice(4, -4)),
]

/** What of the secrets stands in a text, in any form. */
export const shownOf = (secrets: readonly string[], text: string): readonly string[] =>
  secrets.flatMap(tellingOf).filter((form) => text.includes(form))
