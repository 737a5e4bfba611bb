// What a line of Today will tell, for a register without contracts.
import { ExampleTable } from "../../shared/ExampleTable";
import { useWords } from "../../shared/words";

export function Example() {
  const { t } = useWords();
  return (
    <ExampleTable
      title={t("today-example-title")}
      columns={[
        [t("calendar-example-day"), t("contracts-example-cancel")],
        [t("calendar-example-kind"), t("deadline-cancel-by")],
        [t("customer"), t("contracts-example-customer")],
        [t("today-example-do"), t("today-action-cancel-by")],
      ]}
      note={t("today-example-note")}
    />
  );
}
