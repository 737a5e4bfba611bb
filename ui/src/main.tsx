// Where the window starts: styles, providers, the program.
import "@fontsource-variable/inter/opsz.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles.css";
import "./theme.css";
import "./base.css";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./app/App";
import { NavigationProvider } from "./shared/navigation";

// What is shown stays until a change touched it: the window reads anew by tags, never by time.
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});

const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <NavigationProvider>
          <App />
        </NavigationProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
