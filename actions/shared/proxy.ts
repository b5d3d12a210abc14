import * as http from 'node:http'

/**
 * Lets fetch and Node's HTTP clients use the proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name, as self-hosted
 * runners set them (Node 24.14 and newer).
 */
export function useProxiesOfEnvironment(): void {
  if ('setGlobalProxyFromEnv' in http && typeof http.setGlobalProxyFromEnv === 'function')
    http.setGlobalProxyFromEnv()
}
