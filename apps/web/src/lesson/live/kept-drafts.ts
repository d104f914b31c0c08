import { forgetAnswers, type KeptAnswers, keepAnswers, keptAnswers } from './kept-answers.ts';

const KEY = 'kto-kogo-class-drafts';

/** What was chosen or typed, and not sent: it outlasts a reload. */
export type Drafts = KeptAnswers;

export const keepDrafts = (member: string, drafts: Drafts) => keepAnswers(KEY, member, drafts);
export const keptDrafts = (member: string): Drafts => keptAnswers(KEY, member);
export const forgetDrafts = () => forgetAnswers(KEY);
