'use client';
import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { NO_COMMANDS, viewCommands } from '../../record/palette/view-commands.ts';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { sayWaits } from '../../ui/online/what-waits.ts';

/** What the palette can do in the explorer, loaded when the palette is. */
export function LateViewActs() {
  const timesAsked = useStore(viewCommands, (state) => state.timesAsked);
  const [ViewActs, ask] = useLatePart(async () => (await import('./view-acts.tsx')).ViewActs);
  const load = useEffectEvent(() => {
    if (ViewActs !== null) return;
    viewCommands.setState({ commands: null });
    ask(() => {
      // It finds and goes without them.
      viewCommands.setState({ commands: NO_COMMANDS });
      sayWaits('part');
    });
  });
  useEffect(() => {
    if (timesAsked > 0) load();
  }, [timesAsked]);
  useEffect(() => () => viewCommands.setState({ commands: NO_COMMANDS }), []);
  return ViewActs !== null && <ViewActs />;
}
