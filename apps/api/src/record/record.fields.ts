import { RECORD_LICENCE } from '@kto-kogo/domain';
import { asked, computed, type FieldsOfType, nested } from '../reading/fields.ts';

const LICENCE = `${RECORD_LICENCE.name}, ${RECORD_LICENCE.url}`;

export const fieldsOfRecord: Record<string, FieldsOfType> = {
  Record: {
    aliases: asked(async (_args, { records }) => ({
      field: computed(['aliases'], (aliases) => aliases),
      given: { aliases: await records.aliases() },
    })),
    licence: computed([], () => LICENCE),
    cite: computed(
      ['version'],
      (version) => `Kto-Kogo: a record of the Great Purges as a network, version ${version}. ${LICENCE}`,
    ),
  },
  Query: {
    record: asked(async (_args, { facts }) => ({
      field: nested('Record', 'record'),
      given: { record: await facts() },
    })),
  },
};
