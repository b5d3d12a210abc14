import { Agent, request } from 'node:http'
import { parseArgs } from 'node:util'

/**
 * Sends prompts to the load balancer at a steady rate (open loop: a slow answer does not slow the load), until it is
 * ended or its time is over, and says at the end how many were answered.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    rate: { type: 'string', default: '100' },
    'max-seconds': { type: 'string', default: '120' },
  },
})
const PROMPTS = ['What is a canary release?', 'What is a target group?', 'What does an image index name?']
const TICK_MS = 20

const agent = new Agent({ keepAlive: true, maxSockets: 128 })
const perTick = (Number(values.rate) * TICK_MS) / 1_000
const counts = { sent: 0, answered: 0, failed: 0 }
let owed = 0

const ticks = setInterval(() => {
  for (owed += perTick; owed >= 1; owed--) send(PROMPTS[counts.sent % PROMPTS.length] ?? '')
}, TICK_MS)
const limit = setTimeout(stop, Number(values['max-seconds']) * 1_000)
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
