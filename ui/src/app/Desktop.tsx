// What the program does as a guest of the desktop, on every screen: other registers by menu, palette
// or drop, printing, the About box, and the report that a crash left behind.
import { useEffect, useEffectEvent, useState } from "react";

import { useActions } from "../shared/actions";
import { FileDrop } from "../shared/FileDrop";
import { call } from "../shared/ipc";
import { useNavigation } from "../shared/navigation";
import { summaryOf } from "../shared/paper";
import { useRegisters, useRegisterWays } from "../shared/registers";
import { useToast } from "../shared/Toast";
import { useWords } from "../shared/words";
import { About } from "./About";
import { CrashReport } from "./CrashReport";

export function Desktop() {
  const { t } = useWords();
  const { go, route } = useNavigation();
  const toast = useToast();
  const ways = useRegisterWays();
  const [isAbout, setAbout] = useState(false);
  const print = () => {
    // A paper is printed where it is laid out page by page; everything else as it is shown.
    const printed =
      route.screen === "contract"
        ? call("view_contract_paper", summaryOf(route.number))
        : call("print_page", null);
    printed.catch((error: Error) => toast.show({ message: error.message }));
  };
  useActions(
    {
      "open-register": () => ways.open("choose_register"),
      "new-register": () => ways.open("new_register"),
      registers: () => go({ screen: "settings", section: "registers" }),
      print,
      about: () => setAbout(true),
    },
    "base",
  );
  useMissed();
  return (
    <>
      <FileDrop
        kind="register"
        icon="contracts"
        text={t("registers-drop-here")}
        onDropped={() => ways.open("dropped_register")}
        asksAtOnce
      />
      <CrashReport />
      {isAbout ? <About onClose={() => setAbout(false)} /> : null}
    </>
  );
}

/** Says once that the register of last time is gone, so that nobody takes another one for it. */
function useMissed(): void {
  const { t } = useWords();
  const toast = useToast();
  const missed = useRegisters()?.missed ?? null;
  const tell = useEffectEvent((name: string) => {
    toast.show({ message: t("registers-missed", { name }) });
  });
  useEffect(() => {
    if (missed !== null) {
      tell(missed);
    }
  }, [missed]);
}
