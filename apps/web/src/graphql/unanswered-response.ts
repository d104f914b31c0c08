import type { RequestError } from './request-error.ts';

/** What a route that is no page says in place of what it could not make. */
export function unansweredResponse({ code, message }: RequestError): Response {
  const said = code === 'WARMING_UP' ? message : 'The record did not answer.';
  return new Response(`${said}\n`, { status: 503, headers: { 'retry-after': '5' } });
}
