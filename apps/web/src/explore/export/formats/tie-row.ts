import { exploreHref } from '@kto-kogo/address';
import { COERCED_WORDS, MANNER_WORDS, TIE_KIND_FACTS, type TieSummary } from '@kto-kogo/domain';
import type { ExportInput } from '../export-input.ts';
import { citationFields } from './citation-words.ts';
import { stancesOn } from './stances-on.ts';

export type Row = Readonly<Record<string, string | null>>;

/** A tie as a row of words; null where its kind does not have the field, or it is not recorded. Dates as the record has them. */
export function tieRow(tie: TieSummary, { details, site, stances }: ExportInput) {
  const detail = details.get(tie.id);
  return {
    id: tie.id,
    kind: tie.kind.toLowerCase(),
    tie: TIE_KIND_FACTS[tie.kind].verb,
    date: tie.date,
    earliest: tie.earliest,
    latest: tie.latest,
    until: detail?.until ?? null,
    statement: tie.statement,
    claim: detail?.claim ?? null,
    manner: detail?.manner == null ? null : MANNER_WORDS[detail.manner],
    circumstance: detail?.circumstance ?? null,
    office: detail?.office?.name ?? null,
    occasion: detail?.occasion?.name ?? null,
    made_at: detail?.madeAt?.name ?? null,
    holds: tie.truth?.toLowerCase() ?? null,
    under_force: tie.coerced === null ? null : COERCED_WORDS[tie.coerced],
    recorded: tie.standing.toLowerCase(),
    note: detail?.note ?? null,
    lens: stancesOn(tie.id, stances),
    ...citationFields(detail?.citations ?? []),
    address: `${site}${exploreHref({ tie: tie.id })}`,
  } satisfies Row;
}
