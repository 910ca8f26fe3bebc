import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_POLICY_BYTES
} from "./shared-4.mjs";
import {
  matchesGlob
} from "./glob.mjs";
import {
  readWorkspaceFile
} from "./workspace-file.mjs";
import {
  GateError,
  toError
} from "./errors.mjs";
import {
  message
} from "./message.mjs";

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
import { lstat, stat } from "node:fs/promises";
import { dirname, relative, resolve as resolve2 } from "node:path";

// src/policy/decode.ts
function decodePolicy(path, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new GateError("POLICY_INVALID", message("the policy {path} is not UTF-8 text", { path }), { cause });
  }
}

// src/policy/workspace-reader.ts
function workspaceReader(root, { confine }) {
  return {
    label: message("the workspace"),
    read: async (path) => {
      try {
        const bytes = await readWorkspaceFile(root, path, {
          confine,
          maxBytes: MAX_POLICY_BYTES,
          refuse: (obstacle) => refused(REFUSALS[obstacle](path))
        });
        return decodePolicy(path, bytes);
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
var REFUSALS = {
  outside: (path) => message("the policy {path} lies outside the workspace", { path }),
  "in-git": (path) => message("the policy {path} lies in .git", { path }),
  "not-regular": (path) => message("the policy {path} is not a regular file", { path }),
  "too-large": (path) => message("the policy {path} is larger than {limit} bytes", { path, limit: MAX_POLICY_BYTES })
};
var refused = (text, cause) => new GateError("POLICY_INVALID", text, { cause });

export {
  decodePolicy,
  findFiles,
  matchesPath,
  workspaceReader
};
