/**
 * The name under which GitHub stores an asset: it puts `default` before a leading dot, a dot for every run of other
 * characters than letters, digits, `_`, `+`, `@` and `-`, and drops dots at the end. So `notes..txt` and `a~b` are
 * stored under other names than they are uploaded under (GitHub CLI, `pkg/cmd/release/upload`, `sanitizeFileName`).
 */
export function storedAssetName(name: string): string {
  const named = name.startsWith('.') ? `default${name}` : name
  return named.replaceAll(/[^A-Za-z0-9_+@-]+/g, '.').replaceAll(/^\.+|\.+$/g, '')
}

/** The longest name of a file that is taken. */
const LONGEST_NAME = 255

/** Why an asset cannot be attached under its name, or undefined when it can. */
export function problemOfAssetName(name: string): string | undefined {
  if (name.length > LONGEST_NAME)
    return `The asset name \`${name.slice(0, 40)}…\` has more than ${LONGEST_NAME} characters.`
  const stored = storedAssetName(name)
  if (stored === name) return undefined
  return `GitHub would store the asset \`${name}\` as \`${stored}\`. Rename the file: letters, digits, single dots within, and _ - + @ are allowed.`
}
