import { css } from 'lit'

/** Type, spacing, links. `.meta` small and muted, `.numbers` tabular, `.hidden` screen readers only. */
export const base = css`
  :host {
    color: var(--_text);
    line-height: 1.5;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  table {
    margin: 0;
    padding: 0;
    font: inherit;
    /* In a page without a doctype a table has its own. */
    color: inherit;
  }
  ul,
  ol {
    /* With "none" Safari would drop the list semantics for screen readers. */
    list-style: '';
  }
  svg {
    direction: ltr;
  }
  .frame {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    text-align: start;
    text-indent: 0;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
  }
  /* Narrower than the emblem of the EU and some amounts may be: the part scrolls, not the page. */
  @container (max-width: 9em) {
    .frame > * {
      overflow-x: auto;
    }
  }
  .meta {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .fictional {
    justify-self: start;
    padding-inline: 0.6em;
    border: 1px dashed currentColor;
    border-radius: var(--_radius);
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  .text {
    max-width: 38em;
    white-space: pre-line;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  summary {
    width: fit-content;
    min-height: 24px;
    cursor: pointer;
    color: var(--_accent);
  }
  details[open] > :nth-child(n + 2) {
    margin-top: calc(2 * var(--_space));
  }
  blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_border);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
