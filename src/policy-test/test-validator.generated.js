// Generated from src/policy-test/schema.ts and src/rules by scripts/generate.ts.
const validatePolicyTest = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "version": { "const": 1 }, "policy": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "minItems": 1, "maxItems": 16, "uniqueItems": true, "items": { "type": "string", "pattern": "\\S" } }] }, "cases": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "as-of": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$" }, "image": { "type": "string", "pattern": "\\S" }, "source": { "enum": ["huawei-registries", "huawei-swr", "huawei-local", "aliyun"] }, "scan": { "enum": ["complete", "stale", "pending", "failed", "unsupported", "unclear", "absent", "unanswered"] }, "code": { "type": "string", "pattern": "\\S" }, "ambiguous": { "type": "boolean" }, "scanned": { "type": "string", "pattern": "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, "pushed": { "type": "string", "pattern": "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, "severity": { "anyOf": [{ "enum": ["none", "low", "medium", "high", "critical"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] } }] }, "vulnerabilities": { "type": "object", "properties": { "critical": { "type": "integer", "minimum": 0 }, "high-or-critical": { "type": "integer", "minimum": 0 }, "high": { "type": "integer", "minimum": 0 }, "medium": { "type": "integer", "minimum": 0 }, "low": { "type": "integer", "minimum": 0 }, "none": { "type": "integer", "minimum": 0 }, "unknown": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "findings": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[^\\s*]+$", "maxLength": 200 }, "aliases": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s*]+$" } }, "severity": { "anyOf": [{ "enum": ["none", "low", "medium", "high", "critical"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] } }] }, "package": { "type": "string", "pattern": "\\S" }, "version": { "type": "string", "pattern": "\\S" }, "has-fix": { "type": "boolean" } }, "required": ["id"], "additionalProperties": false } }, "malicious-files": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "object", "properties": { "total": { "type": "integer", "minimum": 0 }, "remind": { "type": "integer", "minimum": 0 }, "suspicious": { "type": "integer", "minimum": 0 }, "serious": { "type": "integer", "minimum": 0 } }, "required": ["total"], "additionalProperties": false }] }, "unsafe-settings": { "type": "integer", "minimum": 0 }, "sensitive-files": { "type": "integer", "minimum": 0 }, "size": { "type": "string", "pattern": "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" }, "created": { "type": "string", "pattern": "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, "evidence": { "type": "string", "pattern": "\\S" }, "expect": { "type": "object", "properties": { "verdict": { "enum": ["pass", "fail", "unknown"] }, "rules": { "type": "object", "properties": { "scan-succeeded": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "max-severity": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "max-vulnerabilities": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "no-malicious-files": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "no-unsafe-settings": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "no-sensitive-files": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "denied-vulnerabilities": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "require-digest": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "allowed-registries": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "denied-tags": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "max-image-size": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "max-image-age": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "expression": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "scope": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] } }, "additionalProperties": false } }, "required": ["verdict"], "additionalProperties": false } }, "required": ["name", "expect"], "anyOf": [{ "required": ["image"] }, { "required": ["evidence"] }], "additionalProperties": false } } }, "required": ["policy", "cases"], "additionalProperties": false };
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");
const pattern6 = new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$", "u");
const pattern8 = new RegExp("^[^\\s*]+$", "u");
const pattern12 = new RegExp("^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$", "u");
const func2 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cases === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "policy" || key0 === "cases")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data1 = data.policy;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err4 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          if (data1.length > 16) {
            const err6 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data1.length < 1) {
            const err7 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
              if (!pattern0.test(data2)) {
                const err8 = { instancePath: instancePath + "/policy/" + i0, schemaPath: "#/properties/policy/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            } else {
              const err9 = { instancePath: instancePath + "/policy/" + i0, schemaPath: "#/properties/policy/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          let i1 = data1.length;
          let j0;
          if (i1 > 1) {
            const indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 !== "string") {
                continue;
              }
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err10 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        } else {
          const err11 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err12 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
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
    }
    if (data.cases !== void 0) {
      let data3 = data.cases;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err13 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data4 = data3[i2];
          const _errs15 = errors;
          let valid7 = false;
          const _errs16 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.image === void 0) {
              const err14 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/anyOf/0/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          var _valid1 = _errs16 === errors;
          valid7 = valid7 || _valid1;
          if (!valid7) {
            const _errs17 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.evidence === void 0) {
                const err15 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/anyOf/1/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            var _valid1 = _errs17 === errors;
            valid7 = valid7 || _valid1;
          }
          if (!valid7) {
            const err16 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
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
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              const err17 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data4.expect === void 0) {
              const err18 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!func2.call(schema6.properties.cases.items.properties, key1)) {
                const err19 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data4.name !== void 0) {
              let data5 = data4.name;
              if (typeof data5 === "string") {
                if (data5.length > 200) {
                  const err20 = { instancePath: instancePath + "/cases/" + i2 + "/name", schemaPath: "#/properties/cases/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (!pattern0.test(data5)) {
                  const err21 = { instancePath: instancePath + "/cases/" + i2 + "/name", schemaPath: "#/properties/cases/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/cases/" + i2 + "/name", schemaPath: "#/properties/cases/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data4["as-of"] !== void 0) {
              let data6 = data4["as-of"];
              if (typeof data6 === "string") {
                if (!pattern3.test(data6)) {
                  const err23 = { instancePath: instancePath + "/cases/" + i2 + "/as-of", schemaPath: "#/properties/cases/items/properties/as-of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$"' };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/cases/" + i2 + "/as-of", schemaPath: "#/properties/cases/items/properties/as-of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data4.image !== void 0) {
              let data7 = data4.image;
              if (typeof data7 === "string") {
                if (!pattern0.test(data7)) {
                  const err25 = { instancePath: instancePath + "/cases/" + i2 + "/image", schemaPath: "#/properties/cases/items/properties/image/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/cases/" + i2 + "/image", schemaPath: "#/properties/cases/items/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data4.source !== void 0) {
              let data8 = data4.source;
              if (!(data8 === "huawei-registries" || data8 === "huawei-swr" || data8 === "huawei-local" || data8 === "aliyun")) {
                const err27 = { instancePath: instancePath + "/cases/" + i2 + "/source", schemaPath: "#/properties/cases/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.source.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data4.scan !== void 0) {
              let data9 = data4.scan;
              if (!(data9 === "complete" || data9 === "stale" || data9 === "pending" || data9 === "failed" || data9 === "unsupported" || data9 === "unclear" || data9 === "absent" || data9 === "unanswered")) {
                const err28 = { instancePath: instancePath + "/cases/" + i2 + "/scan", schemaPath: "#/properties/cases/items/properties/scan/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.scan.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data4.code !== void 0) {
              let data10 = data4.code;
              if (typeof data10 === "string") {
                if (!pattern0.test(data10)) {
                  const err29 = { instancePath: instancePath + "/cases/" + i2 + "/code", schemaPath: "#/properties/cases/items/properties/code/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/cases/" + i2 + "/code", schemaPath: "#/properties/cases/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data4.ambiguous !== void 0) {
              if (typeof data4.ambiguous !== "boolean") {
                const err31 = { instancePath: instancePath + "/cases/" + i2 + "/ambiguous", schemaPath: "#/properties/cases/items/properties/ambiguous/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data4.scanned !== void 0) {
              let data12 = data4.scanned;
              if (typeof data12 === "string") {
                if (!pattern6.test(data12)) {
                  const err32 = { instancePath: instancePath + "/cases/" + i2 + "/scanned", schemaPath: "#/properties/cases/items/properties/scanned/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, message: 'must match pattern "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$"' };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/cases/" + i2 + "/scanned", schemaPath: "#/properties/cases/items/properties/scanned/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data4.pushed !== void 0) {
              let data13 = data4.pushed;
              if (typeof data13 === "string") {
                if (!pattern6.test(data13)) {
                  const err34 = { instancePath: instancePath + "/cases/" + i2 + "/pushed", schemaPath: "#/properties/cases/items/properties/pushed/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, message: 'must match pattern "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$"' };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/cases/" + i2 + "/pushed", schemaPath: "#/properties/cases/items/properties/pushed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data4.severity !== void 0) {
              let data14 = data4.severity;
              const _errs36 = errors;
              let valid9 = false;
              const _errs37 = errors;
              if (!(data14 === "none" || data14 === "low" || data14 === "medium" || data14 === "high" || data14 === "critical")) {
                const err36 = { instancePath: instancePath + "/cases/" + i2 + "/severity", schemaPath: "#/properties/cases/items/properties/severity/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.severity.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              var _valid2 = _errs37 === errors;
              valid9 = valid9 || _valid2;
              if (!valid9) {
                const _errs38 = errors;
                if (Array.isArray(data14)) {
                  if (data14.length > 2) {
                    const err37 = { instancePath: instancePath + "/cases/" + i2 + "/severity", schemaPath: "#/properties/cases/items/properties/severity/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  if (data14.length < 1) {
                    const err38 = { instancePath: instancePath + "/cases/" + i2 + "/severity", schemaPath: "#/properties/cases/items/properties/severity/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                  const len2 = data14.length;
                  for (let i3 = 0; i3 < len2; i3++) {
                    let data15 = data14[i3];
                    if (typeof data15 !== "string") {
                      const err39 = { instancePath: instancePath + "/cases/" + i2 + "/severity/" + i3, schemaPath: "#/properties/cases/items/properties/severity/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    if (!(data15 === "none" || data15 === "low" || data15 === "medium" || data15 === "high" || data15 === "critical")) {
                      const err40 = { instancePath: instancePath + "/cases/" + i2 + "/severity/" + i3, schemaPath: "#/properties/cases/items/properties/severity/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.severity.anyOf[1].items.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err41 = { instancePath: instancePath + "/cases/" + i2 + "/severity", schemaPath: "#/properties/cases/items/properties/severity/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                var _valid2 = _errs38 === errors;
                valid9 = valid9 || _valid2;
              }
              if (!valid9) {
                const err42 = { instancePath: instancePath + "/cases/" + i2 + "/severity", schemaPath: "#/properties/cases/items/properties/severity/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
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
            if (data4.vulnerabilities !== void 0) {
              let data16 = data4.vulnerabilities;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key2 in data16) {
                  if (!(key2 === "critical" || key2 === "high-or-critical" || key2 === "high" || key2 === "medium" || key2 === "low" || key2 === "none" || key2 === "unknown" || key2 === "total")) {
                    const err43 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities", schemaPath: "#/properties/cases/items/properties/vulnerabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data16.critical !== void 0) {
                  let data17 = data16.critical;
                  if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                    const err44 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/critical", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 < 0 || isNaN(data17)) {
                      const err45 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/critical", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  }
                }
                if (data16["high-or-critical"] !== void 0) {
                  let data18 = data16["high-or-critical"];
                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                    const err46 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/high-or-critical", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/high-or-critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 < 0 || isNaN(data18)) {
                      const err47 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/high-or-critical", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/high-or-critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  }
                }
                if (data16.high !== void 0) {
                  let data19 = data16.high;
                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                    const err48 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/high", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                  if (typeof data19 == "number" && isFinite(data19)) {
                    if (data19 < 0 || isNaN(data19)) {
                      const err49 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/high", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  }
                }
                if (data16.medium !== void 0) {
                  let data20 = data16.medium;
                  if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                    const err50 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/medium", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                  if (typeof data20 == "number" && isFinite(data20)) {
                    if (data20 < 0 || isNaN(data20)) {
                      const err51 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/medium", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  }
                }
                if (data16.low !== void 0) {
                  let data21 = data16.low;
                  if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                    const err52 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/low", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                  if (typeof data21 == "number" && isFinite(data21)) {
                    if (data21 < 0 || isNaN(data21)) {
                      const err53 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/low", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  }
                }
                if (data16.none !== void 0) {
                  let data22 = data16.none;
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                    const err54 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/none", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/none/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                  if (typeof data22 == "number" && isFinite(data22)) {
                    if (data22 < 0 || isNaN(data22)) {
                      const err55 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/none", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/none/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  }
                }
                if (data16.unknown !== void 0) {
                  let data23 = data16.unknown;
                  if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                    const err56 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/unknown", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                  if (typeof data23 == "number" && isFinite(data23)) {
                    if (data23 < 0 || isNaN(data23)) {
                      const err57 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/unknown", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  }
                }
                if (data16.total !== void 0) {
                  let data24 = data16.total;
                  if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                    const err58 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/total", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 < 0 || isNaN(data24)) {
                      const err59 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/total", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities", schemaPath: "#/properties/cases/items/properties/vulnerabilities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data4.findings !== void 0) {
              let data25 = data4.findings;
              if (Array.isArray(data25)) {
                const len3 = data25.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  let data26 = data25[i4];
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    if (data26.id === void 0) {
                      const err61 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4, schemaPath: "#/properties/cases/items/properties/findings/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    for (const key3 in data26) {
                      if (!(key3 === "id" || key3 === "aliases" || key3 === "severity" || key3 === "package" || key3 === "version" || key3 === "has-fix")) {
                        const err62 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4, schemaPath: "#/properties/cases/items/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                    }
                    if (data26.id !== void 0) {
                      let data27 = data26.id;
                      if (typeof data27 === "string") {
                        if (data27.length > 200) {
                          const err63 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/id", schemaPath: "#/properties/cases/items/properties/findings/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                          if (vErrors === null) {
                            vErrors = [err63];
                          } else {
                            vErrors.push(err63);
                          }
                          errors++;
                        }
                        if (!pattern8.test(data27)) {
                          const err64 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/id", schemaPath: "#/properties/cases/items/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" }, message: 'must match pattern "^[^\\s*]+$"' };
                          if (vErrors === null) {
                            vErrors = [err64];
                          } else {
                            vErrors.push(err64);
                          }
                          errors++;
                        }
                      } else {
                        const err65 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/id", schemaPath: "#/properties/cases/items/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err65];
                        } else {
                          vErrors.push(err65);
                        }
                        errors++;
                      }
                    }
                    if (data26.aliases !== void 0) {
                      let data28 = data26.aliases;
                      if (Array.isArray(data28)) {
                        const len4 = data28.length;
                        for (let i5 = 0; i5 < len4; i5++) {
                          let data29 = data28[i5];
                          if (typeof data29 === "string") {
                            if (!pattern8.test(data29)) {
                              const err66 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/aliases/" + i5, schemaPath: "#/properties/cases/items/properties/findings/items/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" }, message: 'must match pattern "^[^\\s*]+$"' };
                              if (vErrors === null) {
                                vErrors = [err66];
                              } else {
                                vErrors.push(err66);
                              }
                              errors++;
                            }
                          } else {
                            const err67 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/aliases/" + i5, schemaPath: "#/properties/cases/items/properties/findings/items/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err67];
                            } else {
                              vErrors.push(err67);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err68 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/aliases", schemaPath: "#/properties/cases/items/properties/findings/items/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err68];
                        } else {
                          vErrors.push(err68);
                        }
                        errors++;
                      }
                    }
                    if (data26.severity !== void 0) {
                      let data30 = data26.severity;
                      const _errs73 = errors;
                      let valid18 = false;
                      const _errs74 = errors;
                      if (!(data30 === "none" || data30 === "low" || data30 === "medium" || data30 === "high" || data30 === "critical")) {
                        const err69 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/severity", schemaPath: "#/properties/cases/items/properties/findings/items/properties/severity/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.findings.items.properties.severity.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err69];
                        } else {
                          vErrors.push(err69);
                        }
                        errors++;
                      }
                      var _valid3 = _errs74 === errors;
                      valid18 = valid18 || _valid3;
                      if (!valid18) {
                        const _errs75 = errors;
                        if (Array.isArray(data30)) {
                          if (data30.length > 2) {
                            const err70 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/severity", schemaPath: "#/properties/cases/items/properties/findings/items/properties/severity/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                            if (vErrors === null) {
                              vErrors = [err70];
                            } else {
                              vErrors.push(err70);
                            }
                            errors++;
                          }
                          if (data30.length < 1) {
                            const err71 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/severity", schemaPath: "#/properties/cases/items/properties/findings/items/properties/severity/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err71];
                            } else {
                              vErrors.push(err71);
                            }
                            errors++;
                          }
                          const len5 = data30.length;
                          for (let i6 = 0; i6 < len5; i6++) {
                            let data31 = data30[i6];
                            if (typeof data31 !== "string") {
                              const err72 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/severity/" + i6, schemaPath: "#/properties/cases/items/properties/findings/items/properties/severity/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err72];
                              } else {
                                vErrors.push(err72);
                              }
                              errors++;
                            }
                            if (!(data31 === "none" || data31 === "low" || data31 === "medium" || data31 === "high" || data31 === "critical")) {
                              const err73 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/severity/" + i6, schemaPath: "#/properties/cases/items/properties/findings/items/properties/severity/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.findings.items.properties.severity.anyOf[1].items.enum }, message: "must be equal to one of the allowed values" };
                              if (vErrors === null) {
                                vErrors = [err73];
                              } else {
                                vErrors.push(err73);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err74 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/severity", schemaPath: "#/properties/cases/items/properties/findings/items/properties/severity/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err74];
                          } else {
                            vErrors.push(err74);
                          }
                          errors++;
                        }
                        var _valid3 = _errs75 === errors;
                        valid18 = valid18 || _valid3;
                      }
                      if (!valid18) {
                        const err75 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/severity", schemaPath: "#/properties/cases/items/properties/findings/items/properties/severity/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err75];
                        } else {
                          vErrors.push(err75);
                        }
                        errors++;
                      } else {
                        errors = _errs73;
                        if (vErrors !== null) {
                          if (_errs73) {
                            vErrors.length = _errs73;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data26.package !== void 0) {
                      let data32 = data26.package;
                      if (typeof data32 === "string") {
                        if (!pattern0.test(data32)) {
                          const err76 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/package", schemaPath: "#/properties/cases/items/properties/findings/items/properties/package/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                          if (vErrors === null) {
                            vErrors = [err76];
                          } else {
                            vErrors.push(err76);
                          }
                          errors++;
                        }
                      } else {
                        const err77 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/package", schemaPath: "#/properties/cases/items/properties/findings/items/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                    }
                    if (data26.version !== void 0) {
                      let data33 = data26.version;
                      if (typeof data33 === "string") {
                        if (!pattern0.test(data33)) {
                          const err78 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/version", schemaPath: "#/properties/cases/items/properties/findings/items/properties/version/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                          if (vErrors === null) {
                            vErrors = [err78];
                          } else {
                            vErrors.push(err78);
                          }
                          errors++;
                        }
                      } else {
                        const err79 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/version", schemaPath: "#/properties/cases/items/properties/findings/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                    }
                    if (data26["has-fix"] !== void 0) {
                      if (typeof data26["has-fix"] !== "boolean") {
                        const err80 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4 + "/has-fix", schemaPath: "#/properties/cases/items/properties/findings/items/properties/has-fix/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err81 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i4, schemaPath: "#/properties/cases/items/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
              } else {
                const err82 = { instancePath: instancePath + "/cases/" + i2 + "/findings", schemaPath: "#/properties/cases/items/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data4["malicious-files"] !== void 0) {
              let data35 = data4["malicious-files"];
              const _errs86 = errors;
              let valid21 = false;
              const _errs87 = errors;
              if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                const err83 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
              if (typeof data35 == "number" && isFinite(data35)) {
                if (data35 < 0 || isNaN(data35)) {
                  const err84 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
              var _valid4 = _errs87 === errors;
              valid21 = valid21 || _valid4;
              if (!valid21) {
                const _errs89 = errors;
                if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                  if (data35.total === void 0) {
                    const err85 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                  for (const key4 in data35) {
                    if (!(key4 === "total" || key4 === "remind" || key4 === "suspicious" || key4 === "serious")) {
                      const err86 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  }
                  if (data35.total !== void 0) {
                    let data36 = data35.total;
                    if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                      const err87 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/total", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                    if (typeof data36 == "number" && isFinite(data36)) {
                      if (data36 < 0 || isNaN(data36)) {
                        const err88 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/total", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err88];
                        } else {
                          vErrors.push(err88);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data35.remind !== void 0) {
                    let data37 = data35.remind;
                    if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                      const err89 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/remind", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/remind/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                    if (typeof data37 == "number" && isFinite(data37)) {
                      if (data37 < 0 || isNaN(data37)) {
                        const err90 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/remind", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/remind/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data35.suspicious !== void 0) {
                    let data38 = data35.suspicious;
                    if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                      const err91 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/suspicious", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/suspicious/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                    if (typeof data38 == "number" && isFinite(data38)) {
                      if (data38 < 0 || isNaN(data38)) {
                        const err92 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/suspicious", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/suspicious/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data35.serious !== void 0) {
                    let data39 = data35.serious;
                    if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                      const err93 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/serious", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/serious/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                    if (typeof data39 == "number" && isFinite(data39)) {
                      if (data39 < 0 || isNaN(data39)) {
                        const err94 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/serious", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/serious/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err94];
                        } else {
                          vErrors.push(err94);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err95 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                var _valid4 = _errs89 === errors;
                valid21 = valid21 || _valid4;
              }
              if (!valid21) {
                const err96 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              } else {
                errors = _errs86;
                if (vErrors !== null) {
                  if (_errs86) {
                    vErrors.length = _errs86;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data4["unsafe-settings"] !== void 0) {
              let data40 = data4["unsafe-settings"];
              if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                const err97 = { instancePath: instancePath + "/cases/" + i2 + "/unsafe-settings", schemaPath: "#/properties/cases/items/properties/unsafe-settings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 < 0 || isNaN(data40)) {
                  const err98 = { instancePath: instancePath + "/cases/" + i2 + "/unsafe-settings", schemaPath: "#/properties/cases/items/properties/unsafe-settings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
            }
            if (data4["sensitive-files"] !== void 0) {
              let data41 = data4["sensitive-files"];
              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                const err99 = { instancePath: instancePath + "/cases/" + i2 + "/sensitive-files", schemaPath: "#/properties/cases/items/properties/sensitive-files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 < 0 || isNaN(data41)) {
                  const err100 = { instancePath: instancePath + "/cases/" + i2 + "/sensitive-files", schemaPath: "#/properties/cases/items/properties/sensitive-files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
            }
            if (data4.size !== void 0) {
              let data42 = data4.size;
              if (typeof data42 === "string") {
                if (!pattern12.test(data42)) {
                  const err101 = { instancePath: instancePath + "/cases/" + i2 + "/size", schemaPath: "#/properties/cases/items/properties/size/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" }, message: 'must match pattern "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$"' };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              } else {
                const err102 = { instancePath: instancePath + "/cases/" + i2 + "/size", schemaPath: "#/properties/cases/items/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data4.created !== void 0) {
              let data43 = data4.created;
              if (typeof data43 === "string") {
                if (!pattern6.test(data43)) {
                  const err103 = { instancePath: instancePath + "/cases/" + i2 + "/created", schemaPath: "#/properties/cases/items/properties/created/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, message: 'must match pattern "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$"' };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
              } else {
                const err104 = { instancePath: instancePath + "/cases/" + i2 + "/created", schemaPath: "#/properties/cases/items/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data4.evidence !== void 0) {
              let data44 = data4.evidence;
              if (typeof data44 === "string") {
                if (!pattern0.test(data44)) {
                  const err105 = { instancePath: instancePath + "/cases/" + i2 + "/evidence", schemaPath: "#/properties/cases/items/properties/evidence/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              } else {
                const err106 = { instancePath: instancePath + "/cases/" + i2 + "/evidence", schemaPath: "#/properties/cases/items/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data4.expect !== void 0) {
              let data45 = data4.expect;
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (data45.verdict === void 0) {
                  const err107 = { instancePath: instancePath + "/cases/" + i2 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                for (const key5 in data45) {
                  if (!(key5 === "verdict" || key5 === "rules")) {
                    const err108 = { instancePath: instancePath + "/cases/" + i2 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                if (data45.verdict !== void 0) {
                  let data46 = data45.verdict;
                  if (!(data46 === "pass" || data46 === "fail" || data46 === "unknown")) {
                    const err109 = { instancePath: instancePath + "/cases/" + i2 + "/expect/verdict", schemaPath: "#/properties/cases/items/properties/expect/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
                if (data45.rules !== void 0) {
                  let data47 = data45.rules;
                  if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                    for (const key6 in data47) {
                      if (!func2.call(schema6.properties.cases.items.properties.expect.properties.rules.properties, key6)) {
                        const err110 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                    }
                    if (data47["scan-succeeded"] !== void 0) {
                      let data48 = data47["scan-succeeded"];
                      if (!(data48 === "pass" || data48 === "violated" || data48 === "unknown" || data48 === "waived" || data48 === "skipped")) {
                        const err111 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/scan-succeeded", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/scan-succeeded/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["scan-succeeded"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err111];
                        } else {
                          vErrors.push(err111);
                        }
                        errors++;
                      }
                    }
                    if (data47["max-severity"] !== void 0) {
                      let data49 = data47["max-severity"];
                      if (!(data49 === "pass" || data49 === "violated" || data49 === "unknown" || data49 === "waived" || data49 === "skipped")) {
                        const err112 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/max-severity", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/max-severity/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["max-severity"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                    }
                    if (data47["max-vulnerabilities"] !== void 0) {
                      let data50 = data47["max-vulnerabilities"];
                      if (!(data50 === "pass" || data50 === "violated" || data50 === "unknown" || data50 === "waived" || data50 === "skipped")) {
                        const err113 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/max-vulnerabilities", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/max-vulnerabilities/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["max-vulnerabilities"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err113];
                        } else {
                          vErrors.push(err113);
                        }
                        errors++;
                      }
                    }
                    if (data47["no-malicious-files"] !== void 0) {
                      let data51 = data47["no-malicious-files"];
                      if (!(data51 === "pass" || data51 === "violated" || data51 === "unknown" || data51 === "waived" || data51 === "skipped")) {
                        const err114 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/no-malicious-files", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/no-malicious-files/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["no-malicious-files"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err114];
                        } else {
                          vErrors.push(err114);
                        }
                        errors++;
                      }
                    }
                    if (data47["no-unsafe-settings"] !== void 0) {
                      let data52 = data47["no-unsafe-settings"];
                      if (!(data52 === "pass" || data52 === "violated" || data52 === "unknown" || data52 === "waived" || data52 === "skipped")) {
                        const err115 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/no-unsafe-settings", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/no-unsafe-settings/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["no-unsafe-settings"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                    }
                    if (data47["no-sensitive-files"] !== void 0) {
                      let data53 = data47["no-sensitive-files"];
                      if (!(data53 === "pass" || data53 === "violated" || data53 === "unknown" || data53 === "waived" || data53 === "skipped")) {
                        const err116 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/no-sensitive-files", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/no-sensitive-files/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["no-sensitive-files"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                    }
                    if (data47["denied-vulnerabilities"] !== void 0) {
                      let data54 = data47["denied-vulnerabilities"];
                      if (!(data54 === "pass" || data54 === "violated" || data54 === "unknown" || data54 === "waived" || data54 === "skipped")) {
                        const err117 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/denied-vulnerabilities", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/denied-vulnerabilities/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["denied-vulnerabilities"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err117];
                        } else {
                          vErrors.push(err117);
                        }
                        errors++;
                      }
                    }
                    if (data47["require-digest"] !== void 0) {
                      let data55 = data47["require-digest"];
                      if (!(data55 === "pass" || data55 === "violated" || data55 === "unknown" || data55 === "waived" || data55 === "skipped")) {
                        const err118 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/require-digest", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/require-digest/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["require-digest"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                    if (data47["allowed-registries"] !== void 0) {
                      let data56 = data47["allowed-registries"];
                      if (!(data56 === "pass" || data56 === "violated" || data56 === "unknown" || data56 === "waived" || data56 === "skipped")) {
                        const err119 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/allowed-registries", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/allowed-registries/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["allowed-registries"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err119];
                        } else {
                          vErrors.push(err119);
                        }
                        errors++;
                      }
                    }
                    if (data47["denied-tags"] !== void 0) {
                      let data57 = data47["denied-tags"];
                      if (!(data57 === "pass" || data57 === "violated" || data57 === "unknown" || data57 === "waived" || data57 === "skipped")) {
                        const err120 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/denied-tags", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/denied-tags/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["denied-tags"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                    }
                    if (data47["max-image-size"] !== void 0) {
                      let data58 = data47["max-image-size"];
                      if (!(data58 === "pass" || data58 === "violated" || data58 === "unknown" || data58 === "waived" || data58 === "skipped")) {
                        const err121 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/max-image-size", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/max-image-size/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["max-image-size"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                    }
                    if (data47["max-image-age"] !== void 0) {
                      let data59 = data47["max-image-age"];
                      if (!(data59 === "pass" || data59 === "violated" || data59 === "unknown" || data59 === "waived" || data59 === "skipped")) {
                        const err122 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/max-image-age", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/max-image-age/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["max-image-age"].enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                    }
                    if (data47.expression !== void 0) {
                      let data60 = data47.expression;
                      if (!(data60 === "pass" || data60 === "violated" || data60 === "unknown" || data60 === "waived" || data60 === "skipped")) {
                        const err123 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/expression", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/expression/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties.expression.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err123];
                        } else {
                          vErrors.push(err123);
                        }
                        errors++;
                      }
                    }
                    if (data47.scope !== void 0) {
                      let data61 = data47.scope;
                      if (!(data61 === "pass" || data61 === "violated" || data61 === "unknown" || data61 === "waived" || data61 === "skipped")) {
                        const err124 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/scope", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/scope/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties.scope.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err125 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
              } else {
                const err126 = { instancePath: instancePath + "/cases/" + i2 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
          } else {
            const err127 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
      } else {
        const err128 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
  } else {
    const err129 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err129];
    } else {
      vErrors.push(err129);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  validatePolicyTest
};
