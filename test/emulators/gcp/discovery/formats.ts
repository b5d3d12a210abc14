import type { Ajv } from 'ajv'

const int32 = { type: 'number', validate: (value: number) => within(value, -(2 ** 31), 2 ** 31 - 1) } as const
const uint32 = { type: 'number', validate: (value: number) => within(value, 0, 2 ** 32 - 1) } as const

/** The formats of discovery documents: https://developers.google.com/discovery/v1/type-format */
export function addGoogleFormats(ajv: Ajv): void {
  ajv.addFormat('int32', int32)
  ajv.addFormat('uint32', uint32)
  // Integers of 64 bits are strings, since a number in JSON is a double.
  ajv.addFormat('int64', /^-?\d{1,19}$/)
  ajv.addFormat('uint64', /^\d{1,20}$/)
  ajv.addFormat('byte', /^(?:[A-Za-z0-9+/_-]{4})*(?:[A-Za-z0-9+/_-]{2}(?:==)?|[A-Za-z0-9+/_-]{3}=?)?$/)
  ajv.addFormat('google-datetime', {
    validate: (value: string) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
      !Number.isNaN(Date.parse(value)),
  })
  ajv.addFormat('google-duration', /^-?\d+(?:\.\d{1,9})?s$/)
  ajv.addFormat('google-fieldmask', /^[A-Za-z]\w*(?:\.\w+)*(?:,[A-Za-z]\w*(?:\.\w+)*)*$/)
  for (const format of ['double', 'float', 'google.protobuf.Any']) ajv.addFormat(format, true)
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
