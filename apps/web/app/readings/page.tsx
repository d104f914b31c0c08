import { type PageQuery, readingsAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { askedGroup } from '../../src/reading-pages/readings/asked-group.ts';
import { getReadings, type ReadingGroup } from '../../src/reading-pages/readings/get-readings.ts';
import { ReadingsPage } from '../../src/reading-pages/readings/readings-page.tsx';
import { getRecord } from '../../src/record/get-record.ts';
import { citationTags } from '../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../src/record/page/page-address.ts';
import { getSubject } from '../../src/record/subject/get-subject.ts';
import { isOurs } from '../../src/record/subject/is-ours.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

/** "How historians read it: The Kirov murder": each question has a page of its own. */
function titleOf(group: ReadingGroup | undefined): string {
  return ['How historians read it', ...(group === undefined ? [] : [group.name])].join(': ');
}

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { value } = readingsAddress.read(await searchParams);
  const path = readingsAddress.href(value);
  const title = titleOf(askedGroup(await getReadings(), value));
  return {
    title,
    description: isOurs(await getSubject())
      ? 'Questions on which historians differ: who drove the terror, who stood behind the murder of Kirov, was there a plot in the army. The readings side by side.'
      : 'Questions on which historians differ. The readings side by side.',
    alternates: { canonical: path },
    other: await citationTags(title, path),
  };
}

export default async function Readings({ searchParams }: Props) {
  const { value: params, problems } = readingsAddress.read(await searchParams);
  const path = readingsAddress.href(params);
  const [groups, terms, { version }] = await Promise.all([getReadings(), getTerms(), getRecord()]);
  return (
    <>
      <PageData title={titleOf(askedGroup(groups, params))} path={path} version={version} />
      <ReadingsPage
        groups={groups}
        terms={terms}
        params={params}
        problems={problems}
        address={await pageAddress(path)}
        version={version}
      />
    </>
  );
}
