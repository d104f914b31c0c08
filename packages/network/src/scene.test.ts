import { EVERY_TIE, keepsTie } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeEgo } from './ego.ts';
import { cutScene, expansionOf, type SceneRequest } from './scene.ts';
import { filterArbitrary, idArbitrary, networkArbitrary } from './testing/random-network.ts';

const request = (over: Partial<SceneRequest>): SceneRequest => ({
  filter: EVERY_TIE,
  people: new Set(),
  keepsUntied: false,
  focus: null,
  expanded: [],
  hidden: [],
  selectedEntity: null,
  selectedTie: null,
  ...over,
});

test('hidden entities are left out, and so are their ties', () => {
  fc.assert(
    fc.property(
      networkArbitrary,
      filterArbitrary,
      idArbitrary,
      idArbitrary,
      (record, filter, hidden, other) => {
        const people = new Set(record.nodes.keys());
        const scene = cutScene(
          record,
          request({ filter, people, hidden: [hidden], expanded: [other, hidden] }),
        );
        expect(scene.nodes.has(hidden)).toBe(false);
        for (const tie of scene.ties.values()) {
          expect(scene.nodes.has(tie.from) && scene.nodes.has(tie.to)).toBe(true);
        }
      },
    ),
  );
});

test('expanding brings exactly what it said it would', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, idArbitrary, (record, filter, id) => {
      fc.pre(record.nodes.has(id));
      const asked = request({ filter, focus: id });
      const before = cutScene(record, asked);
      const promised = expansionOf(record, before, filter, id).map((tie) => tie.id);
      const after = cutScene(record, { ...asked, expanded: [id] });
      const brought = [...after.ties.keys()].filter((tie) => !before.ties.has(tie));
      expect(brought.toSorted()).toEqual(promised.toSorted());
    }),
  );
});

test('collapsing what was expanded gives the view before', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, idArbitrary, (record, filter, id) => {
      const asked = request({ filter, people: new Set(['stalin', 'yezhov']) });
      const before = cutScene(record, asked);
      const expanded = cutScene(record, { ...asked, expanded: [id] });
      for (const key of before.ties.keys()) expect(expanded.ties.has(key)).toBe(true);
      expect(cutScene(record, { ...asked, expanded: [] })).toEqual(before);
    }),
  );
});

test('in an ego view every tie touches the centre and every neighbour stands on one side', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, idArbitrary, (record, filter, id) => {
      fc.pre(record.nodes.has(id));
      const scene = cutScene(record, request({ filter, focus: id }));
      const ego = arrangeEgo(scene, id);
      const placed = [...(ego?.who ?? []), ...(ego?.whom ?? []), ...(ego?.beneath ?? [])];
      const ids = placed.map(({ node }) => node.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids, id].toSorted()).toEqual([...scene.nodes.keys()].toSorted());
      for (const tie of scene.ties.values()) expect(keepsTie(tie, filter)).toBe(true);
    }),
  );
});
