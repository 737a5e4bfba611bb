// Who looks after contracts: typed into the cell of one row, or into a dialog for several. Names that
// are known are offered.
import { type KeyboardEvent, useId, useRef, useState } from "react";

import type { Selection } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { usePreferences } from "../../shared/preferences";
import { useChange, useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { SuggestField } from "../../shared/SuggestField";
import styles from "./OwnerField.module.css";

function useOwners(): readonly string[] {
  const tags = ["settings", "contracts", "customers", "requests"];
  const known = useCommand("session", null, tags, { keepPrevious: true }).data?.owners ?? [];
  const me = usePreferences()?.person.name ?? "";
  return me === "" || known.includes(me) ? known : [me, ...known];
}

interface OwnerCellProps {
  readonly number: string;
  readonly owner: string;
  readonly onDone: () => void;
}

/** In the row: Enter and leaving store it, Esc leaves it as it was. */
export function OwnerCell({ number, owner, onDone }: OwnerCellProps) {
  const { t } = useWords();
  const owners = useOwners();
  const list = useId();
  const [text, setText] = useState(owner);
  const isDone = useRef(false);
  const { mutate } = useChange("set_owner");
  const leave = (stores: boolean) => {
    if (isDone.current) {
      return;
    }
    isDone.current = true;
    if (stores && text.trim() !== owner) {
      mutate({ selection: { numbers: [number], all_of: null }, owner: text });
    }
    onDone();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      leave(event.key === "Enter");
    }
  };
  return (
    <>
      <input
        className={styles.cell}
        aria-label={`${t("grid-owner")}: ${number}`}
        data-testid="owner-cell"
        list={list}
        value={text}
        maxLength={100}
        ref={(input) => input?.focus()}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={() => leave(true)}
      />
      <datalist id={list}>
        {owners.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

interface OwnerDialogProps {
  readonly selection: Selection;
  /** How many they are. */
  readonly heading: string;
  readonly owner: string;
  readonly onClose: () => void;
}

export function OwnerDialog({ selection, heading, owner, onClose }: OwnerDialogProps) {
  const { t } = useWords();
  const owners = useOwners();
  const [text, setText] = useState(owner);
  const change = useChange("set_owner");
  const save = () => change.mutate({ selection, owner: text }, { onSuccess: onClose });
  useKeys({ "mod+Enter": save }, true, "overlay");
  const typed = text.trim().toLocaleLowerCase();
  const fitting = owners.filter((name) => name.toLocaleLowerCase().includes(typed));
  const problem = problemOf(change.error);
  return (
    <Dialog
      title={t("grid-set-owner")}
      hint={heading}
      name="set-owner"
      onClose={onClose}
      footer={
        <>
          <p className="tk-bad" role={problem ? "alert" : undefined}>
            {problem?.message ?? ""}
          </p>
          <Button keys="Esc" onClick={onClose}>
            {t("grid-owner-cancel")}
          </Button>
          <Button kind="filled" keys="mod+Enter" disabled={change.isPending} onClick={save}>
            {t("grid-owner-save")}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <SuggestField
          label={t("grid-owner")}
          hint={t("grid-owner-hint")}
          value={text}
          maxLength={100}
          takesFocus
          onType={setText}
          suggestions={fitting.map((name) => ({ id: name, text: name }))}
          onChoose={({ text: name }) => setText(name)}
        />
      </form>
    </Dialog>
  );
}
