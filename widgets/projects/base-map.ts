/** The base map and the styles of the map, in a chunk of its own. */
export { default as world } from 'virtual:base-map-110m'
export { mapStyles as styles } from './map-styles.ts'
