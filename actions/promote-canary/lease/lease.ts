import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { UserError } from '../../shared/errors.ts'
import { canaryOfLease, type LeaseSettings, leaseName, leaseSchedule } from './schedule.ts'

/** Takes the traffic back when the run that moves the canary is lost. */
export interface Lease {
  /**
   * Begins, or takes over from a run that is known to be dead.
   *
   * @param dead the id of the canary of that run
   */
  begin(untilMs: number, dead: string | undefined): Promise<void>
  /** Puts the moment off. Gives false when it has come already. */
  renew(untilMs: number): Promise<boolean>
  /** Ends it; harmless when there is none, or when it is that of another canary. */
  end(): Promise<void>
}

/** No role, no lease. */
export const NO_LEASE: Lease = {
  begin: () => Promise.resolve(),
  renew: () => Promise.resolve(true),
  end: () => Promise.resolve(),
}

/** A one-time schedule of EventBridge Scheduler. */
export class ScheduledLease implements Lease {
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
      if (holder !== undefined && holder !== this.#settings.canaryId && holder !== dead) throw taken(holder)
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

function taken(holder: string): UserError {
  return new UserError('another run has just begun a canary on this rule.', {
    given: `canary ${holder}`,
    next: 'Wait until it has ended, or take it back with `mode: abort`.',
  })
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
