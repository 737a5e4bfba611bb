// What the person at this computer prefers, read once and read anew when one of it was kept.
import { useMutation, useQueryClient } from "@tanstack/react-query";

import type { Commands, PreferencesView } from "../generated/api";
import { call, type CommandName } from "./ipc";
import { refresh, useCommand } from "./queries";

/** Commands that keep something and give all preferences back. */
type Keeping = {
  [Name in CommandName]: Commands[Name]["output"] extends PreferencesView ? Name : never;
}[CommandName];

const TAGS = ["preferences"];

export function usePreferences(): PreferencesView | undefined {
  return useCommand("preferences", null, TAGS, { keepPrevious: true }).data;
}

/** A command that keeps something of them. */
export function useKeep<Name extends Keeping>(name: Name) {
  const queries = useQueryClient();
  return useMutation<Commands[Name]["output"], Error, Commands[Name]["input"]>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => refresh(queries, TAGS),
  });
}
