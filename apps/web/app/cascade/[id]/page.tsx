import { cascadeAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getCascade, getSpark } from '../../../src/cascade/get-cascade.ts';
import { layLens } from '../../../src/cascade/lens/laid-lens.ts';
import { linkedTexts } from '../../../src/cascade/linked-texts.ts';
import { CascadeReplay } from '../../../src/cascade/replay/cascade-replay.tsx';
import { getRecord } from '../../../src/record/get-record.ts';
import { getLenses } from '../../../src/record/interpretation/get-lenses.ts';
import { citationTags } from '../../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../../src/record/page/metadata/page-data.tsx';
import { getTerms } from '../../../src/record/terms/get-terms.ts';
import { termsUsedIn } from '../../../src/record/terms/terms-used-in.ts';
import { getChosenWorks } from '../../../src/record/tie-filter/get-chosen-works.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<PageQuery>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const spark = await getSpark((await params).id);
  // An office says nothing of anybody: no cascade begins there.
  if (spark === null || spark.kind === 'OFFICE') notFound();
  return {
    title: `Cascade from ${spark.name}`,
    description: `Who is reached from ${spark.name} by statements and consequences that follow each other in time. Reach is not cause.`,
    alternates: { canonical: `/cascade/${spark.id}` },
    other: await citationTags(`Cascade from ${spark.name}`, cascadeAddress.href(spark.id)),
  };
}

export default async function Cascade({ params, searchParams }: Props) {
  const { id } = await params;
  const spark = await getSpark(id);
  if (spark === null || spark.kind === 'OFFICE') notFound();
  const { value: view, problems } = cascadeAddress.read(await searchParams);
  if (spark.id !== id) permanentRedirect(cascadeAddress.href(spark.id, view));
  const [cascade, { problems: unknown, ...lenses }, glossary, { version }, chosen] = await Promise.all([
    getCascade(id, view),
    getLenses(view.lenses),
    getTerms(),
    getRecord(),
    getChosenWorks(view.filter.works),
  ]);
  const path = cascadeAddress.href(spark.id);
  const { order, filter, laid } = view;
  const question = { order, filter, laid, lenses: lenses.lenses.map((lens) => lens.id) };
  const { length } = cascade.arrivals;
  const said = [...problems, ...unknown, ...chosen.problems];
  if (view.step !== null && view.step > length) {
    said.push(`“step=${view.step}” is beyond the last step, ${length}, which is shown.`);
  }
  return (
    <>
      <PageData title={`Cascade from ${spark.name}`} path={path} version={version} />
      <CascadeReplay
        cascade={cascade}
        lenses={lenses}
        terms={termsUsedIn(linkedTexts(cascade, question, layLens(lenses.lenses)), glossary)}
        question={question}
        works={chosen.works}
        problems={said}
        version={version}
      />
    </>
  );
}
