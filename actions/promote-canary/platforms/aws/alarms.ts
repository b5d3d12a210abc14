import { type CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { UserError } from '../../../shared/errors.ts'
import type { InputReader } from '../../../shared/inputs/input-reader.ts'
import type { GuardReading } from '../../machine/snapshot.ts'
import { whyUnreadable } from './why-unreadable.ts'

/** Alarms that one call of DescribeAlarms reads. */
const MAX_ALARMS = 100

/**
 * Reads the names of the alarms that roll back.
 *
 * @throws UserError when there are more than one call reads
 */
export function readAlarmNames(inputs: InputReader): readonly string[] {
  const alarms = inputs.list('alarms')
  if (alarms.length <= MAX_ALARMS) return alarms
  throw new UserError(`too many alarms (at most ${MAX_ALARMS}).`, {
    where: 'input alarms',
    given: `${alarms.length} names`,
    next: 'A composite alarm can combine many.',
  })
}

/** What the alarms of a canary say. What cannot be read is a reading too, no error. */
export async function readAlarmGuards(
  cloudWatch: CloudWatchClient,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly GuardReading[]> {
  if (names.length === 0) return []
  try {
    return judgeAlarms(names, await readAlarms(cloudWatch, names, signal))
  } catch (error) {
    const explanation = whyUnreadable(error, signal)
    return names.map((name) => ({ guard: `alarm ${name}`, kind: 'unreadable', explanation }))
  }
}

/** What is known of an alarm. */
export interface AlarmReading {
  readonly name: string
  readonly state: string
  readonly reason: string
}

/** Reads alarms by name, metric and composite ones, at most 100. */
async function readAlarms(
  cloudWatch: CloudWatchClient,
  names: readonly string[],
  abortSignal: AbortSignal,
): Promise<readonly AlarmReading[]> {
  const command = new DescribeAlarmsCommand({
    AlarmNames: [...names],
    AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
    MaxRecords: MAX_ALARMS,
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
