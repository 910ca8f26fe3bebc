import { commandsIn } from '../../reporters/runner-commands.ts'

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
/** More marks over one character than any script has; they run over the lines around them. */
const FLOOD = /\p{M}{9}/u

/** What a text shows of itself, shortened for a complaint. */
export const shown = (text: string): string => JSON.stringify(text.slice(0, 120))

/** What is wrong with lines that a person reads in a terminal or in a job's log. */
export const complaintsOfLines = (output: string): readonly string[] => [
  ...commandsIn(output).map(({ name, data }) => `a command: ${name} ${shown(data)}`),
  ...complaintsOfText(output),
]

/** What a text holds that cannot be seen, or hides what is around it; lines may end. */
export const complaintsOfText = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => [
      ...(HIDDEN.test(line) ? [`hidden: ${shown(line.slice(line.search(HIDDEN)))}`] : []),
      ...(FLOOD.test(line) ? [`marks without end: ${shown(line.slice(line.search(FLOOD)))}`] : []),
    ])
