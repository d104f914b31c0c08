import type { EntityKind } from '@kto-kogo/domain';
import { word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const figureAddress = defineAddress({ path: '/figures/[id]', params: {} });
export const eventAddress = defineAddress({ path: '/events/[id]', params: {} });
export const trialAddress = defineAddress({ path: '/trials/[id]', params: {} });
export const officeAddress = defineAddress({
  path: '/offices/[id]',
  params: { view: param('view', word(['ladder', 'table']), 'ladder') },
});

export type OfficeParams = ValueOf<typeof officeAddress>;

const ADDRESSES = { FIGURE: figureAddress, EVENT: eventAddress, TRIAL: trialAddress, OFFICE: officeAddress };

export function entityHref({ kind, id }: { kind: EntityKind; id: string }): string {
  return ADDRESSES[kind].href(id);
}
