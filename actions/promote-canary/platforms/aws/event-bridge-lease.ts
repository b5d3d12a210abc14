import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { canaryOfLease, type Lease, leaseTaken, noLease } from '../lease.ts'
import {
  type LeaseIdentity,
  type LeaseSettings,
  leaseName,
  leaseSchedule,
  setsBack,
} from './lease-schedule.ts'

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
    const schedule = await readSchedule(this.#scheduler, this.#settings)
    return canaryOfLease(schedule?.Description)
  }

  get #key() {
    return keyOf(this.#settings)
  }
}

/**
 * The lease of a canary on AWS.
 *
 * @param roleArn the role that rolls back; without one there is no lease
 */
export function openLease(
  scheduler: SchedulerClient,
  identity: LeaseIdentity,
  roleArn: string | undefined,
): Lease {
  return roleArn === undefined
    ? noLease('Set `lease-role` to the ARN of a role that EventBridge Scheduler may assume.')
    : new EventBridgeLease(scheduler, { ...identity, roleArn })
}

/** Whether the lease of this canary is there, and sets back what it must. */
export async function isLeaseOf(scheduler: SchedulerClient, identity: LeaseIdentity): Promise<boolean> {
  const schedule = await readSchedule(scheduler, identity)
  return (
    canaryOfLease(schedule?.Description) === identity.canaryId && setsBack(schedule?.Target?.Input, identity)
  )
}

async function readSchedule(scheduler: SchedulerClient, identity: LeaseIdentity) {
  try {
    // iam: scheduler:GetSchedule
    return await scheduler.send(new GetScheduleCommand(keyOf(identity)))
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException')) return undefined
    throw error
  }
}

function keyOf({ resource, group }: LeaseIdentity) {
  return { Name: leaseName(resource), GroupName: group }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
