import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/sources/aliyun/hosts.ts
var REGION = "([a-z]{2,}-[a-z0-9]+(?:-[a-z0-9]+)*)";
var FORMS = [
  {
    form: new RegExp(`^registry(?:-vpc|-internal|-intl|-intl-vpc)?\\.${REGION}\\.aliyuncs\\.com$`),
    read: ([, region = ""]) => ({ region, edition: "personal", instanceId: void 0 })
  },
  {
    form: new RegExp(`^(crpi-[a-z0-9]+(?:-[a-z0-9]+)*?)(?:-vpc)?\\.${REGION}\\.personal\\.cr\\.aliyuncs\\.com$`),
    read: ([, instanceId = "", region = ""]) => ({ region, edition: "personal", instanceId })
  },
  {
    form: new RegExp(`^[a-z0-9][a-z0-9-]*-registry(?:-vpc)?\\.${REGION}\\.cr\\.aliyuncs\\.com$`),
    read: ([, region = ""]) => ({ region, edition: "enterprise", instanceId: void 0 })
  }
];
function parseAcrHost(registry) {
  for (const { form, read } of FORMS) {
    const match = form.exec(registry);
    if (match) return read(match);
  }
  return void 0;
}
var sasEndpoint = (region) => new URL(`https://tds.${region.startsWith("cn-") ? "cn-shanghai" : "ap-southeast-1"}.aliyuncs.com`);

// src/sources/huawei/regions.ts
var domainOf = (region) => region.startsWith("eu-west-") ? "myhuaweicloud.eu" : "myhuaweicloud.com";
var hssEndpoint = (region) => new URL(`https://hss.${region}.${domainOf(region)}`);
var WITHOUT_IAM = /* @__PURE__ */ new Set(["cn-south-4", "cn-north-11", "cn-southwest-3"]);
var iamEndpoint = (region) => new URL(WITHOUT_IAM.has(region) ? "https://iam.myhuaweicloud.com" : `https://iam.${region}.${domainOf(region)}`);
var SWR_SHARED_HOST = /^swr\.([a-z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*)\.(myhuaweicloud\.(?:com|eu))$/;
var SWR_ENTERPRISE_HOST = /^([a-z0-9][a-z0-9-]*)\.swr-pro\.myhuaweicloud\.(?:com|eu)$/;
function sharedSwrRegion(registry) {
  const [, region, domain] = SWR_SHARED_HOST.exec(registry) ?? [];
  return region !== void 0 && domain === domainOf(region) ? region : void 0;
}
var enterpriseSwrLabel = (registry) => SWR_ENTERPRISE_HOST.exec(registry)?.[1];
var isSwrHost = (registry) => sharedSwrRegion(registry) !== void 0 || enterpriseSwrLabel(registry) !== void 0;

export {
  parseAcrHost,
  sasEndpoint,
  hssEndpoint,
  iamEndpoint,
  sharedSwrRegion,
  enterpriseSwrLabel,
  isSwrHost
};
