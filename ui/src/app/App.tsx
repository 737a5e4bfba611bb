// The program around the screens: language and look of the session, the frame, which screen is shown.
import { MantineProvider, createTheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useEffect } from "react";

import { ListDrop } from "../features/import/ListDrop";
import { MailDrop } from "../features/requests/MailDrop";
import { runAction } from "../shared/actions";
import { call } from "../shared/ipc";
import { useNavigation } from "../shared/navigation";
import { useCommand, useOutsideChanges } from "../shared/queries";
import { ToastProvider } from "../shared/Toast";
import { type Language, WordsProvider } from "../shared/words";
import type { SessionView } from "../generated/api";
import { Desktop } from "./Desktop";
import { Failed } from "./Failed";
import { Screen } from "./Screen";
import { ScreenFailure } from "./ScreenFailure";
import { Shell } from "./Shell";

const theme = createTheme({
  fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
  fontSizes: { xs: "11px", sm: "13px", md: "14px", lg: "16px", xl: "22px" },
  lineHeights: { sm: "20px" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "20px" },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "10px" },
  defaultRadius: 6,
});

/** For what is said before the register could be asked. */
function languageOfSystem(): Language {
  return navigator.language.toLowerCase().startsWith("de") ? "de" : "en";
}

export function App() {
  useOutsideChanges();
  const session = useCommand("session", null, ["settings", "contracts", "customers", "requests"], {
    keepPrevious: true,
  });
  const spoken = useCommand("language", null, ["settings"]);
  const language = session.data?.language ?? spoken.data?.language ?? languageOfSystem();
  const look = session.data?.look ?? "system";
  const wantsContrast = useMediaQuery("(prefers-contrast: more)");
  const isContrast = look === "contrast" || (look === "system" && wantsContrast);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    if (isContrast) {
      page.dataset["contrast"] = "more";
    } else {
      delete page.dataset["contrast"];
    }
  }, [language, isContrast]);
  const forced = isContrast ? "light" : look === "dark" || look === "light" ? look : undefined;
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      defaultColorScheme="auto"
      {...(forced ? { forceColorScheme: forced } : {})}
    >
      <WordsProvider language={language}>
        <ToastProvider onUndo={() => runAction("undo")}>
          {session.data ? (
            <Frame key={session.data.register_path} session={session.data} />
          ) : session.error ? (
            <Failed
              error={session.error}
              onRetry={() => {
                // Whether it worked is what the session says next.
                void call("reopen", null)
                  .catch(() => null)
                  .then(() => session.refetch());
              }}
            />
          ) : null}
        </ToastProvider>
      </WordsProvider>
    </MantineProvider>
  );
}

function Frame({ session }: { session: SessionView }) {
  return (
    <Shell session={session}>
      <CurrentScreen session={session} />
      {session.is_read_only ? null : <MailDrop />}
      <ListDrop />
      <Desktop />
    </Shell>
  );
}

function CurrentScreen({ session }: { session: SessionView }) {
  const { route } = useNavigation();
  return (
    <ScreenFailure place={JSON.stringify(route)}>
      <Screen route={route} session={session} />
    </ScreenFailure>
  );
}
