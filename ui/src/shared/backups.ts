// Copies of the register: what there is, and putting one back, from the settings as well as from the
// screen that stands where the register does not open.
import { useMutation, useQueryClient } from "@tanstack/react-query";

import type { BackupsView } from "../generated/api";
import { call } from "./ipc";
import { useCommand } from "./queries";
import { useToast } from "./Toast";
import { useWords } from "./words";

export function useBackups(): BackupsView | undefined {
  return useCommand("backups", null, ["backups"], { keepPrevious: true }).data;
}

/** Puts a copy back; the toast offers to take that back. */
export function useRestore() {
  const queries = useQueryClient();
  const toast = useToast();
  const { t } = useWords();
  return useMutation({
    mutationFn: (name: string) => call("restore_backup", { name }),
    onSuccess: async ({ message, value }) => {
      const { before } = value;
      // What every screen shows is that of another moment now.
      await queries.invalidateQueries();
      toast.show({
        message,
        ...(before === null
          ? {}
          : {
              action: {
                label: t("backup-take-back"),
                run: () =>
                  void call("restore_backup", { name: before }).then(() =>
                    queries.invalidateQueries(),
                  ),
              },
            }),
      });
    },
    onError: (error) => toast.show({ message: error.message }),
  });
}
