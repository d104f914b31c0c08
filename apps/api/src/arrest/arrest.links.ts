import type { TieFilter } from '@kto-kogo/domain';
import { claimPage, type PageParameters } from '../connection/claim-page.ts';
import type { Linked } from '../reading/field.ts';
import { match } from '../reading/fields.ts';
import { ARRESTS } from '../reading/things.ts';
import { keepsArrest } from './arrest.cypher.ts';

export const ARRESTS_OF_FIGURE = match(ARRESTS, 'MATCH (n)<-[:ARREST_OF]-(m:Arrest)');

/** A page of all arrests of the record. */
export function allArrests(where: TieFilter, page: PageParameters): Linked {
  return claimPage(ARRESTS, {
    page,
    ofEach: false,
    claims: (statement) => `MATCH (a:Arrest)
  WHERE a:KtoKogo AND ${keepsArrest(statement.parameter(where), where)}
  WITH a AS claim`,
  });
}
