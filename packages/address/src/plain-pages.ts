import { defineAddress } from './define-address.ts';

/** Pages whose address says nothing beyond the path. */
export const homeAddress = defineAddress({ path: '/', params: {} });
export const glossaryAddress = defineAddress({ path: '/glossary', params: {} });
export const aboutAddress = defineAddress({ path: '/about', params: {} });
