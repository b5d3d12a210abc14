import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { leaseName } from '../../../../actions/promote-canary/platforms/aws/lease-schedule.ts'
import { startAws } from '../../../emulators/aws/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { isAwsChange } from './changes.ts'
import type { Cloud } from './cloud.ts'
import { simulateEndpointLoad } from './endpoint-load.ts'
import { QUICK } from './quick-canary.ts'
import { createServedEndpoint } from './served-endpoint.ts'

/** Real-time endpoints of SageMaker, in AWS. */
export async function startEndpointCloud(time: ScaledTime): Promise<Cloud> {
  const aws = await startAws({ time })
  // A minute; in a suite that looks at seconds a change is carried out as fast as on the other platforms. What a cancelled
  // run does while SageMaker takes its time is in platforms/sagemaker/endpoint.integration.test.ts.
  await aws.control('sagemaker/settings', { updateSeconds: time.factor < 60 ? 1 : 60 })
  return {
    async createScene() {
      const served = await createServedEndpoint(aws)
      const { endpointName, endpointArn, variants } = served
      return {
        names: variants,
        promoted: { canary: 100 },
        sameRelease: 'failed',
        swapped: { 'canary-variant': '' },
        revert: {},
        options: (inputs = {}, environment = {}) => ({
          action: 'promote-canary',
          inputs: {
            'sagemaker-endpoint': endpointArn,
            'canary-variant': variants.canary,
            ...QUICK,
            ...inputs,
          },
          environment: { ...aws.environment, ...time.environment, ...environment },
        }),
        simulate: (load) => simulateEndpointLoad(aws, time, served, load),
        // What a run that says so has seen in effect is so already; what one that failed has asked for comes about later.
        async division() {
          await served.settled()
          return JSON.stringify(await served.contents())
        },
        shares: () => served.shares(),
        divideOtherwise: () => served.set({ [variants.stable]: 7, [variants.canary]: 3 }),
        traces: () => served.tags(),
        async leases() {
          const lease = { NamePrefix: leaseName(endpointArn) }
          return (
            (await aws.client(SchedulerClient).send(new ListSchedulesCommand(lease))).Schedules?.length ?? 0
          )
        },
        async setHealthy(version, healthy) {
          const CurrentInstanceCount = healthy ? 2 : 0
          await aws.control('sagemaker/endpoint', {
            endpoint: endpointName,
            variants: { [variants[version]]: { CurrentInstanceCount } },
          })
        },
      }
    },
    faults: aws.faults,
    requests: () => aws.requests(),
    forgetRequests: () => aws.forgetRequests(),
    lease: { 'lease-role': 'arn:aws:iam::123456789012:role/lease' },
    wayBack: { read: 'DescribeEndpoint', write: 'UpdateEndpointWeightsAndCapacities', readsBefore: 3 },
    forShiftAlone: ['DescribeAlarms'],
    isChange: isAwsChange,
    stop: () => aws.stop(),
  }
}
