import { decodeModel, encodeModel, type ImportOptions, type ImportReport, importModel } from '@assay/sdk'

/** A model in canonical bytes; what its import cost, unless the file held these bytes already. */
export type ModelFile = { model: Uint8Array; report: ImportReport | undefined }

/** Reads a model from a file: canonical bytes as they are, or what another trainer wrote. */
export async function importFile(file: File, options: ImportOptions): Promise<ModelFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === canonicalStart) {
    decodeModel(bytes)
    return { model: bytes, report: undefined }
  }
  const { model, report } = importModel(bytes, options)
  return { model: encodeModel(model), report }
}

/** The version of canonical bytes; no file of another trainer begins like this. */
const canonicalStart = 1
