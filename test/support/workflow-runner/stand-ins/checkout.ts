import { cpSync } from 'node:fs'
import { relative } from 'node:path'
import type { StandIn } from '../stand-in.ts'

/** Stands in for actions/checkout: copies a tree, without `node_modules`. `.git` comes along where there is one. */
export function checkoutOf(directory: string): StandIn {
  return ({ inputs, workspace, log }) => {
    const target = inputs.path ? `${workspace}/${inputs.path}` : workspace
    cpSync(directory, target, {
      recursive: true,
      filter: (source) => !relative(directory, source).split('/').includes('node_modules'),
    })
    log(`Copied ${directory} to ${target}`)
    return undefined
  }
}
