/**
 * A point as one whole number, so that it fits in a values table like any other value: hundred-thousandths of a
 * degree (about a metre) east of 180° W, then as many north of the south pole. Numbers in order are places from
 * west to east. At most 2^51, which JavaScript and D1 keep exact.
 */
export const STEPS_PER_DEGREE = 100_000
/** More than there are steps from pole to pole. */
export const NORTH = 2 ** 25

/** Steps east of 180° W. */
export const eastSteps = (longitude: number) => Math.round((longitude + 180) * STEPS_PER_DEGREE)
/** Steps north of the south pole. */
export const northSteps = (latitude: number) => Math.round((latitude + 90) * STEPS_PER_DEGREE)
/** The longitude of a number (or mean) of steps. */
export const longitudeAt = (steps: number) => degrees(steps - 180 * STEPS_PER_DEGREE)
export const latitudeAt = (steps: number) => degrees(steps - 90 * STEPS_PER_DEGREE)

const degrees = (steps: number) => Math.round(steps) / STEPS_PER_DEGREE

/** The number of a point; null when unknown. */
export const pointKey = (longitude: number | null, latitude: number | null): number | null =>
  longitude === null || latitude === null ? null : eastSteps(longitude) * NORTH + northSteps(latitude)
