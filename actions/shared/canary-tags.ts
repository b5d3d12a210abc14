/** What the keys of the tags begin with by which a listener or rule says that a canary is under way there. */
export const CANARY_TAG_PREFIX = 'ai-ops:canary:'
