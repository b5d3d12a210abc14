import { describe, expect, test } from '@jest/globals'
import { secretReason } from '../../../actions/build-sandbox-image/plain-secret.ts'

describe('secretReason', () => {
  test.each([
    ['DEFAULT_PASSWORD', 'ailab'],
    ['github_token', 'abc'],
    ['MY_API_KEY', 'abc'],
    ['SSH_PRIVATE_KEY', 'abc'],
    ['AWS_SECRET_ACCESS_KEY', 'abc'],
    ['NPM_PAT', 'abc'],
  ])('knows %s by its name', (name, value) => {
    expect(secretReason(name, value)).toBe('its name says that the value is a secret')
  })

  test.each([
    ['a token of GitHub', `x ghp_${'a'.repeat(36)}`],
    ['a token of GitHub', `github_pat_${'a'.repeat(40)}`],
    ['an access key of AWS', 'AKIAIOSFODNN7EXAMPLE'],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc'],
    ['a token of Slack', 'xoxb-1234567890-abc'],
    ['a token of Docker Hub', `dckr_pat_${'a'.repeat(27)}`],
    ['a token of npm', `npm_${'a'.repeat(36)}`],
    ['a token of PyPI', `pypi-${'a'.repeat(60)}`],
    ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.sig'],
    ['an address with a password in it', 'https://user:pw@example.com/'],
  ])('knows %s by its form', (what, value) => {
    expect(secretReason('ANYTHING', value)).toBe(`the value looks like ${what}`)
  })

  test.each([
    ['MAKE_AMI_PUBLIC_OPTION', '--make-ami-public'],
    ['EC2_KEY_NAME', 'my-key'],
    ['CACHE_KEY', 'v1'],
    ['SECRET_ARN', 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:x'],
    ['TOKENIZER', 'cl100k'],
    ['PASSWORD_OPTION', '--ask'],
    ['USE_TOKEN', 'true'],
    ['DB_PASSWORD', ''],
    ['URL', 'https://example.com:8443/a@b'],
  ])('leaves %s=%s alone', (name, value) => {
    expect(secretReason(name, value)).toBeUndefined()
  })
})
