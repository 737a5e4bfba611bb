// What the settings show of terms editions: the list, one of them, or a form.
export type EditionPlace =
  | { readonly shows: "list" }
  | { readonly shows: "edition"; readonly id: string }
  | { readonly shows: "form"; readonly id: string; readonly asCopy: boolean };
