import { gunzipSync } from 'node:zlib'
import type { World } from './world.ts'

/** A SARIF file that was uploaded to code scanning. */
export type SarifUpload = {
  id: string
  commitSha: string
  ref: string
  /** The file, unpacked and parsed; undefined when it is no SARIF. */
  log: unknown
  errors: string[]
}

/** The SARIF uploads of a repository. */
export class SarifUploads {
  readonly #world: World
  readonly list: SarifUpload[] = []

  constructor(world: World) {
    this.#world = world
  }

  /** Takes an upload: base64 of gzip of SARIF 2.1.0. What is wrong with it shows in its processing status. */
  add(commitSha: string, ref: string, packed: string): SarifUpload {
    const upload: SarifUpload = { id: this.#uuid(packed), commitSha, ref, ...unpack(packed) }
    this.list.push(upload)
    return upload
  }

  #uuid(seed: string): string {
    const digits = this.#world.digest(seed, 32)
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
}

function unpack(packed: string): { log: unknown; errors: string[] } {
  try {
    const log: unknown = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'))
    const isSarif =
      typeof log === 'object' && log !== null && 'version' in log && log.version === '2.1.0' && 'runs' in log
    return isSarif ? { log, errors: [] } : { log: undefined, errors: ['Not a SARIF 2.1.0 file'] }
  } catch (error) {
    return {
      log: undefined,
      errors: [`Cannot read the upload: ${error instanceof Error ? error.message : error}`],
    }
  }
}
