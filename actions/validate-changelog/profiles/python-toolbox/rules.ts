import { lineText } from '../../parse/source.ts'
import { always, documentRule, type Rule } from '../../rules/rule.ts'

const reason = 'A check of python-toolbox 10.4, reproduced.'

/**
 * The checks of python-toolbox 10.4 (`release:trigger`, its `cd.yml`). It looks at tag and manifest alone; the only
 * thing that it demands of the text is a heading in the first line.
 */
export const PYTHON_TOOLBOX_RULES: readonly Rule[] = [
  {
    id: 'ptb-changes-file',
    demand: 'The changes file of the version exists: it becomes the notes of the release.',
    reason,
    severity: always('error'),
    *check({ document, changesPath }) {
      if (document === undefined) yield { path: changesPath, message: 'The changes file does not exist.' }
    },
  },
  documentRule({
    id: 'ptb-heading',
    demand: 'The first line begins with `#`.',
    reason,
    severity: always('error'),
    *check({ source }) {
      if (!lineText(source, 0).startsWith('#'))
        yield { path: source.path, message: 'The first line is not a heading.' }
    },
  }),
  {
    id: 'ptb-tag-unused',
    demand: 'The version occurs in no tag name; a dot stands for any character, and 1.0.0 occurs in 11.0.0.',
    reason,
    severity: { release: 'error', 'pull-request': 'off' },
    *check({ expected, tags, changesPath, startedByTag, tagName }) {
      if (expected === undefined || tags.state !== 'known') return
      const occurs = new RegExp(expected.version.text.replace(/[^\w.-]/g, '.'))
      const tag = tags.value.names.find((name) => occurs.test(name) && !(startedByTag && name === tagName))
      if (tag !== undefined) yield { path: changesPath, message: `The tag ${tag} exists already.` }
    },
  },
  {
    id: 'ptb-version',
    demand: 'The version in pyproject.toml is exactly the tag.',
    reason,
    severity: always('error'),
    *check({ expected, manifests }) {
      for (const { path, text, span } of manifests) {
        if (expected === undefined || !path.endsWith('pyproject.toml') || text === expected.version.text)
          continue
        yield { path, span, message: `It says ${text}, but the tag is ${expected.version.text}.` }
      }
    },
  },
]
