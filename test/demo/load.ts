import { Agent, request } from 'node:http'
import { parseArgs } from 'node:util'

/**
 * Sends prompts to the load balancer at a steady rate by the clock of the demo (open loop: a slow answer does not slow the
 * load), until it is ended or its time is over, and says at the end how many were answered.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'per-minute': { type: 'string', default: '500' },
    'max-minutes': { type: 'string', default: '120' },
  },
})
const PROMPTS = ['What is a canary release?', 'What is a target group?', 'What does an image index name?']
const MINUTE_MS = 60_000
/** By the clock of the demo. */
const TICK_MS = 1_000

const agent = new Agent({ keepAlive: true, maxSockets: 128 })
const perMs = Number(values['per-minute']) / MINUTE_MS
const counts = { sent: 0, answered: 0, failed: 0 }
let owed = 0
let paidUntilMs = Date.now()

const ticks = setInterval(() => {
  const nowMs = Date.now()
  owed += (nowMs - paidUntilMs) * perMs
  paidUntilMs = nowMs
  for (; owed >= 1; owed--) send(PROMPTS[counts.sent % PROMPTS.length] ?? '')
}, TICK_MS)
const limit = setTimeout(stop, Number(values['max-minutes']) * MINUTE_MS)
process.once('SIGTERM', stop)

function send(prompt: string): void {
  counts.sent++
  const asked = request(
    { host: '127.0.0.1', port: Number(values.port), path: '/v1/answers', method: 'POST', agent },
    (answer) => {
      if ((answer.statusCode ?? 500) < 500) counts.answered++
      else counts.failed++
      answer.resume()
    },
  )
  asked.on('error', () => counts.failed++)
  asked.end(JSON.stringify({ prompt }))
}

function stop(): void {
  clearInterval(ticks)
  clearTimeout(limit)
  console.log(JSON.stringify(counts))
  agent.destroy()
  process.exit()
}
