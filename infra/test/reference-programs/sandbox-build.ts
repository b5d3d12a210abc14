import * as aws from '@pulumi/aws'

/** The permanent stacks of the release guide, as its CloudFormation templates have them. */
export function seedSandboxBuild() {
  const allowedIp = new aws.wafv2.IpSet('DssAllowedIp', {
    scope: 'CLOUDFRONT',
    ipAddressVersion: 'IPV4',
    addresses: ['127.0.0.1/32'],
  })
  new aws.wafv2.WebAcl('VMDownloadACL', {
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    rules: [
      {
        name: 'DssVmDownloadCaptcha',
        priority: 1,
        action: { captcha: {} },
        statement: { notStatement: { statement: { ipSetReferenceStatement: { arn: allowedIp.arn } } } },
        visibilityConfig: { metricName: 'c', cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true },
      },
    ],
    visibilityConfig: { metricName: 'a', cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true },
  })
  const bucket = new aws.s3.Bucket('VMBucket', {}, { retainOnDelete: true })
  new aws.cloudfront.Distribution('CfDistribution', {
    enabled: true,
    httpVersion: 'http1.1',
    priceClass: 'PriceClass_All',
    // Looked up in the other stack by hand: nothing makes one wait for the other.
    webAclId: 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/VMDownloadACL/1',
    origins: [{ originId: 'b', domainName: bucket.bucketRegionalDomainName }],
    defaultCacheBehavior: {
      targetOriginId: 'b',
      viewerProtocolPolicy: 'redirect-to-https',
      allowedMethods: ['GET', 'HEAD'],
      cachedMethods: ['GET', 'HEAD'],
      minTtl: 86_400,
      defaultTtl: 86_400,
      maxTtl: 31_536_000,
    },
    restrictions: { geoRestriction: { restrictionType: 'none' } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  })
  new aws.s3.Bucket('ai-lab-example-data-s3', { acl: 'public-read' })
  const role = new aws.iam.Role('release', {
    assumeRolePolicy: JSON.stringify({
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'codebuild.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    }),
  })
  new aws.iam.RolePolicy('release', {
    role: role.name,
    policy: JSON.stringify({
      Statement: [
        { Effect: 'Allow', Action: ['logs:*'], Resource: ['*'] },
        {
          Effect: 'Allow',
          Action: ['cloudformation:DescribeStacks', 'cloudformation:ListStackResources'],
          Resource: ['*'],
        },
        {
          Effect: 'Allow',
          Action: [
            'ec2:TerminateInstances',
            'ec2:DeregisterImage',
            'ec2:DeleteSnapshot',
            'ec2:ModifyImageAttribute',
          ],
          Resource: ['*'],
        },
        { Effect: 'Allow', Action: ['secretsmanager:GetSecretValue'], Resource: ['*'] },
      ],
    }),
  })
  new aws.codebuild.Project('release', {
    serviceRole: role.arn,
    artifacts: { type: 'NO_ARTIFACTS' },
    environment: {
      type: 'LINUX_CONTAINER',
      computeType: 'BUILD_GENERAL1_SMALL',
      image: 'aws/codebuild/standard:6.0',
      environmentVariables: [{ name: 'GITHUB_TOKEN', type: 'PLAINTEXT', value: 'ghs_x' }],
    },
    source: { type: 'GITHUB', location: 'https://github.com/exasol/ai-lab' },
  })
  return {}
}
