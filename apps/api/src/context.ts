import type { MediaType } from './http/media-type.ts';
import { type LessonRepository, lessonRepository } from './lesson/lesson.repository.ts';
import type { CreationLimit } from './limits/creation-limit.ts';
import type { Deadline } from './limits/deadline.ts';
import type { RateLimit } from './limits/rate-limit.ts';
import type { Stores } from './neo4j/stores.ts';
import { type OwnLessonLoaders, ownLessonLoaders } from './own-lesson/own-lesson.loaders.ts';
import { type OwnLessonRepository, ownLessonRepository } from './own-lesson/own-lesson.repository.ts';
import { inSlices } from './paths/in-slices.ts';
import type { Paths } from './paths/paths.ts';
import { createReader, type Reader } from './reading/reader.ts';
import { type RecordFacts, type RecordRepository, recordRepository } from './record/record.repository.ts';
import type { Classes } from './room/classes.ts';
import type { SearchIndex } from './search/index/build-index.ts';
import { type SearchRepository, searchRepository } from './search/search.repository.ts';

/** What the fields work with. */
export type Context = Limits & {
  request: RequestFacts;
  /** Classes that are held now. */
  classes: Classes;
  /** Reads what the operation selects of the record. */
  reader: Reader;
  /** The lessons of the record, for what is made of them. */
  lessons: LessonRepository;
  /** The lessons that teachers make, for what is asked. */
  ownLesson: OwnLessonLoaders;
  /** The same for what changes them: it reads what is true now and not what was true when the request began. */
  ownLessons: OwnLessonRepository;
  /** The version of the record, and what is counted of it. */
  facts: CachedRecord['facts'];
  records: RecordRepository;
  searches: SearchRepository;
  /** The ties to search for walks, in the current version of the record. */
  paths: CachedRecord['paths'];
  /** Runs a long computation in slices, so that other requests are served meanwhile, until the request's deadline. */
  inSlices: <Result>(computation: Generator<void, Result>) => Promise<Result>;
};

/** What a client may do, as far as the resolvers count it. */
export type Limits = {
  rateLimit: RateLimit;
  creations: CreationLimit;
};

/** What is made of the whole record, once for each of its versions and for all requests. */
export type CachedRecord = {
  facts: () => Promise<RecordFacts>;
  paths: () => Promise<Paths>;
  searchIndex: () => Promise<SearchIndex>;
};

/** The stores for one request. */
export type OpenStores = {
  stores: Stores;
  deadline: Deadline;
};

export type RequestFacts = {
  id: string;
  /** Whose rate the request counts against, as `clientOf` says; null for our own pages. */
  client: string | null;
  /** The IP address that it comes from. */
  address: string;
  /** By which the client reached us, such as `http://localhost:3000`. */
  origin: string;
  /** What stands after `Bearer`; null where nothing does. */
  bearerToken: string | null;
  /** The media type of the response. */
  type: MediaType;
  deadline: Deadline;
  /** Ends the request's turn, where it needed one; set by the cost plugin. */
  endTurn?: () => void;
  /** What the query costs, in points; set by the cost plugin. */
  cost?: number;
  /** Set by the error log plugin: a response with an error is not cached. */
  hasErrors: boolean;
};

export function createContext(
  { stores, deadline }: OpenStores,
  facts: Omit<RequestFacts, 'deadline'>,
  { facts: recordFacts, paths, searchIndex }: CachedRecord,
  { classes, ...limits }: Limits & Pick<Context, 'classes'>,
): Context {
  const { read, readRow } = stores.record;
  const ownLessons = ownLessonRepository(stores.lessons);
  return {
    ...limits,
    classes,
    request: { ...facts, deadline },
    reader: createReader(readRow),
    lessons: lessonRepository(read),
    ownLesson: ownLessonLoaders(ownLessons),
    ownLessons,
    facts: recordFacts,
    records: recordRepository(read),
    searches: searchRepository(searchIndex),
    paths,
    inSlices: (computation) => inSlices(computation, deadline.at),
  };
}
