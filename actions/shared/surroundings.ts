/**
 * What the surroundings of a run lack: nothing that the code could have done better, and nothing that is worth a stack.
 *
 * @returns one sentence with what to do, or undefined when it is something else
 */
export function explainSurroundings(error: unknown): string | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    const explanation = explainOne(one)
    if (explanation !== undefined) return explanation
  }
  return undefined
}

function explainOne(error: Error): string | undefined {
  const { name, message } = error
  if (name === 'CredentialsProviderError' || /could not load credentials/i.test(message))
    return 'There are no AWS credentials. Give `role-to-assume`, with `permissions: id-token: write`, or let a step before this one configure them.'
  if (/^(ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient)/.test(name))
    return `AWS does not take the credentials (${name}): they have expired, or are those of another partition or account. Give \`role-to-assume\`: the action renews them itself.`
  if (/region is missing/i.test(message))
    return 'There is no AWS region. Set `aws-region`, or AWS_REGION in the environment.'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === undefined) return undefined
  if (NETWORK.has(code) || /^(CERT_|ERR_TLS_|SELF_SIGNED|UNABLE_TO_|DEPTH_ZERO)/.test(code))
    return `The network does not lead there (${code}): ${message}. Does this runner have a route, and does it need HTTPS_PROXY or NODE_EXTRA_CA_CERTS?`
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined
  const trouble = FILE_TROUBLE[code]
  return path === undefined || trouble === undefined ? undefined : `${path} ${trouble}`
}

/** Codes of Node.js and of the system for a peer that cannot be reached (Node.js, "Common system errors"). */
const NETWORK: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])

const FILE_TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. A path counts from the workspace; was the repository checked out?',
  ENOTDIR: 'is not a directory, or lies in something that is none.',
  EISDIR: 'is a directory, where a file is needed.',
  EACCES: 'may not be read or written by this job.',
  EPERM: 'may not be changed by this job.',
  EROFS: 'is on a disk that is read-only.',
  ENOSPC: 'cannot be written: the disk is full.',
}
