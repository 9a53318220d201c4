import { BASE_URL } from '$app/env/public'

/** What absolute addresses begin with: BASE_URL, else the host that was asked. Without a slash at the end. */
export const baseOf = ({ origin }: { origin: string }): string => BASE_URL ?? origin
