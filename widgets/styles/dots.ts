import { css } from 'lit'

/** Items in a line, with a dot between two on the same line (`element/dots.ts`). */
export const dots = css`
  .dots {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    overflow: hidden;
  }
  .dots li {
    position: relative;
  }
  .dots li + li::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.65em;
  }
`
