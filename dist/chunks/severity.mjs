import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  message
} from "./message.mjs";

// src/core/severity.ts
var SEVERITIES = ["none", "low", "medium", "high", "critical"];
var rankOf = (severity) => SEVERITIES.indexOf(severity);
var isAbove = (a, b) => rankOf(a) > rankOf(b);
var worseOf = (a, b) => isAbove(a, b) ? a : b;
var exactly = (severity) => ({ least: severity, most: severity });
var HIGH_OR_CRITICAL = { least: "high", most: "critical" };
var SOME_SEVERITY = { least: "low", most: "critical" };
var WORDS = {
  none: message("none"),
  low: message("low"),
  medium: message("medium"),
  high: message("high"),
  critical: message("critical")
};
function severityPhrase({ least, most }) {
  if (least === most) return WORDS[least];
  const ends = { least: WORDS[least], most: WORDS[most] };
  return rankOf(most) - rankOf(least) === 1 ? message("{least} or {most}", ends) : message("between {least} and {most}", ends);
}

export {
  SEVERITIES,
  rankOf,
  isAbove,
  worseOf,
  exactly,
  HIGH_OR_CRITICAL,
  SOME_SEVERITY,
  severityPhrase
};
