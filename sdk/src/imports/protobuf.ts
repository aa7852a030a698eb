import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'

/** Takes one occurrence of a field from its message. */
export type Field = (reader: BinaryReader, wireType: WireType) => void

/**
 * Reads the fields of a protobuf message that the caller knows by their numbers, and skips the others. What they take is
 * part of the bytes, so that nothing is allocated that the bytes do not hold.
 *
 * @throws Error where the bytes are no message.
 */
export function readMessage(bytes: Uint8Array, fields: Readonly<Record<number, Field>>): void {
  const reader = new BinaryReader(bytes)
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag()
    const take = fields[number]
    if (take === undefined) reader.skip(wireType, number)
    else take(reader, wireType)
  }
}

/** Bytes, or a message inside the message. */
export const bytesField = (take: (value: Uint8Array) => void) => delimited(reader => take(reader.bytes()))

export const textField = (take: (value: string) => void) => delimited(reader => take(reader.string(true)))

/** An integer, or a repeated field of integers, packed or not. */
export const integerField = numberField(WireType.Varint, reader => Number(reader.int64()))

/** A float32, or a repeated field of them. */
export const floatField = numberField(WireType.Bit32, reader => reader.float())

/** A float64, or a repeated field of them. */
export const doubleField = numberField(WireType.Bit64, reader => reader.double())

function numberField(own: WireType, read: (reader: BinaryReader) => number) {
  return (take: (value: number) => void): Field =>
    (reader, wireType) => {
      if (wireType === own) return take(read(reader))
      requireDelimited(wireType)
      const packed = new BinaryReader(reader.bytes())
      while (packed.pos < packed.len) take(read(packed))
    }
}

function delimited(take: (reader: BinaryReader) => void): Field {
  return (reader, wireType) => {
    requireDelimited(wireType)
    take(reader)
  }
}

function requireDelimited(wireType: WireType): void {
  if (wireType !== WireType.LengthDelimited) throw new Error(`A field has wire type ${wireType}`)
}
