/** What every surface must tell alike. */
export interface Told {
  readonly verdict: string
  readonly images: readonly string[]
  readonly outcomes: readonly string[]
}

export const sorted = (texts: Iterable<string>): readonly string[] => [...texts].sort()
const shortOf = (reference: string): string => reference.replace(/(@sha256:[0-9a-f]{12}).*/, '$1…')

export interface Json {
  readonly verdict: string
  readonly counts: Readonly<Record<string, number>>
  readonly images: readonly {
    readonly reference: string
    readonly verdict: string
    readonly rules: readonly {
      readonly id: string
      readonly policy: string
      readonly mode: string
      readonly outcome: string
      readonly cause: string | null
      readonly letThrough: boolean
    }[]
  }[]
}
type RuleJson = Json['images'][number]['rules'][number]

export const toldByJson = ({ verdict, images }: Json): Told => ({
  verdict,
  images: sorted(images.map((image) => `${shortOf(image.reference)} ${image.verdict}`)),
  outcomes: sorted(images.flatMap(({ rules }) => rules.map(({ policy, id, outcome }) => `${policy}:${id} ${outcome}`))),
})

export function toldByText(text: string): Told {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match.slice(1))
  return {
    verdict: (/^(PASS|FAIL|UNKNOWN): /.exec(text)?.[1] ?? '').toLowerCase(),
    images: sorted(
      found(/^(PASS|FAIL|UNKNOWN) {2}(\S+)$/gm).map(([word, name]) => `${shortOf(name ?? '')} ${word?.toLowerCase()}`),
    ),
    outcomes: sorted(
      found(/^ {2}\S (pass|violated|unknown|waived|skipped) +(\w+:[\w-]+)/gm).map(
        ([outcome, rule]) => `${rule} ${outcome}`,
      ),
    ),
  }
}

/** Of Markdown: the table of images, and the tables of outcomes. */
export function toldByMarkdown(markdown: string): Told {
  const found = (pattern: RegExp) => [...markdown.matchAll(pattern)].map((match) => match.slice(1))
  return {
    verdict: (/^## \S+ (PASS|FAIL|UNKNOWN): /.exec(markdown)?.[1] ?? '').toLowerCase(),
    images: sorted(
      found(/^\| <code>([^<]+)<\/code> \| \S+ (pass|fail|unknown) \|/gm).map(
        ([name, word]) => `${plain(name)} ${word}`,
      ),
    ),
    outcomes: sorted(
      found(
        /^\| \S+ (pass|violated|unknown|waived|skipped)\b[^|]*\| <code>([\w-]+)<\/code> \|[^\n]*\| (\w+) <code>/gm,
      ).map(([outcome, id, policy]) => `${policy}:${id} ${outcome}`),
    ),
  }
}

export function toldByHtml(page: string): Told {
  const found = (pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match.slice(1))
  return {
    verdict: /<header class="verdict-(\w+)">/.exec(page)?.[1] ?? '',
    images: sorted(
      found(/class="mark (\w+)"[\s\S]*?<a href="#image-\d+"><code>([^<]+)</g).map(
        ([word, name]) => `${plain(name)} ${word}`,
      ),
    ),
    outcomes: sorted(
      found(
        /<tr class="is-[\w-]+"><td><span class="chip [\w-]+"><span[^>]*>[^<]*<\/span>\s*(\w+)<\/span>[\s\S]*?<th scope="row"><code>([\w-]+)<\/code><\/th>[\s\S]*?<td class="place">(\w+) /g,
      ).map(([outcome, id, policy]) => `${policy}:${id} ${outcome}`),
    ),
  }
}

const plain = (text = ''): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('\u200b', '')

/** How grave an outcome is for those that know levels alone; undefined where there is nothing to see. */
export function levelOf({ outcome, mode, cause }: RuleJson): 'error' | 'warning' | 'notice' | undefined {
  if (outcome === 'waived') return cause === null ? 'notice' : 'warning'
  if (outcome !== 'violated' && outcome !== 'unknown') return undefined
  return mode === 'enforce' ? 'error' : 'warning'
}
