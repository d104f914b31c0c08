import { text } from './codecs.ts';
import { defineAddress, param } from './define-address.ts';

/** The API's limit, in characters. */
export const SEARCH_TEXT_MAX = 200;

export const searchAddress = defineAddress({
  path: '/search',
  params: { q: param('q', text(SEARCH_TEXT_MAX), '') },
});
