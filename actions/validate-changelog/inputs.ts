import { UserError } from '../shared/errors.ts'
import {
  type CommonInputs,
  type PlanInputs,
  readCommonInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { parseVersion, type Version } from '../shared/release-version.ts'
import type { Severity } from './findings/finding.ts'
import type { Settings } from './judge/settings.ts'
import { isTimeZone } from './parse/calendar-date.ts'
import { PROFILE_NAMES, PROFILES, type ProfileName } from './profiles/find-profile.ts'
import type { Request } from './request.ts'

/** The inputs of the action; see `action.yml`. */
export type Inputs = CommonInputs &
  PlanInputs & {
    readonly request: Request
    readonly githubToken: string | undefined
  }

export function readInputs(inputs: InputReader): Inputs {
  const profile = inputs.choice('profile', PROFILE_NAMES)
  return {
    ...readCommonInputs(inputs),
    ...readPlanInputs(inputs),
    githubToken: inputs.optional('github-token'),
    request: {
      mode: inputs.choice('mode', ['auto', 'pull-request', 'release']),
      profile,
      format: inputs.choice('format', ['auto', 'changes-files', 'keep-a-changelog']),
      changesDirectory: readPath(inputs, 'changes-directory') ?? 'doc/changes',
      changelog: readPath(inputs, 'changelog'),
      changesFile: readPath(inputs, 'changes-file'),
      version: readVersion(inputs),
      tagFormat: readTagFormat(inputs),
      manifests: readManifests(inputs),
      overrides: readOverrides(inputs, profile),
      settings: readSettings(inputs),
      checkTickets: inputs.boolean('check-tickets'),
      checkReleases: inputs.boolean('check-releases'),
      commitFixes: inputs.boolean('commit-fixes'),
      suggestFixes: inputs.boolean('suggest-fixes'),
      checklist: (inputs.optional('checklist') ?? '')
        .split('\n')
        .map((line) => line.replace(/^\s*[-*]\s+(?:\[.\]\s+)?/, '').trim())
        .filter((line) => line !== ''),
      announcement: inputs.text('announcement'),
    },
  }
}

/** Paths lie within the repository. */
function readPath(inputs: InputReader, name: string): string | undefined {
  const text = inputs.optional(name)
  return text === undefined ? undefined : withinRepository(name, text)
}

function withinRepository(name: string, text: string): string {
  const path = text
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
  if (!path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split('/').includes('..')) return path
  throw new UserError('the path leads out of the repository.', {
    where: `input ${name}`,
    given: `\`${text}\``,
    allowed: 'a path relative to the repository',
  })
}

function readVersion(inputs: InputReader): Version | undefined {
  const text = inputs.optional('version')
  if (text === undefined) return undefined
  const version = parseVersion(text)
  if (version !== undefined) return version
  throw new UserError('this is not a version.', {
    where: 'input version',
    given: `\`${text}\``,
    allowed: 'for instance 1.2.3 or 1.2.3-rc.1',
  })
}

function readTagFormat(inputs: InputReader): string {
  const format = inputs.text('tag-format')
  if (format.split('{version}').length === 2 && /^[\w./{}+-]{1,100}$/.test(format)) return format
  throw new UserError('this cannot be the name of a tag.', {
    where: 'input tag-format',
    given: `\`${format}\``,
    allowed: '`{version}` once, and letters, digits, `.`, `/`, `_`, `+` and `-`',
  })
}

function readManifests(inputs: InputReader): readonly string[] | undefined {
  const paths = inputs.list('manifests')
  if (paths.length === 0) return undefined
  return paths.length === 1 && paths[0] === 'none'
    ? []
    : paths.map((path) => withinRepository('manifests', path))
}

const SEVERITIES = ['error', 'warning', 'notice', 'off'] as const

function readOverrides(inputs: InputReader, profile: ProfileName): ReadonlyMap<string, Severity | 'off'> {
  const known = PROFILES[profile].rules.map(({ id }) => id)
  return new Map(
    [...inputs.pairs('rules')].map(([rule, text]) => {
      const severity = SEVERITIES.find((one) => one === text)
      if (severity !== undefined && known.includes(rule)) return [rule, severity]
      throw new UserError(
        severity === undefined ? 'this is not a severity.' : `the profile ${profile} has no such rule.`,
        {
          where: 'input rules',
          given: `\`${rule}=${text}\``,
          allowed: severity === undefined ? SEVERITIES.join(', ') : known.join(', '),
        },
      )
    }),
  )
}

function readSettings(inputs: InputReader): Partial<Settings> {
  const timeZone = inputs.optional('time-zone')
  const window = inputs.optional('date-window')
  const codeName = inputs.optional('code-name')
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new UserError('this time zone is not known.', {
      where: 'input time-zone',
      given: `\`${timeZone}\``,
      allowed: 'an IANA time zone, for instance UTC, Europe/Berlin or Asia/Kolkata',
    })
  }
  return {
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(window === undefined ? {} : { dateWindow: readWindow(window) }),
    ...(codeName === undefined ? {} : { codeName: inputs.choice('code-name', ['named', 'always', 'never']) }),
    allowGaps: inputs.boolean('allow-version-gaps'),
    stamp: inputs.boolean('stamp'),
  }
}

function readWindow(text: string): Settings['dateWindow'] {
  const match = /^([+-]?\d{1,4})\s*\.\.\s*([+-]?\d{1,4})$/.exec(text)
  const earliest = Number(match?.[1])
  const latest = Number(match?.[2])
  if (match !== null && earliest <= 0 && latest >= 0) return { earliest, latest }
  throw new UserError('this is not a window of days.', {
    where: 'input date-window',
    given: `\`${text}\``,
    allowed: 'days before and after today, for instance -1..1, -5..0 or 0..0',
  })
}
