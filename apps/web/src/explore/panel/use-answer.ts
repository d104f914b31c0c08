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
  const [settled, setSettled] = useState<{ key: string; answer: Answer<Result> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry asks the same again
  useEffect(() => {
    if (cache.has(key)) return;
    const abort = new AbortController();
    setSettled(null);
    sendRequest(document, JSON.parse(text) as Variables, abort.signal).then(
      (data) => {
        cache.set(key, data);
        if (!abort.signal.aborted) setSettled({ key, answer: { state: 'answered', data } });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const reference = error instanceof RequestError ? error.digest : 'UNKNOWN';
        setSettled({ key, answer: { state: 'failed', reference, retry } });
      },
    );
    return () => abort.abort();
  }, [document, key, text, retry, attempt]);
  if (cache.has(key)) return { state: 'answered', data: cache.get(key) as Result };
  return settled?.key === key ? settled.answer : { state: 'asking' };
}
