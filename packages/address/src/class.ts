import { optional, text } from './codecs.ts';
import { defineAddress, param } from './define-address.ts';

/** In place of a code somebody may give the whole address that says it. */
const CODE_MAX = 200;

/** Where a class is joined. */
export const joinAddress = defineAddress({
  path: '/join',
  params: {
    /** As it was typed, or as a link says it; null for none. Whether it is one is not asked here. */
    code: param('code', optional(text(CODE_MAX)), null),
  },
});
/** The same, as short as it can be typed: in place of the id stands the code. It leads to the page above. */
export const joinByCodeAddress = defineAddress({ path: '/j/[id]', params: {} });

/** What a class sees, on the device of a member. */
export const classAddress = defineAddress({ path: '/class/[id]', params: {} });
