import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHtml } from './html.ts'
import { toMarkdown } from './markdown.ts'
import type { Report } from './report.ts'

/** Where a report was written. */
export interface ReportFiles {
  readonly json: string
  readonly html: string
}

/**
 * Writes the report as JSON and as an HTML page, and hands its Markdown to the step summary.
 *
 * @param writeSummary appends Markdown to the step summary
 */
export async function publishReport(
  report: Report,
  directory: string,
  writeSummary: (markdown: string) => Promise<void>,
): Promise<ReportFiles> {
  mkdirSync(directory, { recursive: true })
  const files = {
    json: join(directory, `${report.action}.json`),
    html: join(directory, `${report.action}.html`),
  }
  writeFileSync(files.json, `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(files.html, toHtml(report))
  await writeSummary(toMarkdown(report))
  return files
}
