// One family of icons: 16 pixels, a line of 1.4, round ends; drawn here so that they are part of
// the program and follow the colour of the text.
import type { ReactNode } from "react";

const SHAPES = {
  today: (
    <>
      <circle cx="8" cy="8" r="2.6" />
      <path d="M8 1.6v1.6M8 12.8v1.6M1.6 8h1.6M12.8 8h1.6M3.5 3.5l1.1 1.1M11.4 11.4l1.1 1.1M3.5 12.5l1.1-1.1M11.4 4.6l1.1-1.1" />
    </>
  ),
  contracts: <path d="M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.4h3.4M6.2 8.2h4M6.2 11h4" />,
  customers: <path d="M3.5 14.2V2.2h9v12M1.8 14.2h12.4M6 5h1M9 5h1M6 8h1M9 8h1M7 14v-2.6h2V14" />,
  settings: (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="m8 1.7 1 1.9 2.1-.5.4 2.1 2 .9-.9 1.9.9 1.9-2 .9-.4 2.1L9 12.4l-1 1.9-1-1.9-2.1.5-.4-2.1-2-.9.9-1.9-.9-1.9 2-.9.4-2.1L7 3.6z" />
    </>
  ),
  requests: <path d="M2.2 9.4h3.4l1 1.8h2.8l1-1.8h3.4M2.2 9.4 4 2.8h8l1.8 6.6v4H2.2z" />,
  answer: <path d="M2.4 2.8h11.2v8.4H8.4L5 14v-2.8H2.4zM9.8 5 7.6 7l2.2 2M7.8 7h2.8" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.6V8l2.4 1.6" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.4 10.4 3.6 3.6" />
    </>
  ),
  undo: <path d="M6 3.2 3 6.2l3 3M3.2 6.2h6a3.3 3.3 0 0 1 0 6.6H7" />,
  plus: <path d="M8 3v10M3 8h10" />,
  calendar: <path d="M2.6 3.6h10.8v10H2.6zM2.6 6.6h10.8M5.4 2v2.6M10.6 2v2.6" />,
  cancel: <path d="M2.6 3.6h10.8v10H2.6zM2.6 6.6h10.8M5.4 2v2.6M10.6 2v2.6M6.4 10.2h3.2" />,
  people: (
    <>
      <circle cx="6" cy="5.4" r="2.4" />
      <path d="M1.8 13.4c0-2.6 1.8-4.2 4.2-4.2s4.2 1.6 4.2 4.2M10.4 3.2a2.3 2.3 0 0 1 0 4.4M11.6 9.4c1.6.4 2.6 1.8 2.6 4" />
    </>
  ),
  flag: <path d="M3.4 14.4V2.4c3-1.4 5.4 1.4 9 0v6.4c-3.6 1.4-6-1.4-9 0" />,
  renew: (
    <path d="M13.4 7A5.5 5.5 0 0 0 3.6 4.8L2.4 6M2.4 2.8V6h3.2M2.6 9a5.5 5.5 0 0 0 9.8 2.2l1.2-1.2M13.6 13.2V10h-3.2" />
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  check: <path d="m3 8.6 3.2 3.2L13 4.6" />,
  warning: <path d="M8 2.4 14.4 13.4H1.6zM8 6.6v3.2M8 11.6v.2" />,
  left: <path d="M10 4 6 8l4 4" />,
  right: <path d="m6 4 4 4-4 4" />,
  save: <path d="M8 2.4v7.2M5 6.8 8 9.8l3-3M2.8 11.4v2.2h10.4v-2.2" />,
  finance: <path d="M2 13.8h12M3.4 13.6V8.2h2.4v5.4M6.9 13.6V3h2.4v10.6M10.4 13.6V6h2.4v7.6" />,
  columns: <path d="M2.4 3h3v3h-3zM2.4 10h3v3h-3zM8 3.4h5.6M8 5.8h4M8 10.4h5.6M8 12.8h4" />,
  group: <path d="M2.4 3.4h11.2M5.4 6.6h8.2M5.4 9.4h8.2M2.4 12.6h11.2" />,
  copy: <path d="M5.6 5.6h8v8h-8zM10.4 5.4v-3h-8v8h3" />,
  down: <path d="m4 6.2 4 4 4-4" />,
  filter: <path d="M2.2 3h11.6L9.4 8.4v4.8l-2.8-1.6V8.4z" />,
  more: <path d="M3.4 8h.01M8 8h.01M12.6 8h.01" />,
  import: <path d="M8 2v7.4M5 6.6l3 3 3-3M2.4 10.6v3h11.2v-3" />,
  eye: (
    <>
      <path d="M1.6 8C3 5.2 5.3 3.8 8 3.8S13 5.2 14.4 8C13 10.8 10.7 12.2 8 12.2S3 10.8 1.6 8z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  arrow: <path d="M2.6 8h10.8M9.6 4.2 13.4 8l-3.8 3.8" />,
  guide: (
    <path d="M8 4.4C6.4 3 4.4 2.6 2 2.8v9.6c2.4-.2 4.4.2 6 1.6 1.6-1.4 3.6-1.8 6-1.6V2.8c-2.4-.2-4.4.2-6 1.6zM8 4.4V14" />
  ),
  pdf: <path d="M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.4h3.4" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none" }}
    >
      {SHAPES[name]}
    </svg>
  );
}
