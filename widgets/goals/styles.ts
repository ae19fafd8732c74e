import { css } from 'lit'

/**
 * Goals are laid out in columns; with subgrid, the charts of a row begin at the same height. A goal with
 * others under it, or with several pictures, has the whole width.
 */
export const styles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(6 * var(--_space));
  }
  .figures,
  .muted {
    color: var(--_quiet);
  }
  .lead::first-letter {
    text-transform: uppercase;
  }
  .figures b {
    font-size: 1.5em;
    color: var(--_text);
  }
  b,
  .indicator-title,
  .lead,
  .last {
    font-weight: 600;
  }
  .indicator-title,
  .wording {
    line-height: 1.3;
  }
  .wording,
  .lead,
  .last {
    font-size: 1.25em;
  }
  .goals,
  .goal,
  .words,
  .progress,
  .indicator,
  .facts,
  .units {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(2 * var(--_space));
  }
  .goals {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    gap: 0 calc(10 * var(--_space));
  }
  .goal {
    grid-template-rows: auto 1fr;
    grid-row: span 2;
    gap: calc(4 * var(--_space)) calc(10 * var(--_space));
    padding-block: calc(4 * var(--_space)) calc(6 * var(--_space));
    border-top: 1px solid var(--_border);
    break-inside: avoid;
  }
  .goal:has(.indicator) {
    grid-template-rows: subgrid;
  }
  .chosen {
    border-top: 3px solid var(--_accent);
  }
  .goal > .bone {
    height: 18em;
  }
  .goal:has(+ .goals) .wording {
    font-size: 1.5em;
  }
  blockquote {
    padding: 0;
    border: 0;
  }
  .unmeasured {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 2px dashed var(--_quiet);
  }
  .evidence {
    columns: 18em;
  }
  .evidence li {
    padding-block: var(--_space);
    break-inside: avoid;
  }
  th + th,
  td:not([colspan]) {
    text-align: end;
    white-space: nowrap;
  }
  table {
    font-size: 0.8125em;
    overflow-wrap: normal;
  }
  caption {
    font-size: 1em;
  }
  th,
  td {
    padding-inline-end: 1em;
  }
  button {
    justify-self: start;
  }
  [aria-pressed='true'] {
    color: var(--_surface);
    background: var(--_accent);
  }
  .reached::before,
  [aria-pressed='true']::before {
    content: '✓ ';
  }
  .chart {
    display: block;
    width: calc(100% - 8.5em);
    height: 6em;
    margin: 1.25em 7.5em 1.75em 1em;
    fill: currentColor;
    font-variant-numeric: tabular-nums;
  }
  svg {
    overflow: visible;
  }
  .small {
    font-size: 0.8125em;
    fill: var(--_quiet);
  }
  .units {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr));
    gap: calc(4 * var(--_space));
  }
  .units li {
    align-content: end;
  }
  .mini {
    width: calc(100% - 4.5em);
    height: 2.5em;
    margin: 0.5em 0;
  }
  .mini .last {
    font-size: 1em;
  }
  path {
    fill: none;
    stroke: var(--_quiet);
    vector-effect: non-scaling-stroke;
  }
  .line,
  .point,
  .end {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .point {
    stroke-width: 5;
  }
  .end {
    stroke-width: 9;
  }
  .target {
    stroke-dasharray: 5 4;
  }
  .gap {
    stroke-dasharray: 1 4;
  }
  @container (max-width: 15em) {
    text.small {
      display: none;
    }
  }
  @container (max-width: 24em) {
    .long {
      display: none;
    }
  }
  @container (min-width: 44em) {
    .indicator-title {
      min-height: 2.6em;
      align-content: end;
    }
    .goals .goals {
      grid-column: 1 / -1;
    }
    .goal:is(:only-child, :has(+ .goals, .units, .indicator + .indicator)) {
      grid-column: 1 / -1;
    }
    .goal:is(:only-child, :has(+ .goals, .units, .indicator + .indicator)):has(.progress > *) {
      grid-template: auto / minmax(0, 5fr) minmax(0, 7fr);
    }
    .words {
      max-width: 42em;
    }
  }
  @media print {
    .goals,
    .goal {
      grid-template-columns: minmax(0, 1fr) !important;
    }
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      display: block;
      color: inherit;
    }
    th + th,
    td:not([colspan]) {
      padding-inline-end: 0.5em;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .scroll {
      overflow: visible;
    }
  }
`
