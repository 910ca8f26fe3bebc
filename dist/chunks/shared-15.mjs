import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GateError
} from "./errors.mjs";
import {
  message
} from "./message.mjs";

// src/core/image-reference.ts
var HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/;
var PATH_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var MAX_NAME_LENGTH = 255;
var malformed = (text, why) => new GateError(
  "REFERENCE_INVALID",
  message('"{reference}" is not an image reference: {why}', { reference: text.slice(0, 300), why }),
  { hint: message("write registry/namespace/repository:tag, or …@sha256:digest") }
);
function parseImageReference(text) {
  const [name, digest, ...more] = text.split("@");
  if (more.length > 0) throw malformed(text, message('it has more than one "@"'));
  if (digest !== void 0 && !DIGEST.test(digest)) {
    throw malformed(text, message('its digest is not "sha256:" and 64 lower-case hexadecimal digits'));
  }
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  const hasTag = colon !== -1 && name.includes("/");
  const tag = hasTag ? name.slice(colon + 1) : void 0;
  if (tag !== void 0 && !TAG.test(tag))
    throw malformed(text, message("its tag has a character or length that tags cannot have"));
  if (tag === void 0 && digest === void 0) {
    throw malformed(text, message('it has neither a tag nor a digest, and "latest" is never assumed'));
  }
  const path = hasTag ? name.slice(0, colon) : name;
  if (path.length > MAX_NAME_LENGTH)
    throw malformed(text, message("its name is longer than {limit} characters", { limit: MAX_NAME_LENGTH }));
  const [host, namespace, ...rest] = path.split("/");
  const registry = (host ?? "").toLowerCase();
  if (!HOST.test(registry) || !/[.:]|^localhost$/.test(registry)) {
    throw malformed(text, message("its first part is not a registry host such as swr.cn-north-4.myhuaweicloud.com"));
  }
  if (namespace === void 0 || rest.length === 0)
    throw malformed(text, message("it needs a namespace and a repository after the host"));
  const wrong = [namespace, ...rest].find((component) => !PATH_COMPONENT.test(component));
  if (wrong !== void 0) {
    throw malformed(
      text,
      message('"{name}" is not a name of lower-case letters, digits and single . _ -', { name: wrong.slice(0, 100) })
    );
  }
  return { text, registry: registry.replace(/:443$/, ""), namespace, repository: rest.join("/"), tag, digest };
}
var imageName = (reference) => `${reference.registry}/${reference.namespace}/${reference.repository}`;
function formatImageReference(reference) {
  const tag = reference.tag === void 0 ? "" : `:${reference.tag}`;
  const digest = reference.digest === void 0 ? "" : `@${reference.digest}`;
  return imageName(reference) + tag + digest;
}
function parseDigest(text) {
  const digest = `sha256:${text.trim().replace(/^sha256:/i, "").toLowerCase()}`;
  return DIGEST.test(digest) ? digest : void 0;
}

// src/core/measured.ts
var UNKNOWN_CAUSES = [
  "missing",
  "pending",
  "failed-scan",
  "stale",
  "unsupported",
  "not-measured",
  "source-error",
  "ambiguous"
];
var measured = (value, from) => ({ known: true, value, from });
var notMeasured = (why, cause = "not-measured", hint) => hint ? { known: false, cause, why, hint } : { known: false, cause, why };

export {
  parseImageReference,
  imageName,
  formatImageReference,
  parseDigest,
  UNKNOWN_CAUSES,
  measured,
  notMeasured
};
