import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  imageName
} from "./shared-15.mjs";

// src/core/glob.ts
var IMAGE_GLOB_PATTERN = "^[A-Za-z0-9._:/*-]+$";
var TAG_GLOB_PATTERN = "^[A-Za-z0-9._*-]+$";
var FINDING_GLOB_PATTERN = "^[A-Za-z0-9._:*-]+$";
function matchesGlob(glob, text) {
  const steps = glob.match(/\*\*|./gsu) ?? [];
  let reached = /* @__PURE__ */ new Set();
  enter(steps, 0, reached);
  for (const character of text) {
    const next = /* @__PURE__ */ new Set();
    for (const position of reached) {
      const step = steps[position];
      if (step === "**" || step === "*" && character !== "/") enter(steps, position, next);
      else if (step === character) enter(steps, position + 1, next);
    }
    reached = next;
  }
  return reached.has(steps.length);
}
function enter(steps, start, reached) {
  for (let position = start; !reached.has(position); position += 1) {
    reached.add(position);
    if (steps[position] !== "*" && steps[position] !== "**") return;
  }
}
function matchesImage(glob, reference) {
  const namesTag = glob.includes(":", glob.lastIndexOf("/") + 1);
  if (!namesTag) return matchesGlob(glob, imageName(reference));
  return reference.tag !== void 0 && matchesGlob(glob, `${imageName(reference)}:${reference.tag}`);
}

export {
  IMAGE_GLOB_PATTERN,
  TAG_GLOB_PATTERN,
  FINDING_GLOB_PATTERN,
  matchesGlob,
  matchesImage
};
