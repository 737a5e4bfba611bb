// Dropping an e-mail file anywhere on the window opens the form that logs it; so does one that was
// named at the start.
import { FileDrop } from "../../shared/FileDrop";
import { useNavigation } from "../../shared/navigation";
import { useWords } from "../../shared/words";
import { fetchMail } from "./mail";

export function MailDrop() {
  const { t } = useWords();
  const { go, route } = useNavigation();
  const isLogging = route.screen === "requests" && route.opens === "log";
  const take = () => {
    void fetchMail("dropped_request_mail").then((isThere) => {
      if (isThere && !isLogging) {
        go({ screen: "requests", opens: "log" });
      }
    });
  };
  return (
    <FileDrop
      kind="mail"
      icon="requests"
      text={t("requests-drop-here")}
      onDropped={take}
      asksAtOnce
    />
  );
}
