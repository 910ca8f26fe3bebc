import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policy/workspace-file.ts
import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
async function readWorkspaceFile(root, path, limits) {
  const file = limits.confine ? await insideRoot(root, path, limits) : resolve(root, path);
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await handle.stat()).isFile()) throw limits.refuse("not-regular");
    const bytes = await readUpTo(handle, limits.maxBytes + 1);
    if (bytes.length > limits.maxBytes) throw limits.refuse("too-large");
    return bytes;
  } finally {
    await handle.close();
  }
}
async function insideRoot(root, path, { refuse }) {
  const real = await realpath(resolve(root, path));
  const inside = relative(await realpath(root), real);
  if (isAbsolute(inside) || inside.split(sep)[0] === "..") throw refuse("outside");
  if (inside.toLowerCase().split(sep).includes(".git")) throw refuse("in-git");
  return real;
}
var CHUNK_BYTES = 1024 * 1024;
async function readUpTo(handle, limit) {
  const chunks = [];
  let length = 0;
  while (length < limit) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(CHUNK_BYTES, limit - length)));
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks);
}

export {
  readWorkspaceFile
};
