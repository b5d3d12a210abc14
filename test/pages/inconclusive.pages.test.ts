import { describePages } from './describe-pages.ts'
import { inconclusivePage } from './make-pages.ts'

describePages('a canary without enough requests', inconclusivePage)
