import { join } from 'node:path'
import * as v from 'valibot'
import { CONFIGURATION } from '../configuration/schema.ts'
import { allowedOf, innermost } from '../configuration/values.ts'
import { table } from './markdown-table.ts'

/** Where the reference of the configuration is kept. */
export const CONFIGURATION_FILE = join(import.meta.dirname, '..', '..', 'doc', 'infra', 'configuration.md')

/** Every key of the configuration, from its schema. */
export function configurationPage(): string {
  const parts = Object.entries(CONFIGURATION.entries)
  const isPart = ([, schema]: readonly [string, v.GenericSchema]) => rowsOf('', schema).length > 1
  const section = ([key, schema]: readonly [string, v.GenericSchema]) => {
    const [head, ...rows] = rowsOf(key, schema)
    return `## ${key}\n\n${head?.[3] ?? ''}\n\n${table(HEAD, rows)}`
  }
  return [
    '# Configuration\n',
    '<!-- Generated from infra/configuration: npm run docs --prefix infra -->\n',
    'Keys of `config:` in the stack file `Pulumi.STACK.yaml`, each written with `ai-ops:` before it: `ai-ops:service.port` is set by',
    "`pulumi config set --path 'ai-ops:service.port' 9000`. A part that is not set is not made. `NAME` stands for names of your own.",
    'Editors complete and check the file with `infra/settings.schema.json`; the first line to write is',
    '`# yaml-language-server: $schema=./settings.schema.json`.\n',
    table(
      HEAD,
      parts.filter((part) => !isPart(part)).flatMap(([key, schema]) => rowsOf(key, schema)),
    ),
    ...parts.filter(isPart).map(section),
  ].join('\n')
}

const HEAD = ['Key', 'Type', 'Default', 'What it does']

type Row = readonly [key: string, type: string, unless: string, does: string]

/** The row of a key, and those of the keys inside. */
function rowsOf(path: string, schema: v.GenericSchema): readonly Row[] {
  const inner = innermost(schema)
  const unless = v.getMetadata(inner).default
  const type = 'entries' in inner ? 'an object' : typeOf(inner)
  const own: Row = [
    `\`${path}\``,
    type,
    unless === undefined ? '(required)' : String(unless),
    v.getDescription(inner) ?? '',
  ]
  return [own, ...childrenOf(inner).flatMap(([key, child]) => rowsOf(`${path}.${key}`, child))]
}

function typeOf(schema: v.GenericSchema): string {
  return 'literal' in schema ? `\`${schema.literal}\`` : allowedOf(schema)
}

function childrenOf(schema: v.GenericSchema): readonly (readonly [string, v.GenericSchema])[] {
  if ('entries' in schema)
    return Object.entries(schema.entries as v.ObjectEntries) as [string, v.GenericSchema][]
  if ('value' in schema) return [['NAME', schema.value as v.GenericSchema]]
  // The keys of a variant are told with the kind that has them.
  if ('options' in schema && schema.type === 'variant') {
    return (schema.options as v.GenericSchema[]).flatMap((option) => childrenOf(option))
  }
  return []
}
