// What a row will tell, for a register without contracts.
import { ExampleTable } from "../../shared/ExampleTable";
import { useWords } from "../../shared/words";

export function Example() {
  const { t } = useWords();
  return (
    <ExampleTable
      title={t("finance-page-empty-example")}
      columns={[
        [t("finance-page-column-customer"), t("finance-page-example-customer")],
        [t("finance-page-column-renews"), t("finance-page-example-day")],
        [t("finance-page-column-state"), t("finance-page-status-cancellable")],
        [t("finance-page-basis-year"), t("finance-page-example-fee")],
      ]}
      note={t("finance-page-example-note")}
    />
  );
}
