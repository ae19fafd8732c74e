import { css } from 'lit'

/** A table with hairlines between rows. Put it in a `.scroll`, which has `tabindex="0"`, `role` and a name. */
export const table = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: calc(2 * var(--_space));
    text-align: start;
    color: var(--_quiet);
    font-size: 0.8125em;
  }
  th,
  td {
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space)) calc(1.5 * var(--_space)) 0;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid var(--_border);
  }
  th {
    font-weight: 600;
  }
  .number {
    text-align: end;
  }
`
