import { type PageQuery, traceAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getRecord } from '../../src/record/get-record.ts';
import { citationTags } from '../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../src/record/page/page-address.ts';
import { getSubject } from '../../src/record/subject/get-subject.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';
import { getChosenWorks } from '../../src/record/tie-filter/get-chosen-works.ts';
import { chainProblems } from '../../src/trace/chain/chain-problems.ts';
import { getTraceView } from '../../src/trace/get-trace-view.ts';
import { TracePage } from '../../src/trace/trace-page.tsx';

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { question, view } = await getTraceView(traceAddress.read(await searchParams).value);
  return {
    title: view.title,
    description:
      'Chains of accusations, replacements and arrests from one person to another, each step dated and sourced.',
    alternates: { canonical: traceAddress.href(question) },
    other: await citationTags(view.title, traceAddress.href(question)),
  };
}

export default async function Trace({ searchParams }: Props) {
  const query = await searchParams;
  const { value: asked, problems } = traceAddress.read(query);
  const [{ question, view }, record, terms, { years }, chosen] = await Promise.all([
    getTraceView(asked),
    getRecord(),
    getTerms(),
    getSubject(),
    getChosenWorks(asked.filter.works),
  ]);
  // What a form sent, or a link with names in it, gets the address that will always ask the same.
  if (problems.length === 0 && !traceAddress.isCanonical(query, question))
    redirect(traceAddress.href(question));
  const path = traceAddress.href(question);
  const { version } = record;
  return (
    <>
      <PageData title={view.title} path={path} version={version} />
      <TracePage
        question={question}
        view={view}
        terms={terms}
        years={years}
        works={chosen.works}
        problems={[...problems, ...chosen.problems, ...chainProblems(question, view)]}
        address={await pageAddress(path)}
        version={version}
      />
    </>
  );
}
