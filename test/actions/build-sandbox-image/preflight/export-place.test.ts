import { expect, test } from '@jest/globals'
import { trustsExport } from '../../../../actions/build-sandbox-image/preflight/export-place.ts'

const statement = {
  Effect: 'Allow',
  Principal: { Service: 'vmie.amazonaws.com' },
  Action: 'sts:AssumeRole',
  Condition: { StringEquals: { 'sts:ExternalId': 'vmimport' } },
}

test.each([
  ['a statement', statement, true],
  ['a list of statements', [{ ...statement, Effect: 'Deny' }, statement], true],
  [
    'lists of actions and services',
    { ...statement, Action: ['sts:AssumeRole'], Principal: { Service: ['a', 'vmie.amazonaws.com'] } },
    true,
  ],
  ['a denial', { ...statement, Effect: 'Deny' }, false],
  ['another service', { ...statement, Principal: { Service: 'ec2.amazonaws.com' } }, false],
  ['an account', { ...statement, Principal: { AWS: 'arn:aws:iam::1:root' } }, false],
  ['everybody', { ...statement, Principal: '*' }, false],
])('%s: %j', (_, Statement, expected) => {
  expect(trustsExport(JSON.stringify({ Version: '2012-10-17', Statement }))).toBe(expected)
})

test.each(['', 'null', '[]', '{}', 'not JSON', '{"Statement":[null]}'])(
  'text that is no policy trusts nobody: %s',
  (text) => {
    expect(trustsExport(text)).toBe(false)
  },
)
