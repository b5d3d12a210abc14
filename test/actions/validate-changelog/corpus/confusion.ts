import { readFileSync } from 'node:fs'

/** How labels and findings agree on one subject (a kind of defect, or a profile). */
export interface Counts {
  readonly subject: string
  agreed: number
  /** Labelled, but not found. */
  missed: number
  /** Found, but not labelled. */
  extra: number
  explained: number
}

/** Counts agreement by subject and keeps every difference that nothing explains. */
export class Confusion {
  readonly #counts = new Map<string, Counts>()
  readonly #explained = readExplanations()
  readonly differences: string[] = []

  add(
    { repo, version }: { readonly repo: string; readonly version: string },
    subject: string,
    isLabelled: boolean,
    isFound: boolean,
    detail = '',
  ): void {
    const counts = this.#counts.get(subject) ?? { subject, agreed: 0, missed: 0, extra: 0, explained: 0 }
    this.#counts.set(subject, counts)
    if (isLabelled === isFound) counts.agreed += isLabelled ? 1 : 0
    else if (this.#explained.has(`${repo}\t${version}\t${subject}`)) counts.explained++
    else {
      if (isLabelled) counts.missed++
      else counts.extra++
      this.differences.push(
        `${repo} ${version}: ${subject} ${isLabelled ? 'missed' : 'not labelled'} ${detail}`,
      )
    }
  }

  /** The table, one line for each subject. */
  toString(): string {
    const rows = [...this.#counts.values()].sort((a, b) => (a.subject < b.subject ? -1 : 1))
    const head = `${'subject'.padEnd(30)} agreed missed  extra explained`
    const lines = rows.map(({ subject, agreed, missed, extra, explained }) =>
      [
        subject.padEnd(30),
        ...[agreed, missed, extra].map((count) => String(count).padStart(6)),
        String(explained).padStart(9),
      ].join(' '),
    )
    return [head, ...lines].join('\n')
  }
}

/** The differences that a row of `explained.tsv` gives a reason for. */
function readExplanations(): Set<string> {
  const [, ...lines] = readFileSync(new URL('explained.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return new Set(
    lines.map((line) => {
      const [repo, version, subject, , , reason = ''] = line.split('\t')
      if (reason === '') throw new Error(`explained.tsv: no reason in ${line}`)
      return `${repo}\t${version}\t${subject}`
    }),
  )
}
