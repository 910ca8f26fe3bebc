const require_policy = require("./policy.cjs");
const require_sources = require("./sources.cjs");
// src/sources/probe.ts
const proved = (text) => ({
	result: "ok",
	text
});
const skipped = (text) => ({
	result: "skipped",
	text
});
const untriedProbe = (call, input, right) => ({
	subject: require_policy.message("{call}", { call }),
	prove: async () => skipped(require_policy.message("not tried, since it changes something; for `{input}` it needs {right}", {
		input,
		right
	}))
});
const WITHOUT_IMAGE = skipped(require_policy.message("not tried: the list holds no image to ask about"));
function plausiblePage(list, page) {
	const { total, rows } = page;
	if (rows.length > total || rows.length === 0 && total > 0) throw require_sources.incomplete(list, rows.length, total);
	return page;
}
exports.WITHOUT_IMAGE = WITHOUT_IMAGE;
exports.plausiblePage = plausiblePage;
exports.proved = proved;
exports.skipped = skipped;
exports.untriedProbe = untriedProbe;
