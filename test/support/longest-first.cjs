const { default: Sequencer } = require('@jest/test-sequencer')

/** What takes minutes whatever its size, longest first: a file of them that is begun last leaves a core without work. */
const LONGEST = [
  'promote-canary/crash-points.integration',
  'e2e/demo',
  'promote-canary/modes.integration',
  'promote-canary/promotion.integration',
  'good-release.pages',
]

/** Jest's own order (by the last durations, in a fresh clone by size), after the files that are known to take longest. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = (path) => {
      const place = LONGEST.findIndex((part) => path.includes(part))
      return place === -1 ? LONGEST.length : place
    }
    return [...super.sort(tests)].sort((one, other) => rank(one.path) - rank(other.path))
  }
}
