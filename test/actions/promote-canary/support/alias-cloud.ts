import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { leaseName } from '../../../../actions/promote-canary/platforms/aws/lease-schedule.ts'
import { startAws } from '../../../emulators/aws/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { simulateAliasLoad } from './alias-load.ts'
import { isAwsChange } from './changes.ts'
import type { Cloud } from './cloud.ts'
import { createServedAlias } from './function-alias.ts'
import { QUICK } from './quick-canary.ts'

/** Aliases of Lambda functions, in AWS. */
export async function startAliasCloud(time: ScaledTime): Promise<Cloud> {
  const aws = await startAws({ time })
  return {
    async createScene() {
      const served = await createServedAlias(aws)
      const { functionName, versions, aliasArn } = served
      return {
        names: {
          stable: `${functionName}:${versions.stable}`,
          canary: `${functionName}:${versions.canary}`,
        },
        promoted: { canary: 100 },
        sameRelease: 'unchanged',
        swapped: { 'canary-function-version': versions.stable },
        revert: { 'stable-function-version': versions.stable },
        options: (inputs = {}, environment = {}) => ({
          action: 'promote-canary',
          inputs: {
            'function-alias': aliasArn,
            'canary-function-version': versions.canary,
            ...QUICK,
            ...inputs,
          },
          environment: { ...aws.environment, ...time.environment, ...environment },
        }),
        simulate: (load) => simulateAliasLoad(aws, time, served, load),
        division: async () => JSON.stringify(await served.contents()),
        shares: () => served.shares(),
        divideOtherwise: () => served.set(versions.stable, { [versions.canary]: 0.3 }),
        traces: () => served.tags(),
        async leases() {
          const lease = { NamePrefix: leaseName(aliasArn) }
          return (
            (await aws.client(SchedulerClient).send(new ListSchedulesCommand(lease))).Schedules?.length ?? 0
          )
        },
        async setHealthy(version, healthy) {
          await aws.control('lambda/version-state', {
            function: functionName,
            version: versions[version],
            state: healthy ? 'Active' : 'Inactive',
          })
        },
      }
    },
    faults: aws.faults,
    requests: () => aws.requests(),
    forgetRequests: () => aws.forgetRequests(),
    lease: { 'lease-role': 'arn:aws:iam::123456789012:role/lease' },
    wayBack: { read: 'GetAlias', write: 'UpdateAlias', readsBefore: 3 },
    forShiftAlone: ['GetFunctionConfiguration', 'ListProvisionedConcurrencyConfigs', 'DescribeAlarms'],
    isChange: isAwsChange,
    stop: () => aws.stop(),
  }
}
