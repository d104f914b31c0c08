export type ServerEvent = { event: string; data: string };

/**
 * Reads events that a server sends as a text, in pieces that end anywhere. Comments are left out.
 *
 * @returns takes the next piece, and gives the events that are whole with it
 */
export function eventReader(): (piece: string) => ServerEvent[] {
  let rest = '';
  let event = '';
  let data: string[] = [];
  return (piece) => {
    const read: ServerEvent[] = [];
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) {
      const line = each.replace(/\r$/, '');
      const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (field === 'event') event = value;
      if (field === 'data') data.push(value);
      if (line !== '') continue;
      if (event !== '' || data.length > 0) read.push({ event: event || 'message', data: data.join('\n') });
      [event, data] = ['', []];
    }
    return read;
  };
}
