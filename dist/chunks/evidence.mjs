import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EVIDENCE_KIND,
  EVIDENCE_VERSION,
  evidenceFormat,
  selfDigest
} from "./shared-3.mjs";
import "./shared-15.mjs";
import {
  printableJson
} from "./printable-json.mjs";
import "./errors.mjs";
import "./sha256.mjs";
import "./assessment.mjs";
import "./severity.mjs";
import "./message.mjs";
import "./runtime.mjs";

// src/reporters/evidence.ts
var LARGE = 1024 * 1024;
async function evidenceAsJson(evidence) {
  const document = { kind: EVIDENCE_KIND, version: EVIDENCE_VERSION, ...evidenceFormat.write(evidence) };
  const whole = { ...document, digest: await selfDigest(document) };
  const text = printableJson(whole);
  return text.length > LARGE ? printableJson(whole, 0) : text;
}
export {
  evidenceAsJson
};
