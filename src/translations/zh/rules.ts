import type { Translations } from '../translations.ts'

/** What rules find, and what to do about it. */
export const rules: Translations = {
  'The image was scanned with success, after its last push and not too long ago.':
    '镜像已成功扫描，扫描晚于最近一次推送，且距今不太久。',
  'No vulnerability is worse than a severity.': '没有漏洞超过指定的严重程度。',
  'There are no more vulnerabilities than allowed, in total or of each severity.':
    '漏洞的总数和各严重程度的数量均不超过允许值。',
  'The scan found no malicious files.': '扫描没有发现恶意文件。',
  'The scan found no unsafe settings.': '扫描没有发现不安全配置。',
  'The scan found no sensitive files, such as keys and passwords.': '扫描没有发现密钥、口令等敏感文件。',
  'The image has none of the vulnerabilities that are denied by name.': '镜像中没有被按名称禁止的漏洞。',
  'The build said which digest it pushed, so that no other image of the same tag is judged.':
    '构建给出了所推送镜像的摘要（digest），因此不会误判同一标签的其他镜像。',
  'The image lies where images may lie.': '镜像位于允许的位置。',
  'The tag is none of those that are denied, such as latest.': '标签不是被禁用的标签，如 latest。',
  'The image is not larger than a size.': '镜像不超过指定的大小。',
  'The image was not created, or else last updated, too long ago.': '镜像的创建时间（或最近更新时间）距今不太久。',
  'Every expression that the policy states about the image is true.': '策略对镜像声明的每个表达式都为真。',

  '{image} is allowed by {glob}': '{image} 符合允许的 {glob}',
  '{image} lies in none of the allowed registries: {registries}': '{image} 不在任何允许的镜像仓库中：{registries}',
  'push the image to an allowed registry, or add its place to registries':
    '请将镜像推送到允许的镜像仓库，或将其位置加入 registries',

  'the image is named by its digest alone': '镜像仅以摘要（digest）指定',
  'the tag {tag} is not denied': '标签 {tag} 未被禁用',
  'the tag {tag} is denied by {glob}': '标签 {tag} 被 {glob} 禁用',
  'push the image under a tag of its own, such as its version or commit': '请用独有的标签推送镜像，如版本号或提交号',

  'none of {listed} vulnerabilities is denied': '{listed} 个漏洞中没有被禁止的',
  'of {total} vulnerabilities the source lists {listed}, so that denied ones may be missing':
    '漏洞共 {total} 个，数据源只列出 {listed} 个，被禁止的漏洞可能未列出',
  'the source does not list the vulnerabilities by name': '数据源没有按名称列出漏洞',
  'the source names no CVE for {id}, so that a denied one may stand behind it':
    '数据源没有给出 {id} 对应的 CVE，它可能就是被禁止的漏洞',
  'look the advisory up, and deny or waive it by its own name': '请查阅该安全公告，并按其自身名称禁止或豁免',
  'denied: {named} and {more} more': '存在被禁止的漏洞：{named}，另有 {more} 个',
  'denied: {named}': '存在被禁止的漏洞：{named}',
  'update the packages that have these vulnerabilities, or the base image':
    '请升级含有这些漏洞的软件包，或更新基础镜像',

  '{id} is undecided: {why}': '{id} 无法判定：{why}',
  '{id} holds': '{id} 成立',
  '{id}: {found}': '{id}：{found}',
  'it must hold that {expr}': '必须满足 {expr}',
  'the id "{id}" stands here twice': '标识“{id}”重复出现',

  created: '创建',
  updated: '更新',
  'the image was {event} at {born}, which lies after {now}': '镜像{event}于 {born}，晚于 {now}',
  'check the clock of this machine, or the date given as as-of': '请检查本机时钟，或 as-of 指定的时间',
  'the image was {event} {age} ago, the limit is {limit}': '镜像{event}于 {age}前，上限为 {limit}',
  'build the image again': '请重新构建镜像',

  'the image is {size} large ({bytes} bytes), the limit is {limit}':
    '镜像大小为 {size}（{bytes} 字节），上限为 {limit}',
  'leave build tools and caches out of the image': '请不要将构建工具和缓存打入镜像',

  'worst severity is {severity}, the limit is {limit}': '最高严重程度为{severity}，上限为{limit}',
  'worst severity is {severity}, and the source does not tell which: the limit {limit} is undecided':
    '最高严重程度为{severity}，数据源未进一步区分：是否超过上限“{limit}”无法判定',
  'use max: {stricter}, or {looser} to accept both': '请设置 max: {stricter}；若两者都接受，则设置 max: {looser}',
  'look these vulnerabilities up in the console of the service: some have no level there':
    '请在服务的控制台中查看这些漏洞：其中一些没有等级',

  'more vulnerabilities than allowed: {found}': '漏洞数量超出允许范围：{found}',
  'no more vulnerabilities than allowed: {found}': '漏洞数量在允许范围内：{found}',
  'the source counts too coarsely to decide: {found}': '数据源的统计不够细，无法判定：{found}',
  '{level} {found} (limit {limit})': '{level} {found}（上限 {limit}）',
  total: '总数',
  'it counts {levels} together: use total, or the limit 0 for each of these levels':
    '数据源将{levels}合并统计：请使用 total，或将这些等级的上限都设为 0',
  'look these vulnerabilities up in the console of the service: it told only bounds of their number':
    '请在服务的控制台中查看这些漏洞：服务只给出了数量范围',

  'malicious files: {found}, the limit is {limit}': '恶意文件：{found} 个，上限为 {limit}',
  'malicious files of level {level} or above: {found}, the limit is {limit}':
    '{level} 及以上级别的恶意文件：{found} 个，上限为 {limit}',
  'find out how these files came into the image, remove them and build it again':
    '请查明这些文件如何进入镜像，删除后重新构建',
  'malicious files of level {level} or above: {found}, as the source does not grade all of them':
    '{level} 及以上级别的恶意文件：{found} 个，因为数据源没有对全部文件分级',
  'use min-level: any, which every source can decide': '请使用 min-level: any，所有数据源都能判定',

  'sensitive files: {found}, the limit is {limit}': '敏感文件：{found} 个，上限为 {limit}',
  'remove the files from every layer of the image and replace the secrets that they held':
    '请从镜像的每一层删除这些文件，并更换其中的密钥和口令',

  'unsafe settings: {found}, the limit is {limit}': '不安全配置：{found} 项，上限为 {limit}',
  'look the failed checks up in the console of the service and change the Dockerfile':
    '请在服务的控制台中查看未通过的检查项，并修改 Dockerfile',

  'the build said the digest {digest}': '构建给出的摘要（digest）为 {digest}',
  'the image is named by its tag alone': '镜像仅以标签指定',
  'give the digest that the build reported as the input digest, or write …@sha256:digest':
    '请将构建输出的摘要填入输入项 digest，或写成 …@sha256:digest',

  'the scan succeeded': '扫描成功',
  'the scan ended {age} ago, the limit is {limit}': '扫描结束于 {age}前，上限为 {limit}',
  'the scan ended at {ended}, before the push at {pushed}': '扫描结束于 {ended}，早于推送时间 {pushed}',
  'the scan succeeded and ended {age} ago': '扫描成功，结束于 {age}前',
  'the scan ended at {ended}, which lies after {now}': '扫描结束时间 {ended} 晚于 {now}',
}
