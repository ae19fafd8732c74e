/** As much of each framework's types as our own touch, so that none of them is needed here. */

declare module 'react' {
  namespace JSX {
    interface Element {
      readonly react: true
    }
    interface IntrinsicElements {
      a: { href?: string; children?: unknown }
    }
    interface ElementChildrenAttribute {
      children: unknown
    }
  }
}
declare module 'react/jsx-runtime' {
  export { JSX } from 'react'
}

declare module 'preact' {
  namespace JSX {
    interface Element {
      readonly preact: true
    }
    interface IntrinsicElements {
      a: { href?: string; children?: unknown }
    }
    interface ElementChildrenAttribute {
      children: unknown
    }
  }
}
declare module 'preact/jsx-runtime' {
  export { JSX } from 'preact'
}

declare module 'solid-js' {
  namespace JSX {
    interface Element {
      readonly solid: true
    }
    interface IntrinsicElements {
      a: { href?: string; children?: unknown }
    }
    interface ElementChildrenAttribute {
      children: unknown
    }
  }
}
declare module 'solid-js/jsx-runtime' {
  export { JSX } from 'solid-js'
}
