import { type CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import type { GuardReading } from '../../machine/snapshot.ts'

/** What is known of an alarm. */
export interface AlarmReading {
  readonly name: string
  readonly state: string
  readonly reason: string
}

/** Reads alarms by name, metric and composite ones, at most 100. */
export async function readAlarms(
  cloudWatch: CloudWatchClient,
  names: readonly string[],
  abortSignal: AbortSignal,
): Promise<readonly AlarmReading[]> {
  const command = new DescribeAlarmsCommand({
    AlarmNames: [...names],
    AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
    MaxRecords: 100,
  })
  // iam: cloudwatch:DescribeAlarms
  const { MetricAlarms = [], CompositeAlarms = [] } = await cloudWatch.send(command, { abortSignal })
  return [...MetricAlarms, ...CompositeAlarms].map(
    ({ AlarmName = '', StateValue = '', StateReason = '' }) => ({
      name: AlarmName,
      state: StateValue,
      reason: StateReason,
    }),
  )
}

/**
 * What the alarms say, one reading each. A missing alarm cannot guard: it counts as one that cannot be
 * read.
 */
export function judgeAlarms(
  names: readonly string[],
  readings: readonly AlarmReading[],
): readonly GuardReading[] {
  return names.map((name): GuardReading => {
    const guard = `alarm ${name}`
    const alarm = readings.find((reading) => reading.name === name)
    if (alarm === undefined) return { guard, kind: 'unreadable', explanation: 'No alarm has this name.' }
    if (alarm.state !== 'ALARM') return { guard, kind: 'quiet' }
    return { guard, kind: 'tripped', explanation: alarm.reason === '' ? 'It is in ALARM.' : alarm.reason }
  })
}

/** The readings of alarms that could not be read. */
export function unreadableAlarms(names: readonly string[], explanation: string): readonly GuardReading[] {
  return names.map((name) => ({ guard: `alarm ${name}`, kind: 'unreadable', explanation }))
}
