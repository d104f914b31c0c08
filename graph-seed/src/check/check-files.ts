import type { Finding } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { checkAliases } from './check-aliases.ts';
import { checkArrests } from './check-arrests.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkCitations } from './check-citations.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkFates } from './check-fates.ts';
import { checkForms } from './check-forms.ts';
import { checkFoundBy } from './check-found-by.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkIds } from './check-ids.ts';
import { checkInterpretations } from './check-interpretations.ts';
import { checkLadders } from './check-ladders.ts';
import { checkLessons } from './check-lessons.ts';
import { checkLives } from './check-lives.ts';
import { checkMadeAt } from './check-made-at.ts';
import { checkOrder } from './check-order.ts';
import { checkPeople } from './check-people.ts';
import { checkPlaces } from './check-places.ts';
import { checkReadings } from './check-readings.ts';
import { checkRecord } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { checkRehabilitations } from './check-rehabilitations.ts';
import { checkRoles } from './check-roles.ts';
import { checkTheses } from './check-theses.ts';
import { checkViews } from './check-views.ts';
import { checkWords } from './check-words.ts';
import { checkYears } from './check-years.ts';

const CHECKS = [
  checkIds,
  checkAliases,
  checkReferences,
  checkRecord,
  checkCitations,
  checkPlaces,
  checkDuplicates,
  checkForms,
  checkRoles,
  checkFoundBy,
  checkPeople,
  checkGlossary,
  checkTheses,
  checkInterpretations,
  checkLessons,
  checkViews,
  checkOrder,
  checkCalendar,
  checkFates,
  checkReadings,
  checkRehabilitations,
  checkArrests,
  checkLives,
  checkMadeAt,
  checkYears,
  checkWords,
  checkLadders,
];

/** The findings of all checks, in every file that could be parsed. */
export function checkFiles(files: RecordFiles): Finding[] {
  return CHECKS.flatMap((check) => check(files));
}

/** The same a check at a time: those of a large record take minutes. */
export function* checkEach(files: RecordFiles): Generator<void, Finding[]> {
  const findings: Finding[][] = [];
  for (const check of CHECKS) {
    findings.push(check(files));
    yield;
  }
  return findings.flat();
}
