import { type Codec, optional, word } from './codecs.ts';
import { defineAddress, param } from './define-address.ts';

/** As much as `readAddress` takes. */
const VIEW_MAX = 2_000;

/** An address of this site as a text: whether a page stands there is not asked here. */
const view: Codec<string> = {
  read: (text) => (text.length <= VIEW_MAX && /^\/(?![/\\])/.test(text) ? text : undefined),
  write: (text) => text,
  expected: `write the address of a page of this site from its slash, as /figures/yezhov, in at most ${VIEW_MAX.toLocaleString('en-GB')} characters`,
  examples: [
    '/',
    '/figures/yezhov',
    '/trace?from=gertik&to=stalin',
    '/explore?hide=stalin,beria&pin=kirov:1:-2',
  ],
};

/** What another page draws, and nothing else. */
export const stageAddress = defineAddress({
  path: '/stage',
  params: {
    /** The address of that page; null for none. */
    view: param('view', optional(view), null),
    /** On a wall all of it is seen at once, and it is light whatever the reader chose. */
    place: param('place', word(['page', 'wall']), 'page'),
  },
});
