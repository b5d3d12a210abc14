import { getOctokit } from '@actions/github'
import type { GitHubEmulator } from './server.ts'

/** The client that actions use, pointed at an emulator; with the token of `.environment` unless told. */
export function clientOf(github: GitHubEmulator, token: string = github.environment.GITHUB_TOKEN ?? '') {
  return getOctokit(token, { baseUrl: github.apiUrl })
}
