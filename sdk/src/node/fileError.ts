import { AssayError } from '../errors.ts'

const reasons: Record<string, { condition: string; message: (path: string) => string; hint: string }> = {
  ENOENT: {
    condition: 'notFound',
    message: path => `There is no ${path}`,
    hint: 'Check the path, and that its folder exists.',
  },
  EISDIR: { condition: 'isFolder', message: path => `${path} is a folder`, hint: 'Name a file.' },
  ENOTDIR: { condition: 'notFolder', message: path => `A part of ${path} is no folder`, hint: 'Check the path.' },
  EACCES: { condition: 'noPermission', message: path => `No permission for ${path}`, hint: 'Change its permissions.' },
  EPERM: { condition: 'noPermission', message: path => `No permission for ${path}`, hint: 'Change its permissions.' },
  EROFS: { condition: 'noPermission', message: path => `${path} cannot be written`, hint: 'Choose another place.' },
  ENOSPC: { condition: 'noSpace', message: path => `No space left for ${path}`, hint: 'Make room, then try again.' },
  EEXIST: {
    condition: 'exists',
    message: path => `${path} exists already`,
    hint: 'Choose another name, or move it away first.',
  },
}

/** Whether something went wrong with a file, as Node.js reports it. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error && 'path' in error
}

/**
 * Names the file that something went wrong with; any other error is given back as it is.
 *
 * @returns AssayError `file.notFound`, `file.isFolder`, `file.notFolder`, `file.noPermission`, `file.noSpace`, `file.exists`
 * or `file.failed`.
 */
export function explainFileError(error: unknown, path = isFileError(error) ? error.path : undefined): unknown {
  if (error instanceof AssayError || !(error instanceof Error) || !('code' in error) || !path) return error
  const { condition, message, hint } = reasons[String(error.code)] ?? {
    condition: 'failed',
    message: (path: string) => `${path} cannot be used`,
    hint: 'Check the file and its disk.',
  }
  const shortMessage = message(path)
  const details = error.message === shortMessage ? undefined : error.message
  return new AssayError(`file.${condition}`, shortMessage, { ...(details && { details }), hint, cause: error })
}
