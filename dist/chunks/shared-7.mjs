import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  plainLine
} from "./escape.mjs";

// src/reporters/run-place.ts
var PROGRAM_NAME = "urn:image-policy-gate:program";
var programUri = ({ program = PROGRAM_NAME } = {}) => program;

// src/reporters/reference-parts.ts
function referenceParts(reference) {
  const named = plainLine(reference).trim().replace(/@.*$/, "") || "?";
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  return colon === -1 ? { name: named, tag: "" } : { name: named.slice(0, colon), tag: named.slice(colon) };
}

export {
  programUri,
  referenceParts
};
