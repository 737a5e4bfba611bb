// What stands in the place of a screen that could not be drawn: the rest of the window goes on.
import { Component, type ReactNode } from "react";

import { Button } from "../shared/Button";
import { call, Refusal } from "../shared/ipc";
import { Problem } from "../shared/Problem";
import { useWords } from "../shared/words";

interface Props {
  /** A screen of its own starts anew when this changes. */
  place: string;
  children: ReactNode;
}

interface State {
  error: unknown;
  place: string;
}

/** Keeps a fault while drawing one screen from emptying the whole window. */
export class ScreenFailure extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override componentDidCatch(error: unknown) {
    const { name, stack } = error instanceof Error ? error : new Error();
    // What it says may name a customer; where it happened is enough. Nothing waits for this.
    call("report_fault", { kind: name, stack: stack ?? "" }).catch(() => null);
  }

  override render() {
    if (this.state.error === null) {
      return this.props.children;
    }
    return <CannotBeShown onRetry={() => this.setState({ error: null })} />;
  }
}

function CannotBeShown({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <Problem
      error={
        new Refusal({
          code: "io",
          rule: null,
          field: null,
          message: t("shell-screen-failed"),
          safe: t("shell-screen-failed-safe"),
          remedy: t("shell-screen-failed-remedy"),
        })
      }
    >
      <Button kind="filled" onClick={onRetry}>
        {t("shell-retry")}
      </Button>
    </Problem>
  );
}
