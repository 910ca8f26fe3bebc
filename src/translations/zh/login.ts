import type { Translations } from '../translations.ts'

/** What is said of credentials and keyless logins. */
export const login: Translations = {
  'environment variable {name} has a space, a line break or a character outside ASCII inside':
    '环境变量 {name} 中含有空格、换行或非 ASCII 字符',
  'store the secret again, without quotes and line breaks': '请重新保存该密钥，不要带引号和换行',
  'the credentials of {cloud} are half set: {given} without {missing}':
    '{cloud}的凭据不完整：设置了 {given}，缺少 {missing}',
  'set the missing variables in the environment (`env:` of the step), or remove the others':
    '请在环境变量中（步骤的 `env:`）补全缺少的变量，或删除其余变量',
  'there are no credentials of {cloud} in the environment': '环境变量中没有{cloud}的凭据',
  'set {sets} in the environment (`env:` of the step), or log in without keys (inputs oidc-provider and oidc-role)':
    '请在环境变量中（步骤的 `env:`）设置 {sets}，或使用无密钥登录（输入项 oidc-provider 和 oidc-role）',
  'Huawei Cloud': '华为云',
  'Alibaba Cloud': '阿里云',
  '{either}, or {or}': '{either}，或 {or}',
  '{all} and {next}': '{all}、{next}',
  'a token or password would go to {host}, which is not a host of the cloud':
    '令牌或密码将被发送到 {host}，而它不是云服务的主机',
  'name the endpoint under `endpoints` in the `run` section of the policy, or use an access key: its secret is never sent':
    '请在策略 `run` 部分的 `endpoints` 中列出该端点，或使用访问密钥：其密钥本身不会被发送',

  'name the identity provider in full: acs:ram::ACCOUNT:oidc-provider/NAME (Alibaba Cloud), iam::ACCOUNT:oidcProvider:NAME (Huawei Cloud)':
    '请写出身份提供商的完整名称：acs:ram::ACCOUNT:oidc-provider/NAME（阿里云），iam::ACCOUNT:oidcProvider:NAME（华为云）',
  'name the role or agency in full: acs:ram::ACCOUNT:role/NAME (Alibaba Cloud), iam::ACCOUNT:agency:NAME (Huawei Cloud)':
    '请写出角色或委托的完整名称：acs:ram::ACCOUNT:role/NAME（阿里云），iam::ACCOUNT:agency:NAME（华为云）',
  'a keyless login needs both `oidc-provider` and `oidc-role`': '无密钥登录需要同时设置 `oidc-provider` 和 `oidc-role`',
  '`oidc-provider` and `oidc-role` are of different clouds': '`oidc-provider` 与 `oidc-role` 属于不同的云',
  '"{value}" is neither an ARN nor a URN of the right kind': '“{value}”不是所需类型的 ARN 或 URN',
  'a keyless login to Huawei Cloud needs `oidc-audience`': '华为云的无密钥登录需要设置 `oidc-audience`',
  'give the client id that the identity provider has in IAM': '请填写身份提供商在 IAM 中的客户端 ID',
  'an audience is a word or a URL without spaces': 'audience 应为不含空格的单词或 URL',

  '{refusal}. The token says: subject {subject}, audience {audience}, issuer {issuer}':
    '{refusal}。令牌内容：subject {subject}，audience {audience}，issuer {issuer}',
  'the file that {variable} names cannot be used: {reason}': '{variable} 指定的文件无法使用：{reason}',
  'let it hold the OIDC token of this job and nothing else': '该文件应只含本作业的 OIDC 令牌',
  '{size} bytes': '{size} 字节',
  '{variable} is not an https URL': '{variable} 不是 https URL',
  'leave the variables of the runner as it set them': '请不要改动运行器设置的变量',
  'run the job again later': '请稍后重新运行作业',
  'give the job `permissions: id-token: write`; where the workflow is called by another one, give it to the calling job too':
    '请为作业设置 `permissions: id-token: write`；若工作流由其他工作流调用，调用方的作业也要设置',
  'there is no OIDC token for the keyless login': '没有可用于无密钥登录的 OIDC 令牌',
  'outside of GitHub Actions, name a file that holds one in {variable}':
    '在 GitHub Actions 之外，请用 {variable} 指定含有令牌的文件',
  'GitHub gives no OIDC token to a pull request from a fork': '对来自 fork 的拉取请求，GitHub 不提供 OIDC 令牌',
  'judge the image after the merge, or where the image is pushed by a workflow of this repository':
    '请在合并之后判定镜像，或在由本仓库工作流推送镜像的地方判定',
  'GitHub gave this job no OIDC token': 'GitHub 没有为本作业提供 OIDC 令牌',
  'what {origin} gave is not a JSON Web Token': '{origin} 给出的内容不是 JSON Web Token',
  'three parts with a dot between them, and nothing else, make a token': '令牌由以点分隔的三段组成，不含其他内容',
  'the OIDC token from {origin} is for the audience "{given}", not "{audience}"':
    '{origin} 给出的 OIDC 令牌面向 audience“{given}”，而不是“{audience}”',
  'have the token issued for this audience, or set `oidc-audience` to that of the token':
    '请为该 audience 签发令牌，或将 `oidc-audience` 设为令牌中的值',
}
