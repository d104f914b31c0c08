import { escapeHtml } from '../../../ui/escape-html.ts';
import type { LiveAnswer } from '../../live/desk-reader.ts';

export const ROW_HEAD = ['Step', 'Question', 'Who', 'Answer', 'Right', 'When'] as const;

const RIGHT = { true: 'yes', false: 'no', null: '' } as const;

/** Answers as rows: the step and its question, who, what, whether it is right, and when. */
export function answerRows(
  answers: readonly LiveAnswer[],
  steps: readonly { id: string; title: string; question: { text: string } | null }[],
  hasNames: boolean,
): string[][] {
  return answers.map(({ step: id, name, words, isRight, at, former }) => {
    const place = steps.findIndex((step) => step.id === id);
    const step = steps[place];
    return [
      former !== null
        ? `${former.title} (before a change)`
        : step === undefined
          ? id
          : `${place + 1}. ${step.title}`,
      former?.text ?? step?.question?.text ?? '',
      hasNames ? name : '',
      words,
      RIGHT[`${isRight}`],
      at,
    ];
  });
}

/** The same as one page, which needs nothing else. @param title of the lesson */
export function answersDocument(title: string, rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Answers: ${escapeHtml(title)}</title>
<style>
body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; }
table { border-collapse: collapse; }
th, td { padding: 4px 12px; border: 1px solid #999; text-align: start; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<h1>Answers: ${escapeHtml(title)}</h1>
<table>
<thead>${row(ROW_HEAD, 'th')}</thead>
<tbody>
${rows.map((cells) => row(cells, 'td')).join('\n')}
</tbody>
</table>
</html>
`;
}
