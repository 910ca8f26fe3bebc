import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GateError,
  MAX_POLICY_BYTES,
  matchesGlob,
  message,
  toError
} from "./shared-3.mjs";

// src/policy/find-files.ts
import { readdir } from "node:fs/promises";
import { posix, resolve } from "node:path";
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function findFiles(root, pattern) {
  const segments = posix.normalize(pattern).split("/");
  const firstGlob = segments.findIndex((segment) => segment.includes("*"));
  const start = segments.slice(0, firstGlob === -1 ? -1 : firstGlob).join("/");
  const found = [];
  await walk(root, start, segments, found);
  return found.sort();
}
async function walk(root, folder, pattern, found) {
  const entries = await readdir(resolve(root, folder || "."), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    const segments = path.split("/");
    if (entry.isDirectory()) {
      const goesOn = pattern.includes("**") || segments.length < pattern.length;
      if (goesOn && !SKIPPED.has(entry.name)) await walk(root, path, pattern, found);
    } else if (matchesPath(pattern, segments)) {
      found.push(path);
    }
  }
}
function matchesPath(globs, path) {
  let reached = /* @__PURE__ */ new Set();
  enter(globs, 0, reached);
  for (const segment of path) {
    const next = /* @__PURE__ */ new Set();
    for (const position of reached) {
      const glob = globs[position];
      if (glob === "**") enter(globs, position, next);
      else if (glob !== void 0 && matchesGlob(glob, segment)) enter(globs, position + 1, next);
    }
    reached = next;
  }
  return reached.has(globs.length);
}
function enter(globs, start, reached) {
  for (let position = start; !reached.has(position); position += 1) {
    reached.add(position);
    if (globs[position] !== "**") return;
  }
}

// src/policy/workspace-reader.ts
import { constants } from "node:fs";
import { lstat, open, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve as resolve2, sep } from "node:path";
function workspaceReader(root, { confine }) {
  const locate = (path) => confine ? insideRoot(root, path) : resolve2(root, path);
  return {
    label: "the workspace",
    read: async (path) => {
      try {
        return await readText(path, await locate(path));
      } catch (thrown) {
        if (thrown instanceof GateError) throw thrown;
        if (isAbsence(thrown)) return absent(path, root);
        const values = { path, error: toError(thrown).message };
        throw refused(message("the policy {path} cannot be read: {error}", values), thrown);
      }
    },
    glob: (pattern) => findFiles(root, pattern)
  };
}
async function absent(path, root) {
  const file = resolve2(root, path);
  const nearest = await nearestThere(file);
  if (nearest === file) throw refused(message("the policy {path} is a link to nothing", { path }));
  const found = await stat(nearest).catch(() => void 0);
  const values = { path, folder: relative(root, nearest) || nearest };
  if (!found) throw refused(message("the policy {path} cannot be read: {folder} is a link to nothing", values));
  if (!found.isDirectory()) throw refused(message("the policy {path} cannot be read: {folder} is no directory", values));
  return void 0;
}
async function nearestThere(path) {
  let nearest = path;
  while (nearest !== dirname(nearest) && !await lstat(nearest).catch(() => void 0)) nearest = dirname(nearest);
  return nearest;
}
var isAbsence = (thrown) => ["ENOENT", "ENOTDIR"].includes(String(thrown?.code));
var refused = (text, cause) => new GateError("POLICY_INVALID", text, { cause });
async function insideRoot(root, path) {
  const real = await realpath(resolve2(root, path));
  const inside = relative(await realpath(root), real);
  if (isAbsolute(inside) || inside.split(sep)[0] === "..") {
    throw refused(message("the policy {path} lies outside the workspace", { path }));
  }
  const segments = inside.toLowerCase().split(sep);
  if (segments.includes(".git")) throw refused(message("the policy {path} lies in .git", { path }));
  return real;
}
async function readText(path, file) {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await handle.stat()).isFile()) throw refused(message("the policy {path} is not a regular file", { path }));
    const bytes = await readUpTo(handle, MAX_POLICY_BYTES + 1);
    if (bytes.length > MAX_POLICY_BYTES) {
      throw refused(message("the policy {path} is larger than {limit} bytes", { path, limit: MAX_POLICY_BYTES }));
    }
    return decode(path, bytes);
  } finally {
    await handle.close();
  }
}
async function readUpTo(handle, limit) {
  const buffer = Buffer.alloc(limit);
  let length = 0;
  while (length < limit) {
    const { bytesRead } = await handle.read(buffer, length, limit - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}
function decode(path, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw refused(message("the policy {path} is not UTF-8 text", { path }), thrown);
  }
}

// src/sources/aliyun/hosts.ts
var REGION = "([a-z]{2,}-[a-z0-9]+(?:-[a-z0-9]+)*)";
var FORMS = [
  {
    form: new RegExp(`^registry(?:-vpc|-internal|-intl|-intl-vpc)?\\.${REGION}\\.aliyuncs\\.com$`),
    read: ([, region = ""]) => ({ region, edition: "personal", instanceId: void 0 })
  },
  {
    form: new RegExp(`^(crpi-[a-z0-9]+(?:-[a-z0-9]+)*?)(?:-vpc)?\\.${REGION}\\.personal\\.cr\\.aliyuncs\\.com$`),
    read: ([, instanceId = "", region = ""]) => ({ region, edition: "personal", instanceId })
  },
  {
    form: new RegExp(`^[a-z0-9][a-z0-9-]*-registry(?:-vpc)?\\.${REGION}\\.cr\\.aliyuncs\\.com$`),
    read: ([, region = ""]) => ({ region, edition: "enterprise", instanceId: void 0 })
  }
];
function parseAcrHost(registry) {
  for (const { form, read } of FORMS) {
    const match = form.exec(registry);
    if (match) return read(match);
  }
  return void 0;
}
var sasEndpoint = (region) => new URL(`https://tds.${region.startsWith("cn-") ? "cn-shanghai" : "ap-southeast-1"}.aliyuncs.com`);

// src/sources/huawei/regions.ts
var domainOf = (region) => region.startsWith("eu-west-") ? "myhuaweicloud.eu" : "myhuaweicloud.com";
var hssEndpoint = (region) => new URL(`https://hss.${region}.${domainOf(region)}`);
var WITHOUT_IAM = /* @__PURE__ */ new Set(["cn-south-4", "cn-north-11", "cn-southwest-3"]);
var iamEndpoint = (region) => new URL(WITHOUT_IAM.has(region) ? "https://iam.myhuaweicloud.com" : `https://iam.${region}.${domainOf(region)}`);
var SWR_SHARED_HOST = /^swr\.([a-z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*)\.(myhuaweicloud\.(?:com|eu))$/;
var SWR_ENTERPRISE_HOST = /^([a-z0-9][a-z0-9-]*)\.swr-pro\.myhuaweicloud\.(?:com|eu)$/;
function sharedSwrRegion(registry) {
  const [, region, domain] = SWR_SHARED_HOST.exec(registry) ?? [];
  return region !== void 0 && domain === domainOf(region) ? region : void 0;
}
var enterpriseSwrLabel = (registry) => SWR_ENTERPRISE_HOST.exec(registry)?.[1];
var isSwrHost = (registry) => sharedSwrRegion(registry) !== void 0 || enterpriseSwrLabel(registry) !== void 0;

export {
  findFiles,
  workspaceReader,
  parseAcrHost,
  sasEndpoint,
  hssEndpoint,
  iamEndpoint,
  sharedSwrRegion,
  enterpriseSwrLabel,
  isSwrHost
};
