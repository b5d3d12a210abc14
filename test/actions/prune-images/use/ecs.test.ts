import { ECSClient } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { type HttpRequest, HttpResponse } from '@smithy/core/transport'
import { readDefinitions } from '../../../../actions/prune-images/use/ecs.ts'

test('a revision is read once, the newest of a family in each look', async () => {
  const asked: string[] = []
  const ecs = new ECSClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' },
    requestHandler: {
      async handle({ body }: HttpRequest) {
        const { taskDefinition } = JSON.parse(new TextDecoder().decode(body))
        asked.push(taskDefinition)
        const image = `${taskDefinition} of look ${asked.length}`
        const answer = JSON.stringify({ taskDefinition: { containerDefinitions: [{ image }] } })
        const stream = new Blob([answer]).stream()
        return { response: new HttpResponse({ statusCode: 200, headers: {}, body: stream }) }
      },
    },
  })
  const reading = { known: new Map(), definitionsPerFamily: 0, signal: new AbortController().signal }
  const look = async () => {
    const wanted = ['nightly:3', 'nightly'].map((arn) => ({ user: 'schedule', arn }))
    return (await readDefinitions(ecs, wanted, reading)).map(({ image }) => image)
  }
  expect(await look()).toEqual(['nightly:3 of look 1', 'nightly of look 2'])
  expect(await look()).toEqual(['nightly:3 of look 1', 'nightly of look 3'])
})
