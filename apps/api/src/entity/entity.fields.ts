import type { Entity } from '@kto-kogo/domain';
import { readPage, toClaimConnection } from '../connection/claim-page.ts';
import type { Context } from '../context.ts';
import type { GqlTieFilter } from '../generated/resolvers.ts';
import { readFilter } from '../input/read-filter.ts';

type Where = { where?: GqlTieFilter | null | undefined };
type Page = Where & { first?: number | null | undefined; after?: string | null | undefined };

/** The fields of every kind of entity that are not stored properties. */
export const entityFields = {
  citations: (entity: Entity, _args: object, { source }: Context) => source.getCitations(entity.citations),
  stances: ({ id }: Entity, _args: object, { interpretation }: Context) => interpretation.stancesAbout(id),
  thesisClaims: ({ id }: Entity, _args: object, { thesis }: Context) => thesis.claimsOfEntity(id),
  tieCounts: (entity: Entity, { where }: Where, { tie }: Context) => tie.counts(readFilter(where), entity.id),
  ties: async (entity: Entity, { where, ...page }: Page, { tie }: Context) =>
    toClaimConnection(await tie.page({ where: readFilter(where), page: readPage(page) }, entity.id)),
};
