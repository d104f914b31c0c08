'use client';
import { useCallback, useEffect, useState } from 'react';
import { sendRequest } from '../../graphql/client.ts';
import type { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { RequestError } from '../../graphql/request-error.ts';

export type Answer<Result, Part = unknown> =
  | { state: 'asking' }
  /** `part`: what shows it, where that is loaded too. */
  | { state: 'answered'; data: Result; part: Part | undefined }
  /** `reference`: request id that finds the failure in the log. */
  | { state: 'failed'; reference: string; retry: () => void };

/** Responses of this page view, so that going back costs nothing. The record does not change meanwhile. */
const cache = new Map<string, unknown>();

const nothing = async () => undefined;

/**
 * Sends one operation from the browser, once per variables. A newer query aborts the older one.
 *
 * @param variables null asks nothing
 * @param load loads meanwhile what shows the response; a function that stays the same
 */
export function useAnswer<Result, Variables, Part>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
  load: () => Promise<Part | undefined> = nothing,
): Answer<Result, Part> {
  const text = JSON.stringify(variables);
  const key = `${document.toString()} ${text}`;
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const request = `${attempt} ${key}`;
  const [settled, setSettled] = useState<{ request: string; answer: Answer<Result, Part> } | null>(null);
  useEffect(() => {
    if (text === 'null' || cache.has(key)) return;
    const abort = new AbortController();
    setSettled(null);
    const settle = (answer: Answer<Result, Part>) => {
      if (!abort.signal.aborted) setSettled({ request, answer });
    };
    Promise.all([
      sendRequest(document, JSON.parse(text) as Variables, { signal: abort.signal }),
      load(),
    ]).then(
      ([data, part]) => {
        const answer = { state: 'answered', data, part } as const;
        cache.set(key, answer);
        settle(answer);
      },
      (error: unknown) => {
        const reference = error instanceof RequestError ? error.reference : 'UNKNOWN';
        settle({ state: 'failed', reference, retry });
      },
    );
    return () => abort.abort();
  }, [document, key, text, load, retry, request]);
  const isFailed = settled?.request === request && settled.answer.state === 'failed';
  useEffect(() => {
    if (!isFailed) return;
    // What failed for want of a network is asked again by itself once there is one.
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [isFailed, retry]);
  const known = cache.get(key) as Answer<Result, Part> | undefined;
  if (known !== undefined) return known;
  return settled?.request === request ? settled.answer : { state: 'asking' };
}
