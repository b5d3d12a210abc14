import { constants, gunzipSync } from 'node:zlib'

const MIN_ENCODED = 16
/** More than a configuration holds; a bomb is not unpacked further. */
const MOST_UNPACKED_BYTES = 1_048_576

/** What a text says in another form: decoded from base64 (also packed by gzip, also in lines), from a URL's encoding. */
export function encodedTexts(text: string): string[] {
  if (text.length < MIN_ENCODED) return []
  const texts = text.includes('%') ? [decodedUrl(text)] : []
  // A text in base64 has capitals; a digest in hexadecimal digits, and most names, do not.
  if (!/[A-Z]/.test(text)) return texts
  const whole = /^\s*([\w+/-]{40,}\s+)+[\w+/=-]+\s*$/.test(text) ? text.replace(/\s+/g, '') : text
  for (const run of whole.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? []) {
    if (/[A-Z]/.test(run)) texts.push(decodedBase64(run))
  }
  return texts
}

/** The text that base64 stands for; empty where it stands for bytes. */
function decodedBase64(run: string): string {
  const bytes = Buffer.from(run, 'base64')
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes) : bytes).toString('utf8')
  return /^[\t\n\r\x20-\x7e\u00a0-\ufffc]+$/.test(text) ? text : ''
}

/** As much as can be unpacked: what was cut off at its end says something too. */
function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED_BYTES })
  } catch {
    return Buffer.alloc(0)
  }
}

function decodedUrl(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
