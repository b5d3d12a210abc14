import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { PrivateBucket } from '../shared/private-bucket.ts'

/** The tag that `mode: publish` of build-sandbox-image gives an object (`actions/build-sandbox-image/assets/tags.ts`). */
const PUBLISHED_TAG = 'ai-ops:published'

/** The VM images, and how the public gets them. */
export interface Downloads {
  readonly bucket: PrivateBucket
  readonly distribution: aws.cloudfront.Distribution
}

/** What is downloaded, and through which firewall. */
interface DownloadsArgs {
  /** Folder of the images in the bucket. */
  readonly prefix: string
  readonly firewall: aws.wafv2.WebAcl
  readonly account: Account
  /** Whether only what `mode: publish` has opened is read from outside. */
  readonly privateUntilPublished: boolean
}

/** Bucket and distribution name each other: only this distribution reads the bucket, and only the images. */
export function makeDownloads(
  name: string,
  { prefix, firewall, account: { accountId, partition }, privateUntilPublished }: DownloadsArgs,
  { parent }: ChildOptions,
): Downloads {
  const child = { parent }
  const access = new aws.cloudfront.OriginAccessControl(
    name,
    { originAccessControlOriginType: 's3', signingBehavior: 'always', signingProtocol: 'sigv4' },
    child,
  )
  const cache = new aws.cloudfront.CachePolicy(
    name,
    {
      // An object that was replaced is served within the hour, not for a day.
      minTtl: 0,
      defaultTtl: 3_600,
      maxTtl: 86_400,
      parametersInCacheKeyAndForwardedToOrigin: {
        cookiesConfig: { cookieBehavior: 'none' },
        headersConfig: { headerBehavior: 'none' },
        queryStringsConfig: { queryStringBehavior: 'none' },
      },
    },
    child,
  )
  let distribution: aws.cloudfront.Distribution | undefined
  const bucket = new PrivateBucket(
    `${name}-images`,
    {
      oldVersionDays: 30,
      statements: (arn, regionalDomainName) => {
        distribution = makeDistribution(
          name,
          { domainName: regionalDomainName, access, cache, firewall },
          child,
        )
        return [
          {
            Sid: 'CloudFrontReadsImages',
            Effect: 'Allow',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Action: ['s3:GetObject'],
            Resource: [pulumi.interpolate`${arn}/${prefix}/*`],
            Condition: {
              StringEquals: {
                ...(privateUntilPublished ? { [`s3:ExistingObjectTag/${PUBLISHED_TAG}`]: 'true' } : {}),
                'AWS:SourceArn': pulumi.interpolate`arn:${partition}:cloudfront::${accountId}:distribution/${distribution.id}`,
              },
            },
          },
        ]
      },
    },
    child,
  )
  if (distribution === undefined) throw new Error('The bucket was made without its policy.')
  return { bucket, distribution }
}

/** Where the distribution reads, and what stands before it. */
interface DistributionArgs {
  /** Of the bucket, in its Region. */
  readonly domainName: pulumi.Output<string>
  readonly access: aws.cloudfront.OriginAccessControl
  readonly cache: aws.cloudfront.CachePolicy
  readonly firewall: aws.wafv2.WebAcl
}

function makeDistribution(
  name: string,
  { domainName, access, cache, firewall }: DistributionArgs,
  { parent }: ChildOptions,
): aws.cloudfront.Distribution {
  return new aws.cloudfront.Distribution(
    name,
    {
      enabled: true,
      comment: 'VM images',
      httpVersion: 'http2and3',
      isIpv6Enabled: true,
      priceClass: 'PriceClass_All',
      webAclId: firewall.arn,
      origins: [{ originId: 'images', domainName, originAccessControlId: access.id }],
      defaultCacheBehavior: {
        targetOriginId: 'images',
        viewerProtocolPolicy: 'redirect-to-https',
        allowedMethods: ['GET', 'HEAD'],
        cachedMethods: ['GET', 'HEAD'],
        cachePolicyId: cache.id,
      },
      restrictions: { geoRestriction: { restrictionType: 'none' } },
      viewerCertificate: { cloudfrontDefaultCertificate: true },
    },
    { parent },
  )
}
