// The parts of the settings, in the order of their navigation. One line a part; what it shows is a
// component of its own.
import type { ReactNode } from "react";

import type { SettingsPageView } from "../../generated/api";
import type { SettingsSection } from "../../shared/navigation";
import { SingleKeys } from "../../shared/SingleKeys";
import type { Translate } from "../../shared/words";
import { Backups } from "./Backups";
import { CompanyForm } from "./CompanyForm";
import { EditionList } from "./EditionList";
import type { EditionPlace } from "./editionPlace";
import { HandForm } from "./HandForm";
import { PersonForm } from "./PersonForm";
import { ReminderForm } from "./ReminderForm";
import { RegisterList } from "./RegisterList";
import { Section } from "./Section";
import { WindowForm } from "./WindowForm";

/** What a part may need to know. */
export interface PartProps {
  readonly view: SettingsPageView;
  readonly version: string;
  readonly t: Translate;
  readonly onGo: (place: EditionPlace) => void;
}

interface Part {
  readonly id: SettingsSection;
  /** Whether it is about everybody who works with the register, or about who sits here. */
  readonly isFor: "house" | "person";
  readonly shows: (props: PartProps) => ReactNode;
}

export const PARTS: readonly Part[] = [
  {
    id: "company",
    isFor: "house",
    shows: ({ view, t }) => (
      <Section title={t("settings-company")} text={t("settings-company-text")} isWide>
        <CompanyForm view={view} />
      </Section>
    ),
  },
  {
    id: "editions",
    isFor: "house",
    shows: ({ t, onGo }) => (
      <Section title={t("terms-title")} text={t("terms-text")} isWide>
        <EditionList onGo={onGo} />
      </Section>
    ),
  },
  {
    id: "backups",
    isFor: "house",
    shows: ({ view, t }) => (
      <Section title={t("backup-title")} text={t("backup-text")} isWide>
        <Backups isReadOnly={view.is_read_only} />
      </Section>
    ),
  },
  {
    id: "registers",
    isFor: "house",
    shows: ({ version, t }) => (
      <Section title={t("registers-title")} text={t("registers-text")}>
        <RegisterList version={version} />
      </Section>
    ),
  },
  {
    id: "person",
    isFor: "person",
    shows: ({ t }) => (
      <Section title={t("person-title")} text={t("person-text")}>
        <PersonForm />
        <SingleKeys />
      </Section>
    ),
  },
  {
    id: "look",
    isFor: "person",
    shows: ({ view, t }) => (
      <Section title={t("settings-window")} text={t("settings-window-text")}>
        <WindowForm view={view} />
      </Section>
    ),
  },
  {
    id: "reminders",
    isFor: "person",
    shows: ({ t }) => (
      <Section title={t("reminders-title")} text={t("reminders-text")}>
        <ReminderForm />
        <HandForm />
      </Section>
    ),
  },
];
