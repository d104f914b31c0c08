import { PERSON_TIE_KINDS } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasEnd } from './network.ts';
import { idArbitrary, networkArbitrary } from './testing/random-network.ts';
import { whatConnects } from './what-connects.ts';

test('all ties between two are told, both ways, and in whichever order one asks', () => {
  fc.assert(
    fc.property(networkArbitrary, idArbitrary, idArbitrary, (record, a, b) => {
      fc.pre(a !== b && record.nodes.has(a) && record.nodes.has(b));
      const [pair] = whatConnects(record, [a, b]).pairs;
      const [turned] = whatConnects(record, [b, a]).pairs;
      const all = [...record.ties.values()].filter((tie) => hasEnd(tie, a) && hasEnd(tie, b));
      expect(new Set(pair?.direct)).toEqual(new Set(all));
      expect(pair?.steps).toBe(turned?.steps);
      expect(new Set(pair?.chain)).toEqual(new Set(turned?.chain));
    }),
  );
});

test('each tie of a chain is one step nearer, and no way is shorter', () => {
  fc.assert(
    fc.property(networkArbitrary, idArbitrary, idArbitrary, (record, a, b) => {
      fc.pre(a !== b && record.nodes.has(a) && record.nodes.has(b));
      const [pair] = whatConnects(record, [a, b]).pairs;
      const people = [...record.ties.values()].filter(({ kind }) => PERSON_TIE_KINDS.includes(kind));
      // Layer by layer, in the plainest way.
      let reached = new Set([a]);
      let steps: number | null = null;
      for (let step = 1; step <= record.nodes.size && steps === null; step += 1) {
        const next = people.flatMap(({ from, to }) =>
          reached.has(from) ? [to] : reached.has(to) ? [from] : [],
        );
        reached = new Set([...reached, ...next]);
        if (reached.has(b)) steps = step;
      }
      expect(pair?.steps).toBe(steps);
      if (steps !== null && steps > 1) {
        expect(pair?.through.length).toBeGreaterThanOrEqual(steps - 1);
        for (const end of [a, b]) expect(pair?.chain.some((tie) => hasEnd(tie, end))).toBe(true);
      } else expect(pair?.chain).toEqual([]);
    }),
  );
});

test('what is shared has a tie to two of them or more, and is none of them', () => {
  fc.assert(
    fc.property(networkArbitrary, fc.array(idArbitrary, { maxLength: 4 }), (record, ids) => {
      for (const { id, by, ties } of whatConnects(record, ids).shared) {
        expect(ids).not.toContain(id);
        expect(by.length).toBeGreaterThan(1);
        for (const each of by) expect(ties.some((tie) => hasEnd(tie, each) && hasEnd(tie, id))).toBe(true);
      }
    }),
  );
});

test('nobody, somebody unknown and one alone are connected by nothing', () => {
  fc.assert(
    fc.property(networkArbitrary, idArbitrary, (record, id) => {
      for (const ids of [[], [id], ['nobody', id], [id, id]]) {
        expect(whatConnects(record, ids)).toEqual({ pairs: [], shared: [] });
      }
    }),
  );
});
