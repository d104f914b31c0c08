import {
  factsIn,
  type Id,
  type PurgeRecord,
  parseEdtf,
  STANDINGS,
  type TieKind,
  toPersonTraits,
} from '@kto-kogo/domain';
import { evidenceOf, type Packed, packNode, packTie, personOf, stampOf } from '@kto-kogo/network';

export type PackedTie = { id: Id; kind: TieKind; packed: Packed };
export type PackedNode = { id: Id; packed: Packed };

const ONLY_ACCUSATIONS_HAVE = { occasion: null, madeAt: null, truth: null, coerced: null };

/** What should be packed beside each tie, entity, arrest and former id of a record, in the order of ids. */
export function packedRecord(record: PurgeRecord): { ties: PackedTie[]; nodes: PackedNode[] } {
  const factsOf = factsIn(record);
  const byId = (a: { id: Id }, b: { id: Id }) => (a.id < b.id ? -1 : 1);
  const ties = record.ties.map((tie) => {
    const { sources } = factsOf([tie.from, tie.to], tie.citations);
    // The better standing is the stronger, then more places that were read.
    const read = sources.filter((source) => source.read === 'READ').length;
    const strength = 1000 * (STANDINGS.length - 1 - STANDINGS.indexOf(tie.standing)) + read;
    const packed = packTie({ ...ONLY_ACCUSATIONS_HAVE, ...tie }, evidenceOf(strength, sources));
    return { id: tie.id, kind: tie.kind, packed };
  });
  const entities = record.entities.map((entity) => {
    const { id, kind, date } = entity;
    const begins = (kind === 'EVENT' || kind === 'TRIAL') && date !== null;
    const firstDay = begins ? parseEdtf(date).earliest : null;
    const person =
      kind === 'FIGURE' ? personOf(toPersonTraits({ ...entity, hasHand: entity.hand.length > 0 })) : null;
    return { id, packed: packNode({ is: kind, firstDay, person }) };
  });
  const arrests = record.arrests.map((arrest) => {
    const { id, figure, citations } = arrest;
    const stamp = stampOf({ ...arrest, kind: 'ARREST', truth: null, coerced: null });
    const evidence = evidenceOf(0, factsOf([figure], citations).sources);
    return { id, packed: packNode({ is: 'ARREST', figure, stamp, evidence }) };
  });
  const aliases = record.aliases.map(({ id, of }) => ({ id, packed: packNode({ is: 'ALIAS', of }) }));
  return { ties: ties.sort(byId), nodes: [...entities, ...arrests, ...aliases].sort(byId) };
}
