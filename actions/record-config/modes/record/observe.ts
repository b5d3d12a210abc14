import { UserError } from '../../../shared/errors.ts'
import type { HistoryStore } from '../../../shared/history/store.ts'
import { VERSION } from '../../../shared/version.ts'
import { readTextFile } from '../../../shared/workspace-file.ts'
import type { World } from '../../../shared/world.ts'
import { collect, idsOf } from '../../collect/collect.ts'
import type { FoundResource } from '../../collect/collector.ts'
import { readSnapshot } from '../../collect/config-snapshot.ts'
import { DELIVER_NOW, deliverSnapshot } from '../../collect/deliver-snapshot.ts'
import { readRecorder } from '../../collect/recorder.ts'
import { collectVersions } from '../../collect/versions.ts'
import { bodiesToCompare } from '../../diff/release-diff.ts'
import { type Sha256, sha256Of } from '../../document/digest.ts'
import type { Json } from '../../document/json.ts'
import type { CoverageGap } from '../../document/record.ts'
import { readHead } from '../../history/head.ts'
import type { Keyring } from '../../history/keyring.ts'
import { readKnownCheckpoints } from '../../history/known-checkpoints.ts'
import { openKeyring } from '../../history/open-keyring.ts'
import { openStore } from '../../history/open-store.ts'
import { readBodies, readRecord } from '../../history/read-record.ts'
import { requireContained } from '../../history/require-contained.ts'
import type { Collecting, RecordInputs } from '../../inputs.ts'
import { autoscaledBy } from '../../normalise/autoscaled.ts'
import { nameMatcher } from '../../normalise/name-matcher.ts'
import { normalise, type Redaction } from '../../normalise/normalise.ts'
import { canonicalTexts } from '../../normalise/texts.ts'
import {
  gapOfName,
  gapWithoutSecret,
  versionsWithoutSecrets,
  withoutSecret,
} from '../../normalise/withhold.ts'
import { requireKnownRules } from '../../policy/levels.ts'
import { loadRules } from '../../policy/load-rules.ts'
import { OPA_RULE, type PolicyServer, ruleOfOpa } from '../../policy/open-policy-agent.ts'
import { type Observation, type ObservedResource, type Past, stateNow } from './observation.ts'
import type { PlanSettings } from './plan-settings.ts'
import { loadRecordPlan, type SavedPlan } from './saved-plan.ts'
import { type KnownPast, unjudgedRecord } from './unjudged.ts'

/** A `dvc.lock` of thousands of stages has some megabytes. */
const MOST_TEXT_BYTES = 64 * 1024 * 1024

/** What decides about a record, and where it goes. */
export interface ObservedSystem {
  readonly store: HistoryStore
  readonly now: Observation
  readonly past: Past
  /** Bodies that the history has, as far as they are needed to compare. */
  readonly stored: ReadonlyMap<Sha256, Json>
  readonly settings: PlanSettings
  readonly keyring: Keyring
  /** The plan that was reviewed, if one is to be applied. */
  readonly saved: SavedPlan | undefined
}

/**
 * Reads what is deployed, the end of the history and the rules.
 *
 * @throws UserError when the history does not contain the checkpoints that were kept elsewhere
 */
export async function observeRecord(inputs: RecordInputs, world: World): Promise<ObservedSystem> {
  const { system, planFile } = inputs
  const store = openStore(inputs.history, system, world)
  const saved = planFile === undefined ? undefined : loadRecordPlan(planFile)
  const known = await settingsOf(inputs, world)
  const keyring = await openKeyring(inputs, world)
  const past = await observePast(store, system, keyring)
  const checkpoints = await readKnownCheckpoints(inputs.knownCheckpoints, system, world)
  await requireContained(store, past.head, { system, verifiers: keyring.verifiers, known: checkpoints })
  const now = await observeDeployed(inputs, past, world)
  const stored = await observeBodies(store, now, past)
  const settings = await withDecision(known, { server: inputs.policyServer, now, ...past, stored }, world)
  return { store, now, past, stored, settings, keyring, saved }
}

/** Adds what the Open Policy Agent decides of the record, where one is to be asked. */
async function withDecision(
  settings: PlanSettings,
  {
    server,
    now,
    ...past
  }: KnownPast & { readonly server: PolicyServer | undefined; readonly now: Observation },
  world: World,
): Promise<PlanSettings> {
  if (server === undefined || settings.policyLevels.get(OPA_RULE) === 'disabled') return settings
  const rule = await ruleOfOpa(server, unjudgedRecord(now, past, settings), world)
  return { ...settings, rules: [...settings.rules, rule] }
}

async function settingsOf(inputs: RecordInputs, { runner }: World): Promise<PlanSettings> {
  const { system, release, policyLevels, policyExceptions, policyModule, policyServer } = inputs
  const rules = await loadRules(policyModule, runner.workspace)
  const known = [...rules.map(({ id }) => id), ...(policyServer === undefined ? [] : [OPA_RULE])]
  requireKnownRules(policyLevels.keys(), known, 'policies')
  requireKnownRules(
    policyExceptions.map(({ rule }) => rule),
    known,
    'policy-exceptions',
  )
  return { system, release, rules, policyLevels, policyExceptions }
}

/**
 * Reads everything that is to be recorded. Secrets are replaced before anything leaves this function.
 *
 * @param past bodies that its last record has are not kept, so that memory grows with the changes alone
 */
export async function observeDeployed(
  inputs: Collecting,
  past: Pick<Past, 'previous'>,
  world: World,
): Promise<Observation> {
  const context = { aws: world.aws, signal: world.signal }
  const [collected, recorder] = await Promise.all([collect(inputs.selectors, context), readRecorder(context)])
  const { versions, found, gaps } = await collectVersions(
    { specs: inputs.versionSpecs, images: collected.images },
    world.runner,
    {
      ...context,
      clock: world.clock,
      fetch: world.fetch,
      registries: inputs.registries,
      readText: (path) => readText(path, world.runner),
    },
  )
  const setApart = autoscaledBy(inputs.autoscaledServices)
  const redaction = { key: inputs.redactionKey, isPlain: nameMatcher(inputs.plainEnvironment) }
  const stored = new Set(Object.values(past.previous?.resources ?? {}).map(({ complete }) => complete))
  const resources = new Map<string, ObservedResource>()
  const missing: CoverageGap[] = []
  const take = (one: FoundResource) => {
    const gap = gapOfName(one)
    if (gap !== undefined) missing.push(gap)
    else resources.set(one.key, observed({ ...one, body: setApart(one.body, one) }, redaction, stored))
  }
  for (const one of [...collected.found, ...found]) take(one)
  for (const place of idsOf(inputs.selectors, 'config-snapshot')) {
    const delivery =
      place === DELIVER_NOW ? await deliverSnapshot(world) : ({ kind: 'delivered', place } as const)
    if (delivery.kind === 'none') {
      missing.push(delivery.gap)
      continue
    }
    const file = { place: delivery.place, workspace: world.runner.workspace }
    missing.push(...(await readSnapshot({ ...file, context, take })))
  }
  const { repository, sha, ref, workflow, runId, runAttempt, actor, runUrl } = world.runner
  return {
    collectedAt: world.clock.now().toISOString(),
    collector: {
      ...{ version: VERSION, repository, commit: sha, runId, runAttempt, actor },
      ...{ ref: withoutSecret(ref), workflow: withoutSecret(workflow) },
    },
    run: runUrl ?? '',
    versions: versionsWithoutSecrets(versions),
    recorder,
    gaps: inOrder([...collected.gaps, ...gaps, ...missing].map(gapWithoutSecret)),
    resources: [...resources.values()].sort(byKey),
    redactionKeyId: inputs.redactionKey?.id ?? null,
    nonce: Array.from({ length: 16 }, () => Math.floor(world.random() * 16).toString(16)).join(''),
  }
}

/** Reads the end of the history and its last record. */
export async function observePast(store: HistoryStore, system: string, keyring: Keyring): Promise<Past> {
  const head = await readHead(store, system, keyring)
  const previous = head.last === undefined ? undefined : await readRecord(store, head.last.entry.record)
  return { head, previous }
}

/** Reads the bodies that are needed to say what changed and that the observation does not hold. */
export async function observeBodies(
  store: HistoryStore,
  now: Observation,
  { previous }: Pick<Past, 'previous'>,
): Promise<Map<Sha256, Json>> {
  if (previous === undefined) return new Map()
  const held = new Set(now.resources.filter(({ body }) => body !== undefined).map(({ complete }) => complete))
  const needed = bodiesToCompare(previous, stateNow(now)).filter((digest) => !held.has(digest))
  return readBodies(store, needed)
}

function observed(
  { key, type, source, body }: FoundResource,
  redaction: Redaction,
  stored: ReadonlySet<Sha256>,
): ObservedResource {
  const normal = normalise({ body, type, key, redaction })
  const texts = canonicalTexts(normal, type)
  const complete = sha256Of(texts.complete)
  const durable = sha256Of(texts.durable ?? 'null')
  return { key, type, source, body: stored.has(complete) ? undefined : texts.complete, complete, durable }
}

/** Never through a symbolic link: what stands in the file is recorded for many to read. */
async function readText(path: string, { workspace, tempDir }: World['runner']): Promise<string> {
  const where = `input versions: ${path}`
  const text = readTextFile({ root: workspace, otherRoots: [tempDir], path, where }, MOST_TEXT_BYTES)
  if (text !== undefined) return text
  throw new UserError('there is no such file.', {
    where,
    next: 'Check it out, or fetch it, before this step.',
  })
}

/** Each gap once, in a fixed order: services answer in any. */
function inOrder(gaps: readonly CoverageGap[]): CoverageGap[] {
  const bySubject = new Map(gaps.map((gap) => [`${gap.subject}\n${gap.kind}`, gap]))
  return [...bySubject.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, gap]) => gap)
}

function byKey(a: ObservedResource, b: ObservedResource): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
