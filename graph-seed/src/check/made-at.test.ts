import { describe, expect, test } from 'vitest';
import { edited, said, smallFiles } from '../testing/small-files.ts';

describe('where an accusation was made', () => {
  const inCourt = edited(
    'accusations/plenum.yaml',
    'public-speech\n    madeAt: plenum',
    'courtroom-testimony',
  );
  test('testimony that was given in no trial of the record', () => {
    expect(said(inCourt)).toEqual([
      'warning: accusations/plenum.yaml:7 (anna-accused-boris-1937, manner): was said in court, but its date does not tell in which trial. Name it as madeAt',
    ]);
  });
  test.each([
    ['after the end of what it is said to have been made at', '1937-03-01', 'error'],
    ['perhaps on one of its days', '1937-02-23/1937-03-01', 'warning'],
    ['doubtfully on another day', '1937-03-01?', 'warning'],
  ])('%s', (_, date, severity) => {
    expect(said(edited('accusations/plenum.yaml', 'date: 1937-02-23', `date: ${date}`))).toEqual([
      `${severity}: accusations/plenum.yaml:8 (anna-accused-boris-1937, madeAt): "plenum" has other days than this accusation. Put one of them right`,
    ]);
  });
  test('somebody who is not recorded there, once for all that was said', () => {
    const text = smallFiles().find(({ file }) => file === 'accusations/plenum.yaml')?.text ?? '';
    const [head = '', entry = ''] = text.replace('accuser: anna', 'accuser: clara').split('accusations:\n');
    const twice = `${head}accusations:\n${entry}${entry.replace('id: anna-accused-boris-1937', 'id: again')}`;
    expect(said({ 'accusations/plenum.yaml': twice })).toEqual([
      'warning: accusations/plenum.yaml:4 (anna-accused-boris-1937, accuser): said this at "plenum", where no part is recorded. Add it there',
    ]);
  });
});
