import type { Account, Addresses } from '../state/world.ts'
import { nodeId } from '../state/world.ts'

/** An account as the API shows it (`simple-user`). */
export function accountView({ login, id, type }: Account, { api, server }: Addresses) {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `${server}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: login.endsWith('[bot]') ? `${server}/apps/${login.slice(0, -5)}` : `${server}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  }
}
