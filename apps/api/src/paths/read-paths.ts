import { type Id, TIE_KINDS } from '@kto-kogo/domain';
import {
  ArrestWriter,
  BETWEEN_FIGURES,
  buildIndex,
  EntityWriter,
  type NumberedArrests,
  type NumberedEntities,
  orUndated,
  rankEntities,
  TieWriter,
  tiesByDay,
  unpackNode,
  unpackTie,
} from '@kto-kogo/network';
import type { ReadLists } from '../neo4j/read-lists.ts';
import { inSlices } from './in-slices.ts';
import * as cypher from './paths.cypher.ts';
import { NO_ARREST, type Paths } from './paths.ts';
import { type Page, Shelf } from './shelf.ts';

/** The next page is on its way while one is numbered: so many that neither waits long for the other. */
const ROWS_A_PAGE = 25_000;
/** Few enough that the driver, which decodes a part at once, keeps nobody waiting for long. */
const ROWS_A_PART = 2_500;
/** Ties numbered between two looks at the clock. */
const ROWS_A_SLICE = 250;
/** What of the whole is reading; building takes the rest. */
const READING = 0.8;
/** Between two yields of `buildIndex` it makes about so many of its entries; it makes some fifteen for each tie. */
const TIES_A_SLICE = 50_000 / 15;

export type ReadPathsOptions = {
  /** Sends a statement that gives lists, until it is answered. */
  readPage: ReadLists;
  /** What is expected. */
  counts: { entities: number; ties: number };
  /** Called with the share of the work that is done. */
  onProgress: (share: number) => void;
  /** For tests. */
  rowsAPage?: number;
};

/**
 * Reads all that walks are searched in, page by page, straight into typed arrays, in slices that keep nobody waiting. Nothing is checked row
 * by row: that what is stored has these shapes is the load's promise, and a test holds the whole record to it.
 */
export async function readPaths(options: ReadPathsOptions): Promise<Paths> {
  const { counts, onProgress } = options;
  const total = Math.max(1, counts.entities + counts.ties);
  const nodes = await readNodes(options, (read) => onProgress((READING * read) / total));
  const { entities } = nodes;
  const ties = await readTies(options, entities, (read) =>
    onProgress((READING * Math.min(total, entities.ids.length + read)) / total),
  );
  const slices = Math.max(1, ties.length / TIES_A_SLICE);
  let built = 0;
  const paths = await inSlices(
    eachYield(build(nodes, ties.finish()), () => {
      built += 1;
      onProgress(READING + (1 - READING) * Math.min(1, built / slices));
    }),
  );
  return { ...paths, aliases: nodes.aliases };
}

function* build(
  { entities, arrestsRead }: ReadNodes,
  numbered: Parameters<typeof buildIndex>[1],
): Generator<void, Omit<Paths, 'aliases'>> {
  const index = yield* buildIndex(entities, numbered);
  const arrests = yield* arrestsRead.finish(entities);
  return {
    ...{ index, arrests },
    ranking: yield* rankEntities(index, BETWEEN_FIGURES),
    ties: yield* tiesByDay(index),
    firstArrests: firstArrestsOf(entities, arrests),
  };
}

type ReadNodes = { entities: NumberedEntities; arrestsRead: ArrestWriter; aliases: ReadonlyMap<Id, Id> };

async function readNodes(
  { readPage, rowsAPage = ROWS_A_PAGE }: ReadPathsOptions,
  onRead: (entities: number) => void,
): Promise<ReadNodes> {
  const writer = new EntityWriter();
  const aliases = new Map<Id, Id>();
  const arrestsRead = new ArrestWriter();
  const shelf = shelfOf(cypher.nodesAfter, { readPage, rowsAPage });
  while (!shelf.isAtItsEnd) {
    await shelf.turn();
    await inSlices(addNodes());
    onRead(writer.length);
  }
  return { entities: writer.finish(), arrestsRead, aliases };

  function* addNodes(): Generator<void> {
    for (; shelf.head !== undefined; shelf.row += 1) {
      const [id, node] = [shelf.head, unpackNode(shelf.packed)];
      if (node.is === 'ALIAS') aliases.set(id, node.of);
      else if (node.is === 'ARREST') arrestsRead.add(id, node.figure, node.stamp, node.evidence);
      else writer.add(id, node.is, node.firstDay, node.person);
      if (shelf.row % ROWS_A_SLICE === 0) yield;
    }
  }
}

/** By entity, the first day of whatever arrest of it is the earliest. */
function firstArrestsOf({ ids }: NumberedEntities, { figure, stamps, stampOf }: NumberedArrests): Int32Array {
  const first = new Int32Array(ids.length).fill(NO_ARREST);
  for (const [arrest, entity] of figure.entries()) {
    const day = orUndated(stamps.first[stampOf(arrest)]);
    first[entity] = Math.min(first[entity] ?? NO_ARREST, day, NO_ARREST);
  }
  return first;
}

async function readTies(
  { readPage, counts, rowsAPage = ROWS_A_PAGE }: ReadPathsOptions,
  entities: NumberedEntities,
  onRead: (ties: number) => void,
): Promise<TieWriter> {
  const writer = new TieWriter(entities, counts.ties);
  const shelves = TIE_KINDS.map((kind) => shelfOf(cypher.tiesAfter(kind), { readPage, rowsAPage }));
  while (!shelves.every((shelf) => shelf.isAtItsEnd)) {
    for (const shelf of shelves) await shelf.turn();
    await inSlices(addInOrder(shelves, writer));
    onRead(writer.length);
  }
  return writer;
}

/** Adds the ties of all shelves in the order of their ids, as far as every shelf knows its next one. */
function* addInOrder(shelves: readonly Shelf[], writer: TieWriter): Generator<void> {
  const open = shelves.filter((shelf) => shelf.head !== undefined);
  let last = '';
  for (let added = 1; open.length > 0; added += 1) {
    let least: Shelf | undefined;
    for (const shelf of open) if (isBefore(shelf.head, least?.head)) least = shelf;
    if (least?.head === undefined) return;
    // One that is stored twice is one.
    if (least.head !== last) writer.add(unpackTie(least.head, least.packed));
    last = least.head;
    least.row += 1;
    if (least.head === undefined) return;
    if (added % ROWS_A_SLICE === 0) yield;
  }
}

function isBefore(id: string | undefined, other: string | undefined): boolean {
  return id !== undefined && (other === undefined || id < other);
}

type Pages = { readPage: ReadLists; rowsAPage: number };

function shelfOf(statement: string, { readPage, rowsAPage }: Pages): Shelf {
  return new Shelf(async (after) => {
    const asked = { after, limit: rowsAPage, part: ROWS_A_PART };
    const [ids = [], packed = []] = await readPage(statement, asked);
    return { ids, packed } as Page;
  }, rowsAPage);
}

function* eachYield<Result>(
  computation: Generator<void, Result>,
  onYield: () => void,
): Generator<void, Result> {
  for (;;) {
    const { done, value } = computation.next();
    if (done) return value;
    onYield();
    yield;
  }
}
