// Rows to the clipboard as a table: other programs get HTML or tab-separated lines, whichever they
// take. Rust writes both and keeps formulas out.
import { useMutation } from "@tanstack/react-query";

import type { CopiedRows, CopyInput } from "../../generated/api";
import { call } from "../../shared/ipc";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";

/** Copies what was chosen; the toast says how much. */
export function useCopyRows() {
  const { t } = useWords();
  const toast = useToast();
  return useMutation({
    mutationFn: async (input: CopyInput) => {
      const copied = await call("copy_contracts", input);
      if (!(await put(copied))) {
        throw new Error(t("grid-copy-failed"));
      }
      return copied;
    },
    onSuccess: (copied) => toast.show({ message: copied.message }),
    onError: (error) => toast.show({ message: error.message }),
  });
}

/** Whether it is there. Not every web view offers the newer way, which is asked first. */
async function put(copied: CopiedRows): Promise<boolean> {
  const parts = { "text/plain": copied.text, "text/html": copied.html };
  try {
    const blobs = Object.entries(parts).map(
      ([type, text]) => [type, new Blob([text], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return putByEvent(parts);
  }
}

function putByEvent(parts: Readonly<Record<string, string>>): boolean {
  let isThere = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(parts)) {
      event.clipboardData?.setData(type, text);
    }
    isThere = true;
  };
  document.addEventListener("copy", onCopy, true);
  document.execCommand("copy");
  document.removeEventListener("copy", onCopy, true);
  return isThere;
}
