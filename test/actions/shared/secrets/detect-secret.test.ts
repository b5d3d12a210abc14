import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { parseEnvironment } from '../../../../actions/build-sandbox-image/builds/environment.ts'
import { secretReason } from '../../../../actions/shared/secrets/detect-secret.ts'
import { isSecretName } from '../../../../actions/shared/secrets/secret-names.ts'
import { secretPlaceOf } from '../../../../actions/shared/secrets/secret-places.ts'
import { canaries } from './canaries.ts'

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

test('each shape is known whatever it is called, and the reason does not quote it', () => {
  const known = canaries.filter(([, secret]) => {
    const reason = secretReason('ANYTHING', secret)
    return reason !== undefined && !reason.includes('swordfish') && !reason.includes(secret)
  })
  expect(known.map(([what]) => what)).toEqual(canaries.map(([what]) => what))
})

test('a build is not handed a secret of any shape in clear', () => {
  for (const [what, secret] of canaries) {
    let message = `${what} went through`
    try {
      parseEnvironment({ ANYTHING: secret })
    } catch (error) {
      message = String(error)
    }
    expect(message).toContain('must not be handed over in clear')
    expect(message).not.toContain('swordfish')
  }
})

test.each([
  ...[
    'dbPassword',
    'MasterUserPassword',
    'PGPASSWORD',
    'DB_PASS',
    'redis.auth',
    'api-key',
    'apiKey',
    'APIKey',
  ],
  ...['X-Api-Key', 'SecretString', 'clientSecret', 'CONNECTION_STRING', 'signing_key', 'AccountKey', 'jwt'],
  ...[
    'SENTRY_DSN',
    'Authorization',
    'splunk-token',
    'PASSWORD_1',
    'passwordHash',
    'GITHUB_PAT',
    'access_tokens',
  ],
])('the name %s says that the value is a secret', (name) => {
  expect(isSecretName(name)).toBe(true)
})

test.each([
  ...[
    'secretArn',
    'TOKEN_URL',
    'MAX_TOKENS',
    'maxTokens',
    'tokenizer',
    'KeyName',
    'CacheKey',
    'kmsKeyId',
    'path',
  ],
  ...[
    'eos_token',
    'nextToken',
    'passwordLength',
    'credentialProvider',
    'SecretManagerArn',
    'author',
    'compatibility',
    'pinned',
    'Key',
    '',
  ],
])('the name %s does not', (name) => {
  expect(isSecretName(name)).toBe(false)
})

test.each([
  'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-password-AbCdEf',
  'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/MyTargetsXX/73e2d6bc24d8a067',
  `sha256:${'a1'.repeat(32)}`,
  '123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1.0',
  's3://models/Ranker2/Version10/model/weights.onnx',
  'https://example.com:8443/a@b?q=1',
  '{{resolve:secretsmanager:db:SecretString:password}}',
  'curl --fail http://localhost:8080/health || exit 1',
  '2026-11-21T09:00:00.000Z',
  'Answer in at most 200 tokens: be kind, and keep secrets out of it.',
  'nodejs:20, python3.12',
  'serve --port 80 --user app',
  'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf:password::',
  'MyStack-ExecutionRole605A040B-1OQ5ZYHSBUZ8G',
  'secretsManagerConnectionOfTheBackend2026',
  'https://git@github.com/team/app.git',
  's3://models/env=prod/token=3/part-0001.parquet',
  'IYV3p45BT0ac8hjHg1houSdS1a.Mro8e',
  createHash('sha256').update('x').digest('base64'),
  `sha512-${createHash('sha512').update('x').digest('base64')}`,
  '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBa\n-----END CERTIFICATE-----',
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'a1B2c3D4'.repeat(5)} user@host`,
  'us.anthropic.claude-sonnet-4-20250514-v1:0',
  'meta-llama/Llama-3.1-8B-Instruct',
  'python -m serve --max-tokens 4096 --tokenizer cl100k_base',
  'mysql -u root -P 3306',
  'mkdir -p /var/lib/app && cp -a src dst',
  'Bearer tokens are required, basic authentication is not',
  'environment: production',
  'hf_transformers, sk-learn, npm_config_cache, jina_embeddings_v3',
  '550e8400-e29b-41d4-a716-446655440000',
])('%s is not a secret', (text) => {
  expect(secretReason('', text)).toBeUndefined()
})

test.each([
  ['Environment', 'variables'],
  ['environment_variables', 'variables'],
  ['RuntimeEnvironmentVariables', 'variables'],
  ['DefaultArguments', 'variables'],
  ['OriginCustomHeaders', 'headers'],
  ['AllowHeaders', undefined],
  ['EntryPoint', 'command'],
  ['UserData', 'opaque'],
  ['ContainerDefinitions', undefined],
])('%s holds %s', (name, place) => {
  expect(secretPlaceOf(name)).toBe(place)
})
