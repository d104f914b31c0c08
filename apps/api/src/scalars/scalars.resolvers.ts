import { monthSchema } from '@kto-kogo/domain';
import { Kind, type ValueNode } from 'graphql';
import { z } from 'zod';
import { badInput } from '../errors/api-error.ts';

const day = z.iso.date();

/**
 * The record's dates are stored as text and sent as they are; only `Date` is also an input. Functions alone and no
 * `GraphQLScalarType`, which would replace the description of the SDL by its own.
 */
export const scalarResolvers = {
  EDTF: {
    parseValue: () => {
      throw badInput('An EDTF date is only ever given, never asked with.');
    },
  },
  Month: {
    serialize: (value: unknown) => monthSchema.parse(value),
    parseValue: () => {
      throw badInput('A month is only ever given, never asked with.');
    },
  },
  Date: {
    parseValue: readDay,
    parseLiteral: (node: ValueNode) => readDay(node.kind === Kind.STRING ? node.value : null),
  },
};

function readDay(value: unknown): string {
  const parsed = day.safeParse(value);
  if (!parsed.success)
    throw badInput(`Not a day of the calendar: ${JSON.stringify(value)}. Write it as "1936-08-19".`);
  return parsed.data;
}
