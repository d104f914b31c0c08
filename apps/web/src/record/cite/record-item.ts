import { RECORD_LICENCE } from '@kto-kogo/domain';
import type { CslItem } from './csl-item.ts';

type Part = {
  /** Of a page, a view, a claim. */
  title: string;
  /** Absolute. */
  address: string;
  version: string;
  /** `YYYY-MM-DD` on which it was seen. */
  day: string;
  note?: string;
  type?: 'dataset' | 'webpage';
};

/** A part of Kto-Kogo as an item of a bibliography. The version fixes what it said, so its year is that in which it was seen. */
export function recordItem({ title, address, version, day, note, type = 'webpage' }: Part): CslItem {
  const parts = [day.split('-').map(Number)];
  return {
    id: `kto-kogo-${version.slice(0, 12)}`,
    type,
    title,
    author: [{ literal: 'Kto-Kogo' }],
    issued: { 'date-parts': [parts[0]?.slice(0, 1) ?? []] },
    accessed: { 'date-parts': parts },
    URL: address,
    version: version.slice(0, 12),
    note: [
      ...(note === undefined ? [] : [note]),
      `Record version ${version}. Licence: ${RECORD_LICENCE.name}, ${RECORD_LICENCE.url}`,
    ].join(' '),
  };
}
