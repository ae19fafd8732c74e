/** The drawn world, in a chunk of its own. */
export { default as world } from 'virtual:base-map-110m'
