import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../read-record.ts';
import { theRecord } from '../testing/the-record.ts';
import { evidenceReport } from './evidence-report.ts';
import { DOCS_FILE, withReport } from './in-docs.ts';
import { reportMarkdown, reportText } from './write-report.ts';

const village = await readRecord(join(import.meta.dirname, '../testing/village-feud'));

test('each entry has one standing and one best tier, and none is counted twice', () => {
  const { kinds } = evidenceReport(theRecord);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, each) => all + each, 0);
  for (const { kind, total, standings, tiers, alone } of kinds) {
    expect([kind, sum(standings), sum(tiers)]).toEqual([kind, total, total]);
    expect(alone).toBeLessThanOrEqual(total);
  }
  const { entities, ties, arrests, thesisClaims } = theRecord;
  const orders = ties.filter(({ kind }) => kind === 'ARREST').length;
  const numbers = entities.reduce((all, each) => all + ('numbers' in each ? each.numbers.length : 0), 0);
  expect(kinds.reduce((all, { total }) => all + total, 0)).toBe(
    entities.length + numbers + ties.length - orders + arrests.length + thesisClaims.length,
  );
});

test('a village with one chronicle rests on it alone', () => {
  const { kinds, works } = evidenceReport(village);
  const [figures] = kinds;
  expect(figures).toEqual({
    kind: 'figures',
    total: 12,
    standings: { DOCUMENTED: 12, REPORTED: 0, DISPUTED: 0 },
    tiers: { PRIMARY: 12, SECONDARY: 0, TERTIARY: 0, WEAK: 0, CONTESTED: 0, NONE: 0 },
    alone: 12,
  });
  expect(works).toHaveLength(1);
});

test('what cites a second work, or nothing, does not rest on one alone; the best tier counts', () => {
  const [work] = village.works;
  const [place] = village.citations;
  if (work === undefined || place === undefined) throw new Error('The village has a chronicle.');
  const works = [work, { ...work, id: 'gossip', title: 'Gossip | hearsay', tier: 'WEAK' as const }];
  const citations = [place, { ...place, id: 'said', work: 'gossip' }];
  const cite = (index: number) => [[place.id, 'said'], ['said'], [], [place.id]][index] ?? [];
  const entities = village.entities
    .filter(({ kind }) => kind === 'FIGURE')
    .slice(0, 4)
    .map((each, index) => ({ ...each, citations: cite(index) }));
  const report = evidenceReport({ works, citations, entities, ties: [], arrests: [], thesisClaims: [] });
  expect(report.kinds).toMatchObject([
    { kind: 'figures', total: 4, alone: 2, tiers: { [work.tier]: 2, WEAK: 1, NONE: 1 } },
  ]);
  expect(report.works.map(({ id, alone, cited }) => [id, alone, cited])).toEqual(
    [work.id, 'gossip'].toSorted().map((id) => [id, 1, 2]),
  );
  expect(reportText(report)).toContain('2 (50 %)');
  expect(reportMarkdown(report)).toContain('Gossip \\| hearsay');
});

test('the tables in docs/record.md are those of the record: npm run seed:report -- --write', () => {
  const document = readFileSync(DOCS_FILE, 'utf8');
  expect(document).toBe(withReport(document, reportMarkdown(evidenceReport(theRecord))));
});
