import { changesTable } from './changes-table.ts'
import { escapeHtml, safeUrl } from './escape.ts'
import { OUTCOME_SIGNS } from './outcome-signs.ts'
import { PAGE_STYLE } from './page-style.ts'
import type { Block, Cell, Change, Column, Fact, ListItem, Report } from './report.ts'
import { svgChart } from './svg-chart.ts'

/** A report as one self-contained HTML page: no script, no font, no request to anywhere. */
export function toHtml(report: Report): string {
  const dryRun = report.dryRun ? ' <em>Dry run: nothing was changed.</em>' : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(report.title)}: ${report.outcome}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${OUTCOME_SIGNS[report.outcome]} ${escapeHtml(report.title)}</h1>
<p class="outcome ${report.outcome}"><strong>${report.outcome}</strong>: ${escapeHtml(report.reason)}${dryRun}</p>
${factsOf([...report.facts, ...runFacts(report)])}
${changesOf(report.changes)}
${report.sections.map(({ heading, blocks }) => `<section><h2>${escapeHtml(heading)}</h2>${blocks.map(blockOf).join('')}</section>`).join('\n')}
</main>
<footer>${escapeHtml(report.action)} of ai-ops ${escapeHtml(report.version)}, ${report.startedAt} to ${report.finishedAt}</footer>
</body>
</html>
`
}

function runFacts({ run }: Report): Fact[] {
  return run === undefined
    ? []
    : [{ label: 'Run', value: `${run.repository}@${run.sha.slice(0, 7)}`, url: run.url }]
}

function factsOf(facts: readonly Fact[]): string {
  const rows = facts.map(
    ({ label, value, url }) =>
      `<dt>${escapeHtml(label)}</dt><dd>${cellOf(url === undefined ? value : { text: value, url })}</dd>`,
  )
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`
}

function changesOf(changes: readonly Change[]): string {
  if (changes.length === 0) return ''
  const { columns, rows } = changesTable(changes)
  return `<section><h2>Changes</h2>${tableOf(columns, rows)}</section>`
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map(itemOf).join('')}</ul>`
    case 'table':
      return tableOf(block.columns, block.rows)
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`
    case 'chart':
      return svgChart(block)
    case 'details':
      return `<details><summary>${escapeHtml(block.summary)}</summary>${block.blocks.map(blockOf).join('')}</details>`
  }
}

function itemOf({ text, url, checked }: ListItem): string {
  const box = checked === undefined ? '' : checked ? '☑ ' : '☐ '
  return `<li>${box}${cellOf(url === undefined ? text : { text, url })}</li>`
}

function tableOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const kind = columns.map(({ align }) => (align === 'right' ? ' class="number"' : ''))
  const column = columns.map(({ title }) => (title === '' ? '' : ` data-column="${escapeHtml(title)}"`))
  const head = columns.map(({ title }, index) => `<th${kind[index] ?? ''}>${escapeHtml(title)}</th>`).join('')
  const body = rows.map(
    (row) =>
      `<tr>${row.map((cell, index) => `<td${kind[index] ?? ''}${column[index] ?? ''}>${cellOf(cell)}</td>`).join('')}</tr>`,
  )
  return `<table class="${onPhone(columns, rows)}"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

/** How a table is shown on a phone: two columns wrap, short cells stand side by side, other rows become cards. */
function onPhone(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): 'pairs' | 'small' | 'cards' {
  if (columns.length <= 2) return 'pairs'

  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((row) => cellText(row[index] ?? '').length)),
  )
  return widths.reduce((sum, width) => sum + width, 0) <= PHONE_CHARACTERS ? 'small' : 'cards'
}

/** So many characters of a table's text stand side by side on 390 pixels, less the cells' borders. */
const PHONE_CHARACTERS = 30

function cellText(cell: Cell): string {
  return typeof cell === 'object' ? cell.text : String(cell)
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return escapeHtml(cell)
  const url = safeUrl(cell.url)
  return url === undefined
    ? escapeHtml(cell.text)
    : `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(cell.text)}</a>`
}
