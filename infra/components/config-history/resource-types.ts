/**
 * What AWS Config records of a release: the types that make one up, not everything in the account, since each change
 * of each resource costs ($0.003; AWS Config pricing). Types that Config does not know (endpoints, images, objects) are
 * read by `record-config` itself.
 */
export const RELEASE_RESOURCE_TYPES: readonly string[] = [
  'AWS::CloudFormation::Stack',
  'AWS::CloudFront::Distribution',
  'AWS::CloudWatch::Alarm',
  'AWS::CodeBuild::Project',
  'AWS::EC2::SecurityGroup',
  'AWS::ECR::RegistryPolicy',
  'AWS::ECR::Repository',
  'AWS::ECS::Cluster',
  'AWS::ECS::Service',
  'AWS::ECS::TaskDefinition',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::KMS::Key',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SageMaker::Model',
  'AWS::SecretsManager::Secret',
  'AWS::WAFv2::WebACL',
]

/** The global types, recorded in one Region of an account only: in every other one they would be duplicates. */
export const GLOBAL_RESOURCE_TYPES: readonly string[] = [
  'AWS::IAM::Group',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::IAM::User',
]

/** Types that change often and tell little between: the services' task counts, the alarms' states. */
export const DAILY_RESOURCE_TYPES: readonly string[] = ['AWS::CloudWatch::Alarm', 'AWS::ECS::Service']
