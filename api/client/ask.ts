import type { Fetch } from './types.ts'

/** Requests one address and reads its JSON; for any status except 2xx, throws the error from `refusal`. */
export async function fetchJson(
  fetch: Fetch,
  address: string,
  init: RequestInit,
  refusal: (response: Response) => unknown,
): Promise<unknown> {
  const response = await fetch(address, init)
  if (!response.ok) throw await refusal(response)
  return response.json()
}
