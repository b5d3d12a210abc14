import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GetObjectTaggingCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'

/** What users download from. */
export interface DownloadServer extends AsyncDisposable {
  /** For `vm-image-base-url`. */
  readonly url: string
  /** Has every request answered by a CAPTCHA (AWS WAF API reference, `CaptchaAction`). */
  askForCaptcha(): void
}

/**
 * CloudFront before a bucket whose policy is that of infra: an object is read when it bears the tag `ai-ops:published` =
 * `true`, and everything else, also what is not there, is forbidden.
 */
export async function startDownloads(aws: AwsEmulator, bucket: string): Promise<DownloadServer> {
  let captcha = false
  const server = createServer(async ({ url = '/' }, response) => {
    if (captcha) {
      response.writeHead(405, { 'x-amzn-waf-action': 'captcha' }).end()
      return
    }
    const object = { Bucket: bucket, Key: decodeURIComponent(url.slice(1)) }
    const s3 = aws.client(S3Client)
    try {
      const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand(object))
      if (!TagSet.some(({ Key, Value }) => Key === 'ai-ops:published' && Value === 'true')) throw new Error()
      const { ContentLength } = await s3.send(new HeadObjectCommand(object))
      response.writeHead(200, { 'content-length': ContentLength ?? 0 }).end()
    } catch {
      response.writeHead(403).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
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
