import type { AnnotationPlace, Log } from '../log/log.ts'
import { logSafe } from '../log/log-safe.ts'

const COLORS = { error: 31, warning: 33, notice: 36 } as const

/**
 * A log for people at a terminal: findings begin with `file:line:column`, which terminals turn into links.
 *
 * @param write prints a line
 */
export function createTerminalLog(write: (line: string) => void, color: boolean): Log {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const show = (severity: keyof typeof COLORS, text: string, place: AnnotationPlace = {}) => {
    const { file, startLine, startColumn, title } = place
    const where = file === undefined ? '' : `${paint(1, [file, startLine ?? 1, startColumn ?? 1].join(':'))} `
    const rule = title === undefined ? '' : ` ${paint(2, `[${title}]`)}`
    write(`${logSafe(where)}${paint(COLORS[severity], severity)}${logSafe(rule)} ${logSafe(text)}`)
  }
  return {
    debug: () => {},
    info: (text) => write(logSafe(text)),
    notice: (text, place) => show('notice', text, place),
    warning: (text, place) => show('warning', text, place),
    error: (text, place) => show('error', text, place),
    group: (_title, work) => work(),
    mask: () => {},
  }
}
