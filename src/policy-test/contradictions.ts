import { type Message, message } from '../core/message.ts'
import { sumOfLevels } from './case-facts.ts'
import type { CaseDocument, ScanWord } from './document.ts'

/** What is wrong with the value of one key of a case. */
export interface Complaint {
  readonly key: keyof CaseDocument
  readonly text: Message
  readonly hint?: Message | undefined
}

type Keys = readonly (keyof CaseDocument)[]

/** What only a scan that ended well can have measured. */
const MEASURED: Keys = [
  'severity',
  'vulnerabilities',
  'findings',
  'malicious-files',
  'unsafe-settings',
  'sensitive-files',
  'size',
  'created',
]

/** Which keys mean something under which words of `scan` only. */
const MEANINGFUL: readonly { readonly keys: Keys; readonly under: readonly ScanWord[] }[] = [
  { keys: MEASURED, under: ['complete'] },
  { keys: ['scanned'], under: ['complete', 'stale'] },
  { keys: ['code'], under: ['failed', 'unsupported'] },
  { keys: ['pushed'], under: ['complete', 'stale', 'pending', 'failed', 'unsupported', 'unclear'] },
]

/** What no source could say of an image: a case that says so would show nothing. */
export function contradictionsOf(one: CaseDocument): readonly Complaint[] {
  const { scan = 'complete', scanned, vulnerabilities } = one
  const complaints: Complaint[] = MEANINGFUL.filter(({ under }) => !under.includes(scan)).flatMap(({ keys, under }) =>
    keys.filter((key) => one[key] !== undefined).map((key) => meaningless(key, scan, under)),
  )
  if (scan === 'stale' && scanned === undefined) {
    complaints.push({ key: 'scan', text: message('a stale scan has ended: say when, with scanned') })
  }
  if (vulnerabilities?.total !== undefined && vulnerabilities.total < sumOfLevels(vulnerabilities)) {
    const values = { total: vulnerabilities.total, sum: sumOfLevels(vulnerabilities) }
    complaints.push({ key: 'vulnerabilities', text: message('total is {total}, but the levels make {sum}', values) })
  }
  return complaints
}

const meaningless = (key: keyof CaseDocument, scan: ScanWord, under: readonly ScanWord[]): Complaint => ({
  key,
  text: message('{key} means nothing with scan: {scan}', { key, scan }),
  hint: message('leave it out, or set scan to {words}', { words: under.join(', ') }),
})
