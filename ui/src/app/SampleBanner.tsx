// Says on every screen that these contracts are made up, with the one way back.
import { Button } from "../shared/Button";
import { Icon } from "../shared/Icon";
import { useSamples } from "../shared/samples";
import { useWords } from "../shared/words";
import styles from "./SampleBanner.module.css";

export function SampleBanner() {
  const { t } = useWords();
  const samples = useSamples();
  return (
    <div className={styles.banner} role="status" data-testid="sample-banner">
      <Icon name="eye" />
      <span className={styles.text}>{t("samples-banner")}</span>
      <Button disabled={samples.isOpening} onClick={samples.leave}>
        {t("samples-leave")}
      </Button>
    </div>
  );
}
