/**
 * Runs tasks concurrently; when one fails, aborts the others and waits for them, so that nothing is left half done.
 * @returns their results in order
 * @throws the first failure
 */
export async function allOrNone<T extends readonly unknown[]>(
  signal: AbortSignal,
  tasks: { [K in keyof T]: (signal: AbortSignal) => Promise<T[K]> },
): Promise<T> {
  const failed = new AbortController();
  const both = AbortSignal.any([signal, failed.signal]);
  let firstError: unknown;
  const results = await Promise.allSettled(
    tasks.map((task) =>
      task(both).catch((error) => {
        firstError ??= error;
        failed.abort();
        throw error;
      }),
    ),
  );
  if (firstError !== undefined) throw firstError;
  return results.map((result) => (result.status === 'fulfilled' ? result.value : undefined)) as unknown as T;
}
