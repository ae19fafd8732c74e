import { css } from 'lit'

/** Records as rows: when and what kind beside what it is (`records/row.ts`). */
export const rows = css`
  .rows-of,
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .rows-of {
    padding-top: calc(4 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .rows-title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.2;
  }
  .rows-of > p {
    margin-top: calc(-2 * var(--_space));
  }
  .rows {
    gap: calc(5 * var(--_space)) calc(8 * var(--_space));
  }
  .row,
  .row > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space) calc(6 * var(--_space));
  }
  .row-title {
    max-width: 38em;
    font-weight: 600;
  }
  .row dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .row :is(dt, dd) {
    display: inline;
  }
  .row dt {
    margin-inline-end: 0.4em;
  }
  .row dt::after {
    content: ':';
  }
  .row > .row-time {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .passage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }
  .passage-title {
    font-weight: 600;
  }
  .more {
    justify-self: start;
  }
  @container (min-width: 40em) {
    .row {
      grid-template-columns: 11em minmax(0, 1fr);
    }
    .row > .row-time {
      display: grid;
      gap: var(--_space);
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`
