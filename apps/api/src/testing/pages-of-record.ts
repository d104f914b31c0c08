import { type Id, TIE_KINDS } from '@kto-kogo/domain';
import { stampOf, type TemporalTie } from '@kto-kogo/network';
import * as cypher from '../paths/paths.cypher.ts';

/** An entity, an arrest or a former id, as it is stored. */
export type StoredNode = {
  id: Id;
  is: string;
  date: string | null;
  of: Id | null;
  person?: string;
  stamp?: string;
  evidence?: string;
};
export type StoredTie = TemporalTie & { evidence: string };

/** The pages of a record, by their statements, as the database would give them. */
export function pagesOf(nodes: readonly StoredNode[], ties: readonly StoredTie[]) {
  const byId = <Item extends { id: Id }>(items: readonly Item[]) =>
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const kinds = new Map(TIE_KINDS.map((kind) => [cypher.tiesAfter(kind), kind]));
  return (statement: string, { after, limit }: Readonly<Record<string, unknown>>): readonly unknown[] => {
    const kind = kinds.get(statement);
    const all: readonly (StoredNode | StoredTie)[] =
      kind === undefined ? nodes : ties.filter((tie) => tie.kind === kind);
    const page = byId(all.filter(({ id }) => id > String(after))).slice(0, Number(limit));
    const names = [...statement.matchAll(/AS `(\w+)`/g)].map(([, name = '']) => name);
    const valueIn = (row: StoredNode | StoredTie, name: string) =>
      name === 'stamp' && 'kind' in row ? stampOf(row) : (row[name as keyof typeof row] ?? null);
    return names.map((name) => page.map((row) => valueIn(row, name)));
  };
}
