import { askedEntity } from '../entity/entity.fields.ts';
import { ofKinds } from '../entity/entity.links.ts';
import { BY_DAY } from '../entity/entity-order.ts';
import type { GqlQueryTrialArgs, GqlTrialRolesArgs } from '../generated/resolvers.ts';
import { occurrenceFields } from '../occurrence/occurrence.fields.ts';
import { asked, byIds, type FieldsOfType, linked, oneIfAny, whole } from '../reading/fields.ts';
import { ENTITIES } from '../reading/things.ts';
import { reaching } from '../tie/tie.links.ts';
import { compareByPart, type PartOfTrial } from './compare-by-part.ts';

const COURT = byIds(ENTITIES, 'presiding', 'prosecutor');
const ROLES = reaching('TRIAL_ROLE');

export const fieldsOfTrials: Record<string, FieldsOfType> = {
  Trial: {
    ...occurrenceFields,
    presiding: oneIfAny(COURT, 'presiding'),
    prosecutor: oneIfAny(COURT, 'prosecutor'),
    roles: asked(({ part }: GqlTrialRolesArgs) => ({
      field: linked(
        ROLES,
        [],
        (found, trial) =>
          (found.of(trial) as unknown as PartOfTrial[])
            .filter((role) => part == null || role.part === part)
            .sort(compareByPart),
        { finds: ['id', 'part', 'inReserve'] },
      ),
    })),
  },
  Query: {
    trial: asked((args: GqlQueryTrialArgs) => askedEntity(args, 'TRIAL')),
    trials: whole(ofKinds('Trial'), BY_DAY),
  },
};
