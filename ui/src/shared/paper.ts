// The papers of contracts outside of the window: saved where a person wants them, opened with the
// system's own program, handed to the mail program. Rust asks for places and knows them alone.
import { useMutation } from "@tanstack/react-query";

import type { Commands, PaperWish } from "../generated/api";
import { call, problemOf } from "./ipc";
import { useToast } from "./Toast";
import { useWords } from "./words";

/** The summary of a contract in its customer's language. */
export function summaryOf(number: string): PaperWish {
  return { number, kind: "summary", language: null };
}

/** A failure as the toast tells it: what happened, and what to do. */
function told(error: Error): string {
  return [error.message, problemOf(error)?.remedy].filter(Boolean).join(" ");
}

/** Saves a paper as PDF; the toast offers to open it. */
export function useSavePaper() {
  const toast = useToast();
  const { t } = useWords();
  return useMutation({
    mutationFn: (wish: PaperWish) => call("save_contract_paper", wish),
    onSuccess: (saved, { number }) => {
      if (saved.path !== "") {
        toast.show({
          message: saved.message,
          action: { label: t("shell-pdf-open"), run: () => void call("open_paper", { number }) },
        });
      }
    },
    onError: (error) => toast.show({ message: told(error) }),
  });
}

/** Opens a paper as the draft of a mail; the toast says that nothing was sent. */
export function useMailPaper() {
  const toast = useToast();
  return useMutation({
    mutationFn: (wish: PaperWish) => call("mail_contract_paper", wish),
    onSuccess: ({ message }) => toast.show({ message }),
    onError: (error) => toast.show({ message: told(error) }),
  });
}

/** What Rust opens with the system's own program; a failure is told. */
type Opening =
  | "open_letter"
  | "open_notice_letter"
  | "open_notice_document"
  | "view_contract_paper"
  | "open_batch_place";

/** Opens a paper, a document or a folder. */
export function useOpen<Name extends Opening>(name: Name) {
  const toast = useToast();
  return useMutation<Commands[Name]["output"], Error, Commands[Name]["input"]>({
    mutationFn: (input) => call(name, input),
    onError: (error) => toast.show({ message: told(error) }),
  });
}
