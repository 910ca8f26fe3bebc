const HEREDOC = /(?:^|\s)\d*<<-?(["']?)([A-Za-z_][\w.-]*)\1(?=\s|$)/g

// The parser directive that Windows images use; it must be among the comments at the very top.
const BACKTICK_ESCAPES = /^(?:#.*\r?\n)*?#[ \t]*escape[ \t]*=[ \t]*`/i

/** The line (from 1) of a Dockerfile's last `FROM`, which is the image that ships; undefined when it has none. */
export function lastFromLine(text: string): number | undefined {
  const lines = text.split(/\r?\n/)
  const continuation = BACKTICK_ESCAPES.test(text) ? '`' : '\\'
  let last: number | undefined
  for (let at = 0; at < lines.length; ) {
    const start = at
    const instruction = readInstruction(lines, start, continuation)
    at = skipHeredocs(lines, instruction.next, instruction.text)
    if (/^\s*from\s+\S/i.test(instruction.text)) last = start + 1
  }
  return last
}

/** One instruction with its continuation lines; comments and blank lines between those belong to neither. */
function readInstruction(
  lines: readonly string[],
  start: number,
  continuation: string,
): { text: string; next: number } {
  let text = ''
  let next = start
  while (next < lines.length) {
    const line = (lines[next++] ?? '').trimEnd()
    if (text !== '' && /^\s*(?:#|$)/.test(line)) continue
    if (/^\s*#/.test(line) || !line.endsWith(continuation)) return { text: text + line, next }
    text += `${line.slice(0, -1)} `
  }
  return { text, next }
}

/** The line after the here-documents that the instruction opens; one that never ends is none. */
function skipHeredocs(lines: readonly string[], start: number, instruction: string): number {
  if (!/^\s*(?:run|copy|add|onbuild)\s/i.test(instruction)) return start
  let next = start
  for (const [, , terminator] of instruction.matchAll(HEREDOC)) {
    const end = lines.findIndex((line, at) => at >= next && line.trim() === terminator)
    if (end === -1) return next
    next = end + 1
  }
  return next
}
