import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { Build, BuildLogPlace } from '../builds/build.ts'
import { logLinesOf } from './log-lines.ts'
import { readS3Log } from './s3-log.ts'

/** Pages read before the build itself is looked at again. A page holds up to 1 MB (CloudWatch Logs quotas). */
const PAGES_A_READ = 20
/** Lines printed of one build: the rest is behind a link, so that no build can fill the runner's disk. */
const MOST_LINES = 50_000
/** Lines kept for the report of a failure. */
const TAIL_LINES = 40

/** Lines come late: after a build has ended they are looked for this often, and for this long at most. */
const LOOK_EVERY_MS = 3_000
const LATEST_MS = 60_000
/** The log of a build that never came to its last phase is over when nothing new came for this long. */
const QUIET_MS = 15_000
/** What CodeBuild writes last, after the last phase with a log of its own. */
const LAST_LINE = /^\[Container\] .*Phase complete: UPLOAD_ARTIFACTS/

type CloudWatchPlace = Extract<BuildLogPlace, { kind: 'cloudwatch' }>

/** Follows the log of a build. */
export interface BuildLog {
  /** Prints what is new. Never throws because of the log, unless the run is cancelled. @returns lines read */
  printNews(place: BuildLogPlace | undefined): Promise<number>
  /** Prints what comes after the build has ended. Never throws because of the log, unless the run is cancelled. */
  printRest(build: Pick<Build, 'log' | 'phases'>, clock: World['clock']): Promise<void>
  /** The last lines, oldest first. Text from outside. */
  tail(): readonly string[]
}

/** Follows the log of one build from its beginning. What it prints is made safe by the step log. */
export function followLog({ aws, log, signal }: Pick<World, 'aws' | 'log' | 'signal'>): BuildLog {
  let nextToken: string | undefined
  let printed = 0
  let unreadable = false
  let sawLastLine = false
  let placeTold = false
  const tail: string[] = []

  const print = (line: string) => {
    tail.push(line)
    if (tail.length > TAIL_LINES) tail.shift()
    printed += 1
    sawLastLine ||= LAST_LINE.test(line)
    if (printed <= MOST_LINES) log.info(line)
    else if (printed === MOST_LINES + 1)
      log.warning(`The log is longer than ${MOST_LINES} lines; the rest is in CloudWatch.`)
  }

  const tellPlace = (place: Exclude<BuildLogPlace, CloudWatchPlace>) => {
    if (placeTold) return
    placeTold = true
    if (place.kind === 's3')
      log.info(
        `The project writes its log to s3://${place.bucket}/${place.key} alone; it is shown when the build has ended.`,
      )
    else
      log.warning(
        'The project writes no log, neither to CloudWatch nor to S3: only the phases are shown. Switch one on in the project.',
      )
  }

  const tellUnreadable = (error: unknown) => {
    signal.throwIfAborted()
    unreadable = isLasting(error)
    // A stream that is not made yet is normal in the first seconds.
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return
    log.warning(`The log of the build cannot be read${unreadable ? '' : ' now'}: ${messageOf(error)}`)
  }

  const printObject = async (place: Extract<BuildLogPlace, { kind: 's3' }>) => {
    const text = await readS3Log(place, { aws, signal })
    for (const line of text === undefined ? [] : logLinesOf(text)) print(line)
    return text !== undefined
  }

  const printPage = async ({ group, stream }: CloudWatchPlace) => {
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
      if (place.kind !== 'cloudwatch') {
        tellPlace(place)
        return 0
      }
      let lines = 0
      try {
        for (let pages = 0; pages < PAGES_A_READ; pages += 1) {
          const page = await printPage(place)
          lines += page.lines
          if (page.atEnd) break
        }
      } catch (error) {
        tellUnreadable(error)
      }
      return lines
    },
    async printRest({ log: place, phases }, clock) {
      if (place === undefined || place.kind === 'none') return
      let quietMs = 0
      for (let waitedMs = 0; waitedMs < LATEST_MS && !unreadable; waitedMs += LOOK_EVERY_MS) {
        await clock.sleep(LOOK_EVERY_MS, signal)
        if (place.kind === 's3') {
          const shown = await printObject(place).catch(tellUnreadable)
          if (shown) return
          continue
        }
        quietMs = (await this.printNews(place)) > 0 ? 0 : quietMs + LOOK_EVERY_MS
        const isOver = sawLastLine ? quietMs > 0 : quietMs >= QUIET_MS && !hasLastLine(phases)
        if (isOver) return
      }
      if (place.kind === 's3' && !unreadable)
        log.warning(`There is no log of the build at s3://${place.bucket}/${place.key}.`)
    },
    tail: () => tail,
  }
}

function hasLastLine(phases: Build['phases']): boolean {
  return phases.some(({ type }) => type === 'UPLOAD_ARTIFACTS')
}

/** Whether reading again would fail again: a missing permission must not fail a build of an hour, nor be told each time. */
function isLasting(error: unknown): boolean {
  return (
    error instanceof Error && /AccessDenied|UnrecognizedClient|InvalidParameter|NoSuchBucket/.test(error.name)
  )
}
