export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

export interface HttpAnswer {
  readonly status: number
  /** Names in lower case; the last value where one was repeated. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export interface OpenTransport {
  /** Sends one request once. Rejects when no whole answer came; every status is an answer. */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer>
  /** The host of the proxy that a request to there goes through, without its login; undefined where it goes directly. */
  proxyOf?(url: URL): string | undefined
  /** Ends every connection. */
  close(): Promise<void>
}
