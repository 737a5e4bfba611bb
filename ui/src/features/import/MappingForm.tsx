// A name under which it is kept how this list was read, for lists with the same headers.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { call } from "../../shared/ipc";
import { refresh } from "../../shared/queries";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import styles from "./Form.module.css";

interface MappingFormProps {
  /** A name to begin with. */
  readonly name: string;
  readonly takesFocus?: boolean;
  readonly onSaved: () => void;
}

export function MappingForm({ name, takesFocus = false, onSaved }: MappingFormProps) {
  const { t } = useWords();
  const toast = useToast();
  const queries = useQueryClient();
  const [value, setValue] = useState(name);
  const save = useMutation({
    mutationFn: () => call("save_import_mapping", { name: value }),
    onSuccess: async (done) => {
      toast.show({ message: done.message });
      onSaved();
      await refresh(queries, [...done.touched, "contracts"]);
    },
    onError: (error) => toast.show({ message: error.message }),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h2>{t("import-page-mapping-title")}</h2>
      <p className={styles.written}>{t("import-page-mapping-text")}</p>
      <Field
        label={t("import-page-mapping-label")}
        value={value}
        onType={setValue}
        takesFocus={takesFocus}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={value.trim() === "" || save.isPending}>
          {t("import-page-mapping-save")}
        </Button>
      </div>
    </form>
  );
}
