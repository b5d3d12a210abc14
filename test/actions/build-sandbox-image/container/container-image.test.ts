import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseAssetId } from '../../../../actions/build-sandbox-image/assets/asset-id.ts'
import { containerImageOf } from '../../../../actions/build-sandbox-image/container/container-image.ts'
import { imageLabels, isOwnImage } from '../../../../actions/build-sandbox-image/container/image-labels.ts'
import { CONTAINER_PORT } from '../../../../actions/build-sandbox-image/container/make-container-image.ts'
import { root } from '../../../../scripts/action-definitions.ts'

const assetId = parseAssetId('6.0.0')
const HOST = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'

test('a tag of a private repository of ECR is where a container image is kept', () => {
  expect(containerImageOf(`${HOST}/team/sandbox:{asset-id}`, assetId)).toEqual({
    reference: `${HOST}/team/sandbox:6.0.0`,
    host: HOST,
    accountId: '123456789012',
    region: 'eu-central-1',
    repository: 'team/sandbox',
    tag: '6.0.0',
  })
  expect(containerImageOf(`${HOST}/sandbox:v{asset-id}-cpu`, assetId).tag).toBe('v6.0.0-cpu')
})

describe('refused is', () => {
  test.each([
    ['a tag that is the same for every asset id', `${HOST}/sandbox:latest`],
    ['no tag', `${HOST}/sandbox`],
    ['an asset id in the name alone', `${HOST}/{asset-id}/sandbox:v1`],
    ['a digest', `${HOST}/sandbox:{asset-id}@sha256:${'ab'.repeat(32)}`],
    ['another registry', 'ghcr.io/octo/sandbox:{asset-id}'],
    ['no registry', 'sandbox:{asset-id}'],
    [
      'an endpoint that does not say the account',
      `vpce-1.dkr.ecr.eu-central-1.vpce.amazonaws.com/s:{asset-id}`,
    ],
    ['a flag', '--privileged:{asset-id}'],
    ['what a repository cannot be called', `${HOST}/Sandbox:{asset-id}`],
    ['what a tag cannot be', `${HOST}/sandbox:{asset-id} --all`],
    ['a scheme', `https://${HOST}/sandbox:{asset-id}`],
  ])('%s', (_, text) => {
    expect(() => containerImageOf(text, assetId)).toThrow(/the container image cannot be kept there/)
  })
})

test('an image is known by the asset id and the run in its labels, and by nothing less', () => {
  const owner = { assetId, runId: '17' }
  expect(isOwnImage(imageLabels(owner), owner)).toBe(true)
  expect(isOwnImage(imageLabels({ ...owner, runId: '18' }), owner)).toBe(false)
  expect(isOwnImage(imageLabels({ ...owner, assetId: parseAssetId('6.0.0rc1') }), owner)).toBe(false)
  expect(isOwnImage({}, owner)).toBe(false)
})

test('the port of the image is that at which the playbook has JupyterLab listen', () => {
  const defaults = readFileSync(join(root, 'infra/ansible/roles/jupyter/defaults/main.yml'), 'utf8')
  expect(parse(defaults).jupyter_port).toBe(CONTAINER_PORT)
})
