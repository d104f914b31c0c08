import { uncheckedSince } from '../page-address.ts';
import { UncheckedLine } from './unchecked-line.tsx';

/** Says that the record could not be checked when the page was made, and since when. */
export async function UncheckedNotice() {
  const since = await uncheckedSince();
  return since === null ? null : <UncheckedLine since={since} />;
}
