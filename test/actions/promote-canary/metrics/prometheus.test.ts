import { describe, expect, test } from '@jest/globals'
import { queryPrometheus } from '../../../../actions/promote-canary/metrics/prometheus.ts'

const signal = new AbortController().signal
const ask = (body: unknown, status = 200, seen: Request[] = []) =>
  queryPrometheus(
    {
      url: 'http://prometheus.example/base/',
      token: () => Promise.resolve('secret'),
      fetch: (input, init) => {
        seen.push(new Request(input instanceof URL ? input : String(input), init))
        return Promise.resolve(
          new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
        )
      },
    },
    'sum(increase(x{a="b"}[1m]))',
    { span: { from: 100, to: 102 }, signal },
  )
const matrix = (...series: (readonly [number, string])[][]) => ({
  status: 'success',
  data: { resultType: 'matrix', result: series.map((values) => ({ metric: {}, values })) },
})

test('asks for each minute at its end, with the token', async () => {
  const seen: Request[] = []
  await ask(matrix(), 200, seen)
  expect(seen[0]?.url).toBe(
    'http://prometheus.example/base/api/v1/query_range?query=sum%28increase%28x%7Ba%3D%22b%22%7D%5B1m%5D%29%29&start=6060&end=6180&step=60',
  )
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer secret')
})

describe('the answer', () => {
  test('is by the minute that it is about; what is no number is no data', async () => {
    const series = await ask(
      matrix([
        [6_060, '5'],
        [6_120, 'NaN'],
        [6_180, '+Inf'],
      ]),
    )
    expect([...series]).toEqual([[100, 5]])
  })

  test('may be empty', async () => {
    expect((await ask(matrix())).size).toBe(0)
  })

  test.each([
    ['several series', matrix([[6_060, '1']], [[6_060, '2']]), 200, 'returns 2 series'],
    ['an error', { status: 'error', error: 'parse error at char 3' }, 400, 'parse error at char 3'],
    [
      'an error that tells the token',
      { status: 'error', error: 'no such token: secret' },
      401,
      'token: ***.',
    ],
    ['an error without end', { status: 'error', error: 'x'.repeat(5_000) }, 400, /: x{500}\.$/],
    ['a page of a proxy', '<html>', 502, 'is not JSON'],
    ['something else', {}, 200, 'status 200'],
  ])('%s is refused', async (_, body, status, message) => {
    await expect(ask(body, status)).rejects.toThrow(message)
  })
})
