/** The tags that release notes may have, without attributes: the source of a regular expression. */
export const HARMLESS_TAG = String.raw`<\/?(?:details|summary|br|sub|sup|kbd|b|i|em|strong|code|p|ul|ol|li)\s?\/?>`
