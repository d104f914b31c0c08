import { type PageQuery, trialAddress } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTrial } from '../../../src/reading-pages/trials/one/get-trial.ts';
import { TrialPage } from '../../../src/reading-pages/trials/one/trial-page.tsx';
import { getRecord } from '../../../src/record/get-record.ts';
import { occurrenceLd } from '../../../src/record/page/metadata/about-entity.ts';
import { citationTags } from '../../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../../src/record/page/page-address.ts';
import { getTerms } from '../../../src/record/terms/get-terms.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const trial = await getTrial((await params).id);
  if (trial === null) notFound();
  const when = trial.date === null ? '' : `, ${formatEdtf(trial.date)}`;
  return {
    title: trial.name,
    description: `${trial.name}${when}: court, charge, defendants and verdicts, and what became of the judges.`,
    alternates: { canonical: `/trials/${trial.id}` },
    other: await citationTags(trial.name, trialAddress.href(trial.id)),
  };
}

export default async function Trial({ params, searchParams }: Props) {
  const { id } = await params;
  const { problems } = trialAddress.read(await searchParams);
  const trial = await getTrial(id);
  if (trial === null) notFound();
  if (trial.id !== id) permanentRedirect(trialAddress.href(trial.id));
  const [record, terms] = await Promise.all([getRecord(), getTerms()]);
  const path = trialAddress.href(trial.id);
  const { version } = record;
  return (
    <>
      <PageData title={trial.name} path={path} version={version} about={occurrenceLd(trial)} />
      <TrialPage
        trial={trial}
        terms={terms}
        problems={problems}
        address={await pageAddress(path)}
        version={version}
      />
    </>
  );
}
