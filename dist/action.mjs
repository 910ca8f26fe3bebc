import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  STANDINGS,
  countsSentence,
  createSecrets,
  enter,
  failureOf,
  imageSentence,
  inertLine,
  isBlocking,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText,
  parseInputs,
  plainLine,
  plainLines,
  policySentence,
  remarks,
  reportAsText,
  ruleSentence,
  ruleWaivers,
  rules,
  runGate,
  scanSentences,
  secretsOf,
  shortReference,
  speaker,
  stackOf,
  standingOf,
  verdictSentence,
  waiverSentence,
  worstFirst,
  worstImagesFirst
} from "./chunks/shared-2.mjs";
import {
  workspaceReader
} from "./chunks/shared-4.mjs";
import {
  exitCodeFor,
  formatSeverityRange,
  invalid
} from "./chunks/shared.mjs";
import {
  formatMessage,
  message,
  toError
} from "./chunks/shared-3.mjs";
import "./chunks/runtime.mjs";

// src/action/main.ts
import process2 from "node:process";

// src/action/run.ts
import { resolve } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message2) {
  const cmd = new Command(command, properties, message2);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message2) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message2;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message2) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message2)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems2 = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message2) {
  issueCommand("debug", {}, message2);
}
function error(message2, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function warning(message2, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function notice(message2, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function info(message2) {
  process.stdout.write(message2 + os4.EOL);
}

// src/reporters/dockerfile.ts
var HEREDOC = /(?:^|\s)\d*<<-?(["']?)([A-Za-z_][\w.-]*)\1(?=\s|$)/g;
var BACKTICK_ESCAPES = /^(?:#.*\r?\n)*?#[ \t]*escape[ \t]*=[ \t]*`/i;
function lastFromLine(text) {
  const lines = text.split(/\r?\n/);
  const continuation = BACKTICK_ESCAPES.test(text) ? "`" : "\\";
  let last;
  for (let at = 0; at < lines.length; ) {
    const start = at;
    const instruction = readInstruction(lines, start, continuation);
    at = skipHeredocs(lines, instruction.next, instruction.text);
    if (/^\s*from\s+\S/i.test(instruction.text)) last = start + 1;
  }
  return last;
}
function readInstruction(lines, start, continuation) {
  let text = "";
  let next = start;
  while (next < lines.length) {
    const line = (lines[next++] ?? "").trimEnd();
    if (text !== "" && /^\s*(?:#|$)/.test(line)) continue;
    if (/^\s*#/.test(line) || !line.endsWith(continuation)) return { text: text + line, next };
    text += `${line.slice(0, -1)} `;
  }
  return { text, next };
}
function skipHeredocs(lines, start, instruction) {
  if (!/^\s*(?:run|copy|add|onbuild)\s/i.test(instruction)) return start;
  let next = start;
  for (const [, , terminator] of instruction.matchAll(HEREDOC)) {
    const end = lines.findIndex((line, at) => at >= next && line.trim() === terminator);
    if (end === -1) return next;
    next = end + 1;
  }
  return next;
}

// src/action/action-inputs.ts
var PREFIX = "INPUT_";
function readActionInputs(env) {
  const given = Object.entries(env).filter(([variable]) => variable.startsWith(PREFIX));
  return new Map(
    given.map(([variable, text = ""]) => {
      const name = variable.slice(PREFIX.length).toLowerCase();
      return [name, [{ text, place: `input ${name}` }]];
    })
  );
}

// src/action/failure-annotations.ts
var MAX_PROBLEMS = 9;
function annotateFailure({ exitCode, problems }, secrets) {
  const title = exitCode === 3 ? message("Image Policy Gate: nothing was judged") : message("Image Policy Gate: there is no verdict");
  const annotate = (text, place = {}) => error(plainLines(secrets.redact(text)).join("\n"), { title: formatMessage(title), ...place });
  for (const problem of problems.slice(0, MAX_PROBLEMS)) annotate(problemText(problem), placeOf(problem));
  const more = problems.length - MAX_PROBLEMS;
  if (more > 0) annotate(formatMessage(message("and {more} more problems", { more })));
}
var placeOf = ({ position }) => position ? { file: position.file, startLine: position.line, startColumn: position.column } : {};
function problemText({ text, place, position, excerpt, hint }) {
  const where = position ? `${position.file}:${position.line}:${position.column}` : place;
  const sentence = where === void 0 ? formatMessage(text) : `${where}: ${formatMessage(text)}`;
  return [sentence, excerpt, hint && formatMessage(hint)].filter((part) => part !== void 0).join("\n");
}

// src/action/policy-ref.ts
import { readFile } from "node:fs/promises";
async function checkPolicyRef({ policyRef, policies }, env) {
  const readsFiles = policies.length === 0 || policies.some((policy) => !policy.startsWith("preset:"));
  if (!readsFiles || await isTargetItself(env)) return void 0;
  if (policyRef === "workspace") {
    return message("policies were read from the checked-out files, not from the target branch");
  }
  throw invalid(
    "input policy-ref",
    message("reading policies from the target branch is not available in this version"),
    message(
      "set `policy-ref: workspace` and protect the policy file by review: the change can then edit the policy that judges it"
    )
  );
}
async function isTargetItself(env) {
  const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_REF: ref } = env;
  if (!event && !path) return true;
  if (event !== "push" || !path) return false;
  const branch = await defaultBranchOf(path);
  return branch !== void 0 && ref === `refs/heads/${branch}`;
}
async function defaultBranchOf(eventPath) {
  try {
    const event = JSON.parse(await readFile(eventPath, "utf8"));
    const { default_branch: branch } = event.repository;
    return typeof branch === "string" && branch !== "" ? branch : void 0;
  } catch {
    return void 0;
  }
}

// src/reporters/cut.ts
var ELLIPSIS = " …";
var SENTENCE_END = /[.!?](?=\s)|[。！？\n]/g;
var WORD_END = /\s/g;
function cutAtSentence(text, max) {
  if (text.length <= max) return text;
  const room = Math.max(0, max - ELLIPSIS.length);
  const head = text.slice(0, room + 1);
  const ends = [SENTENCE_END, WORD_END].map(
    (pattern) => [...head.matchAll(pattern)].map((found) => found.index + found[0].trim().length).findLast((end) => end <= room)
  );
  const kept = text.slice(0, ends.find((end) => end !== void 0 && end > room / 2) ?? room);
  return kept.replace(/[\ud800-\udbff]$/, "") + ELLIPSIS;
}
function takeWhatFits(pieces, maxBytes) {
  const kept = [];
  let bytes = 0;
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece);
    if (bytes + size > maxBytes) break;
    bytes += size;
    kept.push(piece);
  }
  return { text: kept.join(""), bytes, taken: kept.length };
}

// src/reporters/annotations.ts
var MOST = { error: 9, warning: 10, notice: 10 };
var MAX_MESSAGE = 4095;
var MAX_TITLE = 200;
var LEVELS = {
  violation: "error",
  unknown: "error",
  "break-glass": "warning",
  warning: "warning",
  waived: "notice"
};
function reportAsAnnotations(report, options = {}) {
  const say = speaker(options);
  const drafts = [
    ...ruleDrafts(report, options.dockerfile, say),
    ...report.images.filter(isUnexplained).map((image) => imageDraft(image, say)),
    ...report.policies.flatMap(
      ({ warnings, origin }) => warnings.map((warning2) => policyDraft(warning2, origin.kind === "repository", say))
    )
  ];
  const shown = report.mode === "enforce" ? drafts : drafts.map(soften);
  return ["error", "warning", "notice"].flatMap(
    (level) => withinLimit(
      shown.filter((draft) => draft.level === level),
      level,
      say
    )
  );
}
var soften = (draft) => draft.level === "error" ? { ...draft, level: "warning" } : draft;
var isUnexplained = (image) => image.verdict !== "pass" && !image.rules.some(isBlocking);
function ruleDrafts(report, dockerfile, say) {
  const outcomes = report.images.flatMap((image) => image.rules.map((rule) => ({ image, rule })));
  return STANDINGS.flatMap((standing) => {
    const level = LEVELS[standing];
    if (level === void 0) return [];
    return outcomes.filter(({ rule }) => standingOf(rule) === standing).map(({ image, rule }) => ({
      level,
      write: () => ({ ...placeOf2(rule, report, dockerfile), ...ruleWords(rule, image, say) })
    }));
  });
}
function ruleWords(rule, { reference }, say) {
  const { file, line } = rule.position;
  const parts = [
    rule.message,
    ...rule.hint === void 0 ? [] : [rule.hint],
    ...(rule.waivedBy ?? []).map(waiverSentence),
    message("Image {reference}", { reference }),
    message("Policy {policy}, {file}:{line}", { policy: rule.policy, file, line })
  ];
  return words(ruleSentence(rule, shortReference(reference)), parts, say);
}
var imageDraft = (image, say) => ({
  level: "error",
  write: () => words(
    message("{image} may not go on", { image: shortReference(image.reference) }),
    [imageSentence(image), message("Image {reference}", { reference: image.reference })],
    say
  )
});
var policyDraft = ({ message: warning2, position }, remote, say) => ({
  level: "warning",
  write: () => ({
    ...placeIn(position, remote),
    ...words(message("policy {file}", { file: position.file }), [warning2], say)
  })
});
var words = (title, parts, say) => {
  const line = (said) => inertLine(plainLine(say(said)));
  return {
    title: cutAtSentence(line(title), MAX_TITLE),
    message: cutAtSentence(parts.map(line).join("\n"), MAX_MESSAGE)
  };
};
function placeOf2(rule, report, dockerfile) {
  if (dockerfile !== void 0 && rule.outcome === "violated" && dockerfile.rules.includes(rule.id)) {
    return { file: dockerfile.file, line: dockerfile.line };
  }
  const remote = report.policies.some(({ name, origin }) => name === rule.policy && origin.kind === "repository");
  return placeIn(rule.position, remote);
}
function placeIn({ file, line, column }, remote) {
  return remote || file.startsWith("preset:") ? {} : { file, line, column };
}
function withinLimit(drafts, level, say) {
  const kept = drafts.length <= MOST[level] ? drafts : drafts.slice(0, MOST[level] - 1);
  const written = kept.map((draft) => ({ level, ...draft.write() }));
  const count = drafts.length - kept.length;
  if (count === 0) return written;
  const rest = words(
    message("and {count} more", { count }),
    [message("and {count} more; see the job summary", { count })],
    say
  );
  return [...written, { level, ...rest }];
}

// src/reporters/markdown-details.ts
var SIGNS = {
  violation: "❌",
  unknown: "❓",
  "break-glass": "🚨",
  warning: "⚠️",
  waived: "☑️",
  pass: "✅",
  skipped: "➖"
};
var MAX_TEXT = 1e3;
var MAX_STANZA = 4e3;
var MAX_SCANS = 30;
var CLOSE = "\n</details>\n\n";
function imageDetails(images, maxBytes, say) {
  const blocks = [];
  let room = maxBytes;
  let [rules2, findings, stanzas] = [0, 0, 0];
  for (const image of images) {
    const sorted = worstFirst(image.rules);
    const waivable = sorted.filter((rule) => rule.waiverStanza !== void 0);
    const open2 = openingOf(image, say);
    room -= Buffer.byteLength(open2) + CLOSE.length;
    const table = takeWhatFits(
      sorted.map((rule) => ruleRow(rule, say)),
      room
    );
    const waived = takeWhatFits(waivedFindingRows(image.waivedFindings, say), room - table.bytes);
    const waivers = takeWhatFits(
      waivable.map((rule) => stanzaBlock(rule, say)),
      room - table.bytes - waived.bytes
    );
    rules2 += sorted.length - table.taken;
    findings += image.waivedFindings.length - Math.max(0, waived.taken - 1);
    stanzas += waivable.length - waivers.taken;
    if (table.taken === 0 && sorted.length > 0) room = 0;
    else blocks.push(open2, table.text, waived.text, waivers.text, CLOSE);
    room -= table.bytes + waived.bytes + waivers.bytes;
  }
  return { text: blocks.join(""), leftOut: { rules: rules2, findings, stanzas } };
}
function openingOf(image, say) {
  const scans = image.scans.slice(0, MAX_SCANS).map((scan) => scanSentences(scan).map(say).join("; "));
  const unseen = image.scans.length - scans.length;
  const source = [image.source, image.region, ...image.asked].filter((part) => part !== void 0).join(", ");
  const facts = [
    markdownCode(image.reference),
    ...image.digest === void 0 ? [] : [`${say(message("digest"))} ${markdownCode(image.digest)}`],
    markdownText(cutAtSentence(say(message("source {source}", { source })), MAX_TEXT)),
    ...scans.map((scan) => markdownText(cutAtSentence(scan, MAX_TEXT))),
    ...unseen > 0 ? [markdownText(say(message("and {count} more", { count: unseen })))] : [],
    ...image.consoleUrl === void 0 ? [] : [markdownLink(say(message("see it in the console")), image.consoleUrl)]
  ];
  const titles = [message("Outcome"), message("Rule"), message("What was found"), message("Policy"), message("Next")];
  return [
    `<details><summary>${image.verdict}: ${markdownCode(shortReference(image.reference))}</summary>

`,
    ...facts.map((fact) => `- ${fact}
`),
    `
| ${titles.map(say).join(" | ")} |
|---|---|---|---|---|
`
  ].join("");
}
function ruleRow(rule, say) {
  const { file, line } = rule.position;
  const found = [say(rule.message), ...ruleWaivers(rule).map((waiver) => say(waiverSentence(waiver)))];
  const cells = [
    `${SIGNS[standingOf(rule)]} ${outcomeWords(rule, say)}`,
    markdownCode(rule.id),
    found.map((text) => markdownText(cutAtSentence(text, MAX_TEXT))).join("<br>"),
    `${markdownText(rule.policy)} ${markdownCode(`${file}:${line}`)}`,
    rule.hint === void 0 ? "" : markdownText(cutAtSentence(say(rule.hint), MAX_TEXT))
  ];
  return `| ${cells.join(" | ")} |
`;
}
function waivedFindingRows(findings, say) {
  if (findings.length === 0) return [];
  const titles = [message("Waived finding"), message("Severity"), message("Policy"), message("Waiver")].map(say);
  const rows = findings.map(({ id, severity, policy, waivedBy }) => {
    const waivers = waivedBy.map((waiver) => markdownText(cutAtSentence(say(waiverSentence(waiver)), MAX_TEXT)));
    const cells = [markdownCode(id), formatSeverityRange(severity), markdownText(policy), waivers.join("<br>")];
    return `| ${cells.join(" | ")} |
`;
  });
  return [`
| ${titles.join(" | ")} |
|---|---|---|---|
`, ...rows];
}
function outcomeWords(rule, say) {
  const words2 = [rule.outcome, ...rule.cause === void 0 ? [] : [rule.cause]];
  if (rule.letThrough) return [...words2, say(message("let through by the policy"))].join(", ");
  return standingOf(rule) === "warning" ? [...words2, say(message("warns only"))].join(", ") : words2.join(", ");
}
function stanzaBlock(rule, say) {
  const title = message('To waive {rule}, put this under "waivers:" of the policy {policy}:', {
    rule: rule.id,
    policy: rule.policy
  });
  const stanza = cutAtSentence((rule.waiverStanza ?? "").trimEnd(), MAX_STANZA);
  return `
${markdownText(say(title))}

${markdownFence(stanza, "yaml")}`;
}

// src/reporters/markdown.ts
var VERDICT_SIGNS = { pass: "✅", fail: "❌", unknown: "❓" };
var MAX_TEXT2 = 1e3;
var RESERVED_FOR_NOTICE = 600;
function reportAsMarkdown(report, options) {
  const say = speaker(options);
  const { maxBytes } = options;
  const images = worstImagesFirst(report.images);
  const verdict = `## ${VERDICT_SIGNS[report.verdict]} ${markdownText(say(verdictSentence(report)))}

`;
  const counts = `${markdownText(say(countsSentence(report)))}

`;
  const head = takeWhatFits([verdict, counts, ...listItems(remarks(report).map(say))], maxBytes / 4);
  const foot = takeWhatFits(footLines(report, say), maxBytes / 4);
  const room = maxBytes - head.bytes - foot.bytes - RESERVED_FOR_NOTICE;
  const overview = takeWhatFits(overviewLines(images, say), room / 2);
  const details = imageDetails(images, room - overview.bytes, say);
  const leftOut = { ...details.leftOut, images: images.length - Math.max(0, overview.taken - 1) };
  return [head.text, leftOutNotice(leftOut, say), overview.text, "\n", details.text, foot.text].join("");
}
function overviewLines(images, say) {
  const titles = [message("Image"), message("Verdict"), message("What")].map(say);
  const rows = images.map((image) => {
    const what = cutAtSentence(say(imageSentence(image)), MAX_TEXT2);
    const verdict = `${VERDICT_SIGNS[image.verdict]} ${image.verdict}`;
    return `| ${markdownCode(shortReference(image.reference))} | ${verdict} | ${markdownText(what)} |
`;
  });
  return [`| ${titles.join(" | ")} |
|---|---|---|
`, ...rows];
}
function footLines(report, say) {
  const warnings = report.policies.flatMap(
    (policy) => policy.warnings.map(({ message: warning2, position }) => `${say(warning2)} (${position.file}:${position.line})`)
  );
  const policies = report.policies.map((policy) => say(policySentence(policy)));
  const contacted = say(message("contacted {hosts}", { hosts: report.hosts.join(", ") }));
  return [
    `
#### ${say(message("Policies"))}

`,
    ...listItems(policies),
    ...listItems(warnings, "⚠️ "),
    ...report.hosts.length === 0 ? [] : listItems([contacted])
  ];
}
var listItems = (texts, sign = "") => texts.map((text) => `- ${sign}${markdownText(cutAtSentence(text, MAX_TEXT2))}
`);
function leftOutNotice({ images, rules: rules2, findings, stanzas }, say) {
  if (images + rules2 + findings + stanzas === 0) return "\n";
  const text = message(
    "Too long to show whole. Left out: {images} images of the table, {rules} rule outcomes, {findings} waived findings and {stanzas} waiver stanzas of the details; report.json has them all.",
    { images, rules: rules2, findings, stanzas }
  );
  return `
**${markdownText(say(text))}**

`;
}

// src/action/publish.ts
var MAX_SUMMARY_BYTES = 900 * 1024;
async function publish(report, channels, publication) {
  const { files, dockerfile, translate, log } = publication;
  const attempt = async (write, failed) => {
    try {
      await write();
    } catch (thrown) {
      log.warn(inertLine(plainLine(formatMessage(failed(toError(thrown).message), translate))));
    }
  };
  for (const [name, value] of Object.entries({ ...outputsOf(report), ...files })) {
    await attempt(
      () => channels.setOutput(name, value),
      (reason) => message("could not write the output {name}: {reason}", { name, reason })
    );
  }
  await attempt(
    () => reportAsAnnotations(report, { dockerfile, translate }).forEach(channels.annotate),
    (reason) => message("could not write the annotations: {reason}", { reason })
  );
  await attempt(
    () => channels.addToSummary(reportAsMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES, translate })),
    (reason) => message("could not write the job summary: {reason}", { reason })
  );
}
function outputsOf({ verdict, counts, images }) {
  const [digest, ...others] = new Set(images.map((image) => image.digest));
  return {
    verdict,
    violations: String(counts.violations),
    warnings: String(counts.warnings),
    unknowns: String(counts.unknowns),
    waived: String(counts.waived),
    ...digest === void 0 || others.length > 0 ? {} : { digest }
  };
}

// src/action/runner-channels.ts
var ANNOTATE = { error, warning, notice };
var runnerChannels = {
  setOutput,
  annotate: ({ level, title, message: message2, file, line, column }) => ANNOTATE[level](message2, {
    title,
    ...file === void 0 ? {} : { file },
    ...line === void 0 ? {} : { startLine: line },
    ...column === void 0 ? {} : { startColumn: column }
  }),
  addToSummary: async (markdown) => {
    await summary.emptyBuffer().addRaw(markdown, true).write();
  }
};

// src/action/runner-log.ts
var safe = (line) => inertLine(plainLine(line));
var runnerLog = {
  info: (line) => info(safe(line)),
  debug: (line) => debug(plainLine(line)),
  warn: (line) => info(safe(`Warning: ${line}`)),
  progress: (line) => info(safe(line))
};

// src/action/run.ts
var RULES_ABOUT_CONTENT = rules.filter(({ about }) => about === "facts" || about === "image").map(({ id }) => id);
async function run(edges) {
  const secrets = createSecrets(setSecret);
  for (const secret of secretsOf(edges.env)) secrets.add(secret);
  try {
    return await judgeAndPublish(edges, secrets);
  } catch (thrown) {
    const failure = failureOf(thrown);
    annotateFailure(failure, secrets);
    const stack = stackOf(thrown, edges.env);
    if (stack !== void 0) for (const line of stack.split("\n")) runnerLog.info(secrets.redact(line));
    return failure.exitCode;
  }
}
async function judgeAndPublish(edges, secrets) {
  const { env } = edges;
  const inputs = parseInputs(readActionInputs(env), "action");
  const mark = await checkPolicyRef(inputs, env);
  const root = resolve(env.GITHUB_WORKSPACE || ".");
  const { report, files } = await runGate(inputs, {
    ...edges,
    root,
    confine: true,
    log: runnerLog,
    mask: secrets.add,
    marks: mark ? [mark] : []
  });
  for (const line of reportAsText(report, { colour: false }).split("\n")) info(line);
  await publish(report, runnerChannels, {
    files: Object.fromEntries([...files].map(([format, path]) => [`report-${format}`, path])),
    dockerfile: await dockerfilePlace(inputs, root),
    log: runnerLog
  });
  return close(report);
}
function close(report) {
  const code = exitCodeFor(report.verdict, report.mode);
  const verdict = formatMessage(verdictSentence(report));
  if (code !== 0) error(verdict, { title: "Image Policy Gate" });
  return code;
}
async function dockerfilePlace({ dockerfile }, root) {
  if (dockerfile === void 0) return void 0;
  try {
    const text = await workspaceReader(root, { confine: true }).read(dockerfile);
    if (text === void 0) throw new Error("absent");
    const line = lastFromLine(text);
    if (line !== void 0) return { file: dockerfile, line, rules: RULES_ABOUT_CONTENT };
    runnerLog.warn(formatMessage(message("{dockerfile} has no FROM line to annotate", { dockerfile })));
  } catch {
    runnerLog.warn(formatMessage(message("{dockerfile} cannot be read, so nothing is annotated on it", { dockerfile })));
  }
  return void 0;
}

// src/action/main.ts
await enter(process2, { now: Date.now, random: Math.random }, run);
