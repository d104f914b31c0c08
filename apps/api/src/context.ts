import type { Entity } from '@kto-kogo/domain';
import { type ArrestLoaders, arrestLoaders } from './arrest/arrest.loaders.ts';
import { arrestRepository } from './arrest/arrest.repository.ts';
import { type EntityRepository, entityRepository } from './entity/entity.repository.ts';
import { type FigureRepository, figureRepository } from './figure/figure.repository.ts';
import { type GlossaryLoader, glossaryLoader } from './glossary/glossary.loader.ts';
import { glossaryRepository } from './glossary/glossary.repository.ts';
import type { MediaType } from './http/media-type.ts';
import {
  type InterpretationLoaders,
  interpretationLoaders,
} from './interpretation/interpretation.loaders.ts';
import { interpretationRepository } from './interpretation/interpretation.repository.ts';
import { type LessonLoaders, lessonLoaders } from './lesson/lesson.loaders.ts';
import { lessonRepository } from './lesson/lesson.repository.ts';
import { type TeachingLoader, teachingLoader } from './lesson/teaching.loader.ts';
import { teachingRepository } from './lesson/teaching.repository.ts';
import type { CreationLimit } from './limits/creation-limit.ts';
import type { Deadline } from './limits/deadline.ts';
import type { RateLimit } from './limits/rate-limit.ts';
import { type LoaderById, loaderById } from './neo4j/loader-by-id.ts';
import type { LoaderOptions } from './neo4j/loader-options.ts';
import type { Rounds } from './neo4j/rounds.ts';
import type { Stores } from './neo4j/stores.ts';
import { type NetworkLoader, networkLoader } from './network/network.loader.ts';
import { networkRepository } from './network/network.repository.ts';
import { type OwnLessonLoaders, ownLessonLoaders } from './own-lesson/own-lesson.loaders.ts';
import { type OwnLessonRepository, ownLessonRepository } from './own-lesson/own-lesson.repository.ts';
import { inSlices } from './paths/in-slices.ts';
import type { Paths } from './paths/paths.repository.ts';
import { type RecordRepository, recordRepository } from './record/record.repository.ts';
import type { SearchIndex } from './search/index/build-index.ts';
import { type SearchRepository, searchRepository } from './search/search.repository.ts';
import { type SourceLoaders, sourceLoaders } from './source/source.loaders.ts';
import { type SourceRepository, sourceRepository } from './source/source.repository.ts';
import { type ThesisLoaders, thesisLoaders } from './thesis/thesis.loaders.ts';
import { thesisRepository } from './thesis/thesis.repository.ts';
import { type TieLoaders, tieLoaders } from './tie/tie.loaders.ts';
import { tieRepository } from './tie/tie.repository.ts';
import { type TimelineRepository, timelineRepository } from './timeline/timeline.repository.ts';

/** What resolvers work with. Loaders batch the reads of one level of a query into one statement each. */
export type Context = Limits & {
  request: RequestFacts;
  stores: Stores;
  entity: LoaderById<Entity>;
  tie: TieLoaders;
  arrest: ArrestLoaders;
  source: SourceLoaders;
  glossary: GlossaryLoader;
  thesis: ThesisLoaders;
  interpretation: InterpretationLoaders;
  lesson: LessonLoaders;
  /** Notes and right answers, which no resolver of what readers get may ask for. */
  teaching: TeachingLoader;
  /** The lessons that teachers make, for what is asked. */
  ownLesson: OwnLessonLoaders;
  /** The same for what changes them: it reads what is true now and not what was true when the request began. */
  ownLessons: OwnLessonRepository;
  entities: EntityRepository;
  figures: FigureRepository;
  networks: NetworkLoader;
  records: RecordRepository;
  searches: SearchRepository;
  timelines: TimelineRepository;
  works: SourceRepository;
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
  paths: () => Promise<Paths>;
  searchIndex: () => Promise<SearchIndex>;
};

/** The stores for one request, with the rounds in which its loaders read. */
export type OpenStores = {
  stores: Stores;
  rounds: Rounds;
  deadline: Deadline;
};

export type RequestFacts = {
  id: string;
  /** Whose rate the request counts against, as `clientOf` says; null for our own pages. */
  client: string | null;
  /** The IP address that it comes from. */
  address: string;
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
  { stores, rounds, deadline }: OpenStores,
  facts: Omit<RequestFacts, 'deadline'>,
  { paths, searchIndex }: CachedRecord,
  limits: Limits,
): Context {
  const { read } = stores.record;
  const options: LoaderOptions = { batchScheduleFn: rounds.schedule };
  const entities = entityRepository(read);
  const works = sourceRepository(read);
  const ownLessons = ownLessonRepository(stores.lessons);
  return {
    ...limits,
    request: { ...facts, deadline },
    stores,
    entity: loaderById(entities.byIds, options),
    tie: tieLoaders(tieRepository(read), options),
    arrest: arrestLoaders(arrestRepository(read), options),
    source: sourceLoaders(works, options),
    glossary: glossaryLoader(glossaryRepository(read), options),
    thesis: thesisLoaders(thesisRepository(read), options),
    interpretation: interpretationLoaders(interpretationRepository(read), options),
    lesson: lessonLoaders(lessonRepository(read), options),
    teaching: teachingLoader(teachingRepository(read), options),
    ownLesson: ownLessonLoaders(ownLessons, options),
    ownLessons,
    entities,
    figures: figureRepository(read),
    networks: networkLoader(networkRepository(read), options),
    records: recordRepository(read),
    searches: searchRepository(searchIndex),
    timelines: timelineRepository(read),
    works,
    paths,
    inSlices: (computation) => inSlices(computation, deadline.at),
  };
}
