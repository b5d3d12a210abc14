import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in front of AWS whose listings begin with an empty page, and end with an empty token. */
export interface EmptyPages extends AsyncDisposable {
  readonly endpoint: string
  /** How many empty pages it gave, by operation. */
  readonly given: ReadonlyMap<string, number>
}

/** What a listing is asked: the operation, and the request with and without its token. */
interface Listing {
  readonly operation: string
  readonly token: string | undefined
  readonly emptyPage: string
  /** The request as it is asked for its first page. */
  readonly first: { readonly url: string; readonly body: Buffer }
}

const TOKEN = 'the-next-page'

/**
 * Starts it.
 *
 * @param target origin of the server behind
 * @param made answers to listings that the server behind does not know, by operation
 */
export async function startEmptyPages(
  target: string,
  made: ReadonlyMap<string, string> = new Map(),
): Promise<EmptyPages> {
  const given = new Map<string, number>()
  const server = createServer((request, response) => {
    void (async () => {
      const body = Buffer.concat(await request.toArray())
      const listing = listingOf(request, body)
      if (listing !== undefined && listing.token === undefined) {
        given.set(listing.operation, (given.get(listing.operation) ?? 0) + 1)
        const type = listing.emptyPage.startsWith('{') ? 'application/x-amz-json-1.1' : 'text/xml'
        response.writeHead(200, { 'content-type': type }).end(listing.emptyPage)
        return
      }
      const answered = made.get(listing?.operation ?? '')
      if (answered !== undefined) {
        response.writeHead(200, { 'content-type': 'text/xml' }).end(answered)
        return
      }
      const { url, body: asked } = listing?.first ?? { url: request.url ?? '/', body }
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      for (const name of ['content-length', 'connection', 'host', 'expect', 'transfer-encoding'])
        headers.delete(name)
      const method = request.method ?? 'GET'
      const answer = await fetch(`${target}${url}`, {
        method,
        headers,
        ...(asked.length > 0 ? { body: asked } : {}),
      })
      const text = await answer.text()
      const contentType = answer.headers.get('content-type') ?? 'application/octet-stream'
      response
        .writeHead(answer.status, { 'content-type': contentType })
        .end(listing === undefined ? text : withEmptyToken(text))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    given,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function listingOf(request: IncomingMessage, body: Buffer): Listing | undefined {
  const target = String(request.headers['x-amz-target'] ?? '')
  if (target.endsWith('.GetLogEvents')) return logListing(request, body)
  if (target.endsWith('.ListBuildsForProject')) return buildListing(request, body)
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (url.searchParams.get('list-type') === '2') return objectListing(url, body)
  const form = new URLSearchParams(body.toString())
  const operation = form.get('Action') ?? ''
  if (
    !/^(DescribeImages|DescribeSnapshots|DescribeInstances|DescribeExportImageTasks|DescribeStacks|ListStackResources)$/.test(
      operation,
    )
  ) {
    return undefined
  }
  const token = form.get('NextToken') ?? undefined
  form.delete('NextToken')
  const page = `<NextToken>${TOKEN}</NextToken>`
  return {
    operation,
    token,
    emptyPage:
      operation === 'DescribeStacks' || operation === 'ListStackResources'
        ? `<${operation}Response><${operation}Result>${page}</${operation}Result></${operation}Response>`
        : `<${operation}Response><requestId>1</requestId><nextToken>${TOKEN}</nextToken></${operation}Response>`,
    first: { url: request.url ?? '/', body: Buffer.from(form.toString()) },
  }
}

function objectListing(url: URL, body: Buffer): Listing {
  const token = url.searchParams.get('continuation-token') ?? undefined
  url.searchParams.delete('continuation-token')
  return {
    operation: 'ListObjectsV2',
    token,
    emptyPage: `<ListBucketResult><IsTruncated>true</IsTruncated><KeyCount>0</KeyCount><NextContinuationToken>${TOKEN}</NextContinuationToken></ListBucketResult>`,
    first: { url: `${url.pathname}${url.search}`, body },
  }
}

function buildListing(request: IncomingMessage, body: Buffer): Listing {
  const { nextToken, ...question }: Record<string, unknown> = JSON.parse(body.toString())
  return {
    operation: 'ListBuildsForProject',
    token: typeof nextToken === 'string' ? nextToken : undefined,
    emptyPage: JSON.stringify({ ids: [], nextToken: TOKEN }),
    first: { url: request.url ?? '/', body: Buffer.from(JSON.stringify(question)) },
  }
}

/** A token of the stream's own is passed on; only the first question gets an empty page. */
function logListing(request: IncomingMessage, body: Buffer): Listing | undefined {
  const { nextToken, ...question }: Record<string, unknown> = JSON.parse(body.toString())
  if (nextToken !== undefined && nextToken !== TOKEN) return undefined
  return {
    operation: 'GetLogEvents',
    token: nextToken === TOKEN ? TOKEN : undefined,
    emptyPage: JSON.stringify({ events: [], nextForwardToken: TOKEN, nextBackwardToken: 'b/0' }),
    first: { url: request.url ?? '/', body: Buffer.from(JSON.stringify(question)) },
  }
}

function withEmptyToken(text: string): string {
  return text
    .replace(
      /<\/(Describe(?:Images|Snapshots|Instances|ExportImageTasks)Response)>\s*$/,
      '<nextToken></nextToken></$1>',
    )
    .replace('</DescribeStacksResult>', '<NextToken></NextToken></DescribeStacksResult>')
}
