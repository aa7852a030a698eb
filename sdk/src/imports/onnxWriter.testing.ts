import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

type AttributeValue = number | string | number[] | string[] | { float: number } | { floats: number[] }

/** A graph as tests write it. */
export type OnnxDraft = {
  nodes: {
    operator: string
    inputs?: string[]
    outputs?: string[]
    domain?: string
    attributes?: Record<string, AttributeValue>
  }[]
  constants?: Record<string, { dims: number[]; floats: number[] }>
  /** Of the one input, `X`. */
  dims?: number[]
  outputs?: string[]
}

/** Writes an ONNX file. Numbers of attributes are integers, but for a `float` and `floats`. */
export function writeOnnx({ nodes, constants = {}, dims = [-1, 2], outputs = ['Y'] }: OnnxDraft): Uint8Array {
  const graph = new BinaryWriter()
  for (const { operator, inputs = ['X'], outputs: own = ['Y'], domain = '', attributes = {} } of nodes) {
    message(graph, 1, node => {
      for (const name of inputs) text(node, 1, name)
      for (const name of own) text(node, 2, name)
      text(node, 4, operator)
      for (const [name, value] of Object.entries(attributes)) message(node, 5, own => writeAttribute(own, name, value))
      text(node, 7, domain)
    })
  }
  for (const [name, { dims: own, floats }] of Object.entries(constants)) {
    message(graph, 5, tensor => {
      for (const dim of own) tensor.tag(1, WireType.Varint).int64(dim)
      tensor.tag(2, WireType.Varint).int32(1)
      text(tensor, 8, name)
      tensor.tag(9, WireType.LengthDelimited).bytes(new Uint8Array(Float32Array.from(floats).buffer))
    })
  }
  message(graph, 11, input => {
    text(input, 1, 'X')
    message(input, 2, type =>
      message(type, 1, tensor =>
        message(tensor, 2, shape => {
          for (const dim of dims) message(shape, 1, own => dim < 0 || own.tag(1, WireType.Varint).int64(dim))
        }),
      ),
    )
  })
  for (const name of outputs) message(graph, 12, output => text(output, 1, name))
  return new BinaryWriter().tag(7, WireType.LengthDelimited).bytes(graph.finish()).finish()
}

function writeAttribute(writer: BinaryWriter, name: string, value: AttributeValue): void {
  text(writer, 1, name)
  if (typeof value === 'number') writer.tag(3, WireType.Varint).int64(value)
  else if (typeof value === 'string') text(writer, 4, value)
  else if ('float' in value) writer.tag(2, WireType.Bit32).float(value.float)
  else if ('floats' in value) for (const own of value.floats) writer.tag(7, WireType.Bit32).float(own)
  else {
    for (const own of value) {
      if (typeof own === 'string') text(writer, 9, own)
      else writer.tag(8, WireType.Varint).int64(own)
    }
  }
}

function message(writer: BinaryWriter, field: number, write: (inner: BinaryWriter) => unknown): void {
  const inner = new BinaryWriter()
  write(inner)
  writer.tag(field, WireType.LengthDelimited).bytes(inner.finish())
}

function text(writer: BinaryWriter, field: number, value: string): void {
  writer.tag(field, WireType.LengthDelimited).string(value)
}
