import type { Finding } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { checkCitations } from './check-citations.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkForms } from './check-forms.ts';
import { checkIds } from './check-ids.ts';
import { checkLadders } from './check-ladders.ts';
import { checkLives } from './check-lives.ts';
import { checkMadeAt } from './check-made-at.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';

const CHECKS = [
  checkIds,
  checkReferences,
  checkCitations,
  checkDuplicates,
  checkForms,
  checkOrder,
  checkLives,
  checkMadeAt,
  checkLadders,
];

/** The findings of all checks, in every file that could be parsed. */
export function checkFiles(files: RecordFiles): Finding[] {
  return CHECKS.flatMap((check) => check(files));
}
