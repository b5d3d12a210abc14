import type { AwsEmulator } from '../../emulators/aws/server.ts'

const DAY_MS = 86_400_000

/** Keeps so many tagged `v*` and so many tagged `build-*`, and of those without a tag what is younger than a day. */
export function policyKeeping(count: number): string {
  const keep = { countType: 'imageCountMoreThan', countNumber: count }
  const tagged = (rulePriority: number, pattern: string) => ({
    rulePriority,
    selection: { tagStatus: 'tagged', tagPatternList: [pattern], ...keep },
    action: { type: 'expire' },
  })
  const old = { countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 }
  return JSON.stringify({
    rules: [
      tagged(1, 'v*'),
      tagged(2, 'build-*'),
      { rulePriority: 3, selection: { tagStatus: 'untagged', ...old }, action: { type: 'expire' } },
    ],
  })
}

/** Puts four entries for each number: an index with two children, and a plain image. */
export async function putEntries(aws: AwsEmulator, repository: string, quarter: number): Promise<void> {
  const pushedAt = (i: number) => new Date(Date.now() - (2 + i / 100) * DAY_MS).toISOString()
  const images = Array.from({ length: quarter }, (_, i) => [
    { name: `${repository}-amd-${i}`, pushedAt: pushedAt(i) },
    { name: `${repository}-arm-${i}`, pushedAt: pushedAt(i) },
    {
      name: `${repository}-index-${i}`,
      tags: [`v${i}`],
      children: [`${repository}-amd-${i}`, `${repository}-arm-${i}`],
      pushedAt: pushedAt(i),
    },
    { name: `${repository}-plain-${i}`, tags: [`build-${i}`], pushedAt: pushedAt(i) },
  ]).flat()
  await aws.control('ecr/images', { repository, images })
}
