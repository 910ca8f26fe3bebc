import type { Translations } from '../translations.ts'

/** What is wrong with a policy, and where policies are read from. */
export const policies: Translations = {
  'the policy cannot be used:\n{problems}\nand {more} more': '策略无法使用：\n{problems}\n另有 {more} 个问题',
  'the policy cannot be used:\n{problems}': '策略无法使用：\n{problems}',
  'correct the policy; "policy validate FILE" checks it without judging any image':
    '请更正策略；“policy validate FILE”可只检查策略而不判定镜像',
  '{path}: {problem}': '{path}：{problem}',
  '{path} does not fit {demand}': '{path} 不符合 {demand}',

  'the file': '文件',
  'a mapping': '映射',
  'a list': '列表',
  'a text': '文本',
  'true or false': 'true 或 false',
  'a whole number': '整数',
  'a number': '数字',
  'there is no rule "{key}"': '没有名为“{key}”的规则',
  '{path} has no key "{key}"; it may have {known}': '{path} 没有键“{key}”；可用的键：{known}',
  'YAML 1.2 has no merge keys; share rules through extends': 'YAML 1.2 没有合并键；请用 extends 共用规则',
  'an ambiguous outcome always blocks': 'ambiguous 的结果总是阻断',
  'the rules are {known}': '可用的规则：{known}',
  '{path} needs at least one of {keys}': '{path} 至少需要其中之一：{keys}',
  '{path}: {value} is not {words}': '{path}：{value} 不是 {words}',
  '{path}: {value} is not one of {words}': '{path}：{value} 不在可取值之列：{words}',
  '{path}: {value} says too little, as this rule does nothing without its options':
    '{path}：仅写 {value} 不够，该规则没有选项就不起作用',
  'write a mapping with mode and the options': '请写成含 mode 和选项的映射',
  '{path}: {value} is not one of {words}, nor a mapping of options':
    '{path}：{value} 既不在可取值之列（{words}），也不是选项的映射',
  '{path} is empty, not {wanted}': '{path} 为空，应为{wanted}',
  '{path} is not {wanted}': '{path} 应为{wanted}',
  '{path}: {value} is not {wanted}': '{path}：{value} 不是{wanted}',
  'YAML 1.2 knows only true and false: write true': 'YAML 1.2 只有 true 和 false：请写 true',
  'YAML 1.2 knows only true and false: write false': 'YAML 1.2 只有 true 和 false：请写 false',
  'put it in quotes': '请加引号',
  'put it in brackets': '请加方括号',
  'write a whole number, without quotes': '请写整数，不加引号',
  '{path} lacks {key}': '{path} 缺少 {key}',
  '{path}: "{item}" stands here twice': '{path}：“{item}”重复出现',
  '{path}: "{value}" is not {form}': '{path}：“{value}”不是{form}',
  '{path}: "{value}" does not fit: {wanted}': '{path}：“{value}”不符合要求：{wanted}',
  '{path}: {value} is less than {limit}': '{path}：{value} 小于 {limit}',
  '{path}: {value} is more than {limit}': '{path}：{value} 大于 {limit}',
  '{path} holds nothing': '{path} 为空',
  '{path} holds more than {limit} items': '{path} 超过 {limit} 项',
  '{path} is longer than {limit} characters': '{path} 超过 {limit} 个字符',
  'a date such as 2026-12-31': '形如 2026-12-31 的日期',
  'a duration such as 15m, 24h or 7d': '形如 15m、24h 或 7d 的时长',
  'a digest: sha256: and 64 lower-case hexadecimal digits': '摘要（digest）：sha256: 加 64 位小写十六进制数字',
  'a glob over host/namespace/repository: letters, digits, . _ : / - and the stars * and **':
    '匹配 host/namespace/repository 的通配符：字母、数字、. _ : / - 以及 * 和 **',
  'a glob over tags: letters, digits, . _ - and the star *': '匹配标签的通配符：字母、数字、. _ - 以及 *',
  'the name of a vulnerability, or a glob over names: letters, digits, . _ : - and the star *':
    '漏洞名称，或匹配名称的通配符：字母、数字、. _ : - 以及 *',
  'one word without spaces and stars': '不含空格和星号的单词',
  'a text that says something': '非空白的文本',
  '{path}: the calendar has no day {day}': '{path}：日历中没有 {day} 这一天',
  'waivers[{index}] lacks {fields}, which waiver-limits requires':
    'waivers[{index}] 缺少 {fields}，这是 waiver-limits 要求的',

  'the file is empty': '文件为空',
  'start with version: 1': '请以 version: 1 开头',
  'the file is larger than {limit} bytes': '文件超过 {limit} 字节',
  'a policy is YAML 1.2 and needs no directive, so no line starts with %':
    '策略采用 YAML 1.2，不需要指令，因此任何一行都不能以 % 开头',
  'remove it': '请删除',
  'the invisible character {code} stands here': '此处有不可见字符 {code}',
  'a policy file holds one document; another starts here': '策略文件只能有一个文档；此处开始了另一个',
  'values are nested too deeply here': '此处的值嵌套过深',
  'the file holds more than {limit} dashes, colons, commas and brackets':
    '文件中的短横线、冒号、逗号和括号超过 {limit} 个',
  'this line is indented unlike those around it': '该行的缩进与前后各行不一致',
  'a bracket or quote above is not closed, or this line is indented too little':
    '上方有括号或引号未闭合，或者该行缩进不足',
  'the file ends while a bracket or quote is open': '文件结束时仍有括号或引号未闭合',
  'a key before this has no colon with a space after it': '此处之前有一个键缺少冒号和其后的空格',
  'a line that ends in a backslash before an empty line is read in different ways; write \\n':
    '空行之前以反斜杠结尾的一行会有不同的读法；请写 \\n',
  'the file is no policy: it has none of the keys of one, and nothing of it is shown here':
    '该文件不是策略：其中没有任何策略的键，此处不显示其任何内容',
  'give the path of a policy, which starts with version: 1': '请给出策略文件的路径，策略以 version: 1 开头',
  'a tab indents this line; YAML wants spaces': '该行用制表符缩进；YAML 要求用空格',
  '\\U0010FFFF is the last character there is': '\\U0010FFFF 是最后一个字符',
  'the anchor &{anchor} stands here twice; the first is on line {line}':
    '锚点 &{anchor} 重复出现；第一处在第 {line} 行',
  'a key has no anchor; remove it': '键不能带锚点；请删除',
  'tags such as !name mean nothing in a policy; remove this one': '!name 之类的标记在策略中没有意义；请删除',
  'a key must be a plain word': '键必须是普通单词',
  'this is not valid YAML: {error}': '不是有效的 YAML：{error}',
  'the key of this value, with those around it, is longer than {limit} characters':
    '此值的键连同其外层的键超过 {limit} 个字符',
  'the file holds more than {limit} values': '文件中的值超过 {limit} 个',
  'with its aliases written out, the file holds more than {limit} characters': '别名展开后，文件超过 {limit} 个字符',
  'with its aliases written out, the file holds more than {limit} values': '别名展开后，文件中的值超过 {limit} 个',
  'move a part of it into a policy of its own, and name that under extends':
    '请将一部分移到单独的策略文件中，并在 extends 中列出该文件',
  'the key "{key}" stands here twice; the first is on line {line}': '键“{key}”重复出现；第一处在第 {line} 行',
  'the alias *{alias} names nothing above it': '别名 *{alias} 在其上文没有对应的锚点',
  'the alias *{alias} stands inside the value that it names': '别名 *{alias} 位于它所引用的值之内',

  'extends goes in a circle: {circle}': 'extends 形成循环：{circle}',
  'extends is deeper than {limit} policies': 'extends 超过 {limit} 层',
  'extend presets and files of the same repository, or name both in the input policy':
    '请只继承预设和同一仓库中的文件，或在输入项 policy 中同时列出两者',
  '{text} lies in another repository': '{text} 位于另一个仓库',
  '{text} leads out of the repository': '{text} 指向仓库之外',
  'there is no policy {path} in {place}': '{place}中没有策略 {path}',
  'every policy is optional, and none is there': '所有策略都是可选的，且一个都不存在',
  '{policy} is read at {ref}, which can move: today it is commit {commit}':
    '{policy} 在 {ref} 处读取，而它可能变动：目前是提交 {commit}',
  'no policy in {place} matches {pattern}': '{place}中没有匹配 {pattern} 的策略',
  '{place} has {path}, but a policy is looked for in {name}': '{place}中有 {path}，但策略应位于 {name}',
  'rename it to {name}, or set policy: {path}': '请将其改名为 {name}，或设置 policy: {path}',
  '{place} has no {name}: the images are judged by preset:{preset}':
    '{place}中没有 {name}：镜像按 preset:{preset} 判定',
  'there is no preset "{preset}"': '没有名为“{preset}”的预设',
  'the presets are {names}': '可用的预设：{names}',
  '{text}: "{ref}" is no branch, tag or commit': '{text}：“{ref}”不是分支、标签或提交',
  'max-severity: high cannot be decided, as neither cloud tells critical from high: use medium, or critical to accept both':
    'max-severity: high 无法判定，因为两家云都不区分严重（critical）与高危（high）：请使用 medium；若两者都接受，请使用 critical',
  '{rule} only warns until it is enforced from {day}': '{rule} 自 {day} 起强制执行，此前仅警告',

  'the workspace': '工作区',
  'the policy {path} cannot be read: {error}': '无法读取策略 {path}：{error}',
  'the policy {path} is a link to nothing': '策略 {path} 是失效的链接',
  'the policy {path} cannot be read: {folder} is a link to nothing': '无法读取策略 {path}：{folder} 是失效的链接',
  'the policy {path} cannot be read: {folder} is no directory': '无法读取策略 {path}：{folder} 不是目录',
  'the policy {path} lies outside the workspace': '策略 {path} 位于工作区之外',
  'the policy {path} lies in .git': '策略 {path} 位于 .git 中',
  'the policy {path} is not a regular file': '策略 {path} 不是普通文件',
  'the policy {path} is larger than {limit} bytes': '策略 {path} 超过 {limit} 字节',
  'the policy {path} is not UTF-8 text': '策略 {path} 不是 UTF-8 文本',
  '{first} and {second} are both called "{name}"': '{first} 和 {second} 的名称都是“{name}”',
  'give each policy its own `name`': '请为每个策略指定各自的 `name`',
}
