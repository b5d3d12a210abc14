import type { StorageClass } from '../images/image.ts'
import { type Fields, integerOf, objectOf, textsOf, wordOf } from './fields.ts'
import type { Limit, Rule, RuleAction, TagSelection } from './lifecycle-policy.ts'
import type { Problems } from './problem.ts'

const SELECTION_FIELDS = [
  'tagStatus',
  'tagPatternList',
  'tagPrefixList',
  'storageClass',
  'countType',
  'countUnit',
  'countNumber',
]
const COUNT_TYPES = [
  'imageCountMoreThan',
  'sinceImagePushed',
  'sinceImagePulled',
  'sinceImageTransitioned',
] as const

/** The most `*` in one pattern (ECR user guide, `tagPatternList`). */
const MAX_WILDCARDS = 4

/** The fewest days that ECR keeps an image in its archive (ECR user guide, "Archiving an image"). */
const MIN_ARCHIVE_DAYS = 90

/** Reads one rule; undefined and problems when it is none that ECR would take. */
export function parseRule(value: unknown, problems: Problems): Rule | undefined {
  const found = problems.list.length
  const fields = objectOf(value, ['rulePriority', 'description', 'selection', 'action'], problems)
  if (fields === undefined) return undefined
  const priority = integerOf(fields.rulePriority, 1, problems.at('rulePriority'))
  const here = (field: string) => problems.at(field, priority)
  const description = descriptionOf(fields, here('description'))
  const selection = objectOf(fields.selection, SELECTION_FIELDS, here('selection'))
  const action = actionOf(fields.action, here('action'))
  if (selection === undefined) return undefined
  const tags = tagsOf(selection, here('selection'))
  const storageClass =
    'storageClass' in selection
      ? wordOf(selection.storageClass, ['standard', 'archive'], here('selection').at('storageClass'))
      : 'standard'
  const limit = limitOf(selection, here('selection'))
  if (limit !== undefined && storageClass !== undefined && action !== undefined) {
    checkPairing({ limit, storageClass, action, problems: here('selection') })
  }
  if (problems.list.length > found) return undefined
  if (!priority || !tags || !storageClass || !limit || !action) return undefined
  return { priority, description, tags, storageClass, limit, action }
}

function descriptionOf({ description }: Fields, problems: Problems): string | undefined {
  if (description === undefined || typeof description === 'string') return description
  problems.add('must be a text.')
  return undefined
}

function tagsOf(selection: Fields, problems: Problems): TagSelection | undefined {
  const status = wordOf(selection.tagStatus, ['tagged', 'untagged', 'any'], problems.at('tagStatus'))
  const lists = (['tagPatternList', 'tagPrefixList'] as const).filter((name) => name in selection)
  if (status === undefined) return undefined
  if (status !== 'tagged') {
    for (const name of lists) problems.at(name).add(`must be left out where tagStatus is "${status}".`)
    return { status }
  }
  const [list, second] = lists
  if (list === undefined) problems.add('tagStatus "tagged" needs a tagPatternList (or a tagPrefixList).')
  if (second !== undefined) problems.at(second).add('must be left out beside a tagPatternList.')
  if (list === undefined || second !== undefined) return undefined
  const values = textsOf(selection[list], problems.at(list))
  if (values === undefined) return undefined
  if (list === 'tagPrefixList') return { status, by: 'prefix', values }
  values.forEach((pattern, i) => {
    const wildcards = pattern.split('*').length - 1
    if (wildcards > MAX_WILDCARDS)
      problems.at(list).at(i).add(`has ${wildcards} wildcards; ECR allows ${MAX_WILDCARDS}.`)
  })
  return { status, by: 'pattern', values }
}

function limitOf(selection: Fields, problems: Problems): Limit | undefined {
  const type = wordOf(selection.countType, COUNT_TYPES, problems.at('countType'))
  const number = integerOf(selection.countNumber, 1, problems.at('countNumber'))
  if (type === undefined) return undefined
  if (type === 'imageCountMoreThan') {
    if ('countUnit' in selection)
      problems.at('countUnit').add('must be left out where countType is "imageCountMoreThan".')
    return number === undefined ? undefined : { type, count: number }
  }
  wordOf(selection.countUnit, ['days'], problems.at('countUnit'))
  return number === undefined ? undefined : { type, days: number }
}

function actionOf(value: unknown, problems: Problems): RuleAction | undefined {
  const fields = objectOf(value, ['type', 'targetStorageClass'], problems)
  if (fields === undefined) return undefined
  const type = wordOf(fields.type, ['expire', 'transition'], problems.at('type'))
  if (type === 'expire') {
    if ('targetStorageClass' in fields)
      problems.at('targetStorageClass').add('must be left out where type is "expire".')
    return 'expire'
  }
  if (type === undefined) return undefined
  return wordOf(fields.targetStorageClass, ['archive'], problems.at('targetStorageClass'))
}

/** Which count goes with which action and storage class (ECR user guide, "Lifecycle policy properties"). */
function checkPairing({
  limit,
  storageClass,
  action,
  problems,
}: {
  readonly limit: Limit
  readonly storageClass: StorageClass
  readonly action: RuleAction
  readonly problems: Problems
}): void {
  if (limit.type === 'sinceImageTransitioned') {
    if (storageClass !== 'archive')
      problems.at('storageClass').add('must be "archive" where countType is "sinceImageTransitioned".')
    if (action !== 'expire')
      problems.at('countType').add('"sinceImageTransitioned" goes with the action "expire" only.')
    if (limit.days < MIN_ARCHIVE_DAYS)
      problems
        .at('countNumber')
        .add(
          `must be at least ${MIN_ARCHIVE_DAYS}: ECR keeps an archived image that many days, not ${limit.days}.`,
        )
    return
  }
  if (storageClass === 'archive')
    problems.at('storageClass').add(`must be "standard" where countType is "${limit.type}".`)
  if (limit.type === 'sinceImagePulled' && action === 'expire')
    problems
      .at('countType')
      .add(
        '"sinceImagePulled" cannot be used with "expire"; archive first, then expire by "sinceImageTransitioned".',
      )
}
