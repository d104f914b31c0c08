import { EMPTY_CONTENT, type LessonContent, newStep, type StepContent } from '@kto-kogo/lesson';
import type { ApiClient } from './api-client.ts';

export type Made = { id: string; editKey: string; teachKey: string; revision: number };

/** What nobody without a key may ever read. */
export const SECRETS = ['the note of the teacher', 'the reason why', 'the model answer'];

/** A step for each kind of question, and one without. */
export const STEPS: StepContent[] = [
  {
    ...newStep('choice', '/figures/yezhov', 'Who was it?'),
    caption: 'One of them was **his** successor.',
    note: 'the note of the teacher',
    minutes: 4.5,
    question: {
      kind: 'CHOICE',
      text: 'Who followed Yagoda?',
      options: ['Beria', 'Yezhov'],
      answer: { kind: 'CHOICE', choice: [1] },
      why: 'the reason why',
    },
    shows: ['yezhov', 'nobody-at-all', 'yagoda'],
    citations: ['no-such-page'],
  },
  {
    ...newStep('text', '/explore?focus=yezhov', 'Why?'),
    question: {
      kind: 'TEXT',
      text: 'Why did he fall?',
      options: [],
      answer: { kind: 'TEXT', text: 'the model answer' },
      why: 'the reason why',
    },
  },
  {
    ...newStep('point', '/trials', 'Point'),
    question: {
      kind: 'POINT',
      text: 'Point at him.',
      options: [],
      answer: { kind: 'POINT', point: 'yagoda' },
      why: 'the reason why',
    },
    shows: ['yagoda', 'yezhov'],
  },
  newStep('plain', '/cascade/kirov-murder', 'To look at'),
];

export const CONTENT: LessonContent = {
  ...EMPTY_CONTENT,
  title: 'Who followed whom',
  summary: 'Three heads of the NKVD.',
  aims: ['Tell one from another.'],
  lenses: ['no-such-reading'],
  authors: ['A. Teacher'],
  licence: 'CC BY-SA 3.0',
  steps: STEPS,
};

/** A content as the API takes it: an answer is its value alone. */
export function asInput(content: LessonContent): object {
  return {
    ...content,
    steps: content.steps.map(({ question, ...step }) => ({
      ...step,
      question: question && { ...question, answer: question.answer && withoutKind(question.answer) },
    })),
  };
}

function withoutKind({
  kind: _,
  ...value
}: NonNullable<NonNullable<StepContent['question']>['answer']>): object {
  return value;
}

const ANSWER = 'answer { choice text point }';
const CONTENT_FIELDS = `title summary level minutes aims lenses language licence authors
  steps { id title view caption note minutes question { kind text options ${ANSWER} why } shows citations }`;
const DRAFT = `id revision savedAt published publishedRevision publishedWithAnswers origin { id title }
  content { ${CONTENT_FIELDS} } revisions { revision savedAt }`;

/** All that a reader can ask of a lesson. */
export const READ = `__typename id title summary aims level minutes language licence authors origin { id title } version isShipped hasAnswers
  steps { id title view frame { x } caption minutes question { id kind text options } shows { id name } citations { id where } }
  figures { id } citations { id } lenses { id }`;

export const QUERIES = {
  create: `mutation ($content: LessonContentInput!) { createLesson(content: $content) { id editKey teachKey revision } }`,
  save: `mutation ($id: ID!, $key: String!, $base: Int!, $content: LessonContentInput!) {
    saveLesson(id: $id, key: $key, base: $base, content: $content) {
      __typename ... on LessonSaved { revision savedAt } ... on LessonConflict { theirs { ${DRAFT} } } } }`,
  publish: `mutation ($id: ID!, $key: String!, $revision: Int!, $withAnswers: Boolean! = true) {
    publishLesson(id: $id, key: $key, revision: $revision, withAnswers: $withAnswers) { ${READ} } }`,
  fork: `mutation ($id: ID!, $teachKey: String) { forkLesson(id: $id, teachKey: $teachKey) { id editKey teachKey revision } }`,
  renew: `mutation ($id: ID!, $key: String!) { renewKeys(id: $id, key: $key) { editKey teachKey } }`,
  remove: `mutation ($id: ID!, $key: String!) { deleteLesson(id: $id, key: $key) }`,
  draft: `query ($id: ID!, $key: String!, $revision: Int) { lessonDraft(id: $id, key: $key, revision: $revision) { ${DRAFT} } }`,
  read: `query ($id: ID!) { lesson(id: $id) { ${READ} } }`,
  teaching: `query ($id: ID!, $key: String) { lessonTeaching(id: $id, key: $key) {
    lesson { id title } notes { step text } answers { step choice text point { id } why } } }`,
  check: `query ($lesson: ID!, $step: ID!, $value: AnswerInput!) {
    checkAnswer(lesson: $lesson, step: $step, value: $value) { isRight answer { step choice text point { id } why } } }`,
};

/** A content as the API gives it. */
export function asGiven(content: LessonContent): object {
  return {
    ...content,
    steps: content.steps.map(({ question, ...step }) => ({
      ...step,
      question: question && {
        ...question,
        answer: question.answer && { choice: null, text: null, point: null, ...withoutKind(question.answer) },
      },
    })),
  };
}

export async function make(api: ApiClient, content: LessonContent = CONTENT): Promise<Made> {
  const { createLesson } = await api.ask<{ createLesson: Made }>(QUERIES.create, {
    content: asInput(content),
  });
  return createLesson;
}

export type Saved =
  | { __typename: 'LessonSaved'; revision: number; savedAt: string }
  | { __typename: 'LessonConflict'; theirs: { revision: number; content: object; revisions: object[] } };

export async function save(
  api: ApiClient,
  { id, editKey }: Pick<Made, 'id' | 'editKey'>,
  base: number,
  content: LessonContent,
): Promise<Saved> {
  const variables = { id, key: editKey, base, content: asInput(content) };
  return (await api.ask<{ saveLesson: Saved }>(QUERIES.save, variables)).saveLesson;
}

export async function publish(
  api: ApiClient,
  { id, editKey }: Pick<Made, 'id' | 'editKey'>,
  { revision = 1, withAnswers = true } = {},
): Promise<{ version: number; title: string; hasAnswers: boolean }> {
  const variables = { id, key: editKey, revision, withAnswers };
  return (
    await api.ask<{ publishLesson: { version: number; title: string; hasAnswers: boolean } }>(
      QUERIES.publish,
      variables,
    )
  ).publishLesson;
}
