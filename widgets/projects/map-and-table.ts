/** Code of the map and the table beside the list: one chunk, loaded when either is opened. */
import { table as tableStyles } from '../styles/table.ts'
import { tableOwnStyles } from './table-styles.ts'

export type { ClusterSource } from './map-clusters.ts'
export { ProjectMap } from './project-map.ts'
export { table } from './table.ts'
export const styles = [tableStyles, tableOwnStyles]
