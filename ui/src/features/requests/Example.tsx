// What a row will tell, for a register without requests.
import { ExampleTable } from "../../shared/ExampleTable";
import { useWords } from "../../shared/words";

export function Example() {
  const { t } = useWords();
  return (
    <ExampleTable
      title={t("requests-example-title")}
      columns={[
        [t("requests-column-received"), t("requests-example-received")],
        [t("requests-column-level"), t("level-standard")],
        [t("requests-column-impact"), t("impact-critical")],
        [t("requests-column-due"), t("requests-example-due")],
      ]}
      note={t("requests-example-text")}
    />
  );
}
