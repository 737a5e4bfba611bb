// A contract drawn to scale. Rust gives every position between 0 and 1; this draws them and lets
// labels make room. One vocabulary: solid is past or committed, tint with an accent edge is still
// open, grey is locked, hatch is ending, dashed is not yet real.
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";

import type { RulerBar, RulerMonth, RulerView } from "../generated/api";
import { measureText } from "./measureText";
import styles from "./Ruler.module.css";
import { LABEL_SIZE, placeLabels, ROWS } from "./rulerLabels";

const TRACK = { top: 75, height: 18 } as const;
const WINDOW = { top: 43, height: 8, middle: 47 } as const;
const AXIS = 113;
const HEIGHT = 148;
const YEARS_APART = 60;

interface RulerProps {
  readonly view: RulerView;
  /** `page` and `preview` show everything; `panel` the track alone. */
  readonly size?: "page" | "panel" | "preview";
}

export function Ruler({ view, size = "page" }: RulerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [fontsAt, setFontsAt] = useState(0);
  const hatch = useId();
  useEffect(() => {
    const element = box.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    setWidth(element.clientWidth);
    void document.fonts.ready.then(() => setFontsAt(1));
    return () => observer.disconnect();
  }, []);
  const labels = useMemo(
    () => (width > 0 && size !== "panel" ? placeLabels(view, width) : []),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- measured anew when the font is there
    [view, width, size, fontsAt],
  );
  const isPanel = size === "panel";
  const top = isPanel ? 4 : TRACK.top;
  const height = isPanel ? 12 : TRACK.height;
  return (
    <div ref={box} className={styles.ruler}>
      {width > 0 ? (
        <svg
          width={width}
          height={isPanel ? 20 : HEIGHT}
          role="img"
          aria-label={view.description}
          className={styles.drawing}
        >
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" y1="0" x2="0" y2="5" className={styles.hatch} />
            </pattern>
          </defs>
          {isPanel ? null : <Axis months={view.months} width={width} today={todaySpan(view, width)} />}
          {view.bars.map((bar) => (
            <Bar
              key={`${bar.kind}${bar.from}`}
              bar={bar}
              width={width}
              top={top}
              height={height}
              hatch={hatch}
              isLabelled={!isPanel}
            />
          ))}
          {isPanel ? null : <Window view={view} width={width} />}
          <Lines view={view} width={width} top={top} height={height} isPanel={isPanel} />
          {labels.map((label) => (
            <text
              key={label.key}
              x={label.x}
              y={ROWS[label.row]}
              className={label.isAccent ? styles.accentLabel : styles.label}
              fontSize={LABEL_SIZE}
            >
              {label.word}
              {label.word && label.date ? " " : ""}
              {label.date ? <tspan className={styles.date}>{label.date}</tspan> : null}
            </text>
          ))}
          {isPanel ? null : <Today view={view} width={width} />}
        </svg>
      ) : null}
    </div>
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The place of the today chip, which replaces the month names under it. */
function todaySpan(view: RulerView, width: number): Span | null {
  if (!view.today) {
    return null;
  }
  const half = measureText(view.today.label, LABEL_SIZE, 500) / 2 + 8;
  const middle = Math.max(half, Math.min(view.today.at * width, width - half));
  return { from: middle - half, to: middle + half };
}

function Axis({
  months,
  width,
  today,
}: {
  months: readonly RulerMonth[];
  width: number;
  today: Span | null;
}) {
  const room = width / Math.max(months.length, 1);
  const widest = Math.max(...months.map((month) => measureText(month.label, LABEL_SIZE, 400)));
  const isShort = widest + 6 > room;
  const every = room >= 13 ? 1 : Math.ceil(13 / room);
  let lastYear = Number.NEGATIVE_INFINITY;
  const nextYears = months.flatMap((month, at) => (at > 0 && month.year ? [month.at * width] : []));
  return (
    <g>
      <line x1="0" x2={width} y1={AXIS} y2={AXIS} className={styles.axis} />
      {months.map((month, at) => {
        const x = month.at * width;
        const middle = ((month.at + month.to) / 2) * width;
        const text = isShort ? month.label.slice(0, 1) : month.label;
        const half = measureText(text, LABEL_SIZE, 400) / 2 + 2;
        const isCovered = today !== null && middle + half > today.from && middle - half < today.to;
        const isNewYear = month.year !== null && at > 0;
        const showsYear =
          month.year !== null &&
          x - lastYear > YEARS_APART &&
          (at > 0 || (nextYears[0] ?? width) - x > YEARS_APART);
        if (showsYear) {
          lastYear = x;
        }
        return (
          <g key={month.at}>
            {at > 0 ? (
              <line
                x1={x}
                x2={x}
                y1={AXIS}
                y2={AXIS + (isNewYear ? 9 : 5)}
                className={isNewYear ? styles.newYear : styles.axis}
              />
            ) : null}
            {isCovered || at % every !== 0 ? null : (
              <text x={middle} y={AXIS + 15} textAnchor="middle" className={styles.month} fontSize={LABEL_SIZE}>
                {text}
              </text>
            )}
            {showsYear ? (
              <text x={x} y={AXIS + 29} className={styles.year} fontSize={LABEL_SIZE}>
                {month.year}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

function Bar(props: {
  bar: RulerBar;
  width: number;
  top: number;
  height: number;
  hatch: string;
  isLabelled: boolean;
}): ReactNode {
  const { bar, width, top, height, hatch, isLabelled } = props;
  const x = bar.from * width;
  const w = Math.max(0, (bar.to - bar.from) * width);
  const isLocked = bar.kind === "locked";
  const fits = isLabelled && bar.label !== "" && measureText(bar.label, LABEL_SIZE, 500) + 14 <= w;
  const bottom = top + height;
  return (
    <g>
      {bar.kind === "next" ? (
        <>
          <line x1={x} x2={x + w} y1={top + 0.5} y2={top + 0.5} className={styles.next} />
          <line x1={x} x2={x + w} y1={bottom - 0.5} y2={bottom - 0.5} className={styles.next} />
        </>
      ) : (
        <rect
          x={x}
          y={top + 0.5}
          width={w}
          height={height - 1}
          className={styles[bar.kind]}
          {...(bar.kind === "terminating" ? { fill: `url(#${hatch})` } : {})}
        />
      )}
      {fits ? (
        <text
          x={isLocked ? x + w / 2 : x + 7}
          y={bottom - 5}
          textAnchor={isLocked ? "middle" : "start"}
          className={styles[`${bar.kind}Text`]}
          fontSize={LABEL_SIZE}
        >
          {bar.label}
        </text>
      ) : null}
    </g>
  );
}

function Window({ view, width }: { view: RulerView; width: number }) {
  if (!view.window) {
    return null;
  }
  const from = view.window.from * width;
  const to = view.window.to * width;
  const at = view.window.default_at * width;
  return (
    <g className={styles.window}>
      <rect x={from} y={WINDOW.top + 0.5} width={Math.max(0, to - from)} height={WINDOW.height - 1} />
      <line x1={at} x2={at} y1={WINDOW.top} y2={WINDOW.top + WINDOW.height} />
    </g>
  );
}

function Lines(props: { view: RulerView; width: number; top: number; height: number; isPanel: boolean }) {
  const { view, width, top, height, isPanel } = props;
  return (
    <g>
      {view.marks.map((mark) => {
        const x = mark.at * width;
        switch (mark.kind) {
          case "order":
            return isPanel ? null : (
              <line key="order" x1={x} x2={x} y1={WINDOW.top - 4} y2={WINDOW.top + 12} className={styles.tick} />
            );
          case "activation":
            return isPanel ? null : (
              <g key="activation">
                <line x1={x} x2={x} y1={WINDOW.top - 5} y2={top} className={styles.tick} />
                <path
                  d={`M${x} ${WINDOW.middle - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`}
                  className={styles.diamond}
                />
              </g>
            );
          case "cancel_by":
            return (
              <line
                key="cancel_by"
                x1={x}
                x2={x}
                y1={top - (isPanel ? 4 : 7)}
                y2={top + height + (isPanel ? 4 : 6)}
                className={styles.cancelBy}
              />
            );
          case "renewal":
          case "end":
            return (
              <line
                key={mark.kind}
                x1={x}
                x2={x}
                y1={top - (isPanel ? 0 : 8)}
                y2={top + height}
                className={styles.tick}
              />
            );
          default:
            return null;
        }
      })}
    </g>
  );
}

function Today({ view, width }: { view: RulerView; width: number }) {
  const span = todaySpan(view, width);
  if (!view.today || !span) {
    return null;
  }
  const x = view.today.at * width;
  return (
    <g>
      <line x1={x} x2={x} y1={TRACK.top - 6} y2={AXIS + 4} className={styles.todayLine} />
      <rect
        x={span.from}
        y={AXIS + 4}
        width={span.to - span.from}
        height="15"
        rx="4"
        className={styles.todayChip}
      />
      <text
        x={(span.from + span.to) / 2}
        y={AXIS + 15.5}
        textAnchor="middle"
        className={styles.todayText}
        fontSize={LABEL_SIZE}
      >
        {view.today.label}
      </text>
    </g>
  );
}
