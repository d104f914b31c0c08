import { TIE_KINDS } from '@kto-kogo/domain';
import * as cypher from '../paths/paths.cypher.ts';
import type { PackedNode, PackedTie } from './packed-record.ts';

/** The pages of a record, by their statements, as the database would give them. */
export function pagesOf({ nodes, ties }: { nodes: readonly PackedNode[]; ties: readonly PackedTie[] }) {
  const kinds = new Map(TIE_KINDS.map((kind) => [cypher.tiesAfter(kind), kind]));
  return (
    statement: string,
    { after, limit }: Readonly<Record<string, unknown>>,
  ): readonly (readonly string[])[] => {
    const kind = kinds.get(statement);
    const all = kind === undefined ? nodes : ties.filter((tie) => tie.kind === kind);
    const page = all.filter(({ id }) => id > String(after)).slice(0, Number(limit));
    return [page.map(({ id }) => id), page.map(({ packed }) => packed)];
  };
}
