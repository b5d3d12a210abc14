// The parts of undici that @actions/http-client and @actions/github use. undici is CommonJS, which cannot be shaken: its
// index would bring web sockets, caches, mocks and event sources along (220 kB of source).
exports.ProxyAgent = require('undici/lib/dispatcher/proxy-agent.js')
exports.fetch = require('undici/lib/web/fetch/index.js').fetch
