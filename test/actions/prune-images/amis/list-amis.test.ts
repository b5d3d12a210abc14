import { EC2Client } from '@aws-sdk/client-ec2'
import { expect, test } from '@jest/globals'
import { HttpResponse } from '@smithy/core/transport'
import { listAmis } from '../../../../actions/prune-images/amis/list-amis.ts'
import type { AwsClients } from '../../../../actions/shared/aws/aws-clients.ts'

const scope = { assetTagKey: 'ai-ops:asset-id', patterns: ['1.*'] }
const response = (content: string) => `<DescribeImagesResponse>${content}</DescribeImagesResponse>`

/** Lists AMIs of an account of which EC2 gives these pages. */
function list(...pages: readonly string[]) {
  const left = [...pages]
  const ec2 = new EC2Client({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' },
    requestHandler: {
      async handle() {
        const body = new Blob([response(left.shift() ?? '')]).stream()
        return { response: new HttpResponse({ statusCode: 200, headers: {}, body }) }
      },
    },
  })
  const aws: AwsClients = {
    client: (Service) => {
      if (ec2 instanceof Service) return ec2
      throw new Error('EC2 alone is asked.')
    },
    assuming: () => aws,
  }
  return listAmis(scope, { aws, signal: new AbortController().signal })
}

test('a page without a list that leads on is an empty one', async () => {
  const last = '<imagesSet><item><imageId>ami-1</imageId></item></imagesSet>'
  expect((await list('<nextToken>t</nextToken>', last)).others).toMatchObject([{ id: 'ami-1' }])
})

test('one that leads nowhere says nothing', async () => {
  await expect(list('<requestId>r</requestId>')).rejects.toThrow('an answer of EC2 has no Images')
})
