/** What a request means: `ecr` `BatchDeleteImage`. */
export interface Meaning {
  readonly service: string
  readonly operation: string
}

/** What is looked at to tell the meaning of a request. */
export interface RequestHead {
  readonly method: string
  /** Path with query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Names in a signature that differ from the SDK's package names. */
const services: Readonly<Record<string, string>> = {
  elasticloadbalancing: 'elbv2',
  monitoring: 'cloudwatch',
  tagging: 'resourcegroupstaggingapi',
}

/** Prefixes of IAM actions that differ from the SDK's package names. */
const iamPrefixes: Readonly<Record<string, string>> = {
  elbv2: 'elasticloadbalancing',
  resourcegroupstaggingapi: 'tag',
}

/** The prefix that the IAM actions of a service have. */
export function iamPrefixOf(service: string): string {
  return iamPrefixes[service] ?? service
}

/**
 * Tells service and operation of a request to AWS: by the target header (JSON protocols), the Action field (query
 * protocols), or method and path (REST protocols). The service is that of the signature, or of the target.
 */
export function awsMeaning(request: RequestHead): Meaning {
  const service = serviceOf(request)
  const target = header(request, 'x-amz-target')
  if (target !== undefined) return { service, operation: target.split('.').at(-1) ?? target }
  if (header(request, 'content-type')?.startsWith('application/x-www-form-urlencoded')) {
    const fields = new URLSearchParams(request.body.toString())
    return { service: service === '' ? 'sts' : service, operation: fields.get('Action') ?? '' }
  }
  return { service, operation: restOperation(service, request) }
}

function serviceOf(request: RequestHead): string {
  const signed = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(
    header(request, 'authorization') ?? '',
  )
  const name = signed?.[1] ?? ''
  return services[name] ?? name
}

function restOperation(service: string, request: RequestHead): string {
  const url = new URL(request.url, 'http://aws')
  if (service === 's3') return url.searchParams.get('x-id') ?? s3Operation(request, url)
  const routes = restRoutes[service] ?? []
  const found = routes.find(([method, path]) => method === request.method && path.test(url.pathname))
  return found?.[2] ?? `${request.method} ${url.pathname}`
}

const restRoutes: Readonly<Record<string, readonly (readonly [string, RegExp, string])[]>> = {
  scheduler: [
    ['POST', /^\/schedules\/[^/]+$/, 'CreateSchedule'],
    ['PUT', /^\/schedules\/[^/]+$/, 'UpdateSchedule'],
    ['GET', /^\/schedules\/[^/]+$/, 'GetSchedule'],
    ['DELETE', /^\/schedules\/[^/]+$/, 'DeleteSchedule'],
    ['GET', /^\/schedules\/?$/, 'ListSchedules'],
    ['POST', /^\/schedule-groups\/[^/]+$/, 'CreateScheduleGroup'],
    ['GET', /^\/schedule-groups\/[^/]+$/, 'GetScheduleGroup'],
    ['GET', /^\/schedule-groups\/?$/, 'ListScheduleGroups'],
  ],
  cloudfront: [
    ['POST', /^\/2020-05-31\/distribution\/[^/]+\/invalidation$/, 'CreateInvalidation'],
    ['GET', /^\/2020-05-31\/distribution\/[^/]+\/invalidation\/[^/]+$/, 'GetInvalidation'],
  ],
  lambda: [
    ['GET', /^\/2015-03-31\/functions\/?$/, 'ListFunctions'],
    ['POST', /^\/2015-03-31\/functions\/?$/, 'CreateFunction'],
    ['GET', /^\/2015-03-31\/functions\/[^/]+$/, 'GetFunction'],
    ['GET', /^\/2015-03-31\/functions\/[^/]+\/configuration$/, 'GetFunctionConfiguration'],
    ['GET', /^\/2015-03-31\/functions\/[^/]+\/versions$/, 'ListVersionsByFunction'],
    ['GET', /^\/2015-03-31\/functions\/[^/]+\/aliases$/, 'ListAliases'],
    ['GET', /^\/2015-03-31\/functions\/[^/]+\/aliases\/[^/]+$/, 'GetAlias'],
    ['PUT', /^\/2015-03-31\/functions\/[^/]+\/aliases\/[^/]+$/, 'UpdateAlias'],
    ['GET', /^\/2019-09-30\/functions\/[^/]+\/provisioned-concurrency$/, 'ListProvisionedConcurrencyConfigs'],
    ['GET', /^\/2017-03-31\/tags\/[^/]+$/, 'ListTags'],
    ['POST', /^\/2017-03-31\/tags\/[^/]+$/, 'TagResource'],
    ['DELETE', /^\/2017-03-31\/tags\/[^/]+$/, 'UntagResource'],
  ],
  batch: [['POST', /^\/v1\/describejobdefinitions$/, 'DescribeJobDefinitions']],
  eks: [
    ['GET', /^\/clusters\/?$/, 'ListClusters'],
    ['GET', /^\/clusters\/[^/]+$/, 'DescribeCluster'],
  ],
  rbin: [
    ['POST', /^\/list-rules$/, 'ListRules'],
    ['GET', /^\/rules\/[^/]+$/, 'GetRule'],
  ],
  'bedrock-agentcore': [
    ['POST', /^\/runtimes\/?$/, 'ListAgentRuntimes'],
    ['POST', /^\/runtimes\/[^/]+\/versions\/?$/, 'ListAgentRuntimeVersions'],
    ['GET', /^\/runtimes\/[^/]+\/?$/, 'GetAgentRuntime'],
  ],
}

/** S3's own way: the part of a query that has no value names what of the object or bucket is meant. */
const subresources: Readonly<Record<string, string>> = {
  acl: 'Acl',
  attributes: 'Attributes',
  legalHold: 'LegalHold',
  location: 'Location',
  'object-lock': 'ObjectLockConfiguration',
  policy: 'Policy',
  publicAccessBlock: 'PublicAccessBlock',
  retention: 'Retention',
  tagging: 'Tagging',
  versioning: 'Versioning',
  encryption: 'Encryption',
  lifecycle: 'LifecycleConfiguration',
}

function s3Operation({ method, headers }: RequestHead, url: URL): string {
  const query = url.searchParams
  const [, bucket, ...key] = url.pathname.split('/')
  if (!bucket) return 'ListBuckets'
  const ofObject = key.join('/') !== ''
  const verb = { GET: 'Get', PUT: 'Put', DELETE: 'Delete', HEAD: 'Head', POST: 'Post' }[method] ?? method
  const thing = Object.entries(subresources).find(([name]) => query.has(name))?.[1]
  if (thing !== undefined) return ofObject ? `${verb}Object${thing}` : `${verb}Bucket${thing}`
  if (ofObject) return s3ObjectOperation(method, query, headers['x-amz-copy-source'] !== undefined, verb)
  if (method === 'GET') {
    if (query.has('versions')) return 'ListObjectVersions'
    if (query.has('uploads')) return 'ListMultipartUploads'
    return query.get('list-type') === '2' ? 'ListObjectsV2' : 'ListObjects'
  }
  if (method === 'POST' && query.has('delete')) return 'DeleteObjects'
  return method === 'PUT' ? 'CreateBucket' : `${verb}Bucket`
}

function s3ObjectOperation(method: string, query: URLSearchParams, copies: boolean, verb: string): string {
  if (query.has('uploads')) return 'CreateMultipartUpload'
  if (query.has('uploadId')) {
    if (method === 'POST') return 'CompleteMultipartUpload'
    if (method === 'DELETE') return 'AbortMultipartUpload'
    if (method === 'GET') return 'ListParts'
    return copies ? 'UploadPartCopy' : 'UploadPart'
  }
  return method === 'PUT' && copies ? 'CopyObject' : `${verb}Object`
}

function header(request: RequestHead, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}
