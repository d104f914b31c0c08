export const UNREACHABLE =
  'The class cannot be reached. See whether this device is connected, then press Join again.';
