import { expect, test } from 'vitest'
import { collect, metricName, parseFamilies, parseWidths, toMetric } from './names.ts'

test('metrics go by the names that people write', () => {
  expect(toMetric('macro-f1')).toBe('macroF1')
  expect(metricName('balancedAccuracy')).toBe('balanced-accuracy')
})

test('families are read in any order, each once', () => {
  expect(parseFamilies('tree, linear')).toEqual(['linear', 'tree'])
  expect(() => parseFamilies('tree,ensemble')).toThrow('linear, mlp, tree, forest')
  expect(() => parseFamilies('tree,tree')).toThrow('linear, mlp, tree, forest')
})

test('widths are whole and within the format', () => {
  expect(parseWidths('16,8')).toEqual([16, 8])
  expect(() => parseWidths('16,0')).toThrow('1 to 1024')
  expect(() => parseWidths('')).toThrow('1 to 1024')
})

test('options that may be repeated are collected', () => {
  expect(collect('b', collect('a'))).toEqual(['a', 'b'])
})
