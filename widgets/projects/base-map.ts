/** The drawn world, and how the map looks, in a chunk of its own. */
export { default as world } from 'virtual:base-map-110m'
export { mapStyles as styles } from './map-styles.ts'
