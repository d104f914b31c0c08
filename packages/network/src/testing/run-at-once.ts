/** What a sliced computation comes to, without pausing. */
export function runAtOnce<Result>(slices: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
