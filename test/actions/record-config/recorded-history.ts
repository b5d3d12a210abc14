import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AwsEmulator } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'

/** A history in a folder, made by the action: three releases, of which the second violates the policy. */
export async function recordThreeReleases(aws: AwsEmulator, folder: string): Promise<void> {
  const releases = [
    ['1.0.0', 'model: [{ name: ranker, version: 7, digest: "sha256:'.concat('7'.repeat(64), '" }]')],
    ['1.1.0 <b>&bold', 'model: [{ name: ranker, version: 8 }]'],
    ['1.2.0', 'model: [{ name: ranker, version: 9, digest: "sha256:'.concat('9'.repeat(64), '" }]')],
  ] as const
  for (const [release, versions] of releases) {
    const end = await runAction({
      action: 'record-config',
      environment: aws.environment,
      inputs: {
        ...{ system: 'assistant', release, versions, 'history-path': folder },
        policies: 'model-pinned=mandatory',
      },
    })
    if (end.outputs.sequence === undefined) throw new Error(end.log)
  }
}

/** Writes the site of the history in a folder; the pages below `reports` of it. */
export async function writeSite(
  folder: string,
  reports: string,
): Promise<{ readonly end: ActionEnd; readonly page: (name: string) => string }> {
  const end = await runAction({
    action: 'record-config',
    // What is shown stands in the history: AWS is not asked.
    environment: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_REGION: 'eu-central-1' },
    inputs: { mode: 'site', system: 'assistant', 'history-path': folder, 'report-directory': reports },
  })
  return { end, page: (name) => readFileSync(join(reports, 'site', name), 'utf8') }
}
