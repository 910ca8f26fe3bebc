import type { Translations } from '../translations.ts'

/** What is said of images that Alibaba Cloud Security Center scans. */
export const aliyun: Translations = {
  'Security Center left out {field}': '云安全中心未返回 {field}',
  'vulnerabilities by severity were not asked for': '未查询各严重程度的漏洞数量',
  'sensitive files were not asked for': '未查询敏感文件',
  'region {region}': '地域 {region}',

  'run the job again later: the account as a whole has 10 requests a second for each action, and others use them too':
    '请稍后重新运行作业：整个账号对每个接口每秒最多 10 次请求，且由所有使用者共用',
  'set the clock of this machine: it is more than 15 minutes off': '请校准本机时钟：偏差超过 15 分钟',
  'check ALIBABA_CLOUD_ACCESS_KEY_ID, _ACCESS_KEY_SECRET and _SECURITY_TOKEN: the key or the session is not accepted':
    '请检查 ALIBABA_CLOUD_ACCESS_KEY_ID、_ACCESS_KEY_SECRET 和 _SECURITY_TOKEN：密钥或会话未被接受',
  'allow the RAM user or role the action yundun-sas:{action} on resource "*"':
    '请授予该 RAM 用户或角色对资源“*”的操作权限 yundun-sas:{action}',
  'the account has no container image scan left: {call} was refused (request id: {request})':
    '账号的容器镜像扫描次数已用完：{call} 被拒绝（请求 ID：{request}）',
  'buy more scans in the Security Center console, or wait for the next billing cycle':
    '请在云安全中心控制台购买更多扫描次数，或等待下一个计费周期',
  'the row lacks Digest or RepoId to ask {action} by': '记录缺少调用 {action} 所需的 Digest 或 RepoId',
  'the row lacks Uuid to ask {action} by': '记录缺少调用 {action} 所需的 Uuid',
  '{action} lists a file without a name': '{action} 列出了没有名称的文件',
  '{action} lists a baseline without a name': '{action} 列出了没有名称的基线',

  'Security Center does not list the image': '云安全中心的列表中没有该镜像',
  'check the name and tag; right after a push have Security Center synchronise the registry, or set scan: if-needed and give the digest':
    '请检查名称和标签；若刚刚推送，请让云安全中心同步镜像仓库，或设置 scan: if-needed 并提供摘要（digest）',
  'Security Center does not list the image: it does not scan the personal edition of ACR':
    '云安全中心的列表中没有该镜像：它不扫描 ACR 个人版',
  'push to an ACR Enterprise Edition instance, or connect the registry to Security Center':
    '请推送到 ACR 企业版实例，或将镜像仓库接入云安全中心',
  'a listed image of this name does not tell whether it lies in this registry':
    '列表中的同名镜像没有说明是否位于该镜像仓库',
  'the image is listed for several registry instances: {instances}': '该镜像出现在多个镜像仓库实例中：{instances}',

  'check that {provider} exists and that the trust policy of {role} names it under `Federated`, allows sts:AssumeRoleWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above':
    '请确认 {provider} 存在，且 {role} 的信任策略在 `Federated` 中列出它、允许 sts:AssumeRoleWithOIDC，并且条件 oidc:iss、oidc:aud 和 oidc:sub 接受上述值',
  'add the client id {audience} to {provider}, and compare the condition oidc:aud in the trust policy of {role}':
    '请将客户端 ID {audience} 加入 {provider}，并核对 {role} 信任策略中的条件 oidc:aud',
  'have the token issued within the minutes before the gate runs': '请在门禁运行前几分钟内签发令牌',
  'compare the issuer URL and the certificate fingerprints of {provider} with the issuer above, and the condition oidc:iss in the trust policy of {role}':
    '请将 {provider} 的颁发者 URL 和证书指纹与上述 issuer 核对，并核对 {role} 信任策略中的条件 oidc:iss',

  'the listing and a scan of the image': '收录并扫描该镜像',
  'Security Center takes in a new image by its digest, and none is given':
    '云安全中心按摘要收录新镜像，但未提供摘要（digest）',
  'give the digest that the build reported (input digest or build-metadata)':
    '请提供构建输出的摘要（输入项 digest 或 build-metadata）',
  'Security Center lists no image of this repository yet, and without one it cannot be told of another':
    '云安全中心尚未收录该仓库的任何镜像，因此无法告知它新的镜像',
  'Security Center lists images of this name that do not tell one repository':
    '云安全中心列出的同名镜像无法对应到唯一的仓库',
  'have it synchronise the registry in the Security Center console, then run the job again':
    '请在云安全中心控制台同步镜像仓库，然后重新运行作业',

  'Security Center gives no time of the last push': '云安全中心未提供最近一次推送的时间',
  'Security Center gives no time of the scan': '云安全中心未提供扫描时间',
  'Security Center does not scan images of this region': '云安全中心不扫描该地域的镜像',
  'push the image to an instance in a region that is scanned, or judge it by another source':
    '请将镜像推送到支持扫描的地域的实例，或使用其他数据源判定',
  'Security Center has no scan task for the image': '云安全中心没有该镜像的扫描任务',
  'another scan of the image is under way': '该镜像的另一次扫描正在进行',
  'Security Center gives a scan result that is in no table: "{result}"': '云安全中心给出了未收录的扫描结果：“{result}”',
  'set scan: if-needed to have the gate ask for a scan, which can cost money, or start one in the Security Center console':
    '请设置 scan: if-needed 由门禁请求扫描（可能产生费用），或在云安全中心控制台发起扫描',
  'start a scan of the image in the Security Center console': '请在云安全中心控制台对该镜像发起扫描',
  'Security Center gives the image a status that is in no table: "{status}"':
    '云安全中心给出了未收录的镜像状态：“{status}”',
  'the scan is under way ({progress} %)': '扫描进行中（{progress}%）',
  'the scan is under way ({status})': '扫描进行中（{status}）',
  'start the scan again in the Security Center console; if it fails again, open a ticket with Alibaba Cloud':
    '请在云安全中心控制台重新发起扫描；若再次失败，请向阿里云提交工单',
  'Security Center has not scanned the image': '云安全中心尚未扫描该镜像',
  'Security Center gives a scan status that is in no table: "{status}"': '云安全中心给出了未收录的扫描状态：“{status}”',
  'the image is listed without a digest, or under a name with a comma, so that no scan of it alone can be asked for':
    '该镜像在列表中没有摘要，或名称中含有逗号，因此无法单独请求扫描',
  'Security Center takes no more scan tasks at the moment; usually it has at most 10 at once':
    '云安全中心目前不再接受扫描任务；通常同时最多 10 个',
  'run the job again when other scans have ended, and judge fewer unscanned images in one run':
    '请在其他扫描结束后重新运行作业，并减少一次运行中未扫描镜像的数量',
  'Security Center did not start the scan: status "{status}", result "{result}"':
    '云安全中心没有启动扫描：状态“{status}”，结果“{result}”',
}
