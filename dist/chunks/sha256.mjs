import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/reporters/sha256.ts
async function sha256Hex(text) {
  return Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toString("hex");
}

export {
  sha256Hex
};
