import { findDuplicates } from './duplicates.ts'
import { functionsOf } from './functions.ts'
import { importCircles } from './import-circles.ts'
import { countLines, readSourceFiles } from './source-files.ts'

/** What the code of the project is held to. */
export const LIMITS = { parameters: 3, linesOfFile: 300, meanLinesOfFile: 90, circles: 0 } as const

/** The shape of the code outside of tests, in figures. */
export function measureStructure() {
  const files = readSourceFiles()
  const functions = files.flatMap(functionsOf)
  const named = functions.filter(({ name }) => name !== '(anonymous)')
  const lines = files.map(({ path, text }) => ({ path, lines: countLines(text) }))
  return {
    files: lines,
    meanLinesOfFile: mean(lines.map((file) => file.lines)),
    functions: named.length,
    meanLinesOfFunction: mean(named.map((one) => one.lines)),
    longestFunction: named.toSorted((a, b) => b.lines - a.lines)[0],
    wide: functions.filter(({ parameters }) => parameters > LIMITS.parameters),
    long: lines.filter((file) => file.lines > LIMITS.linesOfFile),
    circles: importCircles(files),
    duplicates: findDuplicates(files),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** What breaks the limits, each as a sentence with its place. */
export function findStructureProblems(): readonly string[] {
  const { wide, long, circles, meanLinesOfFile } = measureStructure()
  return [
    ...wide.map(
      ({ path, line, name, parameters }) =>
        `${path}:${line}: ${name} has ${parameters} parameters; allowed are ${LIMITS.parameters}: take an object.`,
    ),
    ...long.map(({ path, lines }) => `${path} has ${lines} lines; allowed are ${LIMITS.linesOfFile}.`),
    ...circles.map((files) => `import one another in a circle: ${files.join(', ')}`),
    ...(meanLinesOfFile > LIMITS.meanLinesOfFile
      ? [`A file has ${meanLinesOfFile.toFixed(1)} lines on average; allowed are ${LIMITS.meanLinesOfFile}.`]
      : []),
  ]
}
