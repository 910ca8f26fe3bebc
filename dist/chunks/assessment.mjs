import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  message
} from "./message.mjs";

// src/core/assessment.ts
var DOUBT_OF_STATE = {
  stale: { cause: "stale", hint: message("scan the image again, or set scan: if-needed") },
  pending: { cause: "pending", hint: message("raise wait, or run the job again when the scan has ended") },
  failed: { cause: "failed-scan", hint: void 0 },
  unsupported: { cause: "unsupported", hint: void 0 },
  unclear: {
    cause: "not-measured",
    hint: message(
      "see the image in the service's console; a word that stays should be reported, to get into the table"
    )
  }
};
function doubtAbout(state) {
  const { cause, hint: usualHint } = DOUBT_OF_STATE[state.kind];
  const hint = ("hint" in state ? state.hint : void 0) ?? usualHint;
  return hint ? { cause, why: state.why, hint } : { cause, why: state.why };
}
var MALICE_LEVELS = ["remind", "suspicious", "serious"];
function joinNeeds(all) {
  return [...new Map(all.map((needs) => [JSON.stringify(needs), needs])).values()];
}

export {
  doubtAbout,
  MALICE_LEVELS,
  joinNeeds
};
