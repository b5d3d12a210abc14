/** What a handler answers: JSON (`body`), bytes (`bytes`), or nothing. */
export type Answer = {
  status: number
  body?: unknown
  bytes?: Uint8Array
  headers?: Record<string, string>
}

/** 200 with a JSON body. */
export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** 201 with a JSON body. */
export function created(body: unknown): Answer {
  return { status: 201, body }
}

/** 204: done, nothing to say. */
export function noContent(): Answer {
  return { status: 204 }
}

/** One line of a `422 Validation Failed` answer. */
export type FieldError = { resource: string; code: string; field?: string; message?: string; value?: string }

/** A refusal in GitHub's form; thrown by handlers, answered by the server. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(
    status: number,
    message: string,
    more: { errors?: (FieldError | string)[]; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.answer = {
      status,
      headers: more.headers,
      body: {
        message,
        ...(more.errors ? { errors: more.errors } : {}),
        documentation_url: 'https://docs.github.com/rest',
        status: String(status),
      },
    }
  }
}

/** 404: what is absent and what one may not see look the same. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** 422 `Validation Failed` with the fields that are wrong. */
export function invalid(...errors: FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors })
}

/** 422 with one sentence, as the git database endpoints answer, and the reviews with reasons beside it. */
export function unprocessable(message: string, errors?: string[]): Refusal {
  return new Refusal(422, message, errors ? { errors } : {})
}
