import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { canaryOfLease, type Lease, leaseTaken } from './lease.ts'
import { type LeaseSettings, leaseName, leaseSchedule } from './schedule.ts'

/** A one-time schedule of EventBridge Scheduler. */
export class EventBridgeLease implements Lease {
  readonly absence = undefined
  readonly #scheduler: SchedulerClient
  readonly #settings: LeaseSettings
  #begun = false

  constructor(scheduler: SchedulerClient, settings: LeaseSettings) {
    this.#scheduler = scheduler
    this.#settings = settings
  }

  async begin(untilMs: number, dead: string | undefined): Promise<void> {
    try {
      // iam: scheduler:CreateSchedule
      // iam: iam:PassRole
      await this.#scheduler.send(new CreateScheduleCommand(leaseSchedule(this.#settings, untilMs)))
      this.#begun = true
    } catch (error) {
      if (!isNamed(error, 'ConflictException')) throw error
      // An answer that was lost makes our own second attempt conflict with the first.
      const holder = await this.#holder()
      if (holder !== undefined && holder !== this.#settings.canaryId && holder !== dead)
        throw leaseTaken(holder)
      if (!(await this.renew(untilMs))) await this.begin(untilMs, dead)
    }
  }

  async renew(untilMs: number): Promise<boolean> {
    try {
      // iam: scheduler:UpdateSchedule
      // iam: iam:PassRole
      await this.#scheduler.send(new UpdateScheduleCommand(leaseSchedule(this.#settings, untilMs)))
      this.#begun = true
      return true
    } catch (error) {
      if (isNamed(error, 'ResourceNotFoundException')) return false
      throw error
    }
  }

  async end(): Promise<void> {
    if (!this.#begun && (await this.#holder()) !== this.#settings.canaryId) return
    try {
      // iam: scheduler:DeleteSchedule
      await this.#scheduler.send(new DeleteScheduleCommand(this.#key))
    } catch (error) {
      if (!isNamed(error, 'ResourceNotFoundException')) throw error
    }
  }

  async #holder(): Promise<string | undefined> {
    try {
      // iam: scheduler:GetSchedule
      const { Description } = await this.#scheduler.send(new GetScheduleCommand(this.#key))
      return canaryOfLease(Description)
    } catch (error) {
      if (isNamed(error, 'ResourceNotFoundException')) return undefined
      throw error
    }
  }

  get #key() {
    return { Name: leaseName(this.#settings.owner), GroupName: this.#settings.group }
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
