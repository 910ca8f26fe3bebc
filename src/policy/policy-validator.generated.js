// Generated from src/policy/schema.ts and src/rules by scripts/generate.ts.
const validatePolicy = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "version": { "const": 1 }, "name": { "type": "string", "pattern": "\\S", "maxLength": 100 }, "extends": { "type": "array", "uniqueItems": true, "maxItems": 16, "items": { "type": "string", "pattern": "\\S" } }, "scope": { "type": "object", "properties": { "images": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" } }, "outside": { "enum": ["skip", "block"] } }, "required": ["images"], "additionalProperties": false }, "rules": { "type": "object", "properties": { "scan-succeeded": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max-age": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" }, "after-push": { "type": "boolean" } }, "additionalProperties": false }] }, "max-severity": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "enum": ["none", "low", "medium", "high", "critical"] } }, "additionalProperties": false }] }, "max-vulnerabilities": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "total": { "type": "integer", "minimum": 0 }, "critical": { "type": "integer", "minimum": 0 }, "high": { "type": "integer", "minimum": 0 }, "medium": { "type": "integer", "minimum": 0 }, "low": { "type": "integer", "minimum": 0 } }, "anyOf": [{ "required": ["total"] }, { "required": ["critical"] }, { "required": ["high"] }, { "required": ["medium"] }, { "required": ["low"] }], "additionalProperties": false }] }, "no-malicious-files": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 }, "min-level": { "enum": ["any", "remind", "suspicious", "serious"] } }, "additionalProperties": false }] }, "no-unsafe-settings": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }] }, "no-sensitive-files": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }] }, "denied-vulnerabilities": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "ids": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._:*-]+$" } } }, "required": ["ids"], "additionalProperties": false }] }, "require-digest": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "additionalProperties": false }] }, "allowed-registries": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "registries": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" } } }, "required": ["registries"], "additionalProperties": false }] }, "denied-tags": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "tags": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._*-]+$" } } }, "additionalProperties": false }] }, "max-image-size": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "string", "pattern": "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" } }, "required": ["max"], "additionalProperties": false }] }, "max-image-age": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" } }, "required": ["max"], "additionalProperties": false }] }, "expression": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "all": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$", "maxLength": 60 }, "expr": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "message": { "type": "string", "minLength": 1, "maxLength": 300 } }, "required": ["id", "expr", "message"], "additionalProperties": false } } }, "required": ["all"], "additionalProperties": false }] } }, "additionalProperties": false }, "unknown": { "type": "object", "properties": { "default": { "enum": ["block", "warn"] }, "missing": { "enum": ["block", "warn"] }, "pending": { "enum": ["block", "warn"] }, "failed-scan": { "enum": ["block", "warn"] }, "stale": { "enum": ["block", "warn"] }, "unsupported": { "enum": ["block", "warn"] }, "not-measured": { "enum": ["block", "warn"] }, "source-error": { "enum": ["block", "warn"] } }, "additionalProperties": false }, "waiver-limits": { "type": "object", "properties": { "max-days": { "type": "integer", "minimum": 1 }, "require": { "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["reason", "owner", "expires"] } }, "warn-before": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" }, "unknown-max-days": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "waivers": { "type": "array", "items": { "type": "object", "properties": { "rule": { "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "denied-vulnerabilities", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age", "expression"] }, "finding": { "type": "string", "pattern": "^[^\\s*]+$", "maxLength": 200 }, "image": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "reason": { "type": "string", "pattern": "\\S", "maxLength": 2e3 }, "owner": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "until-fixed": { "type": "boolean" } }, "anyOf": [{ "required": ["rule"] }, { "required": ["finding"] }], "additionalProperties": false } }, "accept-waivers": { "type": "object", "properties": { "from": { "type": "string", "pattern": "\\S" }, "rules": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "denied-vulnerabilities", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age", "expression"] } }, "max-severity": { "enum": ["none", "low", "medium", "high", "critical"] }, "max-days": { "type": "integer", "minimum": 1 } }, "required": ["from", "rules"], "additionalProperties": false }, "run": { "type": "object", "properties": { "mode": { "enum": ["enforce"] }, "replay": { "enum": ["deny", "allow"] }, "as-of": { "enum": ["now"] }, "policy-ref": { "enum": ["base"] }, "endpoints": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S+$" } } }, "additionalProperties": false } }, "required": ["version"], "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[A-Za-z0-9._:/*-]+$", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern4 = new RegExp("^[0-9]{1,6}[smhd]$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9._:*-]+$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9._*-]+$", "u");
const pattern18 = new RegExp("^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$", "u");
const pattern22 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern24 = new RegExp("^[^\\s*]+$", "u");
const pattern26 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern31 = new RegExp("^\\S+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
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
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data1)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
          const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
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
              const err7 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
              const err9 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
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
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
          const err11 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "images" }, message: "must have required property 'images'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "images" || key1 === "outside")) {
            const err12 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
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
              const err13 = { instancePath: instancePath + "/scope/images", schemaPath: "#/properties/scope/properties/images/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
                  const err14 = { instancePath: instancePath + "/scope/images/" + i2, schemaPath: "#/properties/scope/properties/images/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._:/*-]+$"' };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/scope/images/" + i2, schemaPath: "#/properties/scope/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/scope/images", schemaPath: "#/properties/scope/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
            const err17 = { instancePath: instancePath + "/scope/outside", schemaPath: "#/properties/scope/properties/outside/enum", keyword: "enum", params: { allowedValues: schema6.properties.scope.properties.outside.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err19 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
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
            const err20 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["scan-succeeded"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err21 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
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
                  const err22 = { instancePath: instancePath + "/rules/scan-succeeded/mode", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["scan-succeeded"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
                  const err23 = { instancePath: instancePath + "/rules/scan-succeeded/waivable", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                    const err24 = { instancePath: instancePath + "/rules/scan-succeeded/enforce-from", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                } else {
                  const err25 = { instancePath: instancePath + "/rules/scan-succeeded/enforce-from", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                    const err26 = { instancePath: instancePath + "/rules/scan-succeeded/max-age", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}[smhd]$" }, message: 'must match pattern "^[0-9]{1,6}[smhd]$"' };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/rules/scan-succeeded/max-age", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err28 = { instancePath: instancePath + "/rules/scan-succeeded/after-push", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/after-push/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            } else {
              const err29 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err30 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
            const err31 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-severity"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err32 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
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
                  const err33 = { instancePath: instancePath + "/rules/max-severity/mode", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-severity"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
                  const err34 = { instancePath: instancePath + "/rules/max-severity/waivable", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                    const err35 = { instancePath: instancePath + "/rules/max-severity/enforce-from", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                } else {
                  const err36 = { instancePath: instancePath + "/rules/max-severity/enforce-from", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err37 = { instancePath: instancePath + "/rules/max-severity/max", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/max/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-severity"].anyOf[1].properties.max.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            } else {
              const err38 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err39 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
            const err40 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-vulnerabilities"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                const err41 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
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
                  const err42 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "critical" }, message: "must have required property 'critical'" };
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
                    const err43 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/2/required", keyword: "required", params: { missingProperty: "high" }, message: "must have required property 'high'" };
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
                      const err44 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/3/required", keyword: "required", params: { missingProperty: "medium" }, message: "must have required property 'medium'" };
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
                        const err45 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf/4/required", keyword: "required", params: { missingProperty: "low" }, message: "must have required property 'low'" };
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
              const err46 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                  const err47 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
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
                  const err48 = { instancePath: instancePath + "/rules/max-vulnerabilities/mode", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-vulnerabilities"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
                  const err49 = { instancePath: instancePath + "/rules/max-vulnerabilities/waivable", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                    const err50 = { instancePath: instancePath + "/rules/max-vulnerabilities/enforce-from", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/rules/max-vulnerabilities/enforce-from", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err52 = { instancePath: instancePath + "/rules/max-vulnerabilities/total", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (typeof data24 == "number" && isFinite(data24)) {
                  if (data24 < 0 || isNaN(data24)) {
                    const err53 = { instancePath: instancePath + "/rules/max-vulnerabilities/total", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                  const err54 = { instancePath: instancePath + "/rules/max-vulnerabilities/critical", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (typeof data25 == "number" && isFinite(data25)) {
                  if (data25 < 0 || isNaN(data25)) {
                    const err55 = { instancePath: instancePath + "/rules/max-vulnerabilities/critical", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                  const err56 = { instancePath: instancePath + "/rules/max-vulnerabilities/high", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (typeof data26 == "number" && isFinite(data26)) {
                  if (data26 < 0 || isNaN(data26)) {
                    const err57 = { instancePath: instancePath + "/rules/max-vulnerabilities/high", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                  const err58 = { instancePath: instancePath + "/rules/max-vulnerabilities/medium", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (typeof data27 == "number" && isFinite(data27)) {
                  if (data27 < 0 || isNaN(data27)) {
                    const err59 = { instancePath: instancePath + "/rules/max-vulnerabilities/medium", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                  const err60 = { instancePath: instancePath + "/rules/max-vulnerabilities/low", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (typeof data28 == "number" && isFinite(data28)) {
                  if (data28 < 0 || isNaN(data28)) {
                    const err61 = { instancePath: instancePath + "/rules/max-vulnerabilities/low", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
              const err62 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err63 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
            const err64 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-malicious-files"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err65 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
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
                  const err66 = { instancePath: instancePath + "/rules/no-malicious-files/mode", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-malicious-files"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
                  const err67 = { instancePath: instancePath + "/rules/no-malicious-files/waivable", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                    const err68 = { instancePath: instancePath + "/rules/no-malicious-files/enforce-from", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                } else {
                  const err69 = { instancePath: instancePath + "/rules/no-malicious-files/enforce-from", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err70 = { instancePath: instancePath + "/rules/no-malicious-files/max", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (typeof data33 == "number" && isFinite(data33)) {
                  if (data33 < 0 || isNaN(data33)) {
                    const err71 = { instancePath: instancePath + "/rules/no-malicious-files/max", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                  const err72 = { instancePath: instancePath + "/rules/no-malicious-files/min-level", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/min-level/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-malicious-files"].anyOf[1].properties["min-level"].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
            } else {
              const err73 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err74 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
          let data35 = data8["no-unsafe-settings"];
          const _errs89 = errors;
          let valid17 = false;
          const _errs90 = errors;
          if (!(data35 === "enforce" || data35 === "warn" || data35 === "off")) {
            const err75 = { instancePath: instancePath + "/rules/no-unsafe-settings", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-unsafe-settings"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          var _valid5 = _errs90 === errors;
          valid17 = valid17 || _valid5;
          if (!valid17) {
            const _errs91 = errors;
            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
              for (const key7 in data35) {
                if (!(key7 === "mode" || key7 === "waivable" || key7 === "enforce-from" || key7 === "max")) {
                  const err76 = { instancePath: instancePath + "/rules/no-unsafe-settings", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
              if (data35.mode !== void 0) {
                let data36 = data35.mode;
                if (!(data36 === "enforce" || data36 === "warn" || data36 === "off")) {
                  const err77 = { instancePath: instancePath + "/rules/no-unsafe-settings/mode", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-unsafe-settings"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              }
              if (data35.waivable !== void 0) {
                if (typeof data35.waivable !== "boolean") {
                  const err78 = { instancePath: instancePath + "/rules/no-unsafe-settings/waivable", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
              if (data35["enforce-from"] !== void 0) {
                let data38 = data35["enforce-from"];
                if (typeof data38 === "string") {
                  if (!pattern3.test(data38)) {
                    const err79 = { instancePath: instancePath + "/rules/no-unsafe-settings/enforce-from", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                } else {
                  const err80 = { instancePath: instancePath + "/rules/no-unsafe-settings/enforce-from", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              }
              if (data35.max !== void 0) {
                let data39 = data35.max;
                if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                  const err81 = { instancePath: instancePath + "/rules/no-unsafe-settings/max", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (typeof data39 == "number" && isFinite(data39)) {
                  if (data39 < 0 || isNaN(data39)) {
                    const err82 = { instancePath: instancePath + "/rules/no-unsafe-settings/max", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err83 = { instancePath: instancePath + "/rules/no-unsafe-settings", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            var _valid5 = _errs91 === errors;
            valid17 = valid17 || _valid5;
          }
          if (!valid17) {
            const err84 = { instancePath: instancePath + "/rules/no-unsafe-settings", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          } else {
            errors = _errs89;
            if (vErrors !== null) {
              if (_errs89) {
                vErrors.length = _errs89;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["no-sensitive-files"] !== void 0) {
          let data40 = data8["no-sensitive-files"];
          const _errs102 = errors;
          let valid19 = false;
          const _errs103 = errors;
          if (!(data40 === "enforce" || data40 === "warn" || data40 === "off")) {
            const err85 = { instancePath: instancePath + "/rules/no-sensitive-files", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-sensitive-files"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          var _valid6 = _errs103 === errors;
          valid19 = valid19 || _valid6;
          if (!valid19) {
            const _errs104 = errors;
            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
              for (const key8 in data40) {
                if (!(key8 === "mode" || key8 === "waivable" || key8 === "enforce-from" || key8 === "max")) {
                  const err86 = { instancePath: instancePath + "/rules/no-sensitive-files", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
              if (data40.mode !== void 0) {
                let data41 = data40.mode;
                if (!(data41 === "enforce" || data41 === "warn" || data41 === "off")) {
                  const err87 = { instancePath: instancePath + "/rules/no-sensitive-files/mode", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["no-sensitive-files"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
              if (data40.waivable !== void 0) {
                if (typeof data40.waivable !== "boolean") {
                  const err88 = { instancePath: instancePath + "/rules/no-sensitive-files/waivable", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              if (data40["enforce-from"] !== void 0) {
                let data43 = data40["enforce-from"];
                if (typeof data43 === "string") {
                  if (!pattern3.test(data43)) {
                    const err89 = { instancePath: instancePath + "/rules/no-sensitive-files/enforce-from", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                } else {
                  const err90 = { instancePath: instancePath + "/rules/no-sensitive-files/enforce-from", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
              if (data40.max !== void 0) {
                let data44 = data40.max;
                if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                  const err91 = { instancePath: instancePath + "/rules/no-sensitive-files/max", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
                if (typeof data44 == "number" && isFinite(data44)) {
                  if (data44 < 0 || isNaN(data44)) {
                    const err92 = { instancePath: instancePath + "/rules/no-sensitive-files/max", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err93 = { instancePath: instancePath + "/rules/no-sensitive-files", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            var _valid6 = _errs104 === errors;
            valid19 = valid19 || _valid6;
          }
          if (!valid19) {
            const err94 = { instancePath: instancePath + "/rules/no-sensitive-files", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          } else {
            errors = _errs102;
            if (vErrors !== null) {
              if (_errs102) {
                vErrors.length = _errs102;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["denied-vulnerabilities"] !== void 0) {
          let data45 = data8["denied-vulnerabilities"];
          const _errs115 = errors;
          let valid21 = false;
          const _errs116 = errors;
          if (!(data45 === "off")) {
            const err95 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["denied-vulnerabilities"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          var _valid7 = _errs116 === errors;
          valid21 = valid21 || _valid7;
          if (!valid21) {
            const _errs117 = errors;
            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
              if (data45.ids === void 0) {
                const err96 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
              for (const key9 in data45) {
                if (!(key9 === "mode" || key9 === "waivable" || key9 === "enforce-from" || key9 === "ids")) {
                  const err97 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
              if (data45.mode !== void 0) {
                let data46 = data45.mode;
                if (!(data46 === "enforce" || data46 === "warn" || data46 === "off")) {
                  const err98 = { instancePath: instancePath + "/rules/denied-vulnerabilities/mode", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["denied-vulnerabilities"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              if (data45.waivable !== void 0) {
                if (typeof data45.waivable !== "boolean") {
                  const err99 = { instancePath: instancePath + "/rules/denied-vulnerabilities/waivable", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              }
              if (data45["enforce-from"] !== void 0) {
                let data48 = data45["enforce-from"];
                if (typeof data48 === "string") {
                  if (!pattern3.test(data48)) {
                    const err100 = { instancePath: instancePath + "/rules/denied-vulnerabilities/enforce-from", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                } else {
                  const err101 = { instancePath: instancePath + "/rules/denied-vulnerabilities/enforce-from", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
              if (data45.ids !== void 0) {
                let data49 = data45.ids;
                if (Array.isArray(data49)) {
                  if (data49.length < 1) {
                    const err102 = { instancePath: instancePath + "/rules/denied-vulnerabilities/ids", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                  const len2 = data49.length;
                  for (let i3 = 0; i3 < len2; i3++) {
                    let data50 = data49[i3];
                    if (typeof data50 === "string") {
                      if (!pattern11.test(data50)) {
                        const err103 = { instancePath: instancePath + "/rules/denied-vulnerabilities/ids/" + i3, schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._:*-]+$"' };
                        if (vErrors === null) {
                          vErrors = [err103];
                        } else {
                          vErrors.push(err103);
                        }
                        errors++;
                      }
                    } else {
                      const err104 = { instancePath: instancePath + "/rules/denied-vulnerabilities/ids/" + i3, schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err105 = { instancePath: instancePath + "/rules/denied-vulnerabilities/ids", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              }
            } else {
              const err106 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            var _valid7 = _errs117 === errors;
            valid21 = valid21 || _valid7;
          }
          if (!valid21) {
            const err107 = { instancePath: instancePath + "/rules/denied-vulnerabilities", schemaPath: "#/properties/rules/properties/denied-vulnerabilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          } else {
            errors = _errs115;
            if (vErrors !== null) {
              if (_errs115) {
                vErrors.length = _errs115;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["require-digest"] !== void 0) {
          let data51 = data8["require-digest"];
          const _errs130 = errors;
          let valid25 = false;
          const _errs131 = errors;
          if (!(data51 === "enforce" || data51 === "warn" || data51 === "off")) {
            const err108 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["require-digest"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          var _valid8 = _errs131 === errors;
          valid25 = valid25 || _valid8;
          if (!valid25) {
            const _errs132 = errors;
            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
              for (const key10 in data51) {
                if (!(key10 === "mode" || key10 === "waivable" || key10 === "enforce-from")) {
                  const err109 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
              if (data51.mode !== void 0) {
                let data52 = data51.mode;
                if (!(data52 === "enforce" || data52 === "warn" || data52 === "off")) {
                  const err110 = { instancePath: instancePath + "/rules/require-digest/mode", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["require-digest"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
              if (data51.waivable !== void 0) {
                if (typeof data51.waivable !== "boolean") {
                  const err111 = { instancePath: instancePath + "/rules/require-digest/waivable", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
              if (data51["enforce-from"] !== void 0) {
                let data54 = data51["enforce-from"];
                if (typeof data54 === "string") {
                  if (!pattern3.test(data54)) {
                    const err112 = { instancePath: instancePath + "/rules/require-digest/enforce-from", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  }
                } else {
                  const err113 = { instancePath: instancePath + "/rules/require-digest/enforce-from", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              }
            } else {
              const err114 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            var _valid8 = _errs132 === errors;
            valid25 = valid25 || _valid8;
          }
          if (!valid25) {
            const err115 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          } else {
            errors = _errs130;
            if (vErrors !== null) {
              if (_errs130) {
                vErrors.length = _errs130;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["allowed-registries"] !== void 0) {
          let data55 = data8["allowed-registries"];
          const _errs141 = errors;
          let valid27 = false;
          const _errs142 = errors;
          if (!(data55 === "off")) {
            const err116 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["allowed-registries"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
          var _valid9 = _errs142 === errors;
          valid27 = valid27 || _valid9;
          if (!valid27) {
            const _errs143 = errors;
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
              if (data55.registries === void 0) {
                const err117 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/required", keyword: "required", params: { missingProperty: "registries" }, message: "must have required property 'registries'" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
              for (const key11 in data55) {
                if (!(key11 === "mode" || key11 === "waivable" || key11 === "enforce-from" || key11 === "registries")) {
                  const err118 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              }
              if (data55.mode !== void 0) {
                let data56 = data55.mode;
                if (!(data56 === "enforce" || data56 === "warn" || data56 === "off")) {
                  const err119 = { instancePath: instancePath + "/rules/allowed-registries/mode", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["allowed-registries"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
              }
              if (data55.waivable !== void 0) {
                if (typeof data55.waivable !== "boolean") {
                  const err120 = { instancePath: instancePath + "/rules/allowed-registries/waivable", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              }
              if (data55["enforce-from"] !== void 0) {
                let data58 = data55["enforce-from"];
                if (typeof data58 === "string") {
                  if (!pattern3.test(data58)) {
                    const err121 = { instancePath: instancePath + "/rules/allowed-registries/enforce-from", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                } else {
                  const err122 = { instancePath: instancePath + "/rules/allowed-registries/enforce-from", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
              if (data55.registries !== void 0) {
                let data59 = data55.registries;
                if (Array.isArray(data59)) {
                  if (data59.length < 1) {
                    const err123 = { instancePath: instancePath + "/rules/allowed-registries/registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                  const len3 = data59.length;
                  for (let i4 = 0; i4 < len3; i4++) {
                    let data60 = data59[i4];
                    if (typeof data60 === "string") {
                      if (!pattern2.test(data60)) {
                        const err124 = { instancePath: instancePath + "/rules/allowed-registries/registries/" + i4, schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._:/*-]+$"' };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                    } else {
                      const err125 = { instancePath: instancePath + "/rules/allowed-registries/registries/" + i4, schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err126 = { instancePath: instancePath + "/rules/allowed-registries/registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
            } else {
              const err127 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            var _valid9 = _errs143 === errors;
            valid27 = valid27 || _valid9;
          }
          if (!valid27) {
            const err128 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          } else {
            errors = _errs141;
            if (vErrors !== null) {
              if (_errs141) {
                vErrors.length = _errs141;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["denied-tags"] !== void 0) {
          let data61 = data8["denied-tags"];
          const _errs156 = errors;
          let valid31 = false;
          const _errs157 = errors;
          if (!(data61 === "enforce" || data61 === "warn" || data61 === "off")) {
            const err129 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["denied-tags"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
          var _valid10 = _errs157 === errors;
          valid31 = valid31 || _valid10;
          if (!valid31) {
            const _errs158 = errors;
            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
              for (const key12 in data61) {
                if (!(key12 === "mode" || key12 === "waivable" || key12 === "enforce-from" || key12 === "tags")) {
                  const err130 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              }
              if (data61.mode !== void 0) {
                let data62 = data61.mode;
                if (!(data62 === "enforce" || data62 === "warn" || data62 === "off")) {
                  const err131 = { instancePath: instancePath + "/rules/denied-tags/mode", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["denied-tags"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              }
              if (data61.waivable !== void 0) {
                if (typeof data61.waivable !== "boolean") {
                  const err132 = { instancePath: instancePath + "/rules/denied-tags/waivable", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
              }
              if (data61["enforce-from"] !== void 0) {
                let data64 = data61["enforce-from"];
                if (typeof data64 === "string") {
                  if (!pattern3.test(data64)) {
                    const err133 = { instancePath: instancePath + "/rules/denied-tags/enforce-from", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err133];
                    } else {
                      vErrors.push(err133);
                    }
                    errors++;
                  }
                } else {
                  const err134 = { instancePath: instancePath + "/rules/denied-tags/enforce-from", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
              }
              if (data61.tags !== void 0) {
                let data65 = data61.tags;
                if (Array.isArray(data65)) {
                  if (data65.length < 1) {
                    const err135 = { instancePath: instancePath + "/rules/denied-tags/tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  const len4 = data65.length;
                  for (let i5 = 0; i5 < len4; i5++) {
                    let data66 = data65[i5];
                    if (typeof data66 === "string") {
                      if (!pattern16.test(data66)) {
                        const err136 = { instancePath: instancePath + "/rules/denied-tags/tags/" + i5, schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._*-]+$"' };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors++;
                      }
                    } else {
                      const err137 = { instancePath: instancePath + "/rules/denied-tags/tags/" + i5, schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err138 = { instancePath: instancePath + "/rules/denied-tags/tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              }
            } else {
              const err139 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            var _valid10 = _errs158 === errors;
            valid31 = valid31 || _valid10;
          }
          if (!valid31) {
            const err140 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          } else {
            errors = _errs156;
            if (vErrors !== null) {
              if (_errs156) {
                vErrors.length = _errs156;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["max-image-size"] !== void 0) {
          let data67 = data8["max-image-size"];
          const _errs171 = errors;
          let valid35 = false;
          const _errs172 = errors;
          if (!(data67 === "off")) {
            const err141 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-image-size"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          var _valid11 = _errs172 === errors;
          valid35 = valid35 || _valid11;
          if (!valid35) {
            const _errs173 = errors;
            if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
              if (data67.max === void 0) {
                const err142 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
              for (const key13 in data67) {
                if (!(key13 === "mode" || key13 === "waivable" || key13 === "enforce-from" || key13 === "max")) {
                  const err143 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              }
              if (data67.mode !== void 0) {
                let data68 = data67.mode;
                if (!(data68 === "enforce" || data68 === "warn" || data68 === "off")) {
                  const err144 = { instancePath: instancePath + "/rules/max-image-size/mode", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-image-size"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
              }
              if (data67.waivable !== void 0) {
                if (typeof data67.waivable !== "boolean") {
                  const err145 = { instancePath: instancePath + "/rules/max-image-size/waivable", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              }
              if (data67["enforce-from"] !== void 0) {
                let data70 = data67["enforce-from"];
                if (typeof data70 === "string") {
                  if (!pattern3.test(data70)) {
                    const err146 = { instancePath: instancePath + "/rules/max-image-size/enforce-from", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                } else {
                  const err147 = { instancePath: instancePath + "/rules/max-image-size/enforce-from", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
              if (data67.max !== void 0) {
                let data71 = data67.max;
                if (typeof data71 === "string") {
                  if (!pattern18.test(data71)) {
                    const err148 = { instancePath: instancePath + "/rules/max-image-size/max", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/max/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" }, message: 'must match pattern "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$"' };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                } else {
                  const err149 = { instancePath: instancePath + "/rules/max-image-size/max", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              }
            } else {
              const err150 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            var _valid11 = _errs173 === errors;
            valid35 = valid35 || _valid11;
          }
          if (!valid35) {
            const err151 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          } else {
            errors = _errs171;
            if (vErrors !== null) {
              if (_errs171) {
                vErrors.length = _errs171;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["max-image-age"] !== void 0) {
          let data72 = data8["max-image-age"];
          const _errs184 = errors;
          let valid37 = false;
          const _errs185 = errors;
          if (!(data72 === "off")) {
            const err152 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-image-age"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          var _valid12 = _errs185 === errors;
          valid37 = valid37 || _valid12;
          if (!valid37) {
            const _errs186 = errors;
            if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
              if (data72.max === void 0) {
                const err153 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
              for (const key14 in data72) {
                if (!(key14 === "mode" || key14 === "waivable" || key14 === "enforce-from" || key14 === "max")) {
                  const err154 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
              }
              if (data72.mode !== void 0) {
                let data73 = data72.mode;
                if (!(data73 === "enforce" || data73 === "warn" || data73 === "off")) {
                  const err155 = { instancePath: instancePath + "/rules/max-image-age/mode", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties["max-image-age"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              }
              if (data72.waivable !== void 0) {
                if (typeof data72.waivable !== "boolean") {
                  const err156 = { instancePath: instancePath + "/rules/max-image-age/waivable", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              }
              if (data72["enforce-from"] !== void 0) {
                let data75 = data72["enforce-from"];
                if (typeof data75 === "string") {
                  if (!pattern3.test(data75)) {
                    const err157 = { instancePath: instancePath + "/rules/max-image-age/enforce-from", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                } else {
                  const err158 = { instancePath: instancePath + "/rules/max-image-age/enforce-from", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
              }
              if (data72.max !== void 0) {
                let data76 = data72.max;
                if (typeof data76 === "string") {
                  if (!pattern4.test(data76)) {
                    const err159 = { instancePath: instancePath + "/rules/max-image-age/max", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}[smhd]$" }, message: 'must match pattern "^[0-9]{1,6}[smhd]$"' };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                } else {
                  const err160 = { instancePath: instancePath + "/rules/max-image-age/max", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
            } else {
              const err161 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
            var _valid12 = _errs186 === errors;
            valid37 = valid37 || _valid12;
          }
          if (!valid37) {
            const err162 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          } else {
            errors = _errs184;
            if (vErrors !== null) {
              if (_errs184) {
                vErrors.length = _errs184;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8.expression !== void 0) {
          let data77 = data8.expression;
          const _errs197 = errors;
          let valid39 = false;
          const _errs198 = errors;
          if (!(data77 === "off")) {
            const err163 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties.expression.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
          var _valid13 = _errs198 === errors;
          valid39 = valid39 || _valid13;
          if (!valid39) {
            const _errs199 = errors;
            if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
              if (data77.all === void 0) {
                const err164 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf/1/required", keyword: "required", params: { missingProperty: "all" }, message: "must have required property 'all'" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
              for (const key15 in data77) {
                if (!(key15 === "mode" || key15 === "waivable" || key15 === "enforce-from" || key15 === "all")) {
                  const err165 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
              if (data77.mode !== void 0) {
                let data78 = data77.mode;
                if (!(data78 === "enforce" || data78 === "warn" || data78 === "off")) {
                  const err166 = { instancePath: instancePath + "/rules/expression/mode", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.rules.properties.expression.anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
              }
              if (data77.waivable !== void 0) {
                if (typeof data77.waivable !== "boolean") {
                  const err167 = { instancePath: instancePath + "/rules/expression/waivable", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              }
              if (data77["enforce-from"] !== void 0) {
                let data80 = data77["enforce-from"];
                if (typeof data80 === "string") {
                  if (!pattern3.test(data80)) {
                    const err168 = { instancePath: instancePath + "/rules/expression/enforce-from", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err168];
                    } else {
                      vErrors.push(err168);
                    }
                    errors++;
                  }
                } else {
                  const err169 = { instancePath: instancePath + "/rules/expression/enforce-from", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              }
              if (data77.all !== void 0) {
                let data81 = data77.all;
                if (Array.isArray(data81)) {
                  if (data81.length > 50) {
                    const err170 = { instancePath: instancePath + "/rules/expression/all", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                  if (data81.length < 1) {
                    const err171 = { instancePath: instancePath + "/rules/expression/all", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                  const len5 = data81.length;
                  for (let i6 = 0; i6 < len5; i6++) {
                    let data82 = data81[i6];
                    if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                      if (data82.id === void 0) {
                        const err172 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                        if (vErrors === null) {
                          vErrors = [err172];
                        } else {
                          vErrors.push(err172);
                        }
                        errors++;
                      }
                      if (data82.expr === void 0) {
                        const err173 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/required", keyword: "required", params: { missingProperty: "expr" }, message: "must have required property 'expr'" };
                        if (vErrors === null) {
                          vErrors = [err173];
                        } else {
                          vErrors.push(err173);
                        }
                        errors++;
                      }
                      if (data82.message === void 0) {
                        const err174 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                        if (vErrors === null) {
                          vErrors = [err174];
                        } else {
                          vErrors.push(err174);
                        }
                        errors++;
                      }
                      for (const key16 in data82) {
                        if (!(key16 === "id" || key16 === "expr" || key16 === "message")) {
                          const err175 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err175];
                          } else {
                            vErrors.push(err175);
                          }
                          errors++;
                        }
                      }
                      if (data82.id !== void 0) {
                        let data83 = data82.id;
                        if (typeof data83 === "string") {
                          if (data83.length > 60) {
                            const err176 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/id", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                            if (vErrors === null) {
                              vErrors = [err176];
                            } else {
                              vErrors.push(err176);
                            }
                            errors++;
                          }
                          if (!pattern22.test(data83)) {
                            const err177 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/id", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' };
                            if (vErrors === null) {
                              vErrors = [err177];
                            } else {
                              vErrors.push(err177);
                            }
                            errors++;
                          }
                        } else {
                          const err178 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/id", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err178];
                          } else {
                            vErrors.push(err178);
                          }
                          errors++;
                        }
                      }
                      if (data82.expr !== void 0) {
                        let data84 = data82.expr;
                        if (typeof data84 === "string") {
                          if (data84.length > 2e3) {
                            const err179 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/expr", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/expr/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err179];
                            } else {
                              vErrors.push(err179);
                            }
                            errors++;
                          }
                          if (data84.length < 1) {
                            const err180 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/expr", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/expr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err180];
                            } else {
                              vErrors.push(err180);
                            }
                            errors++;
                          }
                        } else {
                          const err181 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/expr", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/expr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err181];
                          } else {
                            vErrors.push(err181);
                          }
                          errors++;
                        }
                      }
                      if (data82.message !== void 0) {
                        let data85 = data82.message;
                        if (typeof data85 === "string") {
                          if (data85.length > 300) {
                            const err182 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/message", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                            if (vErrors === null) {
                              vErrors = [err182];
                            } else {
                              vErrors.push(err182);
                            }
                            errors++;
                          }
                          if (data85.length < 1) {
                            const err183 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/message", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err183];
                            } else {
                              vErrors.push(err183);
                            }
                            errors++;
                          }
                        } else {
                          const err184 = { instancePath: instancePath + "/rules/expression/all/" + i6 + "/message", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err184];
                          } else {
                            vErrors.push(err184);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err185 = { instancePath: instancePath + "/rules/expression/all/" + i6, schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err185];
                      } else {
                        vErrors.push(err185);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err186 = { instancePath: instancePath + "/rules/expression/all", schemaPath: "#/properties/rules/properties/expression/anyOf/1/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
              }
            } else {
              const err187 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            var _valid13 = _errs199 === errors;
            valid39 = valid39 || _valid13;
          }
          if (!valid39) {
            const err188 = { instancePath: instancePath + "/rules/expression", schemaPath: "#/properties/rules/properties/expression/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          } else {
            errors = _errs197;
            if (vErrors !== null) {
              if (_errs197) {
                vErrors.length = _errs197;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err189 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err189];
        } else {
          vErrors.push(err189);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      let data86 = data.unknown;
      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
        for (const key17 in data86) {
          if (!(key17 === "default" || key17 === "missing" || key17 === "pending" || key17 === "failed-scan" || key17 === "stale" || key17 === "unsupported" || key17 === "not-measured" || key17 === "source-error")) {
            const err190 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
        }
        if (data86.default !== void 0) {
          let data87 = data86.default;
          if (!(data87 === "block" || data87 === "warn")) {
            const err191 = { instancePath: instancePath + "/unknown/default", schemaPath: "#/properties/unknown/properties/default/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.default.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
        }
        if (data86.missing !== void 0) {
          let data88 = data86.missing;
          if (!(data88 === "block" || data88 === "warn")) {
            const err192 = { instancePath: instancePath + "/unknown/missing", schemaPath: "#/properties/unknown/properties/missing/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.missing.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err192];
            } else {
              vErrors.push(err192);
            }
            errors++;
          }
        }
        if (data86.pending !== void 0) {
          let data89 = data86.pending;
          if (!(data89 === "block" || data89 === "warn")) {
            const err193 = { instancePath: instancePath + "/unknown/pending", schemaPath: "#/properties/unknown/properties/pending/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.pending.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        if (data86["failed-scan"] !== void 0) {
          let data90 = data86["failed-scan"];
          if (!(data90 === "block" || data90 === "warn")) {
            const err194 = { instancePath: instancePath + "/unknown/failed-scan", schemaPath: "#/properties/unknown/properties/failed-scan/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties["failed-scan"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
        }
        if (data86.stale !== void 0) {
          let data91 = data86.stale;
          if (!(data91 === "block" || data91 === "warn")) {
            const err195 = { instancePath: instancePath + "/unknown/stale", schemaPath: "#/properties/unknown/properties/stale/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.stale.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
        if (data86.unsupported !== void 0) {
          let data92 = data86.unsupported;
          if (!(data92 === "block" || data92 === "warn")) {
            const err196 = { instancePath: instancePath + "/unknown/unsupported", schemaPath: "#/properties/unknown/properties/unsupported/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties.unsupported.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
        if (data86["not-measured"] !== void 0) {
          let data93 = data86["not-measured"];
          if (!(data93 === "block" || data93 === "warn")) {
            const err197 = { instancePath: instancePath + "/unknown/not-measured", schemaPath: "#/properties/unknown/properties/not-measured/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties["not-measured"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
        if (data86["source-error"] !== void 0) {
          let data94 = data86["source-error"];
          if (!(data94 === "block" || data94 === "warn")) {
            const err198 = { instancePath: instancePath + "/unknown/source-error", schemaPath: "#/properties/unknown/properties/source-error/enum", keyword: "enum", params: { allowedValues: schema6.properties.unknown.properties["source-error"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
      } else {
        const err199 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      }
    }
    if (data["waiver-limits"] !== void 0) {
      let data95 = data["waiver-limits"];
      if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
        for (const key18 in data95) {
          if (!(key18 === "max-days" || key18 === "require" || key18 === "warn-before" || key18 === "unknown-max-days")) {
            const err200 = { instancePath: instancePath + "/waiver-limits", schemaPath: "#/properties/waiver-limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
        if (data95["max-days"] !== void 0) {
          let data96 = data95["max-days"];
          if (!(typeof data96 == "number" && (!(data96 % 1) && !isNaN(data96)) && isFinite(data96))) {
            const err201 = { instancePath: instancePath + "/waiver-limits/max-days", schemaPath: "#/properties/waiver-limits/properties/max-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
          if (typeof data96 == "number" && isFinite(data96)) {
            if (data96 < 1 || isNaN(data96)) {
              const err202 = { instancePath: instancePath + "/waiver-limits/max-days", schemaPath: "#/properties/waiver-limits/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
          }
        }
        if (data95.require !== void 0) {
          let data97 = data95.require;
          if (Array.isArray(data97)) {
            const len6 = data97.length;
            for (let i7 = 0; i7 < len6; i7++) {
              let data98 = data97[i7];
              if (typeof data98 !== "string") {
                const err203 = { instancePath: instancePath + "/waiver-limits/require/" + i7, schemaPath: "#/properties/waiver-limits/properties/require/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
              if (!(data98 === "reason" || data98 === "owner" || data98 === "expires")) {
                const err204 = { instancePath: instancePath + "/waiver-limits/require/" + i7, schemaPath: "#/properties/waiver-limits/properties/require/items/enum", keyword: "enum", params: { allowedValues: schema6.properties["waiver-limits"].properties.require.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
            let i8 = data97.length;
            let j1;
            if (i8 > 1) {
              const indices1 = {};
              for (; i8--; ) {
                let item1 = data97[i8];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err205 = { instancePath: instancePath + "/waiver-limits/require", schemaPath: "#/properties/waiver-limits/properties/require/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i8 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i8;
              }
            }
          } else {
            const err206 = { instancePath: instancePath + "/waiver-limits/require", schemaPath: "#/properties/waiver-limits/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
        }
        if (data95["warn-before"] !== void 0) {
          let data99 = data95["warn-before"];
          if (typeof data99 === "string") {
            if (!pattern4.test(data99)) {
              const err207 = { instancePath: instancePath + "/waiver-limits/warn-before", schemaPath: "#/properties/waiver-limits/properties/warn-before/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}[smhd]$" }, message: 'must match pattern "^[0-9]{1,6}[smhd]$"' };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
          } else {
            const err208 = { instancePath: instancePath + "/waiver-limits/warn-before", schemaPath: "#/properties/waiver-limits/properties/warn-before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
        if (data95["unknown-max-days"] !== void 0) {
          let data100 = data95["unknown-max-days"];
          if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100))) {
            const err209 = { instancePath: instancePath + "/waiver-limits/unknown-max-days", schemaPath: "#/properties/waiver-limits/properties/unknown-max-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
          if (typeof data100 == "number" && isFinite(data100)) {
            if (data100 < 0 || isNaN(data100)) {
              const err210 = { instancePath: instancePath + "/waiver-limits/unknown-max-days", schemaPath: "#/properties/waiver-limits/properties/unknown-max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err210];
              } else {
                vErrors.push(err210);
              }
              errors++;
            }
          }
        }
      } else {
        const err211 = { instancePath: instancePath + "/waiver-limits", schemaPath: "#/properties/waiver-limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data101 = data.waivers;
      if (Array.isArray(data101)) {
        const len7 = data101.length;
        for (let i9 = 0; i9 < len7; i9++) {
          let data102 = data101[i9];
          const _errs246 = errors;
          let valid51 = false;
          const _errs247 = errors;
          if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
            if (data102.rule === void 0) {
              const err212 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/anyOf/0/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
          }
          var _valid14 = _errs247 === errors;
          valid51 = valid51 || _valid14;
          if (!valid51) {
            const _errs248 = errors;
            if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
              if (data102.finding === void 0) {
                const err213 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/anyOf/1/required", keyword: "required", params: { missingProperty: "finding" }, message: "must have required property 'finding'" };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            var _valid14 = _errs248 === errors;
            valid51 = valid51 || _valid14;
          }
          if (!valid51) {
            const err214 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err214];
            } else {
              vErrors.push(err214);
            }
            errors++;
          } else {
            errors = _errs246;
            if (vErrors !== null) {
              if (_errs246) {
                vErrors.length = _errs246;
              } else {
                vErrors = null;
              }
            }
          }
          if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
            for (const key19 in data102) {
              if (!(key19 === "rule" || key19 === "finding" || key19 === "image" || key19 === "digest" || key19 === "reason" || key19 === "owner" || key19 === "expires" || key19 === "until-fixed")) {
                const err215 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data102.rule !== void 0) {
              let data103 = data102.rule;
              if (!(data103 === "scan-succeeded" || data103 === "max-severity" || data103 === "max-vulnerabilities" || data103 === "no-malicious-files" || data103 === "no-unsafe-settings" || data103 === "no-sensitive-files" || data103 === "denied-vulnerabilities" || data103 === "require-digest" || data103 === "allowed-registries" || data103 === "denied-tags" || data103 === "max-image-size" || data103 === "max-image-age" || data103 === "expression")) {
                const err216 = { instancePath: instancePath + "/waivers/" + i9 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema6.properties.waivers.items.properties.rule.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            }
            if (data102.finding !== void 0) {
              let data104 = data102.finding;
              if (typeof data104 === "string") {
                if (data104.length > 200) {
                  const err217 = { instancePath: instancePath + "/waivers/" + i9 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
                if (!pattern24.test(data104)) {
                  const err218 = { instancePath: instancePath + "/waivers/" + i9 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" }, message: 'must match pattern "^[^\\s*]+$"' };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
              } else {
                const err219 = { instancePath: instancePath + "/waivers/" + i9 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data102.image !== void 0) {
              let data105 = data102.image;
              if (typeof data105 === "string") {
                if (!pattern2.test(data105)) {
                  const err220 = { instancePath: instancePath + "/waivers/" + i9 + "/image", schemaPath: "#/properties/waivers/items/properties/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._:/*-]+$"' };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
              } else {
                const err221 = { instancePath: instancePath + "/waivers/" + i9 + "/image", schemaPath: "#/properties/waivers/items/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
            if (data102.digest !== void 0) {
              let data106 = data102.digest;
              if (typeof data106 === "string") {
                if (!pattern26.test(data106)) {
                  const err222 = { instancePath: instancePath + "/waivers/" + i9 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err222];
                  } else {
                    vErrors.push(err222);
                  }
                  errors++;
                }
              } else {
                const err223 = { instancePath: instancePath + "/waivers/" + i9 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
            if (data102.reason !== void 0) {
              let data107 = data102.reason;
              if (typeof data107 === "string") {
                if (data107.length > 2e3) {
                  const err224 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
                if (!pattern0.test(data107)) {
                  const err225 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              } else {
                const err226 = { instancePath: instancePath + "/waivers/" + i9 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            }
            if (data102.owner !== void 0) {
              let data108 = data102.owner;
              if (typeof data108 === "string") {
                if (data108.length > 200) {
                  const err227 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
                if (!pattern0.test(data108)) {
                  const err228 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err228];
                  } else {
                    vErrors.push(err228);
                  }
                  errors++;
                }
              } else {
                const err229 = { instancePath: instancePath + "/waivers/" + i9 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
            if (data102.expires !== void 0) {
              let data109 = data102.expires;
              if (typeof data109 === "string") {
                if (!pattern3.test(data109)) {
                  const err230 = { instancePath: instancePath + "/waivers/" + i9 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
              } else {
                const err231 = { instancePath: instancePath + "/waivers/" + i9 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
            if (data102["until-fixed"] !== void 0) {
              if (typeof data102["until-fixed"] !== "boolean") {
                const err232 = { instancePath: instancePath + "/waivers/" + i9 + "/until-fixed", schemaPath: "#/properties/waivers/items/properties/until-fixed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
          } else {
            const err233 = { instancePath: instancePath + "/waivers/" + i9, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
      } else {
        const err234 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err234];
        } else {
          vErrors.push(err234);
        }
        errors++;
      }
    }
    if (data["accept-waivers"] !== void 0) {
      let data111 = data["accept-waivers"];
      if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
        if (data111.from === void 0) {
          const err235 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
          if (vErrors === null) {
            vErrors = [err235];
          } else {
            vErrors.push(err235);
          }
          errors++;
        }
        if (data111.rules === void 0) {
          const err236 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
          if (vErrors === null) {
            vErrors = [err236];
          } else {
            vErrors.push(err236);
          }
          errors++;
        }
        for (const key20 in data111) {
          if (!(key20 === "from" || key20 === "rules" || key20 === "max-severity" || key20 === "max-days")) {
            const err237 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
        if (data111.from !== void 0) {
          let data112 = data111.from;
          if (typeof data112 === "string") {
            if (!pattern0.test(data112)) {
              const err238 = { instancePath: instancePath + "/accept-waivers/from", schemaPath: "#/properties/accept-waivers/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
          } else {
            const err239 = { instancePath: instancePath + "/accept-waivers/from", schemaPath: "#/properties/accept-waivers/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err239];
            } else {
              vErrors.push(err239);
            }
            errors++;
          }
        }
        if (data111.rules !== void 0) {
          let data113 = data111.rules;
          if (Array.isArray(data113)) {
            if (data113.length < 1) {
              const err240 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            const len8 = data113.length;
            for (let i10 = 0; i10 < len8; i10++) {
              let data114 = data113[i10];
              if (typeof data114 !== "string") {
                const err241 = { instancePath: instancePath + "/accept-waivers/rules/" + i10, schemaPath: "#/properties/accept-waivers/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
              if (!(data114 === "scan-succeeded" || data114 === "max-severity" || data114 === "max-vulnerabilities" || data114 === "no-malicious-files" || data114 === "no-unsafe-settings" || data114 === "no-sensitive-files" || data114 === "denied-vulnerabilities" || data114 === "require-digest" || data114 === "allowed-registries" || data114 === "denied-tags" || data114 === "max-image-size" || data114 === "max-image-age" || data114 === "expression")) {
                const err242 = { instancePath: instancePath + "/accept-waivers/rules/" + i10, schemaPath: "#/properties/accept-waivers/properties/rules/items/enum", keyword: "enum", params: { allowedValues: schema6.properties["accept-waivers"].properties.rules.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err242];
                } else {
                  vErrors.push(err242);
                }
                errors++;
              }
            }
            let i11 = data113.length;
            let j2;
            if (i11 > 1) {
              const indices2 = {};
              for (; i11--; ) {
                let item2 = data113[i11];
                if (typeof item2 !== "string") {
                  continue;
                }
                if (typeof indices2[item2] == "number") {
                  j2 = indices2[item2];
                  const err243 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i11 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors++;
                  break;
                }
                indices2[item2] = i11;
              }
            }
          } else {
            const err244 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
        }
        if (data111["max-severity"] !== void 0) {
          let data115 = data111["max-severity"];
          if (!(data115 === "none" || data115 === "low" || data115 === "medium" || data115 === "high" || data115 === "critical")) {
            const err245 = { instancePath: instancePath + "/accept-waivers/max-severity", schemaPath: "#/properties/accept-waivers/properties/max-severity/enum", keyword: "enum", params: { allowedValues: schema6.properties["accept-waivers"].properties["max-severity"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
        }
        if (data111["max-days"] !== void 0) {
          let data116 = data111["max-days"];
          if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
            const err246 = { instancePath: instancePath + "/accept-waivers/max-days", schemaPath: "#/properties/accept-waivers/properties/max-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          }
          if (typeof data116 == "number" && isFinite(data116)) {
            if (data116 < 1 || isNaN(data116)) {
              const err247 = { instancePath: instancePath + "/accept-waivers/max-days", schemaPath: "#/properties/accept-waivers/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
          }
        }
      } else {
        const err248 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err248];
        } else {
          vErrors.push(err248);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data117 = data.run;
      if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
        for (const key21 in data117) {
          if (!(key21 === "mode" || key21 === "replay" || key21 === "as-of" || key21 === "policy-ref" || key21 === "endpoints")) {
            const err249 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        if (data117.mode !== void 0) {
          if (!(data117.mode === "enforce")) {
            const err250 = { instancePath: instancePath + "/run/mode", schemaPath: "#/properties/run/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.run.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
        if (data117.replay !== void 0) {
          let data119 = data117.replay;
          if (!(data119 === "deny" || data119 === "allow")) {
            const err251 = { instancePath: instancePath + "/run/replay", schemaPath: "#/properties/run/properties/replay/enum", keyword: "enum", params: { allowedValues: schema6.properties.run.properties.replay.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err251];
            } else {
              vErrors.push(err251);
            }
            errors++;
          }
        }
        if (data117["as-of"] !== void 0) {
          if (!(data117["as-of"] === "now")) {
            const err252 = { instancePath: instancePath + "/run/as-of", schemaPath: "#/properties/run/properties/as-of/enum", keyword: "enum", params: { allowedValues: schema6.properties.run.properties["as-of"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
        if (data117["policy-ref"] !== void 0) {
          if (!(data117["policy-ref"] === "base")) {
            const err253 = { instancePath: instancePath + "/run/policy-ref", schemaPath: "#/properties/run/properties/policy-ref/enum", keyword: "enum", params: { allowedValues: schema6.properties.run.properties["policy-ref"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
        }
        if (data117.endpoints !== void 0) {
          let data122 = data117.endpoints;
          if (Array.isArray(data122)) {
            const len9 = data122.length;
            for (let i12 = 0; i12 < len9; i12++) {
              let data123 = data122[i12];
              if (typeof data123 === "string") {
                if (!pattern31.test(data123)) {
                  const err254 = { instancePath: instancePath + "/run/endpoints/" + i12, schemaPath: "#/properties/run/properties/endpoints/items/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' };
                  if (vErrors === null) {
                    vErrors = [err254];
                  } else {
                    vErrors.push(err254);
                  }
                  errors++;
                }
              } else {
                const err255 = { instancePath: instancePath + "/run/endpoints/" + i12, schemaPath: "#/properties/run/properties/endpoints/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
            let i13 = data122.length;
            let j3;
            if (i13 > 1) {
              const indices3 = {};
              for (; i13--; ) {
                let item3 = data122[i13];
                if (typeof item3 !== "string") {
                  continue;
                }
                if (typeof indices3[item3] == "number") {
                  j3 = indices3[item3];
                  const err256 = { instancePath: instancePath + "/run/endpoints", schemaPath: "#/properties/run/properties/endpoints/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i13 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err256];
                  } else {
                    vErrors.push(err256);
                  }
                  errors++;
                  break;
                }
                indices3[item3] = i13;
              }
            }
          } else {
            const err257 = { instancePath: instancePath + "/run/endpoints", schemaPath: "#/properties/run/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
        }
      } else {
        const err258 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err258];
        } else {
          vErrors.push(err258);
        }
        errors++;
      }
    }
  } else {
    const err259 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err259];
    } else {
      vErrors.push(err259);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
const validateWaivers = validate22;
const schema7 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "waivers": { "type": "array", "items": { "type": "object", "properties": { "rule": { "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "denied-vulnerabilities", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age", "expression"] }, "finding": { "type": "string", "pattern": "^[^\\s*]+$", "maxLength": 200 }, "image": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "reason": { "type": "string", "pattern": "\\S", "maxLength": 2e3 }, "owner": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "until-fixed": { "type": "boolean" } }, "anyOf": [{ "required": ["rule"] }, { "required": ["finding"] }], "additionalProperties": false } } }, "required": ["waivers"], "additionalProperties": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waivers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, message: "must have required property 'waivers'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "waivers")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
              const err2 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/anyOf/0/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
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
                const err3 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/anyOf/1/required", keyword: "required", params: { missingProperty: "finding" }, message: "must have required property 'finding'" };
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
            const err4 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                const err5 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
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
                const err6 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema7.properties.waivers.items.properties.rule.enum }, message: "must be equal to one of the allowed values" };
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
                  const err7 = { instancePath: instancePath + "/waivers/" + i0 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (!pattern24.test(data3)) {
                  const err8 = { instancePath: instancePath + "/waivers/" + i0 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" }, message: 'must match pattern "^[^\\s*]+$"' };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/waivers/" + i0 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err10 = { instancePath: instancePath + "/waivers/" + i0 + "/image", schemaPath: "#/properties/waivers/items/properties/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._:/*-]+$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/waivers/" + i0 + "/image", schemaPath: "#/properties/waivers/items/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                if (!pattern26.test(data5)) {
                  const err12 = { instancePath: instancePath + "/waivers/" + i0 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/waivers/" + i0 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err14 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (!pattern0.test(data6)) {
                  const err15 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err17 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (!pattern0.test(data7)) {
                  const err18 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err20 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err22 = { instancePath: instancePath + "/waivers/" + i0 + "/until-fixed", schemaPath: "#/properties/waivers/items/properties/until-fixed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
export {
  validatePolicy,
  validateWaivers
};
