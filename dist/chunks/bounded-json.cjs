const require_policy = require("./policy.cjs");
// src/evidence/count-values.ts
const QUOTE = 34;
const BACKSLASH = 92;
const BEGINNINGS = /* @__PURE__ */ new Set([
	44,
	91,
	123
]);
function countValues(text) {
	let [count, at] = [0, 0];
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) at = endOfString(text, at);
		else if (BEGINNINGS.has(code)) count += 1;
		at += 1;
	}
	return count;
}
function endOfString(text, start) {
	let at = start + 1;
	while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
	return at;
}
// src/evidence/bounded-json.ts
function readText(root, path, { refuse, ...limits }) {
	let bytes;
	try {
		bytes = require_policy.readWorkspaceFile(root, path, {
			...limits,
			refuse
		});
	} catch (thrown) {
		throw thrown instanceof require_policy.GateError ? thrown : refuse("unreadable", thrown);
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (thrown) {
		throw refuse("not-text", thrown);
	}
}
function parseBounded(text, maxValues, refuse) {
	if (countValues(text) > maxValues) throw refuse("too-many-values");
	try {
		return JSON.parse(text);
	} catch (thrown) {
		throw refuse("not-json", thrown);
	}
}
Object.defineProperty(exports, "parseBounded", {
	enumerable: true,
	get: function() {
		return parseBounded;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
