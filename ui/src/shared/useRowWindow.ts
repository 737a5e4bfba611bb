// Which rows of a long list are in view: all are equally high, so that two divisions tell, however
// many there are. Drawn are a few more on either side, and they change a few at a time: scrolling by
// one row then draws none anew. Never: what a row is.
import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Rows that come and go together. */
const STEP = 8;

interface Sight {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

export interface RowWindow {
  /** The first row that is drawn, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** The room for a row. */
  readonly width: number;
}

/** `head` is the height of what stands before the rows and stays in sight. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  { count, current, rowHeight, head }: Record<"count" | "current" | "rowHeight" | "head", number>,
): RowWindow {
  const [sight, setSight] = useState<Sight>({ width: 0, height: 0, top: 0 });
  const look = useCallback(() => {
    const at = scroller.current;
    if (!at) {
      return;
    }
    const step = STEP * rowHeight;
    const next = {
      width: at.clientWidth,
      height: at.clientHeight,
      top: Math.floor(at.scrollTop / step) * step,
    };
    setSight((before) =>
      before.width === next.width && before.height === next.height && before.top === next.top
        ? before
        : next,
    );
  }, [scroller, rowHeight]);
  useLayoutEffect(() => {
    const at = scroller.current;
    if (!at) {
      return undefined;
    }
    const watcher = new ResizeObserver(look);
    // Looks at once when it begins.
    watcher.observe(at);
    // Rows that come into view are there in the same frame.
    const onScroll = () => flushSync(look);
    at.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      watcher.disconnect();
      at.removeEventListener("scroll", onScroll);
    };
  }, [scroller, look]);
  const hasRows = count > 0;
  useLayoutEffect(() => {
    const at = scroller.current;
    if (!at || !hasRows || current < 0) {
      return;
    }
    bringIntoView(at, current * rowHeight, rowHeight, at.clientHeight - head);
  }, [scroller, current, hasRows, rowHeight, head]);
  const first = Math.max(0, Math.floor(sight.top / rowHeight) - STEP);
  const seen = Math.ceil(sight.height / rowHeight) + STEP;
  const end = Math.min(count, Math.floor(sight.top / rowHeight) + seen + STEP);
  return { first: Math.min(first, end), end: sight.height === 0 ? first : end, width: sight.width };
}

/** Scrolls no further than it takes. */
function bringIntoView(scroller: HTMLElement, top: number, height: number, room: number): void {
  if (top < scroller.scrollTop) {
    scroller.scrollTop = top;
  } else if (top + height > scroller.scrollTop + room) {
    scroller.scrollTop = top + height - room;
  }
}
