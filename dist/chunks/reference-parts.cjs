const require_policy = require("./policy.cjs");
// src/reporters/run-place.ts
const PROGRAM_NAME = "urn:image-policy-gate:program";
const programUri = ({ program = PROGRAM_NAME } = {}) => program;
// src/reporters/reference-parts.ts
function referenceParts(reference) {
	const named = require_policy.plainLine(reference).trim().replace(/@.*$/, "") || "?";
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	return colon === -1 ? {
		name: named,
		tag: ""
	} : {
		name: named.slice(0, colon),
		tag: named.slice(colon)
	};
}
exports.programUri = programUri;
exports.referenceParts = referenceParts;
