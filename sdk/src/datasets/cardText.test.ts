import { expect, test } from 'vitest'
import { cardText, nameText } from './cardText.ts'

const { title, description } = cardText

test.each([
  ['markup is text like any other', '<img src=x onerror=alert(1)> &amp; javascript:0'],
  ['so is what people write in other scripts', 'שָׁלוֹם, مرحبا, ประเทศไทย, 👩‍🔬'],
])('%s', (_, text) => {
  for (const schema of [title, description, nameText]) expect(schema.parse(text)).toBe(text)
})

test.each([
  ['nothing', ''],
  ['a line break', 'wine\nrefunded'],
  ['a line separator', 'wine\u2028refunded'],
  ['a zero', 'wine\u0000'],
  ['an escape sequence', '\u001b[2Jwine'],
  ['a C1 control', 'wine\u0085'],
  ['an override of direction', 'wine \u202eredacted'],
  ['an isolate that is not closed', 'wine \u2066'],
  ['half a character', 'wine \ud83d'],
])('a title or name that holds %s is refused', (_, text) => {
  expect(title.safeParse(text).success).toBe(false)
  expect(nameText.safeParse(text).success).toBe(false)
})

test('a title that nobody can see is refused', () => {
  for (const text of [' ', '\u200b\u00a0', '\ufeff']) expect(title.safeParse(text).success).toBe(false)
})

test('a description has lines and tabulators, but no other controls and no overrides', () => {
  const prose = 'First line.\r\n\n\tSecond.'
  expect(description.parse(prose)).toBe(prose)
  for (const text of ['a\u0000', 'a\u001b[2J', 'a\u202eb', 'a\ud800', 'x'.repeat(20_001)]) {
    expect(description.safeParse(text).success).toBe(false)
  }
})

test('a name is as long as a line', () => {
  expect(nameText.safeParse('x'.repeat(256)).success).toBe(true)
  expect(nameText.safeParse('x'.repeat(257)).success).toBe(false)
})
