// Saving the summary of a contract: Rust asks for the place, the toast offers to open the paper.
import { useMutation } from "@tanstack/react-query";

import { call } from "./ipc";
import { useToast } from "./Toast";
import { useWords } from "./words";

/** Saves the paper of a contract by number. */
export function useSavePaper() {
  const toast = useToast();
  const { t } = useWords();
  return useMutation({
    mutationFn: (number: string) => call("save_contract_paper", { number }),
    onSuccess: (saved, number) => {
      if (saved.path !== "") {
        toast.show({
          message: saved.message,
          action: { label: t("shell-pdf-open"), run: () => void call("open_paper", { number }) },
        });
      }
    },
    onError: (error) => toast.show({ message: error.message }),
  });
}
