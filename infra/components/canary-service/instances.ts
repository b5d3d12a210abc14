import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { CanaryServiceArgs, Instances } from './arguments.ts'

/** Machines behind a target group, replaced when the load balancer finds them ill. */
export function makeInstances(
  name: string,
  spec: Instances,
  subnetIds: CanaryServiceArgs['targetSubnetIds'],
  group: aws.lb.TargetGroup,
  firewall: aws.ec2.SecurityGroup,
  parent: pulumi.Resource,
): aws.autoscaling.Group {
  const child = { parent }
  const template = new aws.ec2.LaunchTemplate(
    name,
    {
      imageId: spec.imageId,
      instanceType: spec.instanceType,
      // Session tokens only (IMDSv2): a request that was forged through the service reads no credentials.
      metadataOptions: { httpEndpoint: 'enabled', httpTokens: 'required', httpPutResponseHopLimit: 1 },
      networkInterfaces: [{ associatePublicIpAddress: 'false', securityGroups: [firewall.id] }],
      blockDeviceMappings: [
        {
          deviceName: '/dev/xvda',
          ebs: { encrypted: 'true', volumeType: 'gp3', deleteOnTermination: 'true' },
        },
      ],
      ...(spec.userData === undefined ? {} : { userData: encode(spec.userData) }),
    },
    child,
  )
  return new aws.autoscaling.Group(
    name,
    {
      vpcZoneIdentifiers: subnetIds,
      minSize: spec.count,
      maxSize: Math.max(1, spec.count * 2),
      desiredCapacity: spec.count,
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
