import { join } from 'node:path'
import { readOnly } from '../../../shared/action/operation.ts'
import { toHtml } from '../../../shared/report/html.ts'
import { REPORT_SCHEMA, type Report } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { VERSION } from '../../../shared/version.ts'
import { writeFiles } from '../../document/output-files.ts'
import { observeSite } from './observe.ts'
import { sitePages } from './pages.ts'
import { reportSite } from './report.ts'

/** Writes a history as static pages, for GitHub Pages or a bucket. */
export const site = readOnly({
  observe: observeSite,
  report: reportSite,
  async outputs({ inputs, observation, directory }) {
    const folder = join(directory, 'site')
    const pages = [...sitePages(inputs.system, observation)].map(([name, content]) => {
      return [name, toHtml(pageReport(content, observation.at))] as const
    })
    await writeFiles(folder, Object.fromEntries(pages))
    return { sequence: String(observation.records.at(-1)?.entry.sequence ?? 0), site: folder }
  },
})

function pageReport(content: ReportContent, at: string): Report {
  return {
    schema: REPORT_SCHEMA,
    action: 'record-config',
    version: VERSION,
    startedAt: at,
    finishedAt: at,
    facts: [],
    changes: [],
    sections: [],
    ...content,
  }
}
