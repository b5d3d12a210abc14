import { ALL_RULES } from '../rules/all-rules.ts'
import { always } from '../rules/rule.ts'
import { colonTitle, type Profile } from './profile.ts'

export const strictProfile: Profile = {
  name: 'strict',
  purpose:
    'The guide to the letter: what `default` warns of is an error, and the spelling has to be canonical.',
  rules: ALL_RULES,
  severities: new Map([
    ['summary', always('error')],
    ['sections-present', always('error')],
    ['section-empty', always('error')],
    ['section-duplicate', always('error')],
    ['ticket-notation', always('error')],
    ['title-canonical', always('error')],
    ['ticket-duplicate', always('notice')],
    ['dependency-update', always('warning')],
    ['abandoned-draft', always('error')],
  ]),
  settings: { dateWindow: { earliest: 0, latest: 0 } },
  releaseTitle: colonTitle,
}
