import manifest from '../../package.json' with { type: 'json' }

/** The version of ai-ops, as in `package.json`. */
export const VERSION = manifest.version
