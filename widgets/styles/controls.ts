import { css } from 'lit'

/** Selects, fields and groups of buttons. */
export const controls = css`
  label {
    display: grid;
    gap: var(--_space);
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  select,
  input {
    min-height: 44px;
    min-width: 0;
    max-width: 100%;
    padding: 0 0.75em;
    font: inherit;
    font-size: max(16px, 1em);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
  }
  [aria-pressed='true'],
  [aria-selected='true'] {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`
