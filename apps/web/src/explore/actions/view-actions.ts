import { Maximize, Share2 } from 'lucide-react';
import { copyText } from '../../ui/copy/copy-text.ts';
import { viewOf } from '../view-state/view-store.ts';
import type { Action } from './action.ts';

export const FIT: Action = {
  name: 'fit',
  label: 'Fit',
  icon: Maximize,
  key: '0',
  isEnabled: ({ store }) => viewOf(store).shape === 'network',
  perform: ({ fit }) => fit(),
};

export const LINK: Action = {
  name: 'link',
  label: 'Link to this view',
  icon: Share2,
  key: 'l',
  isEnabled: () => true,
  perform: async ({ say }) => {
    if (await copyText(window.location.href)) say('The link to this view is copied.');
  },
};
