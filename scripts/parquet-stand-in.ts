/**
 * Takes the place of what `hyparquet-writer` can write and no table has (40 kB of source): variants, geometries, Bloom filters, delta
 * encodings, byte streams, packing by Snappy, and column indexes.
 */
function notPartOfThisBundle(): never {
  throw new Error('this part of Parquet is not part of this bundle.')
}

export {
  notPartOfThisBundle as autoDetectShredding,
  notPartOfThisBundle as BloomBuilder,
  notPartOfThisBundle as deltaBinaryPack,
  notPartOfThisBundle as deltaByteArray,
  notPartOfThisBundle as deltaLengthByteArray,
  notPartOfThisBundle as encodeVariantColumn,
  notPartOfThisBundle as geojsonToWkb,
  notPartOfThisBundle as geospatialStatistics,
  notPartOfThisBundle as normalizeShreddingConfig,
  notPartOfThisBundle as snappyCompress,
  notPartOfThisBundle as writeByteStreamSplit,
}

/** Of no column is there a Bloom filter to write. */
export function writeBlooms(): void {}
