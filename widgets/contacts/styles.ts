import { css } from 'lit'

export const styles = css`
  .frame section,
  .group,
  .items li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    align-content: start;
  }
  .frame section {
    padding-top: calc(4 * var(--_space));
    border-top: 1px solid var(--_border);
  }
  .group {
    gap: calc(3 * var(--_space));
  }
  .items li {
    gap: var(--_space);
  }
  .part-title {
    font-size: 1.25em;
    line-height: 1.2;
  }
  .part-title,
  .group-title,
  .item-title {
    font-weight: 600;
  }
  .roles,
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: calc(5 * var(--_space)) calc(8 * var(--_space));
  }
  .items {
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
  }
  .item-title,
  .roles p {
    hyphens: auto;
  }
  .roles a {
    display: inline-block;
    min-height: 24px;
  }
  blockquote + blockquote {
    margin-top: calc(2 * var(--_space));
  }
`
