import type { Id, TieSummary } from '@kto-kogo/domain';
import type { NetworkNode } from '@kto-kogo/network';
import type { LensMarks } from '../../record/interpretation/lens.ts';
import type { PersonDetail, TieDetail } from './details/details.ts';

/** Everything that a format writes: pure functions of it make the files. */
export type ExportInput = {
  /** "The network around Nikolai Yezhov". */
  title: string;
  /** What is in it, in words: "109 ties. Accusations. Of accusations only those not under force. January–December 1937." */
  words: string;
  /** Of the site, without a slash at the end. */
  site: string;
  /** Of the view, absolute. */
  address: string;
  version: string;
  /** On which it is exported, `YYYY-MM-DD`. */
  day: string;
  /** Oldest first, undated last. */
  ties: readonly TieSummary[];
  /** All ends of the ties, and whoever else is in the view. */
  nodes: readonly NetworkNode[];
  /** What the lenses of the view make of ties, people and other things, by their ids. */
  stances: LensMarks;
  /** By the ids of the ties. Empty for a format that needs none. */
  details: ReadonlyMap<Id, TieDetail>;
  /** By the ids of the people. Empty for a format that needs none. */
  people: ReadonlyMap<Id, PersonDetail>;
  /** The drawing as an SVG document. Empty for a format that is no picture. */
  picture: string;
};
