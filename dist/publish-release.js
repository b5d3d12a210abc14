import { entries } from './index.js'

await entries['publish-release']()
