import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CloudFrontClient,
  CreateDistributionCommand,
  GetInvalidationCommand,
  paginateListInvalidations,
} from '@aws-sdk/client-cloudfront'
import { GetObjectTaggingCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'

/** What users download from. */
export interface DownloadServer extends AsyncDisposable {
  /** For `vm-image-base-url`. */
  readonly url: string
  /**
   * Keeps each answer from now on, a refusal too, until an invalidation of its path has completed.
   *
   * @returns the id of the distribution
   */
  keepCopies(): Promise<string>
  /** Has every request answered by a CAPTCHA (AWS WAF API reference, `CaptchaAction`). */
  askForCaptcha(): void
}

/**
 * CloudFront before a bucket whose policy is that of infra: an object is read when it bears the tag `ai-ops:published` =
 * `true`, and everything else, also what is not there, is forbidden.
 */
export async function startDownloads(aws: AwsEmulator, bucket: string): Promise<DownloadServer> {
  let captcha = false
  let edge: Edge | undefined
  const server = createServer(async ({ url = '/' }, response) => {
    if (captcha) {
      response.writeHead(405, { 'x-amzn-waf-action': 'captcha' }).end()
      return
    }
    const answer = () => answerOfOrigin(aws, { bucket, key: decodeURIComponent(url.slice(1)) })
    const { status, sizeBytes } = edge === undefined ? await answer() : await edge.answer(url, answer)
    response.writeHead(status, { 'content-length': sizeBytes }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    keepCopies: async () => {
      edge = new Edge(aws, await createDistribution(aws, bucket))
      return edge.distributionId
    },
    askForCaptcha: () => {
      captcha = true
    },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** What is answered to a request, by its origin or from a copy. */
interface Answer {
  readonly status: number
  readonly sizeBytes: number
}

async function answerOfOrigin(
  aws: AwsEmulator,
  { bucket, key }: { readonly bucket: string; readonly key: string },
): Promise<Answer> {
  const object = { Bucket: bucket, Key: key }
  const s3 = aws.client(S3Client)
  try {
    const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand(object))
    if (!TagSet.some(({ Key, Value }) => Key === 'ai-ops:published' && Value === 'true')) throw new Error()
    const { ContentLength = 0 } = await s3.send(new HeadObjectCommand(object))
    return { status: 200, sizeBytes: ContentLength }
  } catch {
    return { status: 403, sizeBytes: 0 }
  }
}

/** The edges of a distribution whose cache never expires by itself. */
class Edge {
  readonly #aws: AwsEmulator
  readonly #copies = new Map<string, Answer>()
  readonly #carriedOut = new Set<string>()
  readonly distributionId: string

  constructor(aws: AwsEmulator, distributionId: string) {
    this.#aws = aws
    this.distributionId = distributionId
  }

  async answer(path: string, ask: () => Promise<Answer>): Promise<Answer> {
    await this.#carryOut()
    const answer = this.#copies.get(path) ?? (await ask())
    this.#copies.set(path, answer)
    return answer
  }

  async #carryOut(): Promise<void> {
    const cloudFront = this.#aws.client(CloudFrontClient)
    const DistributionId = this.distributionId
    for await (const { InvalidationList } of paginateListInvalidations(
      { client: cloudFront },
      { DistributionId },
    ))
      for (const { Id, Status } of InvalidationList?.Items ?? []) {
        if (Id === undefined || Status !== 'Completed' || this.#carriedOut.has(Id)) continue
        const { Invalidation } = await cloudFront.send(new GetInvalidationCommand({ DistributionId, Id }))
        for (const path of Invalidation?.InvalidationBatch?.Paths?.Items ?? []) this.#copies.delete(path)
        this.#carriedOut.add(Id)
      }
  }
}

async function createDistribution(aws: AwsEmulator, bucket: string): Promise<string> {
  const { Distribution } = await aws.client(CloudFrontClient).send(
    new CreateDistributionCommand({
      DistributionConfig: {
        CallerReference: bucket,
        Comment: 'VM images',
        Enabled: true,
        Origins: { Quantity: 1, Items: [{ Id: 'images', DomainName: `${bucket}.s3.amazonaws.com` }] },
        DefaultCacheBehavior: { TargetOriginId: 'images', ViewerProtocolPolicy: 'redirect-to-https' },
      },
    }),
  )
  if (Distribution?.Id === undefined) throw new Error('The emulator has made no distribution.')
  return Distribution.Id
}
