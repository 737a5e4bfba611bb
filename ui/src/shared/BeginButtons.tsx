// The ways to begin, where a screen is empty because there is no contract yet: enter one, import a
// list, or look at samples first.
import { Button } from "./Button";
import styles from "./BeginButtons.module.css";
import { Icon } from "./Icon";
import { useNavigation } from "./navigation";
import { useCommand } from "./queries";
import { useSamples } from "./samples";
import { SESSION_TAGS } from "./session";
import { useWords } from "./words";

export function BeginButtons() {
  const { t } = useWords();
  const { go } = useNavigation();
  const samples = useSamples();
  const session = useCommand("session", null, SESSION_TAGS, { keepPrevious: true }).data;
  return (
    <span className={styles.ways}>
      <Button
        kind="filled"
        keys="mod+N"
        disabled={session?.is_read_only}
        onClick={() => go({ screen: "new-contract" })}
      >
        {t("shell-new-contract")}
      </Button>
      <Button icon={<Icon name="import" />} onClick={() => go({ screen: "import" })}>
        {t("import-page-open")}
      </Button>
      {session?.is_sample ? null : (
        <Button icon={<Icon name="eye" />} disabled={samples.isOpening} onClick={samples.open}>
          {samples.isOpening ? t("samples-making") : t("start-samples")}
        </Button>
      )}
    </span>
  );
}
