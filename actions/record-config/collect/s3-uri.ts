/** An object in S3. The key is text as it is: `#`, `?`, `%` and `..` mean nothing in it (S3 User Guide, "Object keys"). */
export interface S3Object {
  readonly Bucket: string
  readonly Key: string
}

/** Reads `s3://bucket/key`; `undefined` when the text is none. It is not a URL: nothing in the key is decoded. */
export function parseS3Uri(uri: string): S3Object | undefined {
  const [, Bucket, Key] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.+)$/s.exec(uri) ?? []
  return Bucket === undefined || Key === undefined ? undefined : { Bucket, Key }
}
