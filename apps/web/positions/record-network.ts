import { factsIn, type PurgeRecord } from '@kto-kogo/domain';
import { type Network, toNetwork } from '@kto-kogo/network';
import { earliestOf } from '../src/record/network/earliest-of.ts';

/** The record as the canvas knows it. */
export function recordNetwork(record: PurgeRecord): Network {
  const factsOf = factsIn(record);
  return toNetwork(
    record.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      shortName: entity.shortName,
      date: entity.date,
      earliest: earliestOf(entity),
      fate: entity.kind === 'FIGURE' ? entity.fate : null,
      hasHand: entity.kind === 'FIGURE' && entity.hand.length > 0,
      spheres: entity.kind === 'FIGURE' ? entity.spheres : [],
    })),
    record.ties.map((tie) => ({
      id: tie.id,
      kind: tie.kind,
      from: tie.from,
      to: tie.to,
      standing: tie.standing,
      truth: tie.kind === 'ACCUSATION' ? tie.truth : null,
      coerced: tie.kind === 'ACCUSATION' ? tie.coerced : null,
      date: tie.date,
      earliest: tie.earliest,
      latest: tie.latest,
      statement: tie.statement,
      ...factsOf([tie.from, tie.to], tie.citations),
    })),
  );
}
