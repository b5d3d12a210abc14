import { createHmac } from 'node:crypto'
import { type Commit, encodeCommit } from './commit.ts'

/**
 * Puts a signature on a commit, where GitHub would put its own. It has the form of one, and depends on what is signed,
 * but no key stands behind it: the emulator itself is who calls it valid.
 */
export function signCommit(commit: Commit): Commit {
  const mark = createHmac('sha512', 'emulated web-flow key').update(encodeCommit(commit)).digest('base64')
  const lines = mark.match(/.{1,64}/g) ?? []
  return {
    ...commit,
    signature: ['-----BEGIN PGP SIGNATURE-----', '', ...lines, '-----END PGP SIGNATURE-----'].join('\n'),
  }
}
