import { parseVersion, type Version } from '../../shared/release-version.ts'

/**
 * The version that a tag stands for: `1.2.3`, `v1.2.3`, `v.1.2.3`, `name/v1.2.3`, `release-1.2.3`. Moving tags such as
 * `v1` or `latest`, and tags of other things (`java8-0.4.1`, `20200106`), stand for none.
 */
export function tagVersion(name: string): Version | undefined {
  const bare = name.replace(/^(?:release[-/_]?|version[-/_]?)/i, '')
  const version = parseVersion(bare)
  return version !== undefined && version.numbers.length >= 3 ? version : undefined
}
