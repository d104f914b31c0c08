import { type Claim, compareByDate, type Tie, type TieKind } from '@kto-kogo/domain';
import { readPage, toClaimConnection } from '../connection/claim-page.ts';
import type { Context } from '../context.ts';
import { asKind } from '../entity/as-kind.ts';
import { getOffice } from '../entity/get-of-kind.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';

export const TIE_TYPE_NAMES = {
  ACCUSATION: 'Accusation',
  REPLACEMENT: 'Replacement',
  TENURE: 'Tenure',
  TRIAL_ROLE: 'TrialRole',
  ARREST: 'ArrestOrder',
  PARTICIPATION: 'Participation',
  CONSEQUENCE: 'Consequence',
} as const satisfies Record<TieKind, string>;
type TypeName = (typeof TIE_TYPE_NAMES)[TieKind];

const claimFields = {
  citations: (claim: Claim, _args: object, { source }: Context) => source.getCitations(claim.citations),
  citationIds: ({ citations }: Claim) => citations,
};

const tieFields = {
  ...claimFields,
  from: ({ from }: Tie, _args: object, { entity }: Context) => entity.get(from),
  fromId: ({ from }: Tie) => from,
  to: ({ to }: Tie, _args: object, { entity }: Context) => entity.get(to),
  toId: ({ to }: Tie) => to,
  stances: ({ id }: Tie, _args: object, { interpretation }: Context) => interpretation.stancesAbout(id),
  thesisClaims: ({ id }: Tie, _args: object, { thesis }: Context) => thesis.claimsOfTie(id),
};

/** Each kind has the resolvers of a tie: without them it would be sent with ids where entities belong. */
export const tieResolvers = {
  Claim: { __resolveType: (claim) => ('kind' in claim ? TIE_TYPE_NAMES[claim.kind] : 'Arrest') },
  Tie: { __resolveType: ({ kind }) => TIE_TYPE_NAMES[kind] },
  Accusation: {
    ...tieFields,
    occasion: async ({ occasion }, _args, { entity }) =>
      occasion === null ? null : asKind(await entity.get(occasion), 'EVENT', 'TRIAL'),
    madeAt: async ({ madeAt }, _args, { entity }) =>
      madeAt === null ? null : asKind(await entity.get(madeAt), 'EVENT', 'TRIAL'),
    rivals: async ({ rivals }, _args, { tie }) => (await tie.getMany(rivals)).sort(compareByDate),
  },
  Replacement: {
    ...tieFields,
    office: ({ office }, _args, { entity }) => getOffice(office, entity),
  },
  Tenure: {
    ...tieFields,
    office: ({ to }, _args, { entity }) => getOffice(to, entity),
  },
  TrialRole: tieFields,
  ArrestOrder: {
    ...tieFields,
    arrest: ({ arrest: id }, _args, { arrest }) => arrest.get(id),
  },
  Participation: tieFields,
  Consequence: tieFields,
  Query: {
    tie: (_root, { id }, { tie }) => tie.find(readId(id)),
    ties: async (_root, { where, ...page }, { tie }) =>
      toClaimConnection(await tie.pageOfAll({ where: readFilter(where), page: readPage(page) })),
  },
} satisfies GqlResolvers & Record<TypeName, typeof tieFields>;
