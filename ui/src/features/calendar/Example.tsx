// What a day will tell, for a register without contracts.
import { ExampleTable } from "../../shared/ExampleTable";
import { useWords } from "../../shared/words";

export function Example() {
  const { t } = useWords();
  return (
    <ExampleTable
      title={t("calendar-empty-example")}
      columns={[
        [t("calendar-example-kind"), t("deadline-cancel-by")],
        [t("customer"), t("calendar-example-customer")],
        [t("calendar-example-day"), t("calendar-example-date")],
      ]}
      note={t("calendar-example-note")}
    />
  );
}
