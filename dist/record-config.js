import { entries } from './index.js'

await entries['record-config']()
