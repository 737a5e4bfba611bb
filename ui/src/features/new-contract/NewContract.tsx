// One page for a new contract, a change and a correction: left the form, right, at every key, what
// the contract says. Ctrl ↵ stores, Esc leaves and keeps what was typed.
import { useState } from "react";

import type { ContractFormOpening } from "../../generated/api";
import { problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { usePreferences } from "../../shared/preferences";
import { Problem } from "../../shared/Problem";
import { useChange } from "../../shared/queries";
import { answersOf, useDraft } from "./draft";
import { Form } from "./Form";
import styles from "./NewContract.module.css";
import { Says } from "./Says";
import { useOpening, usePaper, usePreview } from "./queries";

export type Focus = "contacts" | "activation" | undefined;

interface NewContractProps {
  readonly editing?: string | undefined;
  readonly customer?: string | undefined;
  readonly focus?: Focus;
}

export function NewContract({ editing, customer, focus }: NewContractProps) {
  const opening = useOpening(editing ?? null);
  const preferences = usePreferences();
  if (opening.error) {
    return <Problem error={opening.error} />;
  }
  if (!opening.data || !preferences) {
    return null;
  }
  // Who said who they are looks after what they enter, until they say otherwise.
  const me = preferences.is_known ? preferences.person.name : "";
  return (
    <Filled
      key={opening.data.editing}
      opening={opening.data}
      customer={customer}
      owner={me}
      focus={focus}
    />
  );
}

function Filled({
  opening,
  customer,
  owner,
  focus,
}: {
  opening: ContractFormOpening;
  customer: string | undefined;
  owner: string;
  focus: Focus;
}) {
  const { go, back } = useNavigation();
  const { editing } = opening;
  const [start] = useState(() => ({
    ...opening.draft,
    ...(customer ? { customer } : {}),
    ...(editing === null && opening.draft.owner === "" ? { owner } : {}),
  }));
  const { draft, set, forget } = useDraft(start, editing);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [showsAll, setShowsAll] = useState(false);
  const preview = usePreview(editing, draft);
  const paper = usePaper(editing, draft);
  const save = useChange("save_contract");
  const refused = problemOf(save.error);
  const store = (asDraft: boolean) => {
    setShowsAll(true);
    save.mutate(
      { editing, draft, as_draft: asDraft },
      {
        onSuccess: (done) => {
          forget();
          go({ screen: "contract", number: done.value.number });
        },
        onError: focusRefused,
      },
    );
  };
  useKeys({ "mod+Enter": () => store(false), Escape: back });
  return (
    <div className={styles.page} data-testid="contract-form">
      <Form
        opening={opening}
        draft={draft}
        set={(name, value) => {
          save.reset();
          set(name, value);
        }}
        preview={preview.data}
        answerOf={answersOf(preview.data, refused, left, showsAll)}
        onLeave={(field) =>
          setLeft((before) => (before.has(field) ? before : new Set(before).add(field)))
        }
        focus={focus}
      />
      <Says
        opening={opening}
        preview={preview.data}
        paper={paper.data}
        problem={refused ?? problemOf(preview.error)}
        isStoring={save.isPending}
        onStore={store}
      />
    </div>
  );
}

/** The keyboard goes to the first field that was refused, once it says so. */
function focusRefused(): void {
  requestAnimationFrame(() => {
    document
      .querySelector<HTMLElement>('[data-testid="contract-form"] [aria-invalid="true"]')
      ?.focus();
  });
}
