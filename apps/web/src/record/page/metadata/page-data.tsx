import { pageAddress } from '../page-address.ts';
import { type DatasetSubject, datasetLd, webPageLd } from './dataset.ts';
import { type JsonLd, JsonLdScript } from './json-ld.tsx';

type Props = { title: string; path: string; version: string; about?: JsonLd };

/** What a page says of itself to programs. */
export async function PageData({ title, path, version, about }: Props) {
  const site = await pageAddress('');
  return <JsonLdScript data={webPageLd({ title, site, path, version, ...(about && { about }) })} />;
}

/** The record as a set of data, on the pages that are about the whole of it. */
export async function RecordData({ version, subject }: { version: string; subject: DatasetSubject }) {
  return <JsonLdScript data={datasetLd(await pageAddress(''), version, subject)} />;
}
