'use client';
import { audienceAddress, presentAddress } from '@kto-kogo/address';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy/copy-text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { ownLessonOf } from '../../own/own-lessons.ts';
import { QrCode } from './join-words.tsx';
import type { KeptRoom } from './kept-room.ts';
import own from './other-device.module.css';
import { qrOf } from './qr.ts';
import { screenAddress } from './screen-token.ts';
import { otherDeskAddress } from './take-room-key.ts';

/** Lets the teacher's phone steer too, with note and next step in the hand, and a screen on another computer show the class. */
export function OtherDevice({ kept }: { kept: KeptRoom }) {
  const [isOpen, setOpen] = useState(false);
  const [base] = kept.joinAddresses;
  if (base === undefined) return null;
  const teachKey = ownLessonOf(kept.lesson)?.teachKey ?? null;
  const address = otherDeskAddress(base, presentAddress.href(kept.lesson), kept.key, teachKey);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Another device</Button>
      <Dialog title="Another device of yours" isOpen={isOpen} onOpenChange={setOpen}>
        <p>
          Scan it with your own phone alone, and where no pupil sees it: whoever has it steers the class. It
          shows your notes, and goes on where this desk is.
        </p>
        <div className={own.qr}>
          <QrCode qr={qrOf(address)} label="Leads your phone to this desk" />
        </div>
        {kept.screenToken !== null && (
          <>
            <p>
              Where the projector hangs on another computer, open the screen there: it follows by itself, and
              steers nothing.
            </p>
            <Button
              onClick={() =>
                void copyText(screenAddress(base, audienceAddress.href(kept.lesson), kept.screenToken ?? ''))
              }
            >
              Copy the screen’s address
            </Button>
          </>
        )}
      </Dialog>
    </>
  );
}
