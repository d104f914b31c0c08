import { type PageQuery, sourcesAddress } from '@kto-kogo/address';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { onPage } from '../../record/page/on-page.ts';
import { groupWorks } from './list/choose-works.ts';
import { listedAt } from './listed-at.ts';

const works = [...theRecord.works.values()];

test('each work stands on the page to which its link leads', () => {
  for (const work of works) {
    const [address = '', id] = listedAt(work).split('#');
    const query: PageQuery = Object.fromEntries(new URLSearchParams(address.split('?')[1]));
    const { value, problems } = sourcesAddress.read(query);
    expect(problems).toEqual([]);
    const { groups } = onPage(groupWorks(works, value), 'works', value.page);
    const listed = groups.flatMap((group) => group.works.map((each) => each.id));
    expect(id).toBe(work.id);
    expect(listed).toContain(work.id);
  }
});
