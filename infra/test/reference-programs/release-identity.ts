import * as aws from '@pulumi/aws'

/** The roles of the release guide's later form: one list for everybody, trusted by the repository's name. */
export function seedReleaseIdentity() {
  const provider = new aws.iam.OpenIdConnectProvider('github', {
    url: 'https://token.actions.githubusercontent.com',
    clientIdLists: ['sts.amazonaws.com'],
  })
  const shared = [
    'ec2:Describe*',
    'ec2:RunInstances',
    'ec2:DeregisterImage',
    'ec2:DeleteSnapshot',
    's3:GetObject',
  ]
  for (const [name, actions] of [
    ['ci', shared],
    ['release', [...shared, 'ec2:ModifyImageAttribute']],
  ] as const) {
    const role = new aws.iam.Role(name, {
      assumeRolePolicy: provider.arn.apply((arn) =>
        JSON.stringify({
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Federated: arn },
              Action: 'sts:AssumeRoleWithWebIdentity',
              Condition: {
                StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:exasol/ai-lab:*' },
              },
            },
          ],
        }),
      ),
      maxSessionDuration: 18_000,
    })
    new aws.iam.RolePolicy(name, {
      role: role.name,
      policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: actions, Resource: ['*'] }] }),
    })
  }
  return {}
}
