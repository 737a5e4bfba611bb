// The mark of the program: a ruler's frame with the line of the last day.
export function Mark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" aria-hidden="true">
      <rect
        x="1.2"
        y="2.7"
        width="15.6"
        height="12.6"
        rx="3"
        stroke="var(--tk-t1)"
        strokeWidth="1.8"
      />
      <path d="M6.4 3v12M1.6 9h4.8" stroke="var(--tk-t1)" strokeWidth="1.8" />
      <path d="M11 6v6" stroke="var(--tk-acc)" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}
