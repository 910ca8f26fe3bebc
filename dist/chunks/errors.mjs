import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formatMessage
} from "./message.mjs";

// src/core/errors.ts
var ERROR_CODES = {
  /** The caller's mistake: nothing is judged, exit code 3. */
  INPUT_INVALID: "setup",
  REFERENCE_INVALID: "setup",
  REGISTRY_UNKNOWN: "setup",
  REGION_MISSING: "setup",
  PROJECT_UNCLEAR: "setup",
  CREDENTIALS_MISSING: "setup",
  ENDPOINT_REFUSED: "setup",
  POLICY_NOT_FOUND: "setup",
  POLICY_INVALID: "setup",
  RUN_REFUSED: "setup",
  /** A policy that must be read from GitHub could not be: no other takes its place. */
  GITHUB_REFUSED: "setup",
  GITHUB_UNAVAILABLE: "setup",
  /** The service knows the caller and refuses: exit code 3 when no source could be asked. */
  ACCESS_DENIED: "denied",
  /** No usable answer: the image is unknown (source-error). */
  API_NOT_FOUND: "source",
  REQUEST_REJECTED: "source",
  SERVICE_UNAVAILABLE: "source",
  SERVICE_THROTTLED: "source",
  ANSWER_INVALID: "source",
  LIST_INCOMPLETE: "source",
  /** The run was cancelled from outside. */
  CANCELLED: "source"
};
var GateError = class extends Error {
  name = "GateError";
  code;
  text;
  hint;
  place;
  constructor(code, text, details = {}) {
    super(formatMessage(text), { cause: details.cause });
    this.code = code;
    this.text = text;
    this.hint = details.hint;
    this.place = details.place;
  }
  /** Whose failure it is: the caller's set-up, the service's refusal, or the service's answer. */
  get kind() {
    return ERROR_CODES[this.code];
  }
};
var toError = (thrown) => thrown instanceof Error ? thrown : new Error(String(thrown));
var isPassing = ({ code }) => code === "SERVICE_UNAVAILABLE" || code === "SERVICE_THROTTLED";

export {
  GateError,
  toError,
  isPassing
};
