// A field that offers what fits while one types: arrow keys move, Enter and Tab take, Esc closes.
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";

import { Field, type FieldProps } from "./Field";
import styles from "./SuggestField.module.css";

export interface Suggestion {
  readonly id: string;
  readonly text: string;
  /** Behind the text, quiet. */
  readonly detail?: string;
}

interface SuggestFieldProps extends Omit<FieldProps, "role"> {
  readonly suggestions: readonly Suggestion[];
  readonly onChoose: (suggestion: Suggestion) => void;
  /** Stands in the list when nothing fits. */
  readonly empty?: ReactNode;
  /** Whether leaving the field takes the marked suggestion. */
  readonly takesOnTab?: boolean;
}

export function SuggestField(props: SuggestFieldProps) {
  const { suggestions, onChoose, empty, takesOnTab = false, onType, ...rest } = props;
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const at = Math.min(marked, suggestions.length - 1);
  const showsList = isOpen && (suggestions.length > 0 || Boolean(empty));
  const take = (suggestion: Suggestion | undefined) => {
    if (suggestion) {
      onChoose(suggestion);
      setOpen(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setOpen(true);
      setMarked(isOpen ? Math.max(0, Math.min(suggestions.length - 1, at + move)) : 0);
    } else if (event.key === "Enter" && showsList && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(suggestions[at]);
    } else if (event.key === "Tab" && isOpen && takesOnTab && rest.value.trim() !== "") {
      take(suggestions[at]);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div className={styles.field}>
      <Field
        {...rest}
        role="combobox"
        aria-expanded={showsList}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={showsList && suggestions[at] ? `${list}-${at}` : undefined}
        onType={(text) => {
          setOpen(true);
          setMarked(0);
          onType(text);
        }}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {showsList ? (
        <div id={list} role="listbox" aria-label={rest.label} className={styles.list}>
          {suggestions.map((suggestion, place) => (
            <div
              key={suggestion.id}
              id={`${list}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              className={styles.option}
              onMouseDown={(event) => {
                event.preventDefault();
                take(suggestion);
              }}
              onMouseMove={() => setMarked(place)}
            >
              <span className="tk-ellipsis">{suggestion.text}</span>
              {suggestion.detail ? (
                <span className={styles.detail}>{suggestion.detail}</span>
              ) : null}
            </div>
          ))}
          {suggestions.length === 0 ? <div className={styles.empty}>{empty}</div> : null}
        </div>
      ) : null}
    </div>
  );
}
