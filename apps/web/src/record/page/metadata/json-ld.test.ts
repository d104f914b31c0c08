import { sampleSubject } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrenceLd, personLd } from './about-entity.ts';
import { datasetLd, webPageLd } from './dataset.ts';
import { jsonLdText } from './json-ld.tsx';

test('whatever is in a name, it is read again, and cannot end the script that it stands in', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('</script>', '<!--', '<script>', '"', '\\', '\u2028', 'Ё', '&'),
  });
  fc.assert(
    fc.property(hostile, (name) => {
      const text = jsonLdText(webPageLd({ title: name, site: 'https://a.example', path: '/', version: 'v' }));
      expect(text).not.toContain('<');
      expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', name });
    }),
  );
});

test('a life says only days about which there is no doubt', () => {
  const figure = { name: 'A', nativeName: 'А', aliases: ['B'], summary: null, role: 'clerk' };
  const said = JSON.parse(jsonLdText(personLd({ ...figure, born: '1895-05-01', died: '1940-02?' })));
  expect(said).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'A',
    alternateName: ['А', 'B'],
    birthDate: '1895-05-01',
    jobTitle: 'clerk',
  });
});

test('an event of several days says the first and the last, one of a day says it twice', () => {
  const event = { name: 'A', aliases: [], summary: null, place: null };
  expect(occurrenceLd({ ...event, date: '1936-08-19/1936-08-24' })).toMatchObject({
    startDate: '1936-08-19',
    endDate: '1936-08-24',
  });
  expect(occurrenceLd({ ...event, date: '1934-12-01' })).toMatchObject({
    startDate: '1934-12-01',
    endDate: '1934-12-01',
  });
});

test('the record as a set of data bears its version and its licence', () => {
  expect(datasetLd('https://a.example', 'v1', sampleSubject())).toMatchObject({
    '@type': 'Dataset',
    version: 'v1',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    url: 'https://a.example/',
  });
});
