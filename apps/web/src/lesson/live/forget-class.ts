import { unsentAnswers, unsentDrafts } from './kept-answers.ts';
import { forgetExplored } from './kept-explored.ts';
import { lastReport } from './last-report.ts';
import { forgetMembership } from './membership.ts';

/** All that device and tab keep of a class, once it is over or left. @param token of which membership */
export function forgetClass(token: string): void {
  unsentAnswers.forget();
  unsentDrafts.forget();
  forgetExplored();
  lastReport.forget();
  forgetMembership(token);
}
