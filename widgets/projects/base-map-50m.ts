/** The world drawn finer, in a chunk of its own: only for those who look closely. */
export { default as world } from 'virtual:base-map-50m'
