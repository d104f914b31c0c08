import { javascriptOf } from '../../bench/bytes.ts';
import { expect, test } from '../fixtures.ts';

/** React and Next alone are 115 kB. */
const MOST = { '/glossary': 132, '/trials/generals-trial': 132, '/': 142, '/explore': 240 };

for (const [path, most] of Object.entries(MOST)) {
  test(`${path} loads no more than ${most} kB of script before anybody does anything`, async ({
    baseURL,
  }) => {
    const { brotli } = await javascriptOf(`${baseURL}${path}`);
    expect(brotli).toBeGreaterThan(100);
    expect(brotli).toBeLessThanOrEqual(most);
  });
}
