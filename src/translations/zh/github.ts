import type { Translations } from '../translations.ts'

/** What is said where policies are read from GitHub. */
export const github: Translations = {
  'there is no token to read policies from GitHub with': '没有可用于从 GitHub 读取策略的令牌',
  'leave the input {input} at its default, and give the job the permission `contents: read`':
    '请保留输入项 {input} 的默认值，并授予作业 `contents: read` 权限',
  'the answer is no JSON': '响应不是 JSON',
  'it limits the rate of requests ({status})': '触发了请求频率限制（{status}）',
  'it answered {status}': '返回 {status}',
  'it redirects, as for a repository that was renamed': '返回了重定向，仓库可能已改名',
  'use the new name': '请使用新名称',
  'give the token of the input {input} the permission `{permission}`; a private repository that it may not read looks as if it were not there':
    '请授予输入项 {input} 的令牌 `{permission}` 权限；无权读取的私有仓库看上去如同不存在',
  'see that it is there, by this name; or give the token of the input {input} the permission `{permission}`: what it may not read looks as if it were not there':
    '请确认它确实存在且名称无误；或授予输入项 {input} 的令牌 `{permission}` 权限：无权读取的内容看上去如同不存在',
  'GitHub refuses {what}: {reason}': 'GitHub 不提供 {what}：{reason}',
  'GitHub did not give {what}: {reason}': 'GitHub 没有提供 {what}：{reason}',
  'run the job again; if it stays so, see githubstatus.com and the egress rules of the runner':
    '请重新运行作业；若仍然如此，请查看 githubstatus.com 和运行器的出口规则',
  '{name} is a branch of {repository} and a tag as well': '在 {repository} 中，{name} 既是分支又是标签',
  'write heads/{name} or tags/{name}, or the id of the commit': '请写成 heads/{name} 或 tags/{name}，或写提交的 id',
  'GitHub gave no usable answer for {what}': 'GitHub 对 {what} 没有给出可用的响应',
  'policies were read from the checked-out files, not from the target branch': '策略读取自已检出的文件，而不是目标分支',
  'GITHUB_REPOSITORY is not set': '没有设置 GITHUB_REPOSITORY',
  'policies were read at {ref}, as the input policy-ref says': '按输入项 policy-ref，策略在 {ref} 处读取',
  'the runner does not name the branch that the change goes to': '运行器没有指明变更的目标分支',
  'the target branch is not known: {reason}': '无法得知目标分支：{reason}',
  'set policy-ref to the branch whose policies count': '请将 policy-ref 设为以其策略为准的分支',
  'the policy {path} lies outside the repository': '策略 {path} 位于仓库之外',
  'GitHub gave other bytes for {what} than its tree names': 'GitHub 返回的 {what} 内容与其树对象不符',
  '{pattern} looks into more than {limit} folders': '{pattern} 涉及超过 {limit} 个文件夹',
  'the policy {path} is a symbolic link, which may lead elsewhere': '策略 {path} 是符号链接，可能指向别处',
  'the policy {path} is no file': '策略 {path} 不是文件',
  'the policy {path} lies behind the symbolic link {folder}': '策略 {path} 位于符号链接 {folder} 之后',
  'the policy {path} lies in the submodule {folder}': '策略 {path} 位于子模块 {folder} 中',
  'the answer of GitHub for {what} cannot be used at {place}: {problem}':
    'GitHub 对 {what} 的响应在 {place} 处无法使用：{problem}',
  '{policy}: policies of other repositories can be read in the Action only':
    '{policy}：其他仓库的策略只能在 Action 中读取',
  'check the other repository out, and name the path of the file': '请检出该仓库，并指定文件路径',
  '{path} is in this change only, not in {place}: the images are judged by {preset}':
    '{path} 只在本次变更中，{place}中没有：镜像按 {preset} 判定',

  'the policies of this change cannot be used, were it merged: {reason}': '若合并本次变更，其策略将无法使用：{reason}',
  'it is not known what the policies of this change would give: {reason}':
    '无法得知本次变更的策略会得出什么结论：{reason}',
  'they are more than {limit} files': '文件超过 {limit} 个',
  'they take longer than {seconds} seconds': '耗时超过 {seconds} 秒',
  'reading them takes more than {limit} requests': '读取它们需要超过 {limit} 次请求',
  'they are not valid': '策略无效',
  '{file}:{line}:{column}: {problem}': '{file}:{line}:{column}：{problem}',
  'this change edits the policies that judge it; merged, the verdict would stay {before}: {differences}':
    '本次变更修改了用于判定它的策略；合并后结论仍为{before}：{differences}',
  'this change edits the policies that judge it; merged, it would turn {before} into {after}: {differences}':
    '本次变更修改了用于判定它的策略；合并后结论将由{before}变为{after}：{differences}',
  '{policy} is new': '新增 {policy}',
  '{policy} is gone': '移除 {policy}',
  '{rule}: {changes}': '{rule}：{changes}',
  '{before} to {after}': '由 {before} 改为 {after}',
  '{name} {before} to {after}': '{name} 由 {before} 改为 {after}',
  '{list}; {difference}': '{list}；{difference}',
  '{list}; and {count} more': '{list}；以及另外 {count} 处',
  '+1 waiver': '增加 1 条豁免',
  '-1 waiver': '减少 1 条豁免',
  '+{count} waivers': '增加 {count} 条豁免',
  '-{count} waivers': '减少 {count} 条豁免',
  '`{part}` changes': '`{part}` 有改动',

  'there is no pull request to comment on': '没有可评论的拉取请求',
  'there is no token to write the comment with: leave the input github-token at its default':
    '没有可用于发表评论的令牌：请保留输入项 github-token 的默认值',
  'the comment was not written: {reason}': '评论未写入：{reason}',
  'a change from a fork has a token that can only read: the job summary has the same report':
    '来自 fork 的变更只有只读令牌：作业摘要中有同样的报告',
  'the change comes from a fork, for which GitHub gives a job no secrets, no OIDC token and a token that can only read: let a second workflow judge its image, on workflow_run, as {page} shows':
    '本次变更来自 fork，GitHub 不向其作业提供机密和 OIDC 令牌，所给令牌也只能读取：请按 {page} 所示，由第二个工作流在 workflow_run 上判定其镜像',
  'Dependabot started this run, for which GitHub gives a job no secrets but those stored for Dependabot, and a token that can only read unless the job asks for more: store a key there that can only read, as {page} says':
    '本次运行由 Dependabot 触发，GitHub 只向其作业提供为 Dependabot 存储的机密，且除非作业申请更多权限，所给令牌只能读取：请按 {page} 所述，在该处存储一个只读密钥',
  'Hosts that policies and the comment may need: {hosts}': '读取策略和发表评论可能访问的主机：{hosts}',

  'the change': '本次变更',
  'the target branch': '目标分支',
  'the comment on pull request {number}': '拉取请求 {number} 上的评论',
  'the comments on pull request {number}': '拉取请求 {number} 上的评论列表',
  'the author of its token': '令牌的所有者',
  'the commit of {name} in {repository}': '{repository} 中 {name} 的提交',
  'commit {commit}': '提交 {commit}',
  '{name} at {commit}': '{name}（{commit}）',
  'the default branch of {repository}': '{repository} 的默认分支',
  '{path} of {place}': '{place} 的 {path}',
}
