import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiesArbitrary } from '../testing/random-ties.ts';
import { evidenceOf } from './evidence.ts';
import { type NodeRow, packNode, packTie, unpackNode, unpackTie } from './packed.ts';
import { stampOf } from './stamps.ts';

const EVIDENCE = evidenceOf(2001, [{ tier: 'PRIMARY', read: 'READ', work: 'a-work' }]);

test('a tie is what was packed', () => {
  fc.assert(
    fc.property(tiesArbitrary, (ties) => {
      for (const tie of ties) {
        const { id, from, to, occasion, madeAt } = tie;
        expect(unpackTie(id, packTie(tie, EVIDENCE))).toEqual({
          ...{ id, from, to, occasion, madeAt },
          ...{ stamp: stampOf(tie), evidence: EVIDENCE },
        });
      }
    }),
  );
});

test.each<NodeRow>([
  { is: 'FIGURE', firstDay: null, person: 'EXECUTED RECORDED POLICE PARTY' },
  { is: 'EVENT', firstDay: '1934-12-01', person: null },
  { is: 'OFFICE', firstDay: null, person: null },
  { is: 'ARREST', figure: 'yezhov', stamp: 'ARREST DOCUMENTED - - - - -', evidence: EVIDENCE },
  { is: 'ALIAS', of: 'yezhov' },
])('and so is a node: %o', (node) => expect(unpackNode(packNode(node))).toEqual(node));
