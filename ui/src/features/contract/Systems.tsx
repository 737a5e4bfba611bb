// The covered systems and how many of the level's satellites they use.
import type { SystemsView } from "../../generated/api";
import { useNavigation } from "../../shared/navigation";
import { useWords } from "../../shared/words";
import rows from "./Rows.module.css";
import { Section } from "./Section";

interface SystemsProps {
  readonly view: SystemsView;
  readonly number: string;
  readonly canEdit: boolean;
}

export function Systems({ view, number, canEdit }: SystemsProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  return (
    <Section
      title={t("covered-systems")}
      count={view.count}
      action={
        canEdit
          ? {
              label: t("contract-edit"),
              name: `${t("contract-edit")}: ${t("covered-systems")}`,
              run: () => go({ screen: "edit-contract", number }),
            }
          : undefined
      }
    >
      {view.rows.length === 0 ? <p className={rows.empty}>{t("contract-no-systems")}</p> : null}
      <ul className={rows.systems}>
        {view.rows.map((row, at) => (
          // The same system may stand there twice; its place is all that tells it apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className={`${rows.row} ${rows.system}`}>
            <span>{row.name}</span>
            <span className={`${rows.second} ${rows.right}`}>{row.version}</span>
            <span className={rows.second}>{row.usage}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
