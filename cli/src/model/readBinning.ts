import { AssayError, type Binning, decodeBinning, encodeBinning } from '@assay/sdk'
import { readText } from '@assay/sdk/node'

/**
 * The binning in a file: a training bundle, a dataset file, a contest's card, or a binning alone.
 *
 * @throws AssayError `binning.invalid` with the place of the fault.
 */
export async function readBinning(path: string): Promise<Binning> {
  const text = await readText(path)
  try {
    const content = JSON.parse(text)
    return decodeBinning(encodeBinning(content.binning ?? content))
  } catch (cause) {
    if (cause instanceof AssayError) throw cause
    throw new AssayError('binning.invalid', `${path} holds no binning`, {
      hint: 'Give a training bundle, a dataset file, a contest’s card, or the binning that `assay model train` wrote.',
      cause,
    })
  }
}
