// What the frame knows, for those who need a piece of it. Read once for all.

/** Whatever changes it. */
export const SESSION_TAGS = ["settings", "contracts", "customers", "requests"];
