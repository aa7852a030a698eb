import { type Dataset, decodeDatasetFile } from '@assay/sdk'
import { readText } from '@assay/sdk/node'

/**
 * The organizer's private dataset file, which every byte is checked of.
 *
 * @throws AssayError `dataset.wrongGroup` and others when it was changed, `file.…` when it cannot be read.
 */
export async function readDatasetFile(path: string): Promise<Dataset> {
  return decodeDatasetFile(await readText(path), path)
}
