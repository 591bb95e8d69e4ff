import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { nhsColours } from "./app/styles/nhs-colours";
import remixConfig from "./remix.config.js";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Programs built from one module graph: the web server, the worker, the child that opens untrusted files, and the
 * demonstration's first filling.
 */
const programs = {
  index: "app/server.ts",
  worker: "app/jobs/run-worker.ts",
  child: "app/adapters/sandbox/child.ts",
  seed: "scripts/seed.ts",
};

/** The web server is the bundle's entry, so that routes, store and server share one store handle. */
const serverPrograms: Plugin = {
  name: "access-desk:programs",
  config: (_user, { isSsrBuild }) =>
    isSsrBuild
      ? {
          build: {
            rollupOptions: {
              input: programs,
              output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
            },
          },
        }
      : undefined,
};

/** No font is fetched from a third party (the system falls back to Arial), and icons become part of our own assets. */
const nhsStylesheet: Plugin = {
  name: "access-desk:nhs-stylesheet",
  enforce: "pre",
  transform(css, id) {
    if (!id.includes("nhsuk-frontend.css")) return;
    return css
      .replace(/@font-face\s*\{[^}]*\}/g, "")
      .replace(/\/\*# sourceMappingURL.*\*\//, "")
      .replaceAll("/assets/images/", `${at("node_modules/nhsuk-frontend/dist/nhsuk/assets/images")}/`);
  },
};

/** Annotations in a library that rollup cannot read, and routes without a page, which have nothing for the browser. */
const harmless = new Set(["INVALID_ANNOTATION", "EMPTY_BUNDLE"]);

export default defineConfig({
  plugins: [remix(remixConfig), nhsStylesheet, serverPrograms],
  resolve: { alias: { "~": at("app"), "#db": at("db") } },
  css: { postcss: { plugins: [nhsColours()] } },
  optimizeDeps: { exclude: ["@node-rs/argon2", "better-sqlite3"] },
  build: {
    target: "es2022",
    sourcemap: false,
    rollupOptions: { onwarn: (warning, warn) => (harmless.has(warning.code ?? "") ? undefined : warn(warning)) },
  },
});
