/** The pages that draw something, and so can be a step of a lesson: those that `stageOf` knows. */
const STAGE_PATHS =
  /^\/(?:explore|trace|succession|timeline|trials|(?:cascade|figures|trials|events|offices)\/[^/]+)$/;

export function isStagePath(path: string): boolean {
  return STAGE_PATHS.test(path);
}
