import { css } from 'lit'

export const mapStyles = css`
  .map-part {
    --_land: var(--intl-map-land, #e6e8ea);
    --_line: var(--intl-map-border, #fff);
    --_marker: var(--intl-map-marker, var(--_accent));
    position: relative;
    display: grid;
    gap: calc(2 * var(--_space));
  }
  @supports (color: light-dark(red, red)) {
    .map-part {
      --_land: var(--intl-map-land, color-mix(in srgb, var(--_text) 12%, var(--_surface)));
      --_line: var(--intl-map-border, var(--_surface));
    }
  }
  .skip {
    position: absolute;
    z-index: 3;
    inset: calc(2 * var(--_space)) auto auto calc(2 * var(--_space));
    background: var(--_surface);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .map {
    position: relative;
    overflow: hidden;
    aspect-ratio: 4 / 3;
    color: var(--_text);
    background: var(--intl-map-water, transparent);
    touch-action: pan-x pan-y;
  }
  @container (min-width: 30em) {
    .map {
      aspect-ratio: 2;
    }
  }
  .map > svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .land {
    fill: var(--_land);
  }
  .borders {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .own,
  .marker {
    position: absolute;
    left: var(--x);
    top: var(--y);
  }
  .own {
    padding-inline: 0.75em;
    transform: translateY(-50%);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
    pointer-events: none;
  }
  .own.before {
    transform: translate(-100%, -50%);
  }
  .own.above {
    transform: translate(-50%, -100%);
  }
  .own::before {
    content: '';
    position: absolute;
    top: 50%;
    left: 0;
    width: 0.6em;
    height: 0.6em;
    transform: translate(-50%, -50%) rotate(45deg);
    background: var(--_text);
  }
  .own.before::before {
    left: 100%;
  }
  .marker {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    min-height: 0;
    padding: 0;
    transform: translate(-50%, -50%);
    border: 0;
    color: var(--_marker);
    background: none;
  }
  .dot {
    display: grid;
    place-items: center;
    width: var(--d);
    height: var(--d);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    color: var(--_surface);
    background: var(--_surface);
    border: 3px solid var(--_marker);
    border-radius: 50%;
    transition: transform 0.15s;
  }
  .many .dot,
  .marker[aria-pressed='true'] .dot,
  .lit .dot {
    background: var(--_marker);
  }
  .marker:hover,
  .marker:focus {
    z-index: 2;
  }
  .marker:focus-visible {
    outline: 0;
  }
  .marker:hover .dot,
  .lit .dot {
    transform: scale(1.15);
  }
  .marker:focus-visible .dot,
  .marker[aria-pressed='true'] .dot {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .label {
    position: absolute;
    bottom: 100%;
    left: 50%;
    width: max-content;
    max-width: 16em;
    max-width: 45cqi;
    padding: 0.25em 0.6em;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
  }
  .north .label {
    top: 100%;
    bottom: auto;
  }
  .east .label {
    right: 50%;
    left: auto;
  }
  /* Apart, for browsers that do not know the second. */
  .silent .label,
  .marker:not(:hover):not(:focus) .label {
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .marker:not(:hover):not(:focus-visible) .label {
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .opened,
  .map-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .map-tools div {
    display: flex;
    flex-wrap: wrap;
  }
  .map-tools div button {
    width: 44px;
    padding: 0;
    border-color: var(--_border);
    border-radius: 0;
  }
  .map-tools div button + button {
    margin-inline-start: -1px;
  }
  .map-tools button:focus-visible {
    z-index: 1;
  }
  .whole {
    padding: 0;
    border: 0;
    text-decoration: underline;
  }
  .map-tools details {
    font-size: 0.8125em;
  }
  .map-tools [open] {
    flex-basis: 100%;
  }
  @container (min-width: 30em) {
    .map-tools {
      justify-content: start;
    }
  }
  .map-tools [aria-disabled='true'] {
    color: var(--_quiet);
    text-decoration: none;
    cursor: default;
  }
  @media (prefers-reduced-motion: reduce) {
    .dot {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: CanvasText;
      fill-opacity: 0.2;
    }
    .borders {
      stroke: Canvas;
    }
    .dot {
      forced-color-adjust: none;
      --_marker: CanvasText;
      --_surface: Canvas;
    }
    .marker[aria-pressed='true'] .dot,
    .lit .dot {
      --_marker: Highlight;
    }
    .own::before {
      background: CanvasText;
    }
  }
  @media print {
    .marker {
      display: grid;
    }
    .map-tools,
    .map-part details {
      display: none;
    }
  }
`
