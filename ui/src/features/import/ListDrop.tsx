// Dropping a list anywhere on the window opens its dry run; so does one that was named at the start.
import { useQueryClient } from "@tanstack/react-query";

import { FileDrop } from "../../shared/FileDrop";
import { call } from "../../shared/ipc";
import { useNavigation } from "../../shared/navigation";
import { useWords } from "../../shared/words";

export function ListDrop() {
  const { t } = useWords();
  const { go, route } = useNavigation();
  const queries = useQueryClient();
  const take = () => {
    void call("dropped_import", null).then((isThere) => {
      if (!isThere) {
        return;
      }
      void queries.invalidateQueries({ queryKey: ["import_page"] });
      if (route.screen !== "import") {
        go({ screen: "import" });
      }
    });
  };
  return (
    <FileDrop
      kind="list"
      icon="import"
      text={t("import-page-drop-here")}
      onDropped={take}
      asksAtOnce
    />
  );
}
