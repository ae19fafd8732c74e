import { css } from 'lit'

export const styles = css`
  .figures,
  .filters,
  .tools,
  .tools p,
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  .figures {
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
  }
  @media print {
    .filters,
    .tools {
      display: none;
    }
  }
`
