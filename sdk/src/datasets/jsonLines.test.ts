import { describe, expect, test } from 'vitest'
import { readCsv } from './readCsv.ts'
import { readTable } from './readTable.ts'

const read = (text: string, options: { drop?: string[] } = {}) =>
  readTable(text, { name: 'pets.jsonl', label: 'species', ...options })

test('lines are read as the same table in CSV', async () => {
  const lines = [
    '{"weight": 4.5, "site": "left", "tame": true, "species": "cat"}',
    '{"species": "dog", "tame": false, "site": null, "weight": -1e3}',
    '',
    '{"weight": null, "site": "a,b", "tame": true, "species": "cat"}\r',
  ]
  const csv = 'weight,site,tame,species\n4.5,left,true,cat\n-1e3,,false,dog\n,"a,b",true,cat\n'
  expect(await read(lines.join('\n'))).toEqual(await readCsv(csv, { name: 'pets.jsonl', label: 'species' }))
})

test('are known by their name or by how they begin', async () => {
  const line = '{"weight":1,"species":"cat"}\n'
  expect(await readTable(` ${line}`, { name: 'pets.ndjson', label: 'species' })).toMatchObject({ rowCount: 1 })
  expect(await readTable(line, { name: 'pets', label: 'species' })).toMatchObject({ rowCount: 1 })
})

test('what is dropped may be nested', async () => {
  const { columns } = await read('{"weight":1,"tags":["a"],"species":"cat"}\n', { drop: ['tags'] })
  expect(columns.map(({ name }) => name)).toEqual(['weight'])
})

describe('refuses', () => {
  const first = '{"weight":1,"species":"cat"}\n'
  test.each([
    ['an empty file', '', 'dataset.empty', []],
    ['half a line', `${first}{"weight":1,`, 'dataset.malformed', ['pets.jsonl, line 2']],
    ['a list', `${first}[1,"cat"]`, 'dataset.malformed', ['line 2', 'not an object']],
    ['a lacking key', `${first}\n{"weight":1}`, 'dataset.raggedRow', ['line 3', '"species" is lacking']],
    ['another key', `${first}{"weight":1,"species":"cat","x":1}`, 'dataset.raggedRow', ['line 2', '"x"']],
    ['a list in a cell', '{"weight":[1],"species":"cat"}', 'dataset.nested', ['column "weight"', 'line 1']],
    ['an object in a cell', '{"weight":{},"species":"cat"}', 'dataset.nested', ['column "weight"']],
    ['1e400', `${first}{"weight":1e400,"species":"cat"}`, 'dataset.notFinite', ['column "weight"', 'line 2']],
    ['NaN', `${first}{"weight":NaN,"species":"cat"}`, 'dataset.malformed', ['line 2']],
    ['no label', `${first}{"weight":1,"species":null}`, 'dataset.missingLabel', ['line 2']],
    ['a NUL byte', `${first}{"weight":1,"species":"c\0at"}`, 'dataset.notUtf8', ['NUL']],
    ['depth', `${first}{"weight":${'['.repeat(100_000)}`, 'dataset.malformed', ['line 2']],
    ['an endless line', `{"weight":"${'9'.repeat(2 ** 23)}`, 'dataset.malformed', ['line 1', 'too long']],
  ])('%s', async (_, text, code, mentioned) => {
    const error = await read(text).catch(error => error)
    expect(error.code).toBe(code)
    for (const part of mentioned) expect(error.message).toContain(part)
  })
})
