import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2'
import { describe, expect, test } from '@jest/globals'
import { planHeaderRule } from '../../../../actions/promote-canary/platforms/alb/header-rule.ts'
import { parseCanaryHeader } from '../../../../actions/promote-canary/smoke/canary-header.ts'
import { readSmokeRequests } from '../../../../actions/promote-canary/smoke/smoke-requests.ts'
import { GREEN, LOG_IN } from '../platforms/alb/rules.ts'

describe('the canary’s header', () => {
  test.each([
    ['X-Canary: true', { name: 'X-Canary', value: 'true' }],
    ['x-secret:a:b=c', { name: 'x-secret', value: 'a:b=c' }],
  ])('%s', (text, header) => {
    expect(parseCanaryHeader(text, 'input canary-header')).toEqual(header)
  })

  test.each([
    'X-Canary',
    ': true',
    'X Canary: true',
    'X-Canary:',
    'X-Canary: *',
    `X-${'a'.repeat(40)}: 1`,
    `X: ${'a'.repeat(129)}`,
  ])('refuses %s', (text) => {
    expect(() => parseCanaryHeader(text, 'input canary-header')).toThrow('a rule cannot match this header')
  })
})

describe('smoke requests', () => {
  test('are one GET when none are given', () => {
    expect(readSmokeRequests(undefined)).toMatchObject([{ method: 'GET', path: '/', times: 1 }])
  })

  test('send JSON as JSON and text as text', () => {
    expect(
      readSmokeRequests([
        { path: '/a', method: 'POST', body: { prompt: 'x' }, headers: { 'X-Key': 7 }, status: [200, 201] },
        { path: '/b', method: 'PUT', body: 'text', status: 204, contains: 'y', times: 3 },
      ]),
    ).toEqual([
      {
        path: '/a',
        method: 'POST',
        body: '{"prompt":"x"}',
        headers: { 'content-type': 'application/json', 'x-key': '7' },
        statuses: [200, 201],
        contains: undefined,
        times: 1,
      },
      { path: '/b', method: 'PUT', body: 'text', headers: {}, statuses: [204], contains: 'y', times: 3 },
    ])
  })

  test.each([
    [[], 'a list of requests'],
    ['/health', 'a list of requests'],
    [[{ path: 'health' }], 'begins with /'],
    [[{ path: '//elsewhere.example/' }], 'begins with /'],
    [[{ path: '/', methods: 'GET' }], 'path, method'],
    [[{ path: '/', method: 'get' }], 'a method'],
    [[{ path: '/', times: 0 }], 'from 1 to 1000'],
    [[{ path: '/', status: 99 }], 'HTTP status'],
    [[{ path: '/', headers: [] }], 'a mapping'],
  ])('refuse %j', (data, message) => {
    expect(() => readSmokeRequests(data)).toThrow(message)
  })
})

describe('the header rule', () => {
  const settings = { listenerArn: 'l', header: { name: 'X-Canary', value: 'true' }, canary: GREEN }
  const path = { Field: 'path-pattern', Values: ['/*'], PathPatternConfig: { Values: ['/*'] } }
  const rule = (Priority: string, Conditions: Rule['Conditions'] = [path]): Rule => ({
    RuleArn: Priority,
    Priority,
    Conditions,
  })
  const plan = (own: Rule | undefined, ...others: Rule[]) =>
    planHeaderRule(
      { rules: [...others, ...(own === undefined ? [] : [own])], own, actions: [{ Type: 'forward' }] },
      settings,
    )

  test('asks for what the rule asks for and the header, at the last free priority before it', () => {
    expect(plan(rule('100'), rule('99'), rule('98'))).toMatchObject({
      priority: 97,
      conditions: [
        { Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } },
        { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Canary', Values: ['true'] } },
      ],
    })
    const planned = plan(rule('100'))
    expect('conditions' in planned && planned.conditions[0]).not.toHaveProperty('Values')
  })

  test('does to the request what the rule does, and counts regular expressions as values', () => {
    const Transforms: Rule['Transforms'] = [
      { Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: [{ Regex: '^/api/(.*)', Replace: '/$1' }] } },
    ]
    expect(plan({ ...rule('100'), Transforms })).toMatchObject({ transforms: Transforms })
    const regexes = ['^a', '^b', '^c', '^d', '^e']
    const host = { Field: 'host-header', HostHeaderConfig: { RegexValues: regexes } }
    expect(plan(rule('100', [host]))).toMatchObject({
      impossible: expect.stringContaining('6 condition values'),
    })
    const fewer = { Field: 'host-header', HostHeaderConfig: { RegexValues: regexes.slice(1) } }
    expect(plan(rule('100', [fewer]))).toMatchObject({ priority: 99 })
  })

  test('comes before every other rule for the same header, which would take the smoke requests', () => {
    const fixed = rule('100', [
      { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'x-canary', Values: ['true'] } },
    ])
    expect(plan(undefined, fixed)).toMatchObject({ priority: 99 })
    expect(plan(rule('300'), fixed, rule('99'))).toMatchObject({ priority: 98 })
    expect(plan(rule('50'), fixed)).toMatchObject({ priority: 49 })
    const first = rule('1', fixed.Conditions)
    expect(plan(undefined, first)).toMatchObject({ impossible: expect.stringContaining('same header') })
  })

  test('for the default action comes last', () => {
    expect(plan(undefined, rule('50000'))).toMatchObject({
      priority: 49_999,
      conditions: [{ Field: 'http-header' }],
    })
  })

  test.each([
    ['no priority is free', plan(rule('2'), rule('1')), 'No priority'],
    ['the rule is the first', plan(rule('1')), 'No priority'],
    [
      'there are too many values',
      plan(rule('9', [{ Field: 'host-header', HostHeaderConfig: { Values: ['a', 'b', 'c', 'd', 'e'] } }])),
      '6 condition values',
    ],
    [
      'it would lead past a log-in',
      planHeaderRule({ rules: [], own: undefined, actions: [LOG_IN, { Type: 'forward' }] }, settings),
      'authenticates',
    ],
  ])('is impossible when %s', (_, planned, reason) => {
    expect(planned).toMatchObject({ impossible: expect.stringContaining(reason) })
  })
})
