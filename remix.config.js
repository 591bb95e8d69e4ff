// The one place for Remix's own options; vite.config.ts hands it to the plugin.
/** @satisfies {import("@remix-run/dev").VitePluginConfig} */
const config = {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: /** @type {const} */ ("esm"),
  ignoredRouteFiles: ["**/.*"],
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
