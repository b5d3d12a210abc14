import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

/** The program that the component started from. */
export function seedImageRegistry() {
  const repository = new aws.ecr.Repository('my_ml_repository', {
    imageScanningConfiguration: { scanOnPush: true },
    imageTagMutability: 'MUTABLE',
  })
  const rule = (
    rulePriority: number,
    prefix: string,
    selection: { countType: string; countUnit?: string; countNumber: number },
  ) => ({
    rulePriority,
    description: prefix,
    selection: { tagStatus: 'tagged', tagPrefixList: [prefix], ...selection },
    action: { type: 'expire' },
  })
  new aws.ecr.LifecyclePolicy('my_ml_repository_lifecycle_policy', {
    repository: repository.name,
    // A document where text is asked for, as in the original.
    policy: pulumi.secret({
      rules: [
        rule(1, 'prod', { countType: 'imageCountMoreThan', countNumber: 5 }),
        rule(2, 'dev', { countType: 'sinceImagePushed', countUnit: 'days', countNumber: 30 }),
      ],
    }),
  })
  return { repository_url: repository.repositoryUrl }
}
