import type { Doubt } from '../core/measured.ts'

/** Keeps a doubt in mind and stops the evaluation of the operand that met it. */
export type Untold = (doubt: Doubt) => never

/** A field's CEL type, and how it is read from the subject; what is not known goes to `untold`. */
export type Field<T> = readonly [type: string, read: (subject: T, untold: Untold) => unknown]
export type Fields<T> = Readonly<Record<string, Field<T>>>

/** One type of records that expressions can look into. */
export interface RecordType<T> {
  readonly name: string
  readonly fields: Fields<T>
  /** Its instances have exactly the fields, each read as it is asked for, and nothing of the subject besides. */
  readonly ctor: new (
    subject: T,
    untold: Untold,
  ) => object
}

/** Defines a record type. The CEL library finds the type of a value by its class. */
export function defineRecord<T>(name: string, fields: Fields<T>): RecordType<T> {
  class Instance {
    readonly #subject: T
    readonly #untold: Untold

    constructor(subject: T, untold: Untold) {
      this.#subject = subject
      this.#untold = untold
    }

    static {
      for (const [field, [, read]] of Object.entries(fields)) {
        Object.defineProperty(Instance.prototype, field, {
          get(this: Instance) {
            return read(this.#subject, this.#untold)
          },
        })
      }
    }
  }
  return { name, fields, ctor: Instance }
}
