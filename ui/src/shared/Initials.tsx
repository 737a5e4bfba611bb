// Initials that stand for a person where there is little room: their own where they are at this
// computer and chose some. The whole name is read out, and shown when one points there.
import styles from "./Initials.module.css";
import { usePreferences } from "./preferences";

interface InitialsProps {
  readonly name: string;
  /** Those that follow from the name. */
  readonly initials: string;
  /** What is read out; else the name. */
  readonly says?: string;
}

export function Initials({ name, initials, says = name }: InitialsProps) {
  const preferences = usePreferences();
  if (name === "") {
    return null;
  }
  const isMe = preferences?.person.name === name;
  return (
    <span className={styles.initials} title={says}>
      <span aria-hidden="true">{isMe ? preferences.initials : initials}</span>
      <span className="tk-visually-hidden">{says}</span>
    </span>
  );
}
