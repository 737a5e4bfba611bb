// What a row will tell, for a register without contracts.
import { ExampleTable } from "../../shared/ExampleTable";
import { useWords } from "../../shared/words";

export function Example() {
  const { t } = useWords();
  return (
    <ExampleTable
      title={t("contracts-example-title")}
      columns={[
        [t("number"), "V-0001"],
        [t("customer"), t("contracts-example-customer")],
        [t("renews-on"), t("contracts-example-renews")],
        [t("cancel-by"), t("contracts-example-cancel")],
      ]}
      note={t("contracts-example-text")}
    />
  );
}
