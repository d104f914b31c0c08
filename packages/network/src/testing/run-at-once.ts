/** Runs a sliced computation to its end without pauses. */
export function runAtOnce<Result>(slices: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
