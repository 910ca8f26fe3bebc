import { complaintsOfJson } from './json.ts'
import { complaintsOfText, shown } from './visible.ts'

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Rule[] } }
    readonly results: readonly { readonly message: Text; readonly ruleId: string }[]
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly { readonly message: Text }[] }[]
  }[]
}
interface Text {
  readonly text: string
}
interface Rule {
  readonly id: string
  readonly shortDescription: Text
  readonly fullDescription: Text
  readonly help: Text & { readonly markdown: string }
  readonly helpUri?: string
}

/** SARIF's own links are `[text](target)`, in its plain texts too; `{0}` stands for an argument. */
const LINK = /\]\(/

/** What in report.sarif is more than text. */
export function complaintsOfSarif(json: string): readonly string[] {
  const { runs } = JSON.parse(json) as Log
  const rules = runs.flatMap(({ tool }) => tool.driver.rules)
  const texts = [
    ...rules.flatMap(({ id, shortDescription, fullDescription, help }) => [
      id,
      shortDescription.text,
      fullDescription.text,
      help.text,
    ]),
    ...runs.flatMap(({ results }) => results.map(({ message }) => message.text)),
    ...runs.flatMap(({ invocations }) =>
      invocations.flatMap(({ toolExecutionNotifications: notes }) => notes.map(({ message }) => message.text)),
    ),
  ]
  const helps = rules.map(({ help }) => help.markdown)
  const targets = rules.flatMap(({ helpUri }) => (helpUri === undefined ? [] : [helpUri]))
  return [
    ...texts.filter((text) => LINK.test(text)).map((text) => `a link: ${shown(text)}`),
    ...texts.filter((text) => /[\n\r]/.test(text)).map((text) => `several lines: ${shown(text)}`),
    ...texts.flatMap(complaintsOfText),
    ...helps.filter((help) => ACTIVE.test(bare(help))).map((help) => `markup: ${shown(help)}`),
    ...targets.filter((target) => !/^https:\/\/[^@\s"<>]+$/.test(target)).map((target) => `leads to ${shown(target)}`),
    ...complaintsOfJson(json),
  ]
}

const ACTIVE = /[<>`*_[\]|\\~@#$^&]|:\/\/|\bwww\.|^\s*(?:[-+=]|\d+[.)])/im
const bare = (help: string): string => help.replace(/<a href="https:[^"<>\s]*">|<\/a>/g, ' ').replace(/&#\d+;/g, '·')
