import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { originOf } from '../../../actions/record-config/history/checkpoint.ts'
import { directoryStore } from '../../../actions/record-config/history/directory-store.ts'
import { formatVerifier, signerFrom } from '../../../actions/record-config/history/signed-note.ts'
import { verifyHistory } from '../../../actions/record-config/history/verify.ts'
import type { AwsEmulator } from '../../emulators/aws/server.ts'
import type { ActionOptions } from '../../support/action-process.ts'
import type { DeployedSystem } from './deployed-system.ts'
import { copyHistory } from './history-copy.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A key for all histories of a test file. */
export const signingKey = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()

/** An address at which nothing listens: whoever calls AWS with it fails. */
export const offline = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_REGION: 'eu-central-1' }

/** How a release is recorded; each test has a history of its own by the name of the system. */
export function recordOptions(
  aws: AwsEmulator,
  deployed: DeployedSystem,
  inputs: Record<string, string>,
): ActionOptions {
  return {
    action: 'record-config',
    environment: aws.environment,
    inputs: {
      'history-bucket': deployed.historyBucket,
      resources: deployed.resources,
      versions: deployed.versions,
      'signing-key': signingKey,
      'redaction-key': 'a key that is long enough',
      'plain-environment': 'MODEL_*',
      ...inputs,
    },
  }
}

/** The key that the histories of a system are verified with: it bears the system's name. */
export function verificationKeyOf(system: string): string {
  return formatVerifier(signerFrom(signingKey, originOf(system)).verifier)
}

/** Verifies a copy of a system's history with all it holds; the releases in it, in their order. */
export async function verifiedReleases(aws: AwsEmulator, system: string): Promise<string[]> {
  using copy = temporaryFolder()
  await copyHistory(aws, copy.path, 'history/', system)
  const store = directoryStore(join(copy.path, system))
  const verifiers = [signerFrom(signingKey, originOf(system)).verifier]
  const { findings, entries } = await verifyHistory(store, { system, verifiers, known: [], depth: 'all' })
  if (findings.length > 0) throw new Error(`The history is not in order: ${JSON.stringify(findings[0])}`)
  return entries.map(({ entry }) => entry.release)
}
