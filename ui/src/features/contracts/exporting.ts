// Contracts as a table: Rust asks where it goes and knows the place alone.
import { useMutation } from "@tanstack/react-query";

import type { Selection } from "../../generated/api";
import { call, problemOf } from "../../shared/ipc";
import { useToast } from "../../shared/Toast";

/** The formats in the order in which they are offered. */
export const FORMATS = ["xlsx", "csv_excel", "csv"] as const;

export type Format = (typeof FORMATS)[number];

interface Wish {
  readonly selection: Selection;
  readonly format: Format;
}

/** Writes the chosen contracts; the toast says where, or why not. */
export function useExportContracts() {
  const toast = useToast();
  return useMutation({
    mutationFn: ({ selection, format }: Wish) => call("export_contracts", { selection, format }),
    onSuccess: (saved) => {
      if (saved.message !== "") {
        toast.show({ message: saved.message });
      }
    },
    onError: (error) =>
      toast.show({
        message: [error.message, problemOf(error)?.remedy].filter(Boolean).join(" "),
      }),
  });
}
