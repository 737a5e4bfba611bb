// Whether letters alone are shortcuts: the switch for it, in the settings and on the sheet of keys.
import { Checkbox } from "./Checkbox";
import { useKeep, usePreferences } from "./preferences";
import { useToast } from "./Toast";
import { useWords } from "./words";

/** The switch and why one would use it; nothing until it is known how it stands. */
export function SingleKeys() {
  const { t } = useWords();
  const isOn = usePreferences()?.single_keys;
  const keep = useKeep("keep_keys");
  if (isOn === undefined) {
    return null;
  }
  return (
    <div>
      <Checkbox
        label={t("keys-single")}
        checked={isOn}
        onChange={(single_keys) => keep.mutate({ single_keys })}
      />
      <p className="tk-quiet">{keep.error ? keep.error.message : t("keys-single-text")}</p>
    </div>
  );
}

/** Turns the switch and says how it stands now. */
export function useToggleSingleKeys(): (() => void) | undefined {
  const { t } = useWords();
  const toast = useToast();
  const isOn = usePreferences()?.single_keys;
  const keep = useKeep("keep_keys");
  if (isOn === undefined) {
    return undefined;
  }
  const said = t(isOn ? "keys-single-now-off" : "keys-single-now-on");
  return () =>
    keep.mutate({ single_keys: !isOn }, { onSuccess: () => toast.show({ message: said }) });
}
