import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Abi, Account, Address, Hex } from 'viem'
import { deployContract, waitForTransactionReceipt } from 'viem/actions'
import type { LocalChain } from '../node/localChain.ts'

const require = createRequire(import.meta.url)
const source = `
pragma solidity ^0.8.20;
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
contract Token is ERC20("Test dollar", "TUSD") {
  constructor(address[] memory holders) { for (uint256 i; i < holders.length; ++i) _mint(holders[i], 1_000_000e6); }
  function decimals() public pure override returns (uint8) { return 6; }
}`

/** Deploys a token of six decimals, a million of it for each account of the chain. */
export async function deployToken({ client, accounts }: LocalChain): Promise<Address> {
  const { abi, bytecode } = compileToken()
  const args = [accounts.map(({ address }) => address)]
  const account = accounts[0] as Account
  const hash = await deployContract(client, { abi, bytecode, args, account, chain: client.chain })
  const { contractAddress } = await waitForTransactionReceipt(client, { hash })
  return contractAddress as Address
}

function compileToken(): { abi: Abi; bytecode: Hex } {
  const input = {
    language: 'Solidity',
    sources: { 'Token.sol': { content: source } },
    settings: { outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } } },
  }
  const read = (path: string) => ({ contents: readFileSync(require.resolve(path), 'utf8') })
  const output = JSON.parse(require('solc').compile(JSON.stringify(input), { import: read }))
  const { abi, evm } = output.contracts['Token.sol'].Token
  return { abi, bytecode: `0x${evm.bytecode.object}` }
}
