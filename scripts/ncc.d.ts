/** The part of ncc's interface that the build uses (@vercel/ncc, readme, "Programmatically From Node.js"). */
declare module '@vercel/ncc' {
  interface Options {
    readonly cache: boolean
    readonly esm: boolean
    readonly minify: boolean
    readonly quiet: boolean
    readonly sourceMap: boolean
  }
  interface Result {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  }
  export default function ncc(entry: string, options: Options): Promise<Result>
}
