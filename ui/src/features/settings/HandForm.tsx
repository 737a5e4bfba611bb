// Whether the program stays at hand when its window is closed, and whether it starts with the system.
import { useMutation, useQueryClient } from "@tanstack/react-query";

import type { DesktopWishes } from "../../generated/api";
import { Checkbox } from "../../shared/Checkbox";
import { call } from "../../shared/ipc";
import { useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./WindowForm.module.css";

const WISHES = "desktop_wishes";

export function HandForm() {
  const { t } = useWords();
  const queries = useQueryClient();
  const wishes = useCommand(WISHES, null, [WISHES]).data;
  const keep = useMutation({
    mutationFn: (next: DesktopWishes) => call("keep_desktop_wishes", next),
    onSettled: () => queries.invalidateQueries({ queryKey: [WISHES] }),
  });
  if (!wishes) {
    return null;
  }
  return (
    <div className={styles.fields}>
      <div>
        <Checkbox
          label={t("hand-keeps-running")}
          checked={wishes.keeps_running}
          onChange={(keeps_running) => keep.mutate({ ...wishes, keeps_running })}
        />
        <p className="tk-quiet">{t("hand-keeps-running-text")}</p>
      </div>
      <div>
        <Checkbox
          label={t("hand-starts")}
          checked={wishes.starts_with_system}
          onChange={(starts_with_system) => keep.mutate({ ...wishes, starts_with_system })}
        />
        <p className="tk-quiet">{t("hand-starts-text")}</p>
      </div>
      {keep.error ? (
        <p className="tk-bad" role="alert">
          {keep.error.message}
        </p>
      ) : null}
    </div>
  );
}
