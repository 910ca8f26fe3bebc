import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  closest
} from "./did-you-mean.mjs";
import {
  GateError
} from "./errors.mjs";
import {
  message
} from "./message.mjs";

// src/input-problems.ts
var invalid = (place, text, hint) => new GateError("INPUT_INVALID", text, { place, hint });
function suggest(word, candidates) {
  const suggestion = closest(word, candidates);
  return suggestion === void 0 ? void 0 : message('did you mean "{suggestion}"?', { suggestion });
}
function joinProblems(problems) {
  const [only, ...others] = problems;
  if (only && others.length === 0) return only;
  return new GateError(
    "INPUT_INVALID",
    message("there are {count} problems with the inputs", { count: problems.length }),
    {
      cause: new AggregateError(problems)
    }
  );
}
function problemsOf(error) {
  const inner = error.cause instanceof AggregateError ? error.cause.errors : [];
  const problems = inner.filter((problem) => problem instanceof GateError);
  return problems.length > 0 ? problems : [error];
}

export {
  invalid,
  suggest,
  joinProblems,
  problemsOf
};
