// What the import did, in sentences; how it is taken back; its report; and its mapping, kept for
// lists with the same headers.
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import type { ImportStoredView } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { call } from "../../shared/ipc";
import { useNavigation } from "../../shared/navigation";
import { useChange } from "../../shared/queries";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import { MappingForm } from "./MappingForm";
import { useSaying } from "./queries";
import styles from "./Stored.module.css";

interface StoredProps {
  readonly name: string;
  readonly stored: ImportStoredView;
}

export function Stored({ name, stored }: StoredProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const goOn = useSaying("go_on_with_import");
  const choose = useSaying("choose_import");
  const toast = useToast();
  // From then on the last change is the mapping, and that is what an undo takes back.
  const [isKept, setKept] = useState(false);
  const report = useMutation({
    mutationFn: () => call("save_import_report", null),
    onSuccess: (saved) =>
      saved.message === "" ? undefined : toast.show({ message: saved.message }),
    onError: (error) => toast.show({ message: error.message }),
  });
  const { mutate } = goOn;
  const undo = useChange("undo");
  // Whoever takes the import back, here or with the key, is at the dry run again.
  const takeBack = () => undo.mutate(null, { onSuccess: () => mutate(null) });
  useActions({ undo: isKept ? undefined : takeBack });
  return (
    <div className={styles.page} data-testid="import-stored">
      <p className={styles.kind}>
        <Icon name="check" />
        {name}
      </p>
      <h1 className={styles.title}>{stored.title}</h1>
      <ul className={styles.sentences}>
        {stored.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button kind="filled" onClick={() => go({ screen: "contracts" })}>
          {t("import-page-stored-contracts")}
        </Button>
        {stored.has_report ? (
          <Button disabled={report.isPending} onClick={() => report.mutate()}>
            {t("import-page-report")}
          </Button>
        ) : null}
        {isKept ? null : (
          <Button icon={<Icon name="undo" />} keys="mod+Z" onClick={takeBack}>
            {t("import-page-undo")}
          </Button>
        )}
        <Button kind="link" onClick={() => mutate(null)}>
          {t("import-page-stored-rest")}
        </Button>
        <Button kind="link" onClick={() => choose.mutate(null)}>
          {t("import-page-choose-other")}
        </Button>
      </div>
      {isKept || !stored.has_report ? null : (
        <div className={styles.mapping}>
          <MappingForm name={stored.mapping_name} onSaved={() => setKept(true)} />
        </div>
      )}
    </div>
  );
}
