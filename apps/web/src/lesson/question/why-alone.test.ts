import { expect, test } from 'vitest';
import { whyAlone } from './why-alone.ts';

test.each([
  ['Mikhail Borisov; he died on 2 December 1934.', 'Mikhail Borisov', 'He died on 2 December 1934.'],
  ['None. All were found guilty.', 'None', 'All were found guilty.'],
  // What goes on as one sentence, or only begins alike, is left as it is.
  ['Mikhail Borisov, who died.', 'Mikhail Borisov', 'Mikhail Borisov, who died.'],
  ['Threefold it was.', 'Three', 'Threefold it was.'],
  ['None.', 'None', 'None.'],
  ['He was seized at the scene.', '', 'He was seized at the scene.'],
])('%j with the answer %j', (why, answer, alone) => {
  expect(whyAlone(why, answer)).toBe(alone);
});
