import { TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import neo4j, { type QueryResult } from 'neo4j-driver';
import { z } from 'zod';
import * as cypher from './graph.cypher.ts';
import { LINK_HASH, linkId } from './graph.ts';
import { LINK_TYPES, type LinkType } from './labels.ts';
import { Shelf, type Stored } from './shelf.ts';

/** Items of a page: ids and hashes of them are some hundred kilobytes. */
const PAGE = 10_000;

export type Run = (statement: string, parameters: object) => PromiseLike<QueryResult>;
export type StoredTie = Stored & { type: TieKind };
export type StoredLink = Stored & { type: LinkType; from: string; to: string };
export type Stray = { element: string };

const hashed = z.object({ id: z.string(), hash: z.string().nullable().catch(null) });
const linked = z.object({
  from: z.string(),
  ends: z.array(z.tuple([z.enum(LINK_TYPES), z.string()])),
});
const stray = z.object({ element: z.string() });

const limit = neo4j.int(PAGE);

export function storedNodes(run: Run): Shelf<Stored> {
  return new Shelf(async (after) => pageOf(await rows(run, cypher.nodesAfter, after, hashed)));
}

export function storedTies(run: Run): Readonly<Record<TieKind, Shelf<StoredTie>>> {
  const shelves = TIE_KINDS.map((type) => [type, tiesOfKind(run, type)]);
  return Object.fromEntries(shelves) as Record<TieKind, Shelf<StoredTie>>;
}

function tiesOfKind(run: Run, type: TieKind): Shelf<StoredTie> {
  return new Shelf(async (after) => {
    const { items, end } = pageOf(await rows(run, cypher.tiesAfter(type), after, hashed));
    return { items: items.map((item) => ({ ...item, type })), end };
  });
}

export function storedLinks(run: Run): Shelf<StoredLink> {
  return new Shelf(async (after) => {
    const found = await rows(run, cypher.linksAfter, after, linked);
    const items = found.flatMap(({ from, ends }) => linksFrom(from, ends));
    return { items, end: found.length < PAGE ? null : (found.at(-1)?.from ?? null) };
  });
}

/** A link that is stored twice has no hash, as a tie. */
function linksFrom(from: string, ends: [LinkType, string][]): StoredLink[] {
  const links = new Map<string, StoredLink>();
  for (const [type, to] of ends) {
    const id = linkId({ from, type, to });
    links.set(id, { id, hash: links.has(id) ? null : LINK_HASH, type, from, to });
  }
  return [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function strayNodes(run: Run): Promise<Stray[]> {
  const { records } = await run(cypher.strayNodes, { limit });
  return records.map((record) => stray.parse(record.toObject()));
}

export async function strayTies(run: Run): Promise<Stray[]> {
  const { records } = await run(cypher.strayTies, { limit });
  return records.map((record) => stray.parse(record.toObject()));
}

async function rows<T>(run: Run, statement: string, after: string, row: z.ZodType<T>): Promise<T[]> {
  const { records } = await run(statement, { after, limit });
  return records.map((record) => row.parse(record.toObject()));
}

function pageOf(items: Stored[]): { items: Stored[]; end: string | null } {
  return { items, end: items.length < PAGE ? null : (items.at(-1)?.id ?? null) };
}
