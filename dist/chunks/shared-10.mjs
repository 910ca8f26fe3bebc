import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GateError
} from "./errors.mjs";
import {
  message
} from "./message.mjs";

// src/http/retry.ts
var MAX_TRIES = 4;
var REQUEST_BUDGET_MS = 15e3;
var MAX_BACKOFF_MS = 5e3;
var backoffMs = (tries, baseMs, random) => Math.floor(random * Math.min(MAX_BACKOFF_MS, baseMs * 2 ** tries));
function retryAfterMs(headers, now) {
  const acs = headers["x-acs-retry-after"];
  if (acs !== void 0 && /^\d{1,9}$/.test(acs)) return Number(acs);
  const standard = headers["retry-after"];
  if (standard === void 0) return void 0;
  if (/^\d{1,9}$/.test(standard)) return Number(standard) * 1e3;
  const date = Date.parse(standard);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// src/http/limits.ts
var MAX_BODY_BYTES = 4 * 1024 * 1024;
var CONNECT_TIMEOUT_MS = 5e3;

// src/http/bounded-body.ts
async function readBounded(body) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      throw new GateError(
        "ANSWER_INVALID",
        message("the answer is larger than {limit} bytes", { limit: MAX_BODY_BYTES })
      );
    }
    chunks.push(chunk);
  }
  return textOf(Buffer.concat(chunks));
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function textOf(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return `�${bytes.toString("utf8")}`;
  }
}

export {
  MAX_TRIES,
  REQUEST_BUDGET_MS,
  MAX_BACKOFF_MS,
  backoffMs,
  retryAfterMs,
  CONNECT_TIMEOUT_MS,
  readBounded
};
