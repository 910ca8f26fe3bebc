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
Object.defineProperty(exports, "countValues", {
	enumerable: true,
	get: function() {
		return countValues;
	}
});
