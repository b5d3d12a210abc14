/**
 * Reads a list: one item a line, or separated by commas; `#` at the start of a line or after a space begins a
 * comment; blank items are dropped. An item in double quotes may contain commas and `#`, and a comma within balanced
 * braces belongs to the item (`*.{zip,tar.gz}`).
 */
export function parseList(text: string): string[] {
  return text.split('\n').flatMap((line) => itemsOf(line))
}

function itemsOf(line: string): string[] {
  const items: string[] = []
  let item = ''
  let quoted = false
  const inBraces = commasInBraces(line)
  for (let i = 0; i < line.length; i++) {
    const character = line.charAt(i)
    if (character === '"') quoted = !quoted
    else if (!quoted && character === ',' && !inBraces.has(i)) {
      items.push(item)
      item = ''
    } else if (!quoted && character === '#' && (i === 0 || /\s/.test(line.charAt(i - 1)))) break
    else item += character
  }
  return [...items, item].map((one) => one.trim()).filter((one) => one !== '')
}

/** The positions of commas between braces that belong together. */
function commasInBraces(line: string): ReadonlySet<number> {
  const commas = new Set<number>()
  const open: number[][] = []
  for (let i = 0; i < line.length; i++) {
    const character = line.charAt(i)
    if (character === '{') open.push([])
    else if (character === ',') open.at(-1)?.push(i)
    else if (character === '}') for (const comma of open.pop() ?? []) commas.add(comma)
  }
  return commas
}
