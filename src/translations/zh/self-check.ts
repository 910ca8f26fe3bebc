import type { Translations } from '../translations.ts'

/** What self-check says of the way to the services. */
export const selfCheck: Translations = {
  'set the clock of this machine by NTP': '请用 NTP 校准本机时钟',
  'the service does not tell its time': '服务没有返回时间',
  'this machine is {skew} behind the service': '本机时钟比服务慢 {skew}',
  'this machine is {skew} ahead of the service': '本机时钟比服务快 {skew}',
  '{skew}, and more than 15m is refused': '{skew}，超过 15 分钟会被拒绝',
  credentials: '凭据',
  'the name is not found (DNS)': '域名无法解析（DNS）',
  'check `region` and `endpoint` for spelling, and that this machine can resolve public names':
    '请检查 `region` 和 `endpoint` 的拼写，并确认本机可以解析公网域名',
  'nothing listens there, or a firewall refuses': '对方端口没有监听，或被防火墙拒绝',
  'check host and port, and those of HTTPS_PROXY where it is set':
    '请检查主机和端口；若设置了 HTTPS_PROXY，也请检查其主机和端口',
  'allow this machine to reach the host, or set HTTPS_PROXY where the way out is a proxy':
    '请允许本机访问该主机；若须经代理外出，请设置 HTTPS_PROXY',
  'there is no way to the host from this machine': '本机没有到该主机的路由',
  'the certificate is not trusted (TLS)': '证书不受信任（TLS）',
  'where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; verification cannot be turned off':
    '若代理会解密 TLS，请在 NODE_EXTRA_CA_CERTS 中指定其证书；证书校验不能关闭',
  'TLS could not be agreed on': 'TLS 协商失败',
  'check that the port speaks https and that no proxy in between speaks something else':
    '请确认该端口使用 https，且中间没有代理使用其他协议',
  'the proxy does not let the request through': '代理没有放行该请求',
  'check the address, name and password in HTTPS_PROXY, and what the proxy allows':
    '请检查 HTTPS_PROXY 中的地址、用户名和密码，以及代理的放行规则',
  'the connection was cut': '连接被中断',
  'a firewall or proxy may end it: look there for this host': '可能被防火墙或代理中断：请在其上查找该主机',
  '{host}: {reason} ({code})': '{host}：{reason}（{code}）',
  'no region is given to ask {source} in': '没有指定查询 {source} 的区域',
  'give --region, such as cn-north-4, or the images that you want to judge':
    '请指定 --region（如 cn-north-4），或要判定的镜像',

  '{names}': '{names}',
  '{call}': '{call}',
  '{project}': '{project}',
  '{call} in {project}': '{call}（在{project}中）',
  login: '登录',
  project: '项目',
  'none is needed: the key signs each request': '无需登录：每个请求都用密钥签名',
  'none is needed: the token goes with each request': '无需登录：每个请求都携带令牌',
  "STS gave a session of {role} for the job's token": 'STS 用作业的令牌签发了 {role} 的会话',
  'IAM gave a token for the password': 'IAM 用密码签发了令牌',
  'max-severity, max-vulnerabilities, denied-vulnerabilities and waivers of findings':
    'max-severity、max-vulnerabilities、denied-vulnerabilities 以及针对漏洞的豁免',
  'denied-vulnerabilities and waivers of findings, where HSS names an advisory':
    'denied-vulnerabilities 以及针对漏洞的豁免（HSS 给出安全公告时）',
  'no-sensitive-files': 'no-sensitive-files',
  'no-malicious-files with a `min-level`': '带 `min-level` 的 no-malicious-files',
  'reports that list malicious files': '列出恶意文件的报告',
  'reports that list unsafe settings': '列出不安全配置的报告',
  'images of Harbor and JFrog, and `sync`': 'Harbor 和 JFrog 的镜像，以及 `sync`',
  'every rule: it finds the image': '所有规则：用于查找镜像',
  answers: '有响应',
  'refused: only the default enterprise project is searched': '被拒绝：只会在默认企业项目中查找',
  'where images lie in another one, name it (input enterprise-project-id)':
    '若镜像位于其他企业项目，请指明（输入项 enterprise-project-id）',
  'not tried: the list holds no image to ask about': '未尝试：列表中没有可供查询的镜像',
  '"{text}" is no moment': '“{text}”不是时刻',

  'self-check does not take {flag}': 'self-check 不支持 {flag}',
  'image-policy-gate help self-check lists what it takes': 'image-policy-gate help self-check 可列出其支持的参数',
  "agrees with the service's": '与服务的时钟一致',
  region: '区域',
  endpoint: '端点',
  clock: '时钟',
  'this source has no self-check': '该数据源没有自检',
  'this region does not have the API: with `source: auto` the gate asks {id} instead':
    '该区域没有此 API：设置 `source: auto` 时，门禁会改为查询 {id}',
  'not tried: the services answer too slowly to go on': '未尝试：服务响应过慢，无法继续',
  'the scan has not begun': '扫描尚未开始',
  'the service gave no answer': '服务没有响应',
  '{host} answers with an error of its own (HTTP {status})': '{host} 返回了自身的错误（HTTP {status}）',
  'if what follows fails, try again later': '若后续步骤失败，请稍后重试',
  '{host} answers': '{host} 有响应',
  '{host} answers; it is not a host of the services': '{host} 有响应；它不是云服务的主机',
  'This program': '本程序',
  'Source {source}': '数据源 {source}',
  'Source {source}, region {region}': '数据源 {source}，区域 {region}',
  'the rest': '其余步骤',
  'not tried: mend what is said above first': '未尝试：请先解决上述问题',
  ok: '正常',
  warning: '警告',
  failed: '失败',
  'needed for {what}': '用于：{what}',
  'ok: {ok}, warnings: {warnings}, missing: {missing}, failed: {failed}, skipped: {skipped}':
    '正常：{ok}，警告：{warnings}，缺失：{missing}，失败：{failed}，跳过：{skipped}',
  'known-bad image': '已知有问题的镜像',
  'known-pending image': '已知未扫描的镜像',
  '{verdict} by preset:baseline, exit code {exitCode}, as it must be':
    '按 preset:baseline 为 {verdict}，退出码 {exitCode}，符合预期',
  'it came out {got}, and must come out {verdict}: {outcomes}': '结果为 {got}，应为 {verdict}：{outcomes}',
  'do not rely on this copy of the program: install it afresh, and report it if that does not help':
    '请不要信赖此程序副本：请重新安装；若仍无效，请反馈',
  'answers; images listed: {total}': '有响应；列出的镜像：{total} 个',
  'answers; registries listed: {total}': '有响应；列出的镜像仓库：{total} 个',
  'not tried: there is no vulnerability to ask about': '未尝试：没有可供查询的漏洞',
  'not tried, since it changes something; for `{input}` it needs {right}':
    '未尝试，因为它会造成变更；设置 `{input}` 时需要权限 {right}',
}
