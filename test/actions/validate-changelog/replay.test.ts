import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { compareVersions, parseVersion, type Version } from '../../../actions/shared/release-version.ts'
import type { TagFacts } from '../../../actions/validate-changelog/judge/facts.ts'
import { versionOfFileName } from '../../../actions/validate-changelog/judge/release-under-test.ts'
import { tagVersion } from '../../../actions/validate-changelog/parse/tag-version.ts'
import { planValidation, type ValidationPlan } from '../../../actions/validate-changelog/plan.ts'
import {
  CORPUS,
  hasCorpus,
  type Label,
  readAll,
  readCopy,
  readDefects,
  readLabels,
} from './corpus/read-corpus.ts'
import { observationOf, requestOf } from './sample-observation.ts'

const onCorpus = hasCorpus() ? describe : describe.skip

/** The files of a repository on its default branch, by their paths. */
interface Head {
  readonly texts: ReadonlyMap<string, string>
  readonly tags: readonly { readonly name: string; readonly day: string }[]
}

function headOf(repo: string): Head {
  const folder = join(CORPUS, repo, 'head')
  const names = existsSync(folder) ? readdirSync(folder) : []
  const [, ...rows] = readFileSync(join(CORPUS, repo, 'tags.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  return {
    texts: new Map(
      names.map((name) => [name.replaceAll('__', '/'), readFileSync(join(folder, name), 'utf8')]),
    ),
    tags: rows.map((row) => {
      const [name = '', , , commitDate = ''] = row.split('\t')
      return { name, day: commitDate.slice(0, 10) }
    }),
  }
}

/**
 * A release as it was made: the folder with all files up to this version (the released one as it was tagged), the changelog up
 * to it, and the tags before it.
 */
function replay(label: Label, text: string, head: Head): ValidationPlan | undefined {
  const version = parseVersion(label.version)
  if (version === undefined) return undefined
  const isUpTo = (other: Version | undefined) => other === undefined || compareVersions(other, version) <= 0
  const path = label.file.replaceAll('__', '/')
  const folder = path.slice(0, path.lastIndexOf('/'))
  const others = [...head.texts].filter(
    ([name]) =>
      name !== path &&
      name.slice(0, name.lastIndexOf('/')) === folder &&
      versionOfFileName(name) !== undefined &&
      isUpTo(versionOfFileName(name)),
  )
  const index = head.texts.get(`${folder}/changelog.md`)
  const upTo = index
    ?.split('\n')
    .filter(
      (line) =>
        isUpTo(parseVersion(/^\s*[-*] \[([^\]]+)\]/.exec(line)?.[1] ?? '')) &&
        isUpTo(versionOfFileName(`${line.trim()}.md`)),
    )
    .join('\n')
  const before = head.tags.filter(({ name, day }) => {
    const tagged = tagVersion(name)
    return (
      tagged !== undefined &&
      compareVersions(tagged, version) !== 0 &&
      day !== '' &&
      day <= label.tagCommitDate.slice(0, 10) &&
      compareVersions(tagged, version) < 0
    )
  })
  const tags: TagFacts = {
    names: before.map(({ name }) => name),
    days: new Map(before.map(({ name, day }) => [name, day])),
    reachable: before.flatMap(({ name }) => tagVersion(name) ?? []),
  }
  return planValidation(
    requestOf({ changesDirectory: folder }),
    observationOf({
      now: `${label.tagCommitDate.slice(0, 10)}T12:00:00Z`,
      origin: { repository: `exasol/${label.repo}`, tag: undefined, touched: [] },
      files: {
        format: 'changes-files',
        directory: folder,
        changes: [{ path, text }, ...others.map(([name, other]) => ({ path: name, text: other }))],
        indexPath: `${folder}/changelog.md`,
        index: upTo === undefined ? undefined : { path: `${folder}/changelog.md`, text: upTo },
        manifests: [],
      },
      tags: { state: 'known', value: tags },
    }),
    'https://github.com',
  )
}

onCorpus('releases of real repositories, replayed with all that stood around them', () => {
  const heads = new Map<string, Head>()
  const headFor = (repo: string) => {
    const head = heads.get(repo) ?? headOf(repo)
    heads.set(repo, head)
    return head
  }
  const defects = readDefects()
  const labels = readLabels().filter(
    ({ state, tagCommitDate }) => state === 'released' && tagCommitDate !== '',
  )
  const lines: string[] = []
  afterAll(() => {
    process.stdout.write(`${lines.join('\n')}\n`)
  })

  test('at least 99 % of those without a defect pass', () => {
    const refused: string[] = []
    let sound = 0
    for (const label of labels) {
      if (defects.has(`${label.repo} ${label.version}`)) continue
      const plan = replay(label, readCopy(label), headFor(label.repo))
      if (plan === undefined) continue
      sound++
      if (plan.decision !== 'fit') refused.push(`${label.repo} ${label.version}: ${plan.reason}`)
    }
    lines.push(`replay: ${sound - refused.length} of ${sound} sound releases pass`, ...refused)
    expect(sound).toBeGreaterThan(100)
    expect(refused.length / sound).toBeLessThanOrEqual(0.01)
  })

  test('every draft is refused', () => {
    const accepted: string[] = []
    let drafts = 0
    for (const { repo, file, text } of readAll('draft')) {
      const label = labels.find((one) => one.repo === repo && one.file === file)
      const plan = label === undefined ? undefined : replay(label, text, headFor(repo))
      if (plan === undefined) continue
      drafts++
      if (plan.decision === 'fit') accepted.push(`${repo} ${file}`)
    }
    lines.push(`replay: ${drafts - accepted.length} of ${drafts} drafts are refused`)
    expect(drafts).toBeGreaterThan(50)
    expect(accepted).toEqual([])
  })
})
