// Why the terms say so, in a sentence; every step of it on demand, beside the row.
import { Popover } from "@mantine/core";

import type { ImportLineView } from "../../generated/api";
import { WhyPanel } from "../../shared/WhyPanel";
import { useWords } from "../../shared/words";
import { useChecking } from "./checking";
import styles from "./Reason.module.css";

export function Reason({ line }: { line: ImportLineView }) {
  const { t } = useWords();
  const { opened, open, current } = useChecking();
  const text = (
    <span className={styles.text}>
      {line.rule === "" ? null : <b className={styles.rule}>{line.rule} </b>}
      {line.reason}
    </span>
  );
  if (!line.why) {
    return text;
  }
  const isOpen = opened?.number === line.number && opened.what === "why";
  return (
    <Popover
      opened={isOpen}
      onChange={(next) => (next ? undefined : open(null))}
      position="left"
      offset={12}
      width={380}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.open}
          tabIndex={current === line.number ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={`${line.reason} ${line.rule}. ${t("import-page-why", { row: String(line.row) })}`}
          onClick={() => open(isOpen ? null : { number: line.number, what: "why" })}
        >
          {text}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.place}>
        <WhyPanel view={line.why} onClose={() => open(null)} />
      </Popover.Dropdown>
    </Popover>
  );
}
