// The import: nothing chosen yet, being read, its dry run, or what was stored.
import type { ProblemView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Refusal } from "../../shared/ipc";
import { Problem } from "../../shared/Problem";
import { useWords } from "../../shared/words";
import { Check } from "./Check";
import styles from "./Import.module.css";
import { Nothing } from "./Nothing";
import { useImportPage, useSaying } from "./queries";
import { Restore } from "./Restore";
import { Stored } from "./Stored";

interface ImportProps {
  readonly isReadOnly: boolean;
}

export function Import({ isReadOnly }: ImportProps) {
  const page = useImportPage();
  if (page.error) {
    return <Problem error={page.error} />;
  }
  const view = page.data;
  switch (view?.stage) {
    case undefined:
      return null;
    case "nothing":
      return <Nothing />;
    case "reading":
    case "storing":
      return (
        <Passing name={view.name} progress={view.progress} isReading={view.stage === "reading"} />
      );
    case "failed":
      return view.problem ? <Failed name={view.name} problem={view.problem} /> : null;
    case "stored":
      return view.stored ? <Stored name={view.name} stored={view.stored} /> : null;
    case "planned":
      if (view.restore) {
        return <Restore name={view.name} restore={view.restore} isReadOnly={isReadOnly} />;
      }
      return view.plan ? <Check name={view.name} plan={view.plan} isReadOnly={isReadOnly} /> : null;
  }
}

interface PassingProps {
  readonly name: string;
  readonly progress: string;
  readonly isReading: boolean;
}

/** What goes on by itself, and how it is stopped. */
function Passing({ name, progress, isReading }: PassingProps) {
  const { t } = useWords();
  const stop = useSaying("give_up_import");
  return (
    <div className={styles.passing} role="status" data-testid="import-passing">
      <h1>{t(isReading ? "import-page-reading-title" : "import-page-storing-title")}</h1>
      <p className={styles.name}>{name}</p>
      <div className={styles.track}>
        <span className={styles.moving} />
      </div>
      <p className="tk-second">{progress}</p>
      {isReading ? (
        <Button onClick={() => stop.mutate(null)}>{t("import-page-stop")}</Button>
      ) : null}
    </div>
  );
}

/** A list that cannot be read: what happened, what is safe, what to do. */
function Failed({ name, problem }: { name: string; problem: ProblemView }) {
  const { t } = useWords();
  const choose = useSaying("choose_import");
  const leave = useSaying("give_up_import");
  return (
    <Problem error={new Refusal(problem)} label={`${t("import-page-failed-title")}: ${name}`}>
      <Button kind="filled" onClick={() => choose.mutate(null)}>
        {t("import-page-choose-other")}
      </Button>
      <Button onClick={() => leave.mutate(null)}>{t("import-page-leave")}</Button>
    </Problem>
  );
}
