import { changesTable } from './changes-table.ts'
import { escapeHtml, escapeMarkdown, oneLine, safeUrl } from './escape.ts'
import { mermaidChart } from './mermaid-chart.ts'
import { OUTCOME_SIGNS } from './outcome-signs.ts'
import type { Block, Cell, Change, Column, Fact, ListItem, Report, Section } from './report.ts'

/** The runner drops the whole summary of a step above 1 MiB (actions/runner FileCommandManager.cs). */
export const SUMMARY_LIMIT_BYTES = 1_048_576

/**
 * The step summary of a report, in GitHub Flavored Markdown. Tables are cut, with a note, until it fits the limit;
 * the full report is in the JSON and HTML files.
 *
 * @param limitBytes the most bytes of UTF-8 that it may have
 */
export function toMarkdown(report: Report, limitBytes: number = SUMMARY_LIMIT_BYTES): string {
  for (let maxRows = 1_000; maxRows >= 1; maxRows = Math.floor(maxRows / 4)) {
    const markdown = render(report, maxRows)
    if (Buffer.byteLength(markdown) <= limitBytes) return markdown
  }
  const head = headOf(report).join('\n')
  return Buffer.byteLength(head) <= limitBytes
    ? head
    : Buffer.from(head)
        .subarray(0, limitBytes - 4)
        .toString()
}

function render(report: Report, maxRows: number): string {
  const blocks = [
    ...headOf(report),
    ...factsOf(report.facts),
    ...changesOf(report.changes, maxRows),
    ...report.sections.flatMap((section) => sectionOf(section, maxRows)),
  ]
  return `${blocks.join('\n')}\n`
}

function headOf(report: Report): string[] {
  const dryRun = report.dryRun ? ' (dry run: nothing was changed)' : ''
  return [
    `## ${OUTCOME_SIGNS[report.outcome]} ${escapeMarkdown(report.title)}`,
    '',
    `**${report.outcome}**${dryRun}: ${escapeMarkdown(report.reason)}`,
    '',
  ]
}

function factsOf(facts: readonly Fact[]): string[] {
  if (facts.length === 0) return []
  const rows = facts.map(({ label, value, url }) => [label, url === undefined ? value : { text: value, url }])
  return tableOf([{ title: '' }, { title: '' }], rows, rows.length)
}

function changesOf(changes: readonly Change[], maxRows: number): string[] {
  if (changes.length === 0) return []
  const { columns, rows } = changesTable(changes)
  return ['### Changes', '', ...tableOf(columns, rows, maxRows)]
}

function sectionOf({ heading, blocks }: Section, maxRows: number): string[] {
  return [`### ${escapeMarkdown(heading)}`, '', ...blocks.flatMap((block) => blockOf(block, maxRows))]
}

function blockOf(block: Block, maxRows: number): string[] {
  switch (block.type) {
    case 'text':
      return [escapeMarkdown(block.text), '']
    case 'list':
      return [...block.items.slice(0, maxRows).map(itemOf), ...omitted(block.items.length, maxRows), '']
    case 'table':
      return tableOf(block.columns, block.rows, maxRows)
    case 'code':
      return codeOf(block.language, block.text, maxRows)
    case 'chart':
      return [...mermaidChart(block), '']
    case 'details':
      return [
        `<details><summary>${escapeSummary(block.summary)}</summary>`,
        '',
        ...block.blocks.flatMap((inner) => blockOf(inner, maxRows)),
        '</details>',
        '',
      ]
  }
}

function itemOf({ text, url, checked }: ListItem): string {
  const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] '
  return `- ${box}${cellText(url === undefined ? text : { text, url })}`
}

function tableOf(columns: readonly Column[], rows: readonly (readonly Cell[])[], maxRows: number): string[] {
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'))
  return [
    `| ${columns.map(({ title }) => escapeMarkdown(title)).join(' | ')} |`,
    `| ${rule.join(' | ')} |`,
    ...rows.slice(0, maxRows).map((row) => `| ${row.map(cellText).join(' | ')} |`),
    ...omitted(rows.length, maxRows),
    '',
  ]
}

function omitted(count: number, maxRows: number): string[] {
  return count <= maxRows ? [] : ['', `… and ${count - maxRows} more, in the report file.`]
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return escapeMarkdown(cell)
  const url = safeUrl(cell.url)
  return url === undefined ? escapeMarkdown(cell.text) : `[${escapeMarkdown(cell.text)}](${url})`
}

/** A fence longer than any run of backticks inside, so that the text cannot end it. */
function codeOf(language: string, text: string, maxRows: number): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const lines = text.split('\n')
  return [
    `${fence}${language.replace(/[^\w-]/g, '')}`,
    ...lines.slice(0, maxRows),
    fence,
    ...omitted(lines.length, maxRows),
    '',
  ]
}

/** Inside a tag there is no Markdown to escape, but a mention would still be one. */
function escapeSummary(text: string): string {
  return escapeHtml(oneLine(text)).replace(/@(?=\w)/g, '@\u2060')
}
