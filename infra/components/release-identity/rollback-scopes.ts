import type * as pulumi from '@pulumi/pulumi'
import { rulesOf } from '../shared/listener-rules.ts'
import { here, type Scope, type ScopeContext } from './scope.ts'

type ArnsOf = (context: ScopeContext) => readonly pulumi.Input<string>[]

/** What only a role needs that may bring back what a record says: without `rollback`, record-config's role changes nothing but the history. */
const whereRolledBack =
  (arns: ArnsOf): ArnsOf =>
  (context) =>
    context.resources.rollback === true ? arns(context) : []

/** On what `mode: rollback` of record-config may use the rights that only it needs. */
export const ROLLBACK_SCOPES = {
  'ecr:BatchGetImage': { on: whereRolledBack(({ resources }) => resources.repositoryArns ?? []) },
  'ecr:PutImage': { on: whereRolledBack(({ resources }) => resources.repositoryArns ?? []) },
  'ecs:UpdateService': { on: whereRolledBack(here('ecs', 'service/*')) },
  'elasticloadbalancing:ModifyRule': {
    on: whereRolledBack(({ resources }) => (resources.listenerArns ?? []).map(rulesOf)),
  },
  'iam:PassRole': {
    on: whereRolledBack(({ resources }) => resources.taskRoleArns ?? []),
    condition: () => ({ StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } }),
  },
  'lambda:ListTags': { on: whereRolledBack(here('lambda', 'function:*')) },
  'lambda:UpdateAlias': { on: whereRolledBack(here('lambda', 'function:*')) },
  'sagemaker:DescribeModel': { on: whereRolledBack(here('sagemaker', 'model/*')) },
  'sagemaker:ListTags': { on: whereRolledBack(here('sagemaker', 'endpoint/*')) },
  'sagemaker:UpdateEndpoint': {
    on: whereRolledBack((context) =>
      ['endpoint/*', 'endpoint-config/*'].flatMap((name) => here('sagemaker', name)(context)),
    ),
  },
  'ssm:GetParameterHistory': { on: whereRolledBack(({ resources }) => resources.parameterArns ?? []) },
  'ssm:PutParameter': { on: whereRolledBack(({ resources }) => resources.parameterArns ?? []) },
} satisfies Record<string, Scope>
