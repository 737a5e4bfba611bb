import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The window is served from the program itself: relative paths, one bundle, no inline script.
export default defineConfig({
  plugins: [react()],
  base: "./",
  clearScreen: false,
  server: { port: 1420, strictPort: true },
  build: {
    target: ["es2022", "safari15"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
