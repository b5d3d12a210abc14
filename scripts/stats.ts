import { findStructureProblems, LIMITS, measureStructure } from './stats/structure.ts'

const structure = measureStructure()
const { files, duplicates, longestFunction } = structure
const longestFile = files.toSorted((a, b) => b.lines - a.lines)[0]
console.log('The code outside of tests: actions, infra, scripts')
console.table({
  files: { measured: files.length, allowed: '' },
  lines: { measured: files.reduce((sum, file) => sum + file.lines, 0), allowed: '' },
  'lines of a file, mean': {
    measured: structure.meanLinesOfFile.toFixed(1),
    allowed: LIMITS.meanLinesOfFile,
  },
  [`lines of the longest file (${longestFile?.path})`]: {
    measured: longestFile?.lines,
    allowed: LIMITS.linesOfFile,
  },
  'functions with a name': { measured: structure.functions, allowed: '' },
  'lines of a function, mean': { measured: structure.meanLinesOfFunction.toFixed(1), allowed: '' },
  [`lines of the longest function (${longestFunction?.name} in ${longestFunction?.path})`]: {
    measured: longestFunction?.lines,
    allowed: '',
  },
  'functions with more than 3 parameters': { measured: structure.wide.length, allowed: 0 },
  'circles of imports': { measured: structure.circles.length, allowed: LIMITS.circles },
  'pairs of places that share 6 lines or more': { measured: duplicates.length, allowed: '' },
})
for (const { places, lines } of duplicates) console.log(`${lines} lines alike: ${places.join(' and ')}`)
const problems = findStructureProblems()
for (const problem of problems) console.log(problem)
process.exitCode = problems.length === 0 ? 0 : 1
