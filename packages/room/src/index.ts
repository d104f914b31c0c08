export * from './code.ts';
export * from './desk.ts';
export * from './member-name.ts';
export * from './members.ts';
export * from './reduce-room.ts';
export * from './room.ts';
export * from './room-number.ts';
export * from './room-state.ts';
