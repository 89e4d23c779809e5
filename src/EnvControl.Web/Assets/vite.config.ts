import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const here = import.meta.dirname;

// What is served untouched, by the name pages know it under.
const asItIs: Record<string, string> = {
  "images/icon.svg": "images/icon.svg",
  "vendor/htmx.js": "node_modules/htmx.org/dist/htmx.min.js",
};

function untouched(): Plugin {
  return {
    name: "untouched-files",
    buildStart() {
      for (const [name, file] of Object.entries(asItIs)) {
        this.emitFile({
          type: "asset",
          name: name.split("/").at(-1)!,
          originalFileName: name,
          source: readFileSync(resolve(here, file)),
        });
      }
    },
  };
}

export default defineConfig({
  root: here,
  base: "./",
  logLevel: "warn",
  publicDir: false,
  plugins: [untouched()],
  build: {
    // The build of the web host says where to, see Assets.targets.
    outDir: process.env["ENVCONTROL_ASSETS_OUT"] ?? resolve(here, "../../../artifacts/assets"),
    emptyOutDir: true,
    assetsDir: "",
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    modulePreload: false,
    target: "es2021",
    // Phones that are still about, and the browsers inside chat programs.
    cssTarget: ["chrome84", "safari14"],
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: ["styles/phone.css", "styles/desk.css", "islands/desk.ts", "islands/charts.ts"].map((name) =>
        resolve(here, name),
      ),
      output: {
        entryFileNames: "[name]-[hash].js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name]-[hash][extname]",
      },
    },
  },
});
