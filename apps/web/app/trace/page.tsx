import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { isTraceAddress, readTraceQuestion, traceHref } from '../../src/address/trace-question.ts';
import { getRecord } from '../../src/record/get-record.ts';
import { pageAddress } from '../../src/record/page/page-address.ts';
import { getTraceView } from '../../src/trace/get-trace-view.ts';
import { TracePage } from '../../src/trace/trace-page.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { question, view } = await getTraceView(readTraceQuestion(await searchParams).question);
  return {
    title: view.title,
    description:
      'Chains of accusations, replacements and arrests from one person to another, each step dated and sourced.',
    alternates: { canonical: traceHref(question) },
  };
}

export default async function Trace({ searchParams }: Props) {
  const query = await searchParams;
  const { question: asked, problems } = readTraceQuestion(query);
  const [{ question, view }, record] = await Promise.all([getTraceView(asked), getRecord()]);
  // What a form sent, or a link with names in it, gets the address that will always ask the same.
  if (problems.length === 0 && !isTraceAddress(query, question)) redirect(traceHref(question));
  return (
    <TracePage
      question={question}
      view={view}
      problems={problems}
      address={await pageAddress(traceHref(question))}
      version={record.version}
    />
  );
}
