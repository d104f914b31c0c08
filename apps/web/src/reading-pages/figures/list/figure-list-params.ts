import { FATES } from '@kto-kogo/domain';
import { z } from 'zod';

/** What the address of the list of figures can say. What is not understood counts as not said: a list is always shown. */
const schema = z.object({
  q: z.string().trim().max(200).catch(''),
  order: z.enum(['NAME', 'BORN', 'DIED', 'TIES']).catch('NAME'),
  fate: z.preprocess(
    (value) => [value].flat().filter((fate) => FATES.some((known) => known === fate)),
    z.array(z.enum(FATES)),
  ),
  after: z.string().min(1).max(500).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(999).catch(1),
});

export type FigureListParams = z.infer<typeof schema>;

export const PAGE_SIZE = 60;

export function readFigureListParams(query: Record<string, string | string[] | undefined>): FigureListParams {
  const params = schema.parse({
    ...query,
    q: query.q ?? '',
    after: query.after ?? null,
    page: query.page ?? 1,
  });
  // A cursor without a page number, or the other way round, is a link cut short: begin at the beginning.
  return params.after === null || params.page === 1 ? { ...params, after: null, page: 1 } : params;
}

/** The address of the list with some of it changed. Whatever else is changed, the list begins at its first page. */
export function figureListHref(params: FigureListParams, change: Partial<FigureListParams>): string {
  const { q, order, fate, after, page } = { ...params, after: null, page: 1, ...change };
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const one of fate) query.append('fate', one);
  if (order !== 'NAME') query.set('order', order);
  if (after !== null) query.set('after', after);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '/figures' : `/figures?${text}`;
}
