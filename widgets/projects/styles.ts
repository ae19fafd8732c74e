import { css } from 'lit'

export const styles = css`
  .figures,
  .filters,
  .tools,
  .tools p,
  .views,
  .dots,
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  .figures,
  .missing {
    color: var(--_quiet);
  }
  .figures b {
    font-weight: 600;
    color: var(--_text);
  }
  .filters {
    gap: calc(3 * var(--_space));
  }
  .filters label {
    flex: 1 1 8em;
  }
  .tools {
    justify-content: space-between;
    border-bottom: 1px solid var(--_border);
  }
  .tools button {
    padding: 0;
    border: 0;
    text-decoration: underline;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .chips button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-width: min(100%, 30em);
    padding: 0.5em 0.75em;
    text-align: start;
  }
  .chips span:first-child {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .views {
    margin: 0 0 -1px;
    padding: 0;
    border: 0;
  }
  .views label {
    position: relative;
    font-size: 1em;
  }
  .views input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .views span {
    display: grid;
    place-items: center;
    min-height: 44px;
    padding-block: 3px;
  }
  .views :checked + span {
    color: var(--_text);
    padding-bottom: 0;
    font-weight: 600;
    border-bottom: 3px solid var(--_accent);
  }
  .views :focus-visible + span {
    outline: 2px solid var(--_focus);
  }
  .map-part:empty {
    aspect-ratio: 2;
  }
  .controls {
    height: calc(44px + 1.5em);
    max-width: none;
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
  .more {
    justify-self: start;
  }
  .figures .numbers {
    font-size: 1.25em;
  }
  @container (min-width: 36em) {
    .figures b {
      font-size: 1.25em;
    }
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
  @media print {
    .filters,
    .tools {
      display: none;
    }
  }
`
