import { jsonAnswer, Refusal } from '../message.ts'

/** An error in the shape of Alibaba Cloud's RPC gateway. */
export function rpcError(status: number, code: string, message: string, requestId: string, host: string): Refusal {
  const body = {
    RequestId: requestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://api.example.com/troubleshoot?q=${code}`,
  }
  return new Refusal(jsonAnswer(status, body, { 'x-acs-request-id': requestId }))
}
