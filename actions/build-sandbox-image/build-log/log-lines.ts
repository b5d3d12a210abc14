/** The longest line that is printed. */
const LONGEST_LINE = 4_000

// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for the escape character
const COLOUR = /\u001b\[[0-9;]*m/

/**
 * The lines of one event of a build's log. Of a progress bar, which overwrites its line by carriage returns, only the
 * last state is kept; colours end with their line, so that none can hide what follows; long lines are cut.
 *
 * @param message text from outside; the step log makes it safe to print
 */
export function logLinesOf(message: string): string[] {
  return withoutLastLineFeeds(message)
    .split(/\r?\n/)
    .map((line) => shorten(lastState(line)))
    .map((line) => (COLOUR.test(line) ? `${line}\u001b[0m` : line))
}

/** By hand: a regular expression anchored at the end begins anew at every line feed, and a log may be full of them. */
function withoutLastLineFeeds(message: string): string {
  let end = message.length
  while (message[end - 1] === '\n') end -= message[end - 2] === '\r' ? 2 : 1
  return message.slice(0, end)
}

function lastState(line: string): string {
  const states = line.split('\r').filter((state) => state !== '')
  return states.at(-1) ?? ''
}

function shorten(line: string): string {
  if (line.length <= LONGEST_LINE) return line
  return `${line.slice(0, LONGEST_LINE)}… (${line.length - LONGEST_LINE} more characters)`
}
