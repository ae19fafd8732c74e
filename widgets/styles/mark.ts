import { css } from 'lit'

/** A state in words with its shape, whose name is a class: `<p class="mark done">`. `.ended` is what is late or over. */
export const mark = css`
  .mark {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }
  .mark svg {
    flex: none;
    width: 1em;
    height: 1em;
    stroke: currentColor;
    stroke-width: 1.75;
    transform: translateY(0.1em);
  }
  .full svg,
  .done svg,
  .half svg {
    color: var(--_accent);
  }
  .open,
  .none {
    color: var(--_quiet);
  }
  .missed,
  .ended,
  .ended svg {
    color: var(--_signal);
  }
  .open svg {
    stroke-dasharray: 2.6 2.6;
  }
`
