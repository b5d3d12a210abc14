import { describe, expect, test } from '@jest/globals'
import { resolveNamedUses } from '../../../../actions/prune-images/guards/named-uses.ts'
import { findUnmatchedPatterns } from '../../../../actions/prune-images/guards/unmatched-patterns.ts'
import { buildGraph } from '../../../../actions/prune-images/images/image-graph.ts'
import { digestOf, image, policyText, REGISTRY, REPOSITORY, rule, settings } from '../support/build.ts'

const images = [image('app', 9, ['prod', 'v1']), image('new', 1, ['v2', 'latest'])]
const digest = digestOf('app')
const resolve = (entry: string) => resolveNamedUses([entry], images, REPOSITORY)

describe('an entry of in-use-images', () => {
  test.each([
    `${REGISTRY}/team/app:prod`,
    `${REGISTRY.toUpperCase()}/team/app:prod`,
    `https://${REGISTRY}/team/app:prod`,
    `docker-pullable://${REGISTRY}/team/app@${digest}`,
    '123456789012.dkr-ecr.eu-west-1.on.aws/team/app:prod',
    '123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com/team/app:prod',
    'vpce-0a1b-2c3d.dkr.ecr.eu-west-1.vpce.amazonaws.com/team/app:prod',
    'registry.acme.example/team/app:prod',
    'registry.acme.example/proxy/team/app:prod',
    'registry.acme.example:5000/proxy/team/app:prod',
    '999999999999.dkr.ecr.eu-west-1.amazonaws.com/cache/team/app:prod',
    `HTTPS://${REGISTRY}/team/app:prod`,
    `team/app@${digest.replace(/[a-f]/g, (digit) => digit.toUpperCase())}`,
    digest.toUpperCase(),
    'team/app:prod',
    'app:prod',
    `team/app@${digest}`,
    `team/app:v9@${digest}`,
    digest,
    'prod',
    ' prod ',
  ])('%s is resolved to the image', (entry) => {
    const { usersOf, unmatched } = resolve(entry)
    expect([...usersOf.keys()]).toEqual([digest])
    expect(unmatched).toEqual([])
  })

  test.each([
    [
      `${REGISTRY}/team/app:PROD`,
      'team/app has no tag PROD; team/app:prod would match (tags are case-sensitive)',
    ],
    [
      `${REGISTRY}/team/app:nosuch`,
      'team/app has no tag nosuch; a tag or digest that team/app has would match',
    ],
    [`${REGISTRY}/team/app/:prod`, 'it names the repository team/app/'],
    [`${REGISTRY}/team/other:prod`, 'it names the repository team/other (123456789012/eu-west-1)'],
    ['999999999999.dkr.ecr.eu-west-1.amazonaws.com/team/app:prod', '(999999999999/eu-west-1)'],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app:prod', '(123456789012/us-east-1)'],
    ['team/app@sha256:0123456789ab', 'what follows the @ is no digest (sha256: and 64 hex digits)'],
    [`team/app:v1@${digest}0`, 'what follows the @ is no digest'],
    ['team/app@', 'what follows the @ is no digest'],
    ['arn:aws:ecr:eu-west-1:123456789012:repository/team/app', 'it names the repository arn:aws:ecr'],
    [digestOf('absent'), 'no image of team/app has this digest'],
    ['quay.io/other/thing:prod', 'it names the repository other/thing'],
    ['nosuch', 'team/app has no tag nosuch'],
    ['', 'team/app has no tag'],
  ])('%j matches nothing, and it is said why', (entry, why) => {
    const { usersOf, unmatched } = resolve(entry)
    expect(usersOf.size).toBe(0)
    expect(unmatched).toEqual([{ input: 'in-use-images', entry, why: expect.stringContaining(why) }])
  })
})

test('a pattern that matches no tag is found, with the tag that differs by case only', () => {
  const { guards } = settings(policyText(rule(1, {})), {
    protectTags: ['prod', 'Prod*', 'x*'],
    keepAtLeast: [
      { pattern: 'v*', count: 2 },
      { pattern: 'rel-*', count: 2 },
    ],
  })
  expect(
    findUnmatchedPatterns({ images, graph: buildGraph(images, new Map()), nowMs: 0 }, guards, []),
  ).toEqual([
    {
      input: 'protect-tags',
      entry: 'Prod*',
      why: 'no tag of the repository matches it; the tag prod differs by case only',
    },
    { input: 'protect-tags', entry: 'x*', why: 'no tag of the repository matches it' },
    { input: 'keep-at-least', entry: 'rel-*', why: 'no tag of the repository matches it' },
  ])
})
