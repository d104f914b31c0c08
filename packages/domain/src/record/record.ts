import type { Id } from '../ids.ts';
import type { Arrest, Tie } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Interpretation, InterpretationGroup, Stance } from './interpretation.ts';
import type { Lesson } from './lesson.ts';
import type { LessonTeaching } from './lesson-teaching.ts';
import type { Citation, Work } from './source.ts';
import type { Subject } from './subject.ts';
import type { Term } from './term.ts';
import type { Thesis, ThesisClaim } from './thesis.ts';

/** The whole record, derived and checked, each list sorted by id. */
export type PurgeRecord = {
  /** A hash of the content. */
  version: string;
  subject: Subject;
  entities: Entity[];
  ties: Tie[];
  arrests: Arrest[];
  works: Work[];
  citations: Citation[];
  /** Former ids, and what they name now. */
  aliases: { id: Id; of: Id }[];
  /** The glossary. */
  terms: Term[];
  /** What the class notes say, and what the record says of it. */
  theses: Thesis[];
  thesisClaims: ThesisClaim[];
  /** Historians' readings of the record. */
  interpretationGroups: InterpretationGroup[];
  interpretations: Interpretation[];
  stances: Stance[];
  /** The lessons that come with the record. */
  lessons: Lesson[];
  /** What the teacher of each of them has, apart from it. */
  teachings: LessonTeaching[];
  /** For each entity and each term all by which search finds it, the displayed name first. */
  spellings: Record<Id, string[]>;
};
