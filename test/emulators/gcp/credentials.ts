import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from './world.ts'

/** How the action's process gets at the emulator. */
export interface EnvironmentOptions {
  /** Whether the federated identity becomes the service account first. Default true. */
  readonly impersonates?: boolean
}

function endpointsAt(url: string): Readonly<Record<string, string>> {
  return {
    CLOUDSDK_API_ENDPOINT_OVERRIDES_COMPUTE: `${url}/compute/v1/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_MONITORING: `${url}/monitoring/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDSCHEDULER: `${url}/cloudscheduler/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: `${url}/sts/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: `${url}/iamcredentials/`,
  }
}

/** Credentials files as google-github-actions/auth writes them, in a folder of their own. */
export class CredentialsFiles {
  readonly #world: World
  #folder: string | undefined
  #written = 0

  constructor(world: World) {
    this.#world = world
  }

  /** The variables that point a process at `url`, by way of which everything goes. */
  async environment(
    url: string,
    { impersonates = true }: EnvironmentOptions = {},
  ): Promise<Readonly<Record<string, string>>> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'gcp-emulator-'))
    const file = join(this.#folder, `gha-creds-${++this.#written}.json`)
    await writeFile(file, JSON.stringify(this.#credentials(url, impersonates)), { mode: 0o600 })
    return { GOOGLE_APPLICATION_CREDENTIALS: file, ...endpointsAt(url) }
  }

  /** The variables of a job that may ask the runner for OIDC tokens, with no credentials in its environment. */
  jobEnvironment(url: string): Readonly<Record<string, string>> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.#world.github.requestToken,
      ...endpointsAt(url),
    }
  }

  async remove(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true })
  }

  /** The fields as that action's workload_identity_federation.ts writes them. */
  #credentials(url: string, impersonates: boolean): object {
    const { audience, serviceAccount, github } = this.#world
    const source = new URL(`${url}/oidc/token`)
    source.searchParams.set('audience', `https:${audience}`)
    const account = `${url}/iamcredentials/v1/projects/-/serviceAccounts/${serviceAccount}`
    return {
      type: 'external_account',
      audience,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${url}/sts/v1/token`,
      credential_source: {
        url: source.href,
        headers: { Authorization: `Bearer ${github.requestToken}` },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
      ...(impersonates ? { service_account_impersonation_url: `${account}:generateAccessToken` } : {}),
    }
  }
}
