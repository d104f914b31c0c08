import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

test('a death that is not settled says by whom it is told how', async () => {
  const { figure } = await api.ask(
    '{ figure(id: "borisov") { fate summary fateReadings { fate by citations { id work { title } } } } }',
  );
  expect(figure.fate).toBe('UNSETTLED');
  expect(figure.summary).toContain('how is not settled');
  expect(new Set(figure.fateReadings.map(({ fate }) => fate))).toEqual(new Set(['ACCIDENT', 'ASSASSINATED']));
  expect(figure.fateReadings.map(({ by }) => by).join()).toContain('Lenoe');
  for (const { citations } of figure.fateReadings) expect(citations.length).toBeGreaterThan(0);
});

test('figures are chosen by the new fates', async () => {
  const chosen = async (fate: string) => {
    const { figures } = await api.ask(`{ figures(fate: [${fate}]) { nodes { id fateReadings { fate } } } }`);
    return figures.nodes;
  };
  const killed = await chosen('KILLED_IN_CUSTODY');
  expect(killed.map(({ id }) => id)).toEqual(expect.arrayContaining(['radek', 'sokolnikov']));
  const open = await chosen('UNSETTLED');
  expect(open.length).toBeGreaterThan(4);
  for (const { fateReadings } of open) expect(fateReadings.length).toBeGreaterThan(1);
});

test('an order, a note and a dead man accused', async () => {
  const { tie, trial } = await api.ask(`{
    tie(id: "voroshilov-accused-gamarnik-1937-06-07") {
      statement note ... on Accusation { manner claim posthumous }
    }
    trial(id: "zinoviev-kamenev-trial") { inSentence roles(part: JUDGE) { inReserve statement from { id } } }
  }`);
  expect(tie).toMatchObject({
    manner: 'ORDER',
    posthumous: true,
    statement: 'Kliment Voroshilov accused Yan Gamarnik, who was already dead, in an order on 7 June 1937.',
    note: expect.stringMatching(/\.$/),
  });
  expect(trial.inSentence).toBe('the trial of the Sixteen');
  expect(trial.roles.filter(({ inReserve }) => inReserve)).toEqual([
    {
      inReserve: true,
      statement: 'Ivan Golyakov was a judge in reserve in the trial of the Sixteen on 19–24 August 1936.',
      from: { id: 'golyakov' },
    },
  ]);
});

test('notes and names within sentences are those of the files, for every tie and entity', async () => {
  type Told = { id: string; inSentence: string; note: string | null };
  const [ties, nodes] = [new Map<string, Told>(), new Map<string, Told>()];
  let after: string | null = null;
  do {
    const { record }: { record: { network: { endCursor: string | null; ties: Told[]; nodes: Told[] } } } =
      await api.ask(
        'query ($after: String) { record { network(after: $after) { endCursor ties { id note } nodes { id inSentence note } } } }',
        { after },
      );
    for (const tie of record.network.ties) ties.set(tie.id, tie);
    for (const node of record.network.nodes) nodes.set(node.id, node);
    after = record.network.endCursor;
  } while (after !== null);
  const noted = (all: readonly { id: string; note: string | null }[]) =>
    all.filter(({ note }) => note !== null).map(({ id, note }) => [id, note]);
  expect(noted([...ties.values()]).sort()).toEqual(noted(theRecord.ties).sort());
  expect(noted([...nodes.values()]).sort()).toEqual(noted(theRecord.entities).sort());
  expect([...nodes.values()].map(({ id, inSentence }) => [id, inSentence]).sort()).toEqual(
    theRecord.entities.map(({ id, inSentence }) => [id, inSentence]).sort(),
  );
});
