import { endpoint } from './endpoint.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { RequestError } from './request-error.ts';

/** Longer than the API's own deadline, so that its answer and not ours is what the reader gets. */
const TIMEOUT_MS = 15_000;

type SendOptions = {
  signal?: AbortSignal | undefined;
  /** Whether it is sent to its end when the page is left; the browser then takes at most 64 kB. */
  keepalive?: boolean;
  /** A key or a token, which is never among the variables: it would be kept with them. */
  bearer?: string | undefined;
};

/**
 * Sends one operation and gives its data, from the server or the browser.
 * @throws RequestError with the API's code, when it cannot be reached, or when any part of the answer is an error
 */
export async function sendRequest<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal, keepalive = false, bearer }: SendOptions = {},
): Promise<Result> {
  const { url, headers } = endpoint();
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...headers,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
      cache: 'no-store',
      keepalive,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError('The record cannot be reached.', 'UNREACHABLE', null, { cause });
  }
  const requestId = response.headers.get('x-request-id');
  const answer = membersOf(await response.json().catch(() => undefined));
  const [error] = Array.isArray(answer.errors) ? answer.errors.map(membersOf) : [];
  if (typeof error?.message === 'string') {
    const { code } = membersOf(error.extensions);
    throw new RequestError(error.message, typeof code === 'string' ? code : '', requestId);
  }
  if (!isObject(answer.data)) {
    throw new RequestError(
      `The record answered in a form we do not know (status ${response.status}).`,
      'MALFORMED_ANSWER',
      requestId,
      { status: response.status },
    );
  }
  // The one place where we trust the API: its answers have the types that codegen took from its own SDL.
  return answer.data as Result;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
