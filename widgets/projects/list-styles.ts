import { css } from 'lit'

/** The rows of the list. */
export const listStyles = css`
  .dots,
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  .missing {
    color: var(--_quiet);
  }
  .rows {
    container-type: inline-size;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space)) calc(8 * var(--_space));
    padding-block: calc(4 * var(--_space));
  }
  .row + .row {
    border-top: 1px solid var(--_border);
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .dots {
    overflow: hidden;
  }
  .dots li {
    position: relative;
  }
  .dots li + li::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.75em;
  }
  .summary {
    margin-block: var(--_space);
  }
  [aria-current] {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  .status {
    display: inline-flex;
    gap: 0.45em;
    align-items: baseline;
  }
  .status svg {
    flex: none;
    width: 0.8em;
    height: 0.8em;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .years {
    display: none;
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.75em;
    margin-block: 0.4em;
    fill: none;
    stroke: var(--_border);
  }
  .bar path {
    vector-effect: non-scaling-stroke;
  }
  .bar .ahead {
    stroke: var(--_accent);
  }
  .bar .done {
    fill: var(--_accent);
    stroke: none;
  }
  .bar .today {
    stroke: var(--_text);
  }
  @container (min-width: 36em) {
    .row,
    .years {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) 13em;
      column-gap: calc(8 * var(--_space));
    }
    .what {
      grid-row: span 2;
    }
    .years p {
      display: flex;
      grid-column: 2;
      justify-content: space-between;
    }
    .facts {
      display: block;
    }
  }
  @container (min-width: 56em) {
    .row,
    .years {
      grid-template: auto / minmax(0, 1fr) 13em 14em;
    }
    .what {
      grid-row: auto;
    }
  }
`
