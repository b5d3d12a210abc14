import { notFound, ok } from '../http/answer.ts'
import { type Route, textIn } from '../http/route.ts'

/** SARIF uploads: https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */
export const codeScanningRoutes: Route[] = [
  {
    operation: 'code-scanning/upload-sarif',
    needs: [{ security_events: 'write' }],
    handle({ repository, body }) {
      const upload = repository.sarif.add(body.text('commit_sha'), body.text('ref'), body.text('sarif'))
      return {
        status: 202,
        body: { id: upload.id, url: repository.api(`/code-scanning/sarifs/${upload.id}`) },
      }
    },
  },
  {
    operation: 'code-scanning/get-sarif',
    needs: [{ security_events: 'read' }],
    handle(call) {
      const { repository } = call
      const upload = repository.sarif.list.find(({ id }) => id === textIn(call, 'sarif_id'))
      if (!upload) throw notFound()
      if (upload.errors.length > 0) return ok({ processing_status: 'failed', errors: upload.errors })
      return ok({
        processing_status: 'complete',
        analyses_url: repository.api(`/code-scanning/analyses?sarif_id=${upload.id}`),
        errors: null,
      })
    },
  },
]
