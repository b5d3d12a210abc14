import { iamPrefixOf, type Meaning, type RequestHead } from './aws-operation.ts'

/** An answer that the proxy makes itself. */
export interface MadeAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An error before it is written. */
export interface ServiceError {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** Writes an error as a service answers it: JSON, XML of the query protocol, of EC2, or of S3. */
export type WriteError = (meaning: Meaning, request: RequestHead, error: ServiceError) => MadeAnswer

/** What services say on their own: to too many calls, to one that may not call, and when they fail. */
export interface ServiceErrors {
  readonly throttled: (meaning: Meaning) => ServiceError
  readonly accessDenied: (meaning: Meaning) => ServiceError
  readonly failed: (status: number | undefined) => ServiceError
}

/** How AWS's protocols write an error. */
export const writeAwsError: WriteError = (meaning, request, { status, code, message }) => {
  const xml = { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }
  if (meaning.service === 's3') {
    return {
      status,
      headers: { ...xml, 'content-type': 'application/xml' },
      body: request.method === 'HEAD' ? '' : `<?xml version="1.0"?><Error>${code_(code, message)}</Error>`,
    }
  }
  if (meaning.service === 'ec2') {
    const body = `<Response><Errors><Error>${code_(code, message)}</Error></Errors><RequestID>${requestId}</RequestID></Response>`
    return { status, headers: xml, body }
  }
  if (isForm(request) || meaning.service === 'cloudfront') {
    const fault = status < 500 ? 'Sender' : 'Receiver'
    const body = `<ErrorResponse><Error><Type>${fault}</Type>${code_(code, message)}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`
    return { status, headers: xml, body }
  }
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-errortype': code,
      'x-amzn-requestid': requestId,
      ...(meaning.service === 'cloudwatch' ? { 'x-amzn-query-error': `${code};Sender` } : {}),
    },
    body: JSON.stringify({ __type: code, message }),
  }
}

const requestId = '00000000-0000-4000-8000-00000000fa17'

function code_(code: string, message: string): string {
  const escaped = message.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<Code>${code}</Code><Message>${escaped}</Message>`
}

function isForm(request: RequestHead): boolean {
  return String(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
}

/** What a service says when it is called too often. */
function throttleError({ service }: Meaning): ServiceError {
  const message = 'Rate exceeded'
  switch (service) {
    case 's3':
      return { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' }
    case 'ec2':
      return { status: 503, code: 'RequestLimitExceeded', message: 'Request limit exceeded.' }
    case 'elbv2':
    case 'sts':
      return { status: 400, code: 'Throttling', message }
    case 'lambda':
      return { status: 429, code: 'TooManyRequestsException', message }
    case 'scheduler':
      return { status: 429, code: 'ThrottlingException', message }
    default:
      return { status: 400, code: 'ThrottlingException', message }
  }
}

/** What a service says when the role lacks the permission. */
function accessDeniedError(meaning: Meaning): ServiceError {
  const message = `User: arn:aws:sts::123456789012:assumed-role/test/test is not authorized to perform: ${iamPrefixOf(meaning.service)}:${meaning.operation} because no identity-based policy allows the action`
  switch (meaning.service) {
    case 's3':
      return { status: 403, code: 'AccessDenied', message: 'Access Denied' }
    case 'ec2':
      return { status: 403, code: 'UnauthorizedOperation', message }
    case 'elbv2':
    case 'sts':
    case 'cloudwatch':
    case 'cloudfront':
      return { status: 403, code: 'AccessDenied', message }
    case 'lambda':
    case 'scheduler':
      return { status: 403, code: 'AccessDeniedException', message }
    default:
      return { status: 400, code: 'AccessDeniedException', message }
  }
}

/** What AWS's services say. */
export const awsErrors: ServiceErrors = {
  throttled: throttleError,
  accessDenied: accessDeniedError,
  failed: (status = 500) => ({
    status,
    code: 'InternalFailure',
    message: 'We encountered an internal error.',
  }),
}
