import type { Day, EntityKind, Id } from '@kto-kogo/domain';
import type { Evidence } from './evidence.ts';
import type { Person } from './people.ts';
import { type Stamp, stampOf } from './stamps.ts';
import type { TemporalTie } from './temporal-tie.ts';

/**
 * What is searched in memory of a tie, an entity, an arrest or a former id, as one text: beside its id it is all that is read of it. A driver decodes what
 * it is sent text by text, and that is most of what reading millions of them takes.
 */
export type Packed = string;

/** What none of its parts holds. */
const BETWEEN = '\n';

/** A tie as it is numbered. */
export type TieRow = Pick<TemporalTie, 'id' | 'from' | 'to' | 'occasion' | 'madeAt'> & {
  stamp: Stamp;
  evidence: Evidence;
};

export type NodeRow =
  | { is: EntityKind; firstDay: Day | null; person: Person | null }
  | { is: 'ARREST'; figure: Id; stamp: Stamp; evidence: Evidence }
  | { is: 'ALIAS'; of: Id };

export function packTie(tie: Omit<TemporalTie, 'id'>, evidence: Evidence): Packed {
  return pack(tie.from, tie.to, tie.occasion, tie.madeAt, stampOf(tie), evidence);
}

export function unpackTie(id: Id, packed: Packed): TieRow {
  const [from = '', to = '', occasion = '', madeAt = '', stamp = '', evidence = ''] = packed.split(BETWEEN);
  return { id, from, to, occasion: occasion || null, madeAt: madeAt || null, stamp, evidence };
}

export function packNode(node: NodeRow): Packed {
  if (node.is === 'ARREST') return pack(node.is, node.figure, node.stamp, node.evidence);
  if (node.is === 'ALIAS') return pack(node.is, node.of);
  return pack(node.is, node.firstDay, node.person);
}

export function unpackNode(packed: Packed): NodeRow {
  const [is, first = '', second = '', third = ''] = packed.split(BETWEEN);
  if (is === 'ARREST') return { is, figure: first, stamp: second, evidence: third };
  if (is === 'ALIAS') return { is, of: first };
  return { is: is as EntityKind, firstDay: first || null, person: second || null };
}

function pack(...parts: readonly (string | null)[]): Packed {
  return parts.join(BETWEEN);
}
