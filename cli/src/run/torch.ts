import { AssayError } from '@assay/sdk'
import { findTorch, type TorchScript } from '@assay/sdk/node'

/**
 * A script with the interpreter that runs it.
 *
 * @throws AssayError `torch.notFound`.
 */
export async function withTorch(script: string, scriptArguments: readonly string[]): Promise<TorchScript> {
  const python = await findTorch()
  const recorder = process.env.ASSAY_RECORDER
  if (python) return { script, python, scriptArguments, ...(recorder && { recorder }) }
  throw new AssayError('torch.notFound', 'No Python with PyTorch was found', {
    hint: 'Install torch, numpy and the recorder (pip install ./recorder), or name the interpreter with ASSAY_PYTHON.',
  })
}
