// No list was chosen: what an import does, one button, and what its lines will look like.
import { Button } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { ExampleTable } from "../../shared/ExampleTable";
import { useWords } from "../../shared/words";
import { useSaying } from "./queries";

export function Nothing() {
  const { t } = useWords();
  const choose = useSaying("choose_import");
  return (
    <EmptyState
      title={t("import-page-empty-title")}
      text={t("import-page-empty-text")}
      action={
        <Button kind="filled" onClick={() => choose.mutate(null)}>
          {t("import-page-choose")}
        </Button>
      }
      example={
        <ExampleTable
          title={t("import-page-example-title")}
          columns={[
            [t("import-page-example-field"), t("import-field-last-day")],
            [t("import-page-example-written"), t("import-page-example-list-day")],
            [t("import-page-example-means"), t("import-page-example-terms-day")],
          ]}
          note={t("import-page-example-note")}
        />
      }
    />
  );
}
