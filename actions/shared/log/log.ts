import * as core from '@actions/core'
import { logSafe } from './log-safe.ts'

/** Where an annotation points: a file of the repository and a line (1-based) in it. */
export interface AnnotationPlace {
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
  readonly startColumn?: number
  readonly endColumn?: number
}

/** The step log. Everything that passes through it is made safe: no text can issue a workflow command. */
export interface Log {
  debug(text: string): void
  info(text: string): void
  notice(text: string, place?: AnnotationPlace): void
  warning(text: string, place?: AnnotationPlace): void
  error(text: string, place?: AnnotationPlace): void
  /** Runs `work` inside a collapsible group of the log. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Masks the value in everything that the runner prints from now on. */
  mask(secret: string): void
}

/** The step log of a GitHub runner. */
export function createLog(): Log {
  return {
    debug: (text) => core.debug(logSafe(text)),
    info: (text) => core.info(logSafe(text)),
    notice: (text, place) => core.notice(logSafe(text), { ...place }),
    warning: (text, place) => core.warning(logSafe(text), { ...place }),
    error: (text, place) => core.error(logSafe(text), { ...place }),
    async group(title, work) {
      core.startGroup(logSafe(title))
      try {
        return await work()
      } finally {
        core.endGroup()
      }
    },
    mask: (secret) => {
      if (secret !== '') core.setSecret(secret)
    },
  }
}
