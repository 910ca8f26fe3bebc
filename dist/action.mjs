import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  enter,
  failureOf,
  isChangeEvent,
  logLineAsText,
  objectId,
  parseAnswer,
  parseInputs,
  readEvent,
  runGate,
  secretsOf,
  stackOf,
  unusable
} from "./chunks/shared-12.mjs";
import {
  translator
} from "./chunks/shared-9.mjs";
import {
  createSecrets,
  openHttp
} from "./chunks/shared-11.mjs";
import "./chunks/shared-16.mjs";
import {
  reportAsText
} from "./chunks/shared-6.mjs";
import "./chunks/shared-10.mjs";
import {
  array,
  getDotPath,
  is,
  literal,
  minLength,
  nullish,
  number,
  object,
  optional,
  parseJson,
  pipe,
  safeParse,
  string
} from "./chunks/shared-14.mjs";
import {
  isLoopback
} from "./chunks/shared-2.mjs";
import {
  exitCodeFor
} from "./chunks/verdict.mjs";
import {
  decodePolicy,
  matchesPath,
  workspaceReader
} from "./chunks/shared-18.mjs";
import {
  MAX_POLICY_BYTES
} from "./chunks/shared-4.mjs";
import "./chunks/shared.mjs";
import "./chunks/glob.mjs";
import "./chunks/input-problems.mjs";
import "./chunks/workspace-file.mjs";
import "./chunks/did-you-mean.mjs";
import "./chunks/duration.mjs";
import "./chunks/finding.mjs";
import {
  reportAsMarkdown
} from "./chunks/shared-5.mjs";
import "./chunks/shared-8.mjs";
import {
  cutAtSentence
} from "./chunks/cut.mjs";
import {
  STANDINGS,
  imageSentence,
  isBlocking,
  ruleSentence,
  shortReference,
  speaker,
  standingOf,
  verdictSentence,
  waiverSentence
} from "./chunks/shared-13.mjs";
import {
  inertLine,
  plainLine,
  plainLines
} from "./chunks/escape.mjs";
import "./chunks/shared-19.mjs";
import "./chunks/shared-15.mjs";
import {
  GateError,
  toError
} from "./chunks/errors.mjs";
import "./chunks/assessment.mjs";
import "./chunks/severity.mjs";
import {
  formatMessage,
  message
} from "./chunks/message.mjs";
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
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
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

// src/github/api.ts
var API_VERSION = "2022-11-28";
var repositoryPath = (repository, ...parts) => ["/repos", ...repository.split("/"), ...parts].map((part, at) => at === 0 ? part : encodeURIComponent(part)).join("/");
function openGitHub(settings) {
  const { apiUrl, tokenInput, http } = settings;
  return {
    host: apiUrl.host,
    async send(request) {
      const first = toRequest(settings, request);
      let answer;
      try {
        answer = await http.send({
          name: `${first.method} ${first.url.pathname}`,
          host: first.url.host,
          // Of what changes something, only an update can be sent twice.
          repeatable: "graphql" in request || request.method !== "POST",
          isThrottled,
          prepare: () => first
        });
      } catch (thrown) {
        if (!(thrown instanceof GateError) || thrown.kind !== "source") throw thrown;
        throw unavailable(request, thrown.text, thrown);
      }
      if (answer.status < 200 || answer.status > 299) throw refusalOf(request, answer, tokenInput);
      try {
        return parseJson(answer.text);
      } catch (thrown) {
        throw unavailable(request, message("the answer is no JSON"), thrown);
      }
    }
  };
}
function toRequest({ apiUrl, graphqlUrl, token }, request) {
  const isGraphQl = "graphql" in request;
  const url = new URL(isGraphQl ? graphqlUrl : apiUrl);
  if (!isGraphQl) {
    url.pathname = url.pathname.replace(/\/$/, "") + request.path;
    url.search = new URLSearchParams(request.query).toString();
  }
  const body = isGraphQl ? { query: request.graphql } : request.body;
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "user-agent": "image-policy-gate",
    "x-github-api-version": API_VERSION,
    ...body === void 0 ? {} : { "content-type": "application/json" }
  };
  const method = isGraphQl ? "POST" : request.method ?? "GET";
  return { method, url, headers, body: body === void 0 ? void 0 : JSON.stringify(body) };
}
var isThrottled = ({ status, headers, text }) => status === 429 || status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /secondary rate limit/i.test(text));
function refusalOf(request, answer, tokenInput) {
  const { status } = answer;
  const { what, permission } = request;
  if (isThrottled(answer)) return unavailable(request, message("it limits the rate of requests ({status})", { status }));
  if (status >= 500) return unavailable(request, message("it answered {status}", { status }));
  if (status >= 300 && status < 400) {
    return refused(request, message("it redirects, as for a repository that was renamed"), message("use the new name"));
  }
  const said = message("it answered {status}", { status });
  const needs = { input: tokenInput, permission, what };
  return refused(
    request,
    said,
    message(
      "give the token of the input {input} the permission `{permission}`; a private repository that it may not read looks as if it were not there",
      needs
    )
  );
}
var refused = ({ what }, reason, hint) => new GateError("GITHUB_REFUSED", message("GitHub refuses {what}: {reason}", { what, reason }), { hint });
var unavailable = ({ what }, reason, cause) => new GateError("GITHUB_UNAVAILABLE", message("GitHub did not give {what}: {reason}", { what, reason }), {
  cause,
  hint: message("run the job again; if it stays so, see githubstatus.com and the egress rules of the runner")
});

// src/github/comments.ts
import { createHash } from "node:crypto";
var markerOf = (...parts) => `<!-- image-policy-gate:${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)} -->`;
var commentRow = object({
  id: number(),
  body: nullish(string()),
  user: nullish(object({ login: string() }))
});
var commentPage = array(commentRow);
var PAGE_SIZE = 100;
var MAX_PAGES = 30;
var PERMISSION = "pull-requests: write";
async function keepComment(github, author, { repository, pullRequest, marker }, body, isFirstNeeded = true) {
  const text = `${marker}
${body}`;
  const known = await findComment(github, author, { repository, pullRequest, marker });
  if (known?.body === text) return "unchanged";
  if (!known && !isFirstNeeded) return "none";
  const what = message("the comment on pull request {number}", { number: pullRequest });
  const sending = { what, permission: PERMISSION, body: { body: text } };
  const path = known ? repositoryPath(repository, "issues", "comments", String(known.id)) : repositoryPath(repository, "issues", String(pullRequest), "comments");
  await github.send({ ...sending, method: known ? "PATCH" : "POST", path });
  return known ? "updated" : "created";
}
async function findComment(github, author, place) {
  const { repository, pullRequest, marker } = place;
  const what = message("the comments on pull request {number}", { number: pullRequest });
  const path = repositoryPath(repository, "issues", String(pullRequest), "comments");
  for (let page = 1; page <= MAX_PAGES; page++) {
    const query = { per_page: String(PAGE_SIZE), page: String(page) };
    const json = await github.send({ path, query, what, permission: PERMISSION });
    const comments = parseAnswer(commentPage, json, what);
    const ours = comments.find((one) => one.user?.login === author && one.body?.startsWith(marker));
    if (ours || comments.length < PAGE_SIZE) return ours;
  }
  return void 0;
}
var viewerAnswer = object({ data: object({ viewer: object({ login: string() }) }) });
async function authorOf(github) {
  const what = message("the author of its token");
  const json = await github.send({ graphql: "query { viewer { login } }", what, permission: PERMISSION });
  return parseAnswer(viewerAnswer, json, what).data.viewer.login;
}

// src/reporters/comment.ts
var MAX_COMMENT_CHARACTERS = 6e4;
var MAX_COMMENT_BYTES = 24e4;
var ROWS_OF_LISTS = 5;
function reportAsComment(report, language = {}) {
  for (let maxBytes = MAX_COMMENT_BYTES; ; ) {
    const text = reportAsMarkdown(report, { ...language, maxBytes, maxListRows: ROWS_OF_LISTS });
    if (text.length <= MAX_COMMENT_CHARACTERS) return text;
    maxBytes = Math.floor(Math.min(maxBytes, Buffer.byteLength(text)) * (MAX_COMMENT_CHARACTERS / text.length) * 0.97);
  }
}

// src/action/github-settings.ts
var gitHubUrls = (env) => ({
  apiUrl: safeUrl(env, "GITHUB_API_URL", "https://api.github.com"),
  graphqlUrl: safeUrl(env, "GITHUB_GRAPHQL_URL", "https://api.github.com/graphql")
});
function safeUrl(env, variable, usual) {
  const address = env[variable] || usual;
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname)) return url;
  throw new GateError("ENDPOINT_REFUSED", message("{variable} is not an https URL", { variable }), {
    hint: message("leave the variables of the runner as it set them")
  });
}
var tokensOf = (env) => ({
  ofJob: env["INPUT_GITHUB-TOKEN"]?.trim() || void 0,
  ofPolicies: env["INPUT_POLICY-TOKEN"]?.trim() || void 0
});

// src/action/comment.ts
async function commentOn(report, commenting) {
  const { inputs, event, env, log } = commenting;
  const { repository, pullRequest } = event;
  if (inputs.comment === "never") return;
  if (repository === void 0 || pullRequest === void 0) {
    log.info(message("there is no pull request to comment on"));
    return;
  }
  const { ofJob: token } = tokensOf(env);
  if (token === void 0) {
    log.warn(message("there is no token to write the comment with: leave the input github-token at its default"));
    return;
  }
  const http = openHttp(inputs, commenting);
  try {
    const github = openGitHub({ ...gitHubUrls(env), token, tokenInput: "github-token", http });
    const marker = markerOf(env.GITHUB_WORKFLOW ?? "", env.GITHUB_JOB ?? "", env.INPUT_MATRIX ?? "");
    const place = { repository, pullRequest, marker };
    const isFirstNeeded = inputs.comment === "always" || report.verdict !== "pass";
    await keepComment(github, await authorOf(github), place, reportAsComment(report, commenting), isFirstNeeded);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    log.warn(message("the comment was not written: {reason}", { reason: thrown.text }));
    if (event.change?.isFromFork) {
      log.warn(message("a change from a fork has a token that can only read: the job summary has the same report"));
    } else if (thrown.hint) log.warn(thrown.hint);
  } finally {
    await http.close();
  }
}

// src/action/failure-annotations.ts
var MAX_PROBLEMS = 9;
var MAX_MESSAGE = 4095;
function annotateFailure({ exitCode, problems }, secrets, translate) {
  const say = (text) => formatMessage(text, translate);
  const title = exitCode === 3 ? message("Image Policy Gate: nothing was judged") : message("Image Policy Gate: there is no verdict");
  const linesOf = (text) => plainLines(secrets.redact(text)).map(inertLine);
  const annotate = (text, place = {}) => error(cutAtSentence(linesOf(text).join("\n"), MAX_MESSAGE), { title: say(title), ...place });
  for (const problem of problems.slice(0, MAX_PROBLEMS)) annotate(problemText(problem, say), placeOf(problem));
  const rest = problems.slice(MAX_PROBLEMS);
  for (const problem of rest) for (const line of linesOf(problemText(problem, say))) info(line);
  if (rest.length > 0) annotate(say(message("and {more} more problems", { more: rest.length })));
}
var placeOf = ({ position }) => position ? { file: position.file, startLine: position.line, startColumn: position.column } : {};
function problemText({ text, place, position, excerpt, hint }, say) {
  const where = position ? `${position.file}:${position.line}:${position.column}` : place;
  const sentence = where === void 0 ? say(text) : say(message("{where}: {text}", { where, text }));
  return [sentence, excerpt, hint && say(hint)].filter((part) => part !== void 0).join("\n");
}

// src/github/commits.ts
var isCommitId = (ref) => is(objectId, ref);
var commitAnswer = object({ sha: objectId });
var repositoryAnswer = object({ default_branch: pipe(string(), minLength(1)) });
async function resolveCommit(github, repository, ref) {
  const name = ref.replace(/^(?:refs\/)?(?:heads|tags)\//, "");
  const what = message("the commit of {name} in {repository}", { name, repository });
  const json = await github.send({
    path: repositoryPath(repository, "commits", ref.replace(/^refs\//, "")),
    // One row of its files is enough: only the id is read.
    query: { per_page: "1" },
    what,
    permission: "contents: read"
  });
  const { sha } = parseAnswer(commitAnswer, json, what);
  if (isCommitId(ref) && sha !== ref) throw unusable(what);
  const commit = short(sha);
  const label = isCommitId(ref) ? message("commit {commit}", { commit }) : message("{name} at {commit}", { name, commit });
  return { repository, commit: sha, label };
}
async function defaultBranchOf(github, repository) {
  const what = message("the default branch of {repository}", { repository });
  const json = await github.send({ path: repositoryPath(repository), what, permission: "metadata: read" });
  return parseAnswer(repositoryAnswer, json, what).default_branch;
}
var short = (sha) => sha.slice(0, 12);

// src/policy/reader.ts
function lazyReader(label, open2) {
  let opening;
  let opened;
  const reader = async () => {
    opening ??= open2();
    opened = await opening;
    return opened;
  };
  return {
    get label() {
      return opened?.label ?? label;
    },
    get commit() {
      return opened?.commit;
    },
    read: async (path) => (await reader()).read(path),
    glob: async (pattern) => (await reader()).glob(pattern)
  };
}

// src/github/tree-reader.ts
import { createHash as createHash2 } from "node:crypto";
import { posix } from "node:path";
var treeAnswer = object({
  truncated: literal(false, "it is cut short"),
  tree: array(
    object({ path: string(), mode: string(), type: string(), sha: objectId, size: optional(number()) })
  )
});
var blobAnswer = object({ content: string(), encoding: literal("base64") });
var SYMBOLIC_LINK = "120000";
var SUBMODULE = "160000";
var MAX_FOLDERS = 200;
function treeReader(github, { repository, commit, label }) {
  const folders = /* @__PURE__ */ new Map();
  const request = (what, kind, id) => github.send({ path: repositoryPath(repository, "git", kind, id), what, permission: "contents: read" });
  const readFolder = (id) => {
    const known = folders.get(id);
    if (known) return known;
    const read = request(message("{path} of {place}", { path: label, place: repository }), "trees", id).then(
      (json) => parse(treeAnswer, json, label).tree
    );
    folders.set(id, read);
    return read;
  };
  async function find(path) {
    const names = path.split("/");
    let id = commit;
    for (const [depth, name] of names.entries()) {
      const entry = (await readFolder(id)).find((one) => one.path === name);
      if (entry === void 0 || depth === names.length - 1) return entry;
      if (entry.type !== "tree") throw refused2(notAFolder(path, names.slice(0, depth + 1).join("/"), entry));
      id = entry.sha;
    }
    return void 0;
  }
  return {
    label,
    commit,
    async read(path) {
      const normal = posix.normalize(path);
      if (posix.isAbsolute(normal) || normal === "." || normal.split("/")[0] === "..") {
        throw refused2(message("the policy {path} lies outside the repository", { path }));
      }
      const entry = await find(normal);
      if (entry === void 0) return void 0;
      requireFile(path, entry);
      const what = message("{path} of {place}", { path, place: label });
      const { content } = parse(blobAnswer, await request(what, "blobs", entry.sha), what);
      const bytes = Buffer.from(content, "base64");
      if (bytes.length > MAX_POLICY_BYTES) throw refused2(tooLarge(path));
      if (objectId2(bytes, entry.sha) !== entry.sha) {
        throw new GateError(
          "GITHUB_UNAVAILABLE",
          message("GitHub gave other bytes for {what} than its tree names", { what })
        );
      }
      return decodePolicy(path, bytes);
    },
    async glob(pattern) {
      const globs = posix.normalize(pattern).split("/");
      const found = [];
      let left = MAX_FOLDERS;
      const walk = async (id, folder) => {
        if (left-- === 0)
          throw refused2(message("{pattern} looks into more than {limit} folders", { pattern, limit: MAX_FOLDERS }));
        for (const entry of await readFolder(id)) {
          const path = folder + entry.path;
          const segments = path.split("/");
          const isFolder = entry.type === "tree";
          if (isFolder && mayHold(globs, segments)) await walk(entry.sha, `${path}/`);
          if (!isFolder && matchesPath(globs, segments)) found.push(path);
        }
      };
      await walk(commit, "");
      return found.sort();
    }
  };
}
function mayHold(globs, folder) {
  const open2 = globs.indexOf("**");
  const depth = open2 === -1 ? globs.length - 1 : Math.min(open2, folder.length);
  if (open2 === -1 && folder.length > depth) return false;
  const compared = Math.min(folder.length, depth);
  return matchesPath(globs.slice(0, compared), folder.slice(0, compared));
}
function objectId2(bytes, like) {
  const algorithm = like.length === 40 ? "sha1" : "sha256";
  return createHash2(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function requireFile(path, { type, mode, size = 0 }) {
  if (mode === SYMBOLIC_LINK)
    throw refused2(message("the policy {path} is a symbolic link, which may lead elsewhere", { path }));
  if (mode === SUBMODULE || type !== "blob") throw refused2(message("the policy {path} is no file", { path }));
  if (size > MAX_POLICY_BYTES) throw refused2(tooLarge(path));
}
var tooLarge = (path) => message("the policy {path} is larger than {limit} bytes", { path, limit: MAX_POLICY_BYTES });
var notAFolder = (path, folder, { mode }) => {
  const values = { path, folder };
  if (mode === SYMBOLIC_LINK) return message("the policy {path} lies behind the symbolic link {folder}", values);
  if (mode === SUBMODULE) return message("the policy {path} lies in the submodule {folder}", values);
  return message("the policy {path} cannot be read: {folder} is no directory", values);
};
var refused2 = (text) => new GateError("POLICY_INVALID", text);
function parse(schema, json, what) {
  const result = safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue2] = result.issues;
  const values = { what, place: getDotPath(issue2) ?? message("its top"), problem: issue2.message.slice(0, 200) };
  throw new GateError(
    "GITHUB_UNAVAILABLE",
    message("the answer of GitHub for {what} cannot be used at {place}: {problem}", values)
  );
}

// src/github/policy-place.ts
function findPolicyPlace(options) {
  const { policyRef, event, workspace, openGitHub: openGitHub2 } = options;
  if (event.name === void 0) return { reader: workspace, marks: [] };
  if (policyRef === "workspace") {
    const mark = message("policies were read from the checked-out files, not from the target branch");
    return { reader: workspace, marks: isMerged(event) ? [] : [mark] };
  }
  if (policyRef === "base" && isMerged(event)) return { reader: workspace, marks: [] };
  const isBase = policyRef === "base";
  const reader = lazyReader(isBase ? message("the target branch") : policyRef, async () => {
    const { repository } = event;
    if (repository === void 0) throw unclear(message("GITHUB_REPOSITORY is not set"));
    const github = openGitHub2();
    const ref = isBase ? `heads/${await targetBranch(github, repository, event)}` : policyRef;
    return treeReader(github, await resolveCommit(github, repository, ref));
  });
  const chosen = message("policies were read at {ref}, as the input policy-ref says", { ref: policyRef });
  return { reader, marks: isBase ? [] : [chosen] };
}
var isMerged = ({ name, ref, defaultBranch }) => name === "push" && defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`;
async function targetBranch(github, repository, event) {
  if (event.change) return event.change.targetBranch;
  if (isChangeEvent(event.name)) throw unclear(message("the runner does not name the branch that the change goes to"));
  return defaultBranchOf(github, repository);
}
var unclear = (reason) => new GateError("POLICY_NOT_FOUND", message("the target branch is not known: {reason}", { reason }), {
  place: "input policy-ref",
  hint: message("set policy-ref to the branch whose policies count")
});

// src/action/policy-access.ts
function policyAccess(inputs, { env, event, root }, http) {
  const urls = gitHubUrls(env);
  const open2 = (tokenInput, token) => {
    if (token !== void 0) return openGitHub({ ...urls, token, tokenInput, http });
    throw new GateError("GITHUB_REFUSED", message("there is no token to read policies from GitHub with"), {
      place: `input ${tokenInput}`,
      hint: message("leave the input {input} at its default, and give the job the permission `contents: read`", {
        input: tokenInput
      })
    });
  };
  const { ofJob: jobToken, ofPolicies } = tokensOf(env);
  const ofJob = () => open2("github-token", jobToken);
  const ofOthers = () => ofPolicies === void 0 ? ofJob() : open2("policy-token", ofPolicies);
  const { change, repository } = event;
  const headCommit = change?.headCommit;
  return {
    ...findPolicyPlace({
      policyRef: inputs.policyRef,
      event,
      workspace: workspaceReader(root, { confine: true }),
      openGitHub: ofJob
    }),
    // Any of them may need it, if only to find that there is no policy.
    hosts: event.name === void 0 ? [] : [urls.apiUrl.host],
    openRemote: remoteReaders(ofOthers),
    ...inputs.policyRef === "base" && headCommit && repository ? { proposed: treeReader(lazily(ofJob), { repository, commit: headCommit, label: message("the change") }) } : {}
  };
}
function remoteReaders(openGitHub2) {
  const readers = /* @__PURE__ */ new Map();
  return ({ repository, ref }) => {
    const name = `${repository}@${ref}`;
    const known = readers.get(name);
    if (known) return known;
    const reader = lazyReader(name, async () => {
      const github = openGitHub2();
      if (isCommitId(ref)) return treeReader(github, { repository, commit: ref, label: name });
      return treeReader(github, await resolveCommit(github, repository, ref));
    });
    readers.set(name, reader);
    return reader;
  };
}
var lazily = (open2) => ({
  get host() {
    return open2().host;
  },
  send: (request) => open2().send(request)
});

// src/reporters/annotations.ts
var MOST = { error: 9, warning: 10, notice: 10 };
var MAX_MESSAGE2 = 4095;
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
    message: cutAtSentence(parts.map(line).join("\n"), MAX_MESSAGE2)
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

// src/action/publish.ts
var MAX_SUMMARY_BYTES = 900 * 1024;
async function publish(report, channels, publication) {
  const { files, dockerfile, translate, log } = publication;
  const attempt = async (write, failed) => {
    try {
      await write();
    } catch (thrown) {
      log.warn(failed(toError(thrown).message));
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
function runnerLog(translate) {
  const print = (line) => info(logLineAsText(line, translate));
  return {
    info: print,
    debug: (line) => debug(logLineAsText(line, translate)),
    warn: (line) => print(message("Warning: {line}", { line })),
    progress: print
  };
}

// src/action/run.ts
async function run(edges) {
  const secrets = createSecrets(setSecret);
  for (const secret of secretsOf(edges.env)) secrets.add(secret);
  let translate;
  try {
    const inputs = parseInputs(readActionInputs(edges.env), "action");
    translate = await translator(inputs.language);
    return await judgeAndPublish(inputs, edges, secrets, translate);
  } catch (thrown) {
    const failure = failureOf(thrown);
    annotateFailure(failure, secrets, translate);
    const stack = stackOf(thrown, edges.env);
    if (stack !== void 0) for (const line of stack.split("\n")) runnerLog().info(secrets.redact(line));
    return failure.exitCode;
  }
}
async function judgeAndPublish(inputs, edges, secrets, translate) {
  const { env } = edges;
  const log = runnerLog(translate);
  const event = await readEvent(env);
  const root = resolve(env.GITHUB_WORKSPACE || ".");
  const { report, files, dockerfile } = await runGate(inputs, {
    ...edges,
    root,
    confine: true,
    log,
    mask: secrets.add,
    translate,
    openPolicies: (http) => policyAccess(inputs, { env, event, root }, http)
  });
  for (const line of reportAsText(report, { colour: false, translate }).split("\n")) info(line);
  await publish(report, runnerChannels, {
    files: Object.fromEntries([...files].map(([format, paths]) => [outputOf(format), paths.join("\n")])),
    dockerfile,
    translate,
    log
  });
  await commentOn(report, { ...edges, inputs, event, log, translate });
  return close(report, translate);
}
var outputOf = (format) => format === "evidence" || format === "vsa" ? format : `report-${format}`;
function close(report, translate) {
  const code = exitCodeFor(report.verdict, report.mode);
  const verdict = formatMessage(verdictSentence(report), translate);
  if (code !== 0) error(verdict, { title: "Image Policy Gate" });
  return code;
}

// src/action/main.ts
await enter(process2, { now: Date.now, random: Math.random }, run);
