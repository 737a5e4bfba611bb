// The way into the register of sample contracts and back.
import { useMutation } from "@tanstack/react-query";

import { call } from "./ipc";
import { useStartAnew } from "./startAnew";
import { useToast } from "./Toast";

export interface Samples {
  readonly open: () => void;
  readonly leave: () => void;
  /** The first time they have to be made. */
  readonly isOpening: boolean;
}

export function useSamples(): Samples {
  const startAnew = useStartAnew();
  const toast = useToast();
  const turn = useMutation({
    mutationFn: (way: "open_samples" | "leave_samples") => call(way, null),
    onSuccess: startAnew,
    onError: (error) => toast.show({ message: error.message }),
  });
  return {
    open: () => turn.mutate("open_samples"),
    leave: () => turn.mutate("leave_samples"),
    isOpening: turn.isPending,
  };
}
