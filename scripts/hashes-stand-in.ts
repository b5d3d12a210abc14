/**
 * Takes the place of SHA-1 and SHA-256 in JavaScript, with which the AWS SDK does where Node has no OpenSSL. The runner's Node
 * has it, in FIPS mode too. (MD5, which FIPS forbids, stays.)
 */
class NoSuchHash {
  constructor() {
    throw new Error('this Node was built without OpenSSL, by which ai-ops hashes.')
  }
}

export { NoSuchHash as Sha1Js, NoSuchHash as Sha256Js }
