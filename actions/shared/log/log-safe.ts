/**
 * Makes text from outside safe to print in a step log: it can neither issue a workflow command
 * (`::set-output …`, `##[error]…`; runner: ActionCommandManager) nor move the cursor of a terminal.
 *
 * Colours (SGR sequences) stay; other control characters are shown as `�`. The text stays readable.
 */
export function logSafe(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(NOT_COLOUR, '�')
    .replace(/^([^\S\n]*)::/gm, '$1: :')
    .replaceAll('##[', '## [')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const NOT_COLOUR = /\u001b(?!\[[0-9;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u2028\u2029]/g
