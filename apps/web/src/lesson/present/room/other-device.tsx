'use client';
import { presentAddress } from '@kto-kogo/address';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ownLessonOf } from '../../own/own-lessons.ts';
import { QrCode } from './join-words.tsx';
import type { KeptRoom } from './kept-room.ts';
import own from './other-device.module.css';
import { qrOf } from './qr.ts';
import { otherDeskAddress } from './take-room-key.ts';

/** Lets the teacher's phone steer too: note and next step in the hand. */
export function OtherDevice({ kept }: { kept: KeptRoom }) {
  const [isOpen, setOpen] = useState(false);
  const [base] = kept.joinAddresses;
  if (base === undefined) return null;
  const teachKey = ownLessonOf(kept.lesson)?.teachKey ?? null;
  const address = otherDeskAddress(base, presentAddress.href(kept.lesson), kept.key, teachKey);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Steer from your phone</Button>
      <Dialog title="Steer from your phone" isOpen={isOpen} onOpenChange={setOpen}>
        <p>
          Scan it with your own phone alone, and where no pupil sees it: whoever has it steers the class. It
          shows your notes, and goes on where this desk is.
        </p>
        <div className={own.qr}>
          <QrCode qr={qrOf(address)} label="Leads your phone to this desk" />
        </div>
      </Dialog>
    </>
  );
}
