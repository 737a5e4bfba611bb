// Documents of notices: Rust asks which file, and the window is told its name and content's hash,
// never where it lies.
import { useMutation } from "@tanstack/react-query";

import { call, problemOf } from "./ipc";
import { useChange } from "./queries";
import { useToast } from "./Toast";

/** Lets a person choose a file; null if they think better of it. */
export function useChooseDocument(number: string) {
  const toast = useToast();
  return useMutation({
    mutationFn: () => call("choose_notice_document", { number }),
    onError: (error) => toast.show({ message: error.message }),
  });
}

/** Chooses a file and attaches it to the notice at a place. */
export function useAttachDocument(number: string, at: number) {
  const attach = useChange("attach_notice_document");
  const toast = useToast();
  return useMutation({
    mutationFn: async () => {
      const document = await call("choose_notice_document", { number });
      if (document) {
        await attach.mutateAsync({ number, at, document });
      }
    },
    onError: (error) =>
      toast.show({
        message: [error.message, problemOf(error)?.remedy].filter(Boolean).join(" "),
      }),
  });
}
