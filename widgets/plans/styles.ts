import { css } from 'lit'

export const styles = css`
  .plan,
  .top,
  .overdue,
  .actions,
  .actions li,
  .actions dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    align-content: start;
  }
  .plan + .plan {
    padding-top: calc(8 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .top,
  .overdue,
  .actions dl {
    gap: calc(2 * var(--_space));
  }
  .title {
    max-width: 30em;
    font-size: 1.25em;
    line-height: 1.2;
  }
  .title,
  .action-title {
    font-weight: 600;
    hyphens: auto;
  }
  .actions {
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: calc(6 * var(--_space)) calc(8 * var(--_space));
  }
  .actions li {
    gap: calc(1.5 * var(--_space));
    padding-top: calc(3 * var(--_space));
    border-top: 1px solid var(--_border);
  }
`
