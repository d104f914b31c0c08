import { type PageQuery, readAddress, stageAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { stageOf } from '../../src/lesson/stage/stage-of.ts';
import { StagePage } from '../../src/lesson/stage/stage-page.tsx';
import { DRAWS_NOTHING, SAY_WHICH } from '../../src/lesson/stage/view-facts.ts';

type Props = { searchParams: Promise<PageQuery> };

export const metadata: Metadata = { title: 'Drawn', robots: { index: false } };

export default async function DrawnAlone({ searchParams }: Props) {
  const { value, problems } = stageAddress.read(await searchParams);
  const stage = value.view === null ? null : await stageOf(value.view, 'page');
  const isPage = value.view !== null && readAddress(value.view).page !== null;
  return (
    <StagePage
      stage={stage}
      why={whyNothing(value.view)}
      page={isPage ? value.view : null}
      problems={problems}
    />
  );
}

function whyNothing(view: string | null): readonly string[] {
  if (view === null) return [SAY_WHICH];
  const read = readAddress(view);
  return read.page === null ? read.problems : [...read.problems, DRAWS_NOTHING];
}
