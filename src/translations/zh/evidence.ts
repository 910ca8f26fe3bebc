import type { Translations } from '../translations.ts'

/** What is said of evidence, and of verification summaries. */
export const evidence: Translations = {
  'the evidence is not UTF-8 text': '证据文件不是 UTF-8 文本',
  'there is no such evidence file': '没有此证据文件',
  'give the path of an evidence.json': '请给出 evidence.json 的路径',
  'the evidence cannot be read: {error}': '无法读取证据文件：{error}',
  'the evidence lies outside the workspace': '证据文件位于工作区之外',
  'the evidence lies in .git': '证据文件位于 .git 中',
  'the evidence is not a regular file': '证据文件不是普通文件',
  'the evidence is larger than {limit} bytes': '证据文件超过 {limit} 字节',
  'the evidence holds more than {limit} values': '证据文件中的值超过 {limit} 个',
  'record fewer images in a run, or leave out formats that list what is found':
    '请减少每次运行的镜像数量，或去掉会逐条列出检查结果的格式',
  'this is no evidence file of the gate': '这不是本门禁的证据文件',
  'the evidence was damaged or changed: its digest does not fit': '证据已损坏或被改动：其摘要不符',
  'the evidence is not as its format says, at {where}: {problem}': '证据在 {where} 处不符合格式：{problem}',
  'the evidence is not as its format says: {problem}': '证据不符合格式：{problem}',
  'must be text': '必须是文本',
  'must be text like {pattern}': '必须是符合 {pattern} 的文本',
  'must be a whole number, 0 or more': '必须是不小于 0 的整数',
  'must be {values}': '必须是 {values}',
  'must be one of {words}': '必须是以下之一：{words}',
  'must be a list': '必须是列表',
  'must be an object': '必须是对象',
  'has a property that is not its own: {name}': '有不属于它的属性：{name}',
  'has no property {name}': '缺少属性 {name}',
  'must have {tag}, as one of {words}': '必须有 {tag}，且为以下之一：{words}',
  'must be text, a number, or a sentence': '必须是文本、数字或句子',
  'the evidence holds no image': '证据中没有镜像',
  'the evidence contradicts itself about {image}: {contradiction}':
    '证据中关于 {image} 的内容自相矛盾：{contradiction}',
  '{digest} was judged, and {asked} was asked for': '判定的是 {digest}，要求的却是 {asked}',
  'no scan is said to be of {digest}': '没有任何扫描属于 {digest}',
  'its scans are of several digests, and no doubt is kept': '扫描属于多个摘要，却没有记录任何疑点',
  'write one with `formats: evidence`': '请用 `formats: evidence` 生成',
  'take the file as the run wrote it, or record it anew with `formats: evidence`':
    '请使用运行时写出的原文件，或用 `formats: evidence` 重新记录',
  'the evidence is not JSON, or only a part of it': '证据不是 JSON，或只是其中一部分',
  'the evidence is nested too deeply': '证据嵌套过深',
  'the evidence tells no version that there is': '证据没有给出有效的版本',
  'the evidence is of version {version}, and this program reads version {known}':
    '证据的版本为 {version}，而本程序支持版本 {known}',
  'replay it with a program no older than the one that wrote it': '请用不早于写出它的程序版本重放',
  'judged from the evidence {file}, recorded at {moment}: no service was asked':
    '根据 {moment} 记录的证据 {file} 判定：没有查询任何服务',
  'the evidence {file} is of another image than {wanted}': '证据 {file} 针对的镜像不是 {wanted}',
  'it is of {images}': '它针对的是 {images}',
  'the run would write over the evidence that it judges': '本次运行会覆盖它所判定的证据',
  'give another report-dir, or leave evidence out of formats': '请更换 report-dir，或从 formats 中去掉 evidence',

  'no verification summary is written: {reason}': '没有写出验证摘要：{reason}',
  'no verification summary of {image}: {reason}': '没有 {image} 的验证摘要：{reason}',
  'which digest was judged is not known': '不知道判定的是哪个摘要',
  'not everything that a policy enforces could be decided': '策略强制的规则未能全部判定',
  'a policy let something through that is not known': '策略放行了未知的结果',
  'two policies have the same name, {name}': '两个策略同名：{name}',
}
