/**
 * Takes the place of MD5, SHA-1 and SHA-256 in JavaScript, with which the AWS SDK does where Node's own are missing. The runner's Node has
 * them; in FIPS mode it lacks MD5, which no request of the actions needs (S3 takes a CRC32).
 */
class NoSuchHash {
  constructor() {
    throw new Error('this Node has no such hash (MD5 in FIPS mode, or a build without OpenSSL).')
  }
}

export { NoSuchHash as Md5Js, NoSuchHash as Sha1Js, NoSuchHash as Sha256Js }
