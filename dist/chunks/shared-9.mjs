import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS
} from "./shared-16.mjs";
import {
  isLoopback
} from "./shared-2.mjs";
import {
  invalid,
  suggest
} from "./input-problems.mjs";
import {
  DURATION_PATTERN,
  parseDurationMs
} from "./duration.mjs";
import {
  GateError
} from "./errors.mjs";
import {
  message
} from "./message.mjs";

// src/translations/index.ts
var LANGUAGES = ["en", "zh"];
async function translator(language) {
  if (language === "en") return void 0;
  const { zh } = await import("./zh.mjs");
  const table = new Map(Object.entries(zh));
  return (template) => table.get(template) ?? template;
}

// src/input-values.ts
var MAX_SHOWN_LENGTH = 200;
var shown = (text) => text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
function splitLines({ text, place }) {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.map((line, index) => ({ text: line.trim(), place: lines.length > 1 ? `${place}, line ${index + 1}` : place })).filter((line) => line.text !== "");
}
var splitList = (value) => splitLines(value).flatMap(
  ({ text, place }) => text.split(",").map((part) => ({ text: part.trim(), place })).filter((part) => part.text !== "")
);
function parseChoice({ text, place }, spec) {
  const allowed = spec.allowed ?? [];
  if (allowed.includes(text)) return text;
  const values = { name: spec.name, value: shown(text), allowed: allowed.join(", ") };
  throw invalid(
    place,
    message('"{value}" is not a word that "{name}" takes: {allowed}', values),
    suggest(text, allowed)
  );
}
function parseWaitMs({ text, place }) {
  if (text === "0") return 0;
  if (new RegExp(DURATION_PATTERN).test(text)) return parseDurationMs(text);
  throw invalid(
    place,
    message('"{value}" is not a duration', { value: shown(text) }),
    message("write a whole number and a unit, such as 30s, 15m, 24h or 7d; or 0")
  );
}
var INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
function parseInstantMs({ text, place }) {
  const date = INSTANT.exec(text)?.[1];
  const day = date === void 0 ? Number.NaN : Date.parse(date);
  const isCalendarDay = !Number.isNaN(day) && new Date(day).toISOString().startsWith(date ?? "");
  const instant = isCalendarDay ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw invalid(
    place,
    message('"{value}" is not a date or a moment', { value: shown(text) }),
    message("write 2026-12-31, or 2026-12-31T10:00:00Z with its offset from UTC")
  );
}
function parseCount({ text, place }, min, max) {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= min && count <= max) return count;
  throw invalid(place, message('"{value}" is not a whole number from {min} to {max}', { value: shown(text), min, max }));
}
function parseIdentifier({ text, place }) {
  if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9])?$/.test(text)) return text;
  throw invalid(place, message('"{value}" is not a name of letters, digits, "-" and "_"', { value: shown(text) }));
}
function parseBaseUrl({ text, place }) {
  const refuse = (why) => new GateError("ENDPOINT_REFUSED", why, {
    place,
    hint: message("write https://HOST, with a port or path if needed")
  });
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") throw refuse(message("this is not an https URL"));
  if (url.username !== "" || url.password !== "") throw refuse(message("the URL must not hold a user name or password"));
  if (/[?#]/.test(text)) throw refuse(message("the URL must not have a query or a fragment"));
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw refuse(message("plain http may go to this machine only (127.0.0.1, ::1, localhost)"));
  }
  return url;
}

// src/inputs.ts
var SOURCE_IDS = ["huawei-registries", "huawei-swr", "huawei-local", "aliyun"];
var inputTable = [
  {
    name: "images",
    type: "list",
    description: 'Image references, one a line or comma-separated: registry/namespace/repository[:tag][@sha256:…]. A tag or a digest is needed; "latest" is never assumed.'
  },
  {
    name: "digest",
    type: "text",
    description: "The digest that the build reported (sha256:…). All images are then names of this one digest."
  },
  {
    name: "build-metadata",
    type: "text",
    description: 'The metadata output of docker/build-push-action or docker/bake-action, instead of "images" and "digest".'
  },
  {
    name: "policy",
    type: "list",
    default: ".github/image-policy.yaml, else preset:baseline",
    description: "Policies, one a line: a path, a glob, preset:NAME, OWNER/REPO/PATH@REF, or optional: before a path that may be absent. Each of them must pass."
  },
  {
    name: "policy-ref",
    type: "text",
    default: "base in the Action, workspace in the command",
    description: 'Where policy paths are read. "base": on pull requests and in merge queues the head of the branch that the change goes to, on a push to the default branch the files that are checked out, otherwise the head of the default branch. "workspace": always the files that are checked out. Or a branch, tag or commit. The command knows "workspace" only.'
  },
  {
    name: "source",
    type: "choice",
    allowed: ["auto", ...SOURCE_IDS],
    default: "auto",
    description: 'The service to ask; "auto" tells it from the registry host, image by image.'
  },
  {
    name: "region",
    type: "text",
    default: "from the registry host, where it names one",
    description: "Cloud region of images whose registry host names none."
  },
  {
    name: "project-id",
    type: "text",
    default: "looked up",
    description: "Huawei Cloud project id of the region."
  },
  {
    name: "enterprise-project-id",
    type: "text",
    default: "the service's own, then all",
    description: "Huawei Cloud enterprise project id, or all_granted_eps."
  },
  {
    name: "endpoint",
    type: "url",
    default: "by region",
    description: "Base URL of the service's API; https, or http on this machine only."
  },
  {
    name: "auth-endpoint",
    type: "url",
    default: "by region",
    description: "Base URL of the login service (IAM, STS); https, or http on this machine only."
  },
  {
    name: "oidc-provider",
    type: "text",
    description: "Login without a stored key, with the job's own OIDC token: the identity provider's ARN (Alibaba Cloud) or URN (Huawei Cloud). With oidc-role, it beats keys of that cloud in the environment."
  },
  {
    name: "oidc-role",
    type: "text",
    description: "The role (ARN) or agency (URN) of that login."
  },
  {
    name: "oidc-audience",
    type: "text",
    default: "sts.aliyuncs.com at Alibaba Cloud, required at Huawei Cloud",
    description: "Whom the OIDC token is for: a client id of the identity provider."
  },
  {
    name: "wait",
    type: "duration",
    default: "10m",
    description: "How long the whole run may wait for images to appear and scans to end, such as 30s, 15m or 24h; 0 looks once."
  },
  {
    name: "sync",
    type: "choice",
    allowed: ["never", "if-missing"],
    default: "if-missing",
    description: "Whether to ask the service, once, to refresh its image list when the image or its digest is not there."
  },
  {
    name: "scan",
    type: "choice",
    allowed: ["never", "if-needed"],
    default: "never",
    description: "Whether to ask the service, once, for a scan of an image that was never scanned, or not since its push. A scan can cost money."
  },
  {
    name: "mode",
    type: "choice",
    allowed: ["enforce", "report"],
    default: "enforce",
    description: '"enforce" fails the job, "report" never does; all else is alike.'
  },
  {
    name: "as-of",
    type: "date",
    default: "now",
    description: "Judge ages, waivers and dates as of this moment: 2026-12-31 (00:00 UTC) or 2026-12-31T10:00:00Z."
  },
  {
    name: "report-dir",
    type: "text",
    default: "image-policy-report",
    description: "Directory that report files are written to."
  },
  {
    name: "formats",
    type: "list",
    allowed: FORMATS,
    default: "json",
    description: "Files to write there."
  },
  {
    name: "comment",
    type: "choice",
    allowed: ["never", "always", "on-failure"],
    default: "never",
    description: 'Whether the pull request gets one comment that is kept up to date; "on-failure" begins one only where the verdict is not pass. Takes the permission pull-requests: write.'
  },
  {
    name: "dockerfile",
    type: "text",
    description: "Dockerfile whose last FROM line carries the annotations of what was found in the image."
  },
  {
    name: "language",
    type: "choice",
    allowed: LANGUAGES,
    default: "en",
    description: "Language of reports that people read."
  },
  {
    name: "replay",
    type: "text",
    description: 'An evidence file to judge from instead of asking a service: no network, no credentials, as of the time that it was recorded at unless "as-of" is given.'
  },
  {
    name: "shard",
    type: "text",
    description: 'Judge only a part of the images: 2/4 is the second of four. The command "merge" joins the reports of all parts into one verdict.'
  },
  {
    name: "concurrency",
    type: "count",
    default: "8",
    description: "How many requests may be under way at once, from 1 to 64."
  },
  {
    name: "matrix",
    type: "text",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax
    default: "${{ toJSON(matrix) }}",
    actionOnly: true,
    description: "Tells the jobs of a matrix apart, so that each has its own comment. Leave it as it is."
  },
  {
    name: "github-token",
    type: "text",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax
    default: "${{ github.token }}",
    actionOnly: true,
    description: "Reads the policies of the target branch (permission contents: read), and writes the comment (pull-requests: write)."
  },
  {
    name: "policy-token",
    type: "text",
    default: "github-token",
    actionOnly: true,
    description: "Reads policies of other repositories (OWNER/REPO/PATH@REF); the job's own token cannot read another private one."
  }
];
var inputSpec = (name) => inputTable.find((spec) => spec.name === name);

export {
  shown,
  splitLines,
  splitList,
  parseChoice,
  parseWaitMs,
  parseInstantMs,
  parseCount,
  parseIdentifier,
  parseBaseUrl,
  translator,
  SOURCE_IDS,
  inputTable,
  inputSpec
};
