import { createHash } from 'node:crypto'
import { VERSION } from '../../shared/version.ts'
import type { Rule } from '../rules/rule.ts'
import type { Finding, Severity } from './finding.ts'
import { helpLink } from './help-link.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/**
 * The findings as SARIF 2.1.0, as GitHub's code scanning reads it (docs, "SARIF support for code scanning"): with rules,
 * places, and fingerprints that stay the same when lines are added above.
 */
export function toSarif(findings: readonly Finding[], rules: readonly Rule[]): object {
  const ids = rules.map(({ id }) => id)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'validate-changelog',
            informationUri: 'https://github.com/ai-ops/ai-ops',
            semanticVersion: VERSION,
            rules: rules.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, ids)),
      },
    ],
  }
}

function descriptorOf({ id, demand, reason, severity }: Rule): object {
  const level = severity.release === 'off' ? 'none' : LEVELS[severity.release]
  return {
    id,
    name: id,
    shortDescription: { text: demand },
    fullDescription: { text: reason },
    helpUri: helpLink(id),
    help: { text: `${demand} ${reason}`, markdown: `${demand}\n\n${reason}` },
    defaultConfiguration: { level, enabled: level !== 'none' },
  }
}

function resultOf(finding: Finding, ids: readonly string[]): object {
  const { rule, severity, message, advice, path, span, evidence } = finding
  const text = [message, evidence === undefined ? '' : `(${evidence})`, advice ?? '']
    .filter((part) => part !== '')
    .join(' ')
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path) },
          // Code scanning drops a result without a region.
          region:
            span === undefined
              ? { startLine: 1 }
              : {
                  startLine: span.line,
                  startColumn: span.column,
                  endLine: span.line,
                  endColumn: span.column + span.length,
                },
        },
      },
    ],
    partialFingerprints: { 'violation/v1': fingerprintOf(finding) },
  }
}

function fingerprintOf({ rule, path, message }: Finding): string {
  return createHash('sha256')
    .update(`${rule}\n${path}\n${message.replace(/line \d+/g, 'line')}`)
    .digest('hex')
    .slice(0, 32)
}
