const require_run = require("./run.cjs");
// src/cli/usage.ts
const WIDTH = 80;
const INDENT = "      ";
const EXIT_CODES = `Exit codes
  0  pass      every enforced rule holds for every image
  1  fail      an enforced rule is violated
  2  unknown   nothing is violated, but too little is known; a retry may cure it
  3  none      bad input, bad policy or missing credentials: nothing was judged
`;
function overview(commands) {
	const column = Math.max(...commands.map((command) => headOf(command).length)) + 2;
	const lines = commands.map((command) => `  ${headOf(command).padEnd(column)}${command.summary}`);
	return `${require_run.TOOL_NAME} ${require_run.VERSION}: may this container image go on?

Usage: ${require_run.TOOL_NAME} COMMAND

${lines.join("\n")}

${require_run.TOOL_NAME} help COMMAND explains one of them.

${EXIT_CODES}`;
}
function commandUsage(command) {
	const head = `${require_run.TOOL_NAME} ${headOf(command)}: ${command.summary}\n`;
	if (!command.hasInputs) return head;
	return `${head}
Flags, as --name value or --name=value; lists may repeat
${require_run.inputTable.filter((spec) => !spec.actionOnly && spec.name !== "images").filter(({ name }) => command.hasInputs === true || command.hasInputs?.includes(name)).map(flagLines).join("")}
Credentials are read from the environment only.

${command.exitCodes ?? EXIT_CODES}`;
}
const headOf = ({ name, takes }) => `${name} ${takes}`.trim();
function flagLines(spec) {
	const value = spec.allowed?.join("|") ?? spec.type.toUpperCase();
	const standard = spec.default === void 0 ? "" : ` [${spec.default}]`;
	return `  --${spec.name} ${value}\n${wrap(spec.description + standard)}`;
}
function wrap(text) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const longer = `${lines.at(-1)} ${word}`.trim();
		if (6 + longer.length > WIDTH) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines.map((line) => `${INDENT}${line}\n`).join("");
}
exports.commandUsage = commandUsage;
exports.overview = overview;
