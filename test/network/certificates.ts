import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Certificate {
  readonly key: string
  readonly cert: string
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']

/** A private authority and what it signs, made with openssl in one directory. */
export interface Authority {
  /** For NODE_EXTRA_CA_CERTS. */
  readonly file: string
  /** A certificate for these names, valid for so many days; it has run out where they are negative. */
  sign(names: readonly string[], days?: number): Promise<Certificate>
}

export async function foundAuthority(directory: string, name = 'ca'): Promise<Authority> {
  const [key, file] = [join(directory, `${name}.key`), join(directory, `${name}.pem`)]
  const extensions = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign']
  await openssl(
    'req',
    '-x509',
    ...NEW_KEY,
    '-keyout',
    key,
    '-out',
    file,
    '-subj',
    `/CN=${name} of a test`,
    '-days',
    '2',
    ...extensions.flatMap((one) => ['-addext', one]),
  )
  let signed = 0
  return {
    file,
    async sign(names, days = 1) {
      signed += 1
      const path = (suffix: string): string => join(directory, `${name}-${signed}.${suffix}`)
      await writeFile(path('ext'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`)
      await openssl('req', ...NEW_KEY, '-keyout', path('key'), '-out', path('csr'), '-subj', '/CN=service')
      await openssl(
        'x509',
        '-req',
        '-in',
        path('csr'),
        '-CA',
        file,
        '-CAkey',
        key,
        '-CAcreateserial',
        '-days',
        String(days),
        '-extfile',
        path('ext'),
        '-out',
        path('pem'),
      )
      return { key: await readFile(path('key'), 'utf8'), cert: await readFile(path('pem'), 'utf8') }
    },
  }
}

/** A certificate for these names that no authority signed. */
export async function selfSigned(directory: string, names: readonly string[]): Promise<Certificate> {
  const [key, cert] = [join(directory, 'self.key'), join(directory, 'self.pem')]
  await openssl(
    'req',
    '-x509',
    ...NEW_KEY,
    '-keyout',
    key,
    '-out',
    cert,
    '-subj',
    '/CN=service',
    '-days',
    '1',
    '-addext',
    `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
  )
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') }
}

const openssl = (...args: readonly string[]): Promise<unknown> => run('openssl', [...args])
