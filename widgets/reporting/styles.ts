import { css } from 'lit'

export const styles = css`
  .frame section,
  .summary,
  .contacts li,
  .demands,
  .demands li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    align-content: start;
  }
  .frame section {
    padding-top: calc(4 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .summary,
  .contacts li,
  .demands li {
    gap: var(--_space);
  }
  .part-title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.2;
  }
  .summary {
    max-width: 38em;
  }
  .summary p:first-child b {
    margin-inline-end: 0.15em;
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  th,
  b {
    hyphens: auto;
  }
  tbody th {
    font-weight: 400;
  }
  th .meta {
    display: block;
  }
  .late svg {
    color: var(--_signal);
  }
  thead {
    display: none;
  }
  table,
  tbody,
  tbody th,
  td {
    display: block;
    padding: 0;
    border: 0;
  }
  tbody tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
    gap: var(--_space) calc(4 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  tbody th {
    grid-column: 1 / -1;
  }
  td {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    font-size: 0.875em;
  }
  .year {
    font-size: 1em;
  }
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: calc(5 * var(--_space)) calc(8 * var(--_space));
  }
  details li + li {
    margin-top: calc(3 * var(--_space));
  }
  @container (min-width: 40em) {
    .wide {
      display: table;
      table-layout: fixed;
    }
    .wide thead {
      display: table-header-group;
    }
    .wide tbody {
      display: table-row-group;
    }
    .wide tr {
      display: table-row;
    }
    .wide th,
    .wide td {
      display: table-cell;
      padding: calc(2 * var(--_space)) calc(3 * var(--_space)) calc(2 * var(--_space)) 0;
      vertical-align: baseline;
      border-bottom: 1px solid var(--_border);
    }
    .wide th:first-child {
      width: 36%;
    }
    .wide .year {
      display: none;
    }
  }
`
