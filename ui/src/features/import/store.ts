// Storing: what it did is said by the screen that follows, and by the line at the foot with undo.
import { useMutation, useQueryClient } from "@tanstack/react-query";

import type { ImportStoreInput } from "../../generated/api";
import { call } from "../../shared/ipc";
import { refresh } from "../../shared/queries";
import { useToast } from "../../shared/Toast";
import { showPage } from "./queries";

/** Stores rows of the dry run. */
export function useStore() {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (input: ImportStoreInput) => call("store_import", input),
    onMutate: () => {
      // Storing takes a while; the screen says so as soon as it is asked.
      void queries.invalidateQueries({ queryKey: ["import_page"] });
    },
    onSuccess: async (done) => {
      showPage(queries, done.value);
      toast.show({ message: done.message, canUndo: true });
      await refresh(queries, done.touched);
    },
    onError: async (error) => {
      toast.show({ message: error.message });
      await queries.invalidateQueries({ queryKey: ["import_page"] });
    },
  });
}
