import { getAddress, type Hex, isAddress, isHex } from 'viem'
import { z } from 'zod'

export const addressSchema = z
  .string()
  .refine(value => isAddress(value), 'Not an address')
  .transform(value => getAddress(value))

export const hexSchema = z.string().refine((value): value is Hex => isHex(value), 'Not hexadecimal')
