import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseEnvironment } from '../../../../actions/build-sandbox-image/builds/environment.ts'

describe('parseEnvironment', () => {
  test('reads texts, whole numbers, flags and references', () => {
    const data = parse(`
      MAKE_AMI_PUBLIC_OPTION: --no-make-ami-public
      WORKERS: 4
      DEBUG: false
      DEFAULT_PASSWORD: { parameter-store: /ai-lab/password }
      DOCKER_REGISTRY_PASSWORD: { secrets-manager: "Dockerhub:AccessToken" }
    `)
    expect(parseEnvironment(data)).toEqual([
      { name: 'MAKE_AMI_PUBLIC_OPTION', type: 'PLAINTEXT', value: '--no-make-ami-public' },
      { name: 'WORKERS', type: 'PLAINTEXT', value: '4' },
      { name: 'DEBUG', type: 'PLAINTEXT', value: 'false' },
      { name: 'DEFAULT_PASSWORD', type: 'PARAMETER_STORE', value: '/ai-lab/password' },
      { name: 'DOCKER_REGISTRY_PASSWORD', type: 'SECRETS_MANAGER', value: 'Dockerhub:AccessToken' },
    ])
  })

  test.each([undefined, null, {}])('takes %j as no variables', (data) => {
    expect(parseEnvironment(data)).toEqual([])
  })

  test.each([
    [['A=b'], 'this is not a mapping'],
    ['A=b', 'this is not a mapping'],
    [{ 'NOT A NAME': 'x' }, 'cannot be the name'],
    [{ '1ST': 'x' }, 'cannot be the name'],
    [{ CODEBUILD_SRC_DIR: 'x' }, 'CodeBuild keeps names'],
    [{ ASSET_ID: '7.0.0' }, 'set by the action itself'],
    [{ AI_OPS_BUILD_KEY: 'x' }, 'set by the action itself'],
    [{ VERSION: 1.1 }, 'in quotes'],
    [{ EMPTY: null }, 'in quotes'],
    [{ LIST: ['a'] }, 'in quotes'],
    [{ X: {} }, 'exactly one of'],
    [{ X: { 'parameter-store': 'a', 'secrets-manager': 'b' } }, 'exactly one of'],
    [{ X: { 'parameter-store': '' } }, 'exactly one of'],
    [{ X: { 'parameter-store': 4 } }, 'exactly one of'],
    [{ X: { vault: 'a' } }, 'exactly one of'],
    [{ X: { toString: 'a' } }, 'exactly one of'],
  ])('refuses %j', (data, message) => {
    expect(() => parseEnvironment(data)).toThrow(message)
  })

  test('refuses a secret in clear, and does not quote it', () => {
    const secret = 'hunter2-is-no-password'
    expect(() => parseEnvironment({ DB_PASSWORD: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    )
    expect(() => parseEnvironment({ DB_PASSWORD: secret })).toThrow(
      /a secret must not be handed over in clear.*parameter-store/,
    )
  })
})
