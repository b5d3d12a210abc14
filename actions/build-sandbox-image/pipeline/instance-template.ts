import type { BuildTag } from './build-identity.ts'

/** What the instance is made of. */
export interface InstanceWish {
  readonly sourceAmiId: string
  readonly rootDevice: string
  readonly instanceType: string
  readonly diskGib: number
  /** Lets Session Manager in: no port is open. */
  readonly instanceProfile: string
  readonly keyPair: string
}

/** The output of the stack that names the instance. */
export const INSTANCE_OUTPUT = 'InstanceId'

/**
 * The template of the instance that becomes the image: behind a firewall without any way in, since Ansible comes through
 * Session Manager; its disk not encrypted, since EC2 cannot export an encrypted one, and gone with it; everything tagged.
 */
export function instanceTemplate(wish: InstanceWish, tags: readonly BuildTag[]): object {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Instance from which ai-ops makes a sandbox image; temporary',
    Resources: {
      Firewall: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { GroupDescription: 'No way in: Session Manager comes from inside', Tags: tags },
      },
      Instance: {
        Type: 'AWS::EC2::Instance',
        Properties: {
          ImageId: wish.sourceAmiId,
          InstanceType: wish.instanceType,
          KeyName: wish.keyPair,
          IamInstanceProfile: wish.instanceProfile,
          SecurityGroupIds: [{ 'Fn::GetAtt': ['Firewall', 'GroupId'] }],
          MetadataOptions: { HttpTokens: 'required' },
          PropagateTagsToVolumeOnCreation: true,
          BlockDeviceMappings: [
            {
              DeviceName: wish.rootDevice,
              Ebs: { VolumeSize: wish.diskGib, VolumeType: 'gp3', DeleteOnTermination: true },
            },
          ],
          Tags: tags,
        },
      },
    },
    Outputs: { [INSTANCE_OUTPUT]: { Value: { Ref: 'Instance' } } },
  }
}
