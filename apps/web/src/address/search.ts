import { text } from './codecs.ts';
import { defineAddress, param } from './define-address.ts';

/** In characters: the API searches for no more. */
export const SEARCH_TEXT_MAX = 200;

export const searchAddress = defineAddress({
  path: '/search',
  params: { q: param('q', text(SEARCH_TEXT_MAX), '') },
});
