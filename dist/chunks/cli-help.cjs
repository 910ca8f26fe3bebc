const require_policy = require("./policy.cjs");
const require_usage = require("./cli-usage.cjs");
// src/cli/help.ts
const help = (commands) => async (args, io) => {
	io.stdout(args.length === 0 ? require_usage.overview(commands) : require_usage.commandUsage(require_policy.findCommand(args, commands).command));
	return 0;
};
exports.help = help;
