import type { Translations } from '../translations.ts'

/** What is said of images that Huawei Cloud HSS scans. */
export const huawei: Translations = {
  'the hosts have this name as {known}, not as {digest}': '在主机上，该名称对应 {known}，而不是 {digest}',
  'wait until a host has pulled the new image and its agent has reported it': '请等待主机拉取新镜像并由其 Agent 上报',
  'local images carry neither registry nor namespace, so that rows of this name may be another image':
    '本地镜像不带镜像仓库和组织信息，因此同名记录可能是另一个镜像',
  'no registry that is connected to HSS has the address {registry}': '接入 HSS 的镜像仓库中没有地址为 {registry} 的',
  'connect the registry in the HSS console, or correct `source` and `region`':
    '请在 HSS 控制台接入该镜像仓库，或更正 `source` 和 `region`',
  'HSS does not tell which registry the listed image lies in': 'HSS 没有说明列表中的镜像位于哪个镜像仓库',
  '{type}': '{type}',
  '{registry} is no host of SWR, and this list knows images of SWR alone':
    '{registry} 不是 SWR 的域名，而该列表只含 SWR 的镜像',
  'set `source` to the one that serves this registry, or give the digest that the build reported':
    '请将 `source` 设为支持该镜像仓库的数据源，或提供构建输出的摘要（digest）',
  'the default enterprise project': '默认企业项目',
  'enterprise project {project}': '企业项目 {project}',
  '{project} (refused)': '{project}（被拒绝）',

  'HSS gives no image_id to ask for details by': 'HSS 未提供查询详情所需的 image_id',
  'HSS left out vul_num, so that the counts by severity have nothing to agree with':
    'HSS 未返回 vul_num，各严重程度的数量无从核对',
  'HSS counts {counted} and lists {listed} ({list})': 'HSS 统计为 {counted} 项，列出 {listed} 项（{list}）',
  'HSS left out {field}': 'HSS 未返回 {field}',
  'HSS gives a severity level that is in no table: "{word}"': 'HSS 给出了未收录的严重程度：“{word}”',
  'this list of HSS does not tell of sensitive files': 'HSS 的该列表不含敏感文件信息',

  'lower `concurrency`, or run the job again later': '请调低 `concurrency`，或稍后重新运行作业',
  'this region does not have the API: set `source` to another one': '该区域没有此 API：请将 `source` 设为其他数据源',
  'HSS has no API for that in this region': '该区域的 HSS 没有相应的 API',
  'the clock of this machine is wrong: {seconds} seconds off': '本机时钟有误：偏差 {seconds} 秒',
  'check that the key, or the token and its region, are right and not expired; it was not tried again, since five failed signatures lock a key for five minutes':
    '请检查密钥，或令牌及其区域是否正确、是否过期；由于连续五次签名失败会锁定密钥五分钟，未再重试',
  'give the user or agency the permission {right}; one with rights in some enterprise projects only must name one of them (input enterprise-project-id)':
    '请授予该用户或委托权限 {right}；若仅在部分企业项目中有权限，必须指明其中一个（输入项 enterprise-project-id）',
  'give the user or agency the permission {right}': '请授予该用户或委托权限 {right}',
  '{call} gave no X-Subject-Token': '{call} 没有返回 X-Subject-Token',
  'IAM knows {number} projects named {region}': 'IAM 中有 {number} 个名为 {region} 的项目',
  'give the id of the project that HSS uses (input project-id)': '请提供 HSS 所用项目的 ID（输入项 project-id）',
  'no STS endpoint is known for the European site ({region})': '没有已知的欧洲站 STS 端点（{region}）',
  'set `auth-endpoint` to the STS of that site and give `project-id`, or log in with a key':
    '请将 `auth-endpoint` 设为该站点的 STS 并提供 `project-id`，或使用密钥登录',
  'check that {provider} exists with the issuer above and the client id {audience}, and that the trust policy of {role} names it under `Federated`, allows sts:agencies:assumeWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above':
    '请确认 {provider} 存在，其颁发者与上述一致、客户端 ID 为 {audience}，且 {role} 的信任策略在 `Federated` 中列出它、允许 sts:agencies:assumeWithOIDC，并且条件 oidc:iss、oidc:aud 和 oidc:sub 接受上述值',

  'HSS does not list the image, and scans images of SWR on request only':
    'HSS 的列表中没有该镜像，且 SWR 镜像仅在请求时扫描',
  'set `scan: if-needed` to have it scanned once it is listed (a scan can cost money), or `wait` where something else asks for the scan; if it never appears, check the name, the tag and the enterprise project':
    '请设置 `scan: if-needed`，以便镜像被收录后即请求扫描（可能产生费用）；若由其他途径请求扫描，请设置 `wait`；若始终未出现，请检查名称、标签和企业项目',
  'the share of this image has expired: HSS no longer sees what is pushed to the tag':
    '该镜像的共享已过期：HSS 无法再看到推送到该标签的内容',
  'have its owner share it anew, or give the digest that the build reported':
    '请让其所有者重新共享，或提供构建输出的摘要（digest）',
  'HSS says that the image is multi-architecture but lists no platform of it':
    'HSS 表示该镜像是多架构镜像，但没有列出其任何平台',
  'HSS gives no time of the last push': 'HSS 未提供最近一次推送的时间',
  'HSS gives no time of the scan': 'HSS 未提供扫描时间',
  'HSS scans neither on request nor by schedule what is a multi-architecture image; a one-platform build becomes one by its provenance attestation: build with `provenance: false`, or push each platform under its own tag':
    'HSS 对多架构镜像既不按请求扫描，也不定期扫描；单平台构建会因 provenance 证明而成为多架构镜像：请以 `provenance: false` 构建，或将每个平台推送到各自的标签',
  'the share of this image has expired, and HSS scans shared images only while the share lasts':
    '该镜像的共享已过期，HSS 仅在共享有效期内扫描共享镜像',
  'have its owner share it anew, or push it to a registry of this account':
    '请让其所有者重新共享，或将其推送到本账号的镜像仓库',
  'it is a multi-architecture image that HSS has not scanned': '这是 HSS 尚未扫描的多架构镜像',
  'HSS cannot scan it: {reason}': 'HSS 无法扫描：{reason}',
  'HSS says that it cannot scan this image (scannable: false)': 'HSS 表示无法扫描该镜像（scannable: false）',
  'HSS scans Linux images up to its size limit; see the image in the HSS console for the reason':
    'HSS 只扫描大小在限制之内的 Linux 镜像；原因请在 HSS 控制台中查看该镜像',
  'HSS calls the scan a success and gives a failure beside it: "{failure}"':
    'HSS 称扫描成功，同时又给出了失败信息：“{failure}”',
  'HSS has not scanned the image': 'HSS 尚未扫描该镜像',
  'set `scan: if-needed` to have the gate ask for it (a scan can cost money), or start a scan of the image in the HSS console':
    '请设置 `scan: if-needed` 由门禁请求扫描（可能产生费用），或在 HSS 控制台对该镜像发起扫描',
  'the scan is queued': '扫描正在排队',
  'the scan is running': '扫描正在进行',
  'HSS gives no scan status': 'HSS 未提供扫描状态',
  'HSS gives a scan status that is in no table: "{status}"': 'HSS 给出了未收录的扫描状态：“{status}”',
  'start the scan in the HSS console, which may tell why HSS refuses it':
    '请在 HSS 控制台发起扫描，那里可能会说明 HSS 拒绝的原因',
  'a refresh of its image list': '刷新镜像列表',
  'synchronise the image list in the HSS console': '请在 HSS 控制台同步镜像列表',
  'HSS lists no registry that could hold images of {registry}': 'HSS 中没有可能存放 {registry} 镜像的镜像仓库',
  'authorise HSS to read SWR, or connect the registry, under container installation and configuration in the HSS console':
    '请在 HSS 控制台的“容器安装与配置”中授权 HSS 读取 SWR，或接入该镜像仓库',
  'HSS has no quota left for it: raise the quota in the HSS console, or wait until scans are free again':
    'HSS 的配额已用完：请在 HSS 控制台提高配额，或等待扫描次数恢复',
}
