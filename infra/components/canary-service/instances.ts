import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { ChildOptions } from '../shared/child-options.ts'
import type { CanaryServiceArgs, Instances } from './arguments.ts'

/** One version of the service, and where it runs. */
interface InstancesArgs {
  readonly instances: Instances
  readonly subnetIds: CanaryServiceArgs['targetSubnetIds']
  readonly group: aws.lb.TargetGroup
  readonly firewall: aws.ec2.SecurityGroup
}

/** Machines behind a target group, replaced when the load balancer finds them unhealthy. */
export function makeInstances(
  name: string,
  { instances, subnetIds, group, firewall }: InstancesArgs,
  { parent }: ChildOptions,
): aws.autoscaling.Group {
  const child = { parent }
  const { deviceName = '/dev/xvda', sizeGiB = 30 } = instances.disk ?? {}
  const template = new aws.ec2.LaunchTemplate(
    name,
    {
      imageId: instances.imageId,
      instanceType: instances.instanceType,
      // Session tokens only (IMDSv2): a request that was forged through the service reads no credentials.
      metadataOptions: { httpEndpoint: 'enabled', httpTokens: 'required', httpPutResponseHopLimit: 1 },
      networkInterfaces: [{ associatePublicIpAddress: 'false', securityGroups: [firewall.id] }],
      blockDeviceMappings: [
        {
          deviceName,
          // A mapping that is not the AMI's own has no size from it.
          ebs: { encrypted: 'true', volumeType: 'gp3', volumeSize: sizeGiB, deleteOnTermination: 'true' },
        },
      ],
      ...(instances.userData === undefined ? {} : { userData: encode(instances.userData) }),
    },
    child,
  )
  return new aws.autoscaling.Group(
    name,
    {
      vpcZoneIdentifiers: subnetIds,
      minSize: instances.count,
      maxSize: Math.max(1, instances.count * 2),
      desiredCapacity: instances.count,
      healthCheckType: 'ELB',
      healthCheckGracePeriod: 120,
      targetGroupArns: [group.arn],
      launchTemplate: { id: template.id, version: template.latestVersion.apply(String) },
      instanceRefresh: { strategy: 'Rolling', preferences: { minHealthyPercentage: 90 } },
    },
    { ...child, ignoreChanges: ['desiredCapacity'] },
  )
}

function encode(text: pulumi.Input<string>): pulumi.Output<string> {
  return pulumi.output(text).apply((plain) => Buffer.from(plain).toString('base64'))
}
