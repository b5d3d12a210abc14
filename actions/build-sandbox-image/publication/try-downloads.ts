import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { awaitState, type Look, type WaitingWorld } from '../pipeline/await-state.ts'

/** CloudFront goes on to answer as it did for some seconds (CloudFront, "Error caching minimum TTL", 10 s unless changed). */
const DOWNLOAD_LIMIT_MS = 5 * 60_000

/**
 * Waits until every address answers as a download, from outside as users do. An address behind a CAPTCHA is told and not
 * tried (AWS WAF API reference, `CaptchaAction`).
 *
 * @throws UserError when one does not
 */
export async function tryDownloads(
  urls: readonly string[],
  world: WaitingWorld & Pick<World, 'fetch'>,
): Promise<void> {
  for (const url of urls)
    await awaitState(
      { what: `Download ${url}`, limitMs: DOWNLOAD_LIMIT_MS },
      () => lookAtDownload(url, world),
      world,
    )
}

async function lookAtDownload(
  url: string,
  { fetch, signal, log }: WaitingWorld & Pick<World, 'fetch'>,
): Promise<Look<true>> {
  const answer = await fetch(url, { method: 'HEAD', signal })
  const guard = answer.headers.get('x-amzn-waf-action')
  if (guard !== null) {
    log.warning(`${url} asks for a ${guard}, so that the download was not tried from here.`)
    return { state: 'done', value: true }
  }
  if (answer.ok) return { state: 'done', value: true }
  if (answer.status === 404) throw new UserError(`there is nothing at ${url} (HTTP 404).`)
  return {
    state: 'waiting',
    news: `HTTP ${answer.status}; the policy of the bucket has to let objects with the tag ai-ops:published = true be read`,
  }
}
