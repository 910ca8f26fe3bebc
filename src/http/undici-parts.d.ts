declare module 'undici/lib/dispatcher/proxy-agent.js' {
  import type { ProxyAgent } from 'undici'

  const agent: typeof ProxyAgent
  export default agent
}

declare module 'undici/lib/dispatcher/dispatcher.js' {
  import type { Dispatcher } from 'undici'

  const dispatcher: typeof Dispatcher
  export default dispatcher
}

declare module 'undici/lib/api/index.js' {
  /** The methods of a dispatcher: request, connect and others. */
  const methods: Readonly<Record<string, unknown>>
  export default methods
}
