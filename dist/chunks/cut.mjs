import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/reporters/cut.ts
var ELLIPSIS = " …";
var SENTENCE_END = /[.!?](?=\s)|[。！？\n]/g;
var WORD_END = /\s/g;
function cutAtSentence(text, max) {
  if (text.length <= max) return text;
  const room = Math.max(0, max - ELLIPSIS.length);
  const head = text.slice(0, room + 1);
  const ends = [SENTENCE_END, WORD_END].map(
    (pattern) => [...head.matchAll(pattern)].map((found) => found.index + found[0].trim().length).findLast((end) => end <= room)
  );
  const kept = text.slice(0, ends.find((end) => end !== void 0 && end > room / 2) ?? room);
  return kept.replace(/[\ud800-\udbff]$/, "") + ELLIPSIS;
}
function takeWhatFits(pieces, maxBytes) {
  const kept = [];
  let bytes = 0;
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece);
    if (bytes + size > maxBytes) break;
    bytes += size;
    kept.push(piece);
  }
  return { text: kept.join(""), bytes, taken: kept.length };
}

export {
  cutAtSentence,
  takeWhatFits
};
