import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/core/did-you-mean.ts
var MAX_WORD_LENGTH = 100;
function closest(word, candidates) {
  if (word.length > MAX_WORD_LENGTH) return void 0;
  const typed = word.toLowerCase();
  let best;
  for (const candidate of candidates) {
    const distance = editDistance(typed, candidate.toLowerCase());
    const shorter = Math.min(typed.length, candidate.length);
    const isNear = distance <= Math.ceil(shorter / 3) && distance < shorter;
    if (isNear && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance };
  }
  return best?.candidate;
}
function editDistance(a, b) {
  let beforePrevious = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const at = (cells, index) => cells[index] ?? Number.POSITIVE_INFINITY;
      const replace = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replace, swap));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? Number.POSITIVE_INFINITY;
}

export {
  closest
};
