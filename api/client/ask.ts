import type { Fetch } from './types.ts'

/** Asks one address and reads its JSON; throws what `refusal` makes of any status but 2xx. */
export async function ask(
  fetch: Fetch,
  address: string,
  init: RequestInit,
  refusal: (response: Response) => unknown,
): Promise<unknown> {
  const response = await fetch(address, init)
  if (!response.ok) throw await refusal(response)
  return response.json()
}
