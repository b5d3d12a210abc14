import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { seededRandom } from '../support/seeded-random.ts'

/**
 * The AI service that the demo releases: an HTTP server that answers prompts, with a latency and an error rate.
 *
 *   POST /v1/answers  {"prompt": "…"}  →  {"version", "answer", "latencyMs"}
 *   GET  /health                       →  {"version"}
 *
 * Its model is a small extractive one: it answers with the sentence of its knowledge that shares most words with
 * the prompt.
 */
const { values } = parseArgs({
  options: {
    version: { type: 'string', default: '0.0.0' },
    'error-rate': { type: 'string', default: '0' },
    'latency-ms': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
})
const errorRate = Number(values['error-rate'])
const meanLatencyMs = Number(values['latency-ms'])
const random = seededRandom(Number(values.seed))

const KNOWLEDGE = [
  'A canary release sends a small share of the traffic to the new version first.',
  'A target group is a set of targets to which a load balancer forwards requests.',
  'An image index names the images of several platforms by their digests.',
  'A checkpoint says how many entries a log has and what their root hash is.',
  'A roll-back sends all traffic to the version that served it before.',
].map((sentence) => ({ sentence, words: wordsOf(sentence) }))

const server = createServer(async (request, response) => {
  if (request.url === '/health') return void response.end(JSON.stringify({ version: values.version }))
  const body = await readBody(request)
  const latencyMs = meanLatencyMs * (0.5 + random())
  await setTimeout(latencyMs)
  response.setHeader('content-type', 'application/json')
  if (random() < errorRate) {
    response.statusCode = 500
    return void response.end(
      JSON.stringify({ version: values.version, error: 'the model ran out of memory' }),
    )
  }
  response.end(JSON.stringify({ version: values.version, answer: answer(body), latencyMs }))
})

server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port }))
})

function answer(body: string): string {
  const request: { prompt?: unknown } = JSON.parse(body)
  const asked = wordsOf(String(request.prompt ?? ''))
  const scored = KNOWLEDGE.map(({ sentence, words }) => ({
    sentence,
    shared: asked.intersection(words).size,
  }))
  return scored.reduce((best, one) => (one.shared > best.shared ? one : best)).sentence
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
