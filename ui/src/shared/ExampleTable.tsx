// What a row will tell, shown where a list is still empty.
import styles from "./ExampleTable.module.css";

interface ExampleTableProps {
  readonly title: string;
  /** Heading and cell of each column; the last one is what the list is kept for. */
  readonly columns: readonly (readonly [heading: string, cell: string])[];
  readonly note: string;
}

export function ExampleTable({ title, columns, note }: ExampleTableProps) {
  return (
    <div>
      <p className="tk-label">{title}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(([heading]) => (
              <th key={heading}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map(([heading, cell], at) => (
              <td key={heading} className={at === columns.length - 1 ? styles.strong : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>{note}</p>
    </div>
  );
}
