// Generated from src/policy/schema.ts and src/rules by scripts/generate.ts.
const validatePolicy = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "version": { "const": 1 }, "name": { "type": "string", "pattern": "\\S", "maxLength": 100 }, "extends": { "type": "array", "uniqueItems": true, "maxItems": 16, "items": { "type": "string", "pattern": "\\S" } }, "scope": { "type": "object", "properties": { "images": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" } }, "outside": { "enum": ["skip", "block"] } }, "required": ["images"], "additionalProperties": false }, "rules": { "type": "object", "properties": { "scan-succeeded": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max-age": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" }, "after-push": { "type": "boolean" } }, "additionalProperties": false }] }, "max-severity": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "enum": ["none", "low", "medium", "high", "critical"] } }, "additionalProperties": false }] }, "max-vulnerabilities": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "total": { "type": "integer", "minimum": 0 }, "critical": { "type": "integer", "minimum": 0 }, "high": { "type": "integer", "minimum": 0 }, "medium": { "type": "integer", "minimum": 0 }, "low": { "type": "integer", "minimum": 0 } }, "anyOf": [{ "required": ["total"] }, { "required": ["critical"] }, { "required": ["high"] }, { "required": ["medium"] }, { "required": ["low"] }], "additionalProperties": false }] }, "no-malicious-files": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 }, "min-level": { "enum": ["any", "remind", "suspicious", "serious"] } }, "additionalProperties": false }] }, "no-unsafe-settings": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }] }, "no-sensitive-files": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }] }, "require-digest": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "additionalProperties": false }] }, "allowed-registries": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "registries": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" } } }, "required": ["registries"], "additionalProperties": false }] }, "denied-tags": { "anyOf": [{ "enum": ["enforce", "warn", "off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "tags": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9._*-]+$" } } }, "additionalProperties": false }] }, "max-image-size": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "string", "pattern": "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" } }, "required": ["max"], "additionalProperties": false }] }, "max-image-age": { "anyOf": [{ "enum": ["off"] }, { "type": "object", "properties": { "mode": { "enum": ["enforce", "warn", "off"] }, "waivable": { "type": "boolean" }, "enforce-from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "max": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" } }, "required": ["max"], "additionalProperties": false }] } }, "additionalProperties": false }, "unknown": { "type": "object", "properties": { "default": { "enum": ["block", "warn"] }, "missing": { "enum": ["block", "warn"] }, "pending": { "enum": ["block", "warn"] }, "failed-scan": { "enum": ["block", "warn"] }, "stale": { "enum": ["block", "warn"] }, "unsupported": { "enum": ["block", "warn"] }, "not-measured": { "enum": ["block", "warn"] }, "source-error": { "enum": ["block", "warn"] } }, "additionalProperties": false }, "waiver-limits": { "type": "object", "properties": { "max-days": { "type": "integer", "minimum": 1 }, "require": { "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["reason", "owner", "expires"] } }, "warn-before": { "type": "string", "pattern": "^[0-9]{1,6}[smhd]$" }, "unknown-max-days": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "waivers": { "type": "array", "items": { "type": "object", "properties": { "rule": { "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age"] }, "finding": { "type": "string", "pattern": "^[^\\s*]+$", "maxLength": 200 }, "image": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "reason": { "type": "string", "pattern": "\\S", "maxLength": 2e3 }, "owner": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "until-fixed": { "type": "boolean" } }, "anyOf": [{ "required": ["rule"] }, { "required": ["finding"] }], "additionalProperties": false } }, "accept-waivers": { "type": "object", "properties": { "from": { "type": "string", "pattern": "\\S" }, "rules": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age"] } }, "max-severity": { "enum": ["none", "low", "medium", "high", "critical"] }, "max-days": { "type": "integer", "minimum": 1 } }, "required": ["from", "rules"], "additionalProperties": false }, "run": { "type": "object", "properties": { "mode": { "enum": ["enforce"] }, "replay": { "enum": ["deny", "allow"] }, "as-of": { "enum": ["now"] }, "policy-ref": { "enum": ["base"] }, "endpoints": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S+$" } } }, "additionalProperties": false } }, "required": ["version"], "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[A-Za-z0-9._:/*-]+$", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern4 = new RegExp("^[0-9]{1,6}[smhd]$", "u");
const pattern14 = new RegExp("^[A-Za-z0-9._*-]+$", "u");
const pattern16 = new RegExp("^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$", "u");
const pattern20 = new RegExp("^[^\\s*]+$", "u");
const pattern22 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern27 = new RegExp("^\\S+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema11.properties, key0)) {
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
            const err17 = { instancePath: instancePath + "/scope/outside", schemaPath: "#/properties/scope/properties/outside/enum", keyword: "enum", params: { allowedValues: schema11.properties.scope.properties.outside.enum }, message: "must be equal to one of the allowed values" };
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
          if (!func2.call(schema11.properties.rules.properties, key2)) {
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
            const err20 = { instancePath: instancePath + "/rules/scan-succeeded", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["scan-succeeded"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err22 = { instancePath: instancePath + "/rules/scan-succeeded/mode", schemaPath: "#/properties/rules/properties/scan-succeeded/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["scan-succeeded"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
            const err31 = { instancePath: instancePath + "/rules/max-severity", schemaPath: "#/properties/rules/properties/max-severity/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-severity"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err33 = { instancePath: instancePath + "/rules/max-severity/mode", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-severity"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
                  const err37 = { instancePath: instancePath + "/rules/max-severity/max", schemaPath: "#/properties/rules/properties/max-severity/anyOf/1/properties/max/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-severity"].anyOf[1].properties.max.enum }, message: "must be equal to one of the allowed values" };
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
            const err40 = { instancePath: instancePath + "/rules/max-vulnerabilities", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-vulnerabilities"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err48 = { instancePath: instancePath + "/rules/max-vulnerabilities/mode", schemaPath: "#/properties/rules/properties/max-vulnerabilities/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-vulnerabilities"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
            const err64 = { instancePath: instancePath + "/rules/no-malicious-files", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["no-malicious-files"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err66 = { instancePath: instancePath + "/rules/no-malicious-files/mode", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["no-malicious-files"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
                  const err72 = { instancePath: instancePath + "/rules/no-malicious-files/min-level", schemaPath: "#/properties/rules/properties/no-malicious-files/anyOf/1/properties/min-level/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["no-malicious-files"].anyOf[1].properties["min-level"].enum }, message: "must be equal to one of the allowed values" };
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
            const err75 = { instancePath: instancePath + "/rules/no-unsafe-settings", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["no-unsafe-settings"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err77 = { instancePath: instancePath + "/rules/no-unsafe-settings/mode", schemaPath: "#/properties/rules/properties/no-unsafe-settings/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["no-unsafe-settings"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
            const err85 = { instancePath: instancePath + "/rules/no-sensitive-files", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["no-sensitive-files"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                  const err87 = { instancePath: instancePath + "/rules/no-sensitive-files/mode", schemaPath: "#/properties/rules/properties/no-sensitive-files/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["no-sensitive-files"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
        if (data8["require-digest"] !== void 0) {
          let data45 = data8["require-digest"];
          const _errs115 = errors;
          let valid21 = false;
          const _errs116 = errors;
          if (!(data45 === "enforce" || data45 === "warn" || data45 === "off")) {
            const err95 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["require-digest"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
              for (const key9 in data45) {
                if (!(key9 === "mode" || key9 === "waivable" || key9 === "enforce-from")) {
                  const err96 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              }
              if (data45.mode !== void 0) {
                let data46 = data45.mode;
                if (!(data46 === "enforce" || data46 === "warn" || data46 === "off")) {
                  const err97 = { instancePath: instancePath + "/rules/require-digest/mode", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["require-digest"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
              if (data45.waivable !== void 0) {
                if (typeof data45.waivable !== "boolean") {
                  const err98 = { instancePath: instancePath + "/rules/require-digest/waivable", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              if (data45["enforce-from"] !== void 0) {
                let data48 = data45["enforce-from"];
                if (typeof data48 === "string") {
                  if (!pattern3.test(data48)) {
                    const err99 = { instancePath: instancePath + "/rules/require-digest/enforce-from", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                } else {
                  const err100 = { instancePath: instancePath + "/rules/require-digest/enforce-from", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
            } else {
              const err101 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            var _valid7 = _errs117 === errors;
            valid21 = valid21 || _valid7;
          }
          if (!valid21) {
            const err102 = { instancePath: instancePath + "/rules/require-digest", schemaPath: "#/properties/rules/properties/require-digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
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
        if (data8["allowed-registries"] !== void 0) {
          let data49 = data8["allowed-registries"];
          const _errs126 = errors;
          let valid23 = false;
          const _errs127 = errors;
          if (!(data49 === "off")) {
            const err103 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["allowed-registries"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          var _valid8 = _errs127 === errors;
          valid23 = valid23 || _valid8;
          if (!valid23) {
            const _errs128 = errors;
            if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
              if (data49.registries === void 0) {
                const err104 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/required", keyword: "required", params: { missingProperty: "registries" }, message: "must have required property 'registries'" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              for (const key10 in data49) {
                if (!(key10 === "mode" || key10 === "waivable" || key10 === "enforce-from" || key10 === "registries")) {
                  const err105 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              }
              if (data49.mode !== void 0) {
                let data50 = data49.mode;
                if (!(data50 === "enforce" || data50 === "warn" || data50 === "off")) {
                  const err106 = { instancePath: instancePath + "/rules/allowed-registries/mode", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["allowed-registries"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
              if (data49.waivable !== void 0) {
                if (typeof data49.waivable !== "boolean") {
                  const err107 = { instancePath: instancePath + "/rules/allowed-registries/waivable", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
              if (data49["enforce-from"] !== void 0) {
                let data52 = data49["enforce-from"];
                if (typeof data52 === "string") {
                  if (!pattern3.test(data52)) {
                    const err108 = { instancePath: instancePath + "/rules/allowed-registries/enforce-from", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                } else {
                  const err109 = { instancePath: instancePath + "/rules/allowed-registries/enforce-from", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
              if (data49.registries !== void 0) {
                let data53 = data49.registries;
                if (Array.isArray(data53)) {
                  if (data53.length < 1) {
                    const err110 = { instancePath: instancePath + "/rules/allowed-registries/registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                  const len2 = data53.length;
                  for (let i3 = 0; i3 < len2; i3++) {
                    let data54 = data53[i3];
                    if (typeof data54 === "string") {
                      if (!pattern2.test(data54)) {
                        const err111 = { instancePath: instancePath + "/rules/allowed-registries/registries/" + i3, schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._:/*-]+$"' };
                        if (vErrors === null) {
                          vErrors = [err111];
                        } else {
                          vErrors.push(err111);
                        }
                        errors++;
                      }
                    } else {
                      const err112 = { instancePath: instancePath + "/rules/allowed-registries/registries/" + i3, schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err113 = { instancePath: instancePath + "/rules/allowed-registries/registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/properties/registries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              }
            } else {
              const err114 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            var _valid8 = _errs128 === errors;
            valid23 = valid23 || _valid8;
          }
          if (!valid23) {
            const err115 = { instancePath: instancePath + "/rules/allowed-registries", schemaPath: "#/properties/rules/properties/allowed-registries/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          } else {
            errors = _errs126;
            if (vErrors !== null) {
              if (_errs126) {
                vErrors.length = _errs126;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8["denied-tags"] !== void 0) {
          let data55 = data8["denied-tags"];
          const _errs141 = errors;
          let valid27 = false;
          const _errs142 = errors;
          if (!(data55 === "enforce" || data55 === "warn" || data55 === "off")) {
            const err116 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["denied-tags"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
              for (const key11 in data55) {
                if (!(key11 === "mode" || key11 === "waivable" || key11 === "enforce-from" || key11 === "tags")) {
                  const err117 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              if (data55.mode !== void 0) {
                let data56 = data55.mode;
                if (!(data56 === "enforce" || data56 === "warn" || data56 === "off")) {
                  const err118 = { instancePath: instancePath + "/rules/denied-tags/mode", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["denied-tags"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              }
              if (data55.waivable !== void 0) {
                if (typeof data55.waivable !== "boolean") {
                  const err119 = { instancePath: instancePath + "/rules/denied-tags/waivable", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
              }
              if (data55["enforce-from"] !== void 0) {
                let data58 = data55["enforce-from"];
                if (typeof data58 === "string") {
                  if (!pattern3.test(data58)) {
                    const err120 = { instancePath: instancePath + "/rules/denied-tags/enforce-from", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                } else {
                  const err121 = { instancePath: instancePath + "/rules/denied-tags/enforce-from", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
              }
              if (data55.tags !== void 0) {
                let data59 = data55.tags;
                if (Array.isArray(data59)) {
                  if (data59.length < 1) {
                    const err122 = { instancePath: instancePath + "/rules/denied-tags/tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                  const len3 = data59.length;
                  for (let i4 = 0; i4 < len3; i4++) {
                    let data60 = data59[i4];
                    if (typeof data60 === "string") {
                      if (!pattern14.test(data60)) {
                        const err123 = { instancePath: instancePath + "/rules/denied-tags/tags/" + i4, schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._*-]+$"' };
                        if (vErrors === null) {
                          vErrors = [err123];
                        } else {
                          vErrors.push(err123);
                        }
                        errors++;
                      }
                    } else {
                      const err124 = { instancePath: instancePath + "/rules/denied-tags/tags/" + i4, schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err125 = { instancePath: instancePath + "/rules/denied-tags/tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
            } else {
              const err126 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            var _valid9 = _errs143 === errors;
            valid27 = valid27 || _valid9;
          }
          if (!valid27) {
            const err127 = { instancePath: instancePath + "/rules/denied-tags", schemaPath: "#/properties/rules/properties/denied-tags/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
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
        if (data8["max-image-size"] !== void 0) {
          let data61 = data8["max-image-size"];
          const _errs156 = errors;
          let valid31 = false;
          const _errs157 = errors;
          if (!(data61 === "off")) {
            const err128 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-image-size"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
          var _valid10 = _errs157 === errors;
          valid31 = valid31 || _valid10;
          if (!valid31) {
            const _errs158 = errors;
            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
              if (data61.max === void 0) {
                const err129 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
              for (const key12 in data61) {
                if (!(key12 === "mode" || key12 === "waivable" || key12 === "enforce-from" || key12 === "max")) {
                  const err130 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
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
                  const err131 = { instancePath: instancePath + "/rules/max-image-size/mode", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-image-size"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
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
                  const err132 = { instancePath: instancePath + "/rules/max-image-size/waivable", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                    const err133 = { instancePath: instancePath + "/rules/max-image-size/enforce-from", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err133];
                    } else {
                      vErrors.push(err133);
                    }
                    errors++;
                  }
                } else {
                  const err134 = { instancePath: instancePath + "/rules/max-image-size/enforce-from", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
              }
              if (data61.max !== void 0) {
                let data65 = data61.max;
                if (typeof data65 === "string") {
                  if (!pattern16.test(data65)) {
                    const err135 = { instancePath: instancePath + "/rules/max-image-size/max", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/max/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" }, message: 'must match pattern "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$"' };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                } else {
                  const err136 = { instancePath: instancePath + "/rules/max-image-size/max", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              }
            } else {
              const err137 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            var _valid10 = _errs158 === errors;
            valid31 = valid31 || _valid10;
          }
          if (!valid31) {
            const err138 = { instancePath: instancePath + "/rules/max-image-size", schemaPath: "#/properties/rules/properties/max-image-size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
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
        if (data8["max-image-age"] !== void 0) {
          let data66 = data8["max-image-age"];
          const _errs169 = errors;
          let valid33 = false;
          const _errs170 = errors;
          if (!(data66 === "off")) {
            const err139 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-image-age"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
          var _valid11 = _errs170 === errors;
          valid33 = valid33 || _valid11;
          if (!valid33) {
            const _errs171 = errors;
            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
              if (data66.max === void 0) {
                const err140 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
              for (const key13 in data66) {
                if (!(key13 === "mode" || key13 === "waivable" || key13 === "enforce-from" || key13 === "max")) {
                  const err141 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              }
              if (data66.mode !== void 0) {
                let data67 = data66.mode;
                if (!(data67 === "enforce" || data67 === "warn" || data67 === "off")) {
                  const err142 = { instancePath: instancePath + "/rules/max-image-age/mode", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["max-image-age"].anyOf[1].properties.mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              }
              if (data66.waivable !== void 0) {
                if (typeof data66.waivable !== "boolean") {
                  const err143 = { instancePath: instancePath + "/rules/max-image-age/waivable", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              }
              if (data66["enforce-from"] !== void 0) {
                let data69 = data66["enforce-from"];
                if (typeof data69 === "string") {
                  if (!pattern3.test(data69)) {
                    const err144 = { instancePath: instancePath + "/rules/max-image-age/enforce-from", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                } else {
                  const err145 = { instancePath: instancePath + "/rules/max-image-age/enforce-from", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/enforce-from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              }
              if (data66.max !== void 0) {
                let data70 = data66.max;
                if (typeof data70 === "string") {
                  if (!pattern4.test(data70)) {
                    const err146 = { instancePath: instancePath + "/rules/max-image-age/max", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}[smhd]$" }, message: 'must match pattern "^[0-9]{1,6}[smhd]$"' };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                } else {
                  const err147 = { instancePath: instancePath + "/rules/max-image-age/max", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
            } else {
              const err148 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            var _valid11 = _errs171 === errors;
            valid33 = valid33 || _valid11;
          }
          if (!valid33) {
            const err149 = { instancePath: instancePath + "/rules/max-image-age", schemaPath: "#/properties/rules/properties/max-image-age/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          } else {
            errors = _errs169;
            if (vErrors !== null) {
              if (_errs169) {
                vErrors.length = _errs169;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err150 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      let data71 = data.unknown;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        for (const key14 in data71) {
          if (!(key14 === "default" || key14 === "missing" || key14 === "pending" || key14 === "failed-scan" || key14 === "stale" || key14 === "unsupported" || key14 === "not-measured" || key14 === "source-error")) {
            const err151 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data71.default !== void 0) {
          let data72 = data71.default;
          if (!(data72 === "block" || data72 === "warn")) {
            const err152 = { instancePath: instancePath + "/unknown/default", schemaPath: "#/properties/unknown/properties/default/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.properties.default.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
        }
        if (data71.missing !== void 0) {
          let data73 = data71.missing;
          if (!(data73 === "block" || data73 === "warn")) {
            const err153 = { instancePath: instancePath + "/unknown/missing", schemaPath: "#/properties/unknown/properties/missing/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.properties.missing.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data71.pending !== void 0) {
          let data74 = data71.pending;
          if (!(data74 === "block" || data74 === "warn")) {
            const err154 = { instancePath: instancePath + "/unknown/pending", schemaPath: "#/properties/unknown/properties/pending/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.properties.pending.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
        if (data71["failed-scan"] !== void 0) {
          let data75 = data71["failed-scan"];
          if (!(data75 === "block" || data75 === "warn")) {
            const err155 = { instancePath: instancePath + "/unknown/failed-scan", schemaPath: "#/properties/unknown/properties/failed-scan/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.properties["failed-scan"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
        if (data71.stale !== void 0) {
          let data76 = data71.stale;
          if (!(data76 === "block" || data76 === "warn")) {
            const err156 = { instancePath: instancePath + "/unknown/stale", schemaPath: "#/properties/unknown/properties/stale/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.properties.stale.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
        if (data71.unsupported !== void 0) {
          let data77 = data71.unsupported;
          if (!(data77 === "block" || data77 === "warn")) {
            const err157 = { instancePath: instancePath + "/unknown/unsupported", schemaPath: "#/properties/unknown/properties/unsupported/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.properties.unsupported.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data71["not-measured"] !== void 0) {
          let data78 = data71["not-measured"];
          if (!(data78 === "block" || data78 === "warn")) {
            const err158 = { instancePath: instancePath + "/unknown/not-measured", schemaPath: "#/properties/unknown/properties/not-measured/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.properties["not-measured"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
        }
        if (data71["source-error"] !== void 0) {
          let data79 = data71["source-error"];
          if (!(data79 === "block" || data79 === "warn")) {
            const err159 = { instancePath: instancePath + "/unknown/source-error", schemaPath: "#/properties/unknown/properties/source-error/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.properties["source-error"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
      } else {
        const err160 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
    }
    if (data["waiver-limits"] !== void 0) {
      let data80 = data["waiver-limits"];
      if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
        for (const key15 in data80) {
          if (!(key15 === "max-days" || key15 === "require" || key15 === "warn-before" || key15 === "unknown-max-days")) {
            const err161 = { instancePath: instancePath + "/waiver-limits", schemaPath: "#/properties/waiver-limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data80["max-days"] !== void 0) {
          let data81 = data80["max-days"];
          if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
            const err162 = { instancePath: instancePath + "/waiver-limits/max-days", schemaPath: "#/properties/waiver-limits/properties/max-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
          if (typeof data81 == "number" && isFinite(data81)) {
            if (data81 < 1 || isNaN(data81)) {
              const err163 = { instancePath: instancePath + "/waiver-limits/max-days", schemaPath: "#/properties/waiver-limits/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
          }
        }
        if (data80.require !== void 0) {
          let data82 = data80.require;
          if (Array.isArray(data82)) {
            const len4 = data82.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data83 = data82[i5];
              if (typeof data83 !== "string") {
                const err164 = { instancePath: instancePath + "/waiver-limits/require/" + i5, schemaPath: "#/properties/waiver-limits/properties/require/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
              if (!(data83 === "reason" || data83 === "owner" || data83 === "expires")) {
                const err165 = { instancePath: instancePath + "/waiver-limits/require/" + i5, schemaPath: "#/properties/waiver-limits/properties/require/items/enum", keyword: "enum", params: { allowedValues: schema11.properties["waiver-limits"].properties.require.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
            }
            let i6 = data82.length;
            let j1;
            if (i6 > 1) {
              const indices1 = {};
              for (; i6--; ) {
                let item1 = data82[i6];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err166 = { instancePath: instancePath + "/waiver-limits/require", schemaPath: "#/properties/waiver-limits/properties/require/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i6;
              }
            }
          } else {
            const err167 = { instancePath: instancePath + "/waiver-limits/require", schemaPath: "#/properties/waiver-limits/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
        }
        if (data80["warn-before"] !== void 0) {
          let data84 = data80["warn-before"];
          if (typeof data84 === "string") {
            if (!pattern4.test(data84)) {
              const err168 = { instancePath: instancePath + "/waiver-limits/warn-before", schemaPath: "#/properties/waiver-limits/properties/warn-before/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}[smhd]$" }, message: 'must match pattern "^[0-9]{1,6}[smhd]$"' };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          } else {
            const err169 = { instancePath: instancePath + "/waiver-limits/warn-before", schemaPath: "#/properties/waiver-limits/properties/warn-before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
        if (data80["unknown-max-days"] !== void 0) {
          let data85 = data80["unknown-max-days"];
          if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
            const err170 = { instancePath: instancePath + "/waiver-limits/unknown-max-days", schemaPath: "#/properties/waiver-limits/properties/unknown-max-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
          if (typeof data85 == "number" && isFinite(data85)) {
            if (data85 < 0 || isNaN(data85)) {
              const err171 = { instancePath: instancePath + "/waiver-limits/unknown-max-days", schemaPath: "#/properties/waiver-limits/properties/unknown-max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
          }
        }
      } else {
        const err172 = { instancePath: instancePath + "/waiver-limits", schemaPath: "#/properties/waiver-limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data86 = data.waivers;
      if (Array.isArray(data86)) {
        const len5 = data86.length;
        for (let i7 = 0; i7 < len5; i7++) {
          let data87 = data86[i7];
          const _errs209 = errors;
          let valid42 = false;
          const _errs210 = errors;
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            if (data87.rule === void 0) {
              const err173 = { instancePath: instancePath + "/waivers/" + i7, schemaPath: "#/properties/waivers/items/anyOf/0/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          }
          var _valid12 = _errs210 === errors;
          valid42 = valid42 || _valid12;
          if (!valid42) {
            const _errs211 = errors;
            if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
              if (data87.finding === void 0) {
                const err174 = { instancePath: instancePath + "/waivers/" + i7, schemaPath: "#/properties/waivers/items/anyOf/1/required", keyword: "required", params: { missingProperty: "finding" }, message: "must have required property 'finding'" };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            var _valid12 = _errs211 === errors;
            valid42 = valid42 || _valid12;
          }
          if (!valid42) {
            const err175 = { instancePath: instancePath + "/waivers/" + i7, schemaPath: "#/properties/waivers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          } else {
            errors = _errs209;
            if (vErrors !== null) {
              if (_errs209) {
                vErrors.length = _errs209;
              } else {
                vErrors = null;
              }
            }
          }
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            for (const key16 in data87) {
              if (!(key16 === "rule" || key16 === "finding" || key16 === "image" || key16 === "digest" || key16 === "reason" || key16 === "owner" || key16 === "expires" || key16 === "until-fixed")) {
                const err176 = { instancePath: instancePath + "/waivers/" + i7, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
            if (data87.rule !== void 0) {
              let data88 = data87.rule;
              if (!(data88 === "scan-succeeded" || data88 === "max-severity" || data88 === "max-vulnerabilities" || data88 === "no-malicious-files" || data88 === "no-unsafe-settings" || data88 === "no-sensitive-files" || data88 === "require-digest" || data88 === "allowed-registries" || data88 === "denied-tags" || data88 === "max-image-size" || data88 === "max-image-age")) {
                const err177 = { instancePath: instancePath + "/waivers/" + i7 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema11.properties.waivers.items.properties.rule.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data87.finding !== void 0) {
              let data89 = data87.finding;
              if (typeof data89 === "string") {
                if (data89.length > 200) {
                  const err178 = { instancePath: instancePath + "/waivers/" + i7 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err178];
                  } else {
                    vErrors.push(err178);
                  }
                  errors++;
                }
                if (!pattern20.test(data89)) {
                  const err179 = { instancePath: instancePath + "/waivers/" + i7 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" }, message: 'must match pattern "^[^\\s*]+$"' };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
              } else {
                const err180 = { instancePath: instancePath + "/waivers/" + i7 + "/finding", schemaPath: "#/properties/waivers/items/properties/finding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
            if (data87.image !== void 0) {
              let data90 = data87.image;
              if (typeof data90 === "string") {
                if (!pattern2.test(data90)) {
                  const err181 = { instancePath: instancePath + "/waivers/" + i7 + "/image", schemaPath: "#/properties/waivers/items/properties/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:/*-]+$" }, message: 'must match pattern "^[A-Za-z0-9._:/*-]+$"' };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              } else {
                const err182 = { instancePath: instancePath + "/waivers/" + i7 + "/image", schemaPath: "#/properties/waivers/items/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
            if (data87.digest !== void 0) {
              let data91 = data87.digest;
              if (typeof data91 === "string") {
                if (!pattern22.test(data91)) {
                  const err183 = { instancePath: instancePath + "/waivers/" + i7 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              } else {
                const err184 = { instancePath: instancePath + "/waivers/" + i7 + "/digest", schemaPath: "#/properties/waivers/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data87.reason !== void 0) {
              let data92 = data87.reason;
              if (typeof data92 === "string") {
                if (data92.length > 2e3) {
                  const err185 = { instancePath: instancePath + "/waivers/" + i7 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
                if (!pattern0.test(data92)) {
                  const err186 = { instancePath: instancePath + "/waivers/" + i7 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
              } else {
                const err187 = { instancePath: instancePath + "/waivers/" + i7 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
            if (data87.owner !== void 0) {
              let data93 = data87.owner;
              if (typeof data93 === "string") {
                if (data93.length > 200) {
                  const err188 = { instancePath: instancePath + "/waivers/" + i7 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
                if (!pattern0.test(data93)) {
                  const err189 = { instancePath: instancePath + "/waivers/" + i7 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
              } else {
                const err190 = { instancePath: instancePath + "/waivers/" + i7 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
            }
            if (data87.expires !== void 0) {
              let data94 = data87.expires;
              if (typeof data94 === "string") {
                if (!pattern3.test(data94)) {
                  const err191 = { instancePath: instancePath + "/waivers/" + i7 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              } else {
                const err192 = { instancePath: instancePath + "/waivers/" + i7 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data87["until-fixed"] !== void 0) {
              if (typeof data87["until-fixed"] !== "boolean") {
                const err193 = { instancePath: instancePath + "/waivers/" + i7 + "/until-fixed", schemaPath: "#/properties/waivers/items/properties/until-fixed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
          } else {
            const err194 = { instancePath: instancePath + "/waivers/" + i7, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
        }
      } else {
        const err195 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err195];
        } else {
          vErrors.push(err195);
        }
        errors++;
      }
    }
    if (data["accept-waivers"] !== void 0) {
      let data96 = data["accept-waivers"];
      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
        if (data96.from === void 0) {
          const err196 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
          if (vErrors === null) {
            vErrors = [err196];
          } else {
            vErrors.push(err196);
          }
          errors++;
        }
        if (data96.rules === void 0) {
          const err197 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
          if (vErrors === null) {
            vErrors = [err197];
          } else {
            vErrors.push(err197);
          }
          errors++;
        }
        for (const key17 in data96) {
          if (!(key17 === "from" || key17 === "rules" || key17 === "max-severity" || key17 === "max-days")) {
            const err198 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
        if (data96.from !== void 0) {
          let data97 = data96.from;
          if (typeof data97 === "string") {
            if (!pattern0.test(data97)) {
              const err199 = { instancePath: instancePath + "/accept-waivers/from", schemaPath: "#/properties/accept-waivers/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
          } else {
            const err200 = { instancePath: instancePath + "/accept-waivers/from", schemaPath: "#/properties/accept-waivers/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
        if (data96.rules !== void 0) {
          let data98 = data96.rules;
          if (Array.isArray(data98)) {
            if (data98.length < 1) {
              const err201 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
            const len6 = data98.length;
            for (let i8 = 0; i8 < len6; i8++) {
              let data99 = data98[i8];
              if (typeof data99 !== "string") {
                const err202 = { instancePath: instancePath + "/accept-waivers/rules/" + i8, schemaPath: "#/properties/accept-waivers/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
              if (!(data99 === "scan-succeeded" || data99 === "max-severity" || data99 === "max-vulnerabilities" || data99 === "no-malicious-files" || data99 === "no-unsafe-settings" || data99 === "no-sensitive-files" || data99 === "require-digest" || data99 === "allowed-registries" || data99 === "denied-tags" || data99 === "max-image-size" || data99 === "max-image-age")) {
                const err203 = { instancePath: instancePath + "/accept-waivers/rules/" + i8, schemaPath: "#/properties/accept-waivers/properties/rules/items/enum", keyword: "enum", params: { allowedValues: schema11.properties["accept-waivers"].properties.rules.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
            let i9 = data98.length;
            let j2;
            if (i9 > 1) {
              const indices2 = {};
              for (; i9--; ) {
                let item2 = data98[i9];
                if (typeof item2 !== "string") {
                  continue;
                }
                if (typeof indices2[item2] == "number") {
                  j2 = indices2[item2];
                  const err204 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i9 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                  break;
                }
                indices2[item2] = i9;
              }
            }
          } else {
            const err205 = { instancePath: instancePath + "/accept-waivers/rules", schemaPath: "#/properties/accept-waivers/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
        if (data96["max-severity"] !== void 0) {
          let data100 = data96["max-severity"];
          if (!(data100 === "none" || data100 === "low" || data100 === "medium" || data100 === "high" || data100 === "critical")) {
            const err206 = { instancePath: instancePath + "/accept-waivers/max-severity", schemaPath: "#/properties/accept-waivers/properties/max-severity/enum", keyword: "enum", params: { allowedValues: schema11.properties["accept-waivers"].properties["max-severity"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
        }
        if (data96["max-days"] !== void 0) {
          let data101 = data96["max-days"];
          if (!(typeof data101 == "number" && (!(data101 % 1) && !isNaN(data101)) && isFinite(data101))) {
            const err207 = { instancePath: instancePath + "/accept-waivers/max-days", schemaPath: "#/properties/accept-waivers/properties/max-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
          if (typeof data101 == "number" && isFinite(data101)) {
            if (data101 < 1 || isNaN(data101)) {
              const err208 = { instancePath: instancePath + "/accept-waivers/max-days", schemaPath: "#/properties/accept-waivers/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
          }
        }
      } else {
        const err209 = { instancePath: instancePath + "/accept-waivers", schemaPath: "#/properties/accept-waivers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err209];
        } else {
          vErrors.push(err209);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data102 = data.run;
      if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
        for (const key18 in data102) {
          if (!(key18 === "mode" || key18 === "replay" || key18 === "as-of" || key18 === "policy-ref" || key18 === "endpoints")) {
            const err210 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
        if (data102.mode !== void 0) {
          if (!(data102.mode === "enforce")) {
            const err211 = { instancePath: instancePath + "/run/mode", schemaPath: "#/properties/run/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.run.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
        if (data102.replay !== void 0) {
          let data104 = data102.replay;
          if (!(data104 === "deny" || data104 === "allow")) {
            const err212 = { instancePath: instancePath + "/run/replay", schemaPath: "#/properties/run/properties/replay/enum", keyword: "enum", params: { allowedValues: schema11.properties.run.properties.replay.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
        }
        if (data102["as-of"] !== void 0) {
          if (!(data102["as-of"] === "now")) {
            const err213 = { instancePath: instancePath + "/run/as-of", schemaPath: "#/properties/run/properties/as-of/enum", keyword: "enum", params: { allowedValues: schema11.properties.run.properties["as-of"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
        if (data102["policy-ref"] !== void 0) {
          if (!(data102["policy-ref"] === "base")) {
            const err214 = { instancePath: instancePath + "/run/policy-ref", schemaPath: "#/properties/run/properties/policy-ref/enum", keyword: "enum", params: { allowedValues: schema11.properties.run.properties["policy-ref"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err214];
            } else {
              vErrors.push(err214);
            }
            errors++;
          }
        }
        if (data102.endpoints !== void 0) {
          let data107 = data102.endpoints;
          if (Array.isArray(data107)) {
            const len7 = data107.length;
            for (let i10 = 0; i10 < len7; i10++) {
              let data108 = data107[i10];
              if (typeof data108 === "string") {
                if (!pattern27.test(data108)) {
                  const err215 = { instancePath: instancePath + "/run/endpoints/" + i10, schemaPath: "#/properties/run/properties/endpoints/items/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' };
                  if (vErrors === null) {
                    vErrors = [err215];
                  } else {
                    vErrors.push(err215);
                  }
                  errors++;
                }
              } else {
                const err216 = { instancePath: instancePath + "/run/endpoints/" + i10, schemaPath: "#/properties/run/properties/endpoints/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            }
            let i11 = data107.length;
            let j3;
            if (i11 > 1) {
              const indices3 = {};
              for (; i11--; ) {
                let item3 = data107[i11];
                if (typeof item3 !== "string") {
                  continue;
                }
                if (typeof indices3[item3] == "number") {
                  j3 = indices3[item3];
                  const err217 = { instancePath: instancePath + "/run/endpoints", schemaPath: "#/properties/run/properties/endpoints/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i11 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                  break;
                }
                indices3[item3] = i11;
              }
            }
          } else {
            const err218 = { instancePath: instancePath + "/run/endpoints", schemaPath: "#/properties/run/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
        }
      } else {
        const err219 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err219];
        } else {
          vErrors.push(err219);
        }
        errors++;
      }
    }
  } else {
    const err220 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err220];
    } else {
      vErrors.push(err220);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
const validateWaivers = validate11;
const schema12 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "waivers": { "type": "array", "items": { "type": "object", "properties": { "rule": { "enum": ["scan-succeeded", "max-severity", "max-vulnerabilities", "no-malicious-files", "no-unsafe-settings", "no-sensitive-files", "require-digest", "allowed-registries", "denied-tags", "max-image-size", "max-image-age"] }, "finding": { "type": "string", "pattern": "^[^\\s*]+$", "maxLength": 200 }, "image": { "type": "string", "pattern": "^[A-Za-z0-9._:/*-]+$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "reason": { "type": "string", "pattern": "\\S", "maxLength": 2e3 }, "owner": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "until-fixed": { "type": "boolean" } }, "anyOf": [{ "required": ["rule"] }, { "required": ["finding"] }], "additionalProperties": false } } }, "required": ["waivers"], "additionalProperties": false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              if (!(data2 === "scan-succeeded" || data2 === "max-severity" || data2 === "max-vulnerabilities" || data2 === "no-malicious-files" || data2 === "no-unsafe-settings" || data2 === "no-sensitive-files" || data2 === "require-digest" || data2 === "allowed-registries" || data2 === "denied-tags" || data2 === "max-image-size" || data2 === "max-image-age")) {
                const err6 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema12.properties.waivers.items.properties.rule.enum }, message: "must be equal to one of the allowed values" };
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
                if (!pattern20.test(data3)) {
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
                if (!pattern22.test(data5)) {
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
  validate11.errors = vErrors;
  return errors === 0;
}
export {
  validatePolicy,
  validateWaivers
};
