import { css } from 'lit'

/** What only an element has: heading, buttons, notice, footer, skeleton. */
export const frameStyles = css`
  /* The widgets' languages run from left to right; the page's own text may run the other way. */
  :host(:dir(rtl)) ::slotted(*) {
    direction: rtl;
  }
  .heading {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space) calc(4 * var(--_space));
  }
  button {
    min-height: 44px;
    padding: 0 1em;
    font: inherit;
    color: var(--_accent);
    background: none;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .notice p {
    /* A second line is for those who maintain the page. */
    white-space: pre-line;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    padding-block: calc(2 * var(--_space));
    border-block: 1px solid var(--_border);
  }
  .footer {
    font-size: 0.8125em;
    color: var(--_quiet);
    padding-top: calc(2 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .footer ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .bone {
    height: 1.2em;
    max-width: 30em;
    background: var(--_border);
    border-radius: var(--_radius);
  }
  @media print {
    .frame {
      /* Printed while rendering. */
      opacity: 1 !important;
    }
    button,
    summary {
      display: none;
    }
  }
`
