#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_policy = require("./chunks/policy.cjs");
let node_process = require("node:process");
node_process = Object.create(node_process, { default: { value: node_process } });
// src/cli/main.ts
require_policy.enter(node_process.default, {
	now: Date.now,
	random: Math.random
}, (edges) => require_policy.run(node_process.default.argv.slice(2), {
	...edges,
	cwd: node_process.default.cwd(),
	stdout: (text) => node_process.default.stdout.write(text),
	stderr: (text) => node_process.default.stderr.write(text),
	stdoutIsTerminal: node_process.default.stdout.isTTY === true,
	stderrIsTerminal: node_process.default.stderr.isTTY === true,
	width: node_process.default.stdout.columns
}));
