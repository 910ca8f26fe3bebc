/** A page of 200 rows needs a small part of it. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024

/** How long a connection may take to open; shorter than the time for a request, so that another try is left. */
export const CONNECT_TIMEOUT_MS = 5_000
