import { EVERY_TIE, keepsTie } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeEgo } from './ego.ts';
import { keptTies, type Narrowing, tiesInReach } from './narrow.ts';
import { cutScene, previewExpansion, type SceneRequest } from './scene.ts';
import { filterArbitrary, idArbitrary, networkArbitrary } from './testing/random-network.ts';

const request = (over: Partial<SceneRequest>): SceneRequest => ({
  kept: [],
  dimmed: [],
  people: new Set(),
  keepsUntied: () => false,
  focus: null,
  expanded: [],
  hidden: [],
  selected: [],
  selectedTie: null,
  ...over,
});
const narrowing = (over: Partial<Narrowing>): Narrowing => ({
  steps: 1,
  filter: EVERY_TIE,
  hidden: [],
  focus: null,
  isolated: [],
  ...over,
});

test('hidden entities are left out, and so are their ties', () => {
  fc.assert(
    fc.property(
      networkArbitrary,
      filterArbitrary,
      idArbitrary,
      idArbitrary,
      (record, filter, gone, other) => {
        const hidden = [gone];
        const kept = keptTies(record, narrowing({ filter, hidden }));
        const people = new Set(record.nodes.keys());
        const expanded = [gone, other].map((id) => ({ id, kinds: null }));
        const scene = cutScene(record, request({ kept, people, hidden, expanded, selected: [gone] }));
        expect(scene.nodes.has(gone)).toBe(false);
        for (const tie of scene.ties.values()) {
          expect(scene.nodes.has(tie.from) && scene.nodes.has(tie.to)).toBe(true);
        }
      },
    ),
  );
});

test('a drawing holds nothing that the filters do not keep, and each entity once', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, idArbitrary, (record, filter, id) => {
      const kept = keptTies(record, narrowing({ filter }));
      const scene = cutScene(
        record,
        request({ kept, people: new Set(['stalin']), expanded: [{ id, kinds: ['ACCUSATION'] }] }),
      );
      for (const tie of scene.ties.values()) expect(kept).toContain(tie);
    }),
  );
});

test('isolating leaves the ties among the chosen, and no others', () => {
  fc.assert(
    fc.property(networkArbitrary, idArbitrary, idArbitrary, (record, a, b) => {
      const among = keptTies(record, narrowing({ isolated: [a, b] }));
      const all = [...record.ties.values()].filter(
        (tie) => [a, b].includes(tie.from) && [a, b].includes(tie.to),
      );
      expect(among).toEqual(all);
    }),
  );
});

test('expanding brings exactly what it said it would, and says what the filters hold back', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, idArbitrary, (record, filter, id) => {
      fc.pre(record.nodes.has(id));
      const kept = keptTies(record, narrowing({ filter }));
      const asked = request({ kept, people: new Set(['stalin', 'yezhov']) });
      const before = cutScene(record, asked);
      const reach = tiesInReach(record, narrowing({}));
      const { brings, heldBack } = previewExpansion(reach, kept, before, [id]);
      const after = cutScene(record, { ...asked, expanded: [{ id, kinds: null }] });
      const brought = new Set([...after.ties.keys()].filter((tie) => !before.ties.has(tie)));
      for (const tie of brings) expect(brought.has(tie.id)).toBe(true);
      // Whoever was brought is also tied to those who were drawn before; the rest is what was said.
      for (const tie of kept.filter((each) => brought.has(each.id))) {
        const isOwn = tie.from === id || tie.to === id;
        expect(isOwn ? brings.includes(tie) : !brings.includes(tie)).toBe(true);
      }
      for (const tie of heldBack) expect(keepsTie(tie, filter)).toBe(false);
    }),
  );
});

test('an expansion by kind brings that kind alone', () => {
  fc.assert(
    fc.property(networkArbitrary, idArbitrary, (record, id) => {
      const kept = keptTies(record, narrowing({}));
      const scene = cutScene(record, request({ kept, expanded: [{ id, kinds: ['REPLACEMENT'] }] }));
      const own = kept.filter((tie) => tie.kind === 'REPLACEMENT' && (tie.from === id || tie.to === id));
      for (const tie of own) expect(scene.ties.has(tie.id)).toBe(true);
      const people = [...scene.nodes.values()].filter(({ kind }) => kind === 'FIGURE').map((node) => node.id);
      const reached = new Set([id, ...own.flatMap((tie) => [tie.from, tie.to])]);
      for (const each of people) expect(reached.has(each)).toBe(true);
    }),
  );
});

test('collapsing what was expanded gives the view before', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, idArbitrary, (record, filter, id) => {
      const kept = keptTies(record, narrowing({ filter }));
      const asked = request({ kept, people: new Set(['stalin', 'yezhov']) });
      const before = cutScene(record, asked);
      const expanded = cutScene(record, { ...asked, expanded: [{ id, kinds: null }] });
      for (const key of before.ties.keys()) expect(expanded.ties.has(key)).toBe(true);
      expect(cutScene(record, { ...asked, expanded: [] })).toEqual(before);
    }),
  );
});

test('in an ego view every kept tie of the centre is drawn, and every neighbour stands on one side', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, idArbitrary, (record, filter, id) => {
      fc.pre(record.nodes.has(id));
      const kept = keptTies(record, narrowing({ filter, focus: id }));
      const scene = cutScene(record, request({ kept, focus: id }));
      const ego = arrangeEgo(scene, id);
      const placed = [...(ego?.who ?? []), ...(ego?.whom ?? []), ...(ego?.beneath ?? [])];
      const ids = placed.map(({ node }) => node.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids, id].toSorted()).toEqual([...scene.nodes.keys()].toSorted());
      expect([...scene.ties.values()]).toEqual(kept);
    }),
  );
});

test('several steps lead along kept ties alone, and each step adds to those before', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, idArbitrary, (record, filter, focus) => {
      const every = [...record.ties.values()].filter((tie) => keepsTie(tie, filter));
      const near = new Set([focus]);
      for (const steps of [1, 2, 3]) {
        const touching = every.filter(({ from, to }) => near.has(from) || near.has(to));
        expect(keptTies(record, narrowing({ filter, focus, steps }))).toEqual(touching);
        for (const { from, to } of touching) near.add(from).add(to);
      }
    }),
  );
});

test('what is dimmed is drawn beside what is kept, and takes nothing away', () => {
  fc.assert(
    fc.property(
      networkArbitrary,
      filterArbitrary,
      fc.option(idArbitrary, { nil: null }),
      (record, filter, focus) => {
        const kept = keptTies(record, narrowing({ filter, focus }));
        const isKept = new Set(kept);
        const dimmed = tiesInReach(record, narrowing({ focus })).filter((tie) => !isKept.has(tie));
        const asked = request({ kept, focus, people: new Set(['stalin', 'yezhov']) });
        const gone = cutScene(record, asked);
        const both = cutScene(record, { ...asked, dimmed });
        for (const id of gone.ties.keys()) expect(both.ties.has(id)).toBe(true);
        for (const id of gone.nodes.keys()) expect(both.nodes.has(id)).toBe(true);
        // Taken together they are what is drawn where nothing is held back.
        const all = cutScene(record, { ...asked, kept: [...kept, ...dimmed] });
        expect([...both.ties.keys()].toSorted()).toEqual([...all.ties.keys()].toSorted());
      },
    ),
  );
});
