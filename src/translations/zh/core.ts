import type { Translations } from '../translations.ts'

/** What the judgement itself says. */
export const core: Translations = {
  '{list}, {item}': '{list}，{item}',

  none: '无',
  low: '低危',
  medium: '中危',
  high: '高危',
  critical: '严重',
  '{least} or {most}': '{least}或{most}',
  'between {least} and {most}': '{least}至{most}之间',

  'at least {count}': '至少 {count}',
  'at most {count}': '至多 {count}',
  'between {min} and {max}': '{min} 至 {max}',

  '{amount}d': '{amount} 天',
  '{amount}h': '{amount} 小时',
  '{amount}m': '{amount} 分钟',
  '{amount}s': '{amount} 秒',
  '{larger} {smaller}': '{larger} {smaller}',
  '"{text}" is not a duration such as 15m, 24h or 7d': '“{text}”不是有效的时长，有效的写法如 15m、24h 或 7d',
  '"{text}" is not a size such as 2GiB or 500MB': '“{text}”不是有效的大小，有效的写法如 2GiB 或 500MB',

  '"{reference}" is not an image reference: {why}': '“{reference}”不是有效的镜像引用：{why}',
  'write registry/namespace/repository:tag, or …@sha256:digest':
    '请写成 registry/namespace/repository:tag，或 …@sha256:digest',
  'it has more than one "@"': '其中有多个“@”',
  'its digest is not "sha256:" and 64 lower-case hexadecimal digits':
    '其摘要（digest）不是“sha256:”加 64 位小写十六进制数字',
  'its tag has a character or length that tags cannot have': '其标签含有不允许的字符，或长度不符合要求',
  'it has neither a tag nor a digest, and "latest" is never assumed':
    '既没有标签也没有摘要（digest），且不会默认使用“latest”',
  'its name is longer than {limit} characters': '其名称超过 {limit} 个字符',
  'its first part is not a registry host such as swr.cn-north-4.myhuaweicloud.com':
    '其第一段不是镜像仓库的域名，如 swr.cn-north-4.myhuaweicloud.com',
  'it needs a namespace and a repository after the host': '域名之后必须有命名空间和仓库名',
  '"{name}" is not a name of lower-case letters, digits and single . _ -':
    '“{name}”不是由小写字母、数字和单个 . _ - 组成的名称',

  "see the image in the service's console; a word that stays should be reported, to get into the table":
    '请在服务的控制台中查看该镜像；如果这个词一直不变，请报告，以便加入对照表',
  'scan the image again, or set scan: if-needed': '请重新扫描该镜像，或设置 scan: if-needed',
  'raise wait, or run the job again when the scan has ended': '请调大 wait，或在扫描结束后重新运行作业',
  'the source knows no scan of this image': '数据源没有该镜像的扫描记录',
  'the rule says nothing of this image': '规则没有对该镜像给出任何结论',
  '{scan}: {found}': '{scan}：{found}',
  '{found} (and {others} more)': '{found}（另有 {others} 项）',
  '{hint}; {why}': '{hint}；{why}',
  '{found}; without the waived findings: {left}': '{found}；除去已豁免的漏洞后：{left}',
  '{left} (waived findings not counted: {count})': '{left}（未计入已豁免的漏洞：{count} 个）',

  'the rule is off': '规则已关闭',
  'there is no rule "{id}"': '没有名为“{id}”的规则',
  "the image is outside the policy's scope": '镜像不在策略的适用范围内',
  "{image} is outside the policy's scope: {scope}": '{image} 不在策略的适用范围内：{scope}',
  'add the image to scope.images of the policy, or push it where the policy applies':
    '请将该镜像加入策略的 scope.images，或推送到策略适用的位置',
  '{rule} cannot be decided for images of the source {source}, which does not measure what it needs; preset:deployed has only rules that every source decides':
    '对于来自数据源 {source} 的镜像，{rule} 无法判定，因为该数据源不提供所需的信息；preset:deployed 只含所有数据源都能判定的规则',

  'waivers of single findings take nothing out, as the source does not list the vulnerabilities':
    '针对单个漏洞的豁免不起作用，因为数据源没有列出漏洞清单',
  'waivers of single findings take nothing out, as the vulnerabilities are not listed: {why}':
    '针对单个漏洞的豁免不起作用，因为没有漏洞清单：{why}',
  'waivers of single findings take nothing out, as the list of vulnerabilities does not hold what the image is said to have':
    '针对单个漏洞的豁免不起作用，因为漏洞清单与该镜像的漏洞统计不符',
  'the waiver of {waiver} has ended: the source reports a fix, so update the package':
    '{waiver} 的豁免已终止：数据源显示已有修复版本，请升级软件包',
  'the waiver of {waiver} is not applied: the finding is {severity}, and accept-waivers takes none above {limit}':
    '{waiver} 的豁免未生效：该漏洞为{severity}，而 accept-waivers 不接受高于{limit}的豁免',
  'the waiver of {waiver} is not applied: the policy says waivable: false for this rule':
    '{waiver} 的豁免未生效：策略对该规则设置了 waivable: false',
  'the waiver of {waiver} is not applied: accept-waivers takes none of the rule {rule}':
    '{waiver} 的豁免未生效：accept-waivers 不接受对规则 {rule} 的豁免',
  'the waiver of {waiver} is not applied: accept-waivers has a max-severity, so that it must name a finding':
    '{waiver} 的豁免未生效：accept-waivers 设置了 max-severity，因此豁免必须指明漏洞',
  'the waiver of {waiver} is not used: nothing that it covers was violated':
    '{waiver} 的豁免未被使用：它所覆盖的内容没有违规',
  'the waiver of {waiver} is not used: no image that it covers has this finding':
    '{waiver} 的豁免未被使用：它所覆盖的镜像都没有该漏洞',
  'the waiver of {waiver} is not used: it does not take {finding} out of any rule by itself':
    '{waiver} 的豁免未被使用：仅凭它不足以在任何规则中排除 {finding}',
  'the waiver of {waiver} ends on {day}': '{waiver} 的豁免将于 {day} 到期',
  'the waiver of {waiver} is not applied: until-fixed needs a finding':
    '{waiver} 的豁免未生效：使用 until-fixed 必须指明漏洞',
  'the waiver of {waiver} is not applied: it lacks {fields}': '{waiver} 的豁免未生效：缺少 {fields}',
  'the waiver of {waiver} expired on {day}: remove it, or renew it with a later date':
    '{waiver} 的豁免已于 {day} 到期：请删除，或改为更晚的日期',
  'the waiver of {waiver} is not applied: it has no end, the latest day allowed is {latest}':
    '{waiver} 的豁免未生效：没有截止日期，允许的最晚日期为 {latest}',
  'the waiver of {waiver} is not applied: it ends on {day}, the latest day allowed is {latest}':
    '{waiver} 的豁免未生效：截止日期为 {day}，允许的最晚日期为 {latest}',
}
