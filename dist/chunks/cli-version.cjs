const require_run = require("./run.cjs");
// src/cli/version.ts
const version = async (_args, io) => {
	io.stdout(`${require_run.TOOL_NAME} ${require_run.VERSION}\n`);
	return 0;
};
exports.version = version;
