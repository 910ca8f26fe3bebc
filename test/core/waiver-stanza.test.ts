import { expect, it } from 'vitest'
import { DAY_MS } from '../../src/core/duration.ts'
import { waiverStanza } from '../../src/core/waiver-stanza.ts'
import { aReference, DIGEST, NOW, someWaiverLimits } from '../builders.ts'

const stanzaOf = (maxDays: number | undefined, digest?: string): string =>
  waiverStanza(
    someWaiverLimits({ maxDays }),
    { rule: { id: 'max-severity' }, reference: aReference('r.example.com/a/b:1'), digest } as Parameters<
      typeof waiverStanza
    >[1],
    NOW,
  )
const dayIn = (days: number): string => new Date(NOW + days * DAY_MS).toISOString().slice(0, 10)

it.each([
  [undefined, 30],
  [90, 30],
  [30, 30],
  [7, 7],
])('ends a waiver to paste, where %s days are allowed, after %d', (maxDays, days) => {
  expect(stanzaOf(maxDays)).toBe(
    `- { rule: max-severity, image: "r.example.com/a/b", reason: "", owner: "", expires: ${dayIn(days)} }`,
  )
})

it('pins it to the digest where that is known', () => {
  expect(stanzaOf(7, DIGEST)).toContain(`image: "r.example.com/a/b", digest: "${DIGEST}", reason: ""`)
})
