// Generated from src/policy-test/schema.ts and src/rules by scripts/generate.ts.
const validatePolicyTest = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "version": { "const": 1 }, "policy": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "minItems": 1, "maxItems": 16, "uniqueItems": true, "items": { "type": "string", "pattern": "\\S" } }] }, "cases": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "as-of": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$" }, "image": { "type": "string", "pattern": "\\S" }, "source": { "enum": ["huawei-registries", "huawei-swr", "huawei-local", "aliyun"] }, "scan": { "enum": ["complete", "stale", "pending", "failed", "unsupported", "unclear", "absent", "unanswered"] }, "code": { "type": "string", "pattern": "\\S" }, "ambiguous": { "type": "boolean" }, "scanned": { "type": "string", "pattern": "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, "pushed": { "type": "string", "pattern": "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, "severity": { "$ref": "#/definitions/shared1" }, "vulnerabilities": { "type": "object", "properties": { "critical": { "type": "integer", "minimum": 0 }, "high-or-critical": { "type": "integer", "minimum": 0 }, "high": { "type": "integer", "minimum": 0 }, "medium": { "type": "integer", "minimum": 0 }, "low": { "type": "integer", "minimum": 0 }, "none": { "type": "integer", "minimum": 0 }, "unknown": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "findings": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[^\\s*]+$", "maxLength": 200 }, "aliases": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s*]+$" } }, "severity": { "$ref": "#/definitions/shared1" }, "package": { "type": "string", "pattern": "\\S" }, "version": { "type": "string", "pattern": "\\S" }, "has-fix": { "type": "boolean" } }, "required": ["id"], "additionalProperties": false } }, "malicious-files": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "object", "properties": { "total": { "type": "integer", "minimum": 0 }, "remind": { "type": "integer", "minimum": 0 }, "suspicious": { "type": "integer", "minimum": 0 }, "serious": { "type": "integer", "minimum": 0 } }, "required": ["total"], "additionalProperties": false }] }, "unsafe-settings": { "type": "integer", "minimum": 0 }, "sensitive-files": { "type": "integer", "minimum": 0 }, "size": { "type": "string", "pattern": "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" }, "created": { "type": "string", "pattern": "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" }, "evidence": { "type": "string", "pattern": "\\S" }, "expect": { "type": "object", "properties": { "verdict": { "enum": ["pass", "fail", "unknown"] }, "rules": { "type": "object", "properties": { "scan-succeeded": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "max-severity": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "max-vulnerabilities": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "no-malicious-files": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "no-unsafe-settings": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "no-sensitive-files": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "denied-vulnerabilities": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "require-digest": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "allowed-registries": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "denied-tags": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "max-image-size": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "max-image-age": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "expression": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] }, "scope": { "enum": ["pass", "violated", "unknown", "waived", "skipped"] } }, "additionalProperties": false } }, "required": ["verdict"], "additionalProperties": false } }, "required": ["name", "expect"], "anyOf": [{ "required": ["image"] }, { "required": ["evidence"] }], "additionalProperties": false } } }, "required": ["policy", "cases"], "additionalProperties": false, "definitions": { "shared1": { "anyOf": [{ "enum": ["none", "low", "medium", "high", "critical"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] } }] } } };
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");
const pattern6 = new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$", "u");
const pattern8 = new RegExp("^[^\\s*]+$", "u");
const pattern12 = new RegExp("^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$", "u");
const func2 = Object.prototype.hasOwnProperty;
const schema7 = { "anyOf": [{ "enum": ["none", "low", "medium", "high", "critical"] }, { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "string", "enum": ["none", "low", "medium", "high", "critical"] } }] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(data === "none" || data === "low" || data === "medium" || data === "high" || data === "critical")) {
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
    if (Array.isArray(data)) {
      if (data.length > 2) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 !== "string") {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!(data0 === "none" || data0 === "low" || data0 === "medium" || data0 === "high" || data0 === "critical")) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema7.anyOf[1].items.enum } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
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
    if (data.policy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cases === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "policy" || key0 === "cases")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
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
          const err4 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/0/type", keyword: "type", params: { type: "string" } };
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
            const err6 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 16 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data1.length < 1) {
            const err7 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
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
                const err8 = { instancePath: instancePath + "/policy/" + i0, schemaPath: "#/properties/policy/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            } else {
              const err9 = { instancePath: instancePath + "/policy/" + i0, schemaPath: "#/properties/policy/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
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
                const err10 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
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
          const err11 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/type", keyword: "type", params: { type: "array" } };
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
        const err12 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf", keyword: "anyOf", params: {} };
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
          const err13 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 } };
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
              const err14 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/anyOf/0/required", keyword: "required", params: { missingProperty: "image" } };
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
                const err15 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/anyOf/1/required", keyword: "required", params: { missingProperty: "evidence" } };
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
            const err16 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/anyOf", keyword: "anyOf", params: {} };
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
              const err17 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data4.expect === void 0) {
              const err18 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "expect" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!func2.call(schema6.properties.cases.items.properties, key1)) {
                const err19 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
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
                  const err20 = { instancePath: instancePath + "/cases/" + i2 + "/name", schemaPath: "#/properties/cases/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (!pattern0.test(data5)) {
                  const err21 = { instancePath: instancePath + "/cases/" + i2 + "/name", schemaPath: "#/properties/cases/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/cases/" + i2 + "/name", schemaPath: "#/properties/cases/items/properties/name/type", keyword: "type", params: { type: "string" } };
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
                  const err23 = { instancePath: instancePath + "/cases/" + i2 + "/as-of", schemaPath: "#/properties/cases/items/properties/as-of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/cases/" + i2 + "/as-of", schemaPath: "#/properties/cases/items/properties/as-of/type", keyword: "type", params: { type: "string" } };
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
                  const err25 = { instancePath: instancePath + "/cases/" + i2 + "/image", schemaPath: "#/properties/cases/items/properties/image/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/cases/" + i2 + "/image", schemaPath: "#/properties/cases/items/properties/image/type", keyword: "type", params: { type: "string" } };
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
                const err27 = { instancePath: instancePath + "/cases/" + i2 + "/source", schemaPath: "#/properties/cases/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.source.enum } };
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
                const err28 = { instancePath: instancePath + "/cases/" + i2 + "/scan", schemaPath: "#/properties/cases/items/properties/scan/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.scan.enum } };
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
                  const err29 = { instancePath: instancePath + "/cases/" + i2 + "/code", schemaPath: "#/properties/cases/items/properties/code/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/cases/" + i2 + "/code", schemaPath: "#/properties/cases/items/properties/code/type", keyword: "type", params: { type: "string" } };
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
                const err31 = { instancePath: instancePath + "/cases/" + i2 + "/ambiguous", schemaPath: "#/properties/cases/items/properties/ambiguous/type", keyword: "type", params: { type: "boolean" } };
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
                  const err32 = { instancePath: instancePath + "/cases/" + i2 + "/scanned", schemaPath: "#/properties/cases/items/properties/scanned/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/cases/" + i2 + "/scanned", schemaPath: "#/properties/cases/items/properties/scanned/type", keyword: "type", params: { type: "string" } };
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
                  const err34 = { instancePath: instancePath + "/cases/" + i2 + "/pushed", schemaPath: "#/properties/cases/items/properties/pushed/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/cases/" + i2 + "/pushed", schemaPath: "#/properties/cases/items/properties/pushed/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data4.severity !== void 0) {
              if (!validate22(data4.severity, { instancePath: instancePath + "/cases/" + i2 + "/severity", parentData: data4, parentDataProperty: "severity", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data4.vulnerabilities !== void 0) {
              let data15 = data4.vulnerabilities;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key2 in data15) {
                  if (!(key2 === "critical" || key2 === "high-or-critical" || key2 === "high" || key2 === "medium" || key2 === "low" || key2 === "none" || key2 === "unknown" || key2 === "total")) {
                    const err36 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities", schemaPath: "#/properties/cases/items/properties/vulnerabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data15.critical !== void 0) {
                  let data16 = data15.critical;
                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                    const err37 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/critical", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/critical/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 < 0 || isNaN(data16)) {
                      const err38 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/critical", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  }
                }
                if (data15["high-or-critical"] !== void 0) {
                  let data17 = data15["high-or-critical"];
                  if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                    const err39 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/high-or-critical", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/high-or-critical/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 < 0 || isNaN(data17)) {
                      const err40 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/high-or-critical", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/high-or-critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  }
                }
                if (data15.high !== void 0) {
                  let data18 = data15.high;
                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                    const err41 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/high", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/high/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 < 0 || isNaN(data18)) {
                      const err42 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/high", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  }
                }
                if (data15.medium !== void 0) {
                  let data19 = data15.medium;
                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                    const err43 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/medium", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/medium/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  if (typeof data19 == "number" && isFinite(data19)) {
                    if (data19 < 0 || isNaN(data19)) {
                      const err44 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/medium", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                }
                if (data15.low !== void 0) {
                  let data20 = data15.low;
                  if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                    const err45 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/low", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/low/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                  if (typeof data20 == "number" && isFinite(data20)) {
                    if (data20 < 0 || isNaN(data20)) {
                      const err46 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/low", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  }
                }
                if (data15.none !== void 0) {
                  let data21 = data15.none;
                  if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                    const err47 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/none", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/none/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                  if (typeof data21 == "number" && isFinite(data21)) {
                    if (data21 < 0 || isNaN(data21)) {
                      const err48 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/none", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/none/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  }
                }
                if (data15.unknown !== void 0) {
                  let data22 = data15.unknown;
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                    const err49 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/unknown", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/unknown/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  if (typeof data22 == "number" && isFinite(data22)) {
                    if (data22 < 0 || isNaN(data22)) {
                      const err50 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/unknown", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  }
                }
                if (data15.total !== void 0) {
                  let data23 = data15.total;
                  if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                    const err51 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/total", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/total/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                  if (typeof data23 == "number" && isFinite(data23)) {
                    if (data23 < 0 || isNaN(data23)) {
                      const err52 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities/total", schemaPath: "#/properties/cases/items/properties/vulnerabilities/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err53 = { instancePath: instancePath + "/cases/" + i2 + "/vulnerabilities", schemaPath: "#/properties/cases/items/properties/vulnerabilities/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data4.findings !== void 0) {
              let data24 = data4.findings;
              if (Array.isArray(data24)) {
                const len2 = data24.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data25 = data24[i3];
                  if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                    if (data25.id === void 0) {
                      const err54 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3, schemaPath: "#/properties/cases/items/properties/findings/items/required", keyword: "required", params: { missingProperty: "id" } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                    for (const key3 in data25) {
                      if (!(key3 === "id" || key3 === "aliases" || key3 === "severity" || key3 === "package" || key3 === "version" || key3 === "has-fix")) {
                        const err55 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3, schemaPath: "#/properties/cases/items/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                    }
                    if (data25.id !== void 0) {
                      let data26 = data25.id;
                      if (typeof data26 === "string") {
                        if (data26.length > 200) {
                          const err56 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/id", schemaPath: "#/properties/cases/items/properties/findings/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                          if (vErrors === null) {
                            vErrors = [err56];
                          } else {
                            vErrors.push(err56);
                          }
                          errors++;
                        }
                        if (!pattern8.test(data26)) {
                          const err57 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/id", schemaPath: "#/properties/cases/items/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" } };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                      } else {
                        const err58 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/id", schemaPath: "#/properties/cases/items/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                    }
                    if (data25.aliases !== void 0) {
                      let data27 = data25.aliases;
                      if (Array.isArray(data27)) {
                        const len3 = data27.length;
                        for (let i4 = 0; i4 < len3; i4++) {
                          let data28 = data27[i4];
                          if (typeof data28 === "string") {
                            if (!pattern8.test(data28)) {
                              const err59 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/aliases/" + i4, schemaPath: "#/properties/cases/items/properties/findings/items/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+$" } };
                              if (vErrors === null) {
                                vErrors = [err59];
                              } else {
                                vErrors.push(err59);
                              }
                              errors++;
                            }
                          } else {
                            const err60 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/aliases/" + i4, schemaPath: "#/properties/cases/items/properties/findings/items/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err60];
                            } else {
                              vErrors.push(err60);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err61 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/aliases", schemaPath: "#/properties/cases/items/properties/findings/items/properties/aliases/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err61];
                        } else {
                          vErrors.push(err61);
                        }
                        errors++;
                      }
                    }
                    if (data25.severity !== void 0) {
                      if (!validate22(data25.severity, { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/severity", parentData: data25, parentDataProperty: "severity", rootData })) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data25.package !== void 0) {
                      let data30 = data25.package;
                      if (typeof data30 === "string") {
                        if (!pattern0.test(data30)) {
                          const err62 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/package", schemaPath: "#/properties/cases/items/properties/findings/items/properties/package/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err62];
                          } else {
                            vErrors.push(err62);
                          }
                          errors++;
                        }
                      } else {
                        const err63 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/package", schemaPath: "#/properties/cases/items/properties/findings/items/properties/package/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err63];
                        } else {
                          vErrors.push(err63);
                        }
                        errors++;
                      }
                    }
                    if (data25.version !== void 0) {
                      let data31 = data25.version;
                      if (typeof data31 === "string") {
                        if (!pattern0.test(data31)) {
                          const err64 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/version", schemaPath: "#/properties/cases/items/properties/findings/items/properties/version/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err64];
                          } else {
                            vErrors.push(err64);
                          }
                          errors++;
                        }
                      } else {
                        const err65 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/version", schemaPath: "#/properties/cases/items/properties/findings/items/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err65];
                        } else {
                          vErrors.push(err65);
                        }
                        errors++;
                      }
                    }
                    if (data25["has-fix"] !== void 0) {
                      if (typeof data25["has-fix"] !== "boolean") {
                        const err66 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3 + "/has-fix", schemaPath: "#/properties/cases/items/properties/findings/items/properties/has-fix/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err66];
                        } else {
                          vErrors.push(err66);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/cases/" + i2 + "/findings/" + i3, schemaPath: "#/properties/cases/items/properties/findings/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/cases/" + i2 + "/findings", schemaPath: "#/properties/cases/items/properties/findings/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data4["malicious-files"] !== void 0) {
              let data33 = data4["malicious-files"];
              const _errs74 = errors;
              let valid15 = false;
              const _errs75 = errors;
              if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                const err69 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (typeof data33 == "number" && isFinite(data33)) {
                if (data33 < 0 || isNaN(data33)) {
                  const err70 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs75 === errors;
              valid15 = valid15 || _valid2;
              if (!valid15) {
                const _errs77 = errors;
                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                  if (data33.total === void 0) {
                    const err71 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                  for (const key4 in data33) {
                    if (!(key4 === "total" || key4 === "remind" || key4 === "suspicious" || key4 === "serious")) {
                      const err72 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  }
                  if (data33.total !== void 0) {
                    let data34 = data33.total;
                    if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                      const err73 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/total", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/total/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    if (typeof data34 == "number" && isFinite(data34)) {
                      if (data34 < 0 || isNaN(data34)) {
                        const err74 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/total", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data33.remind !== void 0) {
                    let data35 = data33.remind;
                    if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                      const err75 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/remind", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/remind/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                    if (typeof data35 == "number" && isFinite(data35)) {
                      if (data35 < 0 || isNaN(data35)) {
                        const err76 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/remind", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/remind/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data33.suspicious !== void 0) {
                    let data36 = data33.suspicious;
                    if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                      const err77 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/suspicious", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/suspicious/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                    if (typeof data36 == "number" && isFinite(data36)) {
                      if (data36 < 0 || isNaN(data36)) {
                        const err78 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/suspicious", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/suspicious/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data33.serious !== void 0) {
                    let data37 = data33.serious;
                    if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                      const err79 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/serious", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/serious/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                    if (typeof data37 == "number" && isFinite(data37)) {
                      if (data37 < 0 || isNaN(data37)) {
                        const err80 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files/serious", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/properties/serious/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err81 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                var _valid2 = _errs77 === errors;
                valid15 = valid15 || _valid2;
              }
              if (!valid15) {
                const err82 = { instancePath: instancePath + "/cases/" + i2 + "/malicious-files", schemaPath: "#/properties/cases/items/properties/malicious-files/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
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
            }
            if (data4["unsafe-settings"] !== void 0) {
              let data38 = data4["unsafe-settings"];
              if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                const err83 = { instancePath: instancePath + "/cases/" + i2 + "/unsafe-settings", schemaPath: "#/properties/cases/items/properties/unsafe-settings/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
              if (typeof data38 == "number" && isFinite(data38)) {
                if (data38 < 0 || isNaN(data38)) {
                  const err84 = { instancePath: instancePath + "/cases/" + i2 + "/unsafe-settings", schemaPath: "#/properties/cases/items/properties/unsafe-settings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
            }
            if (data4["sensitive-files"] !== void 0) {
              let data39 = data4["sensitive-files"];
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                const err85 = { instancePath: instancePath + "/cases/" + i2 + "/sensitive-files", schemaPath: "#/properties/cases/items/properties/sensitive-files/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 < 0 || isNaN(data39)) {
                  const err86 = { instancePath: instancePath + "/cases/" + i2 + "/sensitive-files", schemaPath: "#/properties/cases/items/properties/sensitive-files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            }
            if (data4.size !== void 0) {
              let data40 = data4.size;
              if (typeof data40 === "string") {
                if (!pattern12.test(data40)) {
                  const err87 = { instancePath: instancePath + "/cases/" + i2 + "/size", schemaPath: "#/properties/cases/items/properties/size/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,15}(?:\\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$" } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              } else {
                const err88 = { instancePath: instancePath + "/cases/" + i2 + "/size", schemaPath: "#/properties/cases/items/properties/size/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data4.created !== void 0) {
              let data41 = data4.created;
              if (typeof data41 === "string") {
                if (!pattern6.test(data41)) {
                  const err89 = { instancePath: instancePath + "/cases/" + i2 + "/created", schemaPath: "#/properties/cases/items/properties/created/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?|[0-9]{1,6}[smhd])$" } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              } else {
                const err90 = { instancePath: instancePath + "/cases/" + i2 + "/created", schemaPath: "#/properties/cases/items/properties/created/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data4.evidence !== void 0) {
              let data42 = data4.evidence;
              if (typeof data42 === "string") {
                if (!pattern0.test(data42)) {
                  const err91 = { instancePath: instancePath + "/cases/" + i2 + "/evidence", schemaPath: "#/properties/cases/items/properties/evidence/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/cases/" + i2 + "/evidence", schemaPath: "#/properties/cases/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data4.expect !== void 0) {
              let data43 = data4.expect;
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                if (data43.verdict === void 0) {
                  const err93 = { instancePath: instancePath + "/cases/" + i2 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/required", keyword: "required", params: { missingProperty: "verdict" } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                for (const key5 in data43) {
                  if (!(key5 === "verdict" || key5 === "rules")) {
                    const err94 = { instancePath: instancePath + "/cases/" + i2 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (data43.verdict !== void 0) {
                  let data44 = data43.verdict;
                  if (!(data44 === "pass" || data44 === "fail" || data44 === "unknown")) {
                    const err95 = { instancePath: instancePath + "/cases/" + i2 + "/expect/verdict", schemaPath: "#/properties/cases/items/properties/expect/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.verdict.enum } };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (data43.rules !== void 0) {
                  let data45 = data43.rules;
                  if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                    for (const key6 in data45) {
                      if (!func2.call(schema6.properties.cases.items.properties.expect.properties.rules.properties, key6)) {
                        const err96 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                          vErrors = [err96];
                        } else {
                          vErrors.push(err96);
                        }
                        errors++;
                      }
                    }
                    if (data45["scan-succeeded"] !== void 0) {
                      let data46 = data45["scan-succeeded"];
                      if (!(data46 === "pass" || data46 === "violated" || data46 === "unknown" || data46 === "waived" || data46 === "skipped")) {
                        const err97 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/scan-succeeded", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/scan-succeeded/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["scan-succeeded"].enum } };
                        if (vErrors === null) {
                          vErrors = [err97];
                        } else {
                          vErrors.push(err97);
                        }
                        errors++;
                      }
                    }
                    if (data45["max-severity"] !== void 0) {
                      let data47 = data45["max-severity"];
                      if (!(data47 === "pass" || data47 === "violated" || data47 === "unknown" || data47 === "waived" || data47 === "skipped")) {
                        const err98 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/max-severity", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/max-severity/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["max-severity"].enum } };
                        if (vErrors === null) {
                          vErrors = [err98];
                        } else {
                          vErrors.push(err98);
                        }
                        errors++;
                      }
                    }
                    if (data45["max-vulnerabilities"] !== void 0) {
                      let data48 = data45["max-vulnerabilities"];
                      if (!(data48 === "pass" || data48 === "violated" || data48 === "unknown" || data48 === "waived" || data48 === "skipped")) {
                        const err99 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/max-vulnerabilities", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/max-vulnerabilities/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["max-vulnerabilities"].enum } };
                        if (vErrors === null) {
                          vErrors = [err99];
                        } else {
                          vErrors.push(err99);
                        }
                        errors++;
                      }
                    }
                    if (data45["no-malicious-files"] !== void 0) {
                      let data49 = data45["no-malicious-files"];
                      if (!(data49 === "pass" || data49 === "violated" || data49 === "unknown" || data49 === "waived" || data49 === "skipped")) {
                        const err100 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/no-malicious-files", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/no-malicious-files/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["no-malicious-files"].enum } };
                        if (vErrors === null) {
                          vErrors = [err100];
                        } else {
                          vErrors.push(err100);
                        }
                        errors++;
                      }
                    }
                    if (data45["no-unsafe-settings"] !== void 0) {
                      let data50 = data45["no-unsafe-settings"];
                      if (!(data50 === "pass" || data50 === "violated" || data50 === "unknown" || data50 === "waived" || data50 === "skipped")) {
                        const err101 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/no-unsafe-settings", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/no-unsafe-settings/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["no-unsafe-settings"].enum } };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      }
                    }
                    if (data45["no-sensitive-files"] !== void 0) {
                      let data51 = data45["no-sensitive-files"];
                      if (!(data51 === "pass" || data51 === "violated" || data51 === "unknown" || data51 === "waived" || data51 === "skipped")) {
                        const err102 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/no-sensitive-files", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/no-sensitive-files/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["no-sensitive-files"].enum } };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                      }
                    }
                    if (data45["denied-vulnerabilities"] !== void 0) {
                      let data52 = data45["denied-vulnerabilities"];
                      if (!(data52 === "pass" || data52 === "violated" || data52 === "unknown" || data52 === "waived" || data52 === "skipped")) {
                        const err103 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/denied-vulnerabilities", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/denied-vulnerabilities/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["denied-vulnerabilities"].enum } };
                        if (vErrors === null) {
                          vErrors = [err103];
                        } else {
                          vErrors.push(err103);
                        }
                        errors++;
                      }
                    }
                    if (data45["require-digest"] !== void 0) {
                      let data53 = data45["require-digest"];
                      if (!(data53 === "pass" || data53 === "violated" || data53 === "unknown" || data53 === "waived" || data53 === "skipped")) {
                        const err104 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/require-digest", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/require-digest/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["require-digest"].enum } };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
                        }
                        errors++;
                      }
                    }
                    if (data45["allowed-registries"] !== void 0) {
                      let data54 = data45["allowed-registries"];
                      if (!(data54 === "pass" || data54 === "violated" || data54 === "unknown" || data54 === "waived" || data54 === "skipped")) {
                        const err105 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/allowed-registries", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/allowed-registries/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["allowed-registries"].enum } };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      }
                    }
                    if (data45["denied-tags"] !== void 0) {
                      let data55 = data45["denied-tags"];
                      if (!(data55 === "pass" || data55 === "violated" || data55 === "unknown" || data55 === "waived" || data55 === "skipped")) {
                        const err106 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/denied-tags", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/denied-tags/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["denied-tags"].enum } };
                        if (vErrors === null) {
                          vErrors = [err106];
                        } else {
                          vErrors.push(err106);
                        }
                        errors++;
                      }
                    }
                    if (data45["max-image-size"] !== void 0) {
                      let data56 = data45["max-image-size"];
                      if (!(data56 === "pass" || data56 === "violated" || data56 === "unknown" || data56 === "waived" || data56 === "skipped")) {
                        const err107 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/max-image-size", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/max-image-size/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["max-image-size"].enum } };
                        if (vErrors === null) {
                          vErrors = [err107];
                        } else {
                          vErrors.push(err107);
                        }
                        errors++;
                      }
                    }
                    if (data45["max-image-age"] !== void 0) {
                      let data57 = data45["max-image-age"];
                      if (!(data57 === "pass" || data57 === "violated" || data57 === "unknown" || data57 === "waived" || data57 === "skipped")) {
                        const err108 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/max-image-age", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/max-image-age/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties["max-image-age"].enum } };
                        if (vErrors === null) {
                          vErrors = [err108];
                        } else {
                          vErrors.push(err108);
                        }
                        errors++;
                      }
                    }
                    if (data45.expression !== void 0) {
                      let data58 = data45.expression;
                      if (!(data58 === "pass" || data58 === "violated" || data58 === "unknown" || data58 === "waived" || data58 === "skipped")) {
                        const err109 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/expression", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/expression/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties.expression.enum } };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
                        }
                        errors++;
                      }
                    }
                    if (data45.scope !== void 0) {
                      let data59 = data45.scope;
                      if (!(data59 === "pass" || data59 === "violated" || data59 === "unknown" || data59 === "waived" || data59 === "skipped")) {
                        const err110 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules/scope", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/properties/scope/enum", keyword: "enum", params: { allowedValues: schema6.properties.cases.items.properties.expect.properties.rules.properties.scope.enum } };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err111 = { instancePath: instancePath + "/cases/" + i2 + "/expect/rules", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                }
              } else {
                const err112 = { instancePath: instancePath + "/cases/" + i2 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          } else {
            const err113 = { instancePath: instancePath + "/cases/" + i2, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
      } else {
        const err114 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
  } else {
    const err115 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err115];
    } else {
      vErrors.push(err115);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  validatePolicyTest
};
