/** The 50m base map, in a chunk of its own: loaded only at close zoom. */
export { default as world } from 'virtual:base-map-50m'
