import { always, documentRule } from './rule.ts'

export const sectionsPresent = documentRule({
  id: 'sections-present',
  demand: 'The changes stand below section headings (`## Features`, `## Bug Fixes` and so on).',
  reason: 'Without one, release-droid finds no text for the release and project-keeper no tickets.',
  severity: always('warning'),
  *check({ sections, source, lines, sectionLevel, from, to, title, firstLine }) {
    if (sections.length > 0 || firstLine >= to) return
    const levels = lines.levels.subarray(title === undefined ? from : firstLine + 1, to)
    const level = levels.find((one) => one > 0)
    yield {
      path: source.path,
      ...(title === undefined ? {} : { span: title.span }),
      message:
        level === undefined
          ? 'There are no sections.'
          : `There are no sections: the headings have level ${level}, not ${sectionLevel}.`,
      advice: `Put the changes below headings of level ${sectionLevel}, such as \`${'#'.repeat(sectionLevel)} Features\`.`,
    }
  },
})
