// The icon of every kind of deadline, by its id.
import type { IconName } from "./Icon";

export const KIND_ICONS: Readonly<Record<string, IconName>> = {
  activation_wish: "flag",
  contacts_due: "people",
  cancel_by: "cancel",
  renewal: "renew",
  quota_lapse: "requests",
  consulting_lapse: "clock",
  response_due: "answer",
  signed_copy: "contracts",
};
