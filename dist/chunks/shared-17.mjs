import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  failureOf,
  logLineAsText,
  parseInputs,
  prepareReportFiles,
  replaceFile,
  runGate,
  secretsOf,
  stackOf
} from "./shared-12.mjs";
import {
  inputSpec,
  inputTable,
  parseChoice,
  shown,
  translator
} from "./shared-9.mjs";
import {
  createSecrets,
  redactAll
} from "./shared-11.mjs";
import {
  loadPolicies,
  loadTracedPolicies
} from "./shared-16.mjs";
import {
  columnsOf,
  cutColumns,
  reportAsText
} from "./shared-6.mjs";
import {
  TOOL_NAME,
  VERSION,
  ruleById,
  rules
} from "./shared-14.mjs";
import {
  exitCodeFor
} from "./verdict.mjs";
import {
  workspaceReader
} from "./shared-18.mjs";
import {
  keyPosition,
  pointerTo,
  require_dist
} from "./shared-4.mjs";
import {
  invalid,
  suggest
} from "./input-problems.mjs";
import {
  DAY_MS,
  formatDay
} from "./duration.mjs";
import {
  inertLine,
  plainLine,
  plainLines
} from "./escape.mjs";
import {
  printableJson
} from "./printable-json.mjs";
import {
  GateError
} from "./errors.mjs";
import {
  formatMessage,
  message
} from "./message.mjs";
import {
  __toESM
} from "./runtime.mjs";

// src/cli/flags.ts
function readFlags(args) {
  const values = /* @__PURE__ */ new Map();
  const add = (name, value) => {
    values.set(name, [...values.get(name) ?? [], value]);
  };
  let onlyPositional = false;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? "";
    if (onlyPositional || !word.startsWith("-")) {
      add("images", { text: word, place: `argument ${index + 1}` });
    } else if (word === "--") {
      onlyPositional = true;
    } else {
      const [flag = "", ...rest] = word.split("=");
      const next = args[index + 1];
      const isInline = rest.length > 0;
      if (!isInline && (next === void 0 || next.startsWith("-"))) throw withoutValue(flag);
      add(flag.replace(/^--/, ""), { text: isInline ? rest.join("=") : next ?? "", place: shown(flag) });
      if (!isInline) index += 1;
    }
  }
  return values;
}
var withoutValue = (flag) => invalid(
  shown(flag),
  message("{flag} needs a value", { flag: shown(flag) }),
  message("write {flag}=VALUE", { flag: shown(flag) })
);

// src/cli/io.ts
function wantsColour({ env, stdoutIsTerminal }) {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stdoutIsTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}

// src/cli/failure-text.ts
function failureAsText({ exitCode, problems }, translate) {
  const say = (text) => formatMessage(text, translate);
  const ending = exitCode === 3 ? message("Nothing was judged.") : message("There is no verdict.");
  return `${problems.map((problem) => problemAsText(problem, say)).join("\n")}${say(ending)}
`;
}
function problemAsText({ text, place, position, excerpt, hint }, say) {
  const where = position ? `${position.file}:${position.line}:${position.column}` : place;
  const lines = [
    ...labelled(say(message("error:")), say(text)),
    ...labelled(say(message("at:")), where),
    ...labelled("", excerpt),
    ...labelled(say(message("next:")), hint && say(hint))
  ];
  return lines.map((line2) => `${inertLine(line2)}
`).join("");
}
var LABEL_COLUMNS = 6;
function labelled(label, text = "") {
  if (text === "") return [];
  const indent = " ".repeat(LABEL_COLUMNS + 1);
  const first = `${" ".repeat(Math.max(0, LABEL_COLUMNS - columnsOf(label)))}${label} `;
  return plainLines(text).map((line2, index) => (index === 0 ? first : indent) + line2);
}

// src/cli/tell-failure.ts
function tellFailure(thrown, io, secrets, translate) {
  const failure = failureOf(thrown);
  io.stderr(secrets.redact(failureAsText(failure, translate)));
  const stack = stackOf(thrown, io.env);
  if (stack !== void 0) for (const line2 of plainLines(secrets.redact(stack))) io.stderr(`${inertLine(line2)}
`);
  return failure.exitCode;
}

// src/cli/terminal-log.ts
var CLEAR_LINE = "\r\x1B[2K";
var DEFAULT_WIDTH = 80;
function terminalLog({ env, stderr, stderrIsTerminal, width = DEFAULT_WIDTH }, translate) {
  const clear = stderrIsTerminal ? CLEAR_LINE : "";
  const print = (line2) => stderr(`${clear}${logLineAsText(line2, translate)}
`);
  return {
    info: print,
    debug: (line2) => {
      if (env.RUNNER_DEBUG === "1") print(line2);
    },
    warn: (line2) => print(message("warning: {line}", { line: line2 })),
    progress: (line2) => {
      if (stderrIsTerminal) stderr(clear + cutColumns(logLineAsText(line2, translate), width - 1));
      else print(line2);
    }
  };
}
function endProgress({ stderr, stderrIsTerminal }) {
  if (stderrIsTerminal) stderr(CLEAR_LINE);
}

// src/cli/check.ts
var check = {
  name: "check",
  takes: "IMAGE…",
  summary: "judges images that were pushed, and ends with the verdict as its exit code",
  hasInputs: true,
  async run(args, io, secrets) {
    const inputs = parseInputs(readFlags(args), "command");
    const translate = await translator(inputs.language);
    try {
      return await judge(inputs, io, secrets, translate);
    } catch (thrown) {
      return tellFailure(thrown, io, secrets, translate);
    }
  }
};
async function judge(inputs, io, secrets, translate) {
  const log = terminalLog(io, translate);
  const { report, files } = await runGate(inputs, {
    ...io,
    root: io.cwd,
    confine: false,
    log,
    mask: secrets.add,
    openPolicies: () => ({ reader: workspaceReader(io.cwd, { confine: false }), hosts: [], marks: [] }),
    translate
  }).finally(() => endProgress(io));
  io.stdout(reportAsText(report, { colour: wantsColour(io), translate, ...io.width && { width: io.width } }));
  for (const path of [...files.values()].flat()) log.info(path);
  return exitCodeFor(report.verdict, report.mode);
}

// src/cli/find-command.ts
function findCommand(words, commands2) {
  const wordsOf = ({ name }) => name.split(" ");
  const command = commands2.find((candidate) => wordsOf(candidate).every((word, index) => word === words[index]));
  if (command) return { command, args: words.slice(wordsOf(command).length) };
  const [first = "", second = ""] = words;
  const names = commands2.map(({ name }) => name);
  const isGroup = names.some((name) => name.startsWith(`${first} `));
  const typed = isGroup ? `${first} ${second}`.trim() : first;
  const values = { command: shown(typed) };
  throw invalid(
    "command line",
    message('there is no command "{command}"', values),
    suggest(typed, names) ?? message("image-policy-gate help lists the commands")
  );
}

// src/cli/usage.ts
var WIDTH = 80;
var INDENT = "      ";
var EXIT_CODES = `Exit codes
  0  pass      every enforced rule holds for every image
  1  fail      an enforced rule is violated
  2  unknown   nothing is violated, but too little is known; a retry may cure it
  3  none      bad input, bad policy or missing credentials: nothing was judged
`;
function overview(commands2) {
  const column = Math.max(...commands2.map((command) => headOf(command).length)) + 2;
  const lines = commands2.map((command) => `  ${headOf(command).padEnd(column)}${command.summary}`);
  return `${TOOL_NAME} ${VERSION}: may this container image go on?

Usage: ${TOOL_NAME} COMMAND

${lines.join("\n")}

${TOOL_NAME} help COMMAND explains one of them.

${EXIT_CODES}`;
}
function commandUsage(command) {
  const head = `${TOOL_NAME} ${headOf(command)}: ${command.summary}
`;
  if (!command.hasInputs) return head;
  const flags = inputTable.filter((spec) => !spec.actionOnly && spec.name !== "images").filter(({ name }) => command.hasInputs === true || command.hasInputs?.includes(name)).map(flagLines);
  return `${head}
Flags, as --name value or --name=value; lists may repeat
${flags.join("")}
Credentials are read from the environment only.

${command.exitCodes ?? EXIT_CODES}`;
}
var headOf = ({ name, takes }) => `${name} ${takes}`.trim();
function flagLines(spec) {
  const value = spec.allowed?.join("|") ?? spec.type.toUpperCase();
  const standard = spec.default === void 0 ? "" : ` [${spec.default}]`;
  return `  --${spec.name} ${value}
${wrap(spec.description + standard)}`;
}
function wrap(text) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (INDENT.length + longer.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line2) => `${INDENT}${line2}
`).join("");
}

// src/cli/help.ts
var help = (commands2) => ({
  name: "help",
  takes: "[COMMAND]",
  summary: "explains a command, or lists them all",
  async run(args, io) {
    io.stdout(args.length === 0 ? overview(commands2()) : commandUsage(findCommand(args, commands2()).command));
    return 0;
  }
});

// src/cli/init.ts
var init = {
  name: "init",
  takes: "",
  summary: "writes a policy, tests of it and a workflow to start from; changes no file that exists",
  async run([unexpected], io) {
    if (unexpected !== void 0) {
      throw invalid("command line", message("init takes no arguments: {word}", { word: shown(unexpected) }));
    }
    const { initialise } = await import("./initialise.mjs");
    for (const sentence of await initialise(io.cwd)) io.stdout(`${inertLine(plainLine(formatMessage(sentence)))}
`);
    return 0;
  }
};

// src/cli/merge.ts
import { join } from "node:path";

// src/cli/refuse-blank.ts
function refuseBlank(files) {
  if (files.every((file) => file.trim() !== "")) return;
  throw invalid(
    "command line",
    message("a file name is blank"),
    message("if it comes from a variable, the variable is not set")
  );
}

// src/cli/merge.ts
var FLAGS = ["report-dir", "mode"];
var merge = {
  name: "merge",
  takes: "REPORT…",
  summary: "joins the report.json files of a list's parts (--shard) into one verdict",
  async run(args, io) {
    const flags = readFlags(args);
    const unknown = [...flags.keys()].find((name) => name !== "images" && !FLAGS.includes(name));
    if (unknown !== void 0) {
      throw invalid("command line", message('there is no flag "--{name}"', { name: unknown }), suggest(unknown, FLAGS));
    }
    const files = (flags.get("images") ?? []).map(({ text }) => text);
    if (files.length === 0) throw invalid("command line", message("no report is given"));
    refuseBlank(files);
    const [{ loadReport }, { mergeReports }, { mergedAsText }] = await Promise.all([
      import("./load-2.mjs"),
      import("./merge-reports.mjs"),
      import("./text.mjs")
    ]);
    const parts = await Promise.all(files.map((file) => loadReport(file, io.cwd)));
    const merged = mergeReports(parts).report;
    const report = { ...merged, mode: modeOf(flags.get("mode")?.[0]) ?? merged.mode };
    const [directory] = flags.get("report-dir") ?? [];
    if (directory) {
      const reportDir = directory.text;
      await prepareReportFiles({ reportDir, formats: ["json"] }, io.cwd);
      await replaceFile(join(io.cwd, reportDir, "report.json"), printableJson(report));
    }
    io.stdout(mergedAsText(report));
    return exitCodeFor(report.verdict, report.mode);
  }
};
function modeOf(given) {
  return given && parseChoice(given, inputSpec("mode"));
}

// src/policy/effective.ts
var import_yaml = __toESM(require_dist(), 1);
function effectiveLines({ policy, layers }) {
  const top = layers.at(-1);
  return [
    line(0, "version", 1, top ? statedAt(top, "/version") : []),
    line(0, "name", policy.name, top ? statedAt(top, "/name") : []),
    ...layers.flatMap((layer) => block(layer, "scope", { outside: "skip" })),
    ...section(
      "rules",
      policy.rules.flatMap((rule) => ruleLines(rule, layers))
    ),
    ...section(
      "unknown",
      Object.entries(policy.unknown).map(([cause, handling]) => causeLine(cause, handling, layers))
    ),
    ...section("waiver-limits", limitLines(policy, layers)),
    ...section("waivers", policy.waivers.filter(({ accepted }) => !accepted).flatMap(waiverLines)),
    ...layers.filter(({ acceptWaivers }) => acceptWaivers === policy.acceptWaivers).flatMap((layer) => block(layer, "accept-waivers")),
    ...deeper(section("waivers", policy.waivers.filter(({ accepted }) => accepted).flatMap(waiverLines))),
    ...layers.flatMap((layer) => block(layer, "run"))
  ];
}
var section = (key, lines) => lines.length === 0 ? [] : [{ depth: 0, text: `${key}:` }, ...lines];
var deeper = (lines) => lines.map((one) => ({ ...one, depth: one.depth + 1 }));
var line = (depth, key, value, origins) => ({
  depth,
  text: `${key}: ${inline(value)}`,
  origins
});
var inline = (value) => (0, import_yaml.stringify)(value, { collectionStyle: "flow", flowCollectionPadding: false, blockQuote: false, lineWidth: 0 }).trimEnd();
var statedAt = ({ located }, pointer) => located.places.has(pointer) ? [keyPosition(located, pointer)] : [];
function block(layer, key, defaults = {}) {
  const stated = layer.located.data[key];
  if (!stated) return [];
  const silent = Object.entries(defaults).filter(([name]) => !Object.hasOwn(stated, name));
  const values = [...Object.entries(stated), ...silent];
  return section(
    key,
    values.map(([name, value]) => line(1, name, value, statedAt(layer, pointerTo(`/${key}`, name))))
  );
}
function ruleLines(rule, layers) {
  const { id, mode, waivable, enforceFromMs, options, position } = rule;
  const at = (layer, key) => statedAt(layer, pointerTo(pointerTo("/rules", id), key));
  const own = layers.filter(({ located }) => located.source.file === position.file);
  const by = (key) => own.flatMap((layer) => at(layer, key));
  const isShort = own.some(({ located }) => typeof located.data.rules?.[id] === "string");
  const unwaivable = layers.filter(({ rules: rules3 }) => rules3.some((one) => one.id === id && !one.waivable));
  return [
    { depth: 1, text: `${id}:` },
    line(2, "mode", mode, isShort ? [position] : by("mode")),
    line(2, "waivable", waivable, waivable ? by("waivable") : unwaivable.flatMap((layer) => at(layer, "waivable"))),
    ...enforceFromMs === void 0 ? [] : [line(2, "enforce-from", formatDay(enforceFromMs), by("enforce-from"))],
    ...Object.entries(options).map(([key, value]) => line(2, key, value, by(key)))
  ];
}
function causeLine(cause, handling, layers) {
  const origins = layers.flatMap((layer) => {
    const stated = layer.located.data.unknown ?? {};
    const key = cause in stated ? cause : "default";
    return stated[key] === handling ? statedAt(layer, pointerTo("/unknown", key)) : [];
  });
  return line(1, cause, handling, origins);
}
function limitLines({ waiverLimits }, layers) {
  const { maxDays, require: require2, warnBeforeMs, unknownMaxDays } = waiverLimits;
  const limit = (key, value, decides) => {
    const deciding = layers.filter((layer) => decides(layer.waiverLimits));
    return line(
      1,
      key,
      value,
      deciding.flatMap((layer) => statedAt(layer, pointerTo("/waiver-limits", key)))
    );
  };
  return [
    ...maxDays === void 0 ? [] : [limit("max-days", maxDays, (limits) => limits.maxDays === maxDays)],
    limit("require", require2, (limits) => limits.require !== void 0),
    limit("warn-before", durationOf(warnBeforeMs), (limits) => limits.warnBeforeMs === warnBeforeMs),
    limit("unknown-max-days", unknownMaxDays, (limits) => limits.unknownMaxDays === unknownMaxDays)
  ];
}
function durationOf(ms) {
  const [unit, unitMs] = UNITS.find(([, size]) => ms % size === 0) ?? ["s", 1e3];
  return `${ms / unitMs}${unit}`;
}
var UNITS = [
  ["d", DAY_MS],
  ["h", 36e5],
  ["m", 6e4]
];
function waiverLines({ expiresMs, untilFixed, position, ...waiver }) {
  const { rule, finding, image, digest, reason, owner } = waiver;
  const expires = expiresMs === void 0 ? void 0 : formatDay(expiresMs);
  const fields = { rule, finding, image, digest, reason, owner, expires, "until-fixed": untilFixed || void 0 };
  return Object.entries(fields).filter(([, value]) => value !== void 0).map(
    ([key, value], index) => index === 0 ? line(1, `- ${key}`, value, [position]) : line(2, key, value, [position])
  );
}

// src/cli/policy-show.ts
var INVALID = 3;
var MAX_COLUMN = 60;
var policyShow = {
  name: "policy show",
  takes: "FILE…",
  summary: "prints policies as they are in effect, each value with the file and line it came from",
  async run(files, io) {
    if (files.length === 0) throw invalid("command line", message("no policy is given: name files, or preset:NAME"));
    refuseBlank(files);
    const reader = workspaceReader(io.cwd, { confine: false });
    let exitCode = 0;
    for (const file of files) {
      try {
        const { traced } = await loadTracedPolicies([file], { reader, registry: ruleById, asOfMs: io.now() });
        io.stdout(traced.map(policyAsText).join("\n"));
      } catch (thrown) {
        if (!(thrown instanceof GateError)) throw thrown;
        io.stderr(failureAsText(failureOf(thrown)));
        exitCode = INVALID;
      }
    }
    return exitCode;
  }
};
function policyAsText(traced) {
  const { text, digest } = traced.policy.origin;
  const lines = effectiveLines(traced).map((line2) => ({ ...line2, text: "  ".repeat(line2.depth) + line2.text }));
  const column = Math.min(MAX_COLUMN, Math.max(...lines.map((line2) => line2.text.length)));
  return [`# ${text}, sha256:${digest.slice(0, 12)}`, ...lines.map((line2) => withOrigin(line2, column))].map((line2) => `${inertLine(plainLine(line2))}
`).join("");
}
function withOrigin({ text, origins }, column) {
  if (origins === void 0) return text;
  const places = origins.length === 0 ? "default" : origins.map(placeText).join(", ");
  return `${text.padEnd(column)}  # ${places}`;
}
var placeText = ({ file, line: line2 }) => `${file}:${line2}`;

// src/policy-test/text.ts
function resultsAsText(file, results) {
  const lines = [file, ...results.flatMap(caseLines)];
  return lines.map((line2) => `${inertLine(plainLine(line2))}
`).join("");
}
function caseLines({ test, differences }) {
  if (differences.length === 0) return [`  ✓ ${test.name}`];
  const width = Math.max(...differences.map((difference) => difference.of.length));
  return [
    `  ✗ ${test.name} (line ${test.position.line})`,
    ...differences.map((difference) => `      ${difference.of.padEnd(width)}  ${differenceText(difference)}`)
  ];
}
function differenceText({ expected, got, why }) {
  const values = { expected, got };
  return formatMessage(
    why ? message("expected {expected}, got {got}: {why}", { ...values, why }) : message("expected {expected}, got {got}", values)
  );
}

// src/cli/policy-test.ts
var DIFFERS = 1;
var INVALID2 = 3;
var policyTest = {
  name: "policy test",
  takes: "FILE…",
  summary: "tries policies on the images of test files; exit code 1 where a case differs",
  async run(files, io) {
    if (files.length === 0) throw invalid("command line", message("no test file is given"));
    refuseBlank(files);
    const { runTestFile } = await import("./run-test-file.mjs");
    const options = {
      reader: workspaceReader(io.cwd, { confine: false }),
      registry: ruleById,
      now: io.now(),
      readEvidence: async (path) => (await import("./load.mjs")).loadEvidence(path, { root: io.cwd, confine: false })
    };
    const counts = { cases: 0, differing: 0, unusable: 0 };
    for (const file of files) {
      try {
        const results = await runTestFile(file, options);
        io.stdout(resultsAsText(file, results));
        counts.cases += results.length;
        counts.differing += results.filter(({ differences }) => differences.length > 0).length;
      } catch (thrown) {
        if (!(thrown instanceof GateError)) throw thrown;
        io.stderr(failureAsText(failureOf(thrown)));
        counts.unusable += 1;
      }
    }
    io.stdout(`${formatMessage(summaryOf(counts))}
`);
    if (counts.unusable > 0) return INVALID2;
    return counts.differing > 0 ? DIFFERS : 0;
  }
};
function summaryOf(counts) {
  if (counts.unusable > 0) {
    return message("cases: {cases}, not as expected: {differing}, files that cannot be used: {unusable}", counts);
  }
  if (counts.differing > 0) return message("cases: {cases}, not as expected: {differing}", counts);
  return message("cases: {cases}, all as expected", counts);
}

// src/cli/policy-validate.ts
var INVALID3 = 3;
var policyValidate = {
  name: "policy validate",
  takes: "FILE…",
  summary: "tells everything that is wrong with policy files, and where",
  async run(files, io) {
    if (files.length === 0) throw invalid("command line", message("no policy file is given"));
    refuseBlank(files);
    const reader = workspaceReader(io.cwd, { confine: false });
    let exitCode = 0;
    for (const file of files) {
      try {
        const { policies } = await loadPolicies([file], { reader, registry: ruleById, asOfMs: io.now() });
        io.stdout(`${file}: valid
`);
        io.stdout(policies.flatMap(({ warnings }) => warnings.map(warningAsText)).join(""));
      } catch (thrown) {
        io.stderr(failureAsText(failureOf(thrown)));
        exitCode = INVALID3;
      }
    }
    return exitCode;
  }
};
var warningAsText = ({ message: text, position: { file, line: line2, column } }) => [`warning: ${formatMessage(text)}`, `     at: ${file}:${line2}:${column}`].map((each) => `${inertLine(plainLine(each))}
`).join("");

// src/cli/rules.ts
var rules2 = {
  name: "rules",
  takes: "",
  summary: "lists every rule with its options",
  async run(_args, io) {
    io.stdout(rules.map(ruleText).join("\n"));
    return 0;
  }
};
function ruleText({ id, summary, options, defaults }) {
  const lines = Object.entries(options.properties).map(([name, schema]) => {
    const description = "description" in schema ? `  ${schema.description}` : "";
    const standard = defaults[name];
    return `    ${name}:${description}${standard === void 0 ? "" : ` [${JSON.stringify(standard)}]`}
`;
  });
  return `${id}
  ${formatMessage(summary)}
${lines.join("")}`;
}

// src/cli/self-check.ts
var TAKES = [
  "source",
  "region",
  "project-id",
  "enterprise-project-id",
  "endpoint",
  "auth-endpoint",
  "oidc-provider",
  "oidc-role",
  "oidc-audience"
];
var EXIT_CODES2 = `Exit codes
  0  everything that was tried works
  1  something is missing or fails
  2  interrupted
  3  bad input, or no credentials at all: nothing was tried
`;
var selfCheck = {
  name: "self-check",
  takes: "[IMAGE…]",
  summary: "tries credentials, network, clock and every permission, and names what is missing; changes nothing",
  hasInputs: TAKES,
  exitCodes: EXIT_CODES2,
  async run(args, io, secrets) {
    const flags = readFlags(args);
    refuseOthers(flags);
    const inputs = parseInputs(flags, "command", { needsImages: false });
    const { selfCheck: check2 } = await import("./self-check.mjs");
    const { headingAsText, stepAsText, sumAsText } = await import("./text-2.mjs");
    const options = { colour: wantsColour(io), ...io.width && { width: io.width } };
    const results = [];
    for await (const told of check2(inputs, { ...io, secrets, log: terminalLog(io) })) {
      const clean = redactAll(told, secrets);
      io.stdout("heading" in clean ? headingAsText(clean.heading, options) : stepAsText(clean, options));
      if ("result" in told) results.push(told.result);
    }
    io.stdout(sumAsText(results, options));
    return results.some((result) => result === "missing" || result === "failed") ? 1 : 0;
  }
};
function refuseOthers(flags) {
  const useless = inputTable.map(({ name }) => name).filter((name) => name !== "images" && !TAKES.includes(name));
  for (const name of useless) {
    const [value] = flags.get(name) ?? [];
    if (!value) continue;
    throw invalid(
      value.place,
      message("self-check does not take {flag}", { flag: shown(`--${name}`) }),
      message("image-policy-gate help self-check lists what it takes")
    );
  }
}

// src/cli/version.ts
var version = {
  name: "version",
  takes: "",
  summary: "prints the version",
  async run(_args, io) {
    io.stdout(`${TOOL_NAME} ${VERSION}
`);
    return 0;
  }
};

// src/cli/commands.ts
var commands = [
  check,
  merge,
  policyValidate,
  policyShow,
  policyTest,
  rules2,
  selfCheck,
  init,
  help(() => commands),
  version
];

// src/cli/run.ts
var NOTHING_JUDGED = 3;
var ALIASES = { "--help": "help", "-h": "help", "--version": "version" };
async function run(argv, io) {
  const secrets = createSecrets(() => {
  });
  for (const secret of secretsOf(io.env)) secrets.add(secret);
  try {
    const [first, ...rest] = argv;
    if (first === void 0) {
      io.stderr(overview(commands));
      return NOTHING_JUDGED;
    }
    const { command, args } = findCommand([ALIASES[first] ?? first, ...rest], commands);
    if (args.some((word) => word === "--help" || word === "-h")) {
      io.stdout(commandUsage(command));
      return NOTHING_JUDGED;
    }
    return await command.run(args, io, secrets);
  } catch (thrown) {
    return tellFailure(thrown, io, secrets);
  }
}

export {
  run
};
