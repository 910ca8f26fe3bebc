import { type Message, type MessageValue, message } from '../core/message.ts'
import { type Codec, FormatError, mapping, record, type Schema, text, textLike } from './codec.ts'

/** A sentence with its values apart, so that a reader can be told in another language. */
export const sentence = (description: string): Codec<Message> => ({
  schema: { $ref: '#/definitions/message', description },
  write: (value) => messageFormat.write(value),
  read: (json) => messageFormat.read(json),
})

const part: Codec<MessageValue> = {
  schema: {
    description: 'Data, or a part of the sentence that is a sentence itself.',
    anyOf: [{ type: 'string' }, { type: 'number' }, { $ref: '#/definitions/message' }],
  },
  write: (value) => {
    if (typeof value === 'object') return messageFormat.write(value)
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
  },
  read: (json) => {
    if (typeof json === 'string' || Number.isFinite(json)) return json as string | number
    if (typeof json === 'object') return messageFormat.read(json)
    throw new FormatError(message('must be text, a number, or a sentence'))
  },
}

const messageFormat = record<Message>('A sentence in words.', {
  template: text('The sentence in English, with {names} where values go.'),
  values: mapping('What the names stand for.', textLike(/^[A-Za-z]+$/, 'The name, without its braces.'), part),
})

/** What `sentence` refers to: a sentence can hold sentences. */
export const messageDefinitions: Schema = { message: messageFormat.schema }
