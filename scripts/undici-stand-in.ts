/**
 * Takes the place of undici (440 kB of source) in the bundle. `@actions/http-client` and `@actions/github` mention it for
 * proxies; requests go through Node's own fetch here, which `useProxiesOfEnvironment` lets know of them.
 */
export class ProxyAgent {}

export const fetch = globalThis.fetch
