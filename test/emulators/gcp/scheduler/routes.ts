import type { Caller } from '../auth/access.ts'
import { withoutUnset } from '../compute/merge-patch.ts'
import { refusal } from '../http/google-error.ts'
import { NotModelled } from '../http/not-modelled.ts'
import { type Routes, textIn } from '../http/route.ts'
import type { World } from '../world.ts'
import { decided, type Job, type JobContents, wrong } from './job.ts'

const LARGEST_PAGE = 500

/** Jobs of Cloud Scheduler. */
export function schedulerRoutes(world: World): Routes {
  const { access, scheduler } = world
  const demand = (caller: Caller, verb: 'create' | 'get' | 'list' | 'update' | 'delete', resource: string) =>
    access.demand(caller, `cloudscheduler.jobs.${verb}`, 'cloudscheduler', resource)

  return {
    'cloudscheduler.projects.locations.jobs.create': (call) => {
      const parent = textIn(call, 'parent')
      demand(call.caller, 'create', parent)
      const { name, ...body } = withoutUnset(call.body) as Partial<Job>
      demandName(name, parent)
      const contents = contentsOf(body)
      demandAccount(world, call.caller, contents)
      return scheduler.create(name ?? `${parent}/jobs/${crypto.randomUUID()}`, contents)
    },
    'cloudscheduler.projects.locations.jobs.get': (call) => {
      demand(call.caller, 'get', textIn(call, 'name'))
      return scheduler.get(textIn(call, 'name'))
    },
    'cloudscheduler.projects.locations.jobs.patch': (call) => {
      const name = textIn(call, 'name')
      demand(call.caller, 'update', name)
      const mask = call.query.get('updateMask')
      if (mask === null) throw new NotModelled('jobs.patch without updateMask')
      return scheduler.update(name, (before) => {
        const after = masked(before, withoutUnset(call.body), mask.split(','))
        demandAccount(world, call.caller, after)
        return after
      })
    },
    'cloudscheduler.projects.locations.jobs.delete': (call) => {
      demand(call.caller, 'delete', textIn(call, 'name'))
      scheduler.delete(textIn(call, 'name'))
      return {}
    },
    'cloudscheduler.projects.locations.jobs.list': (call) => {
      const parent = textIn(call, 'parent')
      demand(call.caller, 'list', parent)
      const size = Math.min(Number(call.query.get('pageSize') ?? 0) || LARGEST_PAGE, LARGEST_PAGE)
      const from = Number(call.query.get('pageToken') ?? 0)
      const all = scheduler.jobs().filter(({ name }) => name.startsWith(`${parent}/jobs/`))
      const jobs = all.slice(from, from + size)
      return {
        ...(jobs.length > 0 ? { jobs } : {}),
        ...(from + size < all.length ? { nextPageToken: String(from + size) } : {}),
      }
    },
  }
}

/** The words of googleapis/nodejs-scheduler issue 114. */
function demandName(name: string | undefined, parent: string): void {
  if (name === undefined) return
  const id = name.startsWith(`${parent}/jobs/`) ? name.slice(parent.length + '/jobs/'.length) : ''
  if (/^[\w-]{1,500}$/.test(id)) return
  throw wrong('Job name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/jobs/<JOB_ID>".')
}

/** "The service account must be within the same project as the job. The caller must have iam.serviceAccounts.actAs". */
function demandAccount(world: World, caller: Caller, { httpTarget }: JobContents): void {
  const email = httpTarget?.oauthToken?.serviceAccountEmail
  if (email === undefined) return
  world.access.demand(caller, 'iam.serviceAccounts.actAs', 'cloudscheduler', email)
  if (!world.serviceAccounts.has(email)) throw refusal(404, 'notFound', `Service account ${email} not found.`)
}

function contentsOf(body: object): JobContents {
  return Object.fromEntries(Object.entries(body).filter(([field]) => decided.some((own) => own === field)))
}

/** The job with the fields of a mask as a body has them; a field that the body lacks is cleared. */
function masked(before: JobContents, body: object, mask: readonly string[]): JobContents {
  const after: Record<string, unknown> = { ...before }
  for (const path of mask) {
    const [field = '', ...below] = path.split('.').map(camelCase)
    if (!decided.some((own) => own === field)) throw wrong(`Field "${path}" cannot be updated.`)
    after[field] = replaced(after[field], Object(body)[field], below)
  }
  return withoutUndefined(after)
}

function replaced(before: unknown, given: unknown, [field, ...below]: readonly string[]): unknown {
  if (field === undefined) return given
  return withoutUndefined({
    ...Object(before),
    [field]: replaced(Object(before)[field], Object(given)[field], below),
  })
}

function withoutUndefined(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
