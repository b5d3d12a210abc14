/**
 * Takes the place of undici (440 kB of source) in the bundle. `@actions/http-client`, which `@actions/core` brings along
 * for OIDC tokens, mentions it only for a method that nobody here calls; requests go through Node's own HTTP and fetch.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle: requests go through Node’s own fetch.')
  }
}
