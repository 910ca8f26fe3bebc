/** Only the services' own hosts: others in the vendors' domains can be a customer's bucket. */
const SERVICE_HOSTS = [
  /^(?:hss|iam|sts)\.[a-z]{2}-[a-z]+-\d+\.myhuaweicloud\.(?:com|eu)$/,
  /^iam\.myhuaweicloud\.com$/,
  /^(?:tds|sas|sts)\.(?:cn|ap|us|eu|me|na)-[a-z0-9-]+\.aliyuncs\.com$/,
  /^(?:tds|sas|sts)\.aliyuncs\.com$/,
]

/** Whether a URL leads to one of the services or their logins at a vendor's own address. */
export const isServiceUrl = ({ protocol, port, hostname }: URL): boolean =>
  protocol === 'https:' && port === '' && SERVICE_HOSTS.some((host) => host.test(hostname))
