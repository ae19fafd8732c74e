import { css } from 'lit'

/** A figure inherits the look of its sentence; only a `theme` of its own sets colours. */
export const styles = css`
  :host {
    display: inline;
    line-height: inherit;
  }
  :host::before {
    content: none;
  }
  :host(:not([theme='light'], [theme='dark'])) {
    color: var(--intl-color-text, inherit);
  }
  .frame {
    container-type: normal;
    display: inline;
    color: inherit;
  }
  .whole {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  :host([metric='eu-grants']) .whole {
    white-space: normal;
  }
  @media (max-width: 480px) {
    .whole {
      /* In a narrow column of a phone nothing may be wider than the column. */
      white-space: normal;
    }
  }
  .fictional,
  .about {
    font-size: 0.8125em;
    font-weight: 400;
    color: inherit;
  }
  .fictional {
    padding-inline: 0.25em;
  }
  button.more {
    min-height: 0;
    width: 24px;
    height: 24px;
    margin: -8px -4px -8px -2px;
    padding: 4px;
    color: inherit;
    border: 0;
    vertical-align: middle;
  }
  .more svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .about * {
    color: inherit;
  }
`
