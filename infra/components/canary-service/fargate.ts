import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
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
export function makeFargateHost(name: string, account: Account, parent: pulumi.Resource): FargateHost {
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

/**
 * One version of the service as tasks.
 *
 * @param listener must be there first: ECS takes no target group that belongs to no load balancer
 */
export function makeTasks(
  name: string,
  side: Side,
  spec: Tasks,
  port: number,
  args: CanaryServiceArgs,
  host: FargateHost,
  group: aws.lb.TargetGroup,
  firewall: aws.ec2.SecurityGroup,
  listener: aws.lb.Listener,
  parent: pulumi.Resource,
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
      cpu: String(spec.cpu),
      memory: String(spec.memoryMiB),
      executionRoleArn: executionRole.arn,
      taskRoleArn: taskRole.arn,
      containerDefinitions: pulumi.jsonStringify([
        {
          name: 'service',
          image: spec.image,
          essential: true,
          readonlyRootFilesystem: true,
          portMappings: [{ containerPort: port, protocol: 'tcp' }],
          environment: Object.entries(spec.environment ?? {}).map(([key, value]) => ({ name: key, value })),
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
      desiredCount: spec.count,
      networkConfiguration: {
        subnets: args.targetSubnetIds,
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
