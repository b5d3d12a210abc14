import { entries } from './index.js'

await entries['validate-changelog']()
