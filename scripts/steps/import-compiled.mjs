/**
 * A module hook: imports are resolved as they stand in the sources, and what is found there is taken as it was compiled. Packages that we
 * installed are left alone, whatever they have in `src`.
 */
export async function resolve(specifier, context, next) {
  const parentURL = ofOurs(context.parentURL, /\/compiled\/([^?]*)\.js$/, '/src/$1.ts');
  const found = await next(specifier, { ...context, parentURL });
  const url = ofOurs(found.url, /\/src\/(.*)\.ts$/, '/compiled/$1.js');
  return url === found.url ? found : { ...found, url, format: 'module' };
}

function ofOurs(url, pattern, replacement) {
  return url?.includes('/node_modules/') ? url : url?.replace(pattern, replacement);
}
