/** A full page needs a small part of it: a hundred rows take some hundred kilobytes. Several may be held at once. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024

/** How long a connection may take to open; shorter than the time for a request, so that another try is left. */
export const CONNECT_TIMEOUT_MS = 5_000
