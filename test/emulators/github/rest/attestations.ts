import { created, ok } from '../http/answer.ts'
import { type Route, textIn } from '../http/route.ts'

/** Artifact attestations: https://docs.github.com/rest/repos/attestations */
export const attestationRoutes: Route[] = [
  {
    operation: 'repos/create-attestation',
    needs: [{ attestations: 'write' }],
    handle({ repository, body, world }) {
      const id = world.nextId()
      repository.attestations.push({ id, bundle: body.raw('bundle') })
      return created({ id })
    },
  },
  {
    operation: 'repos/list-attestations',
    needs: [{ attestations: 'read' }],
    handle(call) {
      const [algorithm = '', digest = ''] = textIn(call, 'subject_digest').split(':')
      const found = call.repository.attestations.filter(({ bundle }) => attests(bundle, algorithm, digest))
      return ok({
        attestations: found.map(({ bundle }) => ({ bundle, repository_id: call.repository.id })),
      })
    },
  },
]

/** True when the in-toto statement in a bundle's envelope names this subject. */
function attests(bundle: unknown, algorithm: string, digest: string): boolean {
  const payload = valueAt(bundle, 'dsseEnvelope', 'payload')
  if (typeof payload !== 'string') return false
  const subjects = valueAt(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')), 'subject')
  return (
    Array.isArray(subjects) && subjects.some((subject) => valueAt(subject, 'digest', algorithm) === digest)
  )
}

function valueAt(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined),
    value,
  )
}
