import { isStagePage, type PageQuery, readAddress, stageAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getViewProblems } from '../../src/lesson/stage/get-view-problems.ts';
import { stageOf } from '../../src/lesson/stage/stage-of.ts';
import { StagePage } from '../../src/lesson/stage/stage-page.tsx';
import { SAY_WHICH, whyNothing } from '../../src/lesson/stage/view-facts.ts';

type Props = { searchParams: Promise<PageQuery> };

export const metadata: Metadata = { title: 'Drawn', robots: { index: false } };

export default async function DrawnAlone({ searchParams }: Props) {
  const { value, problems } = stageAddress.read(await searchParams);
  const { view, place } = value;
  const stage = view === null ? null : await stageOf(view, place === 'wall' ? 'projector' : 'page');
  const { why, page } = stage === null ? await nothingOf(view) : { why: [], page: null };
  return <StagePage stage={stage} why={why} page={page} problems={problems} isOnWall={place === 'wall'} />;
}

/** Why nothing is drawn, and the page that is read instead, where there is one. */
async function nothingOf(view: string | null): Promise<{ why: readonly string[]; page: string | null }> {
  if (view === null) return { why: [SAY_WHICH], page: null };
  const [{ page }, problems] = [readAddress(view), await getViewProblems(view)];
  if (page === null) return { why: problems, page: null };
  // A page that could draw it, were it there, is not there either.
  return { why: whyNothing(page, problems), page: isStagePage(page) && problems.length > 0 ? null : view };
}
