import { entries } from './index.js'

await entries['build-sandbox-image']()
