import { fileChunks, type RandomAccessFile } from './byteSource.ts'

/** A file as a stream, of which no more is read than is taken. */
export function fileStream(file: RandomAccessFile): ReadableStream<Uint8Array> {
  const chunks = fileChunks(file, 0)
  return new ReadableStream(
    {
      async pull(controller) {
        const { value } = await chunks.next()
        if (value) controller.enqueue(value)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
