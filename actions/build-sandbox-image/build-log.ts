import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { messageOf } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import type { BuildLogPlace } from './build.ts'
import { logLinesOf } from './log-lines.ts'

/** Pages read before the build itself is looked at again. A page holds up to 1 MB (CloudWatch Logs quotas). */
const PAGES_A_READ = 20
/** Lines printed of one build: the rest is behind a link, so that no build can fill the runner's disk. */
const MOST_LINES = 50_000
/** Lines kept for the report of a failure. */
const TAIL_LINES = 40

/** Follows the log of a build. */
export interface BuildLog {
  /** Prints what is new. Never throws because of the log, unless the run is cancelled. @returns lines read */
  printNews(place: BuildLogPlace | undefined): Promise<number>
  /** The last lines, oldest first. Text from outside. */
  tail(): readonly string[]
}

/** Follows the log of one build from its beginning. What it prints is made safe by the step log. */
export function followLog({ aws, log, signal }: Pick<World, 'aws' | 'log' | 'signal'>): BuildLog {
  let nextToken: string | undefined
  let printed = 0
  let unreadable = false
  const tail: string[] = []

  const print = (line: string) => {
    tail.push(line)
    if (tail.length > TAIL_LINES) tail.shift()
    printed += 1
    if (printed <= MOST_LINES) log.info(line)
    else if (printed === MOST_LINES + 1)
      log.warning(`The log is longer than ${MOST_LINES} lines; the rest is in CloudWatch.`)
  }

  const printPage = async ({ group, stream }: BuildLogPlace) => {
    // iam: logs:GetLogEvents
    const command = new GetLogEventsCommand({
      logGroupName: group,
      logStreamName: stream,
      startFromHead: true,
      nextToken,
    })
    const page = await aws.client(CloudWatchLogsClient).send(command, { abortSignal: signal })
    const lines = (page.events ?? []).flatMap(({ message }) => logLinesOf(message ?? ''))
    for (const line of lines) print(line)
    // The end of the stream gives back the token that was sent (CloudWatch Logs API reference, GetLogEvents); an
    // empty page with another token does not mean the end.
    const atEnd = page.nextForwardToken === nextToken || !page.nextForwardToken
    if (page.nextForwardToken) nextToken = page.nextForwardToken
    return { lines: lines.length, atEnd }
  }

  return {
    async printNews(place) {
      if (place === undefined || unreadable) return 0
      let lines = 0
      try {
        for (let pages = 0; pages < PAGES_A_READ; pages += 1) {
          const page = await printPage(place)
          lines += page.lines
          if (page.atEnd) break
        }
      } catch (error) {
        signal.throwIfAborted()
        unreadable = isLasting(error)
        // A stream that is not made yet is normal in the first seconds.
        if (!(error instanceof Error && error.name === 'ResourceNotFoundException')) {
          log.warning(`The log of the build cannot be read${unreadable ? '' : ' now'}: ${messageOf(error)}`)
        }
      }
      return lines
    },
    tail: () => tail,
  }
}

/** Whether reading again would fail again: a missing permission must not fail a build of an hour, nor be told each time. */
function isLasting(error: unknown): boolean {
  return error instanceof Error && /AccessDenied|UnrecognizedClient|InvalidParameter/.test(error.name)
}
