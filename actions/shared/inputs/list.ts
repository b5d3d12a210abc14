/**
 * Reads a list: one item a line, or separated by commas; `#` at the start of a line or after a space begins a
 * comment; blank items are dropped. An item in double quotes may contain commas and `#`.
 */
export function parseList(text: string): string[] {
  return text.split('\n').flatMap((line) => itemsOf(line))
}

function itemsOf(line: string): string[] {
  const items: string[] = []
  let item = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const character = line.charAt(i)
    if (character === '"') quoted = !quoted
    else if (!quoted && character === ',') {
      items.push(item)
      item = ''
    } else if (!quoted && character === '#' && (i === 0 || /\s/.test(line.charAt(i - 1)))) break
    else item += character
  }
  return [...items, item].map((one) => one.trim()).filter((one) => one !== '')
}
