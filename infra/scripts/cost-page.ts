import { join } from 'node:path'
import { type Bill, billOf } from '../costs/bill.ts'
import type { Billed } from '../costs/charge.ts'
import { PRICES, type Price, type PriceName } from '../costs/prices.ts'
import { type Declared, declare } from '../test/support/declare.ts'
import { DEFAULTS, FULL, program, stack } from '../test/support/stacks.ts'
import { componentTree, isComponent, kindOf } from './component-tree.ts'
import { table } from './markdown-table.ts'

/** Where the table of costs is kept. */
export const COST_FILE = join(import.meta.dirname, '..', '..', 'doc', 'infra', 'costs.md')

/** The tables of costs, counted from runs of the program. */
export async function costPage(): Promise<string> {
  const defaults = await billsOf(DEFAULTS)
  const full = await billsOf(FULL)
  return [
    '# What it costs at rest\n',
    '<!-- Generated from a run of the program against mocks: npm run cost --prefix infra -->\n',
    'US dollars per month of 730 hours in which nobody sends a request, builds, pushes an image or changes a resource: list prices on demand, without free',
    'tiers and discounts, AWS in us-east-1 and Google Cloud in us-central1. Every count comes from the resources that the program declares; a type of',
    'resource without a price, or a reason why it is free, makes the command fail. Networks are yours: a NAT gateway that your private subnets may have is',
    'not declared here and not counted.\n',
    '## With the defaults\n',
    'Each part with nothing set but what it requires: an internal load balancer before targets of your own, one image repository, two small machines in',
    'Google Cloud.\n',
    billTable(defaults),
    '## With everything\n',
    'The same parts with an internet-facing load balancer, Fargate tasks (0.5 vCPU and 1 GB in one version, none in the other), signing, replication and',
    'certificates.\n',
    billTable(full),
    '## What is paid by use\n',
    'Nothing at rest, but Container Insights as long as tasks run: how many metrics it makes depends on them.\n',
    usageTable(defaults, full),
    '## What is free\n',
    freeTable(full),
    '## Prices\n',
    'On the provider’s page at the date, or quoted from it by others.\n',
    priceTable([...defaults.values(), ...full.values()]),
  ].join('\n')
}

/** The bill of each part of the program, by its name. */
async function billsOf(settings: Readonly<Record<string, unknown>>): Promise<ReadonlyMap<string, Bill>> {
  const declaration = await declare(program, 'update', stack(settings))
  const { byUrn, parts, partOf } = componentTree(declaration)
  const madeFrom = (resource: Billed): readonly Declared[] =>
    declaration.resources
      .filter(({ type, name }) => type === resource.type && name === resource.name)
      .flatMap(({ dependencies }) => dependencies)
      .flatMap((urn) => byUrn.get(urn) ?? [])
  const sorted = [...declaration.resources].sort((one, other) => one.name.localeCompare(other.name, 'en'))
  return new Map(
    parts.map((part) => [
      kindOf(part),
      billOf(
        sorted.filter((resource) => partOf(resource) === part && !isComponent(resource)),
        madeFrom,
      ),
    ]),
  )
}

function billTable(bills: ReadonlyMap<string, Bill>): string {
  const rows = [...bills].flatMap(([part, { lines, usdPerMonth }]) => [
    ...lines
      .filter((line) => line.usdPerMonth > 0)
      .sort((one, other) => other.usdPerMonth - one.usdPerMonth)
      .map(({ price, count, usdPerMonth: usd }) => [
        part,
        PRICES[price].unit,
        String(count),
        `$${PRICES[price].usd}`,
        money(usd),
      ]),
    [`**${part}**`, '', '', '', `**${money(usdPerMonth)}**`],
  ])
  const total = [...bills.values()].reduce((sum, { usdPerMonth }) => sum + usdPerMonth, 0)
  return table(
    ['Part', 'Unit', 'Count', 'Price', 'Per month'],
    [...rows, ['**All**', '', '', '', `**${money(total)}**`]],
  )
}

/** By part what grows with use, in either configuration. */
function usageTable(...configurations: readonly ReadonlyMap<string, Bill>[]): string {
  const rows = new Map<string, string[]>()
  for (const bills of configurations) {
    for (const [part, { lines }] of bills) {
      for (const { price } of lines.filter(({ price }) => PRICES[price].per === 'use')) {
        rows.set(`${part} ${price}`, [part, PRICES[price].unit, `$${PRICES[price].usd}`])
      }
    }
  }
  const sorted = [...rows].sort(([one], [other]) => one.localeCompare(other, 'en')).map(([, row]) => row)
  return table(['Part', 'Unit', 'Price'], sorted)
}

function freeTable(bills: ReadonlyMap<string, Bill>): string {
  const rows = [...bills].flatMap(([part, { free }]) =>
    [...free].sort().map(([reason, count]) => [part, String(count), reason]),
  )
  return table(['Part', 'Resources', 'Why'], rows)
}

function priceTable(bills: readonly Bill[]): string {
  const used = new Set(bills.flatMap(({ lines }) => lines.map(({ price }) => price)))
  const names = (Object.keys(PRICES) as PriceName[]).filter((name) => used.has(name))
  const rows = names.map((name) => {
    const { unit, usd, page, asOf, basis }: Price = PRICES[name]
    return [unit, `$${usd}`, page, basis === 'page' ? asOf : `${asOf}, quoted`]
  })
  return table(['Unit', 'Price', 'Page', 'As of'], rows)
}

function money(usd: number): string {
  return `$${usd.toFixed(2)}`
}

if (process.argv[1] === import.meta.filename) console.log(await costPage())
