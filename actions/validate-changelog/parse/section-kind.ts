/** What a section is about, whatever its heading is called. */
export type SectionKind =
  | 'summary'
  | 'features'
  | 'bug-fixes'
  | 'security'
  | 'documentation'
  | 'refactoring'
  | 'dependencies'
  | 'changes'
  | 'removed'
  | 'deprecated'
  | 'breaking'
  | 'performance'
  | 'internal'
  | 'known-issues'
  | 'references'
  | 'code-name'
  | 'other'

/** From the most to the least specific: the first that matches is it. Matched against {@link plainHeading}. */
const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['code-name', /^code[ _-]?name\b/],
  ['summary', /^(?:summary|overview|highlights?|abstract|synopsis|release summary|tl;?dr)$/],
  ['breaking', /\bbreaking\b|\bincompatib|^(?:migration|upgrade notes|upgrading|backwards?)\b/],
  ['known-issues', /^known\b|^limitations?$|^open issues$/],
  [
    'dependencies',
    /\bdependenc|\b(?:plugin|runtime|test|compile|library) updates?\b|^(?:build )?deps?\b|^bumps?$/,
  ],
  ['security', /\bsecurity\b|\bvulnerabilit|^cves?$/],
  ['deprecated', /^deprecat/],
  ['removed', /^(?:removed?|removals?|deleted)\b/],
  ['bug-fixes', /\bbugs?\b|\bbug-?fix|^hot-?fix|\bfix(?:e[sd])?\b|\bfixing\b|^resolved\b/],
  ['documentation', /\bdoc(?:s|umentation)?\b|^user guide\b/],
  ['refactoring', /\brefactor|\bcode improvements?\b|\bclean-?ups?\b|\bcode quality\b|^maintenance\b/],
  ['performance', /^performance\b|^optimi[sz]ation/],
  [
    'internal',
    /^internals?\b|^chores?\b|^build\b|^ci\b|^tests?\b|^testing\b|^miscellaneous\b|^misc\b|developers?$|^tooling\b/,
  ],
  [
    'features',
    /\bfeatures?\b|\benhancements?\b|^added\b|^additions?\b|^new\b|\bimprovements?\b|^api changes?\b/,
  ],
  [
    'changes',
    /^(?:(?:major|minor|patch) changes|changed|changes?|updates?|updated|other changes?|notable changes?)\b/,
  ],
  ['references', /^references?$|^links?$|^see also$/],
]

/**
 * Says what a section is about. Emoji, decoration, trailing colons and case do not count, and a link counts as its
 * text.
 *
 * @param heading the heading's text without its marks
 */
export function sectionKind(heading: string): SectionKind {
  const plain = plainHeading(heading)
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other'
}

/** The heading in lower case without emoji, markup, closing marks and colons; at most 120 characters of it. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 400)
    .replace(/\[([^[\]]{0,200})\](?:\([^()]{0,200}\)|\[[^[\]]{0,80}\])?/g, '$1')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f|[`*_~]/gu, '')
    .replace(/:[a-z0-9_+-]{1,30}:/g, '')
    .replace(/[\s#:.]{1,40}$/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .slice(0, 120)
}
