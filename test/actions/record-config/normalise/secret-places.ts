import type { Json } from '../../../../actions/record-config/document/json.ts'

/** A type of resource, and where in its configuration a value that nobody would know for a secret is one. */
export interface SecretPlace {
  readonly where: string
  readonly type: string
  readonly configuration: (secret: string) => Json
}

const place = (where: string, type: string, configuration: SecretPlace['configuration']): SecretPlace => ({
  where,
  type,
  configuration,
})
const pairs = (secret: string): Json => [{ name: 'SALT', value: secret }]

/** Places in the spelling of Describe calls; `pascalCase` gives that of CloudFormation. */
export const secretPlaces: readonly SecretPlace[] = [
  place('ECS: environment', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ name: 'app', image: 'x:1', environment: pairs(secret) }],
  })),
  place('ECS: command', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ name: 'app', command: ['serve', '--db-password', secret] }],
  })),
  place('ECS: entry point', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ name: 'app', entryPoint: ['sh', '-c', `SALT=${secret} serve`] }],
  })),
  place('ECS: health check', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ healthCheck: { command: ['CMD', 'curl', '-H', `X-Api-Key: ${secret}`] } }],
  })),
  place('ECS: log driver', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ logConfiguration: { options: { 'splunk-token': secret } } }],
  })),
  place('ECS: containers as a text', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: JSON.stringify([{ name: 'app', environment: pairs(secret) }]),
  })),
  place('ECS: a short option', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ command: ['redis-cli', '-h', 'cache', '-a', secret, 'ping'] }],
    others: [{ command: ['mysql', '-u', 'root', `-p${secret}`] }, { command: ['serve', '-p', secret] }],
  })),
  place('ECS: a short option in a shell', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ entryPoint: ['sh', '-c', `serve --port 80 -p ${secret}`] }],
  })),
  place('ECS: header of a log router', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ logConfiguration: { options: { Header: `Authorization Splunk ${secret}` } } }],
  })),
  place('ECS: lines of variables', 'AWS::ECS::TaskDefinition', (secret) => ({
    containerDefinitions: [{ environment: `MODE=a\nSALT=${secret}` }],
  })),
  place('CodeBuild: buildspec on one line', 'AWS::CodeBuild::Project', (secret) => ({
    source: { buildspec: `version: 0.2\nenv: { variables: { SALT: ${secret} } }\n` },
  })),
  place('CodeBuild: environment', 'AWS::CodeBuild::Project', (secret) => ({
    environment: {
      ...{
        type: 'LINUX_CONTAINER',
        image: 'aws/codebuild/standard:7.0',
        computeType: 'BUILD_GENERAL1_SMALL',
      },
      environmentVariables: [{ name: 'SALT', value: secret, type: 'PLAINTEXT' }],
    },
  })),
  place('CodeBuild: buildspec', 'AWS::CodeBuild::Project', (secret) => ({
    source: { buildspec: `version: 0.2\nenv:\n  variables:\n    SALT: ${secret}\nphases: {}\n` },
  })),
  place('Batch: environment', 'AWS::Batch::JobDefinition', (secret) => ({
    containerProperties: { image: 'x:1', environment: pairs(secret) },
  })),
  place('Batch: parameters', 'AWS::Batch::JobDefinition', (secret) => ({ parameters: { salt: secret } })),
  place('Batch: command', 'AWS::Batch::JobDefinition', (secret) => ({
    containerProperties: { command: ['docker', 'run', '-e', `SALT=${secret}`, 'x'] },
  })),
  place('SageMaker: environment of a model', 'AWS::SageMaker::Model', (secret) => ({
    primaryContainer: { image: 'x:1', environment: { SALT: secret } },
  })),
  place('SageMaker: environment of several containers', 'AWS::SageMaker::Model', (secret) => ({
    containers: [{ environment: { NAME: 'a', SALT: secret } }],
  })),
  place('SageMaker: hyperparameters', 'AWS::SageMaker::TrainingJob', (secret) => ({
    hyperParameters: { salt: secret },
  })),
  place('SageMaker: package', 'AWS::SageMaker::ModelPackage', (secret) => ({
    inferenceSpecification: { containers: [{ environment: { SALT: secret } }] },
  })),
  place('App Runner: environment', 'AWS::AppRunner::Service', (secret) => ({
    sourceConfiguration: {
      imageRepository: { imageConfiguration: { runtimeEnvironmentVariables: pairs(secret) } },
    },
  })),
  place('Lambda: environment', 'AWS::Lambda::Function', (secret) => ({
    environment: { variables: { SALT: secret } },
  })),
  place('Lambda: URL of a database', 'AWS::Lambda::Function', (secret) => ({
    description: `postgres://app:${secret}@db/x`,
  })),
  place('EC2: user data', 'AWS::EC2::Instance', (secret) => ({
    userData: Buffer.from(`#!/bin/sh\necho ${secret}`).toString('base64'),
    note: { userData: { value: secret } },
  })),
  place('EC2: launch template', 'AWS::EC2::LaunchTemplate', (secret) => ({
    launchTemplateData: { userData: secret },
  })),
  place('CloudFront: headers to the origin', 'AWS::CloudFront::Distribution', (secret) => ({
    origins: {
      quantity: 1,
      items: [{ customHeaders: { quantity: 1, items: [{ headerName: 'X-Verify', headerValue: secret }] } }],
    },
  })),
  place('load balancer: header condition', 'AWS::ElasticLoadBalancingV2::ListenerRule', (secret) => ({
    conditions: [{ httpHeaderConfig: { httpHeaderName: 'X-Verify', values: [secret] } }],
  })),
  place('EventBridge: connection', 'AWS::Events::Connection', (secret) => ({
    authParameters: { invocationHttpParameters: { headerParameters: [{ key: 'X-Verify', value: secret }] } },
  })),
  place('EC2: an attribute that is user data', 'AWS::EC2::Instance', (secret) => ({
    attributes: [{ attributeName: 'userData', attributeValue: secret }],
  })),
  place('EC2: key of a VPN', 'AWS::EC2::VPNConnection', (secret) => ({
    customerGatewayConfiguration: `<ike><pre_shared_key>${secret}</pre_shared_key></ike>`,
  })),
  place('CloudFormation: outputs', 'AWS::CloudFormation::Stack', (secret) => ({
    outputs: [{ outputKey: 'DbPassword', outputValue: secret }],
  })),
  place('CloudFormation: parameters', 'AWS::CloudFormation::Stack', (secret) => ({
    parameters: [{ parameterKey: 'Salt', parameterValue: secret }],
  })),
  place('Elastic Beanstalk: options', 'AWS::ElasticBeanstalk::Environment', (secret) => ({
    optionSettings: [
      { namespace: 'aws:elasticbeanstalk:application:environment', optionName: 'SALT', value: secret },
    ],
  })),
  place('Glue: arguments', 'AWS::Glue::Job', (secret) => ({ defaultArguments: { '--salt': secret } })),
  place('Glue: connection', 'AWS::Glue::Connection', (secret) => ({
    connectionProperties: { USER: secret },
  })),
  place('RDS: master password', 'AWS::RDS::DBInstance', (secret) => ({ masterUserPassword: secret })),
  place('API Gateway: stage', 'AWS::ApiGateway::Stage', (secret) => ({ variables: { salt: secret } })),
  place('API Gateway: integration', 'AWS::ApiGatewayV2::Integration', (secret) => ({
    requestParameters: { 'overwrite:header.x-verify': secret },
  })),
  place('login by OpenID Connect', 'AWS::ElasticLoadBalancingV2::Listener', (secret) => ({
    defaultActions: [{ authenticateOidcConfig: { clientSecret: secret } }],
  })),
  place('extra parameters of a login', 'AWS::ElasticLoadBalancingV2::Listener', (secret) => ({
    defaultActions: [{ authenticateOidcConfig: { authenticationRequestExtraParams: { x: secret } } }],
  })),
  place('Systems Manager: a parameter in a folder', 'AWS::SSM::Parameter', (secret) => ({
    Name: '/app/secrets/db',
    Type: 'String',
    Value: secret,
  })),
  place('Systems Manager: commands', 'AWS::SSM::Document', (secret) => ({
    mainSteps: [{ inputs: { runCommand: [`echo ${secret} | passwd --stdin root`] } }],
  })),
  place('a map of secrets', 'AWS::Some::Type', (secret) => ({ secrets: { db: secret } })),
  place('a list of secrets', 'AWS::Some::Type', (secret) => ({
    credentials: [{ name: 'db', value: secret }],
  })),
  place('credentials', 'AWS::Some::Type', (secret) => ({ credentials: { user: 'a', value: secret } })),
  place('a setting', 'AWS::Some::Type', (secret) => ({
    settings: [{ settingName: 'db_password', settingValue: secret }],
    options: [{ k: 'db_password', v: secret }],
    labels: [{ id: 'db_password', value: secret }],
  })),
  place('a variable of another name', 'AWS::Some::Type', (secret) => ({ extraEnv: { SALT: secret } })),
  place('a Secret of Kubernetes', 'AWS::Some::Type', (secret) => ({
    manifest: JSON.stringify({ kind: 'Secret', data: { salt: btoa(secret) }, stringData: { a: secret } }),
  })),
  place('a private key as JSON', 'AWS::Some::Type', (secret) => ({
    key: JSON.stringify({ kty: 'oct', k: secret }),
  })),
  place('the name of a member', 'AWS::Some::Type', (secret) => ({
    auths: { [`https://app:${secret}@registry.internal`]: {} },
  })),
  place('a name in full-width letters', 'AWS::Some::Type', (secret) => ({ ｐａｓｓｗｏｒｄ: secret })),
  place('a tag', 'AWS::S3::Bucket', (secret) => ({ tags: [{ key: 'db-password', value: secret }] })),
  place('a document in a text', 'AWS::SSM::Document', (secret) => ({
    document: JSON.stringify({
      env: [{ name: 'SALT', value: secret }],
      nested: JSON.stringify({ password: secret }),
    }),
  })),
  place('a document in a text in a text', 'AWS::Some::Type', (secret) => ({
    document: JSON.stringify(JSON.stringify({ environment: { SALT: secret } })),
  })),
  place('a number', 'AWS::Some::Type', (secret) => ({ environment: { PIN: 83619274, SALT: secret } })),
]

/** The same value with members as CloudFormation spells them; what users name stays as it is. */
export function pascalCase(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => pascalCase(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      /^[a-z][A-Za-z]*$/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name,
      pascalCase(member),
    ]),
  )
}
