import {
  type DiskImageFormat,
  EC2Client,
  ExportImageCommand,
  paginateDescribeExportImageTasks,
} from '@aws-sdk/client-ec2'
import { UserError } from '../../shared/errors.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import { describeExportTasks } from '../assets/inventory.ts'
import { FORMAT_TAG } from '../assets/tags.ts'
import type { VmImageFormat } from '../assets/vm-image.ts'
import { awaitState, type Look, leftMs, type WaitingWorld } from './await-state.ts'
import type { BuildTag } from './build-identity.ts'

/** The exports that are wished for: all formats of one image. */
export interface ExportWish {
  readonly imageId: string
  readonly formats: readonly VmImageFormat[]
  readonly roleName: string
  readonly bucket: string
  /** Ends with `/`. */
  readonly prefix: string
  readonly tags: readonly BuildTag[]
  /** The same in every attempt to export to the format, until one has failed. */
  readonly token: (format: VmImageFormat, failed: number) => string
}

/** An export that has ended well: where EC2 has put the image. */
export interface Exported {
  readonly format: VmImageFormat
  readonly taskId: string
  readonly key: string
}

/** An export of a large disk takes an hour or two (VM Import/Export). */
const EXPORT_LIMIT_MS = 6 * 3_600_000

/**
 * Exports the image to all formats at once, so that they take as long as the slowest, and waits for all. What an earlier
 * attempt has begun is gone on with.
 *
 * @throws UserError with EC2's message when one fails
 */
export async function exportImages(wish: ExportWish, world: WaitingWorld): Promise<Exported[]> {
  const begun = await begunExports(wish, world)
  const exports = await Promise.all(
    wish.formats.map(async (format) => ({
      format,
      taskId:
        begun.get(format)?.taskId ??
        (await startExport(wish, { format, failed: begun.get(format)?.failed ?? 0 }, world)),
    })),
  )
  const beginMs = world.clock.now().getTime()
  await awaitState(
    { what: 'Export', limitMs: EXPORT_LIMIT_MS },
    async () => judgeExports(await progressOf(exports, world), world.clock.now().getTime() - beginMs),
    world,
  )
  return exports.map(({ format, taskId }) => ({
    format,
    taskId,
    key: exportKeyOf(wish.prefix, taskId, format),
  }))
}

/** The key of an exported image: its prefix, the id of the task and the format (EC2 API reference, `ExportTaskS3LocationRequest`). */
export function exportKeyOf(prefix: string, taskId: string, format: VmImageFormat): string {
  return `${prefix}${taskId}.${format.toLowerCase()}`
}

/** What is known of the exports of this image to a format. */
interface BegunExport {
  /** The task that is under way or done. */
  readonly taskId: string | undefined
  /** How many have failed: a token that was used for them gives them back. */
  readonly failed: number
}

/** EC2 keeps a record of every export, whose tag says the format. */
async function begunExports(
  { imageId, formats }: ExportWish,
  world: WaitingWorld,
): Promise<Map<VmImageFormat, BegunExport>> {
  const tasks = (await describeExportTasks(world)).filter(({ asset }) => asset.imageId === imageId)
  return new Map(
    formats.map((format) => {
      const own = tasks.filter(({ tags }) => tags.get(FORMAT_TAG) === format)
      const live = own.find(({ asset }) => asset.state === 'active' || asset.state === 'completed')
      const failed = own.filter(({ asset }) => asset.state === 'deleted' || asset.state === 'deleting').length
      return [format, { taskId: live?.asset.id, failed }]
    }),
  )
}

async function startExport(
  wish: ExportWish,
  { format, failed }: { readonly format: VmImageFormat; readonly failed: number },
  { aws, signal, log }: WaitingWorld,
): Promise<string> {
  const diskFormat: DiskImageFormat = format
  // iam: ec2:ExportImage, ec2:CreateTags
  const command = new ExportImageCommand({
    ImageId: wish.imageId,
    DiskImageFormat: diskFormat,
    RoleName: wish.roleName,
    S3ExportLocation: { S3Bucket: wish.bucket, S3Prefix: wish.prefix },
    ClientToken: wish.token(format, failed),
    TagSpecifications: [
      { ResourceType: 'export-image-task', Tags: [...wish.tags, { Key: FORMAT_TAG, Value: format }] },
    ],
  })
  const { ExportImageTaskId } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  if (!ExportImageTaskId) throw new Error(`EC2 gave no id for the export to ${format}.`)
  log.info(`Export to ${format} is ${ExportImageTaskId}.`)
  return ExportImageTaskId
}

/** How far one export is. */
export interface ExportProgress {
  readonly format: VmImageFormat
  /** active, completed, deleting, deleted; undefined while reads do not show the task yet. */
  readonly state: string | undefined
  /** 0 to 100; undefined when EC2 does not say. */
  readonly percent: number | undefined
  readonly message: string | undefined
}

async function progressOf(
  exports: readonly { readonly format: VmImageFormat; readonly taskId: string }[],
  { aws, signal }: WaitingWorld,
): Promise<ExportProgress[]> {
  const seen = new Map<string, Omit<ExportProgress, 'format'>>()
  // iam: ec2:DescribeExportImageTasks
  const pages = paginateDescribeExportImageTasks(
    { client: aws.client(EC2Client) },
    {},
    { abortSignal: signal },
  )
  for await (const { ExportImageTasks } of pages) {
    for (const { ExportImageTaskId = '', Status, Progress, StatusMessage } of ExportImageTasks ?? []) {
      const percent = Number.parseInt(Progress ?? '', 10)
      seen.set(ExportImageTaskId, {
        state: Status,
        percent: Number.isNaN(percent) ? undefined : percent,
        message: StatusMessage,
      })
    }
  }
  return exports.map(({ format, taskId }) => ({
    format,
    ...(seen.get(taskId) ?? { state: undefined, percent: undefined, message: undefined }),
  }))
}

/**
 * Whether all exports are done, or how far they are and when the slowest will be done.
 *
 * @throws UserError when one has failed
 */
export function judgeExports(exports: readonly ExportProgress[], elapsedMs: number): Look<true> {
  const failed = exports.filter(({ state }) => state === 'deleting' || state === 'deleted')
  if (failed.length > 0) {
    const why = failed.map(
      ({ format, state, message }) => `${format} is ${state}: ${message ?? 'no reason given'}`,
    )
    throw new UserError(`the export failed: ${why.join('; ')}.`)
  }
  if (exports.every(({ state }) => state === 'completed')) return { state: 'done', value: true }
  const active = exports.filter(({ state }) => state !== 'completed')
  const left = Math.max(...active.map(({ percent }) => leftMs(elapsedMs, percent ?? 0) ?? 0))
  const each = exports.map(({ format, state, percent }) => `${format} ${describeProgress(state, percent)}`)
  return {
    state: 'waiting',
    news: `${each.join(', ')}${left === 0 ? '' : `; about ${formatDuration(left)} left`}`,
  }
}

function describeProgress(state: string | undefined, percent: number | undefined): string {
  if (state === 'completed') return 'done'
  if (state === undefined) return 'not seen yet'
  return percent === undefined ? state : `${percent} %`
}
