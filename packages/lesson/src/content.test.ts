import { LESSON_LIMITS } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_CONTENT, EMPTY_QUESTION, isContent, newStep, readContent } from './content.ts';

const step = newStep('abc', '/explore', 'Everybody');
const withStep = (change: object) => ({ ...EMPTY_CONTENT, steps: [{ ...step, ...change }] });
const withQuestion = (change: object) => withStep({ question: { ...EMPTY_QUESTION, ...change } });

test.each([
  [withStep({ caption: 'a'.repeat(1201) }), /^Step 1, caption: a caption has at most 1,200 characters/],
  [withStep({ note: 'a'.repeat(4001) }), /^Step 1, note: .*4,000/],
  [withStep({ view: 'https://evil.example' }), /^Step 1, view: .*address of this site/],
  [withStep({ view: '//evil.example' }), /^Step 1, view: /],
  [withStep({ view: 'javascript:alert(1)' }), /^Step 1, view: /],
  [withQuestion({ text: 'a'.repeat(301) }), /^Step 1, question, text: .*300/],
  [withQuestion({ options: ['a', 'a'.repeat(121)] }), /^Step 1, question, options, 2: .*120/],
  [withQuestion({ options: [...'abcdefg'] }), /^Step 1, question, options: .*at most 6/],
  [
    withQuestion({ answer: { kind: 'CHOICE', choice: [2] } }),
    /^Step 1, question, answer: .*among those offered/,
  ],
  [
    withQuestion({ kind: 'TEXT', options: [], answer: { kind: 'TEXT', text: 'a'.repeat(1201) } }),
    /^Step 1, question, answer, text: .*1,200/,
  ],
  [withQuestion({ answer: { kind: 'TEXT', text: 'a' } }), /^Step 1, question, answer: .*same kind/],
  [{ ...EMPTY_CONTENT, steps: [step, step] }, /^steps: two steps have the same id/],
  [
    { ...EMPTY_CONTENT, steps: Array.from({ length: 41 }, (_, at) => ({ ...step, id: `s${at}` })) },
    /at most 40 steps/,
  ],
  [{ ...EMPTY_CONTENT, language: '<en>' }, /^language: /],
])('content %# is refused, and it is said where and why', (content, words) => {
  expect(readContent(content)).toEqual([expect.stringMatching(words)]);
});

test.each([
  [{ ...EMPTY_CONTENT, colour: 'red' }, '“colour” is no field of a lesson: take it out.'],
  [{ ...EMPTY_CONTENT, level: 'FROM_6' }, 'level: it is one of FROM_15, ADVANCED, UNIVERSITY.'],
  [{ ...EMPTY_CONTENT, title: 3 }, 'title: string is expected here, and it is missing or something else.'],
  [
    withStep({ note: undefined }),
    'Step 1, note: string is expected here, and it is missing or something else.',
  ],
  [
    withQuestion({ answer: { kind: 'POINTER' } }),
    'Step 1, question, answer, kind: it has not the form of an answer.',
  ],
  [
    withQuestion({ answer: 'Yezhov' }),
    'Step 1, question, answer: object is expected here, and it is missing or something else.',
  ],
  [withQuestion({ colour: 'red' }), 'Step 1, question: “colour” is no field of a lesson: take it out.'],
  [
    withQuestion({ kind: 'POINT', answer: { kind: 'POINT', point: 'yezhov', choice: [0] } }),
    'Step 1, question, answer: “choice” is no field of a lesson: take it out.',
  ],
  [
    withQuestion({ answer: { kind: 'CHOICE', choice: [] } }),
    'Step 1, question, answer, choice: the number of entries is at least 1.',
  ],
  [
    withQuestion({ answer: { kind: 'CHOICE', choice: [-1] } }),
    'Step 1, question, answer, choice, 1: the number is at least 0.',
  ],
  [
    withQuestion({ kind: 'TEXT', answer: { kind: 'TEXT', text: '' } }),
    'Step 1, question, answer, text: the number of characters is at least 1.',
  ],
  [{ ...EMPTY_CONTENT, minutes: 601 }, 'minutes: minutes are at most 600.'],
  [{ ...EMPTY_CONTENT, minutes: 1e20 }, 'minutes: minutes are at most 600.'],
  [{ ...EMPTY_CONTENT, minutes: 0 }, 'minutes: minutes are more than 0.'],
  [{ ...EMPTY_CONTENT, minutes: 4.5 }, 'minutes: minutes are a whole number.'],
  [withStep({ minutes: 601 }), 'Step 1, minutes: minutes are at most 600.'],
  [withStep({ minutes: -1 }), 'Step 1, minutes: minutes are more than 0.'],
])('the form of content %# is told in words of ours', (content, words) => {
  expect(readContent(content)).toEqual([words]);
});

test('whatever is put in the place of whichever part, only words of ours are said', () => {
  const whole = {
    ...withQuestion({ answer: { kind: 'CHOICE', choice: [0] } }),
    lenses: ['orthodox'],
    aims: ['To see'],
  };
  const others = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      -1,
      0.5,
      1e300,
      Number.POSITIVE_INFINITY,
      'a'.repeat(5000),
      Array(100).fill('a'),
      undefined,
    ),
    fc
      .constantFrom('CHOICE', 'TEXT', 'POINT')
      .chain((kind) => fc.record({ kind: fc.constant(kind), point: fc.jsonValue() })),
  );
  const places = pathsOf(whole);
  fc.assert(
    fc.property(fc.constantFrom(...places), others, fc.boolean(), (path, other, isAdded) => {
      const read = readContent(put(whole, isAdded ? [...path.slice(0, -1), 'other'] : path, other));
      if (isContent(read)) return;
      for (const words of read)
        expect(words).not.toMatch(/Too (big|small)|Unrecognized|Invalid|expected (string|number|one)/);
    }),
    { numRuns: 500 },
  );
});

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function put(whole: unknown, [first, ...rest]: readonly string[], part: unknown): unknown {
  if (first === undefined) return part;
  const copy: Record<string, unknown> = structuredClone(whole) as never;
  copy[first] = put(copy[first], rest, part);
  return copy;
}

test('a lesson that is too large as a whole is refused, in bytes and not in characters', () => {
  const steps = Array.from({ length: 30 }, (_, at) => ({ ...step, id: `s${at}`, note: 'Ежов'.repeat(1000) }));
  expect(readContent({ ...EMPTY_CONTENT, steps })).toEqual([expect.stringMatching(/at most 200 kB/)]);
  expect(LESSON_LIMITS.bytes).toBe(200_000);
});

test('every text is cleaned before it is measured, and the view is left as it is', () => {
  const dirty = (text: string) => `${'\0'.repeat(5000)}\u202E${text}\uD800\r\n`;
  const withTexts = (write: (text: string) => string, view: string): unknown => ({
    ...EMPTY_CONTENT,
    title: write('title'),
    summary: write('summary'),
    aims: [write('aim')],
    authors: [write('author')],
    steps: [
      { ...step, view, title: write('title'), caption: write('caption'), note: write('note') },
      {
        ...step,
        id: 'choice',
        question: {
          kind: 'CHOICE',
          text: write('question'),
          options: [write('option')],
          answer: null,
          why: write('why'),
        },
      },
      {
        ...step,
        id: 'text',
        question: {
          ...EMPTY_QUESTION,
          kind: 'TEXT',
          options: [],
          answer: { kind: 'TEXT', text: write('model answer') },
        },
      },
    ],
  });
  const view = '/explore?q=\u202E';
  expect(readContent(withTexts(dirty, view))).toEqual(withTexts((text) => `${text}\n`, view));
});

test('what is right is named once and in order, and a model answer of nothing is none', () => {
  const answerIn = (question: object) => {
    const read = readContent(withQuestion(question));
    return isContent(read) ? read.steps[0]?.question?.answer : read;
  };
  expect(answerIn({ options: [...'abc'], answer: { kind: 'CHOICE', choice: [2, 0, 2] } })).toEqual({
    kind: 'CHOICE',
    choice: [0, 2],
  });
  expect(answerIn({ kind: 'TEXT', options: [], answer: { kind: 'TEXT', text: '\0\uD800' } })).toBeNull();
});

test('options are those of a choice alone, and are measured all the same', () => {
  for (const kind of ['TEXT', 'POINT'])
    expect(readContent(withQuestion({ kind, options: ['left', 'over'] }))).toEqual(
      withQuestion({ kind, options: [] }),
    );
  expect(readContent(withQuestion({ kind: 'TEXT', options: [...'abcdefg'] }))).toEqual([
    expect.stringMatching(/at most 6 options/),
  ]);
  expect(readContent(withQuestion({}))).toEqual(withQuestion({}));
});
