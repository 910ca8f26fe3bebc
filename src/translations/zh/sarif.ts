import type { Translations } from '../translations.ts'

/** What report.sarif says; its ids stay as they are. */
export const sarif: Translations = {
  'report.sarif has room for 20 runs. Left out: the rule outcomes of {rules} images and the contents of {contents}; their alerts stay as they are, and report.json has them all':
    'report.sarif 最多容纳 20 个 run。省略了 {rules} 个镜像的规则结果和 {contents} 个镜像的检查内容；其告警保持不变，report.json 中有全部内容',
  'left out of report.sarif for lack of room: {count}': '因篇幅所限未写入 report.sarif 的条目：{count}',
  '{sentence}.': '{sentence}。',
  '{text} {next}': '{text}{next}',
  'The scan found the vulnerability {id}.': '扫描发现漏洞 {id}。',
  'Severity: {severity}': '严重程度：{severity}',
  'Also known as {names}': '别名：{names}',
  'The scan takes a file of the image for malicious.': '扫描认定镜像中的一个文件为恶意文件。',
  'Find out how the file came into the image, remove it, and build again from sources that you trust.':
    '请查明该文件如何进入镜像，将其删除，并用可信的来源重新构建。',
  'The image does not pass a check of its settings.': '镜像未通过一项配置检查。',
  'The console of the service explains the check; change the Dockerfile accordingly.':
    '服务的控制台中有该检查项的说明；请据此修改 Dockerfile。',
  'The image holds a file with sensitive content.': '镜像中有含敏感内容的文件。',
  'Remove the file from every layer, and replace the secret: whoever has the image has it too.':
    '请从每一层删除该文件，并更换其中的密钥：拿到镜像的人都能读到它。',
  '{id}, severity {severity}': '{id}，严重程度：{severity}',
  '{id} in {package}, severity {severity}': '{package} 中的 {id}，严重程度：{severity}',
  'a fix is known': '已有修复版本',
  'no fix is known yet': '暂无修复版本',
  '{file} is taken for malicious': '{file} 被认定为恶意文件',
  'unsafe setting: {name}, severity {severity}': '不安全配置：{name}，严重程度：{severity}',
  'sensitive content: {name}, severity {severity}': '敏感内容：{name}，严重程度：{severity}',
  'The policy rule {rule} holds.': '策略规则 {rule} 应当满足。',
  'The alert says what was found in the image and what to do next.': '告警说明了在镜像中发现了什么，以及下一步怎么做。',
  'A dated waiver in the policy accepts it; the job summary has the lines to paste.':
    '在策略中加入有期限的豁免即可接受；作业摘要中有可直接粘贴的内容。',
  'the policy {policy} waives {id}': '策略 {policy} 豁免 {id}',
  'waived besides: {count}': '此外已豁免：{count}',
}
