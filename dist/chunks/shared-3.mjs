import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UNKNOWN_CAUSES,
  formatImageReference,
  parseImageReference
} from "./shared-15.mjs";
import {
  GateError
} from "./errors.mjs";
import {
  sha256Hex
} from "./sha256.mjs";
import {
  MALICE_LEVELS
} from "./assessment.mjs";
import {
  SEVERITIES
} from "./severity.mjs";
import {
  message
} from "./message.mjs";

// src/core/report.ts
var MARK_KINDS = [
  "report-mode",
  "as-of",
  "foreign-endpoint",
  "policy-ref",
  "policy-change",
  "replayed",
  "cancelled",
  "merge",
  "notice"
];

// src/reporters/codec.ts
var asItIs = (schema) => ({ schema, write: (value) => value, read: (json) => json });
var text = (description) => asItIs({ type: "string", description });
var digest = (description) => asItIs({ type: "string", pattern: "^sha256:[0-9a-f]{64}$", description });
var whole = (description) => asItIs({ type: "integer", minimum: 0, description });
var flag = (description) => asItIs({ type: "boolean", description });
var word = (description, words) => asItIs({ type: "string", enum: words, description });
var constant = (description, value) => asItIs({ const: value, description });
var time = (description) => ({
  schema: {
    type: "string",
    pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",
    description: `${description} ISO 8601, UTC.`
  },
  write: (ms) => Number.isNaN(new Date(ms).getTime()) ? null : new Date(ms).toISOString(),
  read: (json) => {
    const ms = Date.parse(String(json));
    if (!Number.isNaN(ms) && new Date(ms).toISOString() === json) return ms;
    throw new GateError("INPUT_INVALID", message('"{text}" is no moment', { text: String(json) }));
  }
});
var list = (description, item) => ({
  schema: { type: "array", items: item.schema, description },
  write: (values) => values.map((value) => item.write(value)),
  read: (json) => json.map((value) => item.read(value))
});
var orNull = (codec) => ({
  schema: {
    anyOf: [codec.schema, { type: "null", description: "Not known, or does not apply." }],
    description: codec.schema.description
  },
  write: (value) => value === void 0 ? null : codec.write(value),
  read: (json) => json === null ? void 0 : codec.read(json)
});
var optional = (codec) => ({ ...orNull(codec), isOptional: true });
var nameInFile = (key) => key.replace(/Ms$/, "");
function record(description, fields) {
  const members = Object.entries(fields).map(
    ([key, codec]) => [key, nameInFile(key), codec]
  );
  return {
    schema: {
      type: "object",
      description,
      additionalProperties: false,
      required: members.map(([, name]) => name),
      properties: Object.fromEntries(members.map(([, name, { schema }]) => [name, schema]))
    },
    write: (value) => Object.fromEntries(members.map(([key, name, codec]) => [name, codec.write(value[key])])),
    read: (json) => Object.fromEntries(
      members.flatMap(([key, name, codec]) => {
        const value = codec.read(json[name]);
        return codec.isOptional && value === void 0 ? [] : [[key, value]];
      })
    )
  };
}
var mapping = (description, names, value) => ({
  schema: { type: "object", description, propertyNames: names, additionalProperties: value.schema },
  write: (values) => mapValues(values, (one) => value.write(one)),
  read: (json) => mapValues(json, (one) => value.read(one))
});
var mapValues = (values, to) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]));
function oneOf(description, tag, records) {
  const byTag = new Map(
    records.map((one) => {
      const { properties: properties2 } = one.schema;
      return [properties2[tag]?.const, one];
    })
  );
  const codecOf = (holder) => byTag.get(holder[tag]);
  return {
    schema: { description, anyOf: records.map(({ schema }) => schema) },
    write: (value) => codecOf(value).write(value),
    read: (json) => codecOf(json).read(json)
  };
}
var named = (title, codec) => ({ ...codec, schema: { ...codec.schema, title } });
function hoisted(schema, definitions) {
  const all = { ...definitions };
  const hoist = (value) => {
    if (Array.isArray(value)) return value.map(hoist);
    if (typeof value !== "object" || value === null) return value;
    const { title, ...rest } = mapValues(value, hoist);
    if (typeof title !== "string") return title === void 0 ? rest : { ...rest, title };
    all[title] ??= rest;
    return { $ref: `#/definitions/${title}`, description: rest.description };
  };
  return { ...hoist(schema), definitions: all };
}
var converted = (codec, toFile, fromFile) => ({
  schema: codec.schema,
  write: (value) => codec.write(toFile(value)),
  read: (json) => fromFile(codec.read(json))
});

// src/reporters/message-format.ts
var sentence = (description) => ({
  schema: { $ref: "#/definitions/message", description },
  write: (value) => messageFormat.write(value),
  read: (json) => messageFormat.read(json)
});
var part = {
  schema: {
    description: "Data, or a part of the sentence that is a sentence itself.",
    anyOf: [{ type: "string" }, { type: "number" }, { $ref: "#/definitions/message" }]
  },
  write: (value) => {
    if (typeof value === "object") return messageFormat.write(value);
    return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
  },
  read: (json) => typeof json === "object" ? messageFormat.read(json) : json
};
var messageFormat = record("A sentence in words.", {
  template: text("The sentence in English, with {names} where values go."),
  values: mapping("What the names stand for.", { type: "string", pattern: "^[A-Za-z]+$" }, part)
});
var messageDefinitions = { message: messageFormat.schema };

// src/reporters/facts-format.ts
var notMeasured = named(
  "notMeasured",
  record("Why the source does not know it.", {
    known: constant("It is not known.", false),
    cause: word("The cause, as the `unknown:` of policies names it.", UNKNOWN_CAUSES),
    why: sentence("The same in words."),
    hint: optional(sentence("What to do about that."))
  })
);
var measuredAs = (title, description, value) => {
  const known = record(
    "What the source measured.",
    {
      known: constant("It is known.", true),
      value,
      from: text("The field of the service's answer that told it.")
    }
  );
  const either = named(
    `${title}Fact`,
    oneOf("A fact, or why it is not known.", "known", [known, notMeasured])
  );
  return { ...either, schema: { ...either.schema, description } };
};
var severity = named(
  "severity",
  record("A severity that may be known as a range only.", {
    least: word("It is no lower than this.", SEVERITIES),
    most: word("It is no higher than this.", SEVERITIES)
  })
);
var count = (description) => named(
  "count",
  record(description, {
    min: whole("At least so many."),
    max: converted(
      orNull(whole("At most so many; null where there is no upper bound.")),
      (max) => max === Number.POSITIVE_INFINITY ? void 0 : max,
      (max) => max ?? Number.POSITIVE_INFINITY
    )
  })
);
var maliciousFileCounts = named(
  "maliciousFileCounts",
  record("In all, and by level where the source grades them.", {
    total: count("In all."),
    atLeast: optional(
      mapping("How many are at least of a level.", { type: "string", enum: MALICE_LEVELS }, count("So many."))
    )
  })
);
var finding = named(
  "finding",
  record("One vulnerability.", {
    id: text("As the source names it."),
    aliases: list("Other names of the same.", text("A name.")),
    severity,
    title: optional(text("What it is.")),
    package: optional(
      record("What has it.", {
        name: text("Its name."),
        version: optional(text("Its version.")),
        path: optional(text("Where it lies in the image."))
      })
    ),
    hasFix: optional(flag("Whether the source reports a fix.")),
    remedy: optional(text("What the source says to do about it.")),
    url: optional(text("Where to read about it."))
  })
);
var maliciousFile = named(
  "maliciousFile",
  record("A file that the scanner takes for malicious.", {
    path: optional(text("Where it lies in the image.")),
    name: optional(text("What the scanner calls it.")),
    level: optional(word("How sure the scanner is.", MALICE_LEVELS)),
    md5: optional(text("The MD5 sum of the file.")),
    description: optional(text("What the scanner says of it."))
  })
);
var unsafeSetting = named(
  "unsafeSetting",
  record("A check of the configuration that fails, or a group of them.", {
    name: text("What is checked."),
    severity,
    failed: optional(whole("How many checks of the group fail."))
  })
);
var sensitiveFile = named(
  "sensitiveFile",
  record("A file, or a kind of file, with sensitive content.", {
    name: text("What it is."),
    severity,
    count: optional(whole("How many there are."))
  })
);
var factsFormat = named(
  "facts",
  record("What the completed scan measured.", {
    severity: measuredAs("severity", "The worst severity among the vulnerabilities.", severity),
    vulnerabilities: measuredAs(
      "buckets",
      "The number of vulnerabilities by severity.",
      list(
        "No vulnerability is counted twice.",
        record("Those of one range of severities.", { severity, count: count("How many.") })
      )
    ),
    findings: optional(
      measuredAs("findings", "Every vulnerability by name, where that was asked for.", list("All of them.", finding))
    ),
    maliciousFiles: measuredAs("maliciousFileCounts", "The number of malicious files.", maliciousFileCounts),
    unsafeSettings: measuredAs("count", "The number of unsafe settings.", count("How many.")),
    sensitiveFiles: measuredAs("count", "The number of files with sensitive content.", count("How many.")),
    sizeBytes: measuredAs("size", "The size of the image.", whole("Bytes.")),
    bornAtMs: measuredAs(
      "birth",
      "When the image was created, else last updated.",
      converted(
        record("A moment and what happened then.", {
          atMs: time("The moment."),
          event: word("What happened.", ["created", "updated"])
        }),
        ({ ms, event }) => ({ atMs: ms, event }),
        ({ atMs, event }) => ({ ms: atMs, event })
      )
    ),
    maliciousFileList: optional(
      measuredAs(
        "maliciousFileList",
        "The malicious files, where that was asked for.",
        list("All of them.", maliciousFile)
      )
    ),
    unsafeSettingList: optional(
      measuredAs(
        "unsafeSettingList",
        "The unsafe settings, where that was asked for.",
        list("All of them.", unsafeSetting)
      )
    ),
    sensitiveFileList: optional(
      measuredAs(
        "sensitiveFileList",
        "The files with sensitive content, where that was asked for.",
        list("All of them.", sensitiveFile)
      )
    )
  })
);

// src/reporters/evidence-format.ts
var EVIDENCE_KIND = "image-policy-gate/evidence";
var EVIDENCE_VERSION = 1;
var reference = converted(
  text("The image that was asked about, in normal form: registry/namespace/repository[:tag][@digest]."),
  formatImageReference,
  parseImageReference
);
var why = sentence("Why it is so.");
var hint = optional(sentence("What to do about that."));
var code = text("The service's code.");
var is = (kind) => constant("How far the scan is.", kind);
var state = oneOf("How far the scan is; facts exist where it is complete.", "kind", [
  record("It ended well.", {
    kind: is("complete"),
    endedAtMs: measuredAs("moment", "When it ended.", time("The moment.")),
    facts: factsFormat
  }),
  record("It ended before the image was last pushed.", {
    kind: is("stale"),
    endedAtMs: time("When it ended."),
    why
  }),
  record("It has not ended.", {
    kind: is("pending"),
    why,
    hint,
    idle: optional(constant("No scan is queued or running.", true))
  }),
  record("It failed.", { kind: is("failed"), code, why, hint }),
  record("The service cannot scan the image.", { kind: is("unsupported"), code, why, hint }),
  record("The service used a word that is in no table.", { kind: is("unclear"), why })
]);
var scan = named(
  "scan",
  record("One row of the service, or one platform of a multi-architecture image.", {
    label: text("Tells it from its siblings, in the service's terms."),
    digest: orNull(digest("Its digest.")),
    pushedAtMs: measuredAs("moment", "When the image was last pushed.", time("The moment.")),
    state
  })
);
var image = named(
  "image",
  record("What the source knows of one image.", {
    reference,
    source: text("The id of the source that answered."),
    region: orNull(text("The region that was asked.")),
    digest: orNull(digest("The digest that was judged; null where the rows of the service have none or disagree.")),
    scans: list("Every row of the service that is this image, and every platform of it.", scan),
    doubts: list(
      "What keeps the image as a whole from passing.",
      record("One such reason.", {
        cause: word("The cause, as the `unknown:` of policies names it.", UNKNOWN_CAUSES),
        why,
        hint
      })
    ),
    asked: list("What the source was asked for.", sentence("In words.")),
    assessedAtMs: time("When the service was last asked."),
    consoleUrl: optional(text("Where a person can see the image in the service's console."))
  })
);
var exchange = named(
  "exchange",
  record("One request and how it was answered.", {
    call: text("What was called."),
    host: text("Whom."),
    atMs: time("When it was sent."),
    status: orNull(whole("The HTTP status; null where no whole answer came.")),
    requestId: orNull(text("The service's own id of the request: what its support asks for."))
  })
);
var mark = named(
  "mark",
  record("One thing that a reader must know.", {
    kind: word("Why it matters.", MARK_KINDS),
    text: sentence("In words.")
  })
);
var policy = named(
  "policy",
  record("One policy.", {
    name: text("Its name."),
    origin: record("Where it came from.", {
      kind: word("What kind of place that is.", ["preset", "file", "repository"]),
      text: text("As the user named it."),
      digest: text("sha256, in hexadecimal, of the bytes read, with everything that the policy extends."),
      commit: optional(text("The commit that it was read at."))
    })
  })
);
var evidenceFormat = record("What a run of the gate learnt of its images.", {
  tool: record("What wrote the file.", { name: text("Its name."), version: text("Its version.") }),
  recordedAtMs: time("When the run was done."),
  asOfMs: time("The moment that the run judged at, and that a replay judges at unless it is told another."),
  images: list("In the order that the run named them in.", image),
  exchanges: list("The requests of the run, in the order of their answers.", exchange),
  exchangesLeftOut: whole("How many further requests are not listed."),
  hosts: list("The hosts that were contacted.", text("Host, and port if not the usual one.")),
  marks: list("What bears on the worth of the facts.", mark),
  policies: list("The policies of the run. A replay is judged by its own.", policy)
});
var { properties, required, ...ofRecord } = evidenceFormat.schema;
var evidenceSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Image Policy Gate evidence",
  ...hoisted(
    {
      ...ofRecord,
      required: ["kind", "version", ...required, "digest"],
      properties: {
        kind: { const: EVIDENCE_KIND, description: "What kind of file this is." },
        version: { const: EVIDENCE_VERSION, description: "The version of this format." },
        ...properties,
        digest: digest(
          "sha256 of this file without this property, as canonical JSON (RFC 8785). It detects damage; it is no proof against forgery."
        ).schema
      }
    },
    messageDefinitions
  )
};

// src/reporters/self-digest.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
}
var selfDigest = async (document) => `sha256:${await sha256Hex(canonicalJson(document))}`;

export {
  EVIDENCE_KIND,
  EVIDENCE_VERSION,
  evidenceFormat,
  selfDigest
};
