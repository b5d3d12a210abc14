import type { ECSClient } from '@aws-sdk/client-ecs'
import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { CALLS_IN_FLIGHT } from './answers.ts'
import { type DefinitionUse, type EcsReading, listClusters, readDefinitions } from './ecs.ts'
import { collectPages } from './pages.ts'
import { insist, type PartialUses, readParts } from './parts.ts'

export class SchedulerCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'Scheduler', endpointPrefix: 'scheduler', signingName: 'scheduler' })
  }
}

export class EventBridgeCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'EventBridge', endpointPrefix: 'events', signingName: 'events' })
  }
}

/** The clients that tell which tasks are started by time or by an event. */
export interface ScheduleClients {
  readonly ecs: ECSClient
  readonly scheduler: SchedulerCalls
  readonly events: EventBridgeCalls
}

/**
 * Reads which images the task definitions run that schedules of EventBridge Scheduler and rules of EventBridge start:
 * they may pin a revision that is not the newest of its family.
 */
export function readScheduleUses(clients: ScheduleClients, reading: EcsReading): Promise<PartialUses> {
  const { signal } = reading
  return readParts([
    {
      what: 'schedules',
      read: async () =>
        readDefinitions(clients.ecs, await scheduledDefinitions(clients.scheduler, signal), reading),
    },
    {
      what: 'rules',
      read: async () => readDefinitions(clients.ecs, await ruleDefinitions(clients, signal), reading),
    },
  ])
}

async function scheduledDefinitions(
  scheduler: SchedulerCalls,
  signal: AbortSignal,
): Promise<DefinitionUse[]> {
  const schedules = await collectPages(async (token) => {
    const query = { MaxResults: '100', ...(token === undefined ? {} : { NextToken: token }) }
    // iam: scheduler:ListSchedules
    const page = await scheduler.call({ method: 'GET', path: 'schedules', query }, signal)
    return { items: listIn(page, 'Schedules'), nextToken: textIn(page, 'NextToken') }
  })
  const ofTasks = schedules.filter((schedule) => /ecs/.test(JSON.stringify(fieldIn(schedule, 'Target'))))
  const definitions = await inFlight(ofTasks, CALLS_IN_FLIGHT, async (schedule) => {
    const path = `schedules/${textIn(schedule, 'Name')}`
    const query = { groupName: textIn(schedule, 'GroupName') ?? 'default' }
    // iam: scheduler:GetSchedule
    const { Target } = Object(await insist(() => scheduler.call({ method: 'GET', path, query }, signal)))
    if (Target === undefined) throw new Error(`EventBridge Scheduler does not describe ${path}.`)
    const arn = textIn(fieldIn(Target, 'EcsParameters'), 'TaskDefinitionArn') ?? definitionOf(Target)
    return arn === undefined ? [] : [{ user: textIn(schedule, 'Arn') ?? path, arn }]
  })
  return definitions.flat()
}

/** A universal target calls `ecs:RunTask` with an input of JSON. */
function definitionOf(target: unknown): string | undefined {
  try {
    return textIn(JSON.parse(textIn(target, 'Input') ?? ''), 'TaskDefinition')
  } catch {
    return undefined
  }
}

async function ruleDefinitions(
  { ecs, events }: ScheduleClients,
  signal: AbortSignal,
): Promise<DefinitionUse[]> {
  const list = (operation: string, items: string, about: object) =>
    collectPages(async (NextToken) => {
      const body = { Limit: 100, NextToken, ...about }
      const page = await events.call({ target: `AWSEvents.${operation}`, version: '1.1', body }, signal)
      return { items: listIn(page, items), nextToken: textIn(page, 'NextToken') }
    })
  const clusters = await listClusters(ecs, signal)
  // iam: events:ListEventBuses
  const buses = clusters.length === 0 ? [] : await list('ListEventBuses', 'EventBuses', {})
  const places = buses.flatMap((bus) =>
    clusters.map((TargetArn) => ({ TargetArn, EventBusName: textIn(bus, 'Name') })),
  )
  const definitions = await inFlight(places, CALLS_IN_FLIGHT, async ({ TargetArn, EventBusName }) => {
    // iam: events:ListRuleNamesByTarget
    const about = { TargetArn, EventBusName }
    const rules = await insist(() => list('ListRuleNamesByTarget', 'RuleNames', about))
    const found: DefinitionUse[] = []
    for (const Rule of rules) {
      // iam: events:ListTargetsByRule
      const targets = await insist(() => list('ListTargetsByRule', 'Targets', { Rule, EventBusName }))
      for (const target of targets) {
        const arn = textIn(fieldIn(target, 'EcsParameters'), 'TaskDefinitionArn')
        if (arn !== undefined) found.push({ user: `rule ${Rule} of ${EventBusName}`, arn })
      }
    }
    return found
  })
  return definitions.flat()
}

function fieldIn(value: unknown, name: string): unknown {
  return Object(value)[name]
}
