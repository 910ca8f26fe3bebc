const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
const require_codec = require("./codec.cjs");
// src/reporters/message-format.ts
const sentence = (description) => ({
	schema: {
		$ref: "#/definitions/message",
		description
	},
	write: (value) => messageFormat.write(value),
	read: (json) => messageFormat.read(json)
});
const messageFormat = require_codec.record("A sentence in words.", {
	template: require_codec.text("The sentence in English, with {names} where values go."),
	values: require_codec.mapping("What the names stand for.", require_codec.textLike(/^[A-Za-z]+$/, "The name, without its braces."), {
		schema: {
			description: "Data, or a part of the sentence that is a sentence itself.",
			anyOf: [
				{ type: "string" },
				{ type: "number" },
				{ $ref: "#/definitions/message" }
			]
		},
		write: (value) => {
			if (typeof value === "object") return messageFormat.write(value);
			return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
		},
		read: (json) => {
			if (typeof json === "string" || Number.isFinite(json)) return json;
			if (typeof json === "object") return messageFormat.read(json);
			throw new require_codec.FormatError(require_policy.message("must be text, a number, or a sentence"));
		}
	})
});
const messageDefinitions = { message: messageFormat.schema };
// src/reporters/facts-format.ts
const notMeasured = require_codec.named("notMeasured", require_codec.record("Why the source does not know it.", {
	known: require_codec.constant("It is not known.", false),
	cause: require_codec.word("The cause, as the `unknown:` of policies names it.", require_policy.UNKNOWN_CAUSES),
	why: sentence("The same in words."),
	hint: require_codec.optional(sentence("What to do about that."))
}));
const measuredAs = (title, description, value) => {
	const known = require_codec.record("What the source measured.", {
		known: require_codec.constant("It is known.", true),
		value,
		from: require_codec.text("The field of the service's answer that told it.")
	});
	const either = require_codec.named(`${title}Fact`, require_codec.oneOf("A fact, or why it is not known.", "known", [known, notMeasured]));
	return {
		...either,
		schema: {
			...either.schema,
			description
		}
	};
};
const severity = require_codec.named("severity", require_codec.record("A severity that may be known as a range only.", {
	least: require_codec.word("It is no lower than this.", require_policy.SEVERITIES),
	most: require_codec.word("It is no higher than this.", require_policy.SEVERITIES)
}));
const count = (description) => require_codec.named("count", require_codec.record(description, {
	min: require_codec.whole("At least so many."),
	max: require_codec.converted(require_codec.orNull(require_codec.whole("At most so many; null where there is no upper bound.")), (max) => max === Number.POSITIVE_INFINITY ? void 0 : max, (max) => max ?? Number.POSITIVE_INFINITY)
}));
const maliciousFileCounts = require_codec.named("maliciousFileCounts", require_codec.record("In all, and by level where the source grades them.", {
	total: count("In all."),
	atLeast: require_codec.optional(require_codec.mapping("How many are at least of a level.", require_codec.word("The level.", require_policy.MALICE_LEVELS), count("So many.")))
}));
const finding = require_codec.named("finding", require_codec.record("One vulnerability.", {
	id: require_codec.text("As the source names it."),
	aliases: require_codec.list("Other names of the same.", require_codec.text("A name.")),
	severity,
	title: require_codec.optional(require_codec.text("What it is.")),
	package: require_codec.optional(require_codec.record("What has it.", {
		name: require_codec.text("Its name."),
		version: require_codec.optional(require_codec.text("Its version.")),
		path: require_codec.optional(require_codec.text("Where it lies in the image."))
	})),
	hasFix: require_codec.optional(require_codec.flag("Whether the source reports a fix.")),
	remedy: require_codec.optional(require_codec.text("What the source says to do about it.")),
	url: require_codec.optional(require_codec.text("Where to read about it."))
}));
const maliciousFile = require_codec.named("maliciousFile", require_codec.record("A file that the scanner takes for malicious.", {
	path: require_codec.optional(require_codec.text("Where it lies in the image.")),
	name: require_codec.optional(require_codec.text("What the scanner calls it.")),
	level: require_codec.optional(require_codec.word("How sure the scanner is.", require_policy.MALICE_LEVELS)),
	md5: require_codec.optional(require_codec.text("The MD5 sum of the file.")),
	description: require_codec.optional(require_codec.text("What the scanner says of it."))
}));
const unsafeSetting = require_codec.named("unsafeSetting", require_codec.record("A check of the configuration that fails, or a group of them.", {
	name: require_codec.text("What is checked."),
	severity,
	failed: require_codec.optional(require_codec.whole("How many checks of the group fail."))
}));
const sensitiveFile = require_codec.named("sensitiveFile", require_codec.record("A file, or a kind of file, with sensitive content.", {
	name: require_codec.text("What it is."),
	severity,
	count: require_codec.optional(require_codec.whole("How many there are."))
}));
const factsFormat = require_codec.named("facts", require_codec.record("What the completed scan measured.", {
	severity: measuredAs("severity", "The worst severity among the vulnerabilities.", severity),
	vulnerabilities: measuredAs("buckets", "The number of vulnerabilities by severity.", require_codec.list("No vulnerability is counted twice.", require_codec.record("Those of one range of severities.", {
		severity,
		count: count("How many.")
	}))),
	findings: require_codec.optional(measuredAs("findings", "Every vulnerability by name, where that was asked for.", require_codec.list("All of them.", finding))),
	maliciousFiles: measuredAs("maliciousFileCounts", "The number of malicious files.", maliciousFileCounts),
	unsafeSettings: measuredAs("count", "The number of unsafe settings.", count("How many.")),
	sensitiveFiles: measuredAs("count", "The number of files with sensitive content.", count("How many.")),
	sizeBytes: measuredAs("size", "The size of the image.", require_codec.whole("Bytes.")),
	bornAtMs: measuredAs("birth", "When the image was created, else last updated.", require_codec.converted(require_codec.record("A moment and what happened then.", {
		atMs: require_codec.time("The moment."),
		event: require_codec.word("What happened.", ["created", "updated"])
	}), ({ ms, event }) => ({
		atMs: ms,
		event
	}), ({ atMs, event }) => ({
		ms: atMs,
		event
	}))),
	maliciousFileList: require_codec.optional(measuredAs("maliciousFileList", "The malicious files, where that was asked for.", require_codec.list("All of them.", maliciousFile))),
	unsafeSettingList: require_codec.optional(measuredAs("unsafeSettingList", "The unsafe settings, where that was asked for.", require_codec.list("All of them.", unsafeSetting))),
	sensitiveFileList: require_codec.optional(measuredAs("sensitiveFileList", "The files with sensitive content, where that was asked for.", require_codec.list("All of them.", sensitiveFile)))
}));
// src/reporters/evidence-format.ts
const EVIDENCE_KIND = "image-policy-gate/evidence";
const reference = require_codec.converted(require_codec.text("The image that was asked about, in normal form: registry/namespace/repository[:tag][@digest]."), require_policy.formatImageReference, require_policy.parseImageReference);
const why = sentence("Why it is so.");
const hint = require_codec.optional(sentence("What to do about that."));
const code = require_codec.text("The service's code.");
const is = (kind) => require_codec.constant("How far the scan is.", kind);
const state = require_codec.oneOf("How far the scan is; facts exist where it is complete.", "kind", [
	require_codec.record("It ended well.", {
		kind: is("complete"),
		endedAtMs: measuredAs("moment", "When it ended.", require_codec.time("The moment.")),
		facts: factsFormat
	}),
	require_codec.record("It ended before the image was last pushed.", {
		kind: is("stale"),
		endedAtMs: require_codec.time("When it ended."),
		why
	}),
	require_codec.record("It has not ended.", {
		kind: is("pending"),
		why,
		hint,
		idle: require_codec.optional(require_codec.constant("No scan is queued or running.", true))
	}),
	require_codec.record("It failed.", {
		kind: is("failed"),
		code,
		why,
		hint
	}),
	require_codec.record("The service cannot scan the image.", {
		kind: is("unsupported"),
		code,
		why,
		hint
	}),
	require_codec.record("The service used a word that is in no table.", {
		kind: is("unclear"),
		why
	})
]);
const scan = require_codec.named("scan", require_codec.record("One row of the service, or one platform of a multi-architecture image.", {
	label: require_codec.text("Tells it from its siblings, in the service's terms."),
	digest: require_codec.orNull(require_codec.digest("Its digest.")),
	pushedAtMs: measuredAs("moment", "When the image was last pushed.", require_codec.time("The moment.")),
	state
}));
const image = require_codec.named("image", require_codec.record("What the source knows of one image.", {
	reference,
	source: require_codec.text("The id of the source that answered."),
	region: require_codec.orNull(require_codec.text("The region that was asked.")),
	digest: require_codec.orNull(require_codec.digest("The digest that was judged; null where the rows of the service have none or disagree.")),
	scans: require_codec.list("Every row of the service that is this image, and every platform of it.", scan),
	doubts: require_codec.list("What keeps the image as a whole from passing.", require_codec.record("One such reason.", {
		cause: require_codec.word("The cause, as the `unknown:` of policies names it.", require_policy.UNKNOWN_CAUSES),
		why,
		hint
	})),
	asked: require_codec.list("What the source was asked for.", sentence("In words.")),
	assessedAtMs: require_codec.time("When the service was last asked."),
	consoleUrl: require_codec.optional(require_codec.text("Where a person can see the image in the service's console."))
}));
const exchange = require_codec.named("exchange", require_codec.record("One request and how it was answered.", {
	call: require_codec.text("What was called."),
	host: require_codec.text("Whom."),
	atMs: require_codec.time("When it was sent."),
	status: require_codec.orNull(require_codec.whole("The HTTP status; null where no whole answer came.")),
	requestId: require_codec.orNull(require_codec.text("The service's own id of the request: what its support asks for."))
}));
const mark = require_codec.named("mark", require_codec.record("One thing that a reader must know.", {
	kind: require_codec.word("Why it matters.", require_run.MARK_KINDS),
	text: sentence("In words.")
}));
const policy = require_codec.named("policy", require_codec.record("One policy.", {
	name: require_codec.text("Its name."),
	origin: require_codec.record("Where it came from.", {
		kind: require_codec.word("What kind of place that is.", [
			"preset",
			"file",
			"repository"
		]),
		text: require_codec.text("As the user named it."),
		digest: require_codec.text("sha256, in hexadecimal, of the bytes read, with everything that the policy extends."),
		commit: require_codec.optional(require_codec.text("The commit that it was read at."))
	})
}));
const evidenceFormat = require_codec.record("What a run of the gate learnt of its images.", {
	tool: require_codec.record("What wrote the file.", {
		name: require_codec.text("Its name."),
		version: require_codec.text("Its version.")
	}),
	recordedAtMs: require_codec.time("When the run was done."),
	asOfMs: require_codec.time("The moment that the run judged at, and that a replay judges at unless it is told another."),
	images: require_codec.list("In the order that the run named them in.", image),
	exchanges: require_codec.list("The requests of the run, in the order of their answers.", exchange),
	exchangesLeftOut: require_codec.whole("How many further requests are not listed."),
	hosts: require_codec.list("The hosts that were contacted.", require_codec.text("Host, and port if not the usual one.")),
	marks: require_codec.list("What bears on the worth of the facts.", mark),
	policies: require_codec.list("The policies of the run. A replay is judged by its own.", policy)
});
const { properties, required, ...ofRecord } = evidenceFormat.schema;
({ ...require_codec.hoisted({
	...ofRecord,
	required: [
		"kind",
		"version",
		...required,
		"digest"
	],
	properties: {
		kind: {
			const: EVIDENCE_KIND,
			description: "What kind of file this is."
		},
		version: {
			const: 1,
			description: "The version of this format."
		},
		...properties,
		digest: require_codec.digest("sha256 of this file without this property, as canonical JSON (RFC 8785). It detects damage; it is no proof against forgery.").schema
	}
}, messageDefinitions) });
// src/reporters/self-digest.ts
const canonicalJson = (document) => require_run.jsonPieces(document, {
	indent: 0,
	isSorted: true
});
const digestOf = (canonical) => `sha256:${require_run.sha256Hex(canonical)}`;
const selfDigest = (document) => digestOf(canonicalJson(document));
Object.defineProperty(exports, "EVIDENCE_KIND", {
	enumerable: true,
	get: function() {
		return EVIDENCE_KIND;
	}
});
Object.defineProperty(exports, "canonicalJson", {
	enumerable: true,
	get: function() {
		return canonicalJson;
	}
});
Object.defineProperty(exports, "digestOf", {
	enumerable: true,
	get: function() {
		return digestOf;
	}
});
Object.defineProperty(exports, "evidenceFormat", {
	enumerable: true,
	get: function() {
		return evidenceFormat;
	}
});
Object.defineProperty(exports, "selfDigest", {
	enumerable: true,
	get: function() {
		return selfDigest;
	}
});
