import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { everyAddress } from '../../address/testing/every-address.ts';

const addresses = await everyAddress();

test.each(theRecord.lessons.flatMap(({ steps }) => steps.map(({ id, view }) => ({ id, view }))))(
  '$id shows an address as this site writes it: $view',
  ({ view }) => {
    const [path = '', query = ''] = view.split('?');
    const pattern = ({ path }: { path: string }) => new RegExp(`^${path.replace('[id]', '[a-z0-9-]+')}$`);
    const address = addresses.find((each) => pattern(each).test(path));
    if (address === undefined) {
      expect([path, query]).toEqual([
        expect.stringMatching(/^\/(?:trials|events|figures|offices)(?:\/[a-z0-9-]+)?$/),
        '',
      ]);
      return;
    }
    const { value, problems } = address.read(new URLSearchParams(query));
    expect(problems).toEqual([]);
    expect(path + address.write(value)).toBe(view);
  },
);
