import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Renders Markdown as GitHub does, with its HTML left in: what GitHub's own filter would still take out is seen here. */
export function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

/** What in the rendered notes acts, or could: empty for notes that are inert. */
export function activePartsOf(markdown: string): string[] {
  const html = render(markdown)
  const found: string[] = []
  let inert = 0
  for (const [piece] of html.matchAll(/<[a-z/!?][^<>]*>|[^<]+|</gi)) {
    if (piece.startsWith('<') && piece.length > 1) {
      if (!ALLOWED_TAG.test(piece)) found.push(piece)
      const href = /\b(?:href|src)="([^"]*)"/.exec(piece)?.[1]
      if (href !== undefined && href !== '' && !/^(?:https?:\/\/|mailto:|#)/i.test(href)) found.push(piece)
      if (/^<(?:a|code|pre)[\s>]/.test(piece)) inert++
      if (/^<\/(?:a|code|pre)>/.test(piece)) inert--
      continue
    }
    // Mentions are looked for in text, but not in links and code (html-pipeline, MentionFilter).
    const mention = /(?:^|[^A-Za-z0-9_])@[a-z0-9]/i.exec(decoded(piece))
    if (mention !== null && inert <= 0) found.push(mention[0])
  }
  if (/<!--\s*ai-ops/.test(markdown)) found.push('a mark of a draft')
  return found
}

/** What GitHub's renderer makes by itself of Markdown, and the tags that the notes may have. */
const ALLOWED_TAG =
  /^<(?:\/?(?:p|em|strong|del|code|pre|ul|ol|li|blockquote|h[1-6]|hr|br|table|thead|tbody|tr|th|td|section|details|summary|sub|sup|kbd|b|i)(?: \/)?\s?\/?|\/a|a href="[^"<>]*"(?: title="[^"<>]*")?|a href="#[^<>]*|img src="[^"<>]*" alt="[^"<>]*"(?: title="[^"<>]*")? \/|code class="language-[^"<>]*"|ol start="\d+"|li id="[^"<>]*"|h2 id="footnote-label" class="sr-only"|section data-footnotes="" class="footnotes"|t[hd] align="\w+"|input type="checkbox" disabled=""(?: checked="")? \/)>$/i

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
