import { type Answer, jsonAnswer, Refusal } from '../message.ts'

/** An error of API Gateway or HSS: both write error_code and error_msg. */
export function gatewayError(status: number, code: string, message: string, requestId: string): Answer {
  return jsonAnswer(
    status,
    { error_code: code, error_msg: message, request_id: requestId },
    { 'x-request-id': requestId },
  )
}

/** An HSS error; nearly all of its codes come with status 400, missing rights included (HSS "Error Codes"). */
export function hssError(code: string, message: string, status = 400): Refusal {
  return new Refusal(jsonAnswer(status, { error_code: code, error_msg: message }))
}

/** HSS's answer to a parameter out of range. */
export function badParameter(name: string): Refusal {
  return hssError('HSS.0001', `Invalid parameter: ${name}`)
}

/** An error in the shape of IAM's v3 API. */
export function iamError(status: number, title: string, message: string): Refusal {
  return new Refusal(jsonAnswer(status, { error: { code: status, message, title } }))
}
