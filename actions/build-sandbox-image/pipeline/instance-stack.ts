import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { DescribeInstanceStatusCommand, EC2Client } from '@aws-sdk/client-ec2'
import { UserError } from '../../shared/errors.ts'
import { awaitState, type Look, type WaitingWorld } from './await-state.ts'
import type { BuildTag } from './build-identity.ts'
import { INSTANCE_OUTPUT } from './instance-template.ts'

/** The stack that is wished for. */
export interface StackWish {
  readonly name: string
  readonly template: object
  readonly tags: BuildTag[]
  /** The same in every attempt to make this stack. */
  readonly token: string
}

/** A stack with one instance: made in minutes, or not at all. */
const STACK_LIMIT_MS = 15 * 60_000
/** Status checks take minutes after a start (EC2 user guide, "Status checks"). */
const STATUS_LIMIT_MS = 20 * 60_000

/**
 * Makes the stack and waits until it is whole.
 *
 * @returns the id of its instance
 * @throws UserError with the reasons that CloudFormation gives, when it was rolled back
 */
export async function makeInstanceStack(wish: StackWish, world: WaitingWorld): Promise<string> {
  // CloudFormation makes the instance and its firewall in the name of whoever asks.
  // iam: cloudformation:CreateStack, ec2:CreateSecurityGroup, ec2:RunInstances, ec2:CreateTags, iam:PassRole
  const command = new CreateStackCommand({
    StackName: wish.name,
    TemplateBody: JSON.stringify(wish.template),
    Tags: wish.tags,
    ClientRequestToken: wish.token,
    TimeoutInMinutes: STACK_LIMIT_MS / 60_000,
  })
  const id = await world.aws
    .client(CloudFormationClient)
    .send(command, { abortSignal: world.signal })
    .then(({ StackId }) => StackId ?? wish.name)
    .catch((error: unknown) => {
      // The name is that of this run alone: a call whose answer was lost has made it.
      if (error instanceof Error && /^AlreadyExists/.test(error.name)) return wish.name
      throw error
    })
  return awaitState(
    { what: `Stack ${wish.name}`, limitMs: STACK_LIMIT_MS },
    () => lookAtStack(id, wish.name, world),
    world,
  )
}

async function lookAtStack(id: string, name: string, world: WaitingWorld): Promise<Look<string>> {
  const cloudFormation = world.aws.client(CloudFormationClient)
  // iam: cloudformation:DescribeStacks
  const command = new DescribeStacksCommand({ StackName: id })
  const { Stacks } = await cloudFormation.send(command, { abortSignal: world.signal })
  const stack = Stacks?.[0]
  const state = stack?.StackStatus ?? 'not seen yet'
  if (state === 'CREATE_COMPLETE') {
    const value = stack?.Outputs?.find(({ OutputKey }) => OutputKey === INSTANCE_OUTPUT)?.OutputValue
    if (value === undefined) throw new UserError(`the stack ${name} has no instance.`)
    return { state: 'done', value }
  }
  if (state === 'CREATE_IN_PROGRESS' || state === 'not seen yet') return { state: 'waiting', news: state }
  const reasons = await failuresOf(id, world)
  throw new UserError(`the stack ${name} could not be made (${state}): ${reasons.join('; ')}`)
}

/** What CloudFormation says of each resource that failed, the first cause first. */
async function failuresOf(id: string, { aws, signal }: WaitingWorld): Promise<string[]> {
  // iam: cloudformation:DescribeStackEvents
  const command = new DescribeStackEventsCommand({ StackName: id })
  const { StackEvents } = await aws.client(CloudFormationClient).send(command, { abortSignal: signal })
  const reasons = (StackEvents ?? [])
    .filter(({ ResourceStatus }) => ResourceStatus === 'CREATE_FAILED')
    .map(
      ({ LogicalResourceId, ResourceStatusReason }) =>
        `${LogicalResourceId}: ${ResourceStatusReason ?? 'no reason given'}`,
    )
    .toReversed()
  return reasons.length === 0 ? ['no reason given'] : reasons
}

/**
 * Waits until EC2's checks of the instance and of its machine pass.
 *
 * @throws UserError when the instance ends, or a check fails
 */
export async function awaitStatusChecks(instanceId: string, world: WaitingWorld): Promise<void> {
  await awaitState(
    { what: `Instance ${instanceId}`, limitMs: STATUS_LIMIT_MS },
    () => lookAtInstance(instanceId, world),
    world,
  )
}

async function lookAtInstance(id: string, { aws, signal }: WaitingWorld): Promise<Look<true>> {
  // iam: ec2:DescribeInstanceStatus
  const command = new DescribeInstanceStatusCommand({ InstanceIds: [id], IncludeAllInstances: true })
  const { InstanceStatuses } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  const [status] = InstanceStatuses ?? []
  const state = status?.InstanceState?.Name ?? 'not seen yet'
  if (state !== 'pending' && state !== 'running' && state !== 'not seen yet')
    throw new UserError(`the instance ${id} is ${state}.`)
  const checks = [status?.SystemStatus?.Status, status?.InstanceStatus?.Status]
  if (state === 'running' && checks.every((one) => one === 'ok')) return { state: 'done', value: true }
  // A check that fails right after the start may pass later: the limit ends the wait.
  return {
    state: 'waiting',
    news: `${state}, status checks ${checks.map((one) => one ?? 'unknown').join(' and ')}`,
  }
}
