import { css } from 'lit'

export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    column-gap: calc(8 * var(--_space));
  }
  .card,
  dl {
    display: grid;
    align-content: start;
    gap: calc(2.5 * var(--_space));
  }
  .card {
    /* Sketch, name, relation, the rows of the facts, sources. */
    grid-row: span 8;
    grid-template-rows: subgrid;
    padding-bottom: calc(8 * var(--_space));
  }
  dl {
    /* As many facts as there can be: those beyond would cover the last. */
    grid-row: span 4;
    grid-template-rows: subgrid;
  }
  .card-title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.2;
  }
  .sketch {
    position: relative;
    max-width: 25em;
    overflow: hidden;
    aspect-ratio: 2;
    background: var(--intl-map-water, transparent);
    border-radius: var(--_radius);
  }
  .sketch svg {
    display: block;
    fill: none;
    stroke-width: 1.5;
  }
  .land {
    fill: var(--intl-map-land, color-mix(in srgb, var(--_text) 10%, transparent));
    stroke: var(--intl-map-border, var(--_border));
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .way {
    stroke: var(--intl-map-marker, var(--_accent));
  }
  .town {
    fill: var(--intl-map-marker, var(--_accent));
  }
  .home {
    fill: var(--_text);
  }
  .label {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    font-size: 0.8125em;
    line-height: 1.2;
  }
  .above {
    flex-direction: column-reverse;
  }
  .label > svg {
    width: 0;
  }
  .label p {
    display: flex;
    direction: ltr;
    margin-block: 0.4em;
  }
  .label p svg {
    min-width: 0;
    height: 0;
  }
  .label span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    flex: none;
    max-width: 100%;
    padding-inline: 0.25em;
    overflow: hidden;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .shape {
    flex: none;
    width: 0.75em;
    height: 0.75em;
    fill: currentColor;
    color: var(--_accent);
  }
  .shape circle {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .planned circle,
  .unknown circle {
    stroke-dasharray: 2.5 2.2;
  }
  .past .shape {
    color: var(--_signal);
  }
  .apart .way {
    stroke: var(--_quiet);
    stroke-dasharray: 3 3;
  }
  .apart .town {
    fill: var(--_quiet);
  }
  .unknown .shape {
    color: var(--_quiet);
  }
  div.muted {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    column-gap: 0.5em;
  }
  .muted dt::after {
    content: ':';
  }
  .more {
    justify-self: start;
  }
  [aria-pressed] {
    margin-bottom: calc(2 * var(--_space));
  }
  [aria-pressed='true'] {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
    forced-color-adjust: none;
  }
  [aria-pressed='true']::before {
    content: '✓ ';
  }
  .chosen .sketch {
    outline: 3px solid var(--_accent);
  }
  .apart {
    display: grid;
    gap: calc(4 * var(--_space));
    padding-top: calc(4 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .apart-title {
    font-weight: 600;
  }
  div.card {
    min-height: 30em;
  }
  .bone.sketch {
    height: auto;
    background: var(--_border);
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`
