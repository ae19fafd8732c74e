import { css } from 'lit'

export const styles = css`
  .policy,
  .columns,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(6 * var(--_space)) calc(12 * var(--_space));
  }
  .policy + .policy {
    padding-top: calc(8 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .top,
  .list {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .list dd + dd {
    margin-top: var(--_space);
  }
  .title {
    max-width: 30em;
    font-size: 1.25em;
    line-height: 1.2;
  }
  .title,
  .name,
  .status,
  .section-title {
    font-weight: 600;
  }
  .section-title {
    margin-bottom: calc(2 * var(--_space));
  }
  .muted {
    color: var(--_quiet);
  }
  .facts,
  .facts dl {
    display: grid;
    gap: calc(3 * var(--_space)) calc(8 * var(--_space));
  }
  .facts {
    padding-block: calc(4 * var(--_space));
    border-block: 1px solid var(--_border);
  }
  .facts dl {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .whole {
    -webkit-user-select: all;
    user-select: all;
  }
  .areas {
    columns: 14em;
    column-gap: calc(8 * var(--_space));
  }
  .areas li {
    padding-block: var(--_space);
    border-bottom: 1px solid var(--_border);
    break-inside: avoid;
  }
  .status,
  .stage {
    position: relative;
    padding-inline-start: 1.75em;
  }
  /* Filled by its border, which forced colours keep. */
  .status::before,
  .stage::before {
    content: '';
    position: absolute;
    inset: 0.35em auto auto 0;
    border: 0.4em solid var(--_accent);
    border-radius: 50%;
  }
  .open::before {
    padding: calc(0.4em - 2px);
    border: 2px dashed var(--_quiet);
  }
  .replaced::before {
    padding: calc(0.4em - 2px);
    border: 2px solid var(--_signal);
  }
  .stage:not(:last-child) {
    padding-bottom: calc(5 * var(--_space));
  }
  .stage:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 1.35em auto -0.15em calc(0.4em - 1px);
    border-inline-start: 2px solid var(--_accent);
  }
  .stage.open::after,
  .stage:has(+ .open)::after {
    border-inline-start: 2px dashed var(--_quiet);
  }
  .stage > * + *,
  td > * + * {
    margin-top: var(--_space);
  }
  @container (max-width: 39.99em) {
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      padding-block: calc(2 * var(--_space));
      border-bottom: 1px solid var(--_border);
    }
    td,
    th {
      padding: 0;
      border: 0;
    }
  }
  @container (min-width: 40em) {
    .label {
      display: none;
    }
    td:nth-child(2) {
      width: 50%;
    }
  }
  @container (min-width: 50em) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
  }
`
