import { describePages } from './describe-pages.ts'
import { releasePages } from './make-pages.ts'

describePages('a release whose canary is rolled back', () => releasePages('bad'))
