// A day that may be any day: typed, or taken from the months around it.
import { useState } from "react";

import { CalendarField } from "./CalendarField";
import type { FieldProps } from "./Field";
import { useCommand } from "./queries";

interface DayFieldProps extends Omit<FieldProps, "suffix" | "type" | "inputRef"> {
  /** For a field at the right edge of the window. */
  readonly opensToTheLeft?: boolean;
}

export function DayField(props: DayFieldProps) {
  const [isOpen, setOpen] = useState(false);
  const calendar = useCommand("day_calendar", { text: props.value }, ["settings"], {
    enabled: isOpen,
  });
  return (
    <CalendarField
      {...props}
      calendarLabel={props.label}
      view={calendar.data ?? null}
      isOpen={isOpen}
      onOpen={setOpen}
      canOpen
    />
  );
}
