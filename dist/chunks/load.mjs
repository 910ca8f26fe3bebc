import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  invalid
} from "./input-problems.mjs";
import {
  readWorkspaceFile
} from "./workspace-file.mjs";
import "./did-you-mean.mjs";
import {
  EVIDENCE_KIND,
  EVIDENCE_VERSION,
  evidenceFormat,
  selfDigest
} from "./shared-3.mjs";
import {
  formatImageReference
} from "./shared-15.mjs";
import {
  GateError,
  toError
} from "./errors.mjs";
import "./sha256.mjs";
import "./assessment.mjs";
import "./severity.mjs";
import {
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/evidence/contradiction.ts
function contradictionIn({ reference, digest, scans, doubts }) {
  const digests = scans.map((scan) => scan.digest);
  if (digest !== void 0 && reference.digest !== void 0 && digest !== reference.digest) {
    return message("{digest} was judged, and {asked} was asked for", { digest, asked: reference.digest });
  }
  if (scans.length === 0 || doubts.some(({ cause }) => cause === "ambiguous")) return void 0;
  if (digest === void 0 && reference.digest !== void 0) {
    return message("no scan is said to be of {digest}", { digest: reference.digest });
  }
  if (digests.includes(digest)) return void 0;
  return digest === void 0 ? message("its scans are of several digests, and no doubt is kept") : message("no scan is said to be of {digest}", { digest });
}

// src/evidence/evidence-validator.generated.js
var validateEvidence = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["kind", "version", "tool", "recordedAt", "asOf", "images", "exchanges", "exchangesLeftOut", "hosts", "marks", "policies", "digest"], "properties": { "kind": { "const": "image-policy-gate/evidence" }, "version": { "const": 1 }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string" }, "version": { "type": "string" } } }, "recordedAt": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "asOf": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "images": { "type": "array", "items": { "$ref": "#/definitions/image" } }, "exchanges": { "type": "array", "items": { "$ref": "#/definitions/exchange" } }, "exchangesLeftOut": { "type": "integer", "minimum": 0 }, "hosts": { "type": "array", "items": { "type": "string" } }, "marks": { "type": "array", "items": { "$ref": "#/definitions/mark" } }, "policies": { "type": "array", "items": { "$ref": "#/definitions/policy" } }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "definitions": { "message": { "type": "object", "additionalProperties": false, "required": ["template", "values"], "properties": { "template": { "type": "string" }, "values": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[A-Za-z]+$" }, "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "$ref": "#/definitions/message" }] } } } }, "notMeasured": { "type": "object", "additionalProperties": false, "required": ["known", "cause", "why", "hint"], "properties": { "known": { "const": false }, "cause": { "type": "string", "enum": ["missing", "pending", "failed-scan", "stale", "unsupported", "not-measured", "source-error", "ambiguous"] }, "why": { "$ref": "#/definitions/message" }, "hint": { "anyOf": [{ "$ref": "#/definitions/message" }, { "type": "null" }] } } }, "momentFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "severity": { "type": "object", "additionalProperties": false, "required": ["least", "most"], "properties": { "least": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] }, "most": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] } } }, "severityFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "$ref": "#/definitions/severity" }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "count": { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "type": "integer", "minimum": 0 }, "max": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } } }, "bucketsFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["severity", "count"], "properties": { "severity": { "$ref": "#/definitions/severity" }, "count": { "$ref": "#/definitions/count" } } } }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "finding": { "type": "object", "additionalProperties": false, "required": ["id", "aliases", "severity", "title", "package", "hasFix", "remedy", "url"], "properties": { "id": { "type": "string" }, "aliases": { "type": "array", "items": { "type": "string" } }, "severity": { "$ref": "#/definitions/severity" }, "package": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["name", "version", "path"], "properties": { "name": { "type": "string" }, "version": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "path": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, { "type": "null" }] }, "hasFix": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] }, "remedy": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "url": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "title": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "findingsFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "array", "items": { "$ref": "#/definitions/finding" } }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "maliciousFileCounts": { "type": "object", "additionalProperties": false, "required": ["total", "atLeast"], "properties": { "total": { "$ref": "#/definitions/count" }, "atLeast": { "anyOf": [{ "type": "object", "propertyNames": { "type": "string", "enum": ["remind", "suspicious", "serious"] }, "additionalProperties": { "$ref": "#/definitions/count" } }, { "type": "null" }] } } }, "maliciousFileCountsFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "$ref": "#/definitions/maliciousFileCounts" }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "countFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "$ref": "#/definitions/count" }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "sizeFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "integer", "minimum": 0 }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "birthFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "object", "additionalProperties": false, "required": ["at", "event"], "properties": { "at": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "event": { "type": "string", "enum": ["created", "updated"] } } }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "maliciousFile": { "type": "object", "additionalProperties": false, "required": ["path", "name", "level", "md5", "description"], "properties": { "path": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "level": { "anyOf": [{ "type": "string", "enum": ["remind", "suspicious", "serious"] }, { "type": "null" }] }, "md5": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "maliciousFileListFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "array", "items": { "$ref": "#/definitions/maliciousFile" } }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "unsafeSetting": { "type": "object", "additionalProperties": false, "required": ["name", "severity", "failed"], "properties": { "name": { "type": "string" }, "severity": { "$ref": "#/definitions/severity" }, "failed": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } } }, "unsafeSettingListFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "array", "items": { "$ref": "#/definitions/unsafeSetting" } }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "sensitiveFile": { "type": "object", "additionalProperties": false, "required": ["name", "severity", "count"], "properties": { "name": { "type": "string" }, "severity": { "$ref": "#/definitions/severity" }, "count": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } } }, "sensitiveFileListFact": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "array", "items": { "$ref": "#/definitions/sensitiveFile" } }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] }, "facts": { "type": "object", "additionalProperties": false, "required": ["severity", "vulnerabilities", "findings", "maliciousFiles", "unsafeSettings", "sensitiveFiles", "sizeBytes", "bornAt", "maliciousFileList", "unsafeSettingList", "sensitiveFileList"], "properties": { "severity": { "$ref": "#/definitions/severityFact" }, "vulnerabilities": { "$ref": "#/definitions/bucketsFact" }, "findings": { "anyOf": [{ "$ref": "#/definitions/findingsFact" }, { "type": "null" }] }, "maliciousFiles": { "$ref": "#/definitions/maliciousFileCountsFact" }, "unsafeSettings": { "$ref": "#/definitions/countFact" }, "sensitiveFiles": { "$ref": "#/definitions/countFact" }, "sizeBytes": { "$ref": "#/definitions/sizeFact" }, "bornAt": { "$ref": "#/definitions/birthFact" }, "maliciousFileList": { "anyOf": [{ "$ref": "#/definitions/maliciousFileListFact" }, { "type": "null" }] }, "unsafeSettingList": { "anyOf": [{ "$ref": "#/definitions/unsafeSettingListFact" }, { "type": "null" }] }, "sensitiveFileList": { "anyOf": [{ "$ref": "#/definitions/sensitiveFileListFact" }, { "type": "null" }] } } }, "scan": { "type": "object", "additionalProperties": false, "required": ["label", "digest", "pushedAt", "state"], "properties": { "label": { "type": "string" }, "digest": { "anyOf": [{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, { "type": "null" }] }, "pushedAt": { "$ref": "#/definitions/momentFact" }, "state": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "endedAt", "facts"], "properties": { "kind": { "const": "complete" }, "endedAt": { "$ref": "#/definitions/momentFact" }, "facts": { "$ref": "#/definitions/facts" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "endedAt", "why"], "properties": { "kind": { "const": "stale" }, "endedAt": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "why": { "$ref": "#/definitions/message" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "why", "hint", "idle"], "properties": { "kind": { "const": "pending" }, "why": { "$ref": "#/definitions/message" }, "hint": { "anyOf": [{ "$ref": "#/definitions/message" }, { "type": "null" }] }, "idle": { "anyOf": [{ "const": true }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "code", "why", "hint"], "properties": { "kind": { "const": "failed" }, "code": { "type": "string" }, "why": { "$ref": "#/definitions/message" }, "hint": { "anyOf": [{ "$ref": "#/definitions/message" }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "code", "why", "hint"], "properties": { "kind": { "const": "unsupported" }, "code": { "type": "string" }, "why": { "$ref": "#/definitions/message" }, "hint": { "anyOf": [{ "$ref": "#/definitions/message" }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "why"], "properties": { "kind": { "const": "unclear" }, "why": { "$ref": "#/definitions/message" } } }] } } }, "image": { "type": "object", "additionalProperties": false, "required": ["reference", "source", "region", "digest", "scans", "doubts", "asked", "assessedAt", "consoleUrl"], "properties": { "reference": { "type": "string" }, "source": { "type": "string" }, "region": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "digest": { "anyOf": [{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, { "type": "null" }] }, "scans": { "type": "array", "items": { "$ref": "#/definitions/scan" } }, "doubts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["cause", "why", "hint"], "properties": { "cause": { "type": "string", "enum": ["missing", "pending", "failed-scan", "stale", "unsupported", "not-measured", "source-error", "ambiguous"] }, "why": { "$ref": "#/definitions/message" }, "hint": { "anyOf": [{ "$ref": "#/definitions/message" }, { "type": "null" }] } } } }, "asked": { "type": "array", "items": { "$ref": "#/definitions/message" } }, "assessedAt": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "consoleUrl": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "exchange": { "type": "object", "additionalProperties": false, "required": ["call", "host", "at", "status", "requestId"], "properties": { "call": { "type": "string" }, "host": { "type": "string" }, "at": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "status": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "requestId": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "mark": { "type": "object", "additionalProperties": false, "required": ["kind", "text"], "properties": { "kind": { "type": "string", "enum": ["report-mode", "as-of", "foreign-endpoint", "policy-ref", "policy-change", "replayed", "cancelled", "merge", "notice"] }, "text": { "$ref": "#/definitions/message" } } }, "policy": { "type": "object", "additionalProperties": false, "required": ["name", "origin"], "properties": { "name": { "type": "string" }, "origin": { "type": "object", "additionalProperties": false, "required": ["kind", "text", "digest", "commit"], "properties": { "kind": { "type": "string", "enum": ["preset", "file", "repository"] }, "text": { "type": "string" }, "digest": { "type": "string" }, "commit": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
var pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var schema7 = { "type": "object", "additionalProperties": false, "required": ["reference", "source", "region", "digest", "scans", "doubts", "asked", "assessedAt", "consoleUrl"], "properties": { "reference": { "type": "string" }, "source": { "type": "string" }, "region": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "digest": { "anyOf": [{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, { "type": "null" }] }, "scans": { "type": "array", "items": { "$ref": "#/definitions/scan" } }, "doubts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["cause", "why", "hint"], "properties": { "cause": { "type": "string", "enum": ["missing", "pending", "failed-scan", "stale", "unsupported", "not-measured", "source-error", "ambiguous"] }, "why": { "$ref": "#/definitions/message" }, "hint": { "anyOf": [{ "$ref": "#/definitions/message" }, { "type": "null" }] } } } }, "asked": { "type": "array", "items": { "$ref": "#/definitions/message" } }, "assessedAt": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "consoleUrl": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } };
var schema10 = { "type": "object", "additionalProperties": false, "required": ["known", "cause", "why", "hint"], "properties": { "known": { "const": false }, "cause": { "type": "string", "enum": ["missing", "pending", "failed-scan", "stale", "unsupported", "not-measured", "source-error", "ambiguous"] }, "why": { "$ref": "#/definitions/message" }, "hint": { "anyOf": [{ "$ref": "#/definitions/message" }, { "type": "null" }] } } };
var pattern5 = new RegExp("^[A-Za-z]+$", "u");
var wrapper0 = { validate: validate26 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.template === void 0 && (missing0 = "template") || data.values === void 0 && (missing0 = "values")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "template" || key0 === "values")) {
            validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.template !== void 0) {
            const _errs2 = errors;
            if (typeof data.template !== "string") {
              validate26.errors = [{ instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.values !== void 0) {
              let data1 = data.values;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  for (const key1 in data1) {
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof key1 === "string") {
                        if (!pattern5.test(key1)) {
                          const err0 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+$" }, message: 'must match pattern "^[A-Za-z]+$"', propertyName: key1 };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                      } else {
                        const err1 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      const err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                      validate26.errors = vErrors;
                      return false;
                      break;
                    }
                  }
                  if (valid1) {
                    for (const key2 in data1) {
                      let data2 = data1[key2];
                      const _errs9 = errors;
                      const _errs10 = errors;
                      let valid3 = false;
                      const _errs11 = errors;
                      if (typeof data2 !== "string") {
                        const err3 = { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                      }
                      var _valid0 = _errs11 === errors;
                      valid3 = valid3 || _valid0;
                      if (!valid3) {
                        const _errs13 = errors;
                        if (!(typeof data2 == "number" && isFinite(data2))) {
                          const err4 = { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                        var _valid0 = _errs13 === errors;
                        valid3 = valid3 || _valid0;
                        if (!valid3) {
                          const _errs15 = errors;
                          if (!wrapper0.validate(data2, { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData })) {
                            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs15 === errors;
                          valid3 = valid3 || _valid0;
                        }
                      }
                      if (!valid3) {
                        const err5 = { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                        validate26.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs10;
                        if (vErrors !== null) {
                          if (_errs10) {
                            vErrors.length = _errs10;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid2 = _errs9 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.cause === void 0 && (missing0 = "cause") || data.why === void 0 && (missing0 = "why") || data.hint === void 0 && (missing0 = "hint")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "cause" || key0 === "why" || key0 === "hint")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.known !== void 0) {
            const _errs2 = errors;
            if (false !== data.known) {
              validate25.errors = [{ instancePath: instancePath + "/known", schemaPath: "#/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cause !== void 0) {
              let data1 = data.cause;
              const _errs3 = errors;
              if (typeof data1 !== "string") {
                validate25.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data1 === "missing" || data1 === "pending" || data1 === "failed-scan" || data1 === "stale" || data1 === "unsupported" || data1 === "not-measured" || data1 === "source-error" || data1 === "ambiguous")) {
                validate25.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/enum", keyword: "enum", params: { allowedValues: schema10.properties.cause.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.why !== void 0) {
                const _errs5 = errors;
                if (!validate26(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData })) {
                  vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.hint !== void 0) {
                  let data3 = data.hint;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  let valid1 = false;
                  const _errs8 = errors;
                  if (!validate26(data3, { instancePath: instancePath + "/hint", parentData: data, parentDataProperty: "hint", rootData })) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs8 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs9 = errors;
                    if (data3 !== null) {
                      const err0 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs9 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (!valid1) {
                    const err1 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate25.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs7;
                    if (vErrors !== null) {
                      if (_errs7) {
                        vErrors.length = _errs7;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern0.test(data1)) {
                    const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/pattern", keyword: "pattern", params: { pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                } else {
                  const err4 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs7 = errors;
                if (typeof data.from !== "string") {
                  const err5 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs9 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate24.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "additionalProperties": false, "required": ["severity", "vulnerabilities", "findings", "maliciousFiles", "unsafeSettings", "sensitiveFiles", "sizeBytes", "bornAt", "maliciousFileList", "unsafeSettingList", "sensitiveFileList"], "properties": { "severity": { "$ref": "#/definitions/severityFact" }, "vulnerabilities": { "$ref": "#/definitions/bucketsFact" }, "findings": { "anyOf": [{ "$ref": "#/definitions/findingsFact" }, { "type": "null" }] }, "maliciousFiles": { "$ref": "#/definitions/maliciousFileCountsFact" }, "unsafeSettings": { "$ref": "#/definitions/countFact" }, "sensitiveFiles": { "$ref": "#/definitions/countFact" }, "sizeBytes": { "$ref": "#/definitions/sizeFact" }, "bornAt": { "$ref": "#/definitions/birthFact" }, "maliciousFileList": { "anyOf": [{ "$ref": "#/definitions/maliciousFileListFact" }, { "type": "null" }] }, "unsafeSettingList": { "anyOf": [{ "$ref": "#/definitions/unsafeSettingListFact" }, { "type": "null" }] }, "sensitiveFileList": { "anyOf": [{ "$ref": "#/definitions/sensitiveFileListFact" }, { "type": "null" }] } } };
var schema14 = { "type": "object", "additionalProperties": false, "required": ["least", "most"], "properties": { "least": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] }, "most": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.least === void 0 && (missing0 = "least") || data.most === void 0 && (missing0 = "most")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "least" || key0 === "most")) {
            validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.least !== void 0) {
            let data0 = data.least;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate34.errors = [{ instancePath: instancePath + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if (!(data0 === "none" || data0 === "low" || data0 === "medium" || data0 === "high" || data0 === "critical")) {
              validate34.errors = [{ instancePath: instancePath + "/least", schemaPath: "#/properties/least/enum", keyword: "enum", params: { allowedValues: schema14.properties.least.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.most !== void 0) {
              let data1 = data.most;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate34.errors = [{ instancePath: instancePath + "/most", schemaPath: "#/properties/most/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data1 === "none" || data1 === "low" || data1 === "medium" || data1 === "high" || data1 === "critical")) {
                validate34.errors = [{ instancePath: instancePath + "/most", schemaPath: "#/properties/most/enum", keyword: "enum", params: { allowedValues: schema14.properties.most.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              const _errs5 = errors;
              if (!validate34(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs6 = errors;
                if (typeof data.from !== "string") {
                  const err3 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs8 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs8 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate33.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
        validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "min" || key0 === "max")) {
            validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.min !== void 0) {
            let data0 = data.min;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate40.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate40.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.max !== void 0) {
              let data1 = data.max;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                const err0 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              if (errors === _errs6) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    const err1 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                }
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs8 = errors;
                if (data1 !== null) {
                  const err2 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate40.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if (data2.severity === void 0 && (missing1 = "severity") || data2.count === void 0 && (missing1 = "count")) {
                          const err3 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                        } else {
                          const _errs9 = errors;
                          for (const key1 in data2) {
                            if (!(key1 === "severity" || key1 === "count")) {
                              const err4 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err4];
                              } else {
                                vErrors.push(err4);
                              }
                              errors++;
                              break;
                            }
                          }
                          if (_errs9 === errors) {
                            if (data2.severity !== void 0) {
                              const _errs10 = errors;
                              if (!validate34(data2.severity, { instancePath: instancePath + "/value/" + i0 + "/severity", parentData: data2, parentDataProperty: "severity", rootData })) {
                                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                errors = vErrors.length;
                              }
                              var valid3 = _errs10 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data2.count !== void 0) {
                                const _errs11 = errors;
                                if (!validate40(data2.count, { instancePath: instancePath + "/value/" + i0 + "/count", parentData: data2, parentDataProperty: "count", rootData })) {
                                  vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs11 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        }
                      } else {
                        const err5 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      }
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  const err6 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs12 = errors;
                if (typeof data.from !== "string") {
                  const err7 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                var valid1 = _errs12 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs14 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs14 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
    validate38.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.aliases === void 0 && (missing0 = "aliases") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title") || data.package === void 0 && (missing0 = "package") || data.hasFix === void 0 && (missing0 = "hasFix") || data.remedy === void 0 && (missing0 = "remedy") || data.url === void 0 && (missing0 = "url")) {
        validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "aliases" || key0 === "severity" || key0 === "package" || key0 === "hasFix" || key0 === "remedy" || key0 === "url" || key0 === "title")) {
            validate45.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate45.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.aliases !== void 0) {
              let data1 = data.aliases;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (typeof data1[i0] !== "string") {
                      validate45.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate45.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.severity !== void 0) {
                const _errs8 = errors;
                if (!validate34(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
                  vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.package !== void 0) {
                  let data4 = data.package;
                  const _errs9 = errors;
                  const _errs10 = errors;
                  let valid2 = false;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      let missing1;
                      if (data4.name === void 0 && (missing1 = "name") || data4.version === void 0 && (missing1 = "version") || data4.path === void 0 && (missing1 = "path")) {
                        const err0 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      } else {
                        const _errs13 = errors;
                        for (const key1 in data4) {
                          if (!(key1 === "name" || key1 === "version" || key1 === "path")) {
                            const err1 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            break;
                          }
                        }
                        if (_errs13 === errors) {
                          if (data4.name !== void 0) {
                            const _errs14 = errors;
                            if (typeof data4.name !== "string") {
                              const err2 = { instancePath: instancePath + "/package/name", schemaPath: "#/properties/package/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err2];
                              } else {
                                vErrors.push(err2);
                              }
                              errors++;
                            }
                            var valid3 = _errs14 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data4.version !== void 0) {
                              let data6 = data4.version;
                              const _errs16 = errors;
                              const _errs17 = errors;
                              let valid4 = false;
                              const _errs18 = errors;
                              if (typeof data6 !== "string") {
                                const err3 = { instancePath: instancePath + "/package/version", schemaPath: "#/properties/package/anyOf/0/properties/version/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              }
                              var _valid1 = _errs18 === errors;
                              valid4 = valid4 || _valid1;
                              if (!valid4) {
                                const _errs20 = errors;
                                if (data6 !== null) {
                                  const err4 = { instancePath: instancePath + "/package/version", schemaPath: "#/properties/package/anyOf/0/properties/version/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                }
                                var _valid1 = _errs20 === errors;
                                valid4 = valid4 || _valid1;
                              }
                              if (!valid4) {
                                const err5 = { instancePath: instancePath + "/package/version", schemaPath: "#/properties/package/anyOf/0/properties/version/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              } else {
                                errors = _errs17;
                                if (vErrors !== null) {
                                  if (_errs17) {
                                    vErrors.length = _errs17;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid3 = _errs16 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data4.path !== void 0) {
                                let data7 = data4.path;
                                const _errs22 = errors;
                                const _errs23 = errors;
                                let valid5 = false;
                                const _errs24 = errors;
                                if (typeof data7 !== "string") {
                                  const err6 = { instancePath: instancePath + "/package/path", schemaPath: "#/properties/package/anyOf/0/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                                var _valid2 = _errs24 === errors;
                                valid5 = valid5 || _valid2;
                                if (!valid5) {
                                  const _errs26 = errors;
                                  if (data7 !== null) {
                                    const err7 = { instancePath: instancePath + "/package/path", schemaPath: "#/properties/package/anyOf/0/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err7];
                                    } else {
                                      vErrors.push(err7);
                                    }
                                    errors++;
                                  }
                                  var _valid2 = _errs26 === errors;
                                  valid5 = valid5 || _valid2;
                                }
                                if (!valid5) {
                                  const err8 = { instancePath: instancePath + "/package/path", schemaPath: "#/properties/package/anyOf/0/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err8];
                                  } else {
                                    vErrors.push(err8);
                                  }
                                  errors++;
                                } else {
                                  errors = _errs23;
                                  if (vErrors !== null) {
                                    if (_errs23) {
                                      vErrors.length = _errs23;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid3 = _errs22 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      const err9 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs11 === errors;
                  valid2 = valid2 || _valid0;
                  if (!valid2) {
                    const _errs28 = errors;
                    if (data4 !== null) {
                      const err10 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    var _valid0 = _errs28 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (!valid2) {
                    const err11 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                    validate45.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs10;
                    if (vErrors !== null) {
                      if (_errs10) {
                        vErrors.length = _errs10;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hasFix !== void 0) {
                    let data8 = data.hasFix;
                    const _errs30 = errors;
                    const _errs31 = errors;
                    let valid6 = false;
                    const _errs32 = errors;
                    if (typeof data8 !== "boolean") {
                      const err12 = { instancePath: instancePath + "/hasFix", schemaPath: "#/properties/hasFix/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                    var _valid3 = _errs32 === errors;
                    valid6 = valid6 || _valid3;
                    if (!valid6) {
                      const _errs34 = errors;
                      if (data8 !== null) {
                        const err13 = { instancePath: instancePath + "/hasFix", schemaPath: "#/properties/hasFix/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                      var _valid3 = _errs34 === errors;
                      valid6 = valid6 || _valid3;
                    }
                    if (!valid6) {
                      const err14 = { instancePath: instancePath + "/hasFix", schemaPath: "#/properties/hasFix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                      validate45.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs31;
                      if (vErrors !== null) {
                        if (_errs31) {
                          vErrors.length = _errs31;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs30 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.remedy !== void 0) {
                      let data9 = data.remedy;
                      const _errs36 = errors;
                      const _errs37 = errors;
                      let valid7 = false;
                      const _errs38 = errors;
                      if (typeof data9 !== "string") {
                        const err15 = { instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                      var _valid4 = _errs38 === errors;
                      valid7 = valid7 || _valid4;
                      if (!valid7) {
                        const _errs40 = errors;
                        if (data9 !== null) {
                          const err16 = { instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err16];
                          } else {
                            vErrors.push(err16);
                          }
                          errors++;
                        }
                        var _valid4 = _errs40 === errors;
                        valid7 = valid7 || _valid4;
                      }
                      if (!valid7) {
                        const err17 = { instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                        validate45.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs37;
                        if (vErrors !== null) {
                          if (_errs37) {
                            vErrors.length = _errs37;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs36 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.url !== void 0) {
                        let data10 = data.url;
                        const _errs42 = errors;
                        const _errs43 = errors;
                        let valid8 = false;
                        const _errs44 = errors;
                        if (typeof data10 !== "string") {
                          const err18 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err18];
                          } else {
                            vErrors.push(err18);
                          }
                          errors++;
                        }
                        var _valid5 = _errs44 === errors;
                        valid8 = valid8 || _valid5;
                        if (!valid8) {
                          const _errs46 = errors;
                          if (data10 !== null) {
                            const err19 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err19];
                            } else {
                              vErrors.push(err19);
                            }
                            errors++;
                          }
                          var _valid5 = _errs46 === errors;
                          valid8 = valid8 || _valid5;
                        }
                        if (!valid8) {
                          const err20 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err20];
                          } else {
                            vErrors.push(err20);
                          }
                          errors++;
                          validate45.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs43;
                          if (vErrors !== null) {
                            if (_errs43) {
                              vErrors.length = _errs43;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs42 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.title !== void 0) {
                          let data11 = data.title;
                          const _errs48 = errors;
                          const _errs49 = errors;
                          let valid9 = false;
                          const _errs50 = errors;
                          if (typeof data11 !== "string") {
                            const err21 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err21];
                            } else {
                              vErrors.push(err21);
                            }
                            errors++;
                          }
                          var _valid6 = _errs50 === errors;
                          valid9 = valid9 || _valid6;
                          if (!valid9) {
                            const _errs52 = errors;
                            if (data11 !== null) {
                              const err22 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err22];
                              } else {
                                vErrors.push(err22);
                              }
                              errors++;
                            }
                            var _valid6 = _errs52 === errors;
                            valid9 = valid9 || _valid6;
                          }
                          if (!valid9) {
                            const err23 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err23];
                            } else {
                              vErrors.push(err23);
                            }
                            errors++;
                            validate45.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs49;
                            if (vErrors !== null) {
                              if (_errs49) {
                                vErrors.length = _errs49;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs48 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate45(data1[i0], { instancePath: instancePath + "/value/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs8 = errors;
                if (typeof data.from !== "string") {
                  const err4 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs10 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs10 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate44.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "additionalProperties": false, "required": ["total", "atLeast"], "properties": { "total": { "$ref": "#/definitions/count" }, "atLeast": { "anyOf": [{ "type": "object", "propertyNames": { "type": "string", "enum": ["remind", "suspicious", "serious"] }, "additionalProperties": { "$ref": "#/definitions/count" } }, { "type": "null" }] } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total === void 0 && (missing0 = "total") || data.atLeast === void 0 && (missing0 = "atLeast")) {
        validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "total" || key0 === "atLeast")) {
            validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.total !== void 0) {
            const _errs2 = errors;
            if (!validate40(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData })) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.atLeast !== void 0) {
              let data1 = data.atLeast;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  for (const key1 in data1) {
                    const _errs7 = errors;
                    if (typeof key1 !== "string") {
                      const err0 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/anyOf/0/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    if (!(key1 === "remind" || key1 === "suspicious" || key1 === "serious")) {
                      const err1 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/anyOf/0/propertyNames/enum", keyword: "enum", params: { allowedValues: schema20.properties.atLeast.anyOf[0].propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key1 };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      const err2 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/anyOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                      break;
                    }
                  }
                  if (valid2) {
                    for (const key2 in data1) {
                      const _errs10 = errors;
                      if (!validate40(data1[key2], { instancePath: instancePath + "/atLeast/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData })) {
                        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                        errors = vErrors.length;
                      }
                      var valid3 = _errs10 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  }
                } else {
                  const err3 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs11 = errors;
                if (data1 !== null) {
                  const err4 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var _valid0 = _errs11 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err5 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate51.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              const _errs5 = errors;
              if (!validate51(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs6 = errors;
                if (typeof data.from !== "string") {
                  const err3 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs8 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs8 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate50.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              const _errs5 = errors;
              if (!validate40(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs6 = errors;
                if (typeof data.from !== "string") {
                  const err3 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs8 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs8 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate57.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs5 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (errors === _errs5) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs7 = errors;
                if (typeof data.from !== "string") {
                  const err5 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs9 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate62.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var schema23 = { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["known", "value", "from"], "properties": { "known": { "const": true }, "value": { "type": "object", "additionalProperties": false, "required": ["at", "event"], "properties": { "at": { "type": "string", "pattern": "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "event": { "type": "string", "enum": ["created", "updated"] } } }, "from": { "type": "string" } } }, { "$ref": "#/definitions/notMeasured" }] };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.at === void 0 && (missing1 = "at") || data1.event === void 0 && (missing1 = "event")) {
                    const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  } else {
                    const _errs7 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "at" || key1 === "event")) {
                        const err4 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                        break;
                      }
                    }
                    if (_errs7 === errors) {
                      if (data1.at !== void 0) {
                        let data2 = data1.at;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                              const err5 = { instancePath: instancePath + "/value/at", schemaPath: "#/anyOf/0/properties/value/properties/at/pattern", keyword: "pattern", params: { pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/value/at", schemaPath: "#/anyOf/0/properties/value/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var valid2 = _errs8 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.event !== void 0) {
                          let data3 = data1.event;
                          const _errs10 = errors;
                          if (typeof data3 !== "string") {
                            const err7 = { instancePath: instancePath + "/value/event", schemaPath: "#/anyOf/0/properties/value/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err7];
                            } else {
                              vErrors.push(err7);
                            }
                            errors++;
                          }
                          if (!(data3 === "created" || data3 === "updated")) {
                            const err8 = { instancePath: instancePath + "/value/event", schemaPath: "#/anyOf/0/properties/value/properties/event/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[0].properties.value.properties.event.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err8];
                            } else {
                              vErrors.push(err8);
                            }
                            errors++;
                          }
                          var valid2 = _errs10 === errors;
                        } else {
                          var valid2 = true;
                        }
                      }
                    }
                  }
                } else {
                  const err9 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs12 = errors;
                if (typeof data.from !== "string") {
                  const err10 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                var valid1 = _errs12 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err11 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs14 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs14 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err12 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
    validate65.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "object", "additionalProperties": false, "required": ["path", "name", "level", "md5", "description"], "properties": { "path": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "level": { "anyOf": [{ "type": "string", "enum": ["remind", "suspicious", "serious"] }, { "type": "null" }] }, "md5": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.level === void 0 && (missing0 = "level") || data.md5 === void 0 && (missing0 = "md5") || data.description === void 0 && (missing0 = "description")) {
        validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "name" || key0 === "level" || key0 === "md5" || key0 === "description")) {
            validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (typeof data0 !== "string") {
              const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs6 = errors;
              if (data0 !== null) {
                const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
            }
            if (!valid1) {
              const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
              validate69.errors = vErrors;
              return false;
            } else {
              errors = _errs3;
              if (vErrors !== null) {
                if (_errs3) {
                  vErrors.length = _errs3;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs8 = errors;
              const _errs9 = errors;
              let valid2 = false;
              const _errs10 = errors;
              if (typeof data1 !== "string") {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              var _valid1 = _errs10 === errors;
              valid2 = valid2 || _valid1;
              if (!valid2) {
                const _errs12 = errors;
                if (data1 !== null) {
                  const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var _valid1 = _errs12 === errors;
                valid2 = valid2 || _valid1;
              }
              if (!valid2) {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate69.errors = vErrors;
                return false;
              } else {
                errors = _errs9;
                if (vErrors !== null) {
                  if (_errs9) {
                    vErrors.length = _errs9;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.level !== void 0) {
                let data2 = data.level;
                const _errs14 = errors;
                const _errs15 = errors;
                let valid3 = false;
                const _errs16 = errors;
                if (typeof data2 !== "string") {
                  const err6 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (!(data2 === "remind" || data2 === "suspicious" || data2 === "serious")) {
                  const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema25.properties.level.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                var _valid2 = _errs16 === errors;
                valid3 = valid3 || _valid2;
                if (!valid3) {
                  const _errs18 = errors;
                  if (data2 !== null) {
                    const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                  var _valid2 = _errs18 === errors;
                  valid3 = valid3 || _valid2;
                }
                if (!valid3) {
                  const err9 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                  validate69.errors = vErrors;
                  return false;
                } else {
                  errors = _errs15;
                  if (vErrors !== null) {
                    if (_errs15) {
                      vErrors.length = _errs15;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.md5 !== void 0) {
                  let data3 = data.md5;
                  const _errs20 = errors;
                  const _errs21 = errors;
                  let valid4 = false;
                  const _errs22 = errors;
                  if (typeof data3 !== "string") {
                    const err10 = { instancePath: instancePath + "/md5", schemaPath: "#/properties/md5/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                  var _valid3 = _errs22 === errors;
                  valid4 = valid4 || _valid3;
                  if (!valid4) {
                    const _errs24 = errors;
                    if (data3 !== null) {
                      const err11 = { instancePath: instancePath + "/md5", schemaPath: "#/properties/md5/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                    var _valid3 = _errs24 === errors;
                    valid4 = valid4 || _valid3;
                  }
                  if (!valid4) {
                    const err12 = { instancePath: instancePath + "/md5", schemaPath: "#/properties/md5/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                    validate69.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs21;
                    if (vErrors !== null) {
                      if (_errs21) {
                        vErrors.length = _errs21;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs20 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.description !== void 0) {
                    let data4 = data.description;
                    const _errs26 = errors;
                    const _errs27 = errors;
                    let valid5 = false;
                    const _errs28 = errors;
                    if (typeof data4 !== "string") {
                      const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                    var _valid4 = _errs28 === errors;
                    valid5 = valid5 || _valid4;
                    if (!valid5) {
                      const _errs30 = errors;
                      if (data4 !== null) {
                        const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err14];
                        } else {
                          vErrors.push(err14);
                        }
                        errors++;
                      }
                      var _valid4 = _errs30 === errors;
                      valid5 = valid5 || _valid4;
                    }
                    if (!valid5) {
                      const err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                      validate69.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs27;
                      if (vErrors !== null) {
                        if (_errs27) {
                          vErrors.length = _errs27;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs26 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate69(data1[i0], { instancePath: instancePath + "/value/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs8 = errors;
                if (typeof data.from !== "string") {
                  const err4 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs10 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs10 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate68.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.severity === void 0 && (missing0 = "severity") || data.failed === void 0 && (missing0 = "failed")) {
        validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "severity" || key0 === "failed")) {
            validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate74.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0) {
              const _errs4 = errors;
              if (!validate34(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.failed !== void 0) {
                let data2 = data.failed;
                const _errs5 = errors;
                const _errs6 = errors;
                let valid1 = false;
                const _errs7 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  const err0 = { instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                if (errors === _errs7) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      const err1 = { instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                  }
                }
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs9 = errors;
                  if (data2 !== null) {
                    const err2 = { instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (!valid1) {
                  const err3 = { instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                  validate74.errors = vErrors;
                  return false;
                } else {
                  errors = _errs6;
                  if (vErrors !== null) {
                    if (_errs6) {
                      vErrors.length = _errs6;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate74(data1[i0], { instancePath: instancePath + "/value/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs8 = errors;
                if (typeof data.from !== "string") {
                  const err4 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs10 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs10 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate73.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.severity === void 0 && (missing0 = "severity") || data.count === void 0 && (missing0 = "count")) {
        validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "severity" || key0 === "count")) {
            validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate80.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0) {
              const _errs4 = errors;
              if (!validate34(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.count !== void 0) {
                let data2 = data.count;
                const _errs5 = errors;
                const _errs6 = errors;
                let valid1 = false;
                const _errs7 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  const err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                if (errors === _errs7) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                  }
                }
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs9 = errors;
                  if (data2 !== null) {
                    const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (!valid1) {
                  const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                  validate80.errors = vErrors;
                  return false;
                } else {
                  errors = _errs6;
                  if (vErrors !== null) {
                    if (_errs6) {
                      vErrors.length = _errs6;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.known !== void 0) {
            const _errs4 = errors;
            if (true !== data.known) {
              const err2 = { instancePath: instancePath + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate80(data1[i0], { instancePath: instancePath + "/value/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.from !== void 0) {
                const _errs8 = errors;
                if (typeof data.from !== "string") {
                  const err4 = { instancePath: instancePath + "/from", schemaPath: "#/anyOf/0/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs10 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs10 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate79.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.severity === void 0 && (missing0 = "severity") || data.vulnerabilities === void 0 && (missing0 = "vulnerabilities") || data.findings === void 0 && (missing0 = "findings") || data.maliciousFiles === void 0 && (missing0 = "maliciousFiles") || data.unsafeSettings === void 0 && (missing0 = "unsafeSettings") || data.sensitiveFiles === void 0 && (missing0 = "sensitiveFiles") || data.sizeBytes === void 0 && (missing0 = "sizeBytes") || data.bornAt === void 0 && (missing0 = "bornAt") || data.maliciousFileList === void 0 && (missing0 = "maliciousFileList") || data.unsafeSettingList === void 0 && (missing0 = "unsafeSettingList") || data.sensitiveFileList === void 0 && (missing0 = "sensitiveFileList")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema12.properties, key0)) {
            validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.severity !== void 0) {
            const _errs2 = errors;
            if (!validate33(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
              vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.vulnerabilities !== void 0) {
              const _errs3 = errors;
              if (!validate38(data.vulnerabilities, { instancePath: instancePath + "/vulnerabilities", parentData: data, parentDataProperty: "vulnerabilities", rootData })) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.findings !== void 0) {
                let data2 = data.findings;
                const _errs4 = errors;
                const _errs5 = errors;
                let valid1 = false;
                const _errs6 = errors;
                if (!validate44(data2, { instancePath: instancePath + "/findings", parentData: data, parentDataProperty: "findings", rootData })) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs6 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs7 = errors;
                  if (data2 !== null) {
                    const err0 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs7 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (!valid1) {
                  const err1 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate32.errors = vErrors;
                  return false;
                } else {
                  errors = _errs5;
                  if (vErrors !== null) {
                    if (_errs5) {
                      vErrors.length = _errs5;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.maliciousFiles !== void 0) {
                  const _errs9 = errors;
                  if (!validate50(data.maliciousFiles, { instancePath: instancePath + "/maliciousFiles", parentData: data, parentDataProperty: "maliciousFiles", rootData })) {
                    vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unsafeSettings !== void 0) {
                    const _errs10 = errors;
                    if (!validate57(data.unsafeSettings, { instancePath: instancePath + "/unsafeSettings", parentData: data, parentDataProperty: "unsafeSettings", rootData })) {
                      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sensitiveFiles !== void 0) {
                      const _errs11 = errors;
                      if (!validate57(data.sensitiveFiles, { instancePath: instancePath + "/sensitiveFiles", parentData: data, parentDataProperty: "sensitiveFiles", rootData })) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sizeBytes !== void 0) {
                        const _errs12 = errors;
                        if (!validate62(data.sizeBytes, { instancePath: instancePath + "/sizeBytes", parentData: data, parentDataProperty: "sizeBytes", rootData })) {
                          vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.bornAt !== void 0) {
                          const _errs13 = errors;
                          if (!validate65(data.bornAt, { instancePath: instancePath + "/bornAt", parentData: data, parentDataProperty: "bornAt", rootData })) {
                            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.maliciousFileList !== void 0) {
                            let data8 = data.maliciousFileList;
                            const _errs14 = errors;
                            const _errs15 = errors;
                            let valid2 = false;
                            const _errs16 = errors;
                            if (!validate68(data8, { instancePath: instancePath + "/maliciousFileList", parentData: data, parentDataProperty: "maliciousFileList", rootData })) {
                              vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                              errors = vErrors.length;
                            }
                            var _valid1 = _errs16 === errors;
                            valid2 = valid2 || _valid1;
                            if (!valid2) {
                              const _errs17 = errors;
                              if (data8 !== null) {
                                const err2 = { instancePath: instancePath + "/maliciousFileList", schemaPath: "#/properties/maliciousFileList/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              }
                              var _valid1 = _errs17 === errors;
                              valid2 = valid2 || _valid1;
                            }
                            if (!valid2) {
                              const err3 = { instancePath: instancePath + "/maliciousFileList", schemaPath: "#/properties/maliciousFileList/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err3];
                              } else {
                                vErrors.push(err3);
                              }
                              errors++;
                              validate32.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs15;
                              if (vErrors !== null) {
                                if (_errs15) {
                                  vErrors.length = _errs15;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.unsafeSettingList !== void 0) {
                              let data9 = data.unsafeSettingList;
                              const _errs19 = errors;
                              const _errs20 = errors;
                              let valid3 = false;
                              const _errs21 = errors;
                              if (!validate73(data9, { instancePath: instancePath + "/unsafeSettingList", parentData: data, parentDataProperty: "unsafeSettingList", rootData })) {
                                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                errors = vErrors.length;
                              }
                              var _valid2 = _errs21 === errors;
                              valid3 = valid3 || _valid2;
                              if (!valid3) {
                                const _errs22 = errors;
                                if (data9 !== null) {
                                  const err4 = { instancePath: instancePath + "/unsafeSettingList", schemaPath: "#/properties/unsafeSettingList/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                }
                                var _valid2 = _errs22 === errors;
                                valid3 = valid3 || _valid2;
                              }
                              if (!valid3) {
                                const err5 = { instancePath: instancePath + "/unsafeSettingList", schemaPath: "#/properties/unsafeSettingList/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                                validate32.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs20;
                                if (vErrors !== null) {
                                  if (_errs20) {
                                    vErrors.length = _errs20;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.sensitiveFileList !== void 0) {
                                let data10 = data.sensitiveFileList;
                                const _errs24 = errors;
                                const _errs25 = errors;
                                let valid4 = false;
                                const _errs26 = errors;
                                if (!validate79(data10, { instancePath: instancePath + "/sensitiveFileList", parentData: data, parentDataProperty: "sensitiveFileList", rootData })) {
                                  vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                  errors = vErrors.length;
                                }
                                var _valid3 = _errs26 === errors;
                                valid4 = valid4 || _valid3;
                                if (!valid4) {
                                  const _errs27 = errors;
                                  if (data10 !== null) {
                                    const err6 = { instancePath: instancePath + "/sensitiveFileList", schemaPath: "#/properties/sensitiveFileList/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err6];
                                    } else {
                                      vErrors.push(err6);
                                    }
                                    errors++;
                                  }
                                  var _valid3 = _errs27 === errors;
                                  valid4 = valid4 || _valid3;
                                }
                                if (!valid4) {
                                  const err7 = { instancePath: instancePath + "/sensitiveFileList", schemaPath: "#/properties/sensitiveFileList/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err7];
                                  } else {
                                    vErrors.push(err7);
                                  }
                                  errors++;
                                  validate32.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs25;
                                  if (vErrors !== null) {
                                    if (_errs25) {
                                      vErrors.length = _errs25;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs24 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.label === void 0 && (missing0 = "label") || data.digest === void 0 && (missing0 = "digest") || data.pushedAt === void 0 && (missing0 = "pushedAt") || data.state === void 0 && (missing0 = "state")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "label" || key0 === "digest" || key0 === "pushedAt" || key0 === "state")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.label !== void 0) {
            const _errs2 = errors;
            if (typeof data.label !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.digest !== void 0) {
              let data1 = data.digest;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern2.test(data1)) {
                    const err0 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs8 = errors;
                if (data1 !== null) {
                  const err2 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate23.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.pushedAt !== void 0) {
                const _errs10 = errors;
                if (!validate24(data.pushedAt, { instancePath: instancePath + "/pushedAt", parentData: data, parentDataProperty: "pushedAt", rootData })) {
                  vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.state !== void 0) {
                  let data3 = data.state;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  let valid2 = false;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.kind === void 0 && (missing1 = "kind") || data3.endedAt === void 0 && (missing1 = "endedAt") || data3.facts === void 0 && (missing1 = "facts")) {
                        const err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      } else {
                        const _errs15 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "kind" || key1 === "endedAt" || key1 === "facts")) {
                            const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err5];
                            } else {
                              vErrors.push(err5);
                            }
                            errors++;
                            break;
                          }
                        }
                        if (_errs15 === errors) {
                          if (data3.kind !== void 0) {
                            const _errs16 = errors;
                            if ("complete" !== data3.kind) {
                              const err6 = { instancePath: instancePath + "/state/kind", schemaPath: "#/properties/state/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "complete" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err6];
                              } else {
                                vErrors.push(err6);
                              }
                              errors++;
                            }
                            var valid3 = _errs16 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.endedAt !== void 0) {
                              const _errs17 = errors;
                              if (!validate24(data3.endedAt, { instancePath: instancePath + "/state/endedAt", parentData: data3, parentDataProperty: "endedAt", rootData })) {
                                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                errors = vErrors.length;
                              }
                              var valid3 = _errs17 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.facts !== void 0) {
                                const _errs18 = errors;
                                if (!validate32(data3.facts, { instancePath: instancePath + "/state/facts", parentData: data3, parentDataProperty: "facts", rootData })) {
                                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs18 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      const err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                  }
                  var _valid1 = _errs13 === errors;
                  valid2 = valid2 || _valid1;
                  if (!valid2) {
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing2;
                        if (data3.kind === void 0 && (missing2 = "kind") || data3.endedAt === void 0 && (missing2 = "endedAt") || data3.why === void 0 && (missing2 = "why")) {
                          const err8 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                          if (vErrors === null) {
                            vErrors = [err8];
                          } else {
                            vErrors.push(err8);
                          }
                          errors++;
                        } else {
                          const _errs21 = errors;
                          for (const key2 in data3) {
                            if (!(key2 === "kind" || key2 === "endedAt" || key2 === "why")) {
                              const err9 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err9];
                              } else {
                                vErrors.push(err9);
                              }
                              errors++;
                              break;
                            }
                          }
                          if (_errs21 === errors) {
                            if (data3.kind !== void 0) {
                              const _errs22 = errors;
                              if ("stale" !== data3.kind) {
                                const err10 = { instancePath: instancePath + "/state/kind", schemaPath: "#/properties/state/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "stale" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err10];
                                } else {
                                  vErrors.push(err10);
                                }
                                errors++;
                              }
                              var valid4 = _errs22 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data3.endedAt !== void 0) {
                                let data8 = data3.endedAt;
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (typeof data8 === "string") {
                                    if (!pattern0.test(data8)) {
                                      const err11 = { instancePath: instancePath + "/state/endedAt", schemaPath: "#/properties/state/anyOf/1/properties/endedAt/pattern", keyword: "pattern", params: { pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                                      if (vErrors === null) {
                                        vErrors = [err11];
                                      } else {
                                        vErrors.push(err11);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err12 = { instancePath: instancePath + "/state/endedAt", schemaPath: "#/properties/state/anyOf/1/properties/endedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err12];
                                    } else {
                                      vErrors.push(err12);
                                    }
                                    errors++;
                                  }
                                }
                                var valid4 = _errs23 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data3.why !== void 0) {
                                  const _errs25 = errors;
                                  if (!validate26(data3.why, { instancePath: instancePath + "/state/why", parentData: data3, parentDataProperty: "why", rootData })) {
                                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid4 = _errs25 === errors;
                                } else {
                                  var valid4 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        const err13 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                    }
                    var _valid1 = _errs19 === errors;
                    valid2 = valid2 || _valid1;
                    if (!valid2) {
                      const _errs26 = errors;
                      if (errors === _errs26) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing3;
                          if (data3.kind === void 0 && (missing3 = "kind") || data3.why === void 0 && (missing3 = "why") || data3.hint === void 0 && (missing3 = "hint") || data3.idle === void 0 && (missing3 = "idle")) {
                            const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/2/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                            if (vErrors === null) {
                              vErrors = [err14];
                            } else {
                              vErrors.push(err14);
                            }
                            errors++;
                          } else {
                            const _errs28 = errors;
                            for (const key3 in data3) {
                              if (!(key3 === "kind" || key3 === "why" || key3 === "hint" || key3 === "idle")) {
                                const err15 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err15];
                                } else {
                                  vErrors.push(err15);
                                }
                                errors++;
                                break;
                              }
                            }
                            if (_errs28 === errors) {
                              if (data3.kind !== void 0) {
                                const _errs29 = errors;
                                if ("pending" !== data3.kind) {
                                  const err16 = { instancePath: instancePath + "/state/kind", schemaPath: "#/properties/state/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "pending" }, message: "must be equal to constant" };
                                  if (vErrors === null) {
                                    vErrors = [err16];
                                  } else {
                                    vErrors.push(err16);
                                  }
                                  errors++;
                                }
                                var valid5 = _errs29 === errors;
                              } else {
                                var valid5 = true;
                              }
                              if (valid5) {
                                if (data3.why !== void 0) {
                                  const _errs30 = errors;
                                  if (!validate26(data3.why, { instancePath: instancePath + "/state/why", parentData: data3, parentDataProperty: "why", rootData })) {
                                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid5 = _errs30 === errors;
                                } else {
                                  var valid5 = true;
                                }
                                if (valid5) {
                                  if (data3.hint !== void 0) {
                                    let data12 = data3.hint;
                                    const _errs31 = errors;
                                    const _errs32 = errors;
                                    let valid6 = false;
                                    const _errs33 = errors;
                                    if (!validate26(data12, { instancePath: instancePath + "/state/hint", parentData: data3, parentDataProperty: "hint", rootData })) {
                                      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid2 = _errs33 === errors;
                                    valid6 = valid6 || _valid2;
                                    if (!valid6) {
                                      const _errs34 = errors;
                                      if (data12 !== null) {
                                        const err17 = { instancePath: instancePath + "/state/hint", schemaPath: "#/properties/state/anyOf/2/properties/hint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err17];
                                        } else {
                                          vErrors.push(err17);
                                        }
                                        errors++;
                                      }
                                      var _valid2 = _errs34 === errors;
                                      valid6 = valid6 || _valid2;
                                    }
                                    if (!valid6) {
                                      const err18 = { instancePath: instancePath + "/state/hint", schemaPath: "#/properties/state/anyOf/2/properties/hint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err18];
                                      } else {
                                        vErrors.push(err18);
                                      }
                                      errors++;
                                    } else {
                                      errors = _errs32;
                                      if (vErrors !== null) {
                                        if (_errs32) {
                                          vErrors.length = _errs32;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid5 = _errs31 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data3.idle !== void 0) {
                                      let data13 = data3.idle;
                                      const _errs36 = errors;
                                      const _errs37 = errors;
                                      let valid7 = false;
                                      const _errs38 = errors;
                                      if (true !== data13) {
                                        const err19 = { instancePath: instancePath + "/state/idle", schemaPath: "#/properties/state/anyOf/2/properties/idle/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                          vErrors = [err19];
                                        } else {
                                          vErrors.push(err19);
                                        }
                                        errors++;
                                      }
                                      var _valid3 = _errs38 === errors;
                                      valid7 = valid7 || _valid3;
                                      if (!valid7) {
                                        const _errs39 = errors;
                                        if (data13 !== null) {
                                          const err20 = { instancePath: instancePath + "/state/idle", schemaPath: "#/properties/state/anyOf/2/properties/idle/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err20];
                                          } else {
                                            vErrors.push(err20);
                                          }
                                          errors++;
                                        }
                                        var _valid3 = _errs39 === errors;
                                        valid7 = valid7 || _valid3;
                                      }
                                      if (!valid7) {
                                        const err21 = { instancePath: instancePath + "/state/idle", schemaPath: "#/properties/state/anyOf/2/properties/idle/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err21];
                                        } else {
                                          vErrors.push(err21);
                                        }
                                        errors++;
                                      } else {
                                        errors = _errs37;
                                        if (vErrors !== null) {
                                          if (_errs37) {
                                            vErrors.length = _errs37;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid5 = _errs36 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          const err22 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err22];
                          } else {
                            vErrors.push(err22);
                          }
                          errors++;
                        }
                      }
                      var _valid1 = _errs26 === errors;
                      valid2 = valid2 || _valid1;
                      if (!valid2) {
                        const _errs41 = errors;
                        if (errors === _errs41) {
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing4;
                            if (data3.kind === void 0 && (missing4 = "kind") || data3.code === void 0 && (missing4 = "code") || data3.why === void 0 && (missing4 = "why") || data3.hint === void 0 && (missing4 = "hint")) {
                              const err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/3/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                              if (vErrors === null) {
                                vErrors = [err23];
                              } else {
                                vErrors.push(err23);
                              }
                              errors++;
                            } else {
                              const _errs43 = errors;
                              for (const key4 in data3) {
                                if (!(key4 === "kind" || key4 === "code" || key4 === "why" || key4 === "hint")) {
                                  const err24 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                  if (vErrors === null) {
                                    vErrors = [err24];
                                  } else {
                                    vErrors.push(err24);
                                  }
                                  errors++;
                                  break;
                                }
                              }
                              if (_errs43 === errors) {
                                if (data3.kind !== void 0) {
                                  const _errs44 = errors;
                                  if ("failed" !== data3.kind) {
                                    const err25 = { instancePath: instancePath + "/state/kind", schemaPath: "#/properties/state/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant" };
                                    if (vErrors === null) {
                                      vErrors = [err25];
                                    } else {
                                      vErrors.push(err25);
                                    }
                                    errors++;
                                  }
                                  var valid8 = _errs44 === errors;
                                } else {
                                  var valid8 = true;
                                }
                                if (valid8) {
                                  if (data3.code !== void 0) {
                                    const _errs45 = errors;
                                    if (typeof data3.code !== "string") {
                                      const err26 = { instancePath: instancePath + "/state/code", schemaPath: "#/properties/state/anyOf/3/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err26];
                                      } else {
                                        vErrors.push(err26);
                                      }
                                      errors++;
                                    }
                                    var valid8 = _errs45 === errors;
                                  } else {
                                    var valid8 = true;
                                  }
                                  if (valid8) {
                                    if (data3.why !== void 0) {
                                      const _errs47 = errors;
                                      if (!validate26(data3.why, { instancePath: instancePath + "/state/why", parentData: data3, parentDataProperty: "why", rootData })) {
                                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid8 = _errs47 === errors;
                                    } else {
                                      var valid8 = true;
                                    }
                                    if (valid8) {
                                      if (data3.hint !== void 0) {
                                        let data17 = data3.hint;
                                        const _errs48 = errors;
                                        const _errs49 = errors;
                                        let valid9 = false;
                                        const _errs50 = errors;
                                        if (!validate26(data17, { instancePath: instancePath + "/state/hint", parentData: data3, parentDataProperty: "hint", rootData })) {
                                          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                          errors = vErrors.length;
                                        }
                                        var _valid4 = _errs50 === errors;
                                        valid9 = valid9 || _valid4;
                                        if (!valid9) {
                                          const _errs51 = errors;
                                          if (data17 !== null) {
                                            const err27 = { instancePath: instancePath + "/state/hint", schemaPath: "#/properties/state/anyOf/3/properties/hint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                              vErrors = [err27];
                                            } else {
                                              vErrors.push(err27);
                                            }
                                            errors++;
                                          }
                                          var _valid4 = _errs51 === errors;
                                          valid9 = valid9 || _valid4;
                                        }
                                        if (!valid9) {
                                          const err28 = { instancePath: instancePath + "/state/hint", schemaPath: "#/properties/state/anyOf/3/properties/hint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                          if (vErrors === null) {
                                            vErrors = [err28];
                                          } else {
                                            vErrors.push(err28);
                                          }
                                          errors++;
                                        } else {
                                          errors = _errs49;
                                          if (vErrors !== null) {
                                            if (_errs49) {
                                              vErrors.length = _errs49;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid8 = _errs48 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            const err29 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err29];
                            } else {
                              vErrors.push(err29);
                            }
                            errors++;
                          }
                        }
                        var _valid1 = _errs41 === errors;
                        valid2 = valid2 || _valid1;
                        if (!valid2) {
                          const _errs53 = errors;
                          if (errors === _errs53) {
                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                              let missing5;
                              if (data3.kind === void 0 && (missing5 = "kind") || data3.code === void 0 && (missing5 = "code") || data3.why === void 0 && (missing5 = "why") || data3.hint === void 0 && (missing5 = "hint")) {
                                const err30 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/4/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err30];
                                } else {
                                  vErrors.push(err30);
                                }
                                errors++;
                              } else {
                                const _errs55 = errors;
                                for (const key5 in data3) {
                                  if (!(key5 === "kind" || key5 === "code" || key5 === "why" || key5 === "hint")) {
                                    const err31 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err31];
                                    } else {
                                      vErrors.push(err31);
                                    }
                                    errors++;
                                    break;
                                  }
                                }
                                if (_errs55 === errors) {
                                  if (data3.kind !== void 0) {
                                    const _errs56 = errors;
                                    if ("unsupported" !== data3.kind) {
                                      const err32 = { instancePath: instancePath + "/state/kind", schemaPath: "#/properties/state/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "unsupported" }, message: "must be equal to constant" };
                                      if (vErrors === null) {
                                        vErrors = [err32];
                                      } else {
                                        vErrors.push(err32);
                                      }
                                      errors++;
                                    }
                                    var valid10 = _errs56 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                  if (valid10) {
                                    if (data3.code !== void 0) {
                                      const _errs57 = errors;
                                      if (typeof data3.code !== "string") {
                                        const err33 = { instancePath: instancePath + "/state/code", schemaPath: "#/properties/state/anyOf/4/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err33];
                                        } else {
                                          vErrors.push(err33);
                                        }
                                        errors++;
                                      }
                                      var valid10 = _errs57 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data3.why !== void 0) {
                                        const _errs59 = errors;
                                        if (!validate26(data3.why, { instancePath: instancePath + "/state/why", parentData: data3, parentDataProperty: "why", rootData })) {
                                          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid10 = _errs59 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                      if (valid10) {
                                        if (data3.hint !== void 0) {
                                          let data21 = data3.hint;
                                          const _errs60 = errors;
                                          const _errs61 = errors;
                                          let valid11 = false;
                                          const _errs62 = errors;
                                          if (!validate26(data21, { instancePath: instancePath + "/state/hint", parentData: data3, parentDataProperty: "hint", rootData })) {
                                            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                            errors = vErrors.length;
                                          }
                                          var _valid5 = _errs62 === errors;
                                          valid11 = valid11 || _valid5;
                                          if (!valid11) {
                                            const _errs63 = errors;
                                            if (data21 !== null) {
                                              const err34 = { instancePath: instancePath + "/state/hint", schemaPath: "#/properties/state/anyOf/4/properties/hint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err34];
                                              } else {
                                                vErrors.push(err34);
                                              }
                                              errors++;
                                            }
                                            var _valid5 = _errs63 === errors;
                                            valid11 = valid11 || _valid5;
                                          }
                                          if (!valid11) {
                                            const err35 = { instancePath: instancePath + "/state/hint", schemaPath: "#/properties/state/anyOf/4/properties/hint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                              vErrors = [err35];
                                            } else {
                                              vErrors.push(err35);
                                            }
                                            errors++;
                                          } else {
                                            errors = _errs61;
                                            if (vErrors !== null) {
                                              if (_errs61) {
                                                vErrors.length = _errs61;
                                              } else {
                                                vErrors = null;
                                              }
                                            }
                                          }
                                          var valid10 = _errs60 === errors;
                                        } else {
                                          var valid10 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              const err36 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err36];
                              } else {
                                vErrors.push(err36);
                              }
                              errors++;
                            }
                          }
                          var _valid1 = _errs53 === errors;
                          valid2 = valid2 || _valid1;
                          if (!valid2) {
                            const _errs65 = errors;
                            if (errors === _errs65) {
                              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                let missing6;
                                if (data3.kind === void 0 && (missing6 = "kind") || data3.why === void 0 && (missing6 = "why")) {
                                  const err37 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/5/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err37];
                                  } else {
                                    vErrors.push(err37);
                                  }
                                  errors++;
                                } else {
                                  const _errs67 = errors;
                                  for (const key6 in data3) {
                                    if (!(key6 === "kind" || key6 === "why")) {
                                      const err38 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err38];
                                      } else {
                                        vErrors.push(err38);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs67 === errors) {
                                    if (data3.kind !== void 0) {
                                      const _errs68 = errors;
                                      if ("unclear" !== data3.kind) {
                                        const err39 = { instancePath: instancePath + "/state/kind", schemaPath: "#/properties/state/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "unclear" }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                          vErrors = [err39];
                                        } else {
                                          vErrors.push(err39);
                                        }
                                        errors++;
                                      }
                                      var valid12 = _errs68 === errors;
                                    } else {
                                      var valid12 = true;
                                    }
                                    if (valid12) {
                                      if (data3.why !== void 0) {
                                        const _errs69 = errors;
                                        if (!validate26(data3.why, { instancePath: instancePath + "/state/why", parentData: data3, parentDataProperty: "why", rootData })) {
                                          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid12 = _errs69 === errors;
                                      } else {
                                        var valid12 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err40 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err40];
                                } else {
                                  vErrors.push(err40);
                                }
                                errors++;
                              }
                            }
                            var _valid1 = _errs65 === errors;
                            valid2 = valid2 || _valid1;
                          }
                        }
                      }
                    }
                  }
                  if (!valid2) {
                    const err41 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                    validate23.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs12;
                    if (vErrors !== null) {
                      if (_errs12) {
                        vErrors.length = _errs12;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference === void 0 && (missing0 = "reference") || data.source === void 0 && (missing0 = "source") || data.region === void 0 && (missing0 = "region") || data.digest === void 0 && (missing0 = "digest") || data.scans === void 0 && (missing0 = "scans") || data.doubts === void 0 && (missing0 = "doubts") || data.asked === void 0 && (missing0 = "asked") || data.assessedAt === void 0 && (missing0 = "assessedAt") || data.consoleUrl === void 0 && (missing0 = "consoleUrl")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema7.properties, key0)) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reference !== void 0) {
            const _errs2 = errors;
            if (typeof data.reference !== "string") {
              validate22.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              const _errs4 = errors;
              if (typeof data.source !== "string") {
                validate22.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.region !== void 0) {
                let data2 = data.region;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid1 = false;
                const _errs8 = errors;
                if (typeof data2 !== "string") {
                  const err0 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs10 = errors;
                  if (data2 !== null) {
                    const err1 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var _valid0 = _errs10 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (!valid1) {
                  const err2 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                  validate22.errors = vErrors;
                  return false;
                } else {
                  errors = _errs7;
                  if (vErrors !== null) {
                    if (_errs7) {
                      vErrors.length = _errs7;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.digest !== void 0) {
                  let data3 = data.digest;
                  const _errs12 = errors;
                  const _errs13 = errors;
                  let valid2 = false;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (typeof data3 === "string") {
                      if (!pattern2.test(data3)) {
                        const err3 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                      }
                    } else {
                      const err4 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                  var _valid1 = _errs14 === errors;
                  valid2 = valid2 || _valid1;
                  if (!valid2) {
                    const _errs16 = errors;
                    if (data3 !== null) {
                      const err5 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                    var _valid1 = _errs16 === errors;
                    valid2 = valid2 || _valid1;
                  }
                  if (!valid2) {
                    const err6 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                    validate22.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs13;
                    if (vErrors !== null) {
                      if (_errs13) {
                        vErrors.length = _errs13;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.scans !== void 0) {
                    let data4 = data.scans;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (Array.isArray(data4)) {
                        var valid3 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs20 = errors;
                          if (!validate23(data4[i0], { instancePath: instancePath + "/scans/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs20 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/scans", schemaPath: "#/properties/scans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.doubts !== void 0) {
                      let data6 = data.doubts;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (Array.isArray(data6)) {
                          var valid4 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data7 = data6[i1];
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing1;
                                if (data7.cause === void 0 && (missing1 = "cause") || data7.why === void 0 && (missing1 = "why") || data7.hint === void 0 && (missing1 = "hint")) {
                                  validate22.errors = [{ instancePath: instancePath + "/doubts/" + i1, schemaPath: "#/properties/doubts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs25 = errors;
                                  for (const key1 in data7) {
                                    if (!(key1 === "cause" || key1 === "why" || key1 === "hint")) {
                                      validate22.errors = [{ instancePath: instancePath + "/doubts/" + i1, schemaPath: "#/properties/doubts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs25 === errors) {
                                    if (data7.cause !== void 0) {
                                      let data8 = data7.cause;
                                      const _errs26 = errors;
                                      if (typeof data8 !== "string") {
                                        validate22.errors = [{ instancePath: instancePath + "/doubts/" + i1 + "/cause", schemaPath: "#/properties/doubts/items/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      if (!(data8 === "missing" || data8 === "pending" || data8 === "failed-scan" || data8 === "stale" || data8 === "unsupported" || data8 === "not-measured" || data8 === "source-error" || data8 === "ambiguous")) {
                                        validate22.errors = [{ instancePath: instancePath + "/doubts/" + i1 + "/cause", schemaPath: "#/properties/doubts/items/properties/cause/enum", keyword: "enum", params: { allowedValues: schema7.properties.doubts.items.properties.cause.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid5 = _errs26 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data7.why !== void 0) {
                                        const _errs28 = errors;
                                        if (!validate26(data7.why, { instancePath: instancePath + "/doubts/" + i1 + "/why", parentData: data7, parentDataProperty: "why", rootData })) {
                                          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid5 = _errs28 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data7.hint !== void 0) {
                                          let data10 = data7.hint;
                                          const _errs29 = errors;
                                          const _errs30 = errors;
                                          let valid6 = false;
                                          const _errs31 = errors;
                                          if (!validate26(data10, { instancePath: instancePath + "/doubts/" + i1 + "/hint", parentData: data7, parentDataProperty: "hint", rootData })) {
                                            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                            errors = vErrors.length;
                                          }
                                          var _valid2 = _errs31 === errors;
                                          valid6 = valid6 || _valid2;
                                          if (!valid6) {
                                            const _errs32 = errors;
                                            if (data10 !== null) {
                                              const err7 = { instancePath: instancePath + "/doubts/" + i1 + "/hint", schemaPath: "#/properties/doubts/items/properties/hint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err7];
                                              } else {
                                                vErrors.push(err7);
                                              }
                                              errors++;
                                            }
                                            var _valid2 = _errs32 === errors;
                                            valid6 = valid6 || _valid2;
                                          }
                                          if (!valid6) {
                                            const err8 = { instancePath: instancePath + "/doubts/" + i1 + "/hint", schemaPath: "#/properties/doubts/items/properties/hint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                              vErrors = [err8];
                                            } else {
                                              vErrors.push(err8);
                                            }
                                            errors++;
                                            validate22.errors = vErrors;
                                            return false;
                                          } else {
                                            errors = _errs30;
                                            if (vErrors !== null) {
                                              if (_errs30) {
                                                vErrors.length = _errs30;
                                              } else {
                                                vErrors = null;
                                              }
                                            }
                                          }
                                          var valid5 = _errs29 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/doubts/" + i1, schemaPath: "#/properties/doubts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid4 = _errs23 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/doubts", schemaPath: "#/properties/doubts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.asked !== void 0) {
                        let data11 = data.asked;
                        const _errs34 = errors;
                        if (errors === _errs34) {
                          if (Array.isArray(data11)) {
                            var valid7 = true;
                            const len2 = data11.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs36 = errors;
                              if (!validate26(data11[i2], { instancePath: instancePath + "/asked/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
                                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                errors = vErrors.length;
                              }
                              var valid7 = _errs36 === errors;
                              if (!valid7) {
                                break;
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs34 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.assessedAt !== void 0) {
                          let data13 = data.assessedAt;
                          const _errs37 = errors;
                          if (errors === _errs37) {
                            if (typeof data13 === "string") {
                              if (!pattern0.test(data13)) {
                                validate22.errors = [{ instancePath: instancePath + "/assessedAt", schemaPath: "#/properties/assessedAt/pattern", keyword: "pattern", params: { pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                                return false;
                              }
                            } else {
                              validate22.errors = [{ instancePath: instancePath + "/assessedAt", schemaPath: "#/properties/assessedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs37 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.consoleUrl !== void 0) {
                            let data14 = data.consoleUrl;
                            const _errs39 = errors;
                            const _errs40 = errors;
                            let valid8 = false;
                            const _errs41 = errors;
                            if (typeof data14 !== "string") {
                              const err9 = { instancePath: instancePath + "/consoleUrl", schemaPath: "#/properties/consoleUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err9];
                              } else {
                                vErrors.push(err9);
                              }
                              errors++;
                            }
                            var _valid3 = _errs41 === errors;
                            valid8 = valid8 || _valid3;
                            if (!valid8) {
                              const _errs43 = errors;
                              if (data14 !== null) {
                                const err10 = { instancePath: instancePath + "/consoleUrl", schemaPath: "#/properties/consoleUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err10];
                                } else {
                                  vErrors.push(err10);
                                }
                                errors++;
                              }
                              var _valid3 = _errs43 === errors;
                              valid8 = valid8 || _valid3;
                            }
                            if (!valid8) {
                              const err11 = { instancePath: instancePath + "/consoleUrl", schemaPath: "#/properties/consoleUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err11];
                              } else {
                                vErrors.push(err11);
                              }
                              errors++;
                              validate22.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs40;
                              if (vErrors !== null) {
                                if (_errs40) {
                                  vErrors.length = _errs40;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs39 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.call === void 0 && (missing0 = "call") || data.host === void 0 && (missing0 = "host") || data.at === void 0 && (missing0 = "at") || data.status === void 0 && (missing0 = "status") || data.requestId === void 0 && (missing0 = "requestId")) {
        validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "call" || key0 === "host" || key0 === "at" || key0 === "status" || key0 === "requestId")) {
            validate99.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.call !== void 0) {
            const _errs2 = errors;
            if (typeof data.call !== "string") {
              validate99.errors = [{ instancePath: instancePath + "/call", schemaPath: "#/properties/call/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.host !== void 0) {
              const _errs4 = errors;
              if (typeof data.host !== "string") {
                validate99.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.at !== void 0) {
                let data2 = data.at;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate99.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                      return false;
                    }
                  } else {
                    validate99.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.status !== void 0) {
                  let data3 = data.status;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  let valid1 = false;
                  const _errs10 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    const err0 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  if (errors === _errs10) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                    }
                  }
                  var _valid0 = _errs10 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs12 = errors;
                    if (data3 !== null) {
                      const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                    var _valid0 = _errs12 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (!valid1) {
                    const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                    validate99.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs9;
                    if (vErrors !== null) {
                      if (_errs9) {
                        vErrors.length = _errs9;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.requestId !== void 0) {
                    let data4 = data.requestId;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    let valid2 = false;
                    const _errs16 = errors;
                    if (typeof data4 !== "string") {
                      const err4 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                    var _valid1 = _errs16 === errors;
                    valid2 = valid2 || _valid1;
                    if (!valid2) {
                      const _errs18 = errors;
                      if (data4 !== null) {
                        const err5 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      }
                      var _valid1 = _errs18 === errors;
                      valid2 = valid2 || _valid1;
                    }
                    if (!valid2) {
                      const err6 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                      validate99.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs15;
                      if (vErrors !== null) {
                        if (_errs15) {
                          vErrors.length = _errs15;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var schema31 = { "type": "object", "additionalProperties": false, "required": ["kind", "text"], "properties": { "kind": { "type": "string", "enum": ["report-mode", "as-of", "foreign-endpoint", "policy-ref", "policy-change", "replayed", "cancelled", "merge", "notice"] }, "text": { "$ref": "#/definitions/message" } } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.text === void 0 && (missing0 = "text")) {
        validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "text")) {
            validate101.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            let data0 = data.kind;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate101.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if (!(data0 === "report-mode" || data0 === "as-of" || data0 === "foreign-endpoint" || data0 === "policy-ref" || data0 === "policy-change" || data0 === "replayed" || data0 === "cancelled" || data0 === "merge" || data0 === "notice")) {
              validate101.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.text !== void 0) {
              const _errs4 = errors;
              if (!validate26(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "object", "additionalProperties": false, "required": ["name", "origin"], "properties": { "name": { "type": "string" }, "origin": { "type": "object", "additionalProperties": false, "required": ["kind", "text", "digest", "commit"], "properties": { "kind": { "type": "string", "enum": ["preset", "file", "repository"] }, "text": { "type": "string" }, "digest": { "type": "string" }, "commit": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.origin === void 0 && (missing0 = "origin")) {
        validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "origin")) {
            validate104.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate104.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.origin !== void 0) {
              let data1 = data.origin;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.kind === void 0 && (missing1 = "kind") || data1.text === void 0 && (missing1 = "text") || data1.digest === void 0 && (missing1 = "digest") || data1.commit === void 0 && (missing1 = "commit")) {
                    validate104.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs6 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "kind" || key1 === "text" || key1 === "digest" || key1 === "commit")) {
                        validate104.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs6 === errors) {
                      if (data1.kind !== void 0) {
                        let data2 = data1.kind;
                        const _errs7 = errors;
                        if (typeof data2 !== "string") {
                          validate104.errors = [{ instancePath: instancePath + "/origin/kind", schemaPath: "#/properties/origin/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        if (!(data2 === "preset" || data2 === "file" || data2 === "repository")) {
                          validate104.errors = [{ instancePath: instancePath + "/origin/kind", schemaPath: "#/properties/origin/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.origin.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.text !== void 0) {
                          const _errs9 = errors;
                          if (typeof data1.text !== "string") {
                            validate104.errors = [{ instancePath: instancePath + "/origin/text", schemaPath: "#/properties/origin/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data1.digest !== void 0) {
                            const _errs11 = errors;
                            if (typeof data1.digest !== "string") {
                              validate104.errors = [{ instancePath: instancePath + "/origin/digest", schemaPath: "#/properties/origin/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data1.commit !== void 0) {
                              let data5 = data1.commit;
                              const _errs13 = errors;
                              const _errs14 = errors;
                              let valid2 = false;
                              const _errs15 = errors;
                              if (typeof data5 !== "string") {
                                const err0 = { instancePath: instancePath + "/origin/commit", schemaPath: "#/properties/origin/properties/commit/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                              }
                              var _valid0 = _errs15 === errors;
                              valid2 = valid2 || _valid0;
                              if (!valid2) {
                                const _errs17 = errors;
                                if (data5 !== null) {
                                  const err1 = { instancePath: instancePath + "/origin/commit", schemaPath: "#/properties/origin/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err1];
                                  } else {
                                    vErrors.push(err1);
                                  }
                                  errors++;
                                }
                                var _valid0 = _errs17 === errors;
                                valid2 = valid2 || _valid0;
                              }
                              if (!valid2) {
                                const err2 = { instancePath: instancePath + "/origin/commit", schemaPath: "#/properties/origin/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                                validate104.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs14;
                                if (vErrors !== null) {
                                  if (_errs14) {
                                    vErrors.length = _errs14;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid1 = _errs13 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate104.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.tool === void 0 && (missing0 = "tool") || data.recordedAt === void 0 && (missing0 = "recordedAt") || data.asOf === void 0 && (missing0 = "asOf") || data.images === void 0 && (missing0 = "images") || data.exchanges === void 0 && (missing0 = "exchanges") || data.exchangesLeftOut === void 0 && (missing0 = "exchangesLeftOut") || data.hosts === void 0 && (missing0 = "hosts") || data.marks === void 0 && (missing0 = "marks") || data.policies === void 0 && (missing0 = "policies") || data.digest === void 0 && (missing0 = "digest")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema6.properties, key0)) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("image-policy-gate/evidence" !== data.kind) {
              validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "image-policy-gate/evidence" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs3 = errors;
              if (1 !== data.version) {
                validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tool !== void 0) {
                let data2 = data.tool;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.name === void 0 && (missing1 = "name") || data2.version === void 0 && (missing1 = "version")) {
                      validate21.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs6 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "name" || key1 === "version")) {
                          validate21.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs6 === errors) {
                        if (data2.name !== void 0) {
                          const _errs7 = errors;
                          if (typeof data2.name !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs7 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.version !== void 0) {
                            const _errs9 = errors;
                            if (typeof data2.version !== "string") {
                              validate21.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs9 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.recordedAt !== void 0) {
                  let data5 = data.recordedAt;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data5 === "string") {
                      if (!pattern0.test(data5)) {
                        validate21.errors = [{ instancePath: instancePath + "/recordedAt", schemaPath: "#/properties/recordedAt/pattern", keyword: "pattern", params: { pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/recordedAt", schemaPath: "#/properties/recordedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.asOf !== void 0) {
                    let data6 = data.asOf;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (typeof data6 === "string") {
                        if (!pattern0.test(data6)) {
                          validate21.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/pattern", keyword: "pattern", params: { pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.images !== void 0) {
                      let data7 = data.images;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs17 = errors;
                            if (!validate22(data7[i0], { instancePath: instancePath + "/images/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs17 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.exchanges !== void 0) {
                        let data9 = data.exchanges;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (Array.isArray(data9)) {
                            var valid3 = true;
                            const len1 = data9.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs20 = errors;
                              if (!validate99(data9[i1], { instancePath: instancePath + "/exchanges/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
                                vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                                errors = vErrors.length;
                              }
                              var valid3 = _errs20 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/exchanges", schemaPath: "#/properties/exchanges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.exchangesLeftOut !== void 0) {
                          let data11 = data.exchangesLeftOut;
                          const _errs21 = errors;
                          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                            validate21.errors = [{ instancePath: instancePath + "/exchangesLeftOut", schemaPath: "#/properties/exchangesLeftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs21) {
                            if (typeof data11 == "number" && isFinite(data11)) {
                              if (data11 < 0 || isNaN(data11)) {
                                validate21.errors = [{ instancePath: instancePath + "/exchangesLeftOut", schemaPath: "#/properties/exchangesLeftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.hosts !== void 0) {
                            let data12 = data.hosts;
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (Array.isArray(data12)) {
                                var valid4 = true;
                                const len2 = data12.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  const _errs25 = errors;
                                  if (typeof data12[i2] !== "string") {
                                    validate21.errors = [{ instancePath: instancePath + "/hosts/" + i2, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid4 = _errs25 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.marks !== void 0) {
                              let data14 = data.marks;
                              const _errs27 = errors;
                              if (errors === _errs27) {
                                if (Array.isArray(data14)) {
                                  var valid5 = true;
                                  const len3 = data14.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    const _errs29 = errors;
                                    if (!validate101(data14[i3], { instancePath: instancePath + "/marks/" + i3, parentData: data14, parentDataProperty: i3, rootData })) {
                                      vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid5 = _errs29 === errors;
                                    if (!valid5) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs27 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.policies !== void 0) {
                                let data16 = data.policies;
                                const _errs30 = errors;
                                if (errors === _errs30) {
                                  if (Array.isArray(data16)) {
                                    var valid6 = true;
                                    const len4 = data16.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                      const _errs32 = errors;
                                      if (!validate104(data16[i4], { instancePath: instancePath + "/policies/" + i4, parentData: data16, parentDataProperty: i4, rootData })) {
                                        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid6 = _errs32 === errors;
                                      if (!valid6) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs30 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.digest !== void 0) {
                                  let data18 = data.digest;
                                  const _errs33 = errors;
                                  if (errors === _errs33) {
                                    if (typeof data18 === "string") {
                                      if (!pattern2.test(data18)) {
                                        validate21.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs33 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/evidence/parse.ts
var MAX_DEPTH = 1e3;
async function parseEvidence(text, place) {
  const document = parseDocument(text, place);
  const { kind, version, digest, ...rest } = document;
  if (kind !== EVIDENCE_KIND) throw refused(place, message("this is no evidence file of the gate"), RECORD);
  if (version !== EVIDENCE_VERSION) throw otherVersion(place, version);
  if (digest !== await selfDigest({ kind, version, ...rest })) {
    throw refused(place, message("the evidence was damaged or changed: its digest does not fit"), FETCH_AGAIN);
  }
  if (!validateEvidence(document)) {
    const [problem] = validateEvidence.errors ?? [];
    const values = { where: problem?.instancePath || "/", problem: problem?.message ?? "" };
    throw refused(place, message("the evidence is not as its format says, at {where}: {problem}", values), FETCH_AGAIN);
  }
  const evidence = readFormat(rest, place);
  if (evidence.images.length === 0) throw refused(place, message("the evidence holds no image"), RECORD);
  for (const image of evidence.images) {
    const contradiction = contradictionIn(image);
    if (contradiction === void 0) continue;
    const values = { image: formatImageReference(image.reference), contradiction };
    throw refused(place, message("the evidence contradicts itself about {image}: {contradiction}", values), FETCH_AGAIN);
  }
  return evidence;
}
var RECORD = message("write one with `formats: evidence`");
var FETCH_AGAIN = message("take the file as the run wrote it, or record it anew with `formats: evidence`");
var refused = (place, text, hint, cause) => new GateError("INPUT_INVALID", text, { place, hint, cause });
function parseDocument(text, place) {
  let document;
  try {
    document = JSON.parse(text);
  } catch (thrown) {
    throw refused(place, message("the evidence is not JSON, or only a part of it"), FETCH_AGAIN, thrown);
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw refused(place, message("this is no evidence file of the gate"), RECORD);
  }
  if (isDeeperThan(document, MAX_DEPTH)) {
    throw refused(place, message("the evidence is nested too deeply"), FETCH_AGAIN);
  }
  return document;
}
var isDeeperThan = (value, levels) => typeof value === "object" && value !== null && (levels === 0 || Object.values(value).some((one) => isDeeperThan(one, levels - 1)));
function otherVersion(place, version) {
  if (typeof version !== "number" || version < EVIDENCE_VERSION) {
    return refused(place, message("the evidence tells no version that there is"), FETCH_AGAIN);
  }
  return refused(
    place,
    message("the evidence is of version {version}, and this program reads version {known}", {
      version,
      known: EVIDENCE_VERSION
    }),
    message("replay it with a program no older than the one that wrote it")
  );
}
function readFormat(document, place) {
  try {
    return evidenceFormat.read(document);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    throw refused(
      place,
      message("the evidence is not as its format says: {problem}", { problem: thrown.text }),
      FETCH_AGAIN,
      thrown
    );
  }
}

// src/evidence/load.ts
var MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;
async function loadEvidence(path, { root, confine }) {
  const bytes = await readBytes(path, root, confine);
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalid(path, message("the evidence is not UTF-8 text"));
  }
  return parseEvidence(text, path);
}
async function readBytes(path, root, confine) {
  try {
    const refuse = (obstacle) => invalid(path, REFUSALS[obstacle]);
    return await readWorkspaceFile(root, path, { confine, maxBytes: MAX_EVIDENCE_BYTES, refuse });
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown;
    if (thrown?.code === "ENOENT") {
      throw invalid(path, message("there is no such evidence file"), message("give the path of an evidence.json"));
    }
    throw invalid(path, message("the evidence cannot be read: {error}", { error: toError(thrown).message }));
  }
}
var REFUSALS = {
  outside: message("the evidence lies outside the workspace"),
  "in-git": message("the evidence lies in .git"),
  "not-regular": message("the evidence is not a regular file"),
  "too-large": message("the evidence is larger than {limit} bytes", { limit: MAX_EVIDENCE_BYTES })
};
export {
  MAX_EVIDENCE_BYTES,
  loadEvidence
};
