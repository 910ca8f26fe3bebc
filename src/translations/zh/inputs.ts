import type { Translations } from '../translations.ts'

/** What is said of inputs, and of how a run is set. */
export const inputs: Translations = {
  'Image Policy Gate: nothing was judged': 'Image Policy Gate：没有进行判定',
  'Image Policy Gate: there is no verdict': 'Image Policy Gate：没有结论',
  'Nothing was judged.': '没有进行判定。',
  'There is no verdict.': '没有结论。',
  'and {more} more problems': '另有 {more} 个问题',
  '{where}: {text}': '{where}：{text}',
  'error:': '错误：',
  'at:': '位置：',
  'next:': '建议：',
  'Warning: {line}': '警告：{line}',
  'warning: {line}': '警告：{line}',
  'could not write the output {name}: {reason}': '无法写入输出 {name}：{reason}',
  'could not write the annotations: {reason}': '无法写入注解：{reason}',
  'could not write the job summary: {reason}': '无法写入作业摘要：{reason}',
  '{dockerfile} has no FROM line to annotate': '{dockerfile} 中没有可供注解的 FROM 行',
  '{dockerfile} cannot be read, so nothing is annotated on it': '无法读取 {dockerfile}，因此不在其上添加注解',
  'report files cannot be written to {directory}: {reason}': '无法将报告文件写入 {directory}：{reason}',
  'could not write the {format} report to {directory}: {reason}': '无法将 {format} 报告写入 {directory}：{reason}',
  'the gate itself failed: {error}': '门禁自身出错：{error}',
  'please report it; IMAGE_POLICY_GATE_DEBUG=1 shows where it happened':
    '请反馈此问题；设置 IMAGE_POLICY_GATE_DEBUG=1 可显示出错位置',
  'the run was cancelled: what follows is what was known by then': '运行已被取消：以下是取消之前已知的内容',
  'report mode: whatever the verdict, the job does not fail': 'report 模式：无论结论如何，作业都不会失败',
  'judged as of {moment}, not as of now': '按 {moment} 判定，而非当前时间',
  'asked {host}, which is not a host of the services': '查询的是 {host}，它不是云服务的主机',

  'the build reported no image: there is no "{names}" and "{digest}" in it':
    '构建没有输出镜像：其中没有“{names}”和“{digest}”',
  "build with a tag and `push: true`, and pass the step's `metadata` output":
    '请在构建时指定标签和 `push: true`，并传入该步骤的 `metadata` 输出',
  'the build reported "{names}" without "{digest}"': '构建输出中有“{names}”，但没有“{digest}”',
  'the build reported "{digest}" without "{names}"': '构建输出中有“{digest}”，但没有“{names}”',
  'build with a tag and `push: true`; or give `images` and `digest` instead':
    '请在构建时指定标签和 `push: true`；或改用 `images` 和 `digest`',
  'the build metadata is not JSON': '构建元数据不是 JSON',
  "pass the build step's whole `metadata` output": '请传入构建步骤完整的 `metadata` 输出',
  'the build metadata is not a JSON object': '构建元数据不是 JSON 对象',
  'give either "build-metadata", or "images" and "digest"': '请只提供“build-metadata”，或“images”和“digest”',
  'no image is given': '没有指定镜像',
  'write image-policy-gate check registry/namespace/repository:tag':
    '请写成 image-policy-gate check registry/namespace/repository:tag',
  '"images" is empty, and so is "build-metadata": there is no image to judge':
    '“images”和“build-metadata”都为空：没有可判定的镜像',
  'where the value comes from the output of a job: GitHub drops an output that contains a secret, and says so in the log of that job':
    '如果该值来自某个作业的输出：GitHub 会丢弃含有机密的输出，并在该作业的日志中说明',
  '"{value}" is not "sha256:" and 64 lower-case hexadecimal digits': '“{value}”不是“sha256:”加 64 位小写十六进制数字',
  '"{reference}" names another digest than the input "digest", {digest}':
    '“{reference}”中的摘要与输入项“digest”（{digest}）不同',
  'all images of one run with "digest" are names of that one digest: leave one of the two out':
    '设置“digest”时，一次运行中的所有镜像都是该摘要的名称：请去掉两者之一',

  'there are {count} problems with the inputs': '输入项有 {count} 个问题',
  'did you mean "{suggestion}"?': '是否想写“{suggestion}”？',
  '"{value}" is not a word that "{name}" takes: {allowed}': '“{value}”不是“{name}”可取的值：{allowed}',
  '"{value}" is not a duration': '“{value}”不是有效的时长',
  'write a whole number and a unit, such as 30s, 15m, 24h or 7d; or 0':
    '请写成整数加单位，如 30s、15m、24h 或 7d；或写 0',
  '"{value}" is not a date or a moment': '“{value}”不是日期或时刻',
  'write 2026-12-31, or 2026-12-31T10:00:00Z with its offset from UTC':
    '请写成 2026-12-31，或带 UTC 偏移的 2026-12-31T10:00:00Z',
  '"{value}" is not a whole number from {min} to {max}': '“{value}”不是 {min} 到 {max} 之间的整数',
  '"{value}" is not a name of letters, digits, "-" and "_"': '“{value}”不是由字母、数字、“-”和“_”组成的名称',
  'write https://HOST, with a port or path if needed': '请写成 https://HOST，必要时加端口或路径',
  'this is not an https URL': '这不是 https URL',
  'the URL must not hold a user name or password': 'URL 中不得含用户名或密码',
  'the URL must not have a query or a fragment': 'URL 中不得含查询参数或片段',
  'plain http may go to this machine only (127.0.0.1, ::1, localhost)':
    'http 明文只能访问本机（127.0.0.1、::1、localhost）',
  '"{name}" is given twice': '“{name}”重复指定',
  '"{name}" is an input of the Action only': '“{name}”是仅用于 Action 的输入项',
  'there is no input "{name}"': '没有输入项“{name}”',
  'there is no flag "--{name}"': '没有参数“--{name}”',
  'the command reads the files that are checked out: use "workspace"': '命令行读取的是已检出的文件：请使用“workspace”',
  '"{value}" can be read in the Action only': '“{value}”只能在 Action 中读取',
  '"{value}" is no branch, tag or commit': '“{value}”不是分支、标签或提交',

  '{registry} lies in region {host}, but the input region is {given}':
    '{registry} 位于区域 {host}，而输入项 region 为 {given}',
  'leave out the input region, or correct it': '请去掉或更正输入项 region',
  'the host {registry} does not tell its region': '从域名 {registry} 无法得知其区域',
  'set the input region, such as cn-north-4': '请设置输入项 region，如 cn-north-4',
  'no source knows the registry host {registry}': '没有数据源支持镜像仓库域名 {registry}',
  'set the input source to one of {ids}': '请将输入项 source 设为以下之一：{ids}',
  'the images lie in several regions ({regions}), and a project belongs to one':
    '镜像位于多个区域（{regions}），而一个项目只属于一个区域',
  'leave out project-id, so that the project of each region is looked up, or judge each region in a run of its own':
    '请去掉 project-id，由程序查询各区域的项目；或为每个区域单独运行',

  'the policy does not allow report mode': '策略不允许 report 模式',
  'the policy does not allow the input as-of': '策略不允许输入项 as-of',
  'the policy must be read from the target branch: policy-ref is not base':
    '策略必须从目标分支读取：policy-ref 不是 base',
  'the policy does not allow the endpoint {endpoint}': '策略不允许端点 {endpoint}',
  'change the inputs of the run, or `run` in the policy': '请修改本次运行的输入项，或策略中的 `run`',
  'the policy does not allow a replay': '策略不允许重放',
  'the policy judges as of now, and a replay judges as of the time of its evidence':
    '策略要求按当前时间判定，而重放按证据记录的时间判定',
  'a change could bring evidence of its own, so it may not be judged by a replay':
    '变更可能自带证据，因此不得用重放来判定',
  'let the gate ask the service; or allow it in a policy, with `run: {setting}`':
    '请让门禁查询服务；或在策略中用 `run: {setting}` 允许重放',

  '{images} images by {rules} rules are more than one run holds, which is {limit} outcomes':
    '{images} 个镜像乘以 {rules} 条规则超过了一次运行可保存的 {limit} 个结果',
  '{number} images are more than one run judges, which is {limit} at most':
    '{number} 个镜像超过了一次运行的上限 {limit} 个',
  'divide the list among several jobs with the input shard': '请使用输入 shard 把列表分到多个作业中',
  '"{value}" is no part of a list': '“{value}”不是列表的一部分',
  'write 2/4 for the second of four parts; there are {limit} at most': '2/4 表示四部分中的第二部分；最多 {limit} 部分',
  'a list of {images} images has no {count} parts': '{images} 个镜像的列表分不成 {count} 部分',
  'use fewer parts': '请减少份数',
}
