import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_FILE_BYTES,
  reportAsMarkdown
} from "./shared-5.mjs";
import "./shared-8.mjs";
import "./cut.mjs";
import "./shared-13.mjs";
import "./escape.mjs";
import "./shared-19.mjs";
import "./assessment.mjs";
import "./severity.mjs";
import "./message.mjs";
import "./runtime.mjs";
export {
  MAX_FILE_BYTES,
  reportAsMarkdown
};
