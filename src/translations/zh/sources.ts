import type { Translations } from '../translations.ts'

/** What sources say of an image, whichever cloud they ask. */
export const sources: Translations = {
  'the service does not list the image': '服务的列表中没有该镜像',
  'check the name and tag; right after a push have the service synchronise its image list, and see that the caller may see the enterprise project':
    '请检查名称和标签；若刚刚推送，请让服务同步镜像列表，并确认调用方有权查看所在的企业项目',
  'the service lists the image without a digest, so that it may be another build':
    '服务列出的该镜像没有摘要（digest），可能是另一次构建',
  'the service still knows this name as {known}, not as {digest}': '在服务中，该名称仍对应 {known}，而不是 {digest}',
  'the service has not seen the new push yet: wait longer, or have it synchronise its image list':
    '服务尚未发现这次推送：请延长等待时间，或让服务同步镜像列表',
  'the service lists {number} rows of this name that differ in digest: {digests}':
    '服务列出了 {number} 条同名记录，摘要各不相同：{digests}',
  'give the digest that the build reported (input digest)': '请提供构建输出的摘要（输入项 digest）',
  'the scan ended {scanned}, before the last push at {pushed}': '扫描结束于 {scanned}，早于最近一次推送 {pushed}',
  'the scan failed': '扫描失败',
  'the scan took too long': '扫描超时',

  '{state}; {refusal}': '{state}；{refusal}',
  'asked the service for {what}': '已请求服务执行：{what}',
  'asked the service for {what}, without success: {reason}': '请求服务执行“{what}”，未成功：{reason}',
  'the tag moved from {before} to {after} while the scan was awaited': '等待扫描期间，标签从 {before} 变为 {after}',
  'the service listed {before} and then gave no digest any more: it may be another build':
    '服务先列出了 {before}，之后不再给出摘要：它可能是另一次构建',
  'no answer came before the wait was over': '等待结束前没有收到应答',
  '{image}: {awaiting}; waiting up to {seconds} s more': '{image}：{awaiting}；最多再等待 {seconds} 秒',
  'Hosts that may be contacted: {hosts}': '可能访问的主机：{hosts}',
  'Hosts that requests go through: {proxy}': '请求经由的代理主机：{proxy}',
  'a scan of the image': '扫描该镜像',

  '{list} lists {listed} rows but declares {total}': '{list} 列出了 {listed} 条记录，但声明共有 {total} 条',
  '{list} changed while it was read': '{list} 在读取过程中发生了变化',
  'the list may have changed while it was read: run the job again': '列表可能在读取过程中发生了变化：请重新运行作业',
  'what the images of this run are found to have is more than is held at once: {bytes} bytes':
    '本次运行各镜像的检测结果合计超过一次可保存的上限：{bytes} 字节',
  'judge fewer images in one run, with the input shard or in jobs of their own':
    '请减少一次运行评判的镜像数：使用输入 shard，或分到多个作业中',
  '{list} is too long to be read whole: {size}': '{list} 过长，无法完整读取：{size}',
  '{number} rows': '{number} 条记录',
  '{number} vulnerabilities': '{number} 个漏洞',
  '{number} kinds of rows': '{number} 种不同的记录',
  '{number} pages': '{number} 页',
  '{number} bytes': '{number} 字节',
  'nothing is judged from a part of it; a tag beside the digest narrows the lists of images':
    '不会根据部分列表判定；在摘要之外再给出标签可缩小镜像列表',
  'the answer of {what} has not the documented shape at {place}: {problem}':
    '{what} 的响应在 {place} 处与文档不符：{problem}',
  'its top': '顶层',
  'nothing is judged from an answer that cannot be read; if it lasts, report it with the request id':
    '无法解读的响应不会用于判定；若持续出现，请附上请求 ID 反馈',

  '{call} was answered {code}: "{quoted}" (request id: {request})':
    '{call} 返回 {code}：“{quoted}”（请求 ID：{request}）',
  '{call} was answered {code} (request id: {request})': '{call} 返回 {code}（请求 ID：{request}）',
  'none given': '未提供',
  '{call} was answered {status} with {length} characters of {type} that are not JSON':
    '{call} 返回 {status}，内容为 {length} 个字符的 {type}，不是 JSON',
  'no stated type': '未声明类型的数据',
  'a proxy or a gateway may have answered in place of the service': '可能是代理或网关代替服务返回了响应',
  '{call} was answered with a redirect ({status}), which is not followed': '{call} 返回了重定向（{status}），不会跟随',
  '{call} was answered {status} by {host}': '{host} 对 {call} 返回 {status}',

  '{call} got no answer from {host} ({reason}, {tries} tries)':
    '{call} 未得到 {host} 的响应（{reason}，已尝试 {tries} 次）',
  'no answer in time': '响应超时',
  'check that the runner reaches this host (egress rules, HTTPS_PROXY, NO_PROXY), then run the job again':
    '请确认运行器可以访问该主机（出口规则、HTTPS_PROXY、NO_PROXY），然后重新运行作业',
  'the run was cancelled': '运行已被取消',
  'the answer is larger than {limit} bytes': '响应超过 {limit} 字节',
  '{call}: {status}, {length} characters': '{call}：{status}，{length} 个字符',
  '{call}: {answered}; next try in {pause} ms': '{call}：{answered}；{pause} 毫秒后重试',
  'environment variable {name} is not the address of a proxy': '环境变量 {name} 不是代理地址',
  'write it as http://host:port': '请写成 http://host:port',
  'environment variable {name} is not a number of milliseconds from 1 to {most}':
    '环境变量 {name} 不是 1 到 {most} 之间的毫秒数',
  'leave it unset: it is there for tests of the gate itself': '请不要设置它：它仅供本工具自身的测试使用',
}
