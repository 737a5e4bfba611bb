// Another register was opened: nothing that is known of the former one may be shown of this one.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import { forgetKept } from "./kept";
import { useNavigation } from "./navigation";

// The frame asks these; its look and language stay until they are answered anew.
const OF_THE_FRAME = new Set(["session", "language", "preferences"]);

/** Begins at the first screen with everything read anew. */
export function useStartAnew(): () => Promise<void> {
  const queries = useQueryClient();
  const { startOver } = useNavigation();
  return useCallback(async () => {
    const isOfTheFrame = ({ queryKey }: { queryKey: readonly unknown[] }) =>
      OF_THE_FRAME.has(String(queryKey[0]));
    forgetKept();
    startOver();
    queries.removeQueries({ predicate: (query) => !isOfTheFrame(query) });
    await queries.refetchQueries({ predicate: isOfTheFrame });
  }, [queries, startOver]);
}
