import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { AddTagsCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import {
  GetResourcesCommand,
  type GetResourcesCommandInput,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from './load-balancer.ts'
import { type AwsEmulator, startAws } from './server.ts'

const Tags = [{ Key: 'system', Value: 'ai' }]

let aws: AwsEmulator
let balancer: LoadBalancer

beforeAll(async () => {
  aws = await startAws()
  balancer = await createLoadBalancer(aws, { stable: [] })
  const ResourceArns = [balancer.listenerArn, balancer.ruleArn, balancer.targetGroupArns.stable ?? '']
  await aws.client(ElasticLoadBalancingV2Client).send(new AddTagsCommand({ ResourceArns, Tags }))
  await aws.client(ECRClient).send(new CreateRepositoryCommand({ repositoryName: 'models', tags: Tags }))
  await aws
    .client(SSMClient)
    .send(new PutParameterCommand({ Name: '/ai/model', Value: '1', Type: 'String', Tags }))
  await aws.control('ec2/images', { images: [{ name: 'sandbox', tags: { system: 'other' } }] })
})
afterAll(() => aws.stop())

const list = async (given: GetResourcesCommandInput) =>
  aws.client(ResourceGroupsTaggingAPIClient).send(new GetResourcesCommand(given))
const kinds = async (given: GetResourcesCommandInput) =>
  (await list(given)).ResourceTagMappingList?.map(({ ResourceARN = '' }) => ResourceARN.split(':')[2]).sort()

test('resources are found by their tags, whatever their service', async () => {
  expect(await kinds({ TagFilters: [{ Key: 'system', Values: ['ai'] }] })).toEqual([
    'ecr',
    'elasticloadbalancing',
    'elasticloadbalancing',
    'elasticloadbalancing',
    'ssm',
  ])
  expect(await kinds({ TagFilters: [{ Key: 'system' }], ResourceTypeFilters: ['ec2:image', 'ecr'] })).toEqual(
    ['ec2', 'ecr'],
  )
  expect(await kinds({ TagFilters: [{ Key: 'system', Values: ['none'] }] })).toEqual([])
})

test('they come in pages, the last of which has an empty token', async () => {
  const TagFilters = [{ Key: 'system', Values: ['ai'] }]
  const first = await list({ TagFilters, ResourcesPerPage: 3 })
  const second = await list({ TagFilters, ResourcesPerPage: 3, PaginationToken: first.PaginationToken })
  expect([first.ResourceTagMappingList?.length, second.ResourceTagMappingList?.length]).toEqual([3, 2])
  expect(second.PaginationToken).toBe('')
})
