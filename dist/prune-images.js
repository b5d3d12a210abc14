import { entries } from './index.js'

await entries['prune-images']()
