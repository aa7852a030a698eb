import { type Command, Option } from 'commander'
import { parseInteger } from './integer.ts'
import { collect } from './names.ts'

/** The options of every command that makes bins for a table. */
export type BinOptions = {
  regression?: boolean
  drop?: string[]
  categorical?: string[]
  bins?: number
  strategy?: 'equal-frequency' | 'equal-width'
}

/** Adds the options that say how a table becomes rows. */
export function addBinOptions(command: Command): Command {
  return command
    .optionsGroup('How the file is read:')
    .option('--regression', 'the label is a number to predict, not a class')
    .option('--drop <column>', 'leave a column out; may be given several times', collect)
    .option('--categorical <column>', 'read a column of numbers as names; may be given several times', collect)
    .option('--bins <number>', 'most bins of a numeric column; by default 256', parseInteger(2, 256))
    .addOption(new Option('--strategy <name>', 'how bins are made').choices(['equal-frequency', 'equal-width']))
}

/** What a command that reads a table takes. */
export const tableFile = 'CSV file with a header, JSON lines, Parquet, or NumPy .npy (columns c0, c1 …)'

export const groupSizeText = 'rows that are revealed together; by default up to 32 that leave 64 groups'
