import { css } from 'lit'

/**
 * The tokens a host sets (`--intl-*`), with their defaults. Inside use only the `--_*` names.
 * `light-dark()` follows the colour scheme of the page; browsers without it get the light colours.
 */
export const tokens = css`
  :host {
    --_text: var(--intl-color-text, #1c2126);
    --_surface: var(--intl-color-surface, #fff);
    --_accent: var(--intl-color-accent, #0b4f8a);
    --_focus: var(--intl-color-focus, var(--_accent));
    --_signal: #9a3412;
    --_border: var(--intl-color-border, #d9dcdf);
    --_quiet: #575e66;
    --_space: var(--intl-space, 0.25em);
    --_radius: var(--intl-radius, 0.1875rem);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_text: var(--intl-color-text, light-dark(#1c2126, #e9ecef));
      --_surface: var(--intl-color-surface, light-dark(#fff, #15191d));
      --_accent: var(--intl-color-accent, light-dark(#0b4f8a, #8fc1f0));
      --_signal: light-dark(#9a3412, #f2a477);
      --_border: var(--intl-color-border, color-mix(in srgb, var(--_text) 16%, transparent));
      --_quiet: color-mix(in srgb, var(--_text) 74%, var(--_surface));
    }
  }
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--intl-color-surface, transparent);
    font-family: var(--intl-font-family, inherit);
    line-height: 1.5;
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
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_surface: Canvas;
      --_accent: LinkText;
      --_signal: CanvasText;
      --_border: CanvasText;
      --_quiet: CanvasText;
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
