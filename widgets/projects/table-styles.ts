import { css } from 'lit'

export const tableOwnStyles = css`
  .scroll {
    font-size: 0.875em;
  }
  thead th {
    white-space: nowrap;
  }
  thead button {
    padding: 0;
    border: 0;
    font-weight: inherit;
    color: inherit;
  }
  thead button:hover {
    text-decoration: underline;
  }
  th,
  td {
    padding-inline-end: 0.75em;
  }
  .number {
    white-space: nowrap;
  }
  tbody th {
    min-width: 9em;
    font-weight: inherit;
  }
  td {
    min-width: 5em;
    overflow-wrap: normal;
  }
  @media print {
    thead button {
      display: inline;
    }
  }
`
