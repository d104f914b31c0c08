import { z } from 'zod';

/** An object as the graph stores it: a property can be a list of texts, but not of objects. */
export function jsonText<S extends z.ZodType>(schema: S) {
  return z.codec(z.string(), schema, {
    decode: (text) => JSON.parse(text),
    encode: (value) => JSON.stringify(value),
  });
}
