import { css } from '../shared/css.ts'

export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: calc(10 * var(--_space)) calc(8 * var(--_space));
  }
  .card {
    display: grid;
    align-content: start;
    gap: calc(2.5 * var(--_space));
  }
  .card-title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.2;
  }
  .sketch {
    display: block;
    width: 100%;
    background: var(--intl-map-water, color-mix(in srgb, var(--_text) 4%, transparent));
    border-radius: var(--_radius);
    fill: none;
  }
  .nowhere {
    display: grid;
    place-content: center;
    aspect-ratio: 2;
    margin: 0;
  }
  .coast {
    stroke: var(--intl-map-border, var(--_quiet));
    stroke-opacity: 0.55;
    vector-effect: non-scaling-stroke;
  }
  .way,
  .home {
    stroke: var(--intl-map-marker, var(--_accent));
    stroke-width: 1.5;
  }
  .town {
    fill: var(--intl-map-marker, var(--_accent));
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
  .past .way,
  .past .home {
    stroke: var(--_quiet);
  }
  .past .way {
    stroke-dasharray: 3 3;
  }
  .past .town {
    fill: var(--_quiet);
  }
  .unknown .shape {
    color: var(--_quiet);
  }
  div.quiet {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  .quiet dt::after {
    content: ':';
  }
  dl {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .past {
    display: grid;
    gap: calc(6 * var(--_space));
    padding-top: calc(4 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .past-title {
    font-weight: 600;
  }
  .bone.sketch {
    height: auto;
    aspect-ratio: 2;
  }
`
