// The one place for Remix's own options; vite.config.ts hands it to the plugin.
import { readdirSync } from "node:fs";

const pages = "app/routes";

/**
 * The folder's listing is the site map: a folder is a dot, `$name` a part that varies, `_index` the folder's own page.
 */
const addressOf = (/** @type {string} */ file) =>
  file
    .replace(/\.tsx?$/, "")
    .split(/[/.]/)
    .filter((part) => part !== "_index")
    .map((part) => (part === "$" ? "*" : part.replace(/^\$/, ":")))
    .join("/");

/** @satisfies {import("@remix-run/dev").VitePluginConfig} */
const config = {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: /** @type {const} */ ("esm"),
  ignoredRouteFiles: ["**/*"], // `routes` below finds them
  /** Every page stands by itself under the root: none is drawn inside another. */
  routes: (defineRoutes) =>
    defineRoutes((route) => {
      const files = readdirSync(pages, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
      for (const file of files) route(addressOf(file), `routes/${file}`, { index: /(^|[/.])_index\.tsx$/.test(file) });
    }),
  // Every flag is named: an unnamed one prints a warning, and these keep the road to React Router 7 open.
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false, // it would serve the whole route table to anybody who asks
    unstable_optimizeDeps: true,
  },
};
export default config;
