import { theRecord } from '@kto-kogo/graph-seed/testing';

const ONES = [
  ...[
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** All that a step says to somebody: heading, caption, question, answer, note. */
const TEXTS = new Map(
  theRecord.lessons.flatMap(({ id, steps }) => {
    const teaching = theRecord.teachings.find(({ lesson }) => lesson === id);
    return steps.map((step) => {
      const { title, caption, question } = step;
      const answer = teaching?.answers.find((each) => each.step === step.id);
      const note = teaching?.notes.find((each) => each.step === step.id);
      const said = [title, caption, question?.text, ...(question?.options ?? []), answer?.why, note?.text];
      const model = answer?.answer.kind === 'TEXT' ? answer.answer.text : '';
      return [step.id, [...said, model].join('\n')] as const;
    });
  }),
);

/**
 * The numbers that a step quotes where the words have `#`, in digits or in words. Null where it does not say these words: then
 * the text was changed, and the words here are to follow it.
 */
export function quoted(step: string, words: string): number[] | null {
  const number = '(\\d[\\d.]*(?:,\\d{3})*|\\p{L}+(?:-\\p{L}+)?)';
  const pattern = words
    .split('#')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(number);
  const found = new RegExp(pattern, 'u').exec(TEXTS.get(step) ?? '');
  return found === null ? null : found.slice(1).map(readNumber);
}

/** The numbers in words that a text of the record has, in their order: "of forty-two who spoke". */
export function numbersIn(text: string | null | undefined): number[] {
  return (text?.match(/\d+(?:,\d{3})+|[\d.]*\d|\p{L}+(?:-\p{L}+)?/gu) ?? [])
    .map(readNumber)
    .filter((number) => number > 1);
}

function readNumber(word: string): number {
  const text = word.toLowerCase();
  const [tens = '', ones = 'none'] = text.split('-');
  if (TENS.includes(tens) && ONES.includes(ones)) return (TENS.indexOf(tens) + 2) * 10 + ONES.indexOf(ones);
  return ONES.includes(text) ? ONES.indexOf(text) : Number(text.replaceAll(',', ''));
}
