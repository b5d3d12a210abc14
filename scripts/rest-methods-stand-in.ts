/**
 * Takes the place of Octokit's generated table of REST methods (13 kB packed) in the bundle, which `@actions/github` adds to
 * its client. Requests are written as their routes (`GET /repos/{owner}/{repo}`), whose types come from Octokit as well.
 */
export function restEndpointMethods(): object {
  return {}
}
