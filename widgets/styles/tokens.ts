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
`
