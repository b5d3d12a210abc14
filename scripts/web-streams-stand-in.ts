/**
 * Takes the place of what the AWS SDK does with the streams of browsers. Node's HTTP client answers with Node's own streams, and no action
 * sends another.
 */
function refuse(): never {
  throw new Error('streams of browsers are not part of this bundle.')
}

export {
  refuse as createChecksumStream,
  refuse as getAwsChunkedEncodingStream,
  refuse as headStream,
  refuse as sdkStreamMixin,
  refuse as splitStream,
}
