import { css } from 'lit'

export const styles = css`
  .lead {
    font-size: 1.125em;
  }
  .section-title {
    margin-bottom: var(--_space);
    font-weight: 600;
  }
  .path li {
    position: relative;
    padding: 0 0 calc(4 * var(--_space)) 1.75em;
  }
  .path li::before,
  .path li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    top: 0.35em;
    width: 0.8em;
    height: 0.8em;
    box-sizing: border-box;
    border: 2px solid var(--_quiet);
    border-radius: 50%;
  }
  .path li:not(:last-child)::after {
    inset-inline-start: calc(0.4em - 1px);
    top: 1.4em;
    bottom: -0.1em;
    width: 0;
    height: auto;
    border-width: 0 0 0 2px;
    border-color: var(--_border);
    border-radius: 0;
  }
  .path .passed::before {
    /* More than half, so that no rounding leaves a hole. */
    border: calc(0.4em + 1px) solid var(--_accent);
  }
  .path .passed:not([aria-current])::after {
    border-color: var(--_accent);
  }
  .path .unknown::before,
  .path .unknown:not(:last-child)::after {
    border-style: dashed;
    border-color: var(--_quiet);
  }
  .path .rejected::before {
    border-color: var(--_signal);
    border-radius: 0;
    transform: rotate(45deg);
  }
  [aria-current] > :first-child {
    font-weight: 600;
  }
  .texts,
  .facts,
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: calc(5 * var(--_space)) calc(8 * var(--_space));
  }
  .facts,
  .columns {
    grid-template-columns: repeat(auto-fill, minmax(min(max(18em, 40%), 100%), 1fr));
  }
  .facts,
  .columns > div,
  .publicity {
    padding-top: calc(4 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .texts li + li {
    margin-top: calc(2 * var(--_space));
  }
  .sum {
    font-size: 1.25em;
    font-weight: 600;
  }
  .money {
    display: block;
    width: 100%;
    height: 1.25em;
    margin-block: calc(2 * var(--_space));
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .money * {
    vector-effect: non-scaling-stroke;
  }
  .money path {
    stroke: var(--_border);
  }
  .own {
    fill-opacity: 0.6;
  }
  .state {
    fill-opacity: 0.35;
  }
  .other {
    fill-opacity: 0.15;
  }
  .open {
    fill: none;
    stroke-dasharray: 3 2;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    padding-block: var(--_space);
  }
  .line .money {
    width: 0.9em;
    height: 0.9em;
    margin: 0;
    overflow: visible;
  }
  .line span {
    display: block;
  }
  .line > :nth-child(2) {
    max-width: calc(100% - 1.5em);
  }
  .line > :last-child {
    flex: 1 0 auto;
    text-align: end;
  }
  .partners li + li {
    margin-top: calc(2 * var(--_space));
  }
  div.publicity {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
  }
  .publicity > div {
    flex: 1 1 12em;
  }
  .emblem {
    flex: none;
    width: auto;
    height: 1.5cm;
    min-height: 1.08cm !important;
    aspect-ratio: 79/54;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .statement {
    font-family: Arial, Verdana, sans-serif;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    color: lab(from var(--_text) calc((l - 50) * 99) 0 0);
  }
  @container (min-width: 56em) {
    .path {
      display: grid;
      grid-auto-columns: minmax(min-content, 1fr);
      grid-auto-flow: column;
    }
    .path li {
      padding: 1.6em 0.75em 0 0;
    }
    .path li > :first-child {
      overflow-wrap: normal;
    }
    .path li:not(:last-child)::after {
      inset-inline: 1.2em 0.4em;
      top: calc(0.75em - 1px);
      bottom: auto;
      width: auto;
      border-width: 2px 0 0;
    }
  }
`
