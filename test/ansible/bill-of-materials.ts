import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import type { BareRoot } from './bare-root.ts'

/** What is read of a software bill of materials (SPDX 2.3, JSON). */
export interface Bill {
  readonly spdxVersion: string
  readonly SPDXID: string
  readonly name: string
  readonly documentNamespace: string
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[] }
  readonly packages: readonly {
    readonly SPDXID: string
    readonly name: string
    readonly versionInfo: string
    readonly downloadLocation: string
    readonly externalRefs?: readonly { readonly referenceLocator: string }[]
  }[]
  readonly relationships: readonly {
    readonly spdxElementId: string
    readonly relationshipType: string
    readonly relatedSpdxElement: string
  }[]
}

export function readBill(path: string): Bill {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Fails unless the bill names all that dpkg and the environment of JupyterLab have, and nothing else. */
export function expectEveryPackage(bill: Bill, bare: BareRoot, version: string): void {
  expect(bill).toMatchObject({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `sandbox-${version}`,
  })
  expect(bill.documentNamespace).toMatch(/^https:\/\/spdx\.org\/spdxdocs\/sandbox-[^#]+-[0-9a-f-]{36}$/)
  expect(bill.creationInfo.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)

  const addresses = bill.packages.flatMap(({ externalRefs = [] }) =>
    externalRefs.map(({ referenceLocator }) => decodeURIComponent(referenceLocator)),
  )
  const [id, release] = ['ID', 'VERSION_ID'].map(
    (key) => new RegExp(`^${key}="?([^"\n]+)`, 'm').exec(bare.run('cat', '/etc/os-release'))?.[1],
  )
  const installed = bare.run(
    'dpkg-query',
    '--show',
    '--showformat',
    '${db:Status-Abbrev} ${Package} ${Version} ${Architecture}\n',
  )
  const ofDistribution = installed.split('\n').flatMap((line) => {
    const [status, name, at, architecture] = line.split(/ +/)
    return status === 'ii' ? [`pkg:deb/${id}/${name}@${at}?arch=${architecture}&distro=${id}-${release}`] : []
  })
  expect(ofDistribution.length).toBeGreaterThan(80)
  expect(addresses.filter((one) => one.startsWith('pkg:deb/')).sort()).toEqual(ofDistribution.sort())
  const frozen = bare
    .run('/opt/jupyter/bin/python', '-m', 'pip', 'list', '--format=freeze')
    .trim()
    .split('\n')
  const ofPython = frozen.map((line) => {
    const [name = '', at] = line.split('==')
    return `pkg:pypi/${name.toLowerCase().replaceAll(/[-_.]+/g, '-')}@${at}`
  })
  expect(addresses.filter((one) => one.startsWith('pkg:pypi/')).sort()).toEqual(ofPython.sort())
  expect(ofPython.some((one) => one.startsWith('pkg:pypi/jupyterlab@4.'))).toBe(true)

  const ids = bill.packages.map(({ SPDXID }) => SPDXID)
  expect(new Set(ids).size).toBe(ids.length)
  for (const one of ids) expect(one).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/)
  const related = bill.relationships.map(({ relatedSpdxElement }) => relatedSpdxElement)
  expect(related.sort()).toEqual([...ids].sort())
}
