import { ecrTag } from './ecr-tag.ts'
import { ecsService } from './ecs-service.ts'
import { lambdaAlias } from './lambda-alias.ts'
import { listenerRule } from './listener-rule.ts'
import type { Restorer } from './restorer.ts'
import { sagemakerEndpoint } from './sagemaker-endpoint.ts'
import { ssmParameter } from './ssm-parameter.ts'

/** The types that can be brought back, in the order in which that works: what is read at a start first, the traffic last. */
export const RESTORERS: ReadonlyMap<string, Restorer> = new Map([
  ['AWS::ECR::Image', ecrTag],
  ['AWS::SSM::Parameter', ssmParameter],
  ['AWS::ECS::Service', ecsService],
  ['AWS::SageMaker::Endpoint', sagemakerEndpoint],
  ['AWS::Lambda::Alias', lambdaAlias],
  ['AWS::ElasticLoadBalancingV2::ListenerRule', listenerRule],
])

/** What comes back with another resource: a type, and the type that brings it. */
export const COMES_WITH: ReadonlyMap<string, string> = new Map([
  ['AWS::ECS::TaskDefinition', 'AWS::ECS::Service'],
  ['AWS::Lambda::Function', 'AWS::Lambda::Alias'],
  ['AWS::SageMaker::EndpointConfig', 'AWS::SageMaker::Endpoint'],
])
