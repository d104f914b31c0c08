import { STAGE_WORDS } from '@kto-kogo/address';

/** Why a page can be no step. */
export const DRAWS_NOTHING = `this page draws nothing. A step shows ${STAGE_WORDS}`;
