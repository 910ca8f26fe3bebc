import type { Translations } from '../translations.ts'

/** Why scans of HSS fail. */
export const huaweiFailures: Translations = {
  'start the scan again in the HSS console; if it fails again, open a ticket with Huawei Cloud':
    '请在 HSS 控制台重新发起扫描；若再次失败，请向华为云提交工单',
  'HSS does not know why the scan failed': '扫描失败，HSS 未给出原因',
  'HSS could not log in to the registry': 'HSS 无法登录镜像仓库',
  'renew the registry credentials or the SWR authorization in the HSS console, then scan again':
    '请在 HSS 控制台更新镜像仓库的凭据或 SWR 授权，然后重新扫描',
  'HSS could not pull the image': 'HSS 无法拉取镜像',
  'check that the image still exists and that HSS may pull it, then scan again':
    '请确认镜像仍然存在且 HSS 有权拉取，然后重新扫描',
  'the image is larger than HSS scans': '镜像超过 HSS 可扫描的大小',
  'make the image smaller: fewer and smaller layers, a smaller base image':
    '请减小镜像：减少层数、缩小每层、使用更小的基础镜像',
  'the image has more or larger layers than HSS scans': '镜像的层数或层大小超过 HSS 可扫描的范围',
  'join layers in the Dockerfile, or use a smaller base image': '请在 Dockerfile 中合并层，或使用更小的基础镜像',
  'the registry no longer had the image when HSS looked': 'HSS 查询时镜像仓库中已没有该镜像',
  'synchronise the image list in the HSS console, or push the image again':
    '请在 HSS 控制台同步镜像列表，或重新推送镜像',
  'the image manifest is of schema version 1': '镜像清单的 schema 版本为 1',
  'push it with a current client, which writes schema version 2': '请用新版客户端推送，其写入的 schema 版本为 2',
  'SWR answered HSS with an error': 'SWR 向 HSS 返回了错误',
  'HSS is not authorized to read SWR': 'HSS 没有读取 SWR 的授权',
  'grant HSS the SWR authorization in the HSS console, then scan again':
    '请在 HSS 控制台授予 SWR 访问权限，然后重新扫描',
  'the vulnerability scan failed': '漏洞扫描失败',
  'the malicious file scan failed': '恶意文件扫描失败',
  'the software scan failed': '软件信息扫描失败',
  'the sensitive information check failed': '敏感信息检查失败',
  'the baseline check failed': '基线检查失败',
  'the software compliance check failed': '软件合规检查失败',
  'HSS could not read the basic image information': 'HSS 无法读取镜像的基本信息',
  'the build command check failed': '构建指令检查失败',
  'HSS had a database error': 'HSS 发生数据库错误',
  'HSS could not send the scan request': 'HSS 无法下发扫描请求',
  'no HSS agent of the container edition is online on that host': '该主机上没有在线的容器版 HSS Agent',
  'enable the container edition for the host and see that its agent is online':
    '请为该主机开启容器版防护，并确认其 Agent 在线',
  'the agent could not create a container of the image': 'Agent 无法用该镜像创建容器',
  'the agent could not read the container': 'Agent 无法读取容器信息',
  'Docker is not running on that host': '该主机上的 Docker 没有运行',
  'start Docker on the host, then scan again': '请在主机上启动 Docker，然后重新扫描',
  'the agent did not find the root directory of Docker': 'Agent 没有找到 Docker 的根目录',
  'the host no longer has the image, or its Docker API failed': '主机上已没有该镜像，或其 Docker API 出错',
  'check the image and Docker on the host, then scan again': '请检查主机上的镜像和 Docker，然后重新扫描',
  'the image is larger than the agent scans': '镜像超过 Agent 可扫描的大小',
  'the root directory of Docker lies on a network mount, where the agent does not scan':
    'Docker 的根目录位于网络挂载上，Agent 不扫描此类位置',
  'move the root directory of Docker to a local disk': '请将 Docker 的根目录移到本地磁盘',
  'the scan failed: {code}': '扫描失败：{code}',
}
