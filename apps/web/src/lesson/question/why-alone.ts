import { capital } from '@kto-kogo/domain';

/** Why an answer is right, without the answer at its beginning, which stands before it: "Mikhail Borisov; he died" is "He died". */
export function whyAlone(why: string, answer: string): string {
  const [, rest] = why.startsWith(answer) ? (/^[;:.]\s+(.+)$/s.exec(why.slice(answer.length)) ?? []) : [];
  return rest === undefined ? why : capital(rest);
}
