import { afterAll, describe, expect, test } from '@jest/globals'
import { readAsProjectKeeper } from '../../../actions/validate-changelog/profiles/project-keeper/reading.ts'
import { readAsReleaseDroid } from '../../../actions/validate-changelog/profiles/release-droid/reading.ts'
import { Confusion } from './corpus/confusion.ts'
import { rulesOf } from './corpus/defect-rules.ts'
import { judgeCopy, parseCopy } from './corpus/judge-copy.ts'
import { hasCorpus, readAll, readCopy, readDefects, readLabels } from './corpus/read-corpus.ts'

const onCorpus = hasCorpus() ? describe : describe.skip

onCorpus('on real changes files', () => {
  const defects = readDefects()
  const files = readLabels().map((label) => {
    const copy = { repo: label.repo, file: label.file, text: readCopy(label), day: label.tagCommitDate }
    return { label, copy, defects: defects.get(`${label.repo} ${label.version}`) ?? new Set<string>() }
  })
  const tables: string[] = []
  afterAll(() => {
    process.stdout.write(`${tables.join('\n\n')}\n`)
  })

  test('every draft is rejected as a release, for its title', () => {
    const accepted = readAll('draft').filter((draft) => {
      const { findings } = judgeCopy({ ...draft, day: '' }, 'default')
      return !findings.some(({ rule, severity }) => severity === 'error' && /^(?:date|title)-/.test(rule))
    })
    expect(accepted.map(({ repo, file }) => `${repo} ${file}`)).toEqual([])
  })

  test('every released file without a defect is accepted', () => {
    const refused = files
      .filter(({ label, defects: kinds }) => label.state === 'released' && kinds.size === 0)
      .flatMap(({ label, copy }) =>
        judgeCopy(copy, 'default')
          .findings.filter(({ severity }) => severity === 'error')
          .map(({ rule, message }) => `${label.repo} ${label.version}: ${rule}: ${message}`),
      )
    expect(refused).toEqual([])
  })

  test('every file without a tag that still has a placeholder for its date is rejected', () => {
    const open = files.filter(
      ({ label, defects: kinds }) => label.state === 'no-tag' && kinds.has('date-missing-or-placeholder'),
    )
    for (const { copy } of open)
      expect(judgeCopy(copy, 'default').findings.map(({ severity }) => severity)).toContain('error')
  })

  test('every defect is found with the right rule, and no other is', () => {
    const confusion = new Confusion()
    const rules = new Set(files.flatMap((file) => [...file.defects]).flatMap(rulesOf))
    for (const { label, copy, defects: labelled } of files) {
      const found = judgeCopy(copy, 'default').findings
      for (const kind of labelled) {
        const isFound = found.some(({ rule }) => rulesOf(kind).includes(rule))
        confusion.add(label, kind, true, isFound)
      }
      if (label.state !== 'released') continue
      const known = new Set([...labelled].flatMap(rulesOf))
      for (const { rule, message } of found) {
        const isTwofold = rule === 'summary' && known.has('section-empty')
        if (rules.has(rule) && !known.has(rule) && !isTwofold)
          confusion.add(label, rule, false, true, message)
      }
    }
    tables.push(`Defects, ${files.length} files\n${confusion}`)
    expect(confusion.differences).toEqual([])
  })

  test.each([
    ['release-droid', 'releaseDroid'],
    ['project-keeper', 'projectKeeper'],
  ] as const)('the profile %s agrees with the tool on every file', (profile, column) => {
    const confusion = new Confusion()
    const codes = new Set(files.flatMap(({ label }) => label[column]))
    for (const { label, copy } of files) {
      const found = new Set(judgeCopy(copy, profile).findings.map(({ rule }) => rule))
      for (const code of new Set([...codes, ...found]))
        confusion.add(label, code, label[column].includes(code), found.has(code))
      confusion.add(label, `${profile} (verdict)`, label[column].length > 0, found.size > 0)
    }
    tables.push(`${profile}, ${files.length} files\n${confusion}`)
    expect(confusion.differences).toEqual([])
  })

  test('both profiles read the same tickets as their tools', () => {
    const different = files.flatMap(({ label, copy }) => {
      const document = parseCopy(copy)
      const droid = readAsReleaseDroid(document).tickets.length
      const keeper = readAsProjectKeeper(document)?.tickets.length ?? label.keeperTickets
      return droid === label.droidTickets && keeper === label.keeperTickets
        ? []
        : [
            `${label.repo} ${label.version}: ${droid} and ${keeper}, not ${label.droidTickets} and ${label.keeperTickets}`,
          ]
    })
    expect(different).toEqual([])
  })

  test('no ticket that project-keeper sees is overlooked', () => {
    const overlooked = files.flatMap(({ label, copy }) => {
      const document = parseCopy(copy)
      const seen = new Set(document.tickets.map(({ number }) => number))
      return (readAsProjectKeeper(document)?.tickets ?? [])
        .filter((number) => !seen.has(number))
        .map((number) => `${label.repo} ${label.version} #${number}`)
    })
    expect(overlooked).toEqual([])
  })
})
