#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunks/shared-17.mjs";
import {
  enter
} from "./chunks/shared-12.mjs";
import "./chunks/shared-9.mjs";
import "./chunks/shared-11.mjs";
import "./chunks/shared-16.mjs";
import "./chunks/shared-6.mjs";
import "./chunks/shared-10.mjs";
import "./chunks/shared-14.mjs";
import "./chunks/shared-2.mjs";
import "./chunks/verdict.mjs";
import "./chunks/shared-18.mjs";
import "./chunks/shared-4.mjs";
import "./chunks/shared.mjs";
import "./chunks/glob.mjs";
import "./chunks/input-problems.mjs";
import "./chunks/workspace-file.mjs";
import "./chunks/did-you-mean.mjs";
import "./chunks/duration.mjs";
import "./chunks/finding.mjs";
import "./chunks/shared-13.mjs";
import "./chunks/escape.mjs";
import "./chunks/shared-19.mjs";
import "./chunks/shared-15.mjs";
import "./chunks/printable-json.mjs";
import "./chunks/errors.mjs";
import "./chunks/assessment.mjs";
import "./chunks/severity.mjs";
import "./chunks/message.mjs";
import "./chunks/runtime.mjs";

// src/cli/main.ts
import process from "node:process";
await enter(
  process,
  { now: Date.now, random: Math.random },
  (edges) => run(process.argv.slice(2), {
    ...edges,
    cwd: process.cwd(),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    width: process.stdout.columns
  })
);
