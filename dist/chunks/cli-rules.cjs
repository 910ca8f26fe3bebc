const require_policy = require("./policy.cjs");
// src/cli/rules.ts
const rules = async (_args, io) => {
	io.stdout(require_policy.rules.map(ruleText).join("\n"));
	return 0;
};
function ruleText({ id, summary, options, defaults }) {
	const lines = Object.entries(options.properties).map(([name, schema]) => {
		const description = "description" in schema ? `  ${schema.description}` : "";
		const standard = defaults[name];
		return `    ${name}:${description}${standard === void 0 ? "" : ` [${JSON.stringify(standard)}]`}\n`;
	});
	return `${id}\n  ${require_policy.formatMessage(summary)}\n${lines.join("")}`;
}
exports.rules = rules;
