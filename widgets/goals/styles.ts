import { css } from '../shared/css.ts'

export const styles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(6 * var(--_space));
    color: var(--_quiet);
  }
  .figures b {
    font-size: 1.5em;
    font-weight: 600;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  .quiet {
    color: var(--_quiet);
  }
  .goal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_space)) calc(12 * var(--_space));
    padding-block: calc(6 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .words,
  .progress,
  .indicator {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    align-content: start;
  }
  .progress {
    gap: calc(4 * var(--_space));
  }
  .wording {
    max-width: 32em;
    font-size: 1.25em;
    line-height: 1.4;
  }
  .whole .wording {
    font-size: 1.5em;
    line-height: 1.3;
  }
  .verbatim {
    padding: 0;
    border: 0;
  }
  .verbatim .wording::before {
    content: open-quote;
  }
  .verbatim .wording::after {
    content: close-quote;
  }
  .indicators {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: calc(8 * var(--_space));
  }
  .indicators:empty {
    display: none;
  }
  .indicator-title {
    font-weight: 600;
  }
  .lead {
    font-size: 1.25em;
    font-weight: 600;
  }
  .unmeasured {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 2px dashed var(--_quiet);
  }
  .facts {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .goal > .bone {
    height: 12em;
  }
  .evidence {
    columns: 18em;
  }
  .evidence li {
    padding-block: var(--_space);
    break-inside: avoid;
  }
  td:not([colspan]),
  th + th {
    text-align: end;
  }
  td .meta {
    display: block;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  .scroll {
    overflow-wrap: normal;
  }
  .chart {
    display: block;
    width: calc(100% - 7.5em);
    height: 9em;
    margin: 1.5em 6.5em 2em 1em;
    overflow: visible;
    fill: currentColor;
  }
  .chart text {
    font-variant-numeric: tabular-nums;
  }
  .small {
    font-size: 0.8125em;
    fill: var(--_quiet);
  }
  .last {
    font-size: 1.25em;
    font-weight: 600;
  }
  .chart line {
    stroke: var(--_quiet);
  }
  .chart .line {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .point,
  .end {
    fill: var(--_accent);
  }
  .chart .grid {
    stroke: var(--_border);
  }
  .chart .target {
    stroke-dasharray: 5 4;
  }
  .chart .gap {
    stroke-dasharray: 1 4;
  }
  @container (min-width: 50em) {
    .goal {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
  }
`
