import fc from 'fast-check';
import { lastDayOf } from '../dates/month.ts';
import { EdtfError, parseEdtf } from '../dates/parse-edtf.ts';

const two = (number: number) => String(number).padStart(2, '0');

const year = fc.integer({ min: 1850, max: 1999 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, index]) => `${of}-${two(index)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([of, index]) => {
  const text = `${of}-${two(index)}`;
  return text < lastDayOf(of) ? text : lastDayOf(of);
});
const plain = fc.oneof(year, month, day);
const single = fc.oneof(
  plain,
  fc.tuple(plain, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  fc.tuple(year, fc.constantFrom('-XX', '-XX-XX')).map((parts) => parts.join('')),
  fc.tuple(month, fc.constant('-XX')).map((parts) => parts.join('')),
  year.map((text) => text.replace(/\d$/, 'X')),
  year.map((text) => text.replace(/\d\d$/, 'XX')),
);
const season = fc.tuple(year, fc.constantFrom('-21', '-22', '-23', '-24')).map((parts) => parts.join(''));
const interval = fc.tuple(single, single).map((ends) => ends.toSorted().join('/'));
const range = fc
  .oneof(fc.tuple(year, year), fc.tuple(month, month), fc.tuple(day, day))
  .map((ends) => ends.toSorted().join('..'));
const set = fc
  .array(fc.oneof({ weight: 3, arbitrary: single }, range), { minLength: 1, maxLength: 4 })
  .map((members) => `[${members.toSorted()}]`);
const formed = fc.oneof(single, season, interval, set);
/** With one sign changed: mostly no date, and else perhaps one that was not thought of. */
const mistyped = fc
  .tuple(formed, fc.nat(), fc.constantFrom(...'0123456789X?~%/,.[]-'))
  .map(([text, at, sign]) => {
    const place = at % text.length;
    return `${text.slice(0, place)}${sign}${text.slice(place + 1)}`;
  });

/** Dates of every form that `parseEdtf` takes, mostly from 1850 to 1999. */
export const edtfArbitrary: fc.Arbitrary<string> = fc
  .oneof({ weight: 3, arbitrary: formed }, mistyped)
  .filter(isDate);

function isDate(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return false;
  }
}
