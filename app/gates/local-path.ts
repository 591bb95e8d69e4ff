/** Addresses within our own site. A redirect never leaves it. */

/** The path and query of `wanted` where it stands on this site, else the fallback. */
export function localPath(wanted: string | null | undefined, fallback = "/"): string {
  if (!wanted || !/^\/(?![/\\])/.test(wanted) || hasControlCharacter(wanted)) return fallback;
  const base = "http://this.site";
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return url?.origin === base && !url.pathname.startsWith("//") ? url.pathname + url.search : fallback;
}

const hasControlCharacter = (text: string) => [...text].some((character) => character < " " || character === "\x7f");

/**
 * The sign-in page, which leads back to the page that was asked for. A submission is not repeated, so it leads nowhere.
 */
export function signInAddress(request: Request): string {
  if (request.method !== "GET" && request.method !== "HEAD") return "/sign-in?ended=yes";
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("_routes");
  const page = pathname.replace(/\/?_root\.data$/, "/").replace(/\.data$/, "");
  const then = page + (searchParams.size > 0 ? `?${searchParams.toString()}` : "");
  return then === "/" ? "/sign-in" : `/sign-in?then=${encodeURIComponent(then)}`;
}
