// The view of the list that is shown, the ones to choose from, and saving it under a name.
import { useState } from "react";

import type { GridLook } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { Field } from "../../shared/Field";
import choices from "../../shared/FilterChip.module.css";
import type { Grid } from "../../shared/gridKept";
import { Icon } from "../../shared/Icon";
import { useKeys } from "../../shared/keyboard";
import { MenuButton } from "../../shared/MenuButton";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import type { Filter } from "./filter";
import { ALL_VIEW, isShown, keptOf, NEXT_VIEW, type View, viewOf } from "./views";
import styles from "./ViewsMenu.module.css";

interface ViewsMenuProps {
  readonly grid: Grid;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function ViewsMenu({ grid, filter, onFilter }: ViewsMenuProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isSaving, setSaving] = useState(false);
  useActions({ views: () => setOpen(true), "save-view": () => setSaving(true) });
  const own: readonly (View & { readonly title: string })[] = [
    { ...NEXT_VIEW, title: t("grid-view-next") },
    { ...ALL_VIEW, title: t("grid-view-all") },
    ...grid.views.map((view) => ({ ...viewOf(view), title: view.name })),
  ];
  const shown = own.find((view) => isShown(view, filter, grid.look));
  const title =
    shown?.title ??
    (grid.view === null ? t("grid-view-own") : `${grid.view} (${t("grid-view-changed")})`);
  const choose = (view: View) => {
    setOpen(false);
    onFilter(view.filter);
    grid.choose(view.name, view.look);
  };
  return (
    <>
      <MenuButton
        name="views-menu"
        menuLabel={t("grid-views")}
        label={title}
        icon="filter"
        kind="outlined"
        side="start"
        isOpen={isOpen}
        onToggle={setOpen}
      >
        {own.map((view) => (
          <span key={`${view.name === null}-${view.title}`} className={styles.line}>
            <button
              type="button"
              aria-pressed={view === shown}
              className={`${choices.choice} ${styles.view}`}
              onClick={() => choose(view)}
            >
              <span className={choices.tick}>
                {view === shown ? <Icon name="check" size={14} /> : null}
              </span>
              {view.title}
            </button>
            {view.name === null ? null : (
              <button
                type="button"
                className={styles.remove}
                aria-label={t("grid-view-remove", { name: view.title })}
                onClick={() => grid.remove(view.title)}
              >
                <Icon name="close" size={12} />
              </button>
            )}
          </span>
        ))}
        <span className={styles.foot}>
          <Button
            kind="quiet"
            icon={<Icon name="save" />}
            onClick={() => {
              setOpen(false);
              setSaving(true);
            }}
          >
            {t("grid-view-save")}
          </Button>
        </span>
      </MenuButton>
      {isSaving ? (
        <SaveView
          name={grid.view ?? ""}
          look={grid.look}
          filter={filter}
          grid={grid}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}

interface SaveViewProps {
  readonly name: string;
  readonly look: GridLook;
  readonly filter: Filter;
  readonly grid: Grid;
  readonly onClose: () => void;
}

function SaveView({ name: first, look, filter, grid, onClose }: SaveViewProps) {
  const { t } = useWords();
  const toast = useToast();
  const [name, setName] = useState(first);
  const meant = name.trim();
  const save = () => {
    if (meant !== "") {
      grid.save(keptOf(meant, filter, look));
      toast.show({ message: t("grid-view-saved", { name: meant }) });
      onClose();
    }
  };
  useKeys({ "mod+Enter": save }, true, "overlay");
  return (
    <Dialog
      title={t("grid-view-save")}
      name="save-view"
      onClose={onClose}
      footer={
        <>
          <Button keys="Esc" onClick={onClose}>
            {t("grid-owner-cancel")}
          </Button>
          <Button kind="filled" disabled={meant === ""} onClick={save}>
            {t("grid-view-save")}
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
        <Field
          label={t("grid-view-name")}
          value={name}
          maxLength={60}
          takesFocus
          onType={setName}
        />
      </form>
    </Dialog>
  );
}
