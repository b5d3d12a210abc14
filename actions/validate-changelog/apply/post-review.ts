import { isCancellation, messageOf } from '../../shared/errors.ts'
import { escapeMarkdown } from '../../shared/report/escape.ts'
import type { World } from '../../shared/world.ts'
import type { ReviewPlan, SuggestionComment } from '../fixes/suggestions.ts'

/** What became of the review. */
export type Reviewed =
  | { readonly state: 'none' }
  | { readonly state: 'done'; readonly url: string; readonly made: number; readonly known: number }
  /** All suggestions were made by an earlier run. */
  | { readonly state: 'known'; readonly known: number }
  | { readonly state: 'refused'; readonly reason: string }

/**
 * Offers fixes as suggestions in one review of the pull request. What an earlier run suggested is not suggested again.
 * A token that may not write reviews is not a failure: the findings are reported without them.
 */
export async function postReview(
  { pullRequest, commit, comments }: ReviewPlan,
  world: World,
): Promise<Reviewed> {
  const [owner = '', repo = ''] = world.runner.repository.split('/')
  const place = { owner, repo, pull_number: pullRequest }
  try {
    const github = world.github()
    const { data: existing } = await github.request(
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      {
        ...place,
        per_page: 100,
        sort: 'created',
        direction: 'desc',
      },
    )
    const known = new Set(existing.map(({ body }) => MARK.exec(body)?.[1]))
    const fresh = comments.filter(({ key }) => !known.has(key))
    if (fresh.length === 0) return { state: 'known', known: comments.length }
    const { data: review } = await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...place,
      commit_id: commit,
      event: 'COMMENT',
      body: `The changes file has ${fresh.length === 1 ? 'a defect that' : `${fresh.length} defects that`} can be fixed as suggested.`,
      comments: fresh.map(commentOf),
    })
    return {
      state: 'done',
      url: review.html_url,
      made: fresh.length,
      known: comments.length - fresh.length,
    }
  } catch (error) {
    if (isCancellation(error, world.signal)) throw error
    const reason = `${messageOf(error)} (it needs \`pull-requests: write\`; a pull request from a fork never has it)`
    world.log.info(`The fixes could not be suggested: ${reason}`)
    return { state: 'refused', reason }
  }
}

const MARK = /<!-- ai-ops:validate-changelog:([0-9a-f]{8}) -->/

function commentOf({ path, startLine, line, rule, message, replacement, key }: SuggestionComment) {
  const fence = '`'.repeat(Math.max(3, ...[...replacement.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const suggestion = replacement === '' ? '' : `${replacement}\n`
  return {
    path,
    line,
    side: 'RIGHT',
    ...(startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
    body: `${escapeMarkdown(message)} (\`${rule}\`)\n\n${fence}suggestion\n${suggestion}${fence}\n\n<!-- ai-ops:validate-changelog:${key} -->`,
  }
}
