import { REPORT_SCHEMA, type Report } from '../../../../actions/shared/report/report.ts'

/** A report with every kind of block, whose text from outside can be set. */
export function sampleReport(text: string, rows = 3): Report {
  return {
    schema: REPORT_SCHEMA,
    action: 'prune-images',
    version: '0.1.0',
    title: text,
    outcome: 'succeeded',
    reason: text,
    dryRun: false,
    startedAt: '2026-11-21T10:00:00.000Z',
    finishedAt: '2026-11-21T10:01:00.000Z',
    run: { repository: 'o/r', sha: '0123456789abcdef', url: 'https://github.com/o/r/actions/runs/1' },
    facts: [{ label: text, value: text, url: text }],
    changes: Array.from({ length: rows }, (_, index) => ({
      subject: `${text} ${index}`,
      kind: 'delete' as const,
      state: 'done' as const,
      reason: text,
      rule: text,
      evidence: text,
    })),
    sections: [
      {
        heading: text,
        blocks: [
          { type: 'text', text },
          {
            type: 'list',
            items: [
              { text, checked: true },
              { text, url: text },
            ],
          },
          {
            type: 'table',
            columns: [{ title: text, align: 'right' }],
            rows: [[text], [1], [{ text, url: text }]],
          },
          { type: 'code', language: text, text },
          {
            type: 'chart',
            title: text,
            xLabel: text,
            yLabel: text,
            yScale: 'log',
            series: [
              {
                name: text,
                points: [
                  [0, 1],
                  [1, 20],
                ],
              },
            ],
            lines: [{ name: text, y: 20 }],
            marks: [{ name: text, x: 1 }],
          },
          { type: 'details', summary: text, blocks: [{ type: 'text', text }] },
        ],
      },
    ],
  }
}
