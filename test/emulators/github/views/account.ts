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

/** The app behind `GITHUB_TOKEN` (`integration`). */
export function actionsAppView(owner: Account, addresses: Addresses) {
  return {
    id: 15368,
    slug: 'github-actions',
    node_id: nodeId('A', 15368),
    owner: accountView(owner, addresses),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${addresses.server}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2025-03-07T16:35:00Z',
    permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read' },
    events: ['check_run', 'check_suite', 'push', 'workflow_dispatch'],
  }
}
