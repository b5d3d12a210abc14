/**
 * Whether a text as a whole only holds the place of one: `???`, `t.b.d.`, `TODO`, `<code name>`, `...` and their like.
 */
export function isPlaceholderText(text: string): boolean {
  return text.length <= 60 && WHOLE_TEXT.test(text.trim())
}

const WHOLE_TEXT = new RegExp(
  `^[\\s"'\`*_([]*(?:${[
    '[?.…_-]{1,20}',
    'x{2,10}',
    String.raw`t\.?\s?b\.?\s?[acd]\.?`,
    '(?:todo|fixme|wip|dummy|placeholder|lorem ipsum.{0,30})',
    'to be (?:announced|defined|determined|done|decided|confirmed|written|filled(?: in)?)',
    // Not `<details>`: a tag of HTML is one word in small letters.
    String.raw`\\?<(?:tbd|tbc|tba|todo|date|version|name|description|number|[a-z][\w ]*[ _][\w ]*)>`,
    String.raw`\{\{?[^{}]{1,40}\}?\}`,
    String.raw`issue_number(?:\s*:\s*description)?`,
  ].join('|')})[\\s"'\`*_)\\].:!]*$`,
  'iu',
)

/** A word of a template in a line of text: the text was never written. */
export const TEMPLATE_PATTERN =
  /(?<![\w`])(?:ISSUE_NUMBER|TICKET_NUMBER|PR_NUMBER|#(?:\?{1,5}|X{2,6}|N{2,4}|TBD|TODO)(?!\w)|\\?<(?:issue|ticket|description|number|code ?name|todo|tbd|tbc|insert [^<>]{1,30}|your [^<>]{1,30})>)/iu
