import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defineConfig } from "vite";

// What is built goes beside the other build output; Whence.Web.csproj puts it into the assembly, so that one file holds the site.
export default defineConfig({
  build: {
    outDir: "../artifacts/web",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: false,
    rolldownOptions: {
      input: { app: "src/app.ts" }, // a page that needs much more gets an entry of its own
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
  plugins: [fonts()],
});

// Latin and Cyrillic only: a browser asks for a file when a page has letters of its range. Inter is one variable file for all weights.
function fonts() {
  const faces = [
    { family: "Inter", pack: "@fontsource-variable/inter", file: "inter-SUBSET-wght-normal", weight: "100 900" },
    { family: "Charis SIL", pack: "@fontsource/charis-sil", file: "charis-sil-SUBSET-400-normal", weight: "400" },
    { family: "Charis SIL", pack: "@fontsource/charis-sil", file: "charis-sil-SUBSET-700-normal", weight: "700" },
    { family: "JetBrains Mono", pack: "@fontsource/jetbrains-mono", file: "jetbrains-mono-SUBSET-500-normal", weight: "400 500" },
  ];
  const ranges = {
    latin: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD",
    cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  };
  const require = createRequire(import.meta.url);
  return {
    name: "whence-fonts",
    generateBundle() {
      const rules = [];
      for (const { family, pack, file, weight } of faces)
        for (const [subset, range] of Object.entries(ranges)) {
          const name = `${file.replace("SUBSET", subset)}.woff2`;
          this.emitFile({ type: "asset", fileName: `fonts/${name}`, source: readFileSync(require.resolve(`${pack}/files/${name}`)) });
          rules.push(`@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:swap;src:url(/fonts/${name}) format("woff2");unicode-range:${range}}`);
        }
      this.emitFile({ type: "asset", fileName: "fonts.css", source: `/* Inter, Charis SIL, JetBrains Mono: SIL Open Font License 1.1 */\n${rules.join("\n")}\n` });
    },
  };
}
