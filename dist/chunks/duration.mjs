import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GateError
} from "./errors.mjs";
import {
  message
} from "./message.mjs";

// src/core/duration.ts
var UNIT_MS = { d: 864e5, h: 36e5, m: 6e4, s: 1e3 };
var DAY_MS = UNIT_MS.d;
var CLOCK_SKEW_MS = 15 * UNIT_MS.m;
var DURATION_PATTERN = "^[0-9]{1,6}[smhd]$";
function parseDurationMs(text) {
  if (!new RegExp(DURATION_PATTERN).test(text)) {
    throw new GateError("POLICY_INVALID", message('"{text}" is not a duration such as 15m, 24h or 7d', { text }));
  }
  return Number(text.slice(0, -1)) * UNIT_MS[text.slice(-1)];
}
var UNITS = {
  d: (amount) => message("{amount}d", { amount }),
  h: (amount) => message("{amount}h", { amount }),
  m: (amount) => message("{amount}m", { amount }),
  s: (amount) => message("{amount}s", { amount })
};
function durationPhrase(ms) {
  let rest = Math.max(0, ms);
  const parts = [];
  for (const unit of ["d", "h", "m", "s"]) {
    const amount = Math.floor(rest / UNIT_MS[unit]);
    rest -= amount * UNIT_MS[unit];
    if (amount > 0) parts.push(UNITS[unit](amount));
  }
  const [larger = UNITS.s(0), smaller] = parts;
  return smaller ? message("{larger} {smaller}", { larger, smaller }) : larger;
}
function ageMs(momentMs, now) {
  return momentMs <= now + CLOCK_SKEW_MS ? Math.max(0, now - momentMs) : void 0;
}
var formatDay = (ms) => isoText(ms).slice(0, 10);
var formatMoment = (ms) => isoText(ms).replace(/\.\d{3}Z$/, "Z");
function isoText(ms) {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString();
}
var endOfDayMs = (ms) => (Math.floor(ms / DAY_MS) + 1) * DAY_MS - 1;

export {
  DAY_MS,
  DURATION_PATTERN,
  parseDurationMs,
  durationPhrase,
  ageMs,
  formatDay,
  formatMoment,
  endOfDayMs
};
