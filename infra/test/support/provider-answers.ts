/** The account, region and partition that the tests run in. */
export const ACCOUNT = '123456789012'
export const REGION = 'eu-central-1'

/** What providers compute for a resource, under the names that they use; only what programs read. */
export function computedOutputs(type: string, name: string): Record<string, unknown> {
  const [, service = '', kind = ''] = /^\w+:(\w+)\/\w+:(\w+)$/.exec(type) ?? []
  const arn = `arn:aws:${service}:${REGION}:${ACCOUNT}:${kind}/${name}`
  return {
    arn: service === 's3' ? `arn:aws:s3:::${name}` : arn,
    name,
    ...(service === 's3'
      ? { bucket: name, bucketRegionalDomainName: `${name}.s3.${REGION}.amazonaws.com` }
      : {}),
    ...(kind === 'LoadBalancer'
      ? { dnsName: `${name}.elb.amazonaws.com`, zoneId: 'Z1', arnSuffix: `app/${name}/1` }
      : {}),
    ...(kind === 'ScheduleGroup'
      ? { arn: `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule-group/${name}` }
      : {}),
    ...(kind === 'LaunchTemplate' ? { latestVersion: 1 } : {}),
    ...(kind === 'TargetGroup' ? { arnSuffix: `targetgroup/${name}/1` } : {}),
    ...(kind === 'Repository' ? { repositoryUrl: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/${name}` } : {}),
    ...(kind === 'Distribution' ? { domainName: `${name}.cloudfront.net`, hostedZoneId: 'Z2' } : {}),
    ...(type.startsWith('gcp:')
      ? {
          selfLink: `https://www.googleapis.com/compute/v1/projects/p/${kind}/${name}`,
          address: '203.0.113.7',
          email: `${name}@p.iam.gserviceaccount.com`,
          member: `serviceAccount:${name}@p.iam.gserviceaccount.com`,
          instanceGroup: `https://www.googleapis.com/compute/v1/projects/p/instanceGroups/${name}`,
          selfLinkUnique: `https://www.googleapis.com/compute/v1/projects/p/${kind}/${name}?uniqueId=1`,
        }
      : {}),
  }
}

/** The answers of the functions that programs call. */
export function answerCall(token: string, inputs: Record<string, unknown>): Record<string, unknown> {
  switch (token) {
    case 'aws:index/getCallerIdentity:getCallerIdentity':
      return { accountId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:user/test`, id: ACCOUNT, userId: 'test' }
    case 'aws:index/getRegion:getRegion':
      return { region: inputs.region ?? REGION, name: REGION, id: REGION, description: '', endpoint: '' }
    case 'aws:index/getPartition:getPartition':
      return { partition: 'aws', dnsSuffix: 'amazonaws.com', id: 'aws', reverseDnsPrefix: 'com.amazonaws' }
    case 'aws:ec2/getManagedPrefixList:getManagedPrefixList':
      return { id: 'pl-1', name: inputs.name }
    // The mocks have no update before.
    case 'pulumi:pulumi:readStackResourceOutputs':
      return { outputs: {} }
    default:
      throw new Error(`Nobody answers ${token} here: add what its provider answers.`)
  }
}
