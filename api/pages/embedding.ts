/** What an editor puts on another website to show a widget there. @param tag the widget's */
export const embedding = (tag: string, origin: string): string =>
  `<script type="module" src="${origin}/w/v1/all.js"></script>\n${tag}`
