/** Says at once, and in words, when Node is too old for what follows. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Kto-Kogo needs Node 20.19 or newer; this is ${process.versions.node}. Install it from your system's packages or from nodejs.org.\n`,
  );
  process.exit(1);
}
