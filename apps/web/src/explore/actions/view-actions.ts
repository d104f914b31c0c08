import { Maximize, Minimize, Presentation, Share2 } from 'lucide-react';
import { copyText } from '../../ui/copy/copy-text.ts';
import { askFullscreen } from '../../ui/large/use-large-page.ts';
import { changeView, viewOf } from '../view-state/view-store.ts';
import type { Action } from './action.ts';
import { setFrame, setSize } from './view-changes.ts';

export const FIT: Action = {
  name: 'fit',
  label: 'Fit',
  words: 'zoom centre center whole all',
  icon: Maximize,
  key: '0',
  isEnabled: ({ store }) => viewOf(store).shape === 'network',
  perform: ({ store }) => changeView(store, setFrame(null)),
};

export const LINK: Action = {
  name: 'link',
  label: 'Link to this view',
  words: 'copy share url address',
  icon: Share2,
  key: 'l',
  isEnabled: () => true,
  perform: async ({ say }) => {
    if (await copyText(window.location.href)) say('The link to this view is copied.');
  },
};

/** For a projector. */
export const SHOW_LARGE: Action = {
  name: 'large',
  label: 'Show large',
  words: 'full screen fullscreen projector presentation big',
  icon: Presentation,
  key: 'b',
  isEnabled: ({ store }) => viewOf(store).size === 'plain',
  perform: ({ store }) => {
    changeView(store, setSize('large'));
    askFullscreen();
  },
};

export const LEAVE_LARGE: Action = {
  name: 'leave-large',
  label: 'Leave the large view',
  words: 'full screen fullscreen small',
  icon: Minimize,
  key: 'b',
  isEnabled: ({ store }) => viewOf(store).size === 'large',
  perform: ({ store }) => changeView(store, setSize('plain')),
};
