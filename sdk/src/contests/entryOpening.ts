import { type Address, bytesToHex, encodeAbiParameters, type Hex, keccak256 } from 'viem'

/** What a commitment hides. Whoever holds it can copy the model: keep it secret until the entry is revealed, and do not lose it. */
export type EntryOpening = {
  /** Who is paid if the entry wins. */
  payout: Address
  salt: Hex
  /** Canonical bytes. */
  model: Hex
}

export type CommitmentParameters = EntryOpening & {
  chainId: number
  contests: Address
  contestId: bigint
  submitter: Address
}

/** A new opening of a model, with a salt of 32 random bytes. */
export function createOpening(model: Uint8Array, payout: Address): EntryOpening {
  return { payout, salt: bytesToHex(crypto.getRandomValues(new Uint8Array(32))), model: bytesToHex(model) }
}

/** The commitment to an opening (docs/formats.md, "Commitment"): bound to the submitter, so that a copy of it is worth nothing. */
export function entryCommitment(parameters: CommitmentParameters): Hex {
  const { chainId, contests, contestId, submitter, payout, salt, model } = parameters
  const types = ['uint256', 'address', 'uint256', 'address', 'address', 'bytes32', 'bytes32'] as const
  return keccak256(
    encodeAbiParameters(
      types.map(type => ({ type })),
      [BigInt(chainId), contests, contestId, submitter, payout, salt, keccak256(model)],
    ),
  )
}
