import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/reporters/escape.ts
var BLANK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
var LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var MARKS = new RegExp("(\\p{M}{8})(\\p{M}+)", "gu");
var codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
var plainLine = (text) => text.replace(BLANK, " ").replace(INVISIBLE, codePoint).replace(MARKS, (_, few, more) => few + [...more].map(codePoint).join(""));
var plainLines = (text) => text.split(LINE_BREAK).map(plainLine);
var inertLine = (line) => line.replace(/^(\s*):(?=:)/, "$1: ").replace(/#(?=#\[)/g, "# ");
var toEntity = (character) => `&#${character.codePointAt(0)};`;
var withEntities = (text) => plainLine(text).trim().replace(/[&<>"'`*_[\]{}!|\\~#@$^]/g, toEntity).replaceAll("://", ":&#47;&#47;").replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
var markdownText = (text) => withEntities(text).replace(/&#64;/g, "&#64;&#8203;").replace(/&#35;(?=\d)/g, "&#35;&#8203;").replace(/\bGH-(?=\d)/gi, "$&&#8203;").replace(/^[-+=]|^(?:\d+)[.)]/, (marker) => marker.slice(0, -1) + toEntity(marker.slice(-1)));
var markdownCode = (text) => `<code>${withEntities(text).replace(ADDRESS_SIGN, "$&&#8203;")}</code>`;
var ADDRESS_SIGN = /&#64;(?=(?:[\w-]|&#(?:64|95);)*\.\w)/g;
function markdownFence(text, language) {
  const longest = [...text.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${plainLines(text).join("\n")}
${fence}
`;
}
function markdownLink(label, address) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url?.protocol !== "https:") return markdownText(label);
  return `<a href="${withEntities(url.href)}">${markdownText(label)}</a>`;
}

export {
  plainLine,
  plainLines,
  inertLine,
  markdownText,
  markdownCode,
  markdownFence,
  markdownLink
};
