import { VERDICTS } from '@kto-kogo/domain';
import { asParam, optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const notesAddress = defineAddress({
  path: '/notes',
  /** Null for the claims of all verdicts. */
  params: { verdict: param('verdict', optional(word(VERDICTS, asParam)), null) },
});
export const thesisAddress = defineAddress({ path: '/notes/[id]', params: {} });

export type NotesParams = ValueOf<typeof notesAddress>;
