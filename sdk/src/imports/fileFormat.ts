import { importError } from './importErrors.ts'

export type FileFormat = 'onnx' | 'xgboost' | 'lightgbm'

const lightgbmStart = 'tree\n'

/** Beginnings of files that cannot be read here, and what to do instead. */
const others = [
  {
    start: [0x80],
    name: 'a Python pickle',
    hint: 'Opening one runs the code in it. Export ONNX: skl2onnx for scikit-learn, torch.onnx.export for PyTorch.',
  },
  {
    start: [0x50, 0x4b, 3, 4],
    name: 'a PyTorch or Keras archive',
    hint: 'Export ONNX: torch.onnx.export, or tf2onnx for Keras.',
  },
  { start: [0x89, 0x48, 0x44, 0x46], name: 'HDF5', hint: 'Export ONNX: tf2onnx for Keras.' },
  { start: [0x7b, 0x4c], name: 'UBJSON of XGBoost', hint: "Save as JSON: model.save_model('model.json')." },
  {
    start: [0x62, 0x69, 0x6e, 0x66],
    name: 'a binary file of XGBoost',
    hint: "Save as JSON: save_model('model.json').",
  },
]

/** @throws AssayError `import.format` for a file that is known to be another thing. */
export function detectFormat(bytes: Uint8Array): FileFormat {
  const other = others.find(({ start }) => start.every((byte, index) => bytes[index] === byte))
  if (other !== undefined)
    throw importError('format', `The file is ${other.name}, which cannot be imported`, other.hint)
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).replaceAll('\r', '')
  if (start.startsWith(lightgbmStart)) return 'lightgbm'
  return start.trimStart().startsWith('{') ? 'xgboost' : 'onnx'
}
