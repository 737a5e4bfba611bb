// Other registers: the list of those that were open, and the ways into one. Where they lie, only
// Rust knows.
import { useMutation, useQueryClient } from "@tanstack/react-query";

import type { Commands, RegistersView } from "../generated/api";
import { call } from "./ipc";
import { useCommand } from "./queries";
import { useStartAnew } from "./startAnew";
import { useToast } from "./Toast";

const LIST = "registers";

/** The registers that were open before; nothing of them is known by a register itself. */
export function useRegisters(): RegistersView | undefined {
  return useCommand(LIST, null, [LIST], { keepPrevious: true }).data;
}

type Way = "choose_register" | "new_register" | "dropped_register";

export interface RegisterWays {
  /** By a dialog of the system, or one that was dropped. */
  readonly open: (way: Way) => void;
  /** One of the list. */
  readonly openListed: (id: string) => void;
  readonly forget: (id: string) => void;
  readonly isOpening: boolean;
}

export function useRegisterWays(): RegisterWays {
  const startAnew = useStartAnew();
  const queries = useQueryClient();
  const toast = useToast();
  const onError = (error: Error) => toast.show({ message: error.message });
  const opened = async (isOpened: boolean) => {
    if (isOpened) {
      await startAnew();
      await queries.invalidateQueries({ queryKey: [LIST] });
    }
  };
  const open = useMutation({
    mutationFn: (way: Way) => call(way, null),
    onSuccess: opened,
    onError,
  });
  const listed = useMutation({
    mutationFn: (id: string) => call("open_register", { id }),
    onSuccess: () => opened(true),
    onError,
  });
  const forget = useMutation<Commands["forget_register"]["output"], Error, string>({
    mutationFn: (id) => call("forget_register", { id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [LIST] }),
    onError,
  });
  return {
    open: (way) => open.mutate(way),
    openListed: (id) => listed.mutate(id),
    forget: (id) => forget.mutate(id),
    isOpening: open.isPending || listed.isPending,
  };
}
