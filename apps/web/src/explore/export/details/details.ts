import type { Id, Manner } from '@kto-kogo/domain';
import type { CitedPlace } from '../../../record/cite/work-item.ts';

/** What the network does not hold of a tie. */
export type TieDetail = {
  id: Id;
  /** What was said. Accusations only; so are `manner`, `occasion` and `madeAt`. */
  claim: string | null;
  manner: Manner | null;
  occasion: Named | null;
  madeAt: Named | null;
  /** Of a replacement or a term. */
  office: Named | null;
  /** The last day of a term, EDTF. */
  until: string | null;
  /** How it ended or came about; the reason; charge, verdict and sentence; the part taken. */
  circumstance: string | null;
  /** How it is known. */
  note: string | null;
  citations: readonly CitedPlace[];
};

export type Named = { id: Id; name: string };

export type PersonDetail = {
  id: Id;
  nativeName: string | null;
  aliases: readonly string[];
  born: string | null;
  died: string | null;
  role: string;
  fateDate: string | null;
  rehabilitated: string | null;
  summary: string | null;
  note: string | null;
  standing: string;
  /** Oldest first, known orderer or not. */
  arrests: readonly { date: string | null; orderedBy: Named | null }[];
  citations: readonly CitedPlace[];
};
