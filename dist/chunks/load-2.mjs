import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  invalid
} from "./input-problems.mjs";
import {
  readWorkspaceFile
} from "./workspace-file.mjs";
import "./did-you-mean.mjs";
import {
  GateError,
  toError
} from "./errors.mjs";
import {
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/merge/report-validator.generated.js
var validateReport = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version", "tool", "verdict", "mode", "asOf", "startedAt", "endedAt", "counts", "shard", "marks", "hosts", "policies", "images"], "properties": { "version": { "const": 1 }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string" }, "version": { "type": "string" } } }, "verdict": { "type": "string", "enum": ["pass", "fail", "unknown"] }, "mode": { "type": "string", "enum": ["enforce", "report"] }, "asOf": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "startedAt": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "endedAt": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "counts": { "type": "object", "additionalProperties": false, "required": ["violations", "warnings", "unknowns", "waived"], "properties": { "violations": { "type": "integer", "minimum": 0 }, "warnings": { "type": "integer", "minimum": 0 }, "unknowns": { "type": "integer", "minimum": 0 }, "waived": { "type": "integer", "minimum": 0 } } }, "shard": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["index", "count", "list"], "properties": { "index": { "type": "integer", "minimum": 1 }, "count": { "type": "integer", "minimum": 1 }, "list": { "type": "string" } } }, { "type": "null" }] }, "marks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "message"], "properties": { "kind": { "type": "string", "enum": ["report-mode", "as-of", "foreign-endpoint", "policy-ref", "policy-change", "replayed", "cancelled", "merge", "notice"] }, "message": { "type": "string" } } } }, "hosts": { "type": "array", "items": { "type": "string" } }, "policies": { "type": "array", "items": { "$ref": "#/definitions/policy" } }, "images": { "type": "array", "items": { "$ref": "#/definitions/image" } } }, "definitions": { "position": { "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } }, "policy": { "type": "object", "additionalProperties": false, "required": ["name", "origin", "warnings"], "properties": { "name": { "type": "string" }, "origin": { "type": "object", "additionalProperties": false, "required": ["kind", "text", "digest", "commit"], "properties": { "kind": { "type": "string", "enum": ["preset", "file", "repository"] }, "text": { "type": "string" }, "digest": { "type": "string" }, "commit": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "warnings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["message", "position"], "properties": { "message": { "type": "string" }, "position": { "$ref": "#/definitions/position" } } } } } }, "severity": { "type": "object", "additionalProperties": false, "required": ["least", "most"], "properties": { "least": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] }, "most": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] } } }, "facts": { "type": "object", "additionalProperties": false, "required": ["severity", "vulnerabilities", "maliciousFiles", "unsafeSettings", "sensitiveFiles", "sizeBytes", "bornAt"], "properties": { "severity": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "$ref": "#/definitions/severity" }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "vulnerabilities": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["severity", "count"], "properties": { "severity": { "$ref": "#/definitions/severity" }, "count": { "$ref": "#/definitions/shared2" } } } }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "maliciousFiles": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["total", "atLeast"], "properties": { "total": { "$ref": "#/definitions/shared2" }, "atLeast": { "type": "object", "additionalProperties": false, "properties": { "remind": { "$ref": "#/definitions/shared2" }, "suspicious": { "$ref": "#/definitions/shared2" }, "serious": { "$ref": "#/definitions/shared2" } } } } }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "unsafeSettings": { "$ref": "#/definitions/shared3" }, "sensitiveFiles": { "$ref": "#/definitions/shared3" }, "sizeBytes": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "bornAt": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["at", "event"], "properties": { "at": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "event": { "type": "string", "enum": ["created", "updated"] } } }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } } } }, "scan": { "type": "object", "additionalProperties": false, "required": ["label", "digest", "pushedAt", "state", "scannedAt", "code", "why", "hint", "facts"], "properties": { "label": { "type": "string" }, "digest": { "anyOf": [{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, { "type": "null" }] }, "pushedAt": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "state": { "type": "string", "enum": ["complete", "stale", "pending", "failed", "unsupported", "unclear"] }, "scannedAt": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "code": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "hint": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "facts": { "anyOf": [{ "$ref": "#/definitions/facts" }, { "type": "null" }] } } }, "waiver": { "type": "object", "additionalProperties": false, "required": ["rule", "finding", "image", "digest", "reason", "owner", "expires", "untilFixed", "position"], "properties": { "rule": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "finding": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "image": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "digest": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "reason": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "owner": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "expires": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "untilFixed": { "type": "boolean" }, "position": { "$ref": "#/definitions/position" } } }, "rule": { "type": "object", "additionalProperties": false, "required": ["id", "policy", "mode", "outcome", "cause", "message", "hint", "letThrough", "position", "waiverStanza", "waivedBy"], "properties": { "id": { "type": "string" }, "policy": { "type": "string" }, "mode": { "type": "string", "enum": ["enforce", "warn", "off"] }, "outcome": { "type": "string", "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "cause": { "$ref": "#/definitions/shared1" }, "message": { "type": "string" }, "hint": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "letThrough": { "type": "boolean" }, "position": { "$ref": "#/definitions/position" }, "waiverStanza": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "waivedBy": { "type": "array", "items": { "$ref": "#/definitions/waiver" } } } }, "image": { "type": "object", "additionalProperties": false, "required": ["reference", "digest", "source", "region", "verdict", "asked", "consoleUrl", "scans", "rules", "waivedFindings"], "properties": { "reference": { "type": "string" }, "digest": { "anyOf": [{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, { "type": "null" }] }, "source": { "type": "string" }, "region": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "verdict": { "type": "string", "enum": ["pass", "fail", "unknown"] }, "asked": { "type": "array", "items": { "type": "string" } }, "consoleUrl": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "scans": { "type": "array", "items": { "$ref": "#/definitions/scan" } }, "rules": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "waivedFindings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["policy", "id", "severity", "waivedBy"], "properties": { "policy": { "type": "string" }, "id": { "type": "string" }, "severity": { "$ref": "#/definitions/severity" }, "waivedBy": { "type": "array", "items": { "$ref": "#/definitions/waiver" } } } } } } }, "shared1": { "anyOf": [{ "type": "string", "enum": ["missing", "pending", "failed-scan", "stale", "unsupported", "not-measured", "source-error", "ambiguous"] }, { "type": "null" }] }, "shared2": { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "type": "integer", "minimum": 0 }, "max": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } } }, "shared4": { "anyOf": [{ "$ref": "#/definitions/shared2" }, { "type": "null" }] }, "shared3": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "$ref": "#/definitions/shared4" }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
var schema7 = { "type": "object", "additionalProperties": false, "required": ["name", "origin", "warnings"], "properties": { "name": { "type": "string" }, "origin": { "type": "object", "additionalProperties": false, "required": ["kind", "text", "digest", "commit"], "properties": { "kind": { "type": "string", "enum": ["preset", "file", "repository"] }, "text": { "type": "string" }, "digest": { "type": "string" }, "commit": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "warnings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["message", "position"], "properties": { "message": { "type": "string" }, "position": { "$ref": "#/definitions/position" } } } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "line" || key0 === "column")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file !== void 0) {
            const _errs2 = errors;
            if (typeof data.file !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.line !== void 0) {
              let data1 = data.line;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate23.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.column !== void 0) {
                let data2 = data.column;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate23.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      validate23.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
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
      if (data.name === void 0 && (missing0 = "name") || data.origin === void 0 && (missing0 = "origin") || data.warnings === void 0 && (missing0 = "warnings")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "origin" || key0 === "warnings")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate22.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs6 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "kind" || key1 === "text" || key1 === "digest" || key1 === "commit")) {
                        validate22.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs6 === errors) {
                      if (data1.kind !== void 0) {
                        let data2 = data1.kind;
                        const _errs7 = errors;
                        if (typeof data2 !== "string") {
                          validate22.errors = [{ instancePath: instancePath + "/origin/kind", schemaPath: "#/properties/origin/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        if (!(data2 === "preset" || data2 === "file" || data2 === "repository")) {
                          validate22.errors = [{ instancePath: instancePath + "/origin/kind", schemaPath: "#/properties/origin/properties/kind/enum", keyword: "enum", params: { allowedValues: schema7.properties.origin.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
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
                            validate22.errors = [{ instancePath: instancePath + "/origin/text", schemaPath: "#/properties/origin/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                              validate22.errors = [{ instancePath: instancePath + "/origin/digest", schemaPath: "#/properties/origin/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate22.errors = vErrors;
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
                  validate22.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.warnings !== void 0) {
                let data6 = data.warnings;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (Array.isArray(data6)) {
                    var valid3 = true;
                    const len0 = data6.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data7 = data6[i0];
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing2;
                          if (data7.message === void 0 && (missing2 = "message") || data7.position === void 0 && (missing2 = "position")) {
                            validate22.errors = [{ instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            const _errs23 = errors;
                            for (const key2 in data7) {
                              if (!(key2 === "message" || key2 === "position")) {
                                validate22.errors = [{ instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs23 === errors) {
                              if (data7.message !== void 0) {
                                const _errs24 = errors;
                                if (typeof data7.message !== "string") {
                                  validate22.errors = [{ instancePath: instancePath + "/warnings/" + i0 + "/message", schemaPath: "#/properties/warnings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid4 = _errs24 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data7.position !== void 0) {
                                  const _errs26 = errors;
                                  if (!validate23(data7.position, { instancePath: instancePath + "/warnings/" + i0 + "/position", parentData: data7, parentDataProperty: "position", rootData })) {
                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid4 = _errs26 === errors;
                                } else {
                                  var valid4 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid3 = _errs21 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs19 === errors;
              } else {
                var valid0 = true;
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
var schema9 = { "type": "object", "additionalProperties": false, "required": ["reference", "digest", "source", "region", "verdict", "asked", "consoleUrl", "scans", "rules", "waivedFindings"], "properties": { "reference": { "type": "string" }, "digest": { "anyOf": [{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, { "type": "null" }] }, "source": { "type": "string" }, "region": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "verdict": { "type": "string", "enum": ["pass", "fail", "unknown"] }, "asked": { "type": "array", "items": { "type": "string" } }, "consoleUrl": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "scans": { "type": "array", "items": { "$ref": "#/definitions/scan" } }, "rules": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "waivedFindings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["policy", "id", "severity", "waivedBy"], "properties": { "policy": { "type": "string" }, "id": { "type": "string" }, "severity": { "$ref": "#/definitions/severity" }, "waivedBy": { "type": "array", "items": { "$ref": "#/definitions/waiver" } } } } } } };
var pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var schema10 = { "type": "object", "additionalProperties": false, "required": ["label", "digest", "pushedAt", "state", "scannedAt", "code", "why", "hint", "facts"], "properties": { "label": { "type": "string" }, "digest": { "anyOf": [{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, { "type": "null" }] }, "pushedAt": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "state": { "type": "string", "enum": ["complete", "stale", "pending", "failed", "unsupported", "unclear"] }, "scannedAt": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "code": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "hint": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "facts": { "anyOf": [{ "$ref": "#/definitions/facts" }, { "type": "null" }] } } };
var schema11 = { "type": "object", "additionalProperties": false, "required": ["severity", "vulnerabilities", "maliciousFiles", "unsafeSettings", "sensitiveFiles", "sizeBytes", "bornAt"], "properties": { "severity": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "$ref": "#/definitions/severity" }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "vulnerabilities": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["severity", "count"], "properties": { "severity": { "$ref": "#/definitions/severity" }, "count": { "$ref": "#/definitions/shared2" } } } }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "maliciousFiles": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["total", "atLeast"], "properties": { "total": { "$ref": "#/definitions/shared2" }, "atLeast": { "type": "object", "additionalProperties": false, "properties": { "remind": { "$ref": "#/definitions/shared2" }, "suspicious": { "$ref": "#/definitions/shared2" }, "serious": { "$ref": "#/definitions/shared2" } } } } }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "unsafeSettings": { "$ref": "#/definitions/shared3" }, "sensitiveFiles": { "$ref": "#/definitions/shared3" }, "sizeBytes": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, "bornAt": { "type": "object", "additionalProperties": false, "required": ["known", "value", "from", "cause", "why"], "properties": { "known": { "type": "boolean" }, "value": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["at", "event"], "properties": { "at": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "event": { "type": "string", "enum": ["created", "updated"] } } }, { "type": "null" }] }, "from": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "cause": { "$ref": "#/definitions/shared1" }, "why": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } } } };
var schema12 = { "type": "object", "additionalProperties": false, "required": ["least", "most"], "properties": { "least": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] }, "most": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.least === void 0 && (missing0 = "least") || data.most === void 0 && (missing0 = "most")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "least" || key0 === "most")) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.least !== void 0) {
            let data0 = data.least;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate29.errors = [{ instancePath: instancePath + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if (!(data0 === "none" || data0 === "low" || data0 === "medium" || data0 === "high" || data0 === "critical")) {
              validate29.errors = [{ instancePath: instancePath + "/least", schemaPath: "#/properties/least/enum", keyword: "enum", params: { allowedValues: schema12.properties.least.enum }, message: "must be equal to one of the allowed values" }];
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
                validate29.errors = [{ instancePath: instancePath + "/most", schemaPath: "#/properties/most/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data1 === "none" || data1 === "low" || data1 === "medium" || data1 === "high" || data1 === "critical")) {
                validate29.errors = [{ instancePath: instancePath + "/most", schemaPath: "#/properties/most/enum", keyword: "enum", params: { allowedValues: schema12.properties.most.enum }, message: "must be equal to one of the allowed values" }];
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
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema13 = { "anyOf": [{ "type": "string", "enum": ["missing", "pending", "failed-scan", "stale", "unsupported", "not-measured", "source-error", "ambiguous"] }, { "type": "null" }] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "missing" || data === "pending" || data === "failed-scan" || data === "stale" || data === "unsupported" || data === "not-measured" || data === "source-error" || data === "ambiguous")) {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema13.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data !== null) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate31.errors = vErrors;
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "min" || key0 === "max")) {
            validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.min !== void 0) {
            let data0 = data.min;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate34.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate34.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                validate34.errors = vErrors;
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
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate43.errors = vErrors;
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
  validate43.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.known === void 0 && (missing0 = "known") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from") || data.cause === void 0 && (missing0 = "cause") || data.why === void 0 && (missing0 = "why")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "known" || key0 === "value" || key0 === "from" || key0 === "cause" || key0 === "why")) {
            validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.known !== void 0) {
            const _errs2 = errors;
            if (typeof data.known !== "boolean") {
              validate42.errors = [{ instancePath: instancePath + "/known", schemaPath: "#/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              const _errs4 = errors;
              if (!validate43(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from !== void 0) {
                let data2 = data.from;
                const _errs5 = errors;
                const _errs6 = errors;
                let valid1 = false;
                const _errs7 = errors;
                if (typeof data2 !== "string") {
                  const err0 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs9 = errors;
                  if (data2 !== null) {
                    const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (!valid1) {
                  const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                  validate42.errors = vErrors;
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
              if (valid0) {
                if (data.cause !== void 0) {
                  const _errs11 = errors;
                  if (!validate31(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.why !== void 0) {
                    let data4 = data.why;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    let valid2 = false;
                    const _errs14 = errors;
                    if (typeof data4 !== "string") {
                      const err3 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                    var _valid1 = _errs14 === errors;
                    valid2 = valid2 || _valid1;
                    if (!valid2) {
                      const _errs16 = errors;
                      if (data4 !== null) {
                        const err4 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                      var _valid1 = _errs16 === errors;
                      valid2 = valid2 || _valid1;
                    }
                    if (!valid2) {
                      const err5 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                      validate42.errors = vErrors;
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
                }
              }
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.severity === void 0 && (missing0 = "severity") || data.vulnerabilities === void 0 && (missing0 = "vulnerabilities") || data.maliciousFiles === void 0 && (missing0 = "maliciousFiles") || data.unsafeSettings === void 0 && (missing0 = "unsafeSettings") || data.sensitiveFiles === void 0 && (missing0 = "sensitiveFiles") || data.sizeBytes === void 0 && (missing0 = "sizeBytes") || data.bornAt === void 0 && (missing0 = "bornAt")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "severity" || key0 === "vulnerabilities" || key0 === "maliciousFiles" || key0 === "unsafeSettings" || key0 === "sensitiveFiles" || key0 === "sizeBytes" || key0 === "bornAt")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.severity !== void 0) {
            let data0 = data.severity;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.known === void 0 && (missing1 = "known") || data0.value === void 0 && (missing1 = "value") || data0.from === void 0 && (missing1 = "from") || data0.cause === void 0 && (missing1 = "cause") || data0.why === void 0 && (missing1 = "why")) {
                  validate28.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "known" || key1 === "value" || key1 === "from" || key1 === "cause" || key1 === "why")) {
                      validate28.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.known !== void 0) {
                      const _errs5 = errors;
                      if (typeof data0.known !== "boolean") {
                        validate28.errors = [{ instancePath: instancePath + "/severity/known", schemaPath: "#/properties/severity/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.value !== void 0) {
                        let data2 = data0.value;
                        const _errs7 = errors;
                        const _errs8 = errors;
                        let valid2 = false;
                        const _errs9 = errors;
                        if (!validate29(data2, { instancePath: instancePath + "/severity/value", parentData: data0, parentDataProperty: "value", rootData })) {
                          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs9 === errors;
                        valid2 = valid2 || _valid0;
                        if (!valid2) {
                          const _errs10 = errors;
                          if (data2 !== null) {
                            const err0 = { instancePath: instancePath + "/severity/value", schemaPath: "#/properties/severity/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                          var _valid0 = _errs10 === errors;
                          valid2 = valid2 || _valid0;
                        }
                        if (!valid2) {
                          const err1 = { instancePath: instancePath + "/severity/value", schemaPath: "#/properties/severity/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                          validate28.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs8;
                          if (vErrors !== null) {
                            if (_errs8) {
                              vErrors.length = _errs8;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.from !== void 0) {
                          let data3 = data0.from;
                          const _errs12 = errors;
                          const _errs13 = errors;
                          let valid3 = false;
                          const _errs14 = errors;
                          if (typeof data3 !== "string") {
                            const err2 = { instancePath: instancePath + "/severity/from", schemaPath: "#/properties/severity/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                          }
                          var _valid1 = _errs14 === errors;
                          valid3 = valid3 || _valid1;
                          if (!valid3) {
                            const _errs16 = errors;
                            if (data3 !== null) {
                              const err3 = { instancePath: instancePath + "/severity/from", schemaPath: "#/properties/severity/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err3];
                              } else {
                                vErrors.push(err3);
                              }
                              errors++;
                            }
                            var _valid1 = _errs16 === errors;
                            valid3 = valid3 || _valid1;
                          }
                          if (!valid3) {
                            const err4 = { instancePath: instancePath + "/severity/from", schemaPath: "#/properties/severity/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err4];
                            } else {
                              vErrors.push(err4);
                            }
                            errors++;
                            validate28.errors = vErrors;
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
                          var valid1 = _errs12 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.cause !== void 0) {
                            const _errs18 = errors;
                            if (!validate31(data0.cause, { instancePath: instancePath + "/severity/cause", parentData: data0, parentDataProperty: "cause", rootData })) {
                              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs18 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.why !== void 0) {
                              let data5 = data0.why;
                              const _errs19 = errors;
                              const _errs20 = errors;
                              let valid4 = false;
                              const _errs21 = errors;
                              if (typeof data5 !== "string") {
                                const err5 = { instancePath: instancePath + "/severity/why", schemaPath: "#/properties/severity/properties/why/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              }
                              var _valid2 = _errs21 === errors;
                              valid4 = valid4 || _valid2;
                              if (!valid4) {
                                const _errs23 = errors;
                                if (data5 !== null) {
                                  const err6 = { instancePath: instancePath + "/severity/why", schemaPath: "#/properties/severity/properties/why/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                                var _valid2 = _errs23 === errors;
                                valid4 = valid4 || _valid2;
                              }
                              if (!valid4) {
                                const err7 = { instancePath: instancePath + "/severity/why", schemaPath: "#/properties/severity/properties/why/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err7];
                                } else {
                                  vErrors.push(err7);
                                }
                                errors++;
                                validate28.errors = vErrors;
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
                              var valid1 = _errs19 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.vulnerabilities !== void 0) {
              let data6 = data.vulnerabilities;
              const _errs25 = errors;
              if (errors === _errs25) {
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                  let missing2;
                  if (data6.known === void 0 && (missing2 = "known") || data6.value === void 0 && (missing2 = "value") || data6.from === void 0 && (missing2 = "from") || data6.cause === void 0 && (missing2 = "cause") || data6.why === void 0 && (missing2 = "why")) {
                    validate28.errors = [{ instancePath: instancePath + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                    return false;
                  } else {
                    const _errs27 = errors;
                    for (const key2 in data6) {
                      if (!(key2 === "known" || key2 === "value" || key2 === "from" || key2 === "cause" || key2 === "why")) {
                        validate28.errors = [{ instancePath: instancePath + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs27 === errors) {
                      if (data6.known !== void 0) {
                        const _errs28 = errors;
                        if (typeof data6.known !== "boolean") {
                          validate28.errors = [{ instancePath: instancePath + "/vulnerabilities/known", schemaPath: "#/properties/vulnerabilities/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid5 = _errs28 === errors;
                      } else {
                        var valid5 = true;
                      }
                      if (valid5) {
                        if (data6.value !== void 0) {
                          let data8 = data6.value;
                          const _errs30 = errors;
                          const _errs31 = errors;
                          let valid6 = false;
                          const _errs32 = errors;
                          if (errors === _errs32) {
                            if (Array.isArray(data8)) {
                              var valid7 = true;
                              const len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data9 = data8[i0];
                                const _errs34 = errors;
                                if (errors === _errs34) {
                                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                    let missing3;
                                    if (data9.severity === void 0 && (missing3 = "severity") || data9.count === void 0 && (missing3 = "count")) {
                                      const err8 = { instancePath: instancePath + "/vulnerabilities/value/" + i0, schemaPath: "#/properties/vulnerabilities/properties/value/anyOf/0/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                      if (vErrors === null) {
                                        vErrors = [err8];
                                      } else {
                                        vErrors.push(err8);
                                      }
                                      errors++;
                                    } else {
                                      const _errs36 = errors;
                                      for (const key3 in data9) {
                                        if (!(key3 === "severity" || key3 === "count")) {
                                          const err9 = { instancePath: instancePath + "/vulnerabilities/value/" + i0, schemaPath: "#/properties/vulnerabilities/properties/value/anyOf/0/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                          if (vErrors === null) {
                                            vErrors = [err9];
                                          } else {
                                            vErrors.push(err9);
                                          }
                                          errors++;
                                          break;
                                        }
                                      }
                                      if (_errs36 === errors) {
                                        if (data9.severity !== void 0) {
                                          const _errs37 = errors;
                                          if (!validate29(data9.severity, { instancePath: instancePath + "/vulnerabilities/value/" + i0 + "/severity", parentData: data9, parentDataProperty: "severity", rootData })) {
                                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid8 = _errs37 === errors;
                                        } else {
                                          var valid8 = true;
                                        }
                                        if (valid8) {
                                          if (data9.count !== void 0) {
                                            const _errs38 = errors;
                                            if (!validate34(data9.count, { instancePath: instancePath + "/vulnerabilities/value/" + i0 + "/count", parentData: data9, parentDataProperty: "count", rootData })) {
                                              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid8 = _errs38 === errors;
                                          } else {
                                            var valid8 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    const err10 = { instancePath: instancePath + "/vulnerabilities/value/" + i0, schemaPath: "#/properties/vulnerabilities/properties/value/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                      vErrors = [err10];
                                    } else {
                                      vErrors.push(err10);
                                    }
                                    errors++;
                                  }
                                }
                                var valid7 = _errs34 === errors;
                                if (!valid7) {
                                  break;
                                }
                              }
                            } else {
                              const err11 = { instancePath: instancePath + "/vulnerabilities/value", schemaPath: "#/properties/vulnerabilities/properties/value/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err11];
                              } else {
                                vErrors.push(err11);
                              }
                              errors++;
                            }
                          }
                          var _valid3 = _errs32 === errors;
                          valid6 = valid6 || _valid3;
                          if (!valid6) {
                            const _errs39 = errors;
                            if (data8 !== null) {
                              const err12 = { instancePath: instancePath + "/vulnerabilities/value", schemaPath: "#/properties/vulnerabilities/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err12];
                              } else {
                                vErrors.push(err12);
                              }
                              errors++;
                            }
                            var _valid3 = _errs39 === errors;
                            valid6 = valid6 || _valid3;
                          }
                          if (!valid6) {
                            const err13 = { instancePath: instancePath + "/vulnerabilities/value", schemaPath: "#/properties/vulnerabilities/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err13];
                            } else {
                              vErrors.push(err13);
                            }
                            errors++;
                            validate28.errors = vErrors;
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
                          var valid5 = _errs30 === errors;
                        } else {
                          var valid5 = true;
                        }
                        if (valid5) {
                          if (data6.from !== void 0) {
                            let data12 = data6.from;
                            const _errs41 = errors;
                            const _errs42 = errors;
                            let valid9 = false;
                            const _errs43 = errors;
                            if (typeof data12 !== "string") {
                              const err14 = { instancePath: instancePath + "/vulnerabilities/from", schemaPath: "#/properties/vulnerabilities/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err14];
                              } else {
                                vErrors.push(err14);
                              }
                              errors++;
                            }
                            var _valid4 = _errs43 === errors;
                            valid9 = valid9 || _valid4;
                            if (!valid9) {
                              const _errs45 = errors;
                              if (data12 !== null) {
                                const err15 = { instancePath: instancePath + "/vulnerabilities/from", schemaPath: "#/properties/vulnerabilities/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err15];
                                } else {
                                  vErrors.push(err15);
                                }
                                errors++;
                              }
                              var _valid4 = _errs45 === errors;
                              valid9 = valid9 || _valid4;
                            }
                            if (!valid9) {
                              const err16 = { instancePath: instancePath + "/vulnerabilities/from", schemaPath: "#/properties/vulnerabilities/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err16];
                              } else {
                                vErrors.push(err16);
                              }
                              errors++;
                              validate28.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs42;
                              if (vErrors !== null) {
                                if (_errs42) {
                                  vErrors.length = _errs42;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid5 = _errs41 === errors;
                          } else {
                            var valid5 = true;
                          }
                          if (valid5) {
                            if (data6.cause !== void 0) {
                              const _errs47 = errors;
                              if (!validate31(data6.cause, { instancePath: instancePath + "/vulnerabilities/cause", parentData: data6, parentDataProperty: "cause", rootData })) {
                                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                errors = vErrors.length;
                              }
                              var valid5 = _errs47 === errors;
                            } else {
                              var valid5 = true;
                            }
                            if (valid5) {
                              if (data6.why !== void 0) {
                                let data14 = data6.why;
                                const _errs48 = errors;
                                const _errs49 = errors;
                                let valid10 = false;
                                const _errs50 = errors;
                                if (typeof data14 !== "string") {
                                  const err17 = { instancePath: instancePath + "/vulnerabilities/why", schemaPath: "#/properties/vulnerabilities/properties/why/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err17];
                                  } else {
                                    vErrors.push(err17);
                                  }
                                  errors++;
                                }
                                var _valid5 = _errs50 === errors;
                                valid10 = valid10 || _valid5;
                                if (!valid10) {
                                  const _errs52 = errors;
                                  if (data14 !== null) {
                                    const err18 = { instancePath: instancePath + "/vulnerabilities/why", schemaPath: "#/properties/vulnerabilities/properties/why/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err18];
                                    } else {
                                      vErrors.push(err18);
                                    }
                                    errors++;
                                  }
                                  var _valid5 = _errs52 === errors;
                                  valid10 = valid10 || _valid5;
                                }
                                if (!valid10) {
                                  const err19 = { instancePath: instancePath + "/vulnerabilities/why", schemaPath: "#/properties/vulnerabilities/properties/why/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err19];
                                  } else {
                                    vErrors.push(err19);
                                  }
                                  errors++;
                                  validate28.errors = vErrors;
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
                                var valid5 = _errs48 === errors;
                              } else {
                                var valid5 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs25 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.maliciousFiles !== void 0) {
                let data15 = data.maliciousFiles;
                const _errs54 = errors;
                if (errors === _errs54) {
                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                    let missing4;
                    if (data15.known === void 0 && (missing4 = "known") || data15.value === void 0 && (missing4 = "value") || data15.from === void 0 && (missing4 = "from") || data15.cause === void 0 && (missing4 = "cause") || data15.why === void 0 && (missing4 = "why")) {
                      validate28.errors = [{ instancePath: instancePath + "/maliciousFiles", schemaPath: "#/properties/maliciousFiles/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                      return false;
                    } else {
                      const _errs56 = errors;
                      for (const key4 in data15) {
                        if (!(key4 === "known" || key4 === "value" || key4 === "from" || key4 === "cause" || key4 === "why")) {
                          validate28.errors = [{ instancePath: instancePath + "/maliciousFiles", schemaPath: "#/properties/maliciousFiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs56 === errors) {
                        if (data15.known !== void 0) {
                          const _errs57 = errors;
                          if (typeof data15.known !== "boolean") {
                            validate28.errors = [{ instancePath: instancePath + "/maliciousFiles/known", schemaPath: "#/properties/maliciousFiles/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid11 = _errs57 === errors;
                        } else {
                          var valid11 = true;
                        }
                        if (valid11) {
                          if (data15.value !== void 0) {
                            let data17 = data15.value;
                            const _errs59 = errors;
                            const _errs60 = errors;
                            let valid12 = false;
                            const _errs61 = errors;
                            if (errors === _errs61) {
                              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                let missing5;
                                if (data17.total === void 0 && (missing5 = "total") || data17.atLeast === void 0 && (missing5 = "atLeast")) {
                                  const err20 = { instancePath: instancePath + "/maliciousFiles/value", schemaPath: "#/properties/maliciousFiles/properties/value/anyOf/0/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err20];
                                  } else {
                                    vErrors.push(err20);
                                  }
                                  errors++;
                                } else {
                                  const _errs63 = errors;
                                  for (const key5 in data17) {
                                    if (!(key5 === "total" || key5 === "atLeast")) {
                                      const err21 = { instancePath: instancePath + "/maliciousFiles/value", schemaPath: "#/properties/maliciousFiles/properties/value/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err21];
                                      } else {
                                        vErrors.push(err21);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs63 === errors) {
                                    if (data17.total !== void 0) {
                                      const _errs64 = errors;
                                      if (!validate34(data17.total, { instancePath: instancePath + "/maliciousFiles/value/total", parentData: data17, parentDataProperty: "total", rootData })) {
                                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid13 = _errs64 === errors;
                                    } else {
                                      var valid13 = true;
                                    }
                                    if (valid13) {
                                      if (data17.atLeast !== void 0) {
                                        let data19 = data17.atLeast;
                                        const _errs65 = errors;
                                        if (errors === _errs65) {
                                          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                            const _errs67 = errors;
                                            for (const key6 in data19) {
                                              if (!(key6 === "remind" || key6 === "suspicious" || key6 === "serious")) {
                                                const err22 = { instancePath: instancePath + "/maliciousFiles/value/atLeast", schemaPath: "#/properties/maliciousFiles/properties/value/anyOf/0/properties/atLeast/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                  vErrors = [err22];
                                                } else {
                                                  vErrors.push(err22);
                                                }
                                                errors++;
                                                break;
                                              }
                                            }
                                            if (_errs67 === errors) {
                                              if (data19.remind !== void 0) {
                                                const _errs68 = errors;
                                                if (!validate34(data19.remind, { instancePath: instancePath + "/maliciousFiles/value/atLeast/remind", parentData: data19, parentDataProperty: "remind", rootData })) {
                                                  vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid14 = _errs68 === errors;
                                              } else {
                                                var valid14 = true;
                                              }
                                              if (valid14) {
                                                if (data19.suspicious !== void 0) {
                                                  const _errs69 = errors;
                                                  if (!validate34(data19.suspicious, { instancePath: instancePath + "/maliciousFiles/value/atLeast/suspicious", parentData: data19, parentDataProperty: "suspicious", rootData })) {
                                                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid14 = _errs69 === errors;
                                                } else {
                                                  var valid14 = true;
                                                }
                                                if (valid14) {
                                                  if (data19.serious !== void 0) {
                                                    const _errs70 = errors;
                                                    if (!validate34(data19.serious, { instancePath: instancePath + "/maliciousFiles/value/atLeast/serious", parentData: data19, parentDataProperty: "serious", rootData })) {
                                                      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid14 = _errs70 === errors;
                                                  } else {
                                                    var valid14 = true;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            const err23 = { instancePath: instancePath + "/maliciousFiles/value/atLeast", schemaPath: "#/properties/maliciousFiles/properties/value/anyOf/0/properties/atLeast/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                              vErrors = [err23];
                                            } else {
                                              vErrors.push(err23);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid13 = _errs65 === errors;
                                      } else {
                                        var valid13 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err24 = { instancePath: instancePath + "/maliciousFiles/value", schemaPath: "#/properties/maliciousFiles/properties/value/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err24];
                                } else {
                                  vErrors.push(err24);
                                }
                                errors++;
                              }
                            }
                            var _valid6 = _errs61 === errors;
                            valid12 = valid12 || _valid6;
                            if (!valid12) {
                              const _errs71 = errors;
                              if (data17 !== null) {
                                const err25 = { instancePath: instancePath + "/maliciousFiles/value", schemaPath: "#/properties/maliciousFiles/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err25];
                                } else {
                                  vErrors.push(err25);
                                }
                                errors++;
                              }
                              var _valid6 = _errs71 === errors;
                              valid12 = valid12 || _valid6;
                            }
                            if (!valid12) {
                              const err26 = { instancePath: instancePath + "/maliciousFiles/value", schemaPath: "#/properties/maliciousFiles/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err26];
                              } else {
                                vErrors.push(err26);
                              }
                              errors++;
                              validate28.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs60;
                              if (vErrors !== null) {
                                if (_errs60) {
                                  vErrors.length = _errs60;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid11 = _errs59 === errors;
                          } else {
                            var valid11 = true;
                          }
                          if (valid11) {
                            if (data15.from !== void 0) {
                              let data23 = data15.from;
                              const _errs73 = errors;
                              const _errs74 = errors;
                              let valid15 = false;
                              const _errs75 = errors;
                              if (typeof data23 !== "string") {
                                const err27 = { instancePath: instancePath + "/maliciousFiles/from", schemaPath: "#/properties/maliciousFiles/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err27];
                                } else {
                                  vErrors.push(err27);
                                }
                                errors++;
                              }
                              var _valid7 = _errs75 === errors;
                              valid15 = valid15 || _valid7;
                              if (!valid15) {
                                const _errs77 = errors;
                                if (data23 !== null) {
                                  const err28 = { instancePath: instancePath + "/maliciousFiles/from", schemaPath: "#/properties/maliciousFiles/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err28];
                                  } else {
                                    vErrors.push(err28);
                                  }
                                  errors++;
                                }
                                var _valid7 = _errs77 === errors;
                                valid15 = valid15 || _valid7;
                              }
                              if (!valid15) {
                                const err29 = { instancePath: instancePath + "/maliciousFiles/from", schemaPath: "#/properties/maliciousFiles/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err29];
                                } else {
                                  vErrors.push(err29);
                                }
                                errors++;
                                validate28.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs74;
                                if (vErrors !== null) {
                                  if (_errs74) {
                                    vErrors.length = _errs74;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid11 = _errs73 === errors;
                            } else {
                              var valid11 = true;
                            }
                            if (valid11) {
                              if (data15.cause !== void 0) {
                                const _errs79 = errors;
                                if (!validate31(data15.cause, { instancePath: instancePath + "/maliciousFiles/cause", parentData: data15, parentDataProperty: "cause", rootData })) {
                                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                  errors = vErrors.length;
                                }
                                var valid11 = _errs79 === errors;
                              } else {
                                var valid11 = true;
                              }
                              if (valid11) {
                                if (data15.why !== void 0) {
                                  let data25 = data15.why;
                                  const _errs80 = errors;
                                  const _errs81 = errors;
                                  let valid16 = false;
                                  const _errs82 = errors;
                                  if (typeof data25 !== "string") {
                                    const err30 = { instancePath: instancePath + "/maliciousFiles/why", schemaPath: "#/properties/maliciousFiles/properties/why/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err30];
                                    } else {
                                      vErrors.push(err30);
                                    }
                                    errors++;
                                  }
                                  var _valid8 = _errs82 === errors;
                                  valid16 = valid16 || _valid8;
                                  if (!valid16) {
                                    const _errs84 = errors;
                                    if (data25 !== null) {
                                      const err31 = { instancePath: instancePath + "/maliciousFiles/why", schemaPath: "#/properties/maliciousFiles/properties/why/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err31];
                                      } else {
                                        vErrors.push(err31);
                                      }
                                      errors++;
                                    }
                                    var _valid8 = _errs84 === errors;
                                    valid16 = valid16 || _valid8;
                                  }
                                  if (!valid16) {
                                    const err32 = { instancePath: instancePath + "/maliciousFiles/why", schemaPath: "#/properties/maliciousFiles/properties/why/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err32];
                                    } else {
                                      vErrors.push(err32);
                                    }
                                    errors++;
                                    validate28.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs81;
                                    if (vErrors !== null) {
                                      if (_errs81) {
                                        vErrors.length = _errs81;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid11 = _errs80 === errors;
                                } else {
                                  var valid11 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/maliciousFiles", schemaPath: "#/properties/maliciousFiles/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs54 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unsafeSettings !== void 0) {
                  const _errs86 = errors;
                  if (!validate42(data.unsafeSettings, { instancePath: instancePath + "/unsafeSettings", parentData: data, parentDataProperty: "unsafeSettings", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs86 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.sensitiveFiles !== void 0) {
                    const _errs87 = errors;
                    if (!validate42(data.sensitiveFiles, { instancePath: instancePath + "/sensitiveFiles", parentData: data, parentDataProperty: "sensitiveFiles", rootData })) {
                      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs87 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sizeBytes !== void 0) {
                      let data28 = data.sizeBytes;
                      const _errs88 = errors;
                      if (errors === _errs88) {
                        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                          let missing6;
                          if (data28.known === void 0 && (missing6 = "known") || data28.value === void 0 && (missing6 = "value") || data28.from === void 0 && (missing6 = "from") || data28.cause === void 0 && (missing6 = "cause") || data28.why === void 0 && (missing6 = "why")) {
                            validate28.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                            return false;
                          } else {
                            const _errs90 = errors;
                            for (const key7 in data28) {
                              if (!(key7 === "known" || key7 === "value" || key7 === "from" || key7 === "cause" || key7 === "why")) {
                                validate28.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs90 === errors) {
                              if (data28.known !== void 0) {
                                const _errs91 = errors;
                                if (typeof data28.known !== "boolean") {
                                  validate28.errors = [{ instancePath: instancePath + "/sizeBytes/known", schemaPath: "#/properties/sizeBytes/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid17 = _errs91 === errors;
                              } else {
                                var valid17 = true;
                              }
                              if (valid17) {
                                if (data28.value !== void 0) {
                                  let data30 = data28.value;
                                  const _errs93 = errors;
                                  const _errs94 = errors;
                                  let valid18 = false;
                                  const _errs95 = errors;
                                  if (errors === _errs95) {
                                    if (typeof data30 == "number" && isFinite(data30)) {
                                      if (data30 < 0 || isNaN(data30)) {
                                        const err33 = { instancePath: instancePath + "/sizeBytes/value", schemaPath: "#/properties/sizeBytes/properties/value/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                          vErrors = [err33];
                                        } else {
                                          vErrors.push(err33);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err34 = { instancePath: instancePath + "/sizeBytes/value", schemaPath: "#/properties/sizeBytes/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      if (vErrors === null) {
                                        vErrors = [err34];
                                      } else {
                                        vErrors.push(err34);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid9 = _errs95 === errors;
                                  valid18 = valid18 || _valid9;
                                  if (!valid18) {
                                    const _errs97 = errors;
                                    if (data30 !== null) {
                                      const err35 = { instancePath: instancePath + "/sizeBytes/value", schemaPath: "#/properties/sizeBytes/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err35];
                                      } else {
                                        vErrors.push(err35);
                                      }
                                      errors++;
                                    }
                                    var _valid9 = _errs97 === errors;
                                    valid18 = valid18 || _valid9;
                                  }
                                  if (!valid18) {
                                    const err36 = { instancePath: instancePath + "/sizeBytes/value", schemaPath: "#/properties/sizeBytes/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err36];
                                    } else {
                                      vErrors.push(err36);
                                    }
                                    errors++;
                                    validate28.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs94;
                                    if (vErrors !== null) {
                                      if (_errs94) {
                                        vErrors.length = _errs94;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid17 = _errs93 === errors;
                                } else {
                                  var valid17 = true;
                                }
                                if (valid17) {
                                  if (data28.from !== void 0) {
                                    let data31 = data28.from;
                                    const _errs99 = errors;
                                    const _errs100 = errors;
                                    let valid19 = false;
                                    const _errs101 = errors;
                                    if (typeof data31 !== "string") {
                                      const err37 = { instancePath: instancePath + "/sizeBytes/from", schemaPath: "#/properties/sizeBytes/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err37];
                                      } else {
                                        vErrors.push(err37);
                                      }
                                      errors++;
                                    }
                                    var _valid10 = _errs101 === errors;
                                    valid19 = valid19 || _valid10;
                                    if (!valid19) {
                                      const _errs103 = errors;
                                      if (data31 !== null) {
                                        const err38 = { instancePath: instancePath + "/sizeBytes/from", schemaPath: "#/properties/sizeBytes/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err38];
                                        } else {
                                          vErrors.push(err38);
                                        }
                                        errors++;
                                      }
                                      var _valid10 = _errs103 === errors;
                                      valid19 = valid19 || _valid10;
                                    }
                                    if (!valid19) {
                                      const err39 = { instancePath: instancePath + "/sizeBytes/from", schemaPath: "#/properties/sizeBytes/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err39];
                                      } else {
                                        vErrors.push(err39);
                                      }
                                      errors++;
                                      validate28.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs100;
                                      if (vErrors !== null) {
                                        if (_errs100) {
                                          vErrors.length = _errs100;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid17 = _errs99 === errors;
                                  } else {
                                    var valid17 = true;
                                  }
                                  if (valid17) {
                                    if (data28.cause !== void 0) {
                                      const _errs105 = errors;
                                      if (!validate31(data28.cause, { instancePath: instancePath + "/sizeBytes/cause", parentData: data28, parentDataProperty: "cause", rootData })) {
                                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid17 = _errs105 === errors;
                                    } else {
                                      var valid17 = true;
                                    }
                                    if (valid17) {
                                      if (data28.why !== void 0) {
                                        let data33 = data28.why;
                                        const _errs106 = errors;
                                        const _errs107 = errors;
                                        let valid20 = false;
                                        const _errs108 = errors;
                                        if (typeof data33 !== "string") {
                                          const err40 = { instancePath: instancePath + "/sizeBytes/why", schemaPath: "#/properties/sizeBytes/properties/why/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err40];
                                          } else {
                                            vErrors.push(err40);
                                          }
                                          errors++;
                                        }
                                        var _valid11 = _errs108 === errors;
                                        valid20 = valid20 || _valid11;
                                        if (!valid20) {
                                          const _errs110 = errors;
                                          if (data33 !== null) {
                                            const err41 = { instancePath: instancePath + "/sizeBytes/why", schemaPath: "#/properties/sizeBytes/properties/why/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                              vErrors = [err41];
                                            } else {
                                              vErrors.push(err41);
                                            }
                                            errors++;
                                          }
                                          var _valid11 = _errs110 === errors;
                                          valid20 = valid20 || _valid11;
                                        }
                                        if (!valid20) {
                                          const err42 = { instancePath: instancePath + "/sizeBytes/why", schemaPath: "#/properties/sizeBytes/properties/why/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                          if (vErrors === null) {
                                            vErrors = [err42];
                                          } else {
                                            vErrors.push(err42);
                                          }
                                          errors++;
                                          validate28.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs107;
                                          if (vErrors !== null) {
                                            if (_errs107) {
                                              vErrors.length = _errs107;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid17 = _errs106 === errors;
                                      } else {
                                        var valid17 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate28.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs88 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.bornAt !== void 0) {
                        let data34 = data.bornAt;
                        const _errs112 = errors;
                        if (errors === _errs112) {
                          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                            let missing7;
                            if (data34.known === void 0 && (missing7 = "known") || data34.value === void 0 && (missing7 = "value") || data34.from === void 0 && (missing7 = "from") || data34.cause === void 0 && (missing7 = "cause") || data34.why === void 0 && (missing7 = "why")) {
                              validate28.errors = [{ instancePath: instancePath + "/bornAt", schemaPath: "#/properties/bornAt/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                              return false;
                            } else {
                              const _errs114 = errors;
                              for (const key8 in data34) {
                                if (!(key8 === "known" || key8 === "value" || key8 === "from" || key8 === "cause" || key8 === "why")) {
                                  validate28.errors = [{ instancePath: instancePath + "/bornAt", schemaPath: "#/properties/bornAt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs114 === errors) {
                                if (data34.known !== void 0) {
                                  const _errs115 = errors;
                                  if (typeof data34.known !== "boolean") {
                                    validate28.errors = [{ instancePath: instancePath + "/bornAt/known", schemaPath: "#/properties/bornAt/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid21 = _errs115 === errors;
                                } else {
                                  var valid21 = true;
                                }
                                if (valid21) {
                                  if (data34.value !== void 0) {
                                    let data36 = data34.value;
                                    const _errs117 = errors;
                                    const _errs118 = errors;
                                    let valid22 = false;
                                    const _errs119 = errors;
                                    if (errors === _errs119) {
                                      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                        let missing8;
                                        if (data36.at === void 0 && (missing8 = "at") || data36.event === void 0 && (missing8 = "event")) {
                                          const err43 = { instancePath: instancePath + "/bornAt/value", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                          if (vErrors === null) {
                                            vErrors = [err43];
                                          } else {
                                            vErrors.push(err43);
                                          }
                                          errors++;
                                        } else {
                                          const _errs121 = errors;
                                          for (const key9 in data36) {
                                            if (!(key9 === "at" || key9 === "event")) {
                                              const err44 = { instancePath: instancePath + "/bornAt/value", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                              if (vErrors === null) {
                                                vErrors = [err44];
                                              } else {
                                                vErrors.push(err44);
                                              }
                                              errors++;
                                              break;
                                            }
                                          }
                                          if (_errs121 === errors) {
                                            if (data36.at !== void 0) {
                                              let data37 = data36.at;
                                              const _errs122 = errors;
                                              const _errs123 = errors;
                                              let valid24 = false;
                                              const _errs124 = errors;
                                              if (errors === _errs124) {
                                                if (typeof data37 === "string") {
                                                  if (!pattern0.test(data37)) {
                                                    const err45 = { instancePath: instancePath + "/bornAt/value/at", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/properties/at/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                                                    if (vErrors === null) {
                                                      vErrors = [err45];
                                                    } else {
                                                      vErrors.push(err45);
                                                    }
                                                    errors++;
                                                  }
                                                } else {
                                                  const err46 = { instancePath: instancePath + "/bornAt/value/at", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/properties/at/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err46];
                                                  } else {
                                                    vErrors.push(err46);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var _valid13 = _errs124 === errors;
                                              valid24 = valid24 || _valid13;
                                              if (!valid24) {
                                                const _errs126 = errors;
                                                if (data37 !== null) {
                                                  const err47 = { instancePath: instancePath + "/bornAt/value/at", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  if (vErrors === null) {
                                                    vErrors = [err47];
                                                  } else {
                                                    vErrors.push(err47);
                                                  }
                                                  errors++;
                                                }
                                                var _valid13 = _errs126 === errors;
                                                valid24 = valid24 || _valid13;
                                              }
                                              if (!valid24) {
                                                const err48 = { instancePath: instancePath + "/bornAt/value/at", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err48];
                                                } else {
                                                  vErrors.push(err48);
                                                }
                                                errors++;
                                              } else {
                                                errors = _errs123;
                                                if (vErrors !== null) {
                                                  if (_errs123) {
                                                    vErrors.length = _errs123;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid23 = _errs122 === errors;
                                            } else {
                                              var valid23 = true;
                                            }
                                            if (valid23) {
                                              if (data36.event !== void 0) {
                                                let data38 = data36.event;
                                                const _errs128 = errors;
                                                if (typeof data38 !== "string") {
                                                  const err49 = { instancePath: instancePath + "/bornAt/value/event", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err49];
                                                  } else {
                                                    vErrors.push(err49);
                                                  }
                                                  errors++;
                                                }
                                                if (!(data38 === "created" || data38 === "updated")) {
                                                  const err50 = { instancePath: instancePath + "/bornAt/value/event", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/properties/event/enum", keyword: "enum", params: { allowedValues: schema11.properties.bornAt.properties.value.anyOf[0].properties.event.enum }, message: "must be equal to one of the allowed values" };
                                                  if (vErrors === null) {
                                                    vErrors = [err50];
                                                  } else {
                                                    vErrors.push(err50);
                                                  }
                                                  errors++;
                                                }
                                                var valid23 = _errs128 === errors;
                                              } else {
                                                var valid23 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        const err51 = { instancePath: instancePath + "/bornAt/value", schemaPath: "#/properties/bornAt/properties/value/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                          vErrors = [err51];
                                        } else {
                                          vErrors.push(err51);
                                        }
                                        errors++;
                                      }
                                    }
                                    var _valid12 = _errs119 === errors;
                                    valid22 = valid22 || _valid12;
                                    if (!valid22) {
                                      const _errs130 = errors;
                                      if (data36 !== null) {
                                        const err52 = { instancePath: instancePath + "/bornAt/value", schemaPath: "#/properties/bornAt/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err52];
                                        } else {
                                          vErrors.push(err52);
                                        }
                                        errors++;
                                      }
                                      var _valid12 = _errs130 === errors;
                                      valid22 = valid22 || _valid12;
                                    }
                                    if (!valid22) {
                                      const err53 = { instancePath: instancePath + "/bornAt/value", schemaPath: "#/properties/bornAt/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err53];
                                      } else {
                                        vErrors.push(err53);
                                      }
                                      errors++;
                                      validate28.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs118;
                                      if (vErrors !== null) {
                                        if (_errs118) {
                                          vErrors.length = _errs118;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid21 = _errs117 === errors;
                                  } else {
                                    var valid21 = true;
                                  }
                                  if (valid21) {
                                    if (data34.from !== void 0) {
                                      let data39 = data34.from;
                                      const _errs132 = errors;
                                      const _errs133 = errors;
                                      let valid25 = false;
                                      const _errs134 = errors;
                                      if (typeof data39 !== "string") {
                                        const err54 = { instancePath: instancePath + "/bornAt/from", schemaPath: "#/properties/bornAt/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err54];
                                        } else {
                                          vErrors.push(err54);
                                        }
                                        errors++;
                                      }
                                      var _valid14 = _errs134 === errors;
                                      valid25 = valid25 || _valid14;
                                      if (!valid25) {
                                        const _errs136 = errors;
                                        if (data39 !== null) {
                                          const err55 = { instancePath: instancePath + "/bornAt/from", schemaPath: "#/properties/bornAt/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err55];
                                          } else {
                                            vErrors.push(err55);
                                          }
                                          errors++;
                                        }
                                        var _valid14 = _errs136 === errors;
                                        valid25 = valid25 || _valid14;
                                      }
                                      if (!valid25) {
                                        const err56 = { instancePath: instancePath + "/bornAt/from", schemaPath: "#/properties/bornAt/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err56];
                                        } else {
                                          vErrors.push(err56);
                                        }
                                        errors++;
                                        validate28.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs133;
                                        if (vErrors !== null) {
                                          if (_errs133) {
                                            vErrors.length = _errs133;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid21 = _errs132 === errors;
                                    } else {
                                      var valid21 = true;
                                    }
                                    if (valid21) {
                                      if (data34.cause !== void 0) {
                                        const _errs138 = errors;
                                        if (!validate31(data34.cause, { instancePath: instancePath + "/bornAt/cause", parentData: data34, parentDataProperty: "cause", rootData })) {
                                          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid21 = _errs138 === errors;
                                      } else {
                                        var valid21 = true;
                                      }
                                      if (valid21) {
                                        if (data34.why !== void 0) {
                                          let data41 = data34.why;
                                          const _errs139 = errors;
                                          const _errs140 = errors;
                                          let valid26 = false;
                                          const _errs141 = errors;
                                          if (typeof data41 !== "string") {
                                            const err57 = { instancePath: instancePath + "/bornAt/why", schemaPath: "#/properties/bornAt/properties/why/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err57];
                                            } else {
                                              vErrors.push(err57);
                                            }
                                            errors++;
                                          }
                                          var _valid15 = _errs141 === errors;
                                          valid26 = valid26 || _valid15;
                                          if (!valid26) {
                                            const _errs143 = errors;
                                            if (data41 !== null) {
                                              const err58 = { instancePath: instancePath + "/bornAt/why", schemaPath: "#/properties/bornAt/properties/why/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err58];
                                              } else {
                                                vErrors.push(err58);
                                              }
                                              errors++;
                                            }
                                            var _valid15 = _errs143 === errors;
                                            valid26 = valid26 || _valid15;
                                          }
                                          if (!valid26) {
                                            const err59 = { instancePath: instancePath + "/bornAt/why", schemaPath: "#/properties/bornAt/properties/why/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                              vErrors = [err59];
                                            } else {
                                              vErrors.push(err59);
                                            }
                                            errors++;
                                            validate28.errors = vErrors;
                                            return false;
                                          } else {
                                            errors = _errs140;
                                            if (vErrors !== null) {
                                              if (_errs140) {
                                                vErrors.length = _errs140;
                                              } else {
                                                vErrors = null;
                                              }
                                            }
                                          }
                                          var valid21 = _errs139 === errors;
                                        } else {
                                          var valid21 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate28.errors = [{ instancePath: instancePath + "/bornAt", schemaPath: "#/properties/bornAt/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs112 === errors;
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
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.label === void 0 && (missing0 = "label") || data.digest === void 0 && (missing0 = "digest") || data.pushedAt === void 0 && (missing0 = "pushedAt") || data.state === void 0 && (missing0 = "state") || data.scannedAt === void 0 && (missing0 = "scannedAt") || data.code === void 0 && (missing0 = "code") || data.why === void 0 && (missing0 = "why") || data.hint === void 0 && (missing0 = "hint") || data.facts === void 0 && (missing0 = "facts")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema10.properties, key0)) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.label !== void 0) {
            const _errs2 = errors;
            if (typeof data.label !== "string") {
              validate27.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  if (!pattern3.test(data1)) {
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
                validate27.errors = vErrors;
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
                let data2 = data.pushedAt;
                const _errs10 = errors;
                const _errs11 = errors;
                let valid2 = false;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      const err4 = { instancePath: instancePath + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  } else {
                    const err5 = { instancePath: instancePath + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                var _valid1 = _errs12 === errors;
                valid2 = valid2 || _valid1;
                if (!valid2) {
                  const _errs14 = errors;
                  if (data2 !== null) {
                    const err6 = { instancePath: instancePath + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                  var _valid1 = _errs14 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (!valid2) {
                  const err7 = { instancePath: instancePath + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                  validate27.errors = vErrors;
                  return false;
                } else {
                  errors = _errs11;
                  if (vErrors !== null) {
                    if (_errs11) {
                      vErrors.length = _errs11;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.state !== void 0) {
                  let data3 = data.state;
                  const _errs16 = errors;
                  if (typeof data3 !== "string") {
                    validate27.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data3 === "complete" || data3 === "stale" || data3 === "pending" || data3 === "failed" || data3 === "unsupported" || data3 === "unclear")) {
                    validate27.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema10.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.scannedAt !== void 0) {
                    let data4 = data.scannedAt;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    let valid3 = false;
                    const _errs20 = errors;
                    if (errors === _errs20) {
                      if (typeof data4 === "string") {
                        if (!pattern0.test(data4)) {
                          const err8 = { instancePath: instancePath + "/scannedAt", schemaPath: "#/properties/scannedAt/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                          if (vErrors === null) {
                            vErrors = [err8];
                          } else {
                            vErrors.push(err8);
                          }
                          errors++;
                        }
                      } else {
                        const err9 = { instancePath: instancePath + "/scannedAt", schemaPath: "#/properties/scannedAt/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                      }
                    }
                    var _valid2 = _errs20 === errors;
                    valid3 = valid3 || _valid2;
                    if (!valid3) {
                      const _errs22 = errors;
                      if (data4 !== null) {
                        const err10 = { instancePath: instancePath + "/scannedAt", schemaPath: "#/properties/scannedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err10];
                        } else {
                          vErrors.push(err10);
                        }
                        errors++;
                      }
                      var _valid2 = _errs22 === errors;
                      valid3 = valid3 || _valid2;
                    }
                    if (!valid3) {
                      const err11 = { instancePath: instancePath + "/scannedAt", schemaPath: "#/properties/scannedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                      validate27.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs19;
                      if (vErrors !== null) {
                        if (_errs19) {
                          vErrors.length = _errs19;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.code !== void 0) {
                      let data5 = data.code;
                      const _errs24 = errors;
                      const _errs25 = errors;
                      let valid4 = false;
                      const _errs26 = errors;
                      if (typeof data5 !== "string") {
                        const err12 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      }
                      var _valid3 = _errs26 === errors;
                      valid4 = valid4 || _valid3;
                      if (!valid4) {
                        const _errs28 = errors;
                        if (data5 !== null) {
                          const err13 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err13];
                          } else {
                            vErrors.push(err13);
                          }
                          errors++;
                        }
                        var _valid3 = _errs28 === errors;
                        valid4 = valid4 || _valid3;
                      }
                      if (!valid4) {
                        const err14 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err14];
                        } else {
                          vErrors.push(err14);
                        }
                        errors++;
                        validate27.errors = vErrors;
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
                    if (valid0) {
                      if (data.why !== void 0) {
                        let data6 = data.why;
                        const _errs30 = errors;
                        const _errs31 = errors;
                        let valid5 = false;
                        const _errs32 = errors;
                        if (typeof data6 !== "string") {
                          const err15 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err15];
                          } else {
                            vErrors.push(err15);
                          }
                          errors++;
                        }
                        var _valid4 = _errs32 === errors;
                        valid5 = valid5 || _valid4;
                        if (!valid5) {
                          const _errs34 = errors;
                          if (data6 !== null) {
                            const err16 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err16];
                            } else {
                              vErrors.push(err16);
                            }
                            errors++;
                          }
                          var _valid4 = _errs34 === errors;
                          valid5 = valid5 || _valid4;
                        }
                        if (!valid5) {
                          const err17 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err17];
                          } else {
                            vErrors.push(err17);
                          }
                          errors++;
                          validate27.errors = vErrors;
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
                        if (data.hint !== void 0) {
                          let data7 = data.hint;
                          const _errs36 = errors;
                          const _errs37 = errors;
                          let valid6 = false;
                          const _errs38 = errors;
                          if (typeof data7 !== "string") {
                            const err18 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err18];
                            } else {
                              vErrors.push(err18);
                            }
                            errors++;
                          }
                          var _valid5 = _errs38 === errors;
                          valid6 = valid6 || _valid5;
                          if (!valid6) {
                            const _errs40 = errors;
                            if (data7 !== null) {
                              const err19 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err19];
                              } else {
                                vErrors.push(err19);
                              }
                              errors++;
                            }
                            var _valid5 = _errs40 === errors;
                            valid6 = valid6 || _valid5;
                          }
                          if (!valid6) {
                            const err20 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err20];
                            } else {
                              vErrors.push(err20);
                            }
                            errors++;
                            validate27.errors = vErrors;
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
                          if (data.facts !== void 0) {
                            let data8 = data.facts;
                            const _errs42 = errors;
                            const _errs43 = errors;
                            let valid7 = false;
                            const _errs44 = errors;
                            if (!validate28(data8, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData })) {
                              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                              errors = vErrors.length;
                            }
                            var _valid6 = _errs44 === errors;
                            valid7 = valid7 || _valid6;
                            if (!valid7) {
                              const _errs45 = errors;
                              if (data8 !== null) {
                                const err21 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err21];
                                } else {
                                  vErrors.push(err21);
                                }
                                errors++;
                              }
                              var _valid6 = _errs45 === errors;
                              valid7 = valid7 || _valid6;
                            }
                            if (!valid7) {
                              const err22 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err22];
                              } else {
                                vErrors.push(err22);
                              }
                              errors++;
                              validate27.errors = vErrors;
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
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "additionalProperties": false, "required": ["id", "policy", "mode", "outcome", "cause", "message", "hint", "letThrough", "position", "waiverStanza", "waivedBy"], "properties": { "id": { "type": "string" }, "policy": { "type": "string" }, "mode": { "type": "string", "enum": ["enforce", "warn", "off"] }, "outcome": { "type": "string", "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "cause": { "$ref": "#/definitions/shared1" }, "message": { "type": "string" }, "hint": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "letThrough": { "type": "boolean" }, "position": { "$ref": "#/definitions/position" }, "waiverStanza": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "waivedBy": { "type": "array", "items": { "$ref": "#/definitions/waiver" } } } };
var schema18 = { "type": "object", "additionalProperties": false, "required": ["rule", "finding", "image", "digest", "reason", "owner", "expires", "untilFixed", "position"], "properties": { "rule": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "finding": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "image": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "digest": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "reason": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "owner": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "expires": { "anyOf": [{ "type": "string", "pattern": "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, { "type": "null" }] }, "untilFixed": { "type": "boolean" }, "position": { "$ref": "#/definitions/position" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.finding === void 0 && (missing0 = "finding") || data.image === void 0 && (missing0 = "image") || data.digest === void 0 && (missing0 = "digest") || data.reason === void 0 && (missing0 = "reason") || data.owner === void 0 && (missing0 = "owner") || data.expires === void 0 && (missing0 = "expires") || data.untilFixed === void 0 && (missing0 = "untilFixed") || data.position === void 0 && (missing0 = "position")) {
        validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema18.properties, key0)) {
            validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            let data0 = data.rule;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (typeof data0 !== "string") {
              const err0 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err1 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
              const err2 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
              validate56.errors = vErrors;
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
            if (data.finding !== void 0) {
              let data1 = data.finding;
              const _errs8 = errors;
              const _errs9 = errors;
              let valid2 = false;
              const _errs10 = errors;
              if (typeof data1 !== "string") {
                const err3 = { instancePath: instancePath + "/finding", schemaPath: "#/properties/finding/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err4 = { instancePath: instancePath + "/finding", schemaPath: "#/properties/finding/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                const err5 = { instancePath: instancePath + "/finding", schemaPath: "#/properties/finding/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate56.errors = vErrors;
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
              if (data.image !== void 0) {
                let data2 = data.image;
                const _errs14 = errors;
                const _errs15 = errors;
                let valid3 = false;
                const _errs16 = errors;
                if (typeof data2 !== "string") {
                  const err6 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                var _valid2 = _errs16 === errors;
                valid3 = valid3 || _valid2;
                if (!valid3) {
                  const _errs18 = errors;
                  if (data2 !== null) {
                    const err7 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                  var _valid2 = _errs18 === errors;
                  valid3 = valid3 || _valid2;
                }
                if (!valid3) {
                  const err8 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  validate56.errors = vErrors;
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
                if (data.digest !== void 0) {
                  let data3 = data.digest;
                  const _errs20 = errors;
                  const _errs21 = errors;
                  let valid4 = false;
                  const _errs22 = errors;
                  if (typeof data3 !== "string") {
                    const err9 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                  var _valid3 = _errs22 === errors;
                  valid4 = valid4 || _valid3;
                  if (!valid4) {
                    const _errs24 = errors;
                    if (data3 !== null) {
                      const err10 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    var _valid3 = _errs24 === errors;
                    valid4 = valid4 || _valid3;
                  }
                  if (!valid4) {
                    const err11 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                    validate56.errors = vErrors;
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
                  if (data.reason !== void 0) {
                    let data4 = data.reason;
                    const _errs26 = errors;
                    const _errs27 = errors;
                    let valid5 = false;
                    const _errs28 = errors;
                    if (typeof data4 !== "string") {
                      const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                    var _valid4 = _errs28 === errors;
                    valid5 = valid5 || _valid4;
                    if (!valid5) {
                      const _errs30 = errors;
                      if (data4 !== null) {
                        const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                      var _valid4 = _errs30 === errors;
                      valid5 = valid5 || _valid4;
                    }
                    if (!valid5) {
                      const err14 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                      validate56.errors = vErrors;
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
                  if (valid0) {
                    if (data.owner !== void 0) {
                      let data5 = data.owner;
                      const _errs32 = errors;
                      const _errs33 = errors;
                      let valid6 = false;
                      const _errs34 = errors;
                      if (typeof data5 !== "string") {
                        const err15 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                      var _valid5 = _errs34 === errors;
                      valid6 = valid6 || _valid5;
                      if (!valid6) {
                        const _errs36 = errors;
                        if (data5 !== null) {
                          const err16 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err16];
                          } else {
                            vErrors.push(err16);
                          }
                          errors++;
                        }
                        var _valid5 = _errs36 === errors;
                        valid6 = valid6 || _valid5;
                      }
                      if (!valid6) {
                        const err17 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                        validate56.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs33;
                        if (vErrors !== null) {
                          if (_errs33) {
                            vErrors.length = _errs33;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs32 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.expires !== void 0) {
                        let data6 = data.expires;
                        const _errs38 = errors;
                        const _errs39 = errors;
                        let valid7 = false;
                        const _errs40 = errors;
                        if (errors === _errs40) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              const err18 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                              if (vErrors === null) {
                                vErrors = [err18];
                              } else {
                                vErrors.push(err18);
                              }
                              errors++;
                            }
                          } else {
                            const err19 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err19];
                            } else {
                              vErrors.push(err19);
                            }
                            errors++;
                          }
                        }
                        var _valid6 = _errs40 === errors;
                        valid7 = valid7 || _valid6;
                        if (!valid7) {
                          const _errs42 = errors;
                          if (data6 !== null) {
                            const err20 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err20];
                            } else {
                              vErrors.push(err20);
                            }
                            errors++;
                          }
                          var _valid6 = _errs42 === errors;
                          valid7 = valid7 || _valid6;
                        }
                        if (!valid7) {
                          const err21 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err21];
                          } else {
                            vErrors.push(err21);
                          }
                          errors++;
                          validate56.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs39;
                          if (vErrors !== null) {
                            if (_errs39) {
                              vErrors.length = _errs39;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs38 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.untilFixed !== void 0) {
                          const _errs44 = errors;
                          if (typeof data.untilFixed !== "boolean") {
                            validate56.errors = [{ instancePath: instancePath + "/untilFixed", schemaPath: "#/properties/untilFixed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs44 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.position !== void 0) {
                            const _errs46 = errors;
                            if (!validate23(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData })) {
                              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs46 === errors;
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
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.policy === void 0 && (missing0 = "policy") || data.mode === void 0 && (missing0 = "mode") || data.outcome === void 0 && (missing0 = "outcome") || data.cause === void 0 && (missing0 = "cause") || data.message === void 0 && (missing0 = "message") || data.hint === void 0 && (missing0 = "hint") || data.letThrough === void 0 && (missing0 = "letThrough") || data.position === void 0 && (missing0 = "position") || data.waiverStanza === void 0 && (missing0 = "waiverStanza") || data.waivedBy === void 0 && (missing0 = "waivedBy")) {
        validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema17.properties, key0)) {
            validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.policy !== void 0) {
              const _errs4 = errors;
              if (typeof data.policy !== "string") {
                validate53.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.mode !== void 0) {
                let data2 = data.mode;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate53.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "enforce" || data2 === "warn" || data2 === "off")) {
                  validate53.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema17.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.outcome !== void 0) {
                  let data3 = data.outcome;
                  const _errs8 = errors;
                  if (typeof data3 !== "string") {
                    validate53.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data3 === "pass" || data3 === "violated" || data3 === "unknown" || data3 === "waived" || data3 === "skipped")) {
                    validate53.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema17.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.cause !== void 0) {
                    const _errs10 = errors;
                    if (!validate31(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData })) {
                      vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.message !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.message !== "string") {
                        validate53.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.hint !== void 0) {
                        let data6 = data.hint;
                        const _errs13 = errors;
                        const _errs14 = errors;
                        let valid1 = false;
                        const _errs15 = errors;
                        if (typeof data6 !== "string") {
                          const err0 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                        var _valid0 = _errs15 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                          const _errs17 = errors;
                          if (data6 !== null) {
                            const err1 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          }
                          var _valid0 = _errs17 === errors;
                          valid1 = valid1 || _valid0;
                        }
                        if (!valid1) {
                          const err2 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                          validate53.errors = vErrors;
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
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.letThrough !== void 0) {
                          const _errs19 = errors;
                          if (typeof data.letThrough !== "boolean") {
                            validate53.errors = [{ instancePath: instancePath + "/letThrough", schemaPath: "#/properties/letThrough/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.position !== void 0) {
                            const _errs21 = errors;
                            if (!validate23(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData })) {
                              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.waiverStanza !== void 0) {
                              let data9 = data.waiverStanza;
                              const _errs22 = errors;
                              const _errs23 = errors;
                              let valid2 = false;
                              const _errs24 = errors;
                              if (typeof data9 !== "string") {
                                const err3 = { instancePath: instancePath + "/waiverStanza", schemaPath: "#/properties/waiverStanza/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              }
                              var _valid1 = _errs24 === errors;
                              valid2 = valid2 || _valid1;
                              if (!valid2) {
                                const _errs26 = errors;
                                if (data9 !== null) {
                                  const err4 = { instancePath: instancePath + "/waiverStanza", schemaPath: "#/properties/waiverStanza/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                }
                                var _valid1 = _errs26 === errors;
                                valid2 = valid2 || _valid1;
                              }
                              if (!valid2) {
                                const err5 = { instancePath: instancePath + "/waiverStanza", schemaPath: "#/properties/waiverStanza/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                                validate53.errors = vErrors;
                                return false;
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
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.waivedBy !== void 0) {
                                let data10 = data.waivedBy;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (Array.isArray(data10)) {
                                    var valid3 = true;
                                    const len0 = data10.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs30 = errors;
                                      if (!validate56(data10[i0], { instancePath: instancePath + "/waivedBy/" + i0, parentData: data10, parentDataProperty: i0, rootData })) {
                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid3 = _errs30 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate53.errors = [{ instancePath: instancePath + "/waivedBy", schemaPath: "#/properties/waivedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs28 === errors;
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
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference === void 0 && (missing0 = "reference") || data.digest === void 0 && (missing0 = "digest") || data.source === void 0 && (missing0 = "source") || data.region === void 0 && (missing0 = "region") || data.verdict === void 0 && (missing0 = "verdict") || data.asked === void 0 && (missing0 = "asked") || data.consoleUrl === void 0 && (missing0 = "consoleUrl") || data.scans === void 0 && (missing0 = "scans") || data.rules === void 0 && (missing0 = "rules") || data.waivedFindings === void 0 && (missing0 = "waivedFindings")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema9.properties, key0)) {
            validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reference !== void 0) {
            const _errs2 = errors;
            if (typeof data.reference !== "string") {
              validate26.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  if (!pattern3.test(data1)) {
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
                validate26.errors = vErrors;
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
              if (data.source !== void 0) {
                const _errs10 = errors;
                if (typeof data.source !== "string") {
                  validate26.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.region !== void 0) {
                  let data3 = data.region;
                  const _errs12 = errors;
                  const _errs13 = errors;
                  let valid2 = false;
                  const _errs14 = errors;
                  if (typeof data3 !== "string") {
                    const err4 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                  var _valid1 = _errs14 === errors;
                  valid2 = valid2 || _valid1;
                  if (!valid2) {
                    const _errs16 = errors;
                    if (data3 !== null) {
                      const err5 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                    const err6 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                    validate26.errors = vErrors;
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
                  if (data.verdict !== void 0) {
                    let data4 = data.verdict;
                    const _errs18 = errors;
                    if (typeof data4 !== "string") {
                      validate26.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "pass" || data4 === "fail" || data4 === "unknown")) {
                      validate26.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema9.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.asked !== void 0) {
                      let data5 = data.asked;
                      const _errs20 = errors;
                      if (errors === _errs20) {
                        if (Array.isArray(data5)) {
                          var valid3 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs22 = errors;
                            if (typeof data5[i0] !== "string") {
                              validate26.errors = [{ instancePath: instancePath + "/asked/" + i0, schemaPath: "#/properties/asked/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid3 = _errs22 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate26.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs20 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.consoleUrl !== void 0) {
                        let data7 = data.consoleUrl;
                        const _errs24 = errors;
                        const _errs25 = errors;
                        let valid4 = false;
                        const _errs26 = errors;
                        if (typeof data7 !== "string") {
                          const err7 = { instancePath: instancePath + "/consoleUrl", schemaPath: "#/properties/consoleUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err7];
                          } else {
                            vErrors.push(err7);
                          }
                          errors++;
                        }
                        var _valid2 = _errs26 === errors;
                        valid4 = valid4 || _valid2;
                        if (!valid4) {
                          const _errs28 = errors;
                          if (data7 !== null) {
                            const err8 = { instancePath: instancePath + "/consoleUrl", schemaPath: "#/properties/consoleUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err8];
                            } else {
                              vErrors.push(err8);
                            }
                            errors++;
                          }
                          var _valid2 = _errs28 === errors;
                          valid4 = valid4 || _valid2;
                        }
                        if (!valid4) {
                          const err9 = { instancePath: instancePath + "/consoleUrl", schemaPath: "#/properties/consoleUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err9];
                          } else {
                            vErrors.push(err9);
                          }
                          errors++;
                          validate26.errors = vErrors;
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
                      if (valid0) {
                        if (data.scans !== void 0) {
                          let data8 = data.scans;
                          const _errs30 = errors;
                          if (errors === _errs30) {
                            if (Array.isArray(data8)) {
                              var valid5 = true;
                              const len1 = data8.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                const _errs32 = errors;
                                if (!validate27(data8[i1], { instancePath: instancePath + "/scans/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
                                  vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                  errors = vErrors.length;
                                }
                                var valid5 = _errs32 === errors;
                                if (!valid5) {
                                  break;
                                }
                              }
                            } else {
                              validate26.errors = [{ instancePath: instancePath + "/scans", schemaPath: "#/properties/scans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs30 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.rules !== void 0) {
                            let data10 = data.rules;
                            const _errs33 = errors;
                            if (errors === _errs33) {
                              if (Array.isArray(data10)) {
                                var valid6 = true;
                                const len2 = data10.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  const _errs35 = errors;
                                  if (!validate53(data10[i2], { instancePath: instancePath + "/rules/" + i2, parentData: data10, parentDataProperty: i2, rootData })) {
                                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid6 = _errs35 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                              } else {
                                validate26.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs33 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.waivedFindings !== void 0) {
                              let data12 = data.waivedFindings;
                              const _errs36 = errors;
                              if (errors === _errs36) {
                                if (Array.isArray(data12)) {
                                  var valid7 = true;
                                  const len3 = data12.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    let data13 = data12[i3];
                                    const _errs38 = errors;
                                    if (errors === _errs38) {
                                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                        let missing1;
                                        if (data13.policy === void 0 && (missing1 = "policy") || data13.id === void 0 && (missing1 = "id") || data13.severity === void 0 && (missing1 = "severity") || data13.waivedBy === void 0 && (missing1 = "waivedBy")) {
                                          validate26.errors = [{ instancePath: instancePath + "/waivedFindings/" + i3, schemaPath: "#/properties/waivedFindings/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                          return false;
                                        } else {
                                          const _errs40 = errors;
                                          for (const key1 in data13) {
                                            if (!(key1 === "policy" || key1 === "id" || key1 === "severity" || key1 === "waivedBy")) {
                                              validate26.errors = [{ instancePath: instancePath + "/waivedFindings/" + i3, schemaPath: "#/properties/waivedFindings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs40 === errors) {
                                            if (data13.policy !== void 0) {
                                              const _errs41 = errors;
                                              if (typeof data13.policy !== "string") {
                                                validate26.errors = [{ instancePath: instancePath + "/waivedFindings/" + i3 + "/policy", schemaPath: "#/properties/waivedFindings/items/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid8 = _errs41 === errors;
                                            } else {
                                              var valid8 = true;
                                            }
                                            if (valid8) {
                                              if (data13.id !== void 0) {
                                                const _errs43 = errors;
                                                if (typeof data13.id !== "string") {
                                                  validate26.errors = [{ instancePath: instancePath + "/waivedFindings/" + i3 + "/id", schemaPath: "#/properties/waivedFindings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid8 = _errs43 === errors;
                                              } else {
                                                var valid8 = true;
                                              }
                                              if (valid8) {
                                                if (data13.severity !== void 0) {
                                                  const _errs45 = errors;
                                                  if (!validate29(data13.severity, { instancePath: instancePath + "/waivedFindings/" + i3 + "/severity", parentData: data13, parentDataProperty: "severity", rootData })) {
                                                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid8 = _errs45 === errors;
                                                } else {
                                                  var valid8 = true;
                                                }
                                                if (valid8) {
                                                  if (data13.waivedBy !== void 0) {
                                                    let data17 = data13.waivedBy;
                                                    const _errs46 = errors;
                                                    if (errors === _errs46) {
                                                      if (Array.isArray(data17)) {
                                                        var valid9 = true;
                                                        const len4 = data17.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                          const _errs48 = errors;
                                                          if (!validate56(data17[i4], { instancePath: instancePath + "/waivedFindings/" + i3 + "/waivedBy/" + i4, parentData: data17, parentDataProperty: i4, rootData })) {
                                                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid9 = _errs48 === errors;
                                                          if (!valid9) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate26.errors = [{ instancePath: instancePath + "/waivedFindings/" + i3 + "/waivedBy", schemaPath: "#/properties/waivedFindings/items/properties/waivedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid8 = _errs46 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate26.errors = [{ instancePath: instancePath + "/waivedFindings/" + i3, schemaPath: "#/properties/waivedFindings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs38 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate26.errors = [{ instancePath: instancePath + "/waivedFindings", schemaPath: "#/properties/waivedFindings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs36 === errors;
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
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.tool === void 0 && (missing0 = "tool") || data.verdict === void 0 && (missing0 = "verdict") || data.mode === void 0 && (missing0 = "mode") || data.asOf === void 0 && (missing0 = "asOf") || data.startedAt === void 0 && (missing0 = "startedAt") || data.endedAt === void 0 && (missing0 = "endedAt") || data.counts === void 0 && (missing0 = "counts") || data.shard === void 0 && (missing0 = "shard") || data.marks === void 0 && (missing0 = "marks") || data.hosts === void 0 && (missing0 = "hosts") || data.policies === void 0 && (missing0 = "policies") || data.images === void 0 && (missing0 = "images")) {
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
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (1 !== data.version) {
              validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              let data1 = data.tool;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
                    validate21.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs5 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "name" || key1 === "version")) {
                        validate21.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        const _errs6 = errors;
                        if (typeof data1.name !== "string") {
                          validate21.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== void 0) {
                          const _errs8 = errors;
                          if (typeof data1.version !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs8 === errors;
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
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.verdict !== void 0) {
                let data4 = data.verdict;
                const _errs10 = errors;
                if (typeof data4 !== "string") {
                  validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data4 === "pass" || data4 === "fail" || data4 === "unknown")) {
                  validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema6.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.mode !== void 0) {
                  let data5 = data.mode;
                  const _errs12 = errors;
                  if (typeof data5 !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data5 === "enforce" || data5 === "report")) {
                    validate21.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.asOf !== void 0) {
                    let data6 = data.asOf;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    let valid2 = false;
                    const _errs16 = errors;
                    if (errors === _errs16) {
                      if (typeof data6 === "string") {
                        if (!pattern0.test(data6)) {
                          const err0 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                      } else {
                        const err1 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs16 === errors;
                    valid2 = valid2 || _valid0;
                    if (!valid2) {
                      const _errs18 = errors;
                      if (data6 !== null) {
                        const err2 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                      var _valid0 = _errs18 === errors;
                      valid2 = valid2 || _valid0;
                    }
                    if (!valid2) {
                      const err3 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                      validate21.errors = vErrors;
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
                    if (data.startedAt !== void 0) {
                      let data7 = data.startedAt;
                      const _errs20 = errors;
                      const _errs21 = errors;
                      let valid3 = false;
                      const _errs22 = errors;
                      if (errors === _errs22) {
                        if (typeof data7 === "string") {
                          if (!pattern0.test(data7)) {
                            const err4 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                            if (vErrors === null) {
                              vErrors = [err4];
                            } else {
                              vErrors.push(err4);
                            }
                            errors++;
                          }
                        } else {
                          const err5 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                        }
                      }
                      var _valid1 = _errs22 === errors;
                      valid3 = valid3 || _valid1;
                      if (!valid3) {
                        const _errs24 = errors;
                        if (data7 !== null) {
                          const err6 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err6];
                          } else {
                            vErrors.push(err6);
                          }
                          errors++;
                        }
                        var _valid1 = _errs24 === errors;
                        valid3 = valid3 || _valid1;
                      }
                      if (!valid3) {
                        const err7 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err7];
                        } else {
                          vErrors.push(err7);
                        }
                        errors++;
                        validate21.errors = vErrors;
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
                      if (data.endedAt !== void 0) {
                        let data8 = data.endedAt;
                        const _errs26 = errors;
                        const _errs27 = errors;
                        let valid4 = false;
                        const _errs28 = errors;
                        if (errors === _errs28) {
                          if (typeof data8 === "string") {
                            if (!pattern0.test(data8)) {
                              const err8 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                          } else {
                            const err9 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                          }
                        }
                        var _valid2 = _errs28 === errors;
                        valid4 = valid4 || _valid2;
                        if (!valid4) {
                          const _errs30 = errors;
                          if (data8 !== null) {
                            const err10 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                          var _valid2 = _errs30 === errors;
                          valid4 = valid4 || _valid2;
                        }
                        if (!valid4) {
                          const err11 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                          validate21.errors = vErrors;
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
                      if (valid0) {
                        if (data.counts !== void 0) {
                          let data9 = data.counts;
                          const _errs32 = errors;
                          if (errors === _errs32) {
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              let missing2;
                              if (data9.violations === void 0 && (missing2 = "violations") || data9.warnings === void 0 && (missing2 = "warnings") || data9.unknowns === void 0 && (missing2 = "unknowns") || data9.waived === void 0 && (missing2 = "waived")) {
                                validate21.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs34 = errors;
                                for (const key2 in data9) {
                                  if (!(key2 === "violations" || key2 === "warnings" || key2 === "unknowns" || key2 === "waived")) {
                                    validate21.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs34 === errors) {
                                  if (data9.violations !== void 0) {
                                    let data10 = data9.violations;
                                    const _errs35 = errors;
                                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                      validate21.errors = [{ instancePath: instancePath + "/counts/violations", schemaPath: "#/properties/counts/properties/violations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs35) {
                                      if (typeof data10 == "number" && isFinite(data10)) {
                                        if (data10 < 0 || isNaN(data10)) {
                                          validate21.errors = [{ instancePath: instancePath + "/counts/violations", schemaPath: "#/properties/counts/properties/violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid5 = _errs35 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data9.warnings !== void 0) {
                                      let data11 = data9.warnings;
                                      const _errs37 = errors;
                                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                        validate21.errors = [{ instancePath: instancePath + "/counts/warnings", schemaPath: "#/properties/counts/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs37) {
                                        if (typeof data11 == "number" && isFinite(data11)) {
                                          if (data11 < 0 || isNaN(data11)) {
                                            validate21.errors = [{ instancePath: instancePath + "/counts/warnings", schemaPath: "#/properties/counts/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid5 = _errs37 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data9.unknowns !== void 0) {
                                        let data12 = data9.unknowns;
                                        const _errs39 = errors;
                                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                          validate21.errors = [{ instancePath: instancePath + "/counts/unknowns", schemaPath: "#/properties/counts/properties/unknowns/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs39) {
                                          if (typeof data12 == "number" && isFinite(data12)) {
                                            if (data12 < 0 || isNaN(data12)) {
                                              validate21.errors = [{ instancePath: instancePath + "/counts/unknowns", schemaPath: "#/properties/counts/properties/unknowns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid5 = _errs39 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data9.waived !== void 0) {
                                          let data13 = data9.waived;
                                          const _errs41 = errors;
                                          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                            validate21.errors = [{ instancePath: instancePath + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs41) {
                                            if (typeof data13 == "number" && isFinite(data13)) {
                                              if (data13 < 0 || isNaN(data13)) {
                                                validate21.errors = [{ instancePath: instancePath + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid5 = _errs41 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs32 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.shard !== void 0) {
                            let data14 = data.shard;
                            const _errs43 = errors;
                            const _errs44 = errors;
                            let valid6 = false;
                            const _errs45 = errors;
                            if (errors === _errs45) {
                              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                let missing3;
                                if (data14.index === void 0 && (missing3 = "index") || data14.count === void 0 && (missing3 = "count") || data14.list === void 0 && (missing3 = "list")) {
                                  const err12 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err12];
                                  } else {
                                    vErrors.push(err12);
                                  }
                                  errors++;
                                } else {
                                  const _errs47 = errors;
                                  for (const key3 in data14) {
                                    if (!(key3 === "index" || key3 === "count" || key3 === "list")) {
                                      const err13 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err13];
                                      } else {
                                        vErrors.push(err13);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs47 === errors) {
                                    if (data14.index !== void 0) {
                                      let data15 = data14.index;
                                      const _errs48 = errors;
                                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                        const err14 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/anyOf/0/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                          vErrors = [err14];
                                        } else {
                                          vErrors.push(err14);
                                        }
                                        errors++;
                                      }
                                      if (errors === _errs48) {
                                        if (typeof data15 == "number" && isFinite(data15)) {
                                          if (data15 < 1 || isNaN(data15)) {
                                            const err15 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/anyOf/0/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                              vErrors = [err15];
                                            } else {
                                              vErrors.push(err15);
                                            }
                                            errors++;
                                          }
                                        }
                                      }
                                      var valid7 = _errs48 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data14.count !== void 0) {
                                        let data16 = data14.count;
                                        const _errs50 = errors;
                                        if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                          const err16 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/anyOf/0/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                          if (vErrors === null) {
                                            vErrors = [err16];
                                          } else {
                                            vErrors.push(err16);
                                          }
                                          errors++;
                                        }
                                        if (errors === _errs50) {
                                          if (typeof data16 == "number" && isFinite(data16)) {
                                            if (data16 < 1 || isNaN(data16)) {
                                              const err17 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/anyOf/0/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                              if (vErrors === null) {
                                                vErrors = [err17];
                                              } else {
                                                vErrors.push(err17);
                                              }
                                              errors++;
                                            }
                                          }
                                        }
                                        var valid7 = _errs50 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                      if (valid7) {
                                        if (data14.list !== void 0) {
                                          const _errs52 = errors;
                                          if (typeof data14.list !== "string") {
                                            const err18 = { instancePath: instancePath + "/shard/list", schemaPath: "#/properties/shard/anyOf/0/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err18];
                                            } else {
                                              vErrors.push(err18);
                                            }
                                            errors++;
                                          }
                                          var valid7 = _errs52 === errors;
                                        } else {
                                          var valid7 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err19 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err19];
                                } else {
                                  vErrors.push(err19);
                                }
                                errors++;
                              }
                            }
                            var _valid3 = _errs45 === errors;
                            valid6 = valid6 || _valid3;
                            if (!valid6) {
                              const _errs54 = errors;
                              if (data14 !== null) {
                                const err20 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err20];
                                } else {
                                  vErrors.push(err20);
                                }
                                errors++;
                              }
                              var _valid3 = _errs54 === errors;
                              valid6 = valid6 || _valid3;
                            }
                            if (!valid6) {
                              const err21 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err21];
                              } else {
                                vErrors.push(err21);
                              }
                              errors++;
                              validate21.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs44;
                              if (vErrors !== null) {
                                if (_errs44) {
                                  vErrors.length = _errs44;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs43 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.marks !== void 0) {
                              let data18 = data.marks;
                              const _errs56 = errors;
                              if (errors === _errs56) {
                                if (Array.isArray(data18)) {
                                  var valid8 = true;
                                  const len0 = data18.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data19 = data18[i0];
                                    const _errs58 = errors;
                                    if (errors === _errs58) {
                                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                        let missing4;
                                        if (data19.kind === void 0 && (missing4 = "kind") || data19.message === void 0 && (missing4 = "message")) {
                                          validate21.errors = [{ instancePath: instancePath + "/marks/" + i0, schemaPath: "#/properties/marks/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                          return false;
                                        } else {
                                          const _errs60 = errors;
                                          for (const key4 in data19) {
                                            if (!(key4 === "kind" || key4 === "message")) {
                                              validate21.errors = [{ instancePath: instancePath + "/marks/" + i0, schemaPath: "#/properties/marks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs60 === errors) {
                                            if (data19.kind !== void 0) {
                                              let data20 = data19.kind;
                                              const _errs61 = errors;
                                              if (typeof data20 !== "string") {
                                                validate21.errors = [{ instancePath: instancePath + "/marks/" + i0 + "/kind", schemaPath: "#/properties/marks/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              if (!(data20 === "report-mode" || data20 === "as-of" || data20 === "foreign-endpoint" || data20 === "policy-ref" || data20 === "policy-change" || data20 === "replayed" || data20 === "cancelled" || data20 === "merge" || data20 === "notice")) {
                                                validate21.errors = [{ instancePath: instancePath + "/marks/" + i0 + "/kind", schemaPath: "#/properties/marks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.marks.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid9 = _errs61 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                            if (valid9) {
                                              if (data19.message !== void 0) {
                                                const _errs63 = errors;
                                                if (typeof data19.message !== "string") {
                                                  validate21.errors = [{ instancePath: instancePath + "/marks/" + i0 + "/message", schemaPath: "#/properties/marks/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid9 = _errs63 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/marks/" + i0, schemaPath: "#/properties/marks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs58 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs56 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.hosts !== void 0) {
                                let data22 = data.hosts;
                                const _errs65 = errors;
                                if (errors === _errs65) {
                                  if (Array.isArray(data22)) {
                                    var valid10 = true;
                                    const len1 = data22.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      const _errs67 = errors;
                                      if (typeof data22[i1] !== "string") {
                                        validate21.errors = [{ instancePath: instancePath + "/hosts/" + i1, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid10 = _errs67 === errors;
                                      if (!valid10) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs65 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.policies !== void 0) {
                                  let data24 = data.policies;
                                  const _errs69 = errors;
                                  if (errors === _errs69) {
                                    if (Array.isArray(data24)) {
                                      var valid11 = true;
                                      const len2 = data24.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs71 = errors;
                                        if (!validate22(data24[i2], { instancePath: instancePath + "/policies/" + i2, parentData: data24, parentDataProperty: i2, rootData })) {
                                          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid11 = _errs71 === errors;
                                        if (!valid11) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs69 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.images !== void 0) {
                                    let data26 = data.images;
                                    const _errs72 = errors;
                                    if (errors === _errs72) {
                                      if (Array.isArray(data26)) {
                                        var valid12 = true;
                                        const len3 = data26.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          const _errs74 = errors;
                                          if (!validate26(data26[i3], { instancePath: instancePath + "/images/" + i3, parentData: data26, parentDataProperty: i3, rootData })) {
                                            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid12 = _errs74 === errors;
                                          if (!valid12) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs72 === errors;
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
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/merge/load.ts
var MAX_REPORT_BYTES = 256 * 1024 * 1024;
async function loadReport(file, root) {
  const refuse = (obstacle) => invalid(file, obstacle === "too-large" ? TOO_LARGE : message("the report is not a regular file"));
  let text;
  try {
    const bytes = await readWorkspaceFile(root, file, { confine: false, maxBytes: MAX_REPORT_BYTES, refuse });
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown;
    throw invalid(file, message("the report cannot be read: {error}", { error: toError(thrown).message }));
  }
  return { file, report: parseReport(text, file) };
}
var TOO_LARGE = message("the report is larger than {limit} bytes", { limit: MAX_REPORT_BYTES });
function parseReport(text, file) {
  const refused = (why) => invalid(file, message("it is no report of the gate: {why}", { why }), message("give report.json files"));
  let json;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    throw refused(message("{error}", { error: toError(thrown).message.slice(0, 200) }));
  }
  if (validateReport(json)) return json;
  const [error] = validateReport.errors ?? [];
  const values = { place: error?.instancePath || message("its top"), problem: error?.message ?? "" };
  throw refused(message("{place} {problem}", values));
}
export {
  MAX_REPORT_BYTES,
  loadReport
};
