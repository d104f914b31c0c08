/** How the digest of a `RequestError` begins. The stack knows a page by it that broke because the record did not answer. */
export const RECORD_DIGEST = 'record:';
/** The same where the ties are still being read. */
export const WARMING_UP_DIGEST = 'warming-up:';
