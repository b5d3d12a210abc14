import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toSarif } from '../findings/sarif.ts'
import type { WrittenFiles } from '../outputs.ts'
import type { ValidationPlan } from '../plan.ts'
import { PROFILES } from '../profiles/find-profile.ts'
import type { Request } from '../request.ts'
import { toGuidePage } from './guide-page.ts'

/** Where the files go, and what they name. */
export interface FilePlace {
  readonly directory: string
  readonly serverUrl: string
  /** `owner/name`; empty when not known. */
  readonly repository: string
}

/** Writes the notes of the release, the SARIF file and the release guide. */
export function writeFiles(plan: ValidationPlan, request: Request, place: FilePlace): WrittenFiles {
  const { directory } = place
  mkdirSync(directory, { recursive: true })
  const write = (name: string, text: string) => {
    const path = join(directory, name)
    writeFileSync(path, text)
    return path
  }
  const sarif = toSarif(plan.findings, PROFILES[request.profile].rules)
  const sarifFile = write('validate-changelog.sarif', `${JSON.stringify(sarif, null, 2)}\n`)
  if (plan.release === undefined || plan.decision === 'nothing')
    return { notesFile: '', sarifFile, guidePage: '' }
  return {
    sarifFile,
    notesFile: write('release-notes.md', `${plan.release.notes}\n`),
    guidePage: write(
      'release-guide.html',
      toGuidePage({ plan, release: plan.release, request, guidePlace: place }),
    ),
  }
}
