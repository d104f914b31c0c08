import { z } from 'zod';

const schema = z.object({ view: z.enum(['ladder', 'table']).catch('ladder') });

export type OfficeParams = z.infer<typeof schema>;

/** What the address of an office's page can say. What is not understood counts as not said. */
export function readOfficeParams(query: Record<string, string | string[] | undefined>): OfficeParams {
  return schema.parse({ view: query.view ?? 'ladder' });
}
