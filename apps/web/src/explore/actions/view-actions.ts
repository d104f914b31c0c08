import { Maximize, Share2 } from 'lucide-react';
import { copyText } from '../../ui/copy/copy-text.ts';
import { changeView, viewOf } from '../view-state/view-store.ts';
import type { Action } from './action.ts';
import { setFrame } from './view-changes.ts';

export const FIT: Action = {
  name: 'fit',
  label: 'Fit',
  icon: Maximize,
  key: '0',
  isEnabled: ({ store }) => viewOf(store).shape === 'network',
  perform: ({ store }) => changeView(store, setFrame(null)),
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
