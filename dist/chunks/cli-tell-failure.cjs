const require_policy = require("./policy.cjs");
// src/cli/tell-failure.ts
function tellFailure(thrown, io, secrets, translate) {
	const failure = require_policy.failureOf(thrown);
	io.stderr(secrets.redact(require_policy.failureAsText(failure, translate)));
	const stack = require_policy.stackOf(thrown, io.env);
	if (stack !== void 0) for (const line of require_policy.plainLines(secrets.redact(stack))) io.stderr(`${require_policy.inertLine(line)}\n`);
	return failure.exitCode;
}
exports.tellFailure = tellFailure;
