/** What rolldown wrote, in the form that starts soonest and does the same. */
export const asPlainCode = (code) => asAscii(withPlainModules(withPlainExports(code)))

/**
 * Rolldown exports by getters, for modules that import each other in circles or assign to what they export. Ours do
 * neither, and hundreds of getters take 3 ms of a start.
 */
function withPlainExports(code) {
  const variables = new Set(Array.from(code.matchAll(/^let ([\w$]+)/gm), ([, name]) => name))
  const plain = code.replace(GETTER, (_, name, value) => {
    if (variables.has(value)) throw new Error(`${value} may change after it is exported`)
    return `exports.${name} = ${value};`
  })
  if (/^Object\.defineProperty\(exports, "/m.test(plain)) throw new Error('rolldown exports in another way than before')
  return plain
}
const GETTER =
  /^Object\.defineProperty\(exports, "(\w+)", \{\n\tenumerable: true,\n\tget: function\(\) \{\n\t\treturn ([\w$.]+);\n\t\}\n\}\);$/gm

/**
 * Rolldown makes ES modules of Node's own, getter by getter, and of what is imported late, by a file of functions for both.
 * Objects stand in their place at once, and that file is loaded for packages alone that are CommonJS themselves.
 */
function withPlainModules(code) {
  const plain = code
    .replace(/^([\w$]+) = \w+\.__toESM\(\1, 1\);$/gm, '$1 = Object.create($1, { default: { value: $1 } });')
    .replace(/\/\* @__PURE__ \*\/ \w+\.__exportAll\((\{[^{}]*\})\)/g, (_, exported) =>
      exported.replace(/(\w+): \(\) => ([\w$.]+)/g, 'get $1() { return $2; }'),
    )
  return plain.includes(`${RUNTIME}.`) ? plain : plain.replace(new RegExp(`^const ${RUNTIME} = .*\n`, 'm'), '')
}
const RUNTIME = 'require_rolldown_runtime'

/**
 * Node reads a file that is all ASCII faster: a few other letters, which stand in strings, patterns and comments alone,
 * are escaped. Translations stay as people read them.
 */
function asAscii(code) {
  if (Buffer.byteLength(code) - code.length > MANY_LETTERS) return code
  if (/String\.raw`[^`]*\P{ASCII}/u.test(code)) throw new Error('raw text would show the escapes')
  return code.replace(/[^\p{ASCII}]/gu, (letter) => letter.split('').map(toEscape).join(''))
}
const MANY_LETTERS = 10_000
const toEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
