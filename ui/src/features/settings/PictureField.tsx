// A picture of the company: what is stored of it, and buttons to choose, replace and remove. Which
// file is asked by the program itself; the window never hears of its place.
import { useId } from "react";

import type { Picture, PictureView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { problemOf } from "../../shared/ipc";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./PictureField.module.css";

interface PictureFieldProps {
  readonly picture: Picture;
  readonly stored: PictureView | null;
  readonly isReadOnly: boolean;
  readonly words: {
    readonly label: string;
    readonly none: string;
    readonly hint: string;
    readonly choose: string;
    readonly replaceLabel: string;
    readonly removeLabel: string;
  };
}

export function PictureField({ picture, stored, isReadOnly, words }: PictureFieldProps) {
  const { t } = useWords();
  const label = useId();
  const choose = useChange("choose_picture");
  const remove = useChange("remove_picture");
  const refusal = problemOf(choose.error ?? remove.error);
  const isBusy = isReadOnly || choose.isPending || remove.isPending;
  const onChoose = () => {
    remove.reset();
    choose.mutate({ picture });
  };
  const onRemove = () => {
    choose.reset();
    remove.mutate({ picture });
  };
  return (
    <div role="group" aria-labelledby={label} data-testid={`picture-${picture}`}>
      <div id={label} className={styles.label}>
        {words.label}
      </div>
      <div className={styles.line}>
        <div className={styles.tile} data-empty={stored === null || undefined}>
          {stored ? <img className={styles.image} src={stored.address} alt={words.label} /> : null}
        </div>
        <div className={styles.side}>
          <div className={styles.name}>{stored?.text ?? words.none}</div>
          <div className={styles.buttons}>
            <Button
              onClick={onChoose}
              disabled={isBusy}
              aria-label={stored ? words.replaceLabel : undefined}
            >
              {stored ? t("letterhead-logo-replace") : words.choose}
            </Button>
            {stored ? (
              <Button
                kind="quiet"
                onClick={onRemove}
                disabled={isBusy}
                aria-label={words.removeLabel}
              >
                {t("letterhead-logo-remove")}
              </Button>
            ) : null}
          </div>
        </div>
      </div>
      <div aria-live="polite">
        {refusal ? (
          <p className={styles.refusal}>
            {refusal.message} {refusal.remedy}
          </p>
        ) : (
          <p className={styles.hint}>{words.hint}</p>
        )}
      </div>
    </div>
  );
}
