import { EVERY_TIE } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import * as entities from '../entity/entity.cypher.ts';
import * as sources from '../source/source.cypher.ts';
import { byId, fakeApi } from '../testing/fake-api.ts';
import { sampleAccusation, sampleCitation, sampleFigure, sampleWork } from '../testing/sample-rows.ts';
import * as cypher from './tie.cypher.ts';

const FIRST_PAGE = { first: 50, afterDay: null, afterLastDay: null, afterId: null };
const EMPTY_PAGE = () => [{ total: 0, skipped: 0, id: null }];

test.each([
  ['nothing', undefined, EVERY_TIE],
  ['null', null, EVERY_TIE],
  ['null in each field', EVERY_TIE, EVERY_TIE],
  ['an empty list, which keeps nothing', { kinds: [] }, { ...EVERY_TIE, kinds: [] }],
  [
    'all there is',
    {
      ...{
        kinds: ['ARREST', 'ACCUSATION'],
        standing: ['DOCUMENTED'],
        truth: ['FABRICATED'],
        coerced: ['NO'],
      },
      ...{ since: '1937-01-01', until: '1938-12-31' },
    },
    {
      ...{
        kinds: ['ARREST', 'ACCUSATION'],
        standing: ['DOCUMENTED'],
        truth: ['FABRICATED'],
        coerced: ['NO'],
      },
      ...{ since: '1937-01-01', until: '1938-12-31' },
    },
  ],
])(
  'a filter of %s goes as one parameter, and the statement is the same',
  async (_what, where, parameters) => {
    const { execute } = fakeApi(
      new Map([
        [cypher.pageOfAll, EMPTY_PAGE],
        [entities.byIds, byId(sampleFigure)],
        [cypher.page, ({ ids }) => (ids as string[]).map((key) => ({ key, ...EMPTY_PAGE()[0] }))],
        [cypher.counts, () => []],
      ]),
    );
    const all = await execute('query ($where: TieFilter) { ties(where: $where) { totalCount } }', { where });
    expect(all.errors).toEqual([]);
    expect(all.sent).toEqual([
      { statement: cypher.pageOfAll, parameters: { where: { ...EVERY_TIE, ...parameters }, ...FIRST_PAGE } },
    ]);
    const ofOne = await execute(
      `query ($where: TieFilter) { figure(id: "a") {
      ties(where: $where, first: 7) { totalCount } tieCounts(where: $where) { kind } } }`,
      { where },
    );
    expect(ofOne.errors).toEqual([]);
    expect(ofOne.sent.slice(1)).toEqual([
      {
        statement: cypher.page,
        parameters: { ids: ['a'], where: { ...EVERY_TIE, ...parameters }, ...FIRST_PAGE, first: 7 },
      },
      { statement: cypher.counts, parameters: { ids: ['a'], where: { ...EVERY_TIE, ...parameters } } },
    ]);
  },
);

test('what a page of all ties asks', async () => {
  const { execute } = fakeApi(new Map([[cypher.pageOfAll, EMPTY_PAGE]]));
  const { sent } = await execute('{ ties(first: 1) { totalCount } }');
  expect(sent[0]?.statement.replace(cypher.TIE_COLUMNS, '(columns)')).toMatchInlineSnapshot(`
    "
    CALL () {
      MATCH (e:Entity)-[t:ACCUSATION|REPLACEMENT|ARREST|TRIAL_ROLE|TENURE|PARTICIPATION|CONSEQUENCE]->()
      WHERE e:KtoKogo AND 
      ($where.kinds IS NULL OR t.kind IN $where.kinds)
      AND ($where.standing IS NULL OR t.standing IN $where.standing)
      AND ($where.truth IS NULL OR t.kind <> 'ACCUSATION' OR t.truth IN $where.truth)
      AND ($where.coerced IS NULL OR t.kind <> 'ACCUSATION' OR t.coerced IN $where.coerced)
      AND ($where.since IS NULL OR t.latest >= $where.since)
      AND ($where.until IS NULL OR t.earliest <= $where.until)
      AND 
      CASE WHEN $where.fate IS NULL AND $where.hand IS NULL AND $where.sphere IS NULL THEN true
        ELSE any(person IN [startNode(t), endNode(t)] WHERE person:Figure
          AND person.fate IN coalesce($where.fate, [person.fate])
          AND CASE WHEN size(person.hand) > 0 THEN 'RECORDED' ELSE 'NOT_RECORDED' END IN coalesce($where.hand, [CASE WHEN size(person.hand) > 0 THEN 'RECORDED' ELSE 'NOT_RECORDED' END])
          AND any(sphere IN CASE WHEN size(person.spheres) = 0 THEN ['NO_OFFICE'] ELSE person.spheres END WHERE sphere IN coalesce($where.sphere, [sphere])))
      END
      AND CASE WHEN $where.tier IS NULL AND $where.read IS NULL AND $where.works IS NULL THEN true
        ELSE any(place IN range(0, size(t.citations) - 1) WHERE
          t.citedTiers[place] IN coalesce($where.tier, t.citedTiers)
          AND t.citedReadings[place] IN coalesce($where.read, t.citedReadings)
          AND t.citedWorks[place] IN coalesce($where.works, t.citedWorks))
      END
      WITH t AS claim
      
      WITH claim ORDER BY coalesce(claim.earliest, '9999'), coalesce(claim.latest, '9999'), claim.id
      RETURN collect(claim) AS claims
    }
    WITH null AS key, claims

    WITH key, claims, size(claims) AS total, CASE WHEN $afterId IS NULL THEN 0 ELSE size([claim IN claims WHERE
      coalesce(claim.earliest, '9999') < $afterDay
      OR (coalesce(claim.earliest, '9999') = $afterDay AND coalesce(claim.latest, '9999') < $afterLastDay)
      OR (coalesce(claim.earliest, '9999') = $afterDay AND coalesce(claim.latest, '9999') = $afterLastDay AND claim.id <= $afterId)]) END AS skipped
    WITH key, total, skipped, claims[skipped..skipped + $first] AS page
    UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS claim
    WITH total, skipped, claim AS t
    RETURN total, skipped, (columns)"
  `);
});

test.each([1, 50])('each level is one statement, of %i ties as of any other number', async (count) => {
  const accusations = Array.from({ length: count }, (_, n) =>
    sampleAccusation(`t${n}`, `from${n}`, `to${n}`),
  );
  const { execute } = fakeApi(
    new Map([
      [cypher.pageOfAll, () => accusations.map((tie) => ({ total: count, skipped: 0, ...tie }))],
      [entities.byIds, byId(sampleFigure)],
      [sources.citationsByIds, byId((id) => sampleCitation(id, `work-of-${id}`))],
      [sources.worksByIds, byId(sampleWork)],
      [cypher.counts, () => []],
    ]),
  );
  const { data, errors, sent } = await execute(`{ ties { totalCount nodes {
    statement citations { id work { title } } to { name }
    from { name every: tieCounts { count } arrests: tieCounts(where: { kinds: [ARREST] }) { count } } } } }`);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ ties: { totalCount: count } });
  expect((data as { ties: { nodes: object[] } }).ties.nodes[count - 1]).toMatchObject({
    statement: `from${count - 1} accused to${count - 1}.`,
    from: { name: `Name of from${count - 1}` },
    to: { name: `Name of to${count - 1}` },
    citations: [{ id: `page-of-t${count - 1}`, work: { title: `Title of work-of-page-of-t${count - 1}` } }],
  });
  const numbers = sent.map(({ statement, parameters: { ids } }) => [statement, (ids as string[])?.length]);
  expect(numbers).toHaveLength(6);
  expect(numbers).toEqual(
    expect.arrayContaining([
      [cypher.pageOfAll, undefined],
      [entities.byIds, 2 * count],
      [sources.citationsByIds, count],
      [sources.worksByIds, count],
      // One statement for each set of arguments.
      [cypher.counts, count],
      [cypher.counts, count],
    ]),
  );
});
