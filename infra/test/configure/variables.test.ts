import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { envFile, VARIABLES, variablesOf } from '../../configure/variables.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const outputs = {
  'service.listenerArn': 'arn:listener',
  'service.targetGroupArns': ['arn:a', 'arn:b'],
  'service.leaseRoleArn': 'arn:lease',
  'service.leaseGroupName': 'leases',
  'sandbox.releaseProjectName': 'sandbox-release',
  'sandbox.imageBucketName': 'vm-images',
  'sandbox.distributionId': 'EDFDVBD632BHDS5',
  'sandbox.downloadDomainName': 'd1234.cloudfront.net',
  'sandbox.instanceProfileName': 'sandbox-instance',
  'sandbox.exportRoleName': 'vmimport',
  'history.historyBucketName': 'history',
  'images.repositoryArns': { model: 'arn:model' },
  'identity.roleArns': {
    'promote-canary': 'arn:canary',
    'build-sandbox-image': 'arn:build',
    'record-config': 'arn:record',
    'prune-images': 'arn:prune',
  },
}

describe('the variables of a stack', () => {
  test('are all there when all parts are', () => {
    assert.deepEqual(
      variablesOf(outputs).map(({ name }) => name),
      VARIABLES.map(({ name }) => name),
    )
    assert.deepEqual(
      variablesOf(outputs).find(({ name }) => name === 'VM_IMAGE_LOCATION')?.value,
      's3://vm-images/ai_lab/',
    )
    assert.deepEqual(
      variablesOf(outputs).find(({ name }) => name === 'VM_IMAGE_BASE_URL')?.value,
      'https://d1234.cloudfront.net/',
    )
  })

  test('lack what was not made', () => {
    const leaseOf = (outputs: Record<string, string>) =>
      variablesOf(outputs).find(({ name }) => name === 'LEASE_ROLE')?.value
    assert.equal(leaseOf({ 'functionLease.leaseRoleArn': 'arn:functions' }), 'arn:functions')
    assert.equal(leaseOf({ 'endpointLease.leaseRoleArn': 'arn:endpoints' }), 'arn:endpoints')
    assert.equal(
      leaseOf({ 'functionLease.leaseRoleArn': 'arn:functions', 'service.leaseRoleArn': 'arn:service' }),
      'arn:service',
    )
    assert.deepEqual(variablesOf({ 'history.historyBucketName': 'history' }), [
      { name: 'HISTORY_BUCKET', input: 'history-bucket', value: 'history' },
    ])
    assert.deepEqual(variablesOf({ 'images.repositoryArns': { a: 'arn:a', b: 'arn:b' } }), [])
  })

  test('stay one a line, whatever their text is', () => {
    assert.equal(envFile([{ name: 'A', input: 'a', value: 'x"\ny' }]), 'A="x\\"\\ny"\n')
  })

  test('are inputs of release.yml, and the documented caller passes all of them', () => {
    const workflow = readFileSync(join(root, '.github', 'workflows', 'release.yml'), 'utf8')
    const page = readFileSync(join(root, 'doc', 'infra', 'README.md'), 'utf8')
    for (const { name, input } of VARIABLES) {
      assert.match(workflow, new RegExp(`^      ${input}:$`, 'm'), input)
      assert.match(page, new RegExp(`^ +${input}: \\$\\{\\{ vars\\.${name} \\}\\}$`, 'm'), name)
    }
  })
})

describe('npm run configure', () => {
  /** What it prints with a `pulumi` that answers so. */
  function configure(script: string) {
    const directory = mkdtempSync(join(tmpdir(), 'ai-ops-configure-'))
    try {
      writeFileSync(join(directory, 'pulumi'), `#!/bin/sh\n${script}\n`)
      chmodSync(join(directory, 'pulumi'), 0o755)
      return spawnSync(process.execPath, [join(root, 'infra', 'configure', 'configure.ts')], {
        encoding: 'utf8',
        env: { PATH: `${directory}:${process.env.PATH}` },
      })
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }

  test('prints the file that gh takes', () => {
    const { status, stdout } = configure(`echo '${JSON.stringify(outputs)}'`)
    assert.equal(status, 0)
    assert.equal(stdout, envFile(variablesOf(outputs)))
  })

  test('says what to do without a stack, and without outputs', () => {
    assert.match(configure('echo "no stack selected" >&2; exit 255').stderr, /pulumi stack select/)
    const empty = configure("echo '{}'")
    assert.equal(empty.status, 1)
    assert.match(empty.stderr, /run `pulumi up` first/)
  })
})
