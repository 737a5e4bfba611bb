// The line at the foot that says what was done and offers to take it back. One at a time.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";

import { Button } from "./Button";
import styles from "./Toast.module.css";
import { useWords } from "./words";

interface Note {
  readonly message: string;
  readonly canUndo?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Toasts {
  readonly show: (note: Note) => void;
}

const ToastContext = createContext<Toasts | null>(null);
const SHOWN_FOR = 8000;

export function ToastProvider({ children, onUndo }: { children: ReactNode; onUndo: () => void }) {
  const { t } = useWords();
  const [note, setNote] = useState<Note | null>(null);
  const show = useCallback((next: Note) => setNote(next), []);
  const toasts = useMemo(() => ({ show }), [show]);
  useEffect(() => {
    if (!note) {
      return;
    }
    const timer = setTimeout(() => setNote(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <ToastContext value={toasts}>
      {children}
      <div className={styles.place} role="status" aria-live="polite" data-testid="toast">
        {note ? (
          <div className={styles.toast}>
            <span>{note.message}</span>
            {note.action ? (
              <Button
                kind="quiet"
                onClick={() => {
                  note.action?.run();
                  setNote(null);
                }}
              >
                {note.action.label}
              </Button>
            ) : null}
            {note.canUndo ? (
              <Button
                kind="quiet"
                keys="mod+Z"
                onClick={() => {
                  setNote(null);
                  onUndo();
                }}
              >
                {t("shell-undo")}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </ToastContext>
  );
}

export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) {
    throw new Error("useToast needs a ToastProvider");
  }
  return toasts;
}
