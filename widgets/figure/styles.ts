import { css } from '../shared/css.ts'

/** A figure looks like the sentence it stands in; only a theme of its own gives it colours of its own. */
export const styles = css`
  :host {
    display: inline;
    container-type: normal;
    line-height: inherit;
  }
  :host(:not([theme='light'], [theme='dark'])) {
    color: var(--intl-color-text, inherit);
  }
  .frame {
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
