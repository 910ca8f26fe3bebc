// Generated from src/policy/schema.ts and src/rules by scripts/generate.ts.
const validatePolicy = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "version": { "const": 1 }, "name": { "type": "string", "pattern": "\\S", "maxLength": 100 }, "extends": { "type": "array", "uniqueItems": true, "maxItems": 16, "items": { "type": "string", "pattern": "\\S" } }, "scope": { "type": "object", "properties": { "images": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" } }, "outside": { "enum": ["skip", "block"] } }, "required": ["images"], "additionalProperties": false }, "rules": { "type": "object", "properties": { "scan-succeeded": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max-age": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" }, "after-push": { "type": "boolean" } }, "additionalProperties": false }] }, "max-severity": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "enum": ["none", "low", "medium", "high", "critical"] } }, "additionalProperties": false }] }, "max-vulnerabilities": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "total": { "type": "integer", "minimum": 0 }, "critical": { "type": "integer", "minimum": 0 }, "high": { "type": "integer", "minimum": 0 }, "medium": { "type": "integer", "minimum": 0 }, "low": { "type": "integer", "minimum": 0 } }, "anyOf": [{ "required": ["total"] }, { "required": ["critical"] }, { "required": ["high"] }, { "required": ["medium"] }, { "required": ["low"] }], "additionalProperties": false }] }, "no-malicious-files": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 }, "min-level": { "enum": ["any", "remind", "suspicious", "serious"] } }, "additionalProperties": false }] }, "no-unsafe-settings": { "$ref": "#/definitions/shared1" }, "no-sensitive-files": { "$ref": "#/definitions/shared1" }, "denied-vulnerabilities": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "ids": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._:*-]+$" } } }, "required": ["ids"], "additionalProperties": false }] }, "require-digest": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "additionalProperties": false }] }, "allowed-registries": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "registries": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" } } }, "required": ["registries"], "additionalProperties": false }] }, "denied-tags": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "tags": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._*-]+$" } } }, "additionalProperties": false }] }, "max-image-size": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "string", "pattern": "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" } }, "required": ["max"], "additionalProperties": false }] }, "max-image-age": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" } }, "required": ["max"], "additionalProperties": false }] }, "expression": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "all": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$", "maxLength": 60 }, "expr": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "message": { "type": "string", "minLength": 1, "maxLength": 300 } }, "required": ["id", "expr", "message"], "additionalProperties": false } } }, "required": ["all"], "additionalProperties": false }] } }, "additionalProperties": false }, "unknown": { "type": "object", "properties": { "default": { "enum": ["block", "warn"] }, "missing": { "enum": ["block", "warn"] }, "pending": { "enum": ["block", "warn"] }, "failed-scan": { "enum": ["block", "warn"] }, "stale": { "enum": ["block", "warn"] }, "unsupported": { "enum": ["block", "warn"] }, "not-measured": { "enum": ["block", "warn"] }, "source-error": { "enum": ["block", "warn"] } }, "additionalProperties": false }, "waiver-limits": { "type": "object", "properties": { "max-days": { "type": "integer", "minimum": 1 }, "require": { "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["reason", "owner", "expires"] } }, "warn-before": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" }, "unknown-max-days": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "waivers": { "type": "array", "items": { "type": "object", "properties": { "rule": { "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "denied-vulnerabilities", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age", "expression"] }, "finding": { "type": "string", "pattern": "^[^\\s*]+$", "maxLength": 200 }, "image": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "reason": { "type": "string", "pattern": "\\S", "maxLength": 2e3 }, "owner": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "until-fixed": { "type": "boolean" } }, "anyOf": [{ "required": ["rule"] }, { "required": ["finding"] }], "additionalProperties": false } }, "accept-waivers": { "type": "object", "properties": { "from": { "type": "string", "pattern": "\\S" }, "rules": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "denied-vulnerabilities", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age", "expression"] } }, "max-severity": { "enum": ["none", "low", "medium", "high", "critical"] }, "max-days": { "type": "integer", "minimum": 1 } }, "required": ["from", "rules"], "additionalProperties": false }, "run": { "type": "object", "properties": { "mode": { "enum": ["enforce"] }, "replay": { "enum": ["deny", "allow"] }, "as-of": { "enum": ["now"] }, "policy-ref": { "enum": ["base"] }, "endpoints": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S+$" } } }, "additionalProperties": false } }, "required": ["version"], "additionalProperties": false, "definitions": { "shared2": { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "shared1": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "$ref": "#/definitions/shared2" }] } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[A-Za-z0-9._:/*-]+$", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern4 = new RegExp("^[0-9]{1,6}[smhd]$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9._:*-]+$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9._*-]+$", "u");
const pattern17 = new RegExp("^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$", "u");
const pattern21 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern23 = new RegExp("^[^\\s*]+$", "u");
const pattern25 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern30 = new RegExp("^\\S+$", "u");
const schema7 = { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "$ref": "#/definitions/shared2" }] };
const schema8 = { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "mode" || key0 === "waivable" || key0 === "enforce-from" || key0 === "max")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (!(data0 === "enforce" || data0 === "warn" || data0 === "off")) {
        const err1 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema8.properties.mode.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.waivable !== void 0) {
      if (typeof data.waivable !== "boolean") {
        const err2 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["enforce-from"] !== void 0) {
      let data2 = data["enforce-from"];
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err3 = { instancePath: instancePath + "/enforce-from", schemaPath: "#/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/enforce-from", schemaPath: "#/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data3 = data.max;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(data === "enforce" || data === "warn" || data === "off")) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema7.anyOf[0].enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
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
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length > 100) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data1)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (Array.isArray(data2)) {
        if (data2.length > 16) {
          const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern0.test(data3)) {
              const err7 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data4 = data.scope;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.images === void 0) {
          const err11 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "images" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "images" || key1 === "outside")) {
            const err12 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4.images !== void 0) {
          let data5 = data4.images;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err13 = { instancePath: instancePath + "/scope/images", schemaPath: "#/properties/scope/properties/images/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len1 = data5.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data6 = data5[i2];
              if (typeof data6 === "string") {
                if (!pattern2.test(data6)) {
                  const err14 = { instancePath: instancePath + "/scope/images/" + i2, schemaPath: "#/properties/scope/properties/images/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/scope/images/" + i2, schemaPath: "#/properties/scope/properties/images/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/scope/images", schemaPath: "#/properties/scope/properties/images/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.outside !== void 0) {
          let data7 = data4.outside;
          if (!(data7 === "skip" || data7 === "block")) {
            const err17 = { instancePath: instancePath + "/scope/outside", schemaPath: "#/properties/scope/properties/outside/enum", keyword: "enum", params: { allowedValues: schema6.properties.scope.properties.outside.enum } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data8 = data.rules;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!func2.call(schema6.properties.rules.properties, key2)) {
            const err19 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data8["scan-succeeded"] !== void 0) {
          let data9 = data8["scan-succeeded"];
          const _errs21 = errors;
          let valid8 = false;
          const _errs22 = errors;
          if (!(data9 === "enforce" || data9 === "warn" || data9 === "off")) {
            const err20 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["scan-succeeded"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid0 = _errs22 === errors;
          valid8 = valid8 || _valid0;
          if (!valid8) {
            const _errs23 = errors;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              for (const key3 in data9) {
                if (!(key3 === "mode" || key3 === "waivable" || key3 === "enforce-from" || key3 === "max-age" || key3 === "after-push")) {
                  const err21 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
              if (data9.mode !== void 0) {
                let data10 = data9.mode;
                if (!(data10 === "enforce" || data10 === "warn" || data10 === "off")) {
                  const err22 = { instancePath: instancePath + "/rules/scan-succeeded/mode", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["scan-succeeded"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (data9.waivable !== void 0) {
                if (typeof data9.waivable !== "boolean") {
                  const err23 = { instancePath: instancePath + "/rules/scan-succeeded/waivable", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data9["enforce-from"] !== void 0) {
                let data12 = data9["enforce-from"];
                if (typeof data12 === "string") {
                  if (!pattern3.test(data12)) {
                    const err24 = { instancePath: instancePath + "/rules/scan-succeeded/enforce-from", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                } else {
                  const err25 = { instancePath: instancePath + "/rules/scan-succeeded/enforce-from", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
              if (data9["max-age"] !== void 0) {
                let data13 = data9["max-age"];
                if (typeof data13 === "string") {
                  if (!pattern4.test(data13)) {
                    const err26 = { instancePath: instancePath + "/rules/scan-succeeded/max-age", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}[smhd]$" } };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/rules/scan-succeeded/max-age", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/max-age/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              if (data9["after-push"] !== void 0) {
                if (typeof data9["after-push"] !== "boolean") {
                  const err28 = { instancePath: instancePath + "/rules/scan-succeeded/after-push", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/after-push/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            } else {
              const err29 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            var _valid0 = _errs23 === errors;
            valid8 = valid8 || _valid0;
          }
          if (!valid8) {
            const err30 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
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
        }
        if (data8["max-severity"] !== void 0) {
          let data15 = data8["max-severity"];
          const _errs36 = errors;
          let valid10 = false;
          const _errs37 = errors;
          if (!(data15 === "enforce" || data15 === "warn" || data15 === "off")) {
            const err31 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-severity"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var _valid1 = _errs37 === errors;
          valid10 = valid10 || _valid1;
          if (!valid10) {
            const _errs38 = errors;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              for (const key4 in data15) {
                if (!(key4 === "mode" || key4 === "waivable" || key4 === "enforce-from" || key4 === "max")) {
                  const err32 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              }
              if (data15.mode !== void 0) {
                let data16 = data15.mode;
                if (!(data16 === "enforce" || data16 === "warn" || data16 === "off")) {
                  const err33 = { instancePath: instancePath + "/rules/max-severity/mode", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-severity"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
              if (data15.waivable !== void 0) {
                if (typeof data15.waivable !== "boolean") {
                  const err34 = { instancePath: instancePath + "/rules/max-severity/waivable", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
              if (data15["enforce-from"] !== void 0) {
                let data18 = data15["enforce-from"];
                if (typeof data18 === "string") {
                  if (!pattern3.test(data18)) {
                    const err35 = { instancePath: instancePath + "/rules/max-severity/enforce-from", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                } else {
                  const err36 = { instancePath: instancePath + "/rules/max-severity/enforce-from", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
              if (data15.max !== void 0) {
                let data19 = data15.max;
                if (!(data19 === "none" || data19 === "low" || data19 === "medium" || data19 === "high" || data19 === "critical")) {
                  const err37 = { instancePath: instancePath + "/rules/max-severity/max", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/max/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-severity"].anyOf[1].properties.max.enum } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            } else {
              const err38 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            var _valid1 = _errs38 === errors;
            valid10 = valid10 || _valid1;
          }
          if (!valid10) {
            const err39 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          } else {
            errors = _errs36;
            if (vErrors !== null) {
              if (_errs36) {
                vErrors.length = _errs36;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["max-vulnerabilities"] !== void 0) {
          let data20 = data8["max-vulnerabilities"];
          const _errs48 = errors;
          let valid12 = false;
          const _errs49 = errors;
          if (!(data20 === "off")) {
            const err40 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-vulnerabilities"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          var _valid2 = _errs49 === errors;
          valid12 = valid12 || _valid2;
          if (!valid12) {
            const _errs50 = errors;
            const _errs52 = errors;
            let valid13 = false;
            const _errs53 = errors;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
              if (data20.total === void 0) {
                const err41 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            var _valid3 = _errs53 === errors;
            valid13 = valid13 || _valid3;
            if (!valid13) {
              const _errs54 = errors;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.critical === void 0) {
                  const err42 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "critical" } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
              var _valid3 = _errs54 === errors;
              valid13 = valid13 || _valid3;
              if (!valid13) {
                const _errs55 = errors;
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                  if (data20.high === void 0) {
                    const err43 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/2/required", keyword: "required", params: { missingProperty: "high" } };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                var _valid3 = _errs55 === errors;
                valid13 = valid13 || _valid3;
                if (!valid13) {
                  const _errs56 = errors;
                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    if (data20.medium === void 0) {
                      const err44 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/3/required", keyword: "required", params: { missingProperty: "medium" } };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs56 === errors;
                  valid13 = valid13 || _valid3;
                  if (!valid13) {
                    const _errs57 = errors;
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.low === void 0) {
                        const err45 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/4/required", keyword: "required", params: { missingProperty: "low" } };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                    var _valid3 = _errs57 === errors;
                    valid13 = valid13 || _valid3;
                  }
                }
              }
            }
            if (!valid13) {
              const err46 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf", keyword: "anyOf", params: {} };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            } else {
              errors = _errs52;
              if (vErrors !== null) {
                if (_errs52) {
                  vErrors.length = _errs52;
                } else {
                  vErrors = null;
                }
              }
            }
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
              for (const key5 in data20) {
                if (!(key5 === "mode" || key5 === "waivable" || key5 === "enforce-from" || key5 === "total" || key5 === "critical" || key5 === "high" || key5 === "medium" || key5 === "low")) {
                  const err47 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              if (data20.mode !== void 0) {
                let data21 = data20.mode;
                if (!(data21 === "enforce" || data21 === "warn" || data21 === "off")) {
                  const err48 = { instancePath: instancePath + "/rules/max-vulnerabilities/mode", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-vulnerabilities"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data20.waivable !== void 0) {
                if (typeof data20.waivable !== "boolean") {
                  const err49 = { instancePath: instancePath + "/rules/max-vulnerabilities/waivable", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
              if (data20["enforce-from"] !== void 0) {
                let data23 = data20["enforce-from"];
                if (typeof data23 === "string") {
                  if (!pattern3.test(data23)) {
                    const err50 = { instancePath: instancePath + "/rules/max-vulnerabilities/enforce-from", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/rules/max-vulnerabilities/enforce-from", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
              if (data20.total !== void 0) {
                let data24 = data20.total;
                if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                  const err52 = { instancePath: instancePath + "/rules/max-vulnerabilities/total", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/total/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (typeof data24 == "number" && isFinite(data24)) {
                  if (data24 < 0 || isNaN(data24)) {
                    const err53 = { instancePath: instancePath + "/rules/max-vulnerabilities/total", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
              }
              if (data20.critical !== void 0) {
                let data25 = data20.critical;
                if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                  const err54 = { instancePath: instancePath + "/rules/max-vulnerabilities/critical", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/critical/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (typeof data25 == "number" && isFinite(data25)) {
                  if (data25 < 0 || isNaN(data25)) {
                    const err55 = { instancePath: instancePath + "/rules/max-vulnerabilities/critical", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
              }
              if (data20.high !== void 0) {
                let data26 = data20.high;
                if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                  const err56 = { instancePath: instancePath + "/rules/max-vulnerabilities/high", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/high/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (typeof data26 == "number" && isFinite(data26)) {
                  if (data26 < 0 || isNaN(data26)) {
                    const err57 = { instancePath: instancePath + "/rules/max-vulnerabilities/high", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
              }
              if (data20.medium !== void 0) {
                let data27 = data20.medium;
                if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                  const err58 = { instancePath: instancePath + "/rules/max-vulnerabilities/medium", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/medium/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (typeof data27 == "number" && isFinite(data27)) {
                  if (data27 < 0 || isNaN(data27)) {
                    const err59 = { instancePath: instancePath + "/rules/max-vulnerabilities/medium", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              }
              if (data20.low !== void 0) {
                let data28 = data20.low;
                if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                  const err60 = { instancePath: instancePath + "/rules/max-vulnerabilities/low", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/low/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (typeof data28 == "number" && isFinite(data28)) {
                  if (data28 < 0 || isNaN(data28)) {
                    const err61 = { instancePath: instancePath + "/rules/max-vulnerabilities/low", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err62 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            var _valid2 = _errs50 === errors;
            valid12 = valid12 || _valid2;
          }
          if (!valid12) {
            const err63 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          } else {
            errors = _errs48;
            if (vErrors !== null) {
              if (_errs48) {
                vErrors.length = _errs48;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["no-malicious-files"] !== void 0) {
          let data29 = data8["no-malicious-files"];
          const _errs75 = errors;
          let valid15 = false;
          const _errs76 = errors;
          if (!(data29 === "enforce" || data29 === "warn" || data29 === "off")) {
            const err64 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-malicious-files"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          var _valid4 = _errs76 === errors;
          valid15 = valid15 || _valid4;
          if (!valid15) {
            const _errs77 = errors;
            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
              for (const key6 in data29) {
                if (!(key6 === "mode" || key6 === "waivable" || key6 === "enforce-from" || key6 === "max" || key6 === "min-level")) {
                  const err65 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
              if (data29.mode !== void 0) {
                let data30 = data29.mode;
                if (!(data30 === "enforce" || data30 === "warn" || data30 === "off")) {
                  const err66 = { instancePath: instancePath + "/rules/no-malicious-files/mode", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-malicious-files"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
              if (data29.waivable !== void 0) {
                if (typeof data29.waivable !== "boolean") {
                  const err67 = { instancePath: instancePath + "/rules/no-malicious-files/waivable", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
              if (data29["enforce-from"] !== void 0) {
                let data32 = data29["enforce-from"];
                if (typeof data32 === "string") {
                  if (!pattern3.test(data32)) {
                    const err68 = { instancePath: instancePath + "/rules/no-malicious-files/enforce-from", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                } else {
                  const err69 = { instancePath: instancePath + "/rules/no-malicious-files/enforce-from", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
              if (data29.max !== void 0) {
                let data33 = data29.max;
                if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                  const err70 = { instancePath: instancePath + "/rules/no-malicious-files/max", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (typeof data33 == "number" && isFinite(data33)) {
                  if (data33 < 0 || isNaN(data33)) {
                    const err71 = { instancePath: instancePath + "/rules/no-malicious-files/max", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              }
              if (data29["min-level"] !== void 0) {
                let data34 = data29["min-level"];
                if (!(data34 === "any" || data34 === "remind" || data34 === "suspicious" || data34 === "serious")) {
                  const err72 = { instancePath: instancePath + "/rules/no-malicious-files/min-level", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/min-level/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-malicious-files"].anyOf[1].properties["min-level"].enum } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
            } else {
              const err73 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            var _valid4 = _errs77 === errors;
            valid15 = valid15 || _valid4;
          }
          if (!valid15) {
            const err74 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          } else {
            errors = _errs75;
            if (vErrors !== null) {
              if (_errs75) {
                vErrors.length = _errs75;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["no-unsafe-settings"] !== void 0) {
          if (!validate22(data8["no-unsafe-settings"], { instancePath: instancePath + "/rules/no-unsafe-settings", parentData: data8, parentDataProperty: "no-unsafe-settings", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data8["no-sensitive-files"] !== void 0) {
          if (!validate22(data8["no-sensitive-files"], { instancePath: instancePath + "/rules/no-sensitive-files", parentData: data8, parentDataProperty: "no-sensitive-files", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data8["denied-vulnerabilities"] !== void 0) {
          let data37 = data8["denied-vulnerabilities"];
          const _errs91 = errors;
          let valid17 = false;
          const _errs92 = errors;
          if (!(data37 === "off")) {
            const err75 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["denied-vulnerabilities"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          var _valid5 = _errs92 === errors;
          valid17 = valid17 || _valid5;
          if (!valid17) {
            const _errs93 = errors;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
              if (data37.ids === void 0) {
                const err76 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/required", keyword: "required", params: { missingProperty: "ids" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
              for (const key7 in data37) {
                if (!(key7 === "mode" || key7 === "waivable" || key7 === "enforce-from" || key7 === "ids")) {
                  const err77 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              }
              if (data37.mode !== void 0) {
                let data38 = data37.mode;
                if (!(data38 === "enforce" || data38 === "warn" || data38 === "off")) {
                  const err78 = { instancePath: instancePath + "/rules/denied-vulnerabilities/mode", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["denied-vulnerabilities"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
              if (data37.waivable !== void 0) {
                if (typeof data37.waivable !== "boolean") {
                  const err79 = { instancePath: instancePath + "/rules/denied-vulnerabilities/waivable", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
              if (data37["enforce-from"] !== void 0) {
                let data40 = data37["enforce-from"];
                if (typeof data40 === "string") {
                  if (!pattern3.test(data40)) {
                    const err80 = { instancePath: instancePath + "/rules/denied-vulnerabilities/enforce-from", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                } else {
                  const err81 = { instancePath: instancePath + "/rules/denied-vulnerabilities/enforce-from", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
              if (data37.ids !== void 0) {
                let data41 = data37.ids;
                if (Array.isArray(data41)) {
                  if (data41.length < 1) {
                    const err82 = { instancePath: instancePath + "/rules/denied-vulnerabilities/ids", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/ids/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  const len2 = data41.length;
                  for (let i3 = 0; i3 < len2; i3++) {
                    let data42 = data41[i3];
                    if (typeof data42 === "string") {
                      if (!pattern10.test(data42)) {
                        const err83 = { instancePath: instancePath + "/rules/denied-vulnerabilities/ids/" + i3, schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:*-]+$" } };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                    } else {
                      const err84 = { instancePath: instancePath + "/rules/denied-vulnerabilities/ids/" + i3, schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/ids/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err85 = { instancePath: instancePath + "/rules/denied-vulnerabilities/ids", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/ids/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
            } else {
              const err86 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            var _valid5 = _errs93 === errors;
            valid17 = valid17 || _valid5;
          }
          if (!valid17) {
            const err87 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          } else {
            errors = _errs91;
            if (vErrors !== null) {
              if (_errs91) {
                vErrors.length = _errs91;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["require-digest"] !== void 0) {
          let data43 = data8["require-digest"];
          const _errs106 = errors;
          let valid21 = false;
          const _errs107 = errors;
          if (!(data43 === "enforce" || data43 === "warn" || data43 === "off")) {
            const err88 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["require-digest"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
          var _valid6 = _errs107 === errors;
          valid21 = valid21 || _valid6;
          if (!valid21) {
            const _errs108 = errors;
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              for (const key8 in data43) {
                if (!(key8 === "mode" || key8 === "waivable" || key8 === "enforce-from")) {
                  const err89 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
              if (data43.mode !== void 0) {
                let data44 = data43.mode;
                if (!(data44 === "enforce" || data44 === "warn" || data44 === "off")) {
                  const err90 = { instancePath: instancePath + "/rules/require-digest/mode", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["require-digest"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
              if (data43.waivable !== void 0) {
                if (typeof data43.waivable !== "boolean") {
                  const err91 = { instancePath: instancePath + "/rules/require-digest/waivable", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              }
              if (data43["enforce-from"] !== void 0) {
                let data46 = data43["enforce-from"];
                if (typeof data46 === "string") {
                  if (!pattern3.test(data46)) {
                    const err92 = { instancePath: instancePath + "/rules/require-digest/enforce-from", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                } else {
                  const err93 = { instancePath: instancePath + "/rules/require-digest/enforce-from", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            } else {
              const err94 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            var _valid6 = _errs108 === errors;
            valid21 = valid21 || _valid6;
          }
          if (!valid21) {
            const err95 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          } else {
            errors = _errs106;
            if (vErrors !== null) {
              if (_errs106) {
                vErrors.length = _errs106;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["allowed-registries"] !== void 0) {
          let data47 = data8["allowed-registries"];
          const _errs117 = errors;
          let valid23 = false;
          const _errs118 = errors;
          if (!(data47 === "off")) {
            const err96 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["allowed-registries"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          var _valid7 = _errs118 === errors;
          valid23 = valid23 || _valid7;
          if (!valid23) {
            const _errs119 = errors;
            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
              if (data47.registries === void 0) {
                const err97 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/required", keyword: "required", params: { missingProperty: "registries" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              for (const key9 in data47) {
                if (!(key9 === "mode" || key9 === "waivable" || key9 === "enforce-from" || key9 === "registries")) {
                  const err98 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              if (data47.mode !== void 0) {
                let data48 = data47.mode;
                if (!(data48 === "enforce" || data48 === "warn" || data48 === "off")) {
                  const err99 = { instancePath: instancePath + "/rules/allowed-registries/mode", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["allowed-registries"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              }
              if (data47.waivable !== void 0) {
                if (typeof data47.waivable !== "boolean") {
                  const err100 = { instancePath: instancePath + "/rules/allowed-registries/waivable", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
              if (data47["enforce-from"] !== void 0) {
                let data50 = data47["enforce-from"];
                if (typeof data50 === "string") {
                  if (!pattern3.test(data50)) {
                    const err101 = { instancePath: instancePath + "/rules/allowed-registries/enforce-from", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                } else {
                  const err102 = { instancePath: instancePath + "/rules/allowed-registries/enforce-from", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              }
              if (data47.registries !== void 0) {
                let data51 = data47.registries;
                if (Array.isArray(data51)) {
                  if (data51.length < 1) {
                    const err103 = { instancePath: instancePath + "/rules/allowed-registries/registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                  const len3 = data51.length;
                  for (let i4 = 0; i4 < len3; i4++) {
                    let data52 = data51[i4];
                    if (typeof data52 === "string") {
                      if (!pattern2.test(data52)) {
                        const err104 = { instancePath: instancePath + "/rules/allowed-registries/registries/" + i4, schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" } };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
                        }
                        errors++;
                      }
                    } else {
                      const err105 = { instancePath: instancePath + "/rules/allowed-registries/registries/" + i4, schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err106 = { instancePath: instancePath + "/rules/allowed-registries/registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
            } else {
              const err107 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            var _valid7 = _errs119 === errors;
            valid23 = valid23 || _valid7;
          }
          if (!valid23) {
            const err108 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          } else {
            errors = _errs117;
            if (vErrors !== null) {
              if (_errs117) {
                vErrors.length = _errs117;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["denied-tags"] !== void 0) {
          let data53 = data8["denied-tags"];
          const _errs132 = errors;
          let valid27 = false;
          const _errs133 = errors;
          if (!(data53 === "enforce" || data53 === "warn" || data53 === "off")) {
            const err109 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["denied-tags"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
          var _valid8 = _errs133 === errors;
          valid27 = valid27 || _valid8;
          if (!valid27) {
            const _errs134 = errors;
            if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
              for (const key10 in data53) {
                if (!(key10 === "mode" || key10 === "waivable" || key10 === "enforce-from" || key10 === "tags")) {
                  const err110 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
              if (data53.mode !== void 0) {
                let data54 = data53.mode;
                if (!(data54 === "enforce" || data54 === "warn" || data54 === "off")) {
                  const err111 = { instancePath: instancePath + "/rules/denied-tags/mode", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["denied-tags"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
              if (data53.waivable !== void 0) {
                if (typeof data53.waivable !== "boolean") {
                  const err112 = { instancePath: instancePath + "/rules/denied-tags/waivable", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              }
              if (data53["enforce-from"] !== void 0) {
                let data56 = data53["enforce-from"];
                if (typeof data56 === "string") {
                  if (!pattern3.test(data56)) {
                    const err113 = { instancePath: instancePath + "/rules/denied-tags/enforce-from", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                } else {
                  const err114 = { instancePath: instancePath + "/rules/denied-tags/enforce-from", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              }
              if (data53.tags !== void 0) {
                let data57 = data53.tags;
                if (Array.isArray(data57)) {
                  if (data57.length < 1) {
                    const err115 = { instancePath: instancePath + "/rules/denied-tags/tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                  const len4 = data57.length;
                  for (let i5 = 0; i5 < len4; i5++) {
                    let data58 = data57[i5];
                    if (typeof data58 === "string") {
                      if (!pattern15.test(data58)) {
                        const err116 = { instancePath: instancePath + "/rules/denied-tags/tags/" + i5, schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._*-]+$" } };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                    } else {
                      const err117 = { instancePath: instancePath + "/rules/denied-tags/tags/" + i5, schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err118 = { instancePath: instancePath + "/rules/denied-tags/tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              }
            } else {
              const err119 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            var _valid8 = _errs134 === errors;
            valid27 = valid27 || _valid8;
          }
          if (!valid27) {
            const err120 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          } else {
            errors = _errs132;
            if (vErrors !== null) {
              if (_errs132) {
                vErrors.length = _errs132;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["max-image-size"] !== void 0) {
          let data59 = data8["max-image-size"];
          const _errs147 = errors;
          let valid31 = false;
          const _errs148 = errors;
          if (!(data59 === "off")) {
            const err121 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-image-size"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          var _valid9 = _errs148 === errors;
          valid31 = valid31 || _valid9;
          if (!valid31) {
            const _errs149 = errors;
            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
              if (data59.max === void 0) {
                const err122 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/required", keyword: "required", params: { missingProperty: "max" } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
              for (const key11 in data59) {
                if (!(key11 === "mode" || key11 === "waivable" || key11 === "enforce-from" || key11 === "max")) {
                  const err123 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
              }
              if (data59.mode !== void 0) {
                let data60 = data59.mode;
                if (!(data60 === "enforce" || data60 === "warn" || data60 === "off")) {
                  const err124 = { instancePath: instancePath + "/rules/max-image-size/mode", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-image-size"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
              if (data59.waivable !== void 0) {
                if (typeof data59.waivable !== "boolean") {
                  const err125 = { instancePath: instancePath + "/rules/max-image-size/waivable", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
              if (data59["enforce-from"] !== void 0) {
                let data62 = data59["enforce-from"];
                if (typeof data62 === "string") {
                  if (!pattern3.test(data62)) {
                    const err126 = { instancePath: instancePath + "/rules/max-image-size/enforce-from", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                } else {
                  const err127 = { instancePath: instancePath + "/rules/max-image-size/enforce-from", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              }
              if (data59.max !== void 0) {
                let data63 = data59.max;
                if (typeof data63 === "string") {
                  if (!pattern17.test(data63)) {
                    const err128 = { instancePath: instancePath + "/rules/max-image-size/max", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/max/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" } };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                } else {
                  const err129 = { instancePath: instancePath + "/rules/max-image-size/max", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/max/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              }
            } else {
              const err130 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            var _valid9 = _errs149 === errors;
            valid31 = valid31 || _valid9;
          }
          if (!valid31) {
            const err131 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          } else {
            errors = _errs147;
            if (vErrors !== null) {
              if (_errs147) {
                vErrors.length = _errs147;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["max-image-age"] !== void 0) {
          let data64 = data8["max-image-age"];
          const _errs160 = errors;
          let valid33 = false;
          const _errs161 = errors;
          if (!(data64 === "off")) {
            const err132 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-image-age"].anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
          var _valid10 = _errs161 === errors;
          valid33 = valid33 || _valid10;
          if (!valid33) {
            const _errs162 = errors;
            if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
              if (data64.max === void 0) {
                const err133 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/required", keyword: "required", params: { missingProperty: "max" } };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
              for (const key12 in data64) {
                if (!(key12 === "mode" || key12 === "waivable" || key12 === "enforce-from" || key12 === "max")) {
                  const err134 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
              }
              if (data64.mode !== void 0) {
                let data65 = data64.mode;
                if (!(data65 === "enforce" || data65 === "warn" || data65 === "off")) {
                  const err135 = { instancePath: instancePath + "/rules/max-image-age/mode", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-image-age"].anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              }
              if (data64.waivable !== void 0) {
                if (typeof data64.waivable !== "boolean") {
                  const err136 = { instancePath: instancePath + "/rules/max-image-age/waivable", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              }
              if (data64["enforce-from"] !== void 0) {
                let data67 = data64["enforce-from"];
                if (typeof data67 === "string") {
                  if (!pattern3.test(data67)) {
                    const err137 = { instancePath: instancePath + "/rules/max-image-age/enforce-from", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                } else {
                  const err138 = { instancePath: instancePath + "/rules/max-image-age/enforce-from", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              }
              if (data64.max !== void 0) {
                let data68 = data64.max;
                if (typeof data68 === "string") {
                  if (!pattern4.test(data68)) {
                    const err139 = { instancePath: instancePath + "/rules/max-image-age/max", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}[smhd]$" } };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                } else {
                  const err140 = { instancePath: instancePath + "/rules/max-image-age/max", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/max/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              }
            } else {
              const err141 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
            var _valid10 = _errs162 === errors;
            valid33 = valid33 || _valid10;
          }
          if (!valid33) {
            const err142 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          } else {
            errors = _errs160;
            if (vErrors !== null) {
              if (_errs160) {
                vErrors.length = _errs160;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8.expression !== void 0) {
          let data69 = data8.expression;
          const _errs173 = errors;
          let valid35 = false;
          const _errs174 = errors;
          if (!(data69 === "off")) {
            const err143 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties.expression.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          var _valid11 = _errs174 === errors;
          valid35 = valid35 || _valid11;
          if (!valid35) {
            const _errs175 = errors;
            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
              if (data69.all === void 0) {
                const err144 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf/1/required", keyword: "required", params: { missingProperty: "all" } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
              for (const key13 in data69) {
                if (!(key13 === "mode" || key13 === "waivable" || key13 === "enforce-from" || key13 === "all")) {
                  const err145 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              }
              if (data69.mode !== void 0) {
                let data70 = data69.mode;
                if (!(data70 === "enforce" || data70 === "warn" || data70 === "off")) {
                  const err146 = { instancePath: instancePath + "/rules/expression/mode", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties.expression.anyOf[1].properties.mode.enum } };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              }
              if (data69.waivable !== void 0) {
                if (typeof data69.waivable !== "boolean") {
                  const err147 = { instancePath: instancePath + "/rules/expression/waivable", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
              if (data69["enforce-from"] !== void 0) {
                let data72 = data69["enforce-from"];
                if (typeof data72 === "string") {
                  if (!pattern3.test(data72)) {
                    const err148 = { instancePath: instancePath + "/rules/expression/enforce-from", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                } else {
                  const err149 = { instancePath: instancePath + "/rules/expression/enforce-from", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              }
              if (data69.all !== void 0) {
                let data73 = data69.all;
                if (Array.isArray(data73)) {
                  if (data73.length > 200) {
                    const err150 = { instancePath: instancePath + "/rules/expression/all", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/maxItems", keyword: "maxItems", params: { limit: 200 } };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                  if (data73.length < 1) {
                    const err151 = { instancePath: instancePath + "/rules/expression/all", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                  const len5 = data73.length;
                  for (let i6 = 0; i6 < len5; i6++) {
                    let data74 = data73[i6];
                    if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                      if (data74.id === void 0) {
                        const err152 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/required", keyword: "required", params: { missingProperty: "id" } };
                        if (vErrors === null) {
                          vErrors = [err152];
                        } else {
                          vErrors.push(err152);
                        }
                        errors++;
                      }
                      if (data74.expr === void 0) {
                        const err153 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/required", keyword: "required", params: { missingProperty: "expr" } };
                        if (vErrors === null) {
                          vErrors = [err153];
                        } else {
                          vErrors.push(err153);
                        }
                        errors++;
                      }
                      if (data74.message === void 0) {
                        const err154 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/required", keyword: "required", params: { missingProperty: "message" } };
                        if (vErrors === null) {
                          vErrors = [err154];
                        } else {
                          vErrors.push(err154);
                        }
                        errors++;
                      }
                      for (const key14 in data74) {
                        if (!(key14 === "id" || key14 === "expr" || key14 === "message")) {
                          const err155 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
                          errors++;
                        }
                      }
                      if (data74.id !== void 0) {
                        let data75 = data74.id;
                        if (typeof data75 === "string") {
                          if (data75.length > 60) {
                            const err156 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/id", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 } };
                            if (vErrors === null) {
                              vErrors = [err156];
                            } else {
                              vErrors.push(err156);
                            }
                            errors++;
                          }
                          if (!pattern21.test(data75)) {
                            const err157 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/id", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" } };
                            if (vErrors === null) {
                              vErrors = [err157];
                            } else {
                              vErrors.push(err157);
                            }
                            errors++;
                          }
                        } else {
                          const err158 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/id", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/id/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err158];
                          } else {
                            vErrors.push(err158);
                          }
                          errors++;
                        }
                      }
                      if (data74.expr !== void 0) {
                        let data76 = data74.expr;
                        if (typeof data76 === "string") {
                          if (data76.length > 2e3) {
                            const err159 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/expr", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/expr/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                            if (vErrors === null) {
                              vErrors = [err159];
                            } else {
                              vErrors.push(err159);
                            }
                            errors++;
                          }
                          if (data76.length < 1) {
                            const err160 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/expr", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/expr/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err160];
                            } else {
                              vErrors.push(err160);
                            }
                            errors++;
                          }
                        } else {
                          const err161 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/expr", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/expr/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err161];
                          } else {
                            vErrors.push(err161);
                          }
                          errors++;
                        }
                      }
                      if (data74.message !== void 0) {
                        let data77 = data74.message;
                        if (typeof data77 === "string") {
                          if (data77.length > 300) {
                            const err162 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/message", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 300 } };
                            if (vErrors === null) {
                              vErrors = [err162];
                            } else {
                              vErrors.push(err162);
                            }
                            errors++;
                          }
                          if (data77.length < 1) {
                            const err163 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/message", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err163];
                            } else {
                              vErrors.push(err163);
                            }
                            errors++;
                          }
                        } else {
                          const err164 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/message", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/message/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err164];
                          } else {
                            vErrors.push(err164);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err165 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/type", keyword: "type", params: { type: "object" } };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err166 = { instancePath: instancePath + "/rules/expression/all", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
              }
            } else {
              const err167 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
            var _valid11 = _errs175 === errors;
            valid35 = valid35 || _valid11;
          }
          if (!valid35) {
            const err168 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          } else {
            errors = _errs173;
            if (vErrors !== null) {
              if (_errs173) {
                vErrors.length = _errs173;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err169 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      let data78 = data.unknown;
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (const key15 in data78) {
          if (!(key15 === "default" || key15 === "missing" || key15 === "pending" || key15 === "failed-scan" || key15 === "stale" || key15 === "unsupported" || key15 === "not-measured" || key15 === "source-error")) {
            const err170 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
        if (data78.default !== void 0) {
          let data79 = data78.default;
          if (!(data79 === "block" || data79 === "warn")) {
            const err171 = { instancePath: instancePath + "/unknown/default", schemaPath: "#/properties/unknown/properties/default/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.default.enum } };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
        if (data78.missing !== void 0) {
          let data80 = data78.missing;
          if (!(data80 === "block" || data80 === "warn")) {
            const err172 = { instancePath: instancePath + "/unknown/missing", schemaPath: "#/properties/unknown/properties/missing/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.missing.enum } };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
        if (data78.pending !== void 0) {
          let data81 = data78.pending;
          if (!(data81 === "block" || data81 === "warn")) {
            const err173 = { instancePath: instancePath + "/unknown/pending", schemaPath: "#/properties/unknown/properties/pending/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.pending.enum } };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
        }
        if (data78["failed-scan"] !== void 0) {
          let data82 = data78["failed-scan"];
          if (!(data82 === "block" || data82 === "warn")) {
            const err174 = { instancePath: instancePath + "/unknown/failed-scan", schemaPath: "#/properties/unknown/properties/failed-scan/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties["failed-scan"].enum } };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
        if (data78.stale !== void 0) {
          let data83 = data78.stale;
          if (!(data83 === "block" || data83 === "warn")) {
            const err175 = { instancePath: instancePath + "/unknown/stale", schemaPath: "#/properties/unknown/properties/stale/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.stale.enum } };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
        }
        if (data78.unsupported !== void 0) {
          let data84 = data78.unsupported;
          if (!(data84 === "block" || data84 === "warn")) {
            const err176 = { instancePath: instancePath + "/unknown/unsupported", schemaPath: "#/properties/unknown/properties/unsupported/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.unsupported.enum } };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
        }
        if (data78["not-measured"] !== void 0) {
          let data85 = data78["not-measured"];
          if (!(data85 === "block" || data85 === "warn")) {
            const err177 = { instancePath: instancePath + "/unknown/not-measured", schemaPath: "#/properties/unknown/properties/not-measured/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties["not-measured"].enum } };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if (data78["source-error"] !== void 0) {
          let data86 = data78["source-error"];
          if (!(data86 === "block" || data86 === "warn")) {
            const err178 = { instancePath: instancePath + "/unknown/source-error", schemaPath: "#/properties/unknown/properties/source-error/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties["source-error"].enum } };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
        }
      } else {
        const err179 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err179];
        } else {
          vErrors.push(err179);
        }
        errors++;
      }
    }
    if (data["waiver-limits"] !== void 0) {
      let data87 = data["waiver-limits"];
      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
        for (const key16 in data87) {
          if (!(key16 === "max-days" || key16 === "require" || key16 === "warn-before" || key16 === "unknown-max-days")) {
            const err180 = { instancePath: instancePath + "/waiver-limits", schemaPath: "#/properties/waiver-limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
        if (data87["max-days"] !== void 0) {
          let data88 = data87["max-days"];
          if (!(typeof data88 == "number" && (!(data88 % 1) && !isNaN(data88)) && isFinite(data88))) {
            const err181 = { instancePath: instancePath + "/waiver-limits/max-days", schemaPath: "#/properties/waiver-limits/properties/max-days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
          if (typeof data88 == "number" && isFinite(data88)) {
            if (data88 < 1 || isNaN(data88)) {
              const err182 = { instancePath: instancePath + "/waiver-limits/max-days", schemaPath: "#/properties/waiver-limits/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
          }
        }
        if (data87.require !== void 0) {
          let data89 = data87.require;
          if (Array.isArray(data89)) {
            const len6 = data89.length;
            for (let i7 = 0; i7 < len6; i7++) {
              let data90 = data89[i7];
              if (typeof data90 !== "string") {
                const err183 = { instancePath: instancePath + "/waiver-limits/require/" + i7, schemaPath: "#/properties/waiver-limits/properties/require/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
              if (!(data90 === "reason" || data90 === "owner" || data90 === "expires")) {
                const err184 = { instancePath: instancePath + "/waiver-limits/require/" + i7, schemaPath: "#/properties/waiver-limits/properties/require/items/enum", keyword: "enum", params: { allowedValues: schema6.properties["waiver-limits"].properties.require.items.enum } };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            let i8 = data89.length;
            let j1;
            if (i8 > 1) {
              const indices1 = {};
              for (; i8--; ) {
                let item1 = data89[i8];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err185 = { instancePath: instancePath + "/waiver-limits/require", schemaPath: "#/properties/waiver-limits/properties/require/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j1 } };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i8;
              }
            }
          } else {
            const err186 = { instancePath: instancePath + "/waiver-limits/require", schemaPath: "#/properties/waiver-limits/properties/require/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err186];
            } else {
              vErrors.push(err186);
            }
            errors++;
          }
        }
        if (data87["warn-before"] !== void 0) {
          let data91 = data87["warn-before"];
          if (typeof data91 === "string") {
            if (!pattern4.test(data91)) {
              const err187 = { instancePath: instancePath + "/waiver-limits/warn-before", schemaPath: "#/properties/waiver-limits/properties/warn-before/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}[smhd]$" } };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
          } else {
            const err188 = { instancePath: instancePath + "/waiver-limits/warn-before", schemaPath: "#/properties/waiver-limits/properties/warn-before/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
        }
        if (data87["unknown-max-days"] !== void 0) {
          let data92 = data87["unknown-max-days"];
          if (!(typeof data92 == "number" && (!(data92 % 1) && !isNaN(data92)) && isFinite(data92))) {
            const err189 = { instancePath: instancePath + "/waiver-limits/unknown-max-days", schemaPath: "#/properties/waiver-limits/properties/unknown-max-days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
          if (typeof data92 == "number" && isFinite(data92)) {
            if (data92 < 0 || isNaN(data92)) {
              const err190 = { instancePath: instancePath + "/waiver-limits/unknown-max-days", schemaPath: "#/properties/waiver-limits/properties/unknown-max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
          }
        }
      } else {
        const err191 = { instancePath: instancePath + "/waiver-limits", schemaPath: "#/properties/waiver-limits/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err191];
        } else {
          vErrors.push(err191);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data93 = data.waivers;
      if (Array.isArray(data93)) {
        const len7 = data93.length;
        for (let i9 = 0; i9 < len7; i9++) {
          let data94 = data93[i9];
          const _errs222 = errors;
          let valid47 = false;
          const _errs223 = errors;
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            if (data94.rule === void 0) {
              const err192 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/anyOf/0/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          }
          var _valid12 = _errs223 === errors;
          valid47 = valid47 || _valid12;
          if (!valid47) {
            const _errs224 = errors;
            if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
              if (data94.finding === void 0) {
                const err193 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/anyOf/1/required", keyword: "required", params: { missingProperty: "finding" } };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
            var _valid12 = _errs224 === errors;
            valid47 = valid47 || _valid12;
          }
          if (!valid47) {
            const err194 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          } else {
            errors = _errs222;
            if (vErrors !== null) {
              if (_errs222) {
                vErrors.length = _errs222;
              } else {
                vErrors = null;
              }
            }
          }
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            for (const key17 in data94) {
              if (!(key17 === "rule" || key17 === "finding" || key17 === "image" || key17 === "digest" || key17 === "reason" || key17 === "owner" || key17 === "expires" || key17 === "until-fixed")) {
                const err195 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
            if (data94.rule !== void 0) {
              let data95 = data94.rule;
              if (!(data95 === "scan-succeeded" || data95 === "max-severity" || data95 === "max-vulnerabilities" || data95 === "no-malicious-files" || data95 === "no-unsafe-settings" || data95 === "no-sensitive-files" || data95 === "denied-vulnerabilities" || data95 === "require-digest" || data95 === "allowed-registries" || data95 === "denied-tags" || data95 === "max-image-size" || data95 === "max-image-age" || data95 === "expression")) {
                const err196 = { instancePath: instancePath + "/waivers/" + i9 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema6.properties.waivers.items.properties.rule.enum } };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            }
            if (data94.finding !== void 0) {
              let data96 = data94.finding;
              if (typeof data96 === "string") {
                if (data96.length > 200) {
                  const err197 = { instancePath: instancePath + "/waivers/" + i9 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
                if (!pattern23.test(data96)) {
                  const err198 = { instancePath: instancePath + "/waivers/" + i9 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" } };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
              } else {
                const err199 = { instancePath: instancePath + "/waivers/" + i9 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            }
            if (data94.image !== void 0) {
              let data97 = data94.image;
              if (typeof data97 === "string") {
                if (!pattern2.test(data97)) {
                  const err200 = { instancePath: instancePath + "/waivers/" + i9 + "/image", schemaPath: "#/properties/waivers/items/properties/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
              } else {
                const err201 = { instancePath: instancePath + "/waivers/" + i9 + "/image", schemaPath: "#/properties/waivers/items/properties/image/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
            if (data94.digest !== void 0) {
              let data98 = data94.digest;
              if (typeof data98 === "string") {
                if (!pattern25.test(data98)) {
                  const err202 = { instancePath: instancePath + "/waivers/" + i9 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
              } else {
                const err203 = { instancePath: instancePath + "/waivers/" + i9 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
            if (data94.reason !== void 0) {
              let data99 = data94.reason;
              if (typeof data99 === "string") {
                if (data99.length > 2e3) {
                  const err204 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
                if (!pattern0.test(data99)) {
                  const err205 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              } else {
                const err206 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data94.owner !== void 0) {
              let data100 = data94.owner;
              if (typeof data100 === "string") {
                if (data100.length > 200) {
                  const err207 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
                if (!pattern0.test(data100)) {
                  const err208 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
              } else {
                const err209 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data94.expires !== void 0) {
              let data101 = data94.expires;
              if (typeof data101 === "string") {
                if (!pattern3.test(data101)) {
                  const err210 = { instancePath: instancePath + "/waivers/" + i9 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
              } else {
                const err211 = { instancePath: instancePath + "/waivers/" + i9 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
            if (data94["until-fixed"] !== void 0) {
              if (typeof data94["until-fixed"] !== "boolean") {
                const err212 = { instancePath: instancePath + "/waivers/" + i9 + "/until-fixed", schemaPath: "#/properties/waivers/items/properties/until-fixed/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
          } else {
            const err213 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
      } else {
        const err214 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err214];
        } else {
          vErrors.push(err214);
        }
        errors++;
      }
    }
    if (data["accept-waivers"] !== void 0) {
      let data103 = data["accept-waivers"];
      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
        if (data103.from === void 0) {
          const err215 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/required", keyword: "required", params: { missingProperty: "from" } };
          if (vErrors === null) {
            vErrors = [err215];
          } else {
            vErrors.push(err215);
          }
          errors++;
        }
        if (data103.rules === void 0) {
          const err216 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/required", keyword: "required", params: { missingProperty: "rules" } };
          if (vErrors === null) {
            vErrors = [err216];
          } else {
            vErrors.push(err216);
          }
          errors++;
        }
        for (const key18 in data103) {
          if (!(key18 === "from" || key18 === "rules" || key18 === "max-severity" || key18 === "max-days")) {
            const err217 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
        if (data103.from !== void 0) {
          let data104 = data103.from;
          if (typeof data104 === "string") {
            if (!pattern0.test(data104)) {
              const err218 = { instancePath: instancePath + "/accept-waivers/from", schemaPath: "#/properties/accept-waivers/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          } else {
            const err219 = { instancePath: instancePath + "/accept-waivers/from", schemaPath: "#/properties/accept-waivers/properties/from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        }
        if (data103.rules !== void 0) {
          let data105 = data103.rules;
          if (Array.isArray(data105)) {
            if (data105.length < 1) {
              const err220 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
            const len8 = data105.length;
            for (let i10 = 0; i10 < len8; i10++) {
              let data106 = data105[i10];
              if (typeof data106 !== "string") {
                const err221 = { instancePath: instancePath + "/accept-waivers/rules/" + i10, schemaPath: "#/properties/accept-waivers/properties/rules/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
              if (!(data106 === "scan-succeeded" || data106 === "max-severity" || data106 === "max-vulnerabilities" || data106 === "no-malicious-files" || data106 === "no-unsafe-settings" || data106 === "no-sensitive-files" || data106 === "denied-vulnerabilities" || data106 === "require-digest" || data106 === "allowed-registries" || data106 === "denied-tags" || data106 === "max-image-size" || data106 === "max-image-age" || data106 === "expression")) {
                const err222 = { instancePath: instancePath + "/accept-waivers/rules/" + i10, schemaPath: "#/properties/accept-waivers/properties/rules/items/enum", keyword: "enum", params: { allowedValues: schema6.properties["accept-waivers"].properties.rules.items.enum } };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
            let i11 = data105.length;
            let j2;
            if (i11 > 1) {
              const indices2 = {};
              for (; i11--; ) {
                let item2 = data105[i11];
                if (typeof item2 !== "string") {
                  continue;
                }
                if (typeof indices2[item2] == "number") {
                  j2 = indices2[item2];
                  const err223 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j2 } };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                  break;
                }
                indices2[item2] = i11;
              }
            }
          } else {
            const err224 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        if (data103["max-severity"] !== void 0) {
          let data107 = data103["max-severity"];
          if (!(data107 === "none" || data107 === "low" || data107 === "medium" || data107 === "high" || data107 === "critical")) {
            const err225 = { instancePath: instancePath + "/accept-waivers/max-severity", schemaPath: "#/properties/accept-waivers/properties/max-severity/enum", keyword: "enum", params: { allowedValues: schema6.properties["accept-waivers"].properties["max-severity"].enum } };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
        if (data103["max-days"] !== void 0) {
          let data108 = data103["max-days"];
          if (!(typeof data108 == "number" && (!(data108 % 1) && !isNaN(data108)) && isFinite(data108))) {
            const err226 = { instancePath: instancePath + "/accept-waivers/max-days", schemaPath: "#/properties/accept-waivers/properties/max-days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
          if (typeof data108 == "number" && isFinite(data108)) {
            if (data108 < 1 || isNaN(data108)) {
              const err227 = { instancePath: instancePath + "/accept-waivers/max-days", schemaPath: "#/properties/accept-waivers/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
          }
        }
      } else {
        const err228 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err228];
        } else {
          vErrors.push(err228);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data109 = data.run;
      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
        for (const key19 in data109) {
          if (!(key19 === "mode" || key19 === "replay" || key19 === "as-of" || key19 === "policy-ref" || key19 === "endpoints")) {
            const err229 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
        }
        if (data109.mode !== void 0) {
          if (!(data109.mode === "enforce")) {
            const err230 = { instancePath: instancePath + "/run/mode", schemaPath: "#/properties/run/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.run.properties.mode.enum } };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
        }
        if (data109.replay !== void 0) {
          let data111 = data109.replay;
          if (!(data111 === "deny" || data111 === "allow")) {
            const err231 = { instancePath: instancePath + "/run/replay", schemaPath: "#/properties/run/properties/replay/enum", keyword: "enum", params: { allowedValues: schema6.properties.run.properties.replay.enum } };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
        if (data109["as-of"] !== void 0) {
          if (!(data109["as-of"] === "now")) {
            const err232 = { instancePath: instancePath + "/run/as-of", schemaPath: "#/properties/run/properties/as-of/enum", keyword: "enum", params: { allowedValues: schema6.properties.run.properties["as-of"].enum } };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
        }
        if (data109["policy-ref"] !== void 0) {
          if (!(data109["policy-ref"] === "base")) {
            const err233 = { instancePath: instancePath + "/run/policy-ref", schemaPath: "#/properties/run/properties/policy-ref/enum", keyword: "enum", params: { allowedValues: schema6.properties.run.properties["policy-ref"].enum } };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
        if (data109.endpoints !== void 0) {
          let data114 = data109.endpoints;
          if (Array.isArray(data114)) {
            const len9 = data114.length;
            for (let i12 = 0; i12 < len9; i12++) {
              let data115 = data114[i12];
              if (typeof data115 === "string") {
                if (!pattern30.test(data115)) {
                  const err234 = { instancePath: instancePath + "/run/endpoints/" + i12, schemaPath: "#/properties/run/properties/endpoints/items/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } };
                  if (vErrors === null) {
                    vErrors = [err234];
                  } else {
                    vErrors.push(err234);
                  }
                  errors++;
                }
              } else {
                const err235 = { instancePath: instancePath + "/run/endpoints/" + i12, schemaPath: "#/properties/run/properties/endpoints/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
            let i13 = data114.length;
            let j3;
            if (i13 > 1) {
              const indices3 = {};
              for (; i13--; ) {
                let item3 = data114[i13];
                if (typeof item3 !== "string") {
                  continue;
                }
                if (typeof indices3[item3] == "number") {
                  j3 = indices3[item3];
                  const err236 = { instancePath: instancePath + "/run/endpoints", schemaPath: "#/properties/run/properties/endpoints/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j3 } };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                  break;
                }
                indices3[item3] = i13;
              }
            }
          } else {
            const err237 = { instancePath: instancePath + "/run/endpoints", schemaPath: "#/properties/run/properties/endpoints/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
      } else {
        const err238 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err238];
        } else {
          vErrors.push(err238);
        }
        errors++;
      }
    }
  } else {
    const err239 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err239];
    } else {
      vErrors.push(err239);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
const validateWaivers = validate27;
const schema9 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "waivers": { "type": "array", "items": { "type": "object", "properties": { "rule": { "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "denied-vulnerabilities", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age", "expression"] }, "finding": { "type": "string", "pattern": "^[^\\s*]+$", "maxLength": 200 }, "image": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "reason": { "type": "string", "pattern": "\\S", "maxLength": 2e3 }, "owner": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "until-fixed": { "type": "boolean" } }, "anyOf": [{ "required": ["rule"] }, { "required": ["finding"] }], "additionalProperties": false } } }, "required": ["waivers"], "additionalProperties": false, "definitions": {} };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waivers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "waivers")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data0 = data.waivers;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs6 = errors;
          let valid3 = false;
          const _errs7 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.rule === void 0) {
              const err2 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/anyOf/0/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs8 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.finding === void 0) {
                const err3 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/anyOf/1/required", keyword: "required", params: { missingProperty: "finding" } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            const err4 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
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
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key1 in data1) {
              if (!(key1 === "rule" || key1 === "finding" || key1 === "image" || key1 === "digest" || key1 === "reason" || key1 === "owner" || key1 === "expires" || key1 === "until-fixed")) {
                const err5 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.rule !== void 0) {
              let data2 = data1.rule;
              if (!(data2 === "scan-succeeded" || data2 === "max-severity" || data2 === "max-vulnerabilities" || data2 === "no-malicious-files" || data2 === "no-unsafe-settings" || data2 === "no-sensitive-files" || data2 === "denied-vulnerabilities" || data2 === "require-digest" || data2 === "allowed-registries" || data2 === "denied-tags" || data2 === "max-image-size" || data2 === "max-image-age" || data2 === "expression")) {
                const err6 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema9.properties.waivers.items.properties.rule.enum } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.finding !== void 0) {
              let data3 = data1.finding;
              if (typeof data3 === "string") {
                if (data3.length > 200) {
                  const err7 = { instancePath: instancePath + "/waivers/" + i0 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (!pattern23.test(data3)) {
                  const err8 = { instancePath: instancePath + "/waivers/" + i0 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/waivers/" + i0 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.image !== void 0) {
              let data4 = data1.image;
              if (typeof data4 === "string") {
                if (!pattern2.test(data4)) {
                  const err10 = { instancePath: instancePath + "/waivers/" + i0 + "/image", schemaPath: "#/properties/waivers/items/properties/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/waivers/" + i0 + "/image", schemaPath: "#/properties/waivers/items/properties/image/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.digest !== void 0) {
              let data5 = data1.digest;
              if (typeof data5 === "string") {
                if (!pattern25.test(data5)) {
                  const err12 = { instancePath: instancePath + "/waivers/" + i0 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/waivers/" + i0 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.reason !== void 0) {
              let data6 = data1.reason;
              if (typeof data6 === "string") {
                if (data6.length > 2e3) {
                  const err14 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (!pattern0.test(data6)) {
                  const err15 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.owner !== void 0) {
              let data7 = data1.owner;
              if (typeof data7 === "string") {
                if (data7.length > 200) {
                  const err17 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (!pattern0.test(data7)) {
                  const err18 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data1.expires !== void 0) {
              let data8 = data1.expires;
              if (typeof data8 === "string") {
                if (!pattern3.test(data8)) {
                  const err20 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data1["until-fixed"] !== void 0) {
              if (typeof data1["until-fixed"] !== "boolean") {
                const err22 = { instancePath: instancePath + "/waivers/" + i0 + "/until-fixed", schemaPath: "#/properties/waivers/items/properties/until-fixed/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
export {
  validatePolicy,
  validateWaivers
};
