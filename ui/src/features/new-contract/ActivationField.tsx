// The activation day: typed, or taken from the calendar that opens on the window alone.
import { useState } from "react";

import { CalendarField } from "../../shared/CalendarField";
import { useWords } from "../../shared/words";
import type { FormProps } from "./Form";

export function ActivationField({
  draft,
  set,
  preview,
  answerOf,
  hasFocus,
}: FormProps & { hasFocus: boolean }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const calendar = preview?.calendar ?? null;
  return (
    <CalendarField
      label={t("new-contract-activation")}
      calendarLabel={t("new-contract-calendar")}
      value={draft.activation}
      onType={(text) => set("activation", text)}
      answer={answerOf("activation_requested_on")}
      answers="beside"
      takesFocus={hasFocus}
      note={calendar ? undefined : <span className="tk-quiet">{t("field-order-first")}</span>}
      view={calendar}
      isOpen={isOpen}
      onOpen={setOpen}
      canOpen={calendar !== null}
    />
  );
}
