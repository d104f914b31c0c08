import { Fault } from './fault.ts';
import { howToWrite } from './how-to-write.ts';
import { readEdtf } from './read-edtf.ts';

/** A calendar day, `YYYY-MM-DD`. In this form text sorts chronologically. */
export type Day = string;

export type DateSpan = {
  /** First day that some reading of the date allows. */
  earliest: Day;
  /** Last day that some reading of the date allows. */
  latest: Day;
  /** As `isMarkedDate` says. */
  marked: boolean;
};

export class EdtfError extends Error {
  override name = 'EdtfError';
}

/** A cache: the record has the same few hundred dates thousands of times, and parsing one takes a tenth of a millisecond. */
const known = new Map<string, DateSpan>();
const KNOWN_MAX = 10_000;
/** Characters; a set of a dozen days has fewer. */
const LENGTH_MAX = 200;

/**
 * The days that an EDTF date allows. `packages/domain/README.md` lists the forms that are taken, and what to write in place of
 * others.
 * @throws EdtfError that says what is wrong and how to write it
 */
export function parseEdtf(text: string): DateSpan {
  let span = known.get(text);
  if (span === undefined) {
    span = readOrRefuse(text);
    if (known.size >= KNOWN_MAX) known.clear();
    known.set(text, span);
  }
  return span;
}

function readOrRefuse(text: string): DateSpan {
  if (text.length > LENGTH_MAX) {
    throw new EdtfError(`"${text.slice(0, 40)}…" is not a date: it has more than ${LENGTH_MAX} characters.`);
  }
  try {
    return readEdtf(text);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new EdtfError(`"${text}" is not a date: ${error.message}. ${howToWrite(error)}.`);
  }
}
