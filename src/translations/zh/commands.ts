import type { Translations } from '../translations.ts'

/** What the commands beside the gate say. */
export const commands: Translations = {
  'there is no command "{command}"': '没有命令“{command}”',
  'image-policy-gate help lists the commands': 'image-policy-gate help 可列出所有命令',
  '{flag} needs a value': '{flag} 需要一个值',
  'write {flag}=VALUE': '请写成 {flag}=VALUE',
  'init takes no arguments: {word}': 'init 不接受参数：{word}',
  'no policy is given: name files, or preset:NAME': '没有指定策略：请给出文件，或 preset:NAME',
  'no test file is given': '没有指定测试文件',
  'cases: {cases}, not as expected: {differing}, files that cannot be used: {unusable}':
    '用例：{cases}，与预期不符：{differing}，无法使用的文件：{unusable}',
  'cases: {cases}, not as expected: {differing}': '用例：{cases}，与预期不符：{differing}',
  'cases: {cases}, all as expected': '用例：{cases}，全部符合预期',
  'no policy file is given': '没有指定策略文件',
  'a file name is blank': '文件名为空',
  'if it comes from a variable, the variable is not set': '若来自变量，则该变量未设置',

  'wrote {path}': '已写入 {path}',
  'left {path} as it is': '保留 {path} 不变',
  '{number}. {step}': '{number}. {step}',
  '{path} is a link that leads out of this directory: nothing was written':
    '{path} 是指向本目录之外的链接：没有写入任何内容',
  'put a folder in the place of the link, or run init in the repository that it leads to':
    '请用文件夹替换该链接，或在其指向的仓库中运行 init',
  'found {image} ({cloud}) in {file}': '在 {file} 中发现 {image}（{cloud}）',
  'this is not the top of a Git repository: workflows run from there only':
    '这里不是 Git 仓库的根目录：工作流只在根目录生效',
  'see that {workflow}, which was there already, judges the image after the push':
    '确认原有的 {workflow} 会在推送后判定镜像',
  'no workflow, bake file, compose file or Makefile names an image of SWR or ACR':
    '没有工作流、bake 文件、compose 文件或 Makefile 使用 SWR 或 ACR 的镜像',
  'the settings of the repository': '仓库设置',
  'https://github.com/{repository}/settings/secrets/actions':
    'https://github.com/{repository}/settings/secrets/actions',
  'store the secrets {secrets} in {where}': '请将机密 {secrets} 保存到 {where}',
  'store the secrets of your cloud in {where}, and uncomment them in {workflow}: {huawei}, or {aliyun}':
    '请将所用云的机密保存到 {where}，并在 {workflow} 中取消相应注释：{huawei}，或 {aliyun}',
  'try the policy: image-policy-gate policy test {test}': '试用策略：image-policy-gate policy test {test}',
  'call {workflow} from {caller} after the push, as its first lines show, and commit the files':
    '推送之后在 {caller} 中调用 {workflow}（见其开头几行），并提交这些文件',
  'the workflow that pushes the image': '推送镜像的工作流',
  '{path} cannot be written: {error}': '无法写入 {path}：{error}',
  'written before it: {paths}': '此前已写入：{paths}',

  'the case says that the rows cannot be told apart': '用例设定：记录无法区分',
  'the case says that the scan succeeded': '用例设定：扫描成功',
  'the case says that the scan ended before the push': '用例设定：扫描早于推送结束',
  'the case says that the scan has not ended': '用例设定：扫描尚未结束',
  'the case says that the scan failed': '用例设定：扫描失败',
  'the case says that the service cannot scan the image': '用例设定：服务无法扫描该镜像',
  'the case says that the state of the scan is in no table': '用例设定：扫描状态未收录',
  'the case says that the image is not listed': '用例设定：列表中没有该镜像',
  'the case says that the service gave no usable answer': '用例设定：服务没有给出可用的响应',
  'the case leaves {key} out': '用例没有给出 {key}',
  'a stale scan has ended: say when, with scanned': '过时的扫描已经结束：请用 scanned 说明结束时间',
  'total is {total}, but the levels make {sum}': 'total 为 {total}，而各等级之和为 {sum}',
  '{key} means nothing with scan: {scan}': '{key} 与 scan: {scan} 同用没有意义',
  'leave it out, or set scan to {words}': '请去掉它，或将 scan 设为 {words}',
  'no policy names this rule': '没有策略包含该规则',
  'there is no test file {file} in {place}': '{place}中没有测试文件 {file}',
  '{name}: a test names its policies one by one, without optional: and *':
    '{name}：测试须逐个列出策略，不使用 optional: 和 *',
  'expected {expected}, got {got}: {why}': '预期 {expected}，实际 {got}：{why}',
  'expected {expected}, got {got}': '预期 {expected}，实际 {got}',
  '{key} means nothing beside evidence': '{key} 与 evidence 同用没有意义',
  'the evidence is of several images': '证据针对多个镜像',
  'the evidence is not of this image': '证据针对的不是该镜像',
  'set image to one of {images}': '请将 image 设为其中之一：{images}',

  'no report is given': '没有指定报告',
  'the report is not a regular file': '报告不是普通文件',
  'the report cannot be read: {error}': '无法读取报告：{error}',
  'the report is larger than {limit} bytes': '报告超过 {limit} 字节',
  'the reports are larger than {limit} bytes together': '各报告合计超过 {limit} 字节',
  'merge fewer parts, or judge the list in several lists': '请合并较少的部分，或将清单拆成几个清单分别判定',
  'the report holds more than {limit} values': '报告中的值超过 {limit} 个',
  'judge the list in more parts: each shard has fewer images': '请将列表分成更多部分判定：每个 shard 的镜像会更少',
  'it is no report of the gate: {why}': '这不是本门禁的报告：{why}',
  'give report.json files': '请给出 report.json 文件',
  '{place} does not fit {demand}': '{place} 不符合 {demand}',
  'the report is of a whole list, not of a part': '该报告针对整个列表，而不是其中一部分',
  'judge each part with the input shard, such as 2/4': '请用输入项 shard 判定每一部分，如 2/4',
  'the report is a part of another list than {file}': '该报告与 {file} 不属于同一个列表',
  'part {index} of {count} is given twice, as {other} too':
    '第 {index} 部分（共 {count} 部分）重复给出，另一份为 {other}',
  'of {count} parts, these are missing: {missing}': '共 {count} 部分，缺少：{missing}',
  'part {index} was judged by other policies than part {first}': '第 {index} 部分与第 {first} 部分使用的策略不同',
  '{verdict}: {held} of {total} images may not go on': '{verdict}：{total} 个镜像中有 {held} 个不得放行',
}
