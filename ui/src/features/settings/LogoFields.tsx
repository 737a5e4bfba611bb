// The logo, and whether the name stands beside it.
import type { SettingsPageView } from "../../generated/api";
import { Checkbox } from "../../shared/Checkbox";
import { useWords } from "../../shared/words";
import { PictureField } from "./PictureField";

interface LogoFieldsProps {
  readonly view: SettingsPageView;
  readonly isNameBeside: boolean;
  readonly onNameBeside: (isBeside: boolean) => void;
}

export function LogoFields({ view, isNameBeside, onNameBeside }: LogoFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <PictureField
        picture="logo"
        stored={view.logo}
        isReadOnly={view.is_read_only}
        words={{
          label: t("letterhead-logo"),
          none: t("letterhead-logo-none"),
          hint: t("letterhead-logo-hint"),
          choose: t("letterhead-logo-choose"),
          replaceLabel: t("letterhead-logo-replace-label"),
          removeLabel: t("letterhead-logo-remove-label"),
        }}
      />
      {view.logo ? (
        <Checkbox
          label={t("letterhead-name-beside-logo")}
          checked={isNameBeside}
          onChange={onNameBeside}
        />
      ) : null}
    </>
  );
}
