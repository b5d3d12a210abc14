/** Media types by extension (IANA media types registry), for what releases usually carry. */
const TYPES = new Map(
  Object.entries({
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    gz: 'application/gzip',
    html: 'text/html; charset=utf-8',
    jar: 'application/java-archive',
    json: 'application/json',
    jsonl: 'application/jsonl',
    md: 'text/markdown; charset=utf-8',
    pdf: 'application/pdf',
    png: 'image/png',
    sha256: 'text/plain; charset=utf-8',
    svg: 'image/svg+xml',
    tar: 'application/x-tar',
    tgz: 'application/gzip',
    txt: 'text/plain; charset=utf-8',
    xml: 'application/xml',
    yaml: 'application/yaml',
    yml: 'application/yaml',
    zip: 'application/zip',
    zst: 'application/zstd',
  }),
)

/** The media type of a file by its name's extension; bytes when it is not known. */
export function contentTypeOf(name: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return TYPES.get(extension) ?? 'application/octet-stream'
}
