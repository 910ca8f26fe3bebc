import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  padColumns,
  paint,
  wrapColumns
} from "./shared-6.mjs";
import "./shared-13.mjs";
import {
  plainLine
} from "./escape.mjs";
import "./assessment.mjs";
import "./severity.mjs";
import {
  formatMessage,
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/self-check/text.ts
var LOOKS = {
  ok: { sign: "✓", style: "green", word: message("ok") },
  warning: { sign: "!", style: "yellow", word: message("warning") },
  missing: { sign: "✗", style: "red", word: message("missing") },
  failed: { sign: "✗", style: "red", word: message("failed") },
  skipped: { sign: "-", style: "dim", word: message("skipped") }
};
var headingAsText = (heading, options) => toText([{ text: formatMessage(heading), style: "bold" }], options);
function stepAsText({ result, subject, text, hint, neededFor }, options) {
  const { sign, style, word } = LOOKS[result];
  const head = `  ${sign} ${padColumns(formatMessage(word), 7)} ${formatMessage(subject)}: `;
  return toText(
    [
      ...wrap(formatMessage(text), options, head, BODY).map((line) => ({ text: line, style })),
      ...neededFor ? wrap(formatMessage(message("needed for {what}", { what: neededFor })), options, BODY, BODY) : [],
      ...hint ? wrap(formatMessage(hint), options, "    -> ", " ".repeat(7)) : []
    ].map((line) => typeof line === "string" ? { text: line } : line),
    options
  );
}
var BODY = " ".repeat(4);
function sumAsText(results, options) {
  const count = (word) => results.filter((result) => result === word).length;
  const sum = message("ok: {ok}, warnings: {warnings}, missing: {missing}, failed: {failed}, skipped: {skipped}", {
    ok: count("ok"),
    warnings: count("warning"),
    missing: count("missing"),
    failed: count("failed"),
    skipped: count("skipped")
  });
  return toText([{ text: "" }, { text: formatMessage(sum), style: "bold" }], options);
}
var DEFAULT_WIDTH = 80;
var wrap = (text, { width = DEFAULT_WIDTH }, first, rest) => wrapColumns(plainLine(text), width, first, rest);
var toText = (lines, { colour }) => lines.map((line) => `${paint(line, colour)}
`).join("");
export {
  headingAsText,
  stepAsText,
  sumAsText
};
