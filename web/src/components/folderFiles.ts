/** A file of a folder, under its path within that folder: `checkpoints/000000.safetensors`. */
export type FolderFile = { path: string; file: File }

const withoutFolder = (path: string): string => path.replace(/^\/?[^/]*\//, '')

/** The files of a folder that was chosen in an `<input webkitdirectory>`. */
export const chosenFolder = (files: Iterable<File>): FolderFile[] =>
  [...files].map(file => ({ path: withoutFolder(file.webkitRelativePath), file }))

/** The files of the folder that was dropped; of several the first. None where no folder was. */
export async function droppedFolder(items: DataTransferItemList): Promise<FolderFile[]> {
  // Asked for at once: the list is empty when the event is over.
  const entries = [...items].map(item => item.webkitGetAsEntry())
  const folder = entries.find(entry => entry?.isDirectory)
  return folder ? readEntry(folder) : []
}

async function readEntry(entry: FileSystemEntry): Promise<FolderFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path: withoutFolder(entry.fullPath), file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FolderFile[] = []
  // Some browsers give a hundred at a time, and none when there are no more.
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (next.length === 0) return found
    for (const each of next) found.push(...(await readEntry(each)))
  }
}
