import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inertLine,
  plainLine
} from "./escape.mjs";
import {
  formatMessage,
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/merge/text.ts
function mergedAsText(report) {
  const held = report.images.filter(({ verdict }) => verdict !== "pass");
  const lines = [
    say(
      message("{verdict}: {held} of {total} images may not go on", {
        verdict: report.verdict.toUpperCase(),
        held: held.length,
        total: report.images.length
      })
    ),
    ...report.marks.map((mark) => `! ${mark.message}`),
    ...held.flatMap(imageLines),
    say(
      message("violations: {violations}, unknown: {unknowns}, warnings: {warnings}, waived: {waived}", report.counts)
    )
  ];
  return lines.map((line) => `${inertLine(plainLine(line))}
`).join("");
}
var say = (text) => formatMessage(text);
var imageLines = ({ verdict, reference, rules }) => [
  `${verdict.toUpperCase()}  ${reference}`,
  ...rules.filter(({ outcome, mode }) => (outcome === "violated" || outcome === "unknown") && mode === "enforce").map(({ outcome, policy, id, message: text }) => `  ${outcome} ${policy}:${id}  ${text}`)
];
export {
  mergedAsText
};
