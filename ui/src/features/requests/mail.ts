// The e-mail at hand: dropped on the window or chosen. Rust reads it and knows where it lies; here
// it waits until the form takes it over.
import { useSyncExternalStore } from "react";

import type { MailReading, ProblemView } from "../../generated/api";
import { call, problemOf } from "../../shared/ipc";

/** What is to be said of a mail: what is in it, or why it cannot be read. */
export interface MailAtHand {
  readonly reading: MailReading | null;
  readonly problem: ProblemView | null;
}

const NOTHING: MailAtHand = { reading: null, problem: null };

let atHand = NOTHING;
const listeners = new Set<() => void>();

function put(next: MailAtHand): void {
  atHand = next;
  for (const listener of listeners) {
    listener();
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The mail that waits for the form. */
export function useMailAtHand(): MailAtHand {
  return useSyncExternalStore(listen, () => atHand);
}

/** The form has taken it over, or it is not wanted. */
export function putAway(): void {
  put(NOTHING);
}

/** Asks for the mail that was dropped, or lets a person choose one; gives whether there is one. */
export async function fetchMail(
  command: "dropped_request_mail" | "choose_request_mail",
): Promise<boolean> {
  try {
    const reading = await call(command, null);
    if (reading) {
      put({ reading, problem: null });
    }
    return reading !== null;
  } catch (error) {
    put({ reading: null, problem: problemOf(error) });
    return true;
  }
}
