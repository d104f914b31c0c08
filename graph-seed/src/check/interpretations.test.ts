import { expect, test } from 'vitest';
import { edited, said } from '../testing/small-files.ts';

const READINGS = 'interpretations/readings.yaml';
const THESIS = 'theses/thesis-1.yaml';
const DORA = '    historians:\n      - name: Dora Delta\n        work: book\n';

const SECOND = `id: thesis-2
number: 1
by: A student
text: Boris came.
claims:
  - id: thesis-2-01
    text: Boris came
    verdict: unclear
    standing: reported
    reading: Where to?
    about: [boris]
`;

test.each([
  [
    'a second stance on one thing',
    edited(READINGS, 'about: anna-held-nkvd-town', 'about: anna'),
    `error: ${READINGS}:22 (reading-one, about): has a stance on "anna" already. Join the two`,
  ],
  [
    'a work that stands there twice',
    edited(READINGS, DORA, `${DORA}      - name: Dora Delta\n        work: book\n`),
    `error: ${READINGS}:17 (reading-one, work): "book" stands there twice. Take one out`,
  ],
  [
    'a point made in a work of nobody',
    edited(READINGS, 'by: book', 'by: page'),
    `error: ${READINGS}:20 (reading-one, by): "page" is none of the works of its historians. Add it there, or correct it`,
  ],
  [
    'a stance that is none',
    edited(READINGS, 'stance: doubts', 'stance: likes'),
    `error: ${READINGS}:23 (reading-one, stances.1.stance): "likes" is none of the words for it. Write one of: stresses, doubts, denies, reinterprets`,
  ],
  [
    'a stance on nothing of the record',
    edited(READINGS, 'about: anna-held-nkvd-town', 'about: term-plenum'),
    `error: ${READINGS}:22 (reading-one, about): names the figure, event, trial, office or tie "term-plenum", which does not exist. Correct the id, or add it`,
  ],
  [
    'a claim of an interpretation that is not there',
    edited(THESIS, 'interpretation: reading-one', 'interpretation: reading-three'),
    `error: ${THESIS}:13 (thesis-1-01, interpretation): names the interpretation "reading-three", which does not exist. Correct the id, or add it`,
  ],
  [
    'a claim that names something twice',
    edited(THESIS, 'about: [anna,', 'about: [anna, anna,'),
    `error: ${THESIS}:14 (thesis-1-01, about): "anna" stands there twice. Take one out`,
  ],
  [
    'a number of two theses',
    { 'theses/thesis-2.yaml': SECOND },
    'error: theses/thesis-2.yaml:2 (thesis-2, number): 1 is the number of thesis-1 too. Number them anew',
  ],
])('%s', (_what, changes, message) => {
  expect(said(changes)).toEqual([message]);
});

test('a reading from general knowledge cites nothing', () => {
  expect(said({ 'theses/thesis-2.yaml': SECOND.replace('number: 1', 'number: 2') })).toEqual([]);
});

test('a file that cannot be read is one finding, whatever names its ties', () => {
  expect(said({ 'events/plenum.yaml': 'id: [' })).toHaveLength(1);
});
