import { css } from 'lit'

/** The element in the page: size, surface, theme. */
export const host = css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
    box-sizing: border-box;
    background: var(--intl-color-surface, transparent);
    font-family: var(--intl-font-family, inherit);
  }
  /*
   * Where the page lets the content decide the width, the frame, a size container, has none to give. These ten points
   * prefer a line of 45 em, never wider than the window, and can be wrapped down to the width of one of them. (A width
   * of its own, or contain-intrinsic-inline-size, would be the smallest width too, and make the page scroll sideways.)
   */
  :host::before {
    content: '. . . . . . . . . .';
    display: block;
    height: 0;
    font-size: 1em;
    letter-spacing: 0;
    line-height: 0;
    text-indent: 0;
    white-space: normal;
    word-spacing: calc(min(45em, 100vw - 4rem) / 10);
    visibility: hidden;
  }
  /* Browsers without light-dark() always get light colours, so the surface is light too: the page may be dark. */
  @supports not (color: light-dark(red, red)) {
    :host {
      background: var(--_surface);
    }
  }
  .dark {
    color-scheme: dark;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='light']),
  :host([theme='dark']) {
    background: var(--_surface);
  }
`
