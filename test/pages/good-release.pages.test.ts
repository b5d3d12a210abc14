import { describePages } from './describe-pages.ts'
import { releasePages } from './make-pages.ts'

describePages('a release', () => releasePages('good'))
