import type { VersionReference } from '../document/record.ts'
import type { PolicyRule } from './rule.ts'

/** The rules that come with the action, in the order in which they are reported. */
export const rules: readonly PolicyRule[] = [
  {
    id: 'coverage',
    description: 'Everything that was to be recorded was recorded.',
    level: 'mandatory',
    judge: ({ record }) =>
      record.gaps.map(({ subject, reason }) => ({ subject, message: `not recorded: ${reason}` })),
  },
  {
    id: 'container-digest',
    description: 'Each container image is known by its digest: a tag can be moved.',
    level: 'mandatory',
    judge: ({ record }) => withoutDigest(record.versions.container, 'the image is known by its tag alone'),
  },
  {
    id: 'model-pinned',
    description: 'Each model is known by a digest or by a version that cannot be overwritten.',
    level: 'advisory',
    judge: ({ record }) =>
      withoutDigest(
        record.versions.model.filter(({ source }) => source !== 'sagemaker'),
        'the model has no digest: what its version names can be overwritten',
      ),
  },
  {
    id: 'code-commit',
    description: 'The code is known by a full commit id.',
    level: 'advisory',
    judge: ({ record }) =>
      record.versions.code
        .filter(({ version }) => !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(version))
        .map(({ name, version }) => ({
          subject: `code ${name}`,
          message: `${version} is not a full commit id`,
        })),
  },
  {
    id: 'recorder-on',
    description: 'AWS Config records, and delivers what it records.',
    level: 'advisory',
    judge: ({ record: { recorder } }) => {
      const breach = (message: string) => [{ subject: 'AWS Config', message }]
      if (recorder.state === 'unknown') return breach(`its state could not be read: ${recorder.reason}`)
      if (recorder.state === 'absent') return breach('there is no recorder')
      if (!recorder.recording) return breach(`the recorder ${recorder.name} is stopped`)
      if (recorder.channel === null) return breach('there is no delivery channel')
      return recorder.channel.lastErrorCode === null
        ? []
        : breach(`the delivery channel fails: ${recorder.channel.lastErrorCode}`)
    },
  },
  {
    id: 'security-change',
    description: 'No change of class security since the record before.',
    level: 'advisory',
    judge: ({ diff }) =>
      (diff?.resources ?? []).flatMap(({ key, changes }) =>
        changes
          .filter((change) => change.class === 'security')
          .map(({ op, label }) => ({ subject: key, message: `${op} ${label}` })),
      ),
  },
]

function withoutDigest(references: readonly VersionReference[], message: string) {
  return references
    .filter(({ digest }) => digest === null)
    .map(({ name, version }) => ({ subject: `${name} ${version}`, message }))
}
