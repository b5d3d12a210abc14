import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import type { CoverageGap } from '../document/record.ts'
import { type CollectContext, gapOf } from './collector.ts'
import type { Selector, SelectorKind } from './selectors.ts'

class TaggingCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, {
      serviceId: 'Resource Groups Tagging API',
      endpointPrefix: 'tagging',
      signingName: 'tagging',
    })
  }
}

/** How the ARN of a tagged resource becomes a selector; the first that matches counts. */
const selectorsOfArns: readonly (readonly [RegExp, SelectorKind])[] = [
  [/:ecs:[^:]+:\d+:service\/([\w-]+\/[\w-]+)$/, 'ecs-service'],
  [/:ecs:[^:]+:\d+:task-definition\/([\w-]+:\d+)$/, 'ecs-task-definition'],
  [/(.*:elasticloadbalancing:[^:]+:\d+:listener-rule\/.+)$/, 'listener-rule'],
  [/(.*:elasticloadbalancing:[^:]+:\d+:listener\/.+)$/, 'listener'],
  [/(.*:elasticloadbalancing:[^:]+:\d+:targetgroup\/.+)$/, 'target-group'],
  [/(.*:elasticloadbalancing:[^:]+:\d+:loadbalancer\/.+)$/, 'load-balancer'],
  [/:lambda:[^:]+:\d+:function:([\w-]+(?::[\w-]+)?)$/, 'lambda'],
  [/:ssm:[^:]+:\d+:parameter(\/.+)$/, 'ssm-parameter'],
  [/:sagemaker:[^:]+:\d+:endpoint\/([A-Za-z0-9-]+)$/, 'sagemaker-endpoint'],
]

/**
 * Finds all resources with a tag (`key=value`). What is tagged and nothing here can describe is a gap: it is part
 * of the system and would be missing in the record without a word.
 */
export async function findTagged(
  tags: readonly string[],
  context: CollectContext,
): Promise<{ selectors: Selector[]; gaps: CoverageGap[] }> {
  const selectors: Selector[] = []
  const gaps: CoverageGap[] = []
  for (const tag of tags) {
    try {
      for await (const arn of arnsWithTag(tag, context)) {
        const selector = selectorOf(arn)
        if (selector !== undefined) selectors.push(selector)
        else
          gaps.push({
            subject: arn,
            kind: 'unsupported',
            reason: `it is tagged ${tag}, but no collector knows its type`,
          })
      }
    } catch (error) {
      const gap = gapOf(`tag ${tag}`, error)
      if (gap === undefined) throw error
      gaps.push(gap)
    }
  }
  return { selectors, gaps }
}

async function* arnsWithTag(tag: string, { aws, signal }: CollectContext): AsyncGenerator<string> {
  const equals = tag.indexOf('=')
  const filter = { Key: tag.slice(0, equals), Values: [tag.slice(equals + 1)] }
  let token: string | undefined
  do {
    const body = { TagFilters: [filter], ResourcesPerPage: 100, PaginationToken: token }
    // iam: tag:GetResources
    const page = await aws
      .client(TaggingCalls)
      .call({ target: 'ResourceGroupsTaggingAPI_20170126.GetResources', version: '1.1', body }, signal)
    for (const mapping of listIn(page, 'ResourceTagMappingList')) {
      const arn = textIn(mapping, 'ResourceARN')
      if (arn !== undefined) yield arn
    }
    // The last page has an empty token, not none.
    token = textIn(page, 'PaginationToken') || undefined
  } while (token !== undefined)
}

function selectorOf(arn: string): Selector | undefined {
  for (const [pattern, kind] of selectorsOfArns) {
    const id = pattern.exec(arn)?.[1]
    if (id !== undefined) return { kind, id }
  }
  return undefined
}
