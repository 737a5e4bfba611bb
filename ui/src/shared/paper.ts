// Saving the summary of a contract: Rust asks for the place, the toast offers to open the paper.
import { useMutation } from "@tanstack/react-query";

import type { Commands } from "../generated/api";
import { call, problemOf } from "./ipc";
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

/** What Rust opens with the system's own program; a failure is told. */
type Opening = "open_letter" | "open_notice_letter" | "open_notice_document";

/** Opens a paper or document. */
export function useOpen<Name extends Opening>(name: Name) {
  const toast = useToast();
  return useMutation<Commands[Name]["output"], Error, Commands[Name]["input"]>({
    mutationFn: (input) => call(name, input),
    onError: (error) => {
      const problem = problemOf(error);
      toast.show({ message: [error.message, problem?.remedy].filter(Boolean).join(" ") });
    },
  });
}
