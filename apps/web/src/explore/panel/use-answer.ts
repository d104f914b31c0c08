'use client';
import { useCallback, useEffect, useState } from 'react';
import { sendRequest } from '../../graphql/client.ts';
import type { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { RequestError } from '../../graphql/request-error.ts';

export type Answer<Result> =
  | { state: 'asking' }
  | { state: 'answered'; data: Result }
  /** `reference`: request id that finds the failure in the log. */
  | { state: 'failed'; reference: string; retry: () => void };

/** Responses of this page view, so that going back costs nothing. The record does not change meanwhile. */
const cache = new Map<string, unknown>();

/** Sends one operation from the browser, once per variables. A newer query aborts the older one. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Answer<Result> {
  const text = JSON.stringify(variables);
  const key = `${document.toString()} ${text}`;
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const request = `${attempt} ${key}`;
  const [settled, setSettled] = useState<{ request: string; answer: Answer<Result> } | null>(null);
  useEffect(() => {
    if (cache.has(key)) return;
    const abort = new AbortController();
    setSettled(null);
    const settle = (answer: Answer<Result>) => {
      if (!abort.signal.aborted) setSettled({ request, answer });
    };
    sendRequest(document, JSON.parse(text) as Variables, abort.signal).then(
      (data) => {
        cache.set(key, data);
        settle({ state: 'answered', data });
      },
      (error: unknown) => {
        const reference = error instanceof RequestError ? error.reference : 'UNKNOWN';
        settle({ state: 'failed', reference, retry });
      },
    );
    return () => abort.abort();
  }, [document, key, text, retry, request]);
  const isFailed = settled?.request === request && settled.answer.state === 'failed';
  useEffect(() => {
    if (!isFailed) return;
    // What failed for want of a network is asked again by itself once there is one.
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [isFailed, retry]);
  if (cache.has(key)) return { state: 'answered', data: cache.get(key) as Result };
  return settled?.request === request ? settled.answer : { state: 'asking' };
}
