import { Keyboard, Printer } from 'lucide-react';
import { askForKeys } from '../../ui/keyboard/ask-for-keys.ts';
import { chooseTheme, otherTheme, themeInForce } from '../../ui/theme/theme-choice.ts';
import { THEME_LOOKS } from '../../ui/theme/theme-looks.ts';
import type { Command } from './view-commands.ts';

/** What can be done on every page now. */
export function siteCommands(): readonly Command[] {
  const theme = otherTheme(themeInForce());
  return [
    {
      name: 'theme',
      ...THEME_LOOKS[theme],
      words: 'theme mode appearance colours colors night day',
      keys: [],
      perform: () => chooseTheme(theme),
    },
    {
      name: 'keys',
      label: 'Keyboard help',
      words: 'help keys shortcuts hotkeys',
      icon: Keyboard,
      keys: ['?'],
      perform: askForKeys,
    },
    {
      name: 'print',
      label: 'Print, or save as PDF',
      words: 'paper sheet',
      icon: Printer,
      keys: [],
      // The palette is gone from the page by then.
      perform: () => setTimeout(() => window.print()),
    },
  ];
}
