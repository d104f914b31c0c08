import { Ellipsis } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { LateMenu } from '../menu/late-menu.tsx';
import toolbar from './toolbar.module.css';

/** Where the toolbar is narrow: all that does not fit on it. */
export function MoreMenu() {
  return (
    <LateMenu
      button={
        <Button className={toolbar.more} aria-label="More">
          <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
          <span>More</span>
        </Button>
      }
      load={async () => (await import('./opened-more-menu.tsx')).OpenedMoreMenu}
    />
  );
}
