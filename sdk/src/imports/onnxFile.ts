import { importError } from './importErrors.ts'
import { bytesField, doubleField, floatField, integerField, readMessage, textField } from './protobuf.ts'

/** A constant of a graph, row-major. */
export type Tensor = { dims: number[]; values: Float64Array | string[] }

export type Attribute = {
  number: number | undefined
  text: string | undefined
  tensor: Tensor | undefined
  numbers: number[]
  texts: string[]
}

export type OnnxNode = {
  /** Its name, or that of its first output. */
  name: string
  /** `Gemm`, `TreeEnsembleClassifier` … */
  operator: string
  domain: string
  inputs: string[]
  outputs: string[]
  attributes: Map<string, Attribute>
}

export type OnnxGraph = {
  nodes: OnnxNode[]
  constants: Map<string, Tensor>
  /** Dimensions that depend on the batch are undefined. */
  inputs: { name: string; dims: (number | undefined)[] }[]
  outputs: string[]
}

// More than any model within our limits needs, and little enough to hold in memory many times over.
const limits = { nodes: 256, constants: 1024, attributes: 64, names: 1024, numbers: 2 ** 23, texts: 2 ** 21 }

const dataTypes = { float32: 1, uint8: 2, int8: 3, int32: 6, int64: 7, text: 8, bool: 9, float64: 11 } as const
const external = 1

/**
 * Reads what a graph needs from an ONNX file: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto, from where the field
 * numbers are.
 *
 * @throws AssayError `import.invalid`, `import.unsupported`, `import.tooLarge`
 */
export function decodeOnnx(bytes: Uint8Array): OnnxGraph {
  const graphs: Uint8Array[] = []
  readMessage(bytes, { 7: bytesField(graph => graphs.push(graph)) })
  const [graph] = graphs
  if (graph === undefined) throw importError('invalid', 'The file holds no ONNX graph')
  return decodeGraph(graph)
}

function decodeGraph(bytes: Uint8Array): OnnxGraph {
  const graph: OnnxGraph = { nodes: [], constants: new Map(), inputs: [], outputs: [] }
  readMessage(bytes, {
    1: bytesField(node => append(graph.nodes, decodeNode(node), limits.nodes, 'nodes')),
    5: bytesField(tensor => {
      const { name, ...constant } = decodeTensor(tensor)
      if (graph.constants.size >= limits.constants) throw tooMany('constants', limits.constants)
      graph.constants.set(name, constant)
    }),
    11: bytesField(input => append(graph.inputs, decodeInput(input), limits.names, 'inputs')),
    12: bytesField(output => append(graph.outputs, decodeInput(output).name, limits.names, 'outputs')),
  })
  return graph
}

function decodeNode(bytes: Uint8Array): OnnxNode {
  const node: OnnxNode = { name: '', operator: '', domain: '', inputs: [], outputs: [], attributes: new Map() }
  readMessage(bytes, {
    1: textField(input => append(node.inputs, input, limits.names, 'inputs')),
    2: textField(output => append(node.outputs, output, limits.names, 'outputs')),
    3: textField(name => {
      node.name = name
    }),
    4: textField(operator => {
      node.operator = operator
    }),
    5: bytesField(attribute => {
      if (node.attributes.size >= limits.attributes) throw tooMany('attributes', limits.attributes)
      const { name, ...content } = decodeAttribute(attribute)
      node.attributes.set(name, content)
    }),
    7: textField(domain => {
      node.domain = domain
    }),
  })
  return { ...node, name: node.name || (node.outputs[0] ?? '') }
}

function decodeAttribute(bytes: Uint8Array): Attribute & { name: string } {
  const numbers: number[] = []
  const texts: string[] = []
  const attribute: Attribute & { name: string } = {
    name: '',
    number: undefined,
    text: undefined,
    tensor: undefined,
    numbers,
    texts,
  }
  const takeNumber = (value: number) => {
    attribute.number = value
  }
  const addNumber = (value: number) => append(numbers, value, limits.numbers, 'numbers')
  readMessage(bytes, {
    1: textField(name => {
      attribute.name = name
    }),
    2: floatField(takeNumber),
    3: integerField(takeNumber),
    4: textField(text => {
      attribute.text = text
    }),
    5: bytesField(tensor => {
      attribute.tensor = decodeTensor(tensor)
    }),
    7: floatField(addNumber),
    8: integerField(addNumber),
    9: textField(text => append(texts, text, limits.texts, 'texts')),
  })
  return attribute
}

function decodeTensor(bytes: Uint8Array): Tensor & { name: string } {
  let name = ''
  let dataType = 0
  let raw: Uint8Array | undefined
  const dims: number[] = []
  const numbers: number[] = []
  const texts: string[] = []
  const addNumber = (value: number) => append(numbers, value, limits.numbers, 'numbers')
  readMessage(bytes, {
    1: integerField(dim => append(dims, dim, limits.names, 'dimensions')),
    2: integerField(type => {
      dataType = type
    }),
    4: floatField(addNumber),
    5: integerField(addNumber),
    6: textField(text => append(texts, text, limits.texts, 'texts')),
    7: integerField(addNumber),
    8: textField(text => {
      name = text
    }),
    9: bytesField(data => {
      raw = data
    }),
    10: doubleField(addNumber),
    14: integerField(location => {
      if (location === external) {
        throw importError('unsupported', `The numbers of "${name}" are in another file`, {
          hint: 'Save the model as one file: onnx.save(model, path, save_as_external_data=False).',
        })
      }
    }),
  })
  const readNumbers = () =>
    raw === undefined ? Float64Array.from(numbers) : readRaw(raw, dataType, name, sizeOf(dims))
  const values = dataType === dataTypes.text ? texts : readNumbers()
  if (values.length !== sizeOf(dims)) {
    throw importError('invalid', `"${name}" holds ${values.length} values, but its shape is [${dims.join(', ')}]`)
  }
  return { name, dims, values }
}

function readRaw(raw: Uint8Array, dataType: number, name: string, size: number): Float64Array {
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
  const readers: Record<number, { width: number; read: (offset: number) => number } | undefined> = {
    [dataTypes.float32]: { width: 4, read: offset => view.getFloat32(offset, true) },
    [dataTypes.float64]: { width: 8, read: offset => view.getFloat64(offset, true) },
    [dataTypes.int32]: { width: 4, read: offset => view.getInt32(offset, true) },
    [dataTypes.int64]: { width: 8, read: offset => Number(view.getBigInt64(offset, true)) },
    [dataTypes.int8]: { width: 1, read: offset => view.getInt8(offset) },
    [dataTypes.uint8]: { width: 1, read: offset => view.getUint8(offset) },
    [dataTypes.bool]: { width: 1, read: offset => view.getUint8(offset) },
  }
  const reader = readers[dataType]
  if (reader === undefined) {
    throw importError('unsupported', `"${name}" has numbers of ONNX type ${dataType}`, 'Export the model in float32.')
  }
  const { width, read } = reader
  if (raw.length !== size * width) {
    throw importError('invalid', `"${name}" holds ${raw.length} bytes, but its shape needs ${size * width}`)
  }
  const values = new Float64Array(size)
  for (let index = 0; index < size; index++) values[index] = read(index * width)
  return values
}

/** `ValueInfoProto`: a name, and under `type.tensor_type.shape` a list of dimensions. */
function decodeInput(bytes: Uint8Array): OnnxGraph['inputs'][number] {
  let name = ''
  const dims: (number | undefined)[] = []
  const inside = (number: number, read: (bytes: Uint8Array) => void) => (message: Uint8Array) =>
    readMessage(message, { [number]: bytesField(read) })
  const readDim = (dim: Uint8Array) => {
    let size: number | undefined
    readMessage(dim, {
      1: integerField(value => {
        size = value
      }),
    })
    append(dims, size, limits.names, 'dimensions')
  }
  readMessage(bytes, {
    1: textField(text => {
      name = text
    }),
    2: bytesField(inside(1, inside(2, inside(1, readDim)))),
  })
  return { name, dims }
}

function sizeOf(dims: readonly number[]): number {
  return dims.reduce((size, dim) => size * dim, 1)
}

function append<T>(list: T[], item: T, limit: number, what: string): void {
  if (list.length >= limit) throw tooMany(what, limit)
  list.push(item)
}

function tooMany(what: string, limit: number) {
  return importError('tooLarge', `The file has more than ${limit} ${what} in one place`)
}
