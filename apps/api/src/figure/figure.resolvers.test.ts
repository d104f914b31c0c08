import { expect, test } from 'vitest';
import * as arrests from '../arrest/arrest.cypher.ts';
import * as entities from '../entity/entity.cypher.ts';
import { byId, fakeApi } from '../testing/fake-api.ts';
import { sampleFigure } from '../testing/sample-rows.ts';
import * as ties from '../tie/tie.cypher.ts';

test('a figure is read by its id, in one statement', async () => {
  const { execute } = fakeApi(
    new Map([[entities.byIds, byId((id) => sampleFigure(id, { born: '1895-05-01', fate: 'EXECUTED' }))]]),
  );
  const query = 'query ($id: ID!) { figure(id: $id) { __typename id name born died fate aliases } }';
  const { data, errors, sent } = await execute(query, { id: 'yezhov' });
  expect(errors).toEqual([]);
  expect(data).toEqual({
    figure: {
      ...{ __typename: 'Figure', id: 'yezhov', name: 'Name of yezhov' },
      ...{ born: '1895-05-01', died: null, fate: 'EXECUTED', aliases: [] },
    },
  });
  expect(sent).toEqual([{ statement: entities.byIds, parameters: { ids: ['yezhov'] } }]);
});

test('a missing id, and one of another kind, give null without an error', async () => {
  const { execute } = fakeApi(
    new Map([[entities.byIds, byId((id) => ({ ...sampleFigure(id), kind: 'OFFICE', sphere: 'PARTY' }))]]),
  );
  expect(await execute('{ figure(id: "politburo") { id } }')).toMatchObject({
    data: { figure: null },
    errors: [],
  });
  const { execute: executeOnNothing } = fakeApi(new Map([[entities.byIds, () => []]]));
  expect(await executeOnNothing('{ figure(id: "x") { id } }')).toMatchObject({
    data: { figure: null },
    errors: [],
  });
});

test('the same figure under several names is read once, and each list of its ties by its own kind and direction', async () => {
  const { execute } = fakeApi(
    new Map([
      [entities.byIds, byId(sampleFigure)],
      [arrests.ofFigures, () => []],
      [ties.leaving.ACCUSATION, () => []],
      [ties.reaching.ACCUSATION, () => []],
      [ties.leaving.TENURE, () => []],
    ]),
  );
  const { errors, sent } = await execute(`{
    a: figure(id: "yezhov") { accusationsMade { id } accusationsReceived { id } }
    b: figure(id: "yezhov") { tenures { id } arrests { id } accusationsMade { statement } }
  }`);
  expect(errors).toEqual([]);
  expect(sent[0]).toEqual({ statement: entities.byIds, parameters: { ids: ['yezhov'] } });
  expect(
    sent
      .slice(1)
      .map(({ statement }) => statement)
      .sort(),
  ).toEqual(
    [ties.leaving.ACCUSATION, ties.reaching.ACCUSATION, ties.leaving.TENURE, arrests.ofFigures].sort(),
  );
});
