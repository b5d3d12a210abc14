import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { trustService } from '../shared/trust.ts'
import type { CanaryServiceArgs, Side, Tasks } from './arguments.ts'

/** What both versions of a service on Fargate share. */
export interface FargateHost {
  readonly cluster: aws.ecs.Cluster
  readonly logGroup: aws.cloudwatch.LogGroup
  readonly executionRole: aws.iam.Role
  readonly account: Account
}

/** Makes cluster, log group and the role with which tasks are started. */
export function makeFargateHost(name: string, account: Account, { parent }: ChildOptions): FargateHost {
  const child = { parent }
  const cluster = new aws.ecs.Cluster(
    name,
    { settings: [{ name: 'containerInsights', value: 'enabled' }] },
    child,
  )
  const logGroup = new aws.cloudwatch.LogGroup(name, { retentionInDays: 30 }, child)
  const executionRole = new aws.iam.Role(
    `${name}-execution`,
    { assumeRolePolicy: trustService('ecs-tasks.amazonaws.com', account.accountId) },
    child,
  )
  new aws.iam.RolePolicyAttachment(
    `${name}-execution`,
    {
      role: executionRole.name,
      policyArn: pulumi.interpolate`arn:${account.partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,
    },
    child,
  )
  return { cluster, logGroup, executionRole, account }
}

/** One version of the service, and where it runs. */
interface TasksArgs {
  readonly side: Side
  readonly tasks: Tasks
  /** Port on which the tasks listen. */
  readonly port: number
  readonly subnetIds: CanaryServiceArgs['targetSubnetIds']
  readonly host: FargateHost
  readonly group: aws.lb.TargetGroup
  readonly firewall: aws.ec2.SecurityGroup
  /** Must exist first: ECS takes no target group that belongs to no load balancer. */
  readonly listener: aws.lb.Listener
}

/** One version of the service as tasks. */
export function makeTasks(
  name: string,
  { side, tasks, port, subnetIds, host, group, firewall, listener }: TasksArgs,
  { parent }: ChildOptions,
): aws.ecs.Service {
  const child = { parent }
  const { cluster, logGroup, executionRole, account } = host
  const taskRole = new aws.iam.Role(
    `${name}-${side}-task`,
    { assumeRolePolicy: trustService('ecs-tasks.amazonaws.com', account.accountId) },
    child,
  )
  const definition = new aws.ecs.TaskDefinition(
    `${name}-${side}`,
    {
      family: `${name}-${side}`,
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: String(tasks.cpu),
      memory: String(tasks.memoryMiB),
      executionRoleArn: executionRole.arn,
      taskRoleArn: taskRole.arn,
      containerDefinitions: pulumi.jsonStringify([
        {
          name: 'service',
          image: tasks.image,
          essential: true,
          readonlyRootFilesystem: true,
          portMappings: [{ containerPort: port, protocol: 'tcp' }],
          environment: Object.entries(tasks.environment ?? {}).map(([key, value]) => ({ name: key, value })),
          logConfiguration: {
            logDriver: 'awslogs',
            options: {
              'awslogs-group': logGroup.name,
              'awslogs-region': account.region,
              'awslogs-stream-prefix': side,
            },
          },
        },
      ]),
    },
    { ...child, retainOnDelete: true },
  )
  return new aws.ecs.Service(
    `${name}-${side}`,
    {
      cluster: cluster.arn,
      taskDefinition: definition.arn,
      launchType: 'FARGATE',
      desiredCount: tasks.count,
      networkConfiguration: {
        subnets: subnetIds,
        securityGroups: [firewall.id],
        assignPublicIp: false,
      },
      loadBalancers: [{ targetGroupArn: group.arn, containerName: 'service', containerPort: port }],
      deploymentCircuitBreaker: { enable: true, rollback: true },
      healthCheckGracePeriodSeconds: 120,
      propagateTags: 'SERVICE',
    },
    { ...child, dependsOn: [listener] },
  )
}
