import { EVIDENCE_GROUPS, KIND_GROUP, type TieFilterGroup } from '../../record/tie-filter/tie-filter-rows.ts';

export const FILTER_GROUPS: readonly TieFilterGroup[] = [...EVIDENCE_GROUPS, KIND_GROUP];
