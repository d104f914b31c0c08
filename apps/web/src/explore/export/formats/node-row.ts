import { entityHref } from '@kto-kogo/address';
import type { NetworkNode } from '@kto-kogo/network';
import type { ExportInput } from '../export-input.ts';
import { stancesOn } from './stances-on.ts';
import type { Row } from './tie-row.ts';

/** Somebody or something at an end of a tie, for a graph. */
export function nodeRow(node: NetworkNode, { site, stances }: ExportInput) {
  return {
    kind: node.kind.toLowerCase(),
    name: node.name,
    date: node.date,
    fate: node.fate?.toLowerCase() ?? null,
    had_a_hand: node.kind !== 'FIGURE' ? null : node.hasHand ? 'yes' : 'not recorded',
    lens: stancesOn(node.id, stances),
    address: `${site}${entityHref(node)}`,
  } satisfies Row;
}
