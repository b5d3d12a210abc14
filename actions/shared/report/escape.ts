/** Escapes text for HTML content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/**
 * Escapes text for GitHub Flavored Markdown, so that it shows as it is: no markup, no HTML, no mention (`@user`), no
 * issue reference. Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replace(/^(\s*\d*)([-=:.)])/, '$1\\$2')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=\w)/g, '@\u2060')
    .replace(/\b(https?|ftp):\/\//gi, '$1:\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.')
}

/**
 * A link target that is safe in Markdown and HTML, or undefined when it is neither an http(s) address nor a page in the same folder
 * (`record-7.html`).
 */
export function safeUrl(url: string): string | undefined {
  if (/^[a-z0-9-]+\.html$/.test(url)) return url
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return href.replace(/[()'"<>\s|\\`]/g, (character) =>
    encodeURIComponent(character).replace(/[()']/g, hexEscape),
  )
}

function hexEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** The text with its line breaks as spaces. */
export function oneLine(text: string): string {
  // Not by one expression with blanks on both sides: it takes quadratic time on a long run of blanks.
  const lines = text.split(/[\r\n\u2028\u2029]+/)
  if (lines.length === 1) return text
  const [first = '', ...middle] = lines
  const last = middle.pop() ?? ''
  const inner = middle.map((line) => line.trim()).filter((line) => line !== '')
  return [first.trimEnd(), ...inner, last.trimStart()].join(' ')
}
