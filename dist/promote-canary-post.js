import { entries } from './index.js'

await entries['promote-canary-post']()
