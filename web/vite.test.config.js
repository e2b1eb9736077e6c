import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vite";

// The tests of web/tests with the modules that they test, for Node's own test runner: no package more than the build needs.
export default defineConfig({
  build: {
    ssr: true,
    outDir: "../artifacts/web-tests",
    emptyOutDir: true,
    target: "node20",
    rolldownOptions: {
      input: Object.fromEntries(readdirSync("tests").map((file) => [basename(file, ".js"), `tests/${file}`])),
      output: { entryFileNames: "[name].mjs", chunkFileNames: "parts/[name].mjs" },
    },
  },
});
