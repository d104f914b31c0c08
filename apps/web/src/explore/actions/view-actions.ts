import { Maximize, Share2 } from 'lucide-react';
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
  perform: ({ say }) => {
    navigator.clipboard.writeText(window.location.href).then(
      () => say('The link to this view is copied.'),
      () => say('The link is in the address bar.'),
    );
  },
};
