// Generated from contracts/src/ShareVault.sol by `npm run generate`.
export const shareVaultAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "modelId_",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "founder",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct IShares.Terms",
        "components": [
          {
            "name": "name",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "symbol",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "supply",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "buyoutPrice",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "receive",
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "CLOCK_MODE",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "DOMAIN_SEPARATOR",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "act",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "addToken",
    "inputs": [
      {
        "name": "token_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "allowance",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "approve",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "balanceOf",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "buyOut",
    "inputs": [
      {
        "name": "maxPrice",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "buyoutPrice",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "checkpoints",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "pos",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Checkpoints.Checkpoint208",
        "components": [
          {
            "name": "_key",
            "type": "uint48",
            "internalType": "uint48"
          },
          {
            "name": "_value",
            "type": "uint208",
            "internalType": "uint208"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "claim",
    "inputs": [
      {
        "name": "token_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimable",
    "inputs": [
      {
        "name": "token_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "clock",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint48",
        "internalType": "uint48"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "decimals",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "delegate",
    "inputs": [
      {
        "name": "delegatee",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "delegateBySig",
    "inputs": [
      {
        "name": "delegatee",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expiry",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "delegates",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1",
        "internalType": "bytes1"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "version",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "chainId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getPastTotalSupply",
    "inputs": [
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getPastVotes",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getVotes",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "gone",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "governor",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "modelId",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "name",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nextBuyout",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nonces",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "numCheckpoints",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "permit",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "redeem",
    "inputs": [],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reunite",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setBuyout",
    "inputs": [
      {
        "name": "price",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "symbol",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "token",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "tokens",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalSupply",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "transfer",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Approval",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BoughtOut",
    "inputs": [
      {
        "name": "buyer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "price",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BuyoutSet",
    "inputs": [
      {
        "name": "price",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "from",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DelegateChanged",
    "inputs": [
      {
        "name": "delegator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "fromDelegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "toDelegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DelegateVotesChanged",
    "inputs": [
      {
        "name": "delegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "previousVotes",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotes",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DividendArrived",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DividendClaimed",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Redeemed",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Reunited",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TokenAdded",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Transfer",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "CheckpointUnorderedInsertion",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignature",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureS",
    "inputs": [
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20ExceededSafeSupply",
    "inputs": [
      {
        "name": "increasedSupply",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "allowance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSpender",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612ExpiredSignature",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612InvalidSigner",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC5805FutureLookup",
    "inputs": [
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "clock",
        "type": "uint48",
        "internalType": "uint48"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAccountNonce",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "currentNonce",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPrice",
    "inputs": [
      {
        "name": "price",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "atLeast",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "atMost",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidSupply",
    "inputs": [
      {
        "name": "supply",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "atMost",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ModelGone",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotAllShares",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "supply",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotAllowed",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "selector",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotBoughtOut",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotGovernor",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "governor",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSelf",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToClaim",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PriceTooHigh",
    "inputs": [
      {
        "name": "price",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maxPrice",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SafeCastOverflowedUintDowncast",
    "inputs": [
      {
        "name": "bits",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "TokenAlreadyCounted",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyTokens",
    "inputs": [
      {
        "name": "atMost",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownToken",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "VotesExpiredSignature",
    "inputs": [
      {
        "name": "expiry",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongAmount",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const
export const shareVaultBytecode = '0x610220604052346100ee5761001b6100156101cc565b916102bf565b6040516132cb90816114dc823960805181611f69015260a05181612026015260c05181611f33015260e05181611fb801526101005181611fde01526101205181610b1c01526101405181610b4501526101605181818161074801528181610931015261159e01526101805181818161043901526118d401526101a051818181610f6901528181610fa1015281816115ec01528181611730015261258701526101c0518181816106fe01528181611554015261226a01526101e05181612292015261020051818181611cc1015261238e0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b0382111761012157604052565b6100f2565b601f909101601f19168101906001600160401b0382119082101761012157604052565b60405190610158604083610126565b565b6001600160a01b038116036100ee57565b6001600160401b03811161012157601f01601f191660200190565b81601f820112156100ee5780519061019d8261016b565b926101ab6040519485610126565b828452602083830101116100ee57815f9260208093018386015e8301015290565b6147e79081380380604051936101e28286610126565b84398201906060838303126100ee5782516020840151936102028561015a565b6040810151906001600160401b0382116100ee57019260a0848203126100ee576040519361022f85610106565b80516001600160401b0381116100ee578261024b918301610186565b855260208101516001600160401b0381116100ee5760809261026e918301610186565b602086015260408101516040860152606081015161028b8161015a565b606086015201516080840152929190565b908160209103126100ee57516102b18161015a565b90565b6040513d5f823e3d90fd5b9190916102d3825160208401519080610510565b60408201928351801580156104fa575b6104d7575060808301936102f78551610835565b604051632661b7cb60e21b8152602081600481335afa908115610475575f916104b8575b50604051636c87d2b960e11b8152602081600481335afa908115610475575f91610499575b50604051631f4a48d160e11b8152602081600481335afa908115610475575f9161047a575b50610200526101e0526101c0526040516302ae47bb60e51b815230600482015294602086602481335afa93841561047557610419965f95610433575b506103fd916103dc916060610404979801976103c3895160018060a01b031690565b6101a0526101805261016052516001600160801b031690565b608081901b6001600160801b0319166001600160801b039190911617600d55565b519061087e565b61040c61095d565b516001600160a01b031690565b6001600160a01b03811661042a5750565b610158906109ca565b6104049550916103dc9160606104636103fd9560203d60201161046e575b61045b8183610126565b81019061029c565b9750509150916103a1565b503d610451565b6102b4565b610493915060203d60201161046e5761045b8183610126565b5f610365565b6104b2915060203d60201161046e5761045b8183610126565b5f610340565b6104d1915060203d60201161046e5761045b8183610126565b5f61031b565b630b2d4e0360e01b5f526004526c0100000000000000000000000060245260445ffd5b506c0100000000000000000000000081116102e3565b91909160405191610522604084610126565b60018352603160f81b60208401908152845190946001600160401b0382116101215761055882610553600354610666565b61069e565b602090601f83116001146105df57918061058c9261059495945f926105d4575b50508160011b915f199060031b1c19161790565b60035561075c565b61059d81610a2f565b610120526105aa82610a2f565b610140526020815191012060e052519020610100524660a0526105cb610a9a565b6080523060c052565b015190505f80610578565b60035f52601f19831691907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b925f5b81811061064e575091600193918561059497969410610636575b505050811b0160035561075c565b01515f1960f88460031b161c191690555f8080610628565b9293602060018192878601518155019501930161060e565b90600182811c92168015610694575b602083101461068057565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610675565b90601f82116106ac575b5050565b8082116106b7575050565b60035f5260205f206020601f830160051c92106106f6575b81601f9101920160051c03905f5b8281106106e957505050565b5f828201556001016106dd565b5f91506106cf565b919091601f831161070f575b505050565b81831161071b57505050565b5f5260205f206020601f830160051c9210610754575b81601f9101920160051c03905f5b8281101561070a575f8282015560010161073f565b5f9150610731565b80519091906001600160401b038111610121576107858161077e600454610666565b60046106fe565b602092601f82116001146107b9576107b4929382915f926105d45750508160011b915f199060031b1c19161790565b600455565b60045f52601f198216937f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f5b86811061081d5750836001959610610805575b505050811b01600455565b01515f1960f88460031b161c191690555f80806107fa565b919260206001819286850151815501940192016107e7565b60018110801561086e575b6108475750565b6382d6282f60e01b5f90815260049190915260016024526001600160801b03604452606490fd5b506001600160801b038111610840565b916001600160a01b03831680156109195730811461090757505f5b600f548110156108fb57600f5f527f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac802810154600191906108f59086906001600160a01b03166108e781610b5e565b6108f081610c39565b610cd3565b01610899565b50919061015891610d4d565b63ec442f0560e01b5f5260045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b600f5481101561095857600f5f5260205f2001905f90565b61092c565b5f805260106020527f6e0956cda88cad152e89927e53611735b61a5c762d1428573c6931b0a5efcb01805460ff19166001179055600f5468010000000000000000811015610121578060016109b59201600f55610940565b81549060018060a01b039060031b1b19169055565b6001600160a01b03165f818152601060205260409020805460ff19166001179055600f546801000000000000000081101561012157806001610a0f9201600f55610940565b81546001600160a01b0360039290921b91821b191692901b919091179055565b601f815111610a5a576020815191015160208210610a4b571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b60e051610100516040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a08152610af260c082610126565b51902090565b634e487b7160e01b5f52601160045260245ffd5b91908201809211610b1957565b610af8565b908160601b918083046c010000000000000000000000001490151715610b1957565b8115610b4a570490565b634e487b7160e01b5f52601260045260245ffd5b610b6781610e05565b9081156106a8576001600160a01b0381165f9081526010602052604090207f439a2f3e820df116988b8b5a4b4fb806c8a7921d7e00a7f44c06cad9356d06cc91610c0c9160018101610bba868254610b0c565b905560025480610c1157506011546001600160a01b03165f908152600390910160205260409020600101610bef858254610b0c565b90555b6040519384526001600160a01b0316929081906020820190565b0390a2565b6002610c28610c3292610c2389610b1e565b610b40565b9201918254610b0c565b9055610bf2565b6001600160a01b03165f90815260106020908152604080832083805260038101928390529220909190916002835492015480921461070a575f8080526020918252604081206001810154919092527fad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5549154909391908303838111610b1957610cc19161110a565b8301809311610b195760019181550155565b6001600160a01b039081165f908152601060209081526040808320938516835260038401918290529091209060028254930154809314610d47576001600160a01b03939093165f9081526020938452604080822060018101549583905291205490548303838111610b1957610cc19161110a565b50505050565b9190600254818101809111610b19576002556001600160a01b03831680610de057610d7b8260025403600255565b6040518281525f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef90602090a3600254926001600160d01b03808511610dc957506101589293505f610efa565b630e58ae9360e11b5f52600485905260245260445ffd5b805f525f60205260405f20828154019055610d7b565b908160209103126100ee575190565b610e0e81611088565b610200516001600160a01b0316604051636dd992ed60e11b81526001600160a01b03841660048201523060248201529190602090839060449082905afa90811561047557610e73925f92610ebb575b509081019081101590815f19910218025f191890565b6001600160801b03811115610e885750505f90565b6001610ea7610eb69360018060a01b03165f52601060205260405f2090565b01548103908111159190820290565b905090565b610ede91925060203d602011610ee5575b610ed68183610126565b810190610df6565b905f610e5d565b503d610ecc565b5f19810191908211610b1957565b909190610f2f90610f29906001600160a01b03811615611041575b6001600160a01b0385161561102957611323565b92611323565b6001600160a01b0381811693908116908185141580611020575b610f55575b5050505050565b81610fc6575b505082610f6a575b8080610f4e565b6001600160a01b03165f9081526009602052604090205f5160206147c75f395f51905f5291610fa391610f9d9091611178565b906112d8565b604080516001600160d01b039384168152919092166020820152a25f8080610f63565b6001600160a01b03165f9081526009602052604090205f5160206147c75f395f51905f5290610ffe90610ff886611178565b9061127d565b604080516001600160d01b039384168152919092166020820152a25f80610f5b565b50831515610f49565b61103a61103585611178565b611229565b5050611323565b61105261104d85611178565b6111a9565b5050610f15565b3d15611083573d9061106a8261016b565b916110786040519384610126565b82523d5f602084013e565b606090565b6001600160a01b03811615611105576040516370a0823160e01b602082019081523060248084019190915282525f9283929091906110c7604482610126565b5191620186a0fa6110d6611059565b90806110fa575b156110f557806020806102b193518301019101610df6565b505f90565b5060208151146110dd565b504790565b905f1981830991818102928380821091030391821561116157826c01000000000000000000000000111561115a576c01000000000000000000000000910990828211900360a01b910360601c1790565b6011611346565b506c01000000000000000000000000929150500490565b6001600160d01b038111611192576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b65ffffffffffff421161121157600a54806111e357506111cf6111df915f5b600161147f565b65ffffffffffff4216600a6113a9565b9091565b805f19810111610b1957600a5f525f5160206147a75f395f51905f5201546111df916111cf9160301c6111c8565b6306dfcc6560e41b5f5260306004524260245260445ffd5b65ffffffffffff421161121157600a548061124f57506111cf6111df915f5b600261147f565b805f19810111610b1957600a5f525f5160206147a75f395f51905f5201546111df916111cf9160301c611248565b65ffffffffffff4211611211578054806112b157506112a16111df925f600261147f565b9065ffffffffffff4216906113a9565b805f19810111610b19575f82815260209020015f1901546111df926112a19160301c611248565b65ffffffffffff4211611211578054806112fc57506112a16111df925f600161147f565b805f19810111610b19575f82815260209020015f1901546111df926112a19160301c6111c8565b6001600160a01b038181165f908152600860205260409020541680610eb6575090565b634e487b715f526020526024601cfd5b908154680100000000000000008110156101215760018101808455811015610958575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b80549293928015611455576113c06113cb91610eec565b825f5260205f200190565b8054603081901c9365ffffffffffff9182169291811680841161144657879303611412575061140e92509065ffffffffffff82549181199060301b169116179055565b9190565b91505061140e91611432611424610149565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611356565b632520601d60e01b5f5260045ffd5b509061147a91611466611424610149565b6001600160d01b0385166020830152611356565b5f9190565b919091806001146114c1576002146114a557634e487b7160e01b5f52605160045260245ffd5b6001600160d01b0390811691811691909103908111610b195790565b506001600160d01b0391821690821601908111610b19579056fe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c806306fdde0314610289578063095ea7b3146102845780630c340a241461027f5780631664030d1461027a57806318160ddd1461027557806321c0b3421461027057806323b872dd1461026b57806328c30d9814610266578063313ce567146102615780633644e5151461025c5780633a46b1a81461025757806343cdaad2146102525780634ba2363a1461024d5780634bf5d7e914610248578063587cde1e146102435780635c19a95c1461023e5780636fcfff451461023957806370a08231146102345780637ecebe001461022f5780637f3d06a61461022a57806384b0196e146102255780638e539e8c1461022057806391ddadf41461021b57806395d89b41146102165780639ab24eb0146102115780639d63848a1461020c578063a9059cbb14610207578063be040fb014610202578063c3cda520146101fd578063c476137b146101f8578063d4570c1c146101f3578063d48bfca7146101ee578063d505accf146101e9578063d9e3cbac146101e4578063dd62ed3e146101df578063e7cbf974146101da578063ec7a81d0146101d5578063f1127ed8146101d05763fc0c546a0361000e5761171b565b611669565b6114fc565b6113f2565b61139b565b611365565b611241565b61119e565b611172565b61110b565b610ffc565b610ec5565b610e9f565b610e29565b610da0565b610ceb565b610cc0565b610c01565b610b04565b610aea565b610ab2565b610a7a565b610a18565b6109f6565b6109c1565b610971565b610954565b61091a565b610835565b610813565b6107f8565b6106a5565b610605565b6104a7565b61048a565b610468565b610424565b6103f3565b6102d4565b5f91031261029857565b5f80fd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206102d192818152019061029c565b90565b34610298575f366003190112610298576040515f6003548060011c90600181169081156103bd575b6020831082146103a9578285526020850191908115610390575060011461033e575b61033a8461032e818603826117a8565b604051918291826102c0565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b81841061037c5750500161032e8261031e565b805484840152602090930192600101610369565b60ff191682525090151560051b01905061032e8261031e565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102fc565b600435906001600160a01b038216820361029857565b602435906001600160a01b038216820361029857565b346102985760403660031901126102985761041961040f6103c7565b60243590336126f9565b602060405160018152f35b34610298575f366003190112610298576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610298575f36600319011261029857602060ff600b54166040519015158152f35b34610298575f366003190112610298576020600254604051908152f35b34610298576040366003190112610298576104c06103c7565b6104c86103dd565b6104d0611ae1565b6001600160a01b0382165f9081526010602052604090205460ff16156104f5565b1590565b806105fa575b6105de5761050882611b61565b6105128183611c3b565b600161054a8260036105348660018060a01b03165f52601060205260405f2090565b019060018060a01b03165f5260205260405f2090565b019182549283156105bc575f905560405183815261033a93926105a49284926001600160a01b0380841691908316907ff672323216d71b2d59f826d5cc49657006c38667b59ae06ec262b9f71bed64fb90602090a3611c9c565b6105ac611b3c565b6040519081529081906020820190565b631f03a3b160e31b5f526001600160a01b03808316600452831660245260445ffd5b6340d1d8df60e11b5f526001600160a01b03821660045260245ffd5b5060025415156104fb565b346102985760603660031901126102985761061e6103c7565b6106266103dd565b6001600160a01b0382165f9081526001602090815260408083203384529091529020549160443591905f19841061066e575b6106629350611de5565b60405160018152602090f35b82841061068a576106858361066295033383612794565b610658565b8284637dc7a0d960e11b5f523360045260245260445260645ffd5b34610298575f366003190112610298576106bd611ae1565b600b5460ff166107e957335f908152602081905260409020546002548082036107d1576106fc826106f6600160ff19600b541617600b55565b33611ea4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610298576040516323b872dd60e01b81523060048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006044820152905f908290606490829084905af180156107cc576107b2575b337fdf996f9f8ac3b61a0751200d8e9d7c59acf0fafe42de236d524a12482cdf4dac5f80a2610018611b3c565b806107c05f6107c6936117a8565b8061028e565b80610785565b6117e3565b63f52adbb760e01b5f5260049190915260245260445ffd5b632bffb91b60e21b5f5260045ffd5b34610298575f36600319011261029857602060405160128152f35b34610298575f36600319011261029857602061082d611f30565b604051908152f35b346102985760403660031901126102985761084e6103c7565b6001600160a01b03165f90815260096020526040902061086f60243561204c565b8154905f8291600584116108c2575b610889935084612a48565b90816108a757505060205f5b6040516001600160d01b039091168152f35b6108b260209261187e565b905f52815f20015460301c610895565b91926108cd816128ea565b81039081116109155761088993855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461090357509161087e565b92915061090f906119a2565b9061087e565b61175f565b34610298575f3660031901126102985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610298575f366003190112610298576020600c54604051908152f35b34610298575f3660031901126102985761033a6040516109926040826117a8565b600e81526d06d6f64653d74696d657374616d760941b602082015260405191829160208352602083019061029c565b346102985760203660031901126102985760206109e46109df6103c7565b61182a565b6040516001600160a01b039091168152f35b3461029857602036600319011261029857610018610a126103c7565b33612085565b34610298576020366003190112610298576001600160a01b03610a396103c7565b165f52600960205260405f205463ffffffff8111610a635760405163ffffffff9091168152602090f35b6306dfcc6560e41b5f52602060045260245260445ffd5b3461029857602036600319011261029857602061082d610a986103c7565b6001600160a01b03165f9081526020819052604090205490565b34610298576020366003190112610298576001600160a01b03610ad36103c7565b165f526007602052602060405f2054604051908152f35b34610298575f36600319011261029857602061082d611852565b34610298575f36600319011261029857610ba8610b407f0000000000000000000000000000000000000000000000000000000000000000612aa1565b610b697f0000000000000000000000000000000000000000000000000000000000000000612aa1565b6020604051610b7882826117a8565b5f815281610bb681830194601f198301368737604051978897600f60f81b895260e0858a015260e089019061029c565b90878203604089015261029c565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b828110610bea57505050500390f35b835185528695509381019392810192600101610bdb565b3461029857602036600319011261029857610c1d60043561204c565b600a54905f829160058411610c6c575b610c399350600a612a48565b80610c4a57506040515f8152602090f35b610c67610c5860209261187e565b600a5f52825f20015460301c90565b610895565b9192610c77816128ea565b810390811161091557610c3993600a5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f14610cae575091610c2d565b929150610cba906119a2565b90610c2d565b34610298575f366003190112610298576020610cdb426128bb565b65ffffffffffff60405191168152f35b34610298575f366003190112610298576040515f6004548060011c9060018116908115610d96575b6020831082146103a95782855260208501919081156103905750600114610d445761033a8461032e818603826117a8565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610d825750500161032e8261031e565b805484840152602090930192600101610d6f565b91607f1691610d13565b34610298576020366003190112610298576001600160a01b03610dc16103c7565b165f526009602052602060018060d01b03610dde60405f20612124565b16604051908152f35b60206040818301928281528451809452019201905f5b818110610e0a5750505090565b82516001600160a01b0316845260209384019390920191600101610dfd565b34610298575f36600319011261029857604051806020600f54918281520190600f5f525f5160206132ab5f395f51905f52905f5b818110610e805761033a85610e74818703826117a8565b60405191829182610de7565b82546001600160a01b0316845260209093019260019283019201610e5d565b3461029857604036600319011261029857610419610ebb6103c7565b6024359033611de5565b34610298575f36600319011261029857610edd611ae1565b600b5460ff1615610fcd57335f908152602081905260409020548015610f8d5761033a90600c5490610f24610f1f610f18600254848661219c565b809461188c565b600c55565b610f2e8133611ea4565b604080519182526020820183905233917ff3a670cd3af7d64b488926880889d08a8585a138ff455227af6737339a1ec2629190a26105a481337f0000000000000000000000000000000000000000000000000000000000000000611c9c565b631f03a3b160e31b5f526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166004523360245260445ffd5b63780c92d360e11b5f5260045ffd5b6064359060ff8216820361029857565b6084359060ff8216820361029857565b346102985760c0366003190112610298576110156103c7565b60243590604435611024610fdc565b6084359060a435928042116110f957916110a9939161109b6110a09460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b038a1660408301528a606083015260808201526080815261109360a0826117a8565b519020612227565b612b02565b90929192612ba2565b6001600160a01b0381165f9081526007602052604090208054600181019091558093036110da576100189250612085565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b34610298576040366003190112610298576111246103c7565b60243567ffffffffffffffff8111610298573660238201121561029857806004013567ffffffffffffffff81116102985736602482840101116102985761033a92602461032e9301906118cf565b3461029857604036600319011261029857602061082d6111906103c7565b6111986103dd565b906119f4565b34610298576020366003190112610298576111b76103c7565b6111bf612492565b6001600160a01b0381165f8181526010602052604090205490919060ff1661122e576008600f541461121a576111f4906124dc565b7f784c8f4dbf0ffedd6e72c76501c545a70f8b203b30a26ce542bf92ba87c248a45f80a2005b63544843c360e11b5f52600860045260245ffd5b5063b80a0db160e01b5f5260045260245ffd5b346102985760e03660031901126102985761125a6103c7565b6112626103dd565b6044359060643592611272610fec565b60a43560c43590864211611352576001600160a01b0384165f9081526007602052604090208054600181019091556113179390611312909860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835260018060a01b0389169b8c604084015260018060a01b038b1660608401528b608084015260a083015260c082015260c0815261109360e0826117a8565b61224d565b936001600160a01b038516036113315761001893506126f9565b6325c0072360e11b5f526001600160a01b038085166004521660245260445ffd5b8663313c898160e11b5f5260045260245ffd5b34610298575f36600319011261029857600d54600e546040805160809390931c835267ffffffffffffffff909116602083015290f35b346102985760403660031901126102985760206113e96113b96103c7565b6113c16103dd565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b34610298576020366003190112610298577f5399fb180f2125a61adf6fcf8c1c67fab4719d7bdf3815e5390501db3b62891360043561142f612492565b611437611852565b9061144e60015f198401811c018315150282612543565b6114e061146467ffffffffffffffff4216611aa7565b926114896001600160801b036114786117ee565b921682906001600160801b03169052565b6001600160801b03838116602083015267ffffffffffffffff8516604083018190529151166fffffffffffffffffffffffffffffffff19608085901b1617600d55600e805467ffffffffffffffff19169091179055565b6040805191825267ffffffffffffffff929092166020820152a1005b602036600319011261029857600435611513611ae1565b600b5460ff166107e957611525611852565b90808211611651575061153781600c55565b611549600160ff19600b541617600b55565b61155281612585565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610298576040516323b872dd60e01b81523060048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006044820152905f908290606490829084905af180156107cc5761163d575b506040519081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169033907fba73484ba61661d7357f580875c2ee557ae295d45ec7884cc09e65a612c0116190602090a3610018611b3c565b806107c05f61164b936117a8565b5f6115db565b6387ebe85d60e01b5f5260049190915260245260445ffd5b34610298576040366003190112610298576116826103c7565b6024359063ffffffff821682036102985761033a916116d1916116a3611ac9565b506116ac611ac9565b506001600160a01b03165f9081526009602052604090206116cb611ac9565b506124c2565b50604051906116df82611787565b5465ffffffffffff811680835260309190911c60209283019081526040805192835290516001600160d01b031692820192909252918291820190565b34610298575f366003190112610298576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff8211176117a357604052565b611773565b90601f8019910116810190811067ffffffffffffffff8211176117a357604052565b6001600160a01b03165f90815260106020526040902090565b6040513d5f823e3d90fd5b604051906117fd6060836117a8565b565b604051906117fd6040836117a8565b67ffffffffffffffff81116117a357601f01601f191660200190565b6001600160a01b038181165f90815260086020526040902054168061184d575090565b905090565b600e5467ffffffffffffffff1642101561187557600d546001600160801b031690565b600d5460801c90565b5f1981019190821161091557565b9190820391821161091557565b9291926118a58261180e565b916118b360405193846117a8565b829481845281830111610298578281602093845f960137010152565b9092917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361198c575083356001600160e01b03198116906004831061196c575b50611927818461225c565b1561194357506102d1929361193d913691611899565b90612c1e565b63625ebf1760e11b5f526001600160a01b0383166004526001600160e01b03191660245260445ffd5b6001600160e01b0319600484900360031b81901b9091161690505f61191c565b631670800160e31b5f523360045260245260445ffd5b906001820180921161091557565b9190820180921161091557565b908160601b91808304600160601b149015171561091557565b81156119e0570490565b634e487b7160e01b5f52601260045260245ffd5b6001600160a01b0381165f908152601060205260409020600254929091611a1a90612356565b928015611a6557611a2f6104f1845460ff1690565b611a5d576102d193611a51611a5792611a4c6002870154936119bd565b6119d6565b906119b0565b91612444565b505050505f90565b506001600160a01b039081165f8181526003939093016020526040909220600101546011546102d19491939192169003611a9f57906119b0565b505f906119b0565b67ffffffffffffffff620151809116019067ffffffffffffffff821161091557565b60405190611ad682611787565b5f6020838281520152565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611b2d5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b611b6a81612356565b908115611c37576001600160a01b0381165f9081526010602052604090207f439a2f3e820df116988b8b5a4b4fb806c8a7921d7e00a7f44c06cad9356d06cc91611c0f9160018101611bbd8682546119b0565b905560025480611c1457506011546001600160a01b03165f908152600390910160205260409020600101611bf28582546119b0565b90555b6040519384526001600160a01b0316929081906020820190565b0390a2565b6002611c26611c3092611a4c896119bd565b92019182546119b0565b9055611bf5565b5050565b6001600160a01b039081165f90815260106020908152604080832093851683526003840190915290208054926002830154809414611c875783611c8091600194612444565b9281550155565b50505050565b90816020910312610298575190565b604051636dd992ed60e11b81526001600160a01b0382811660048301523060248301527f00000000000000000000000000000000000000000000000000000000000000001690602081604481855afa9081156107cc575f91611dc6575b50611d44575b50611d3791600191611d2e916001600160a01b03821690869082611d3b576117ca9250858060a01b0316612857565b0191825461188c565b9055565b6117ca926127da565b60405163f940e38560e01b81526001600160a01b03831660048201523060248201529190602090839060449082905f905af19081156107cc57611d3793600193611d2e93611d97575b5093509150611cff565b611db89060203d602011611dbf575b611db081836117a8565b810190611c8d565b505f611d8d565b503d611da6565b611ddf915060203d602011611dbf57611db081836117a8565b5f611cf9565b926001600160a01b03841615611e91576001600160a01b0382168015611e7e57308114611e6c57505f5b600f54811015611e5f57600f5f525f5160206132ab5f395f51905f5281015460019190611e599085906001600160a01b0316611e4a81611b61565b611e548982611c3b565b611c3b565b01611e0f565b5092906117fd9291612d8d565b63ec442f0560e01b5f5260045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b916001600160a01b0383168015611e91573015611e7e575f5b600f54811015611efe57600f5f9081525f5160206132ab5f395f51905f5282015460019291611ef8916001600160a01b0316611e4a81611b61565b01611ebd565b50915f611f0b9294612d8d565b60025415611f165750565b6bffffffffffffffffffffffff60a01b6011541617601155565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480612023575b15611f8b577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261201d60c0826117a8565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611f62565b65ffffffffffff61205c426128bb565b168082101561206f57506102d1906128bb565b90637669fc0f60e11b5f5260045260245260445ffd5b6117fd916001600160a01b03811661211f5750805b6121196120a68361182a565b6001600160a01b038085165f81815260086020526040812080546001600160a01b03191687851690811790915593969392871691907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a46001600160a01b03165f9081526020819052604090205490565b91612ec8565b61209a565b805490816121325750505f90565b815f19810111610915575f525f199060205f2001015460301c90565b906121598183612adf565b929091821561218e57600160601b83101561218757600160601b910990828211900360a01b910360601c1790565b6011612af2565b50600160601b929150500490565b916121a78284612adf565b929093841561221a578483111561220d5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b6011600384150218612af2565b5050906102d192506119d6565b604290612232611f30565b906040519161190160f01b8352600283015260228201522090565b916102d193916110a093612b02565b6001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016811461233f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681146122fa57301490816122cc575090565b6001600160e01b0319166339f2fe5d60e21b8114915081156122ec575090565b63d48bfca760e01b14905090565b5063ffffffff60e01b16632c80c31360e01b811490811561232e575b8115612320575090565b6322299e7760e21b14919050565b634e7ecadd60e01b81149150612316565b506001600160e01b03191663163b793d60e31b1490565b61235f81612ca4565b604051636dd992ed60e11b81526001600160a01b038316600482015230602482015290602082806044810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156107cc576123e0925f92612423575b509081019081101590815f19910218025f191890565b6001600160801b038111156123f55750505f90565b600161241461184d9360018060a01b03165f52601060205260405f2090565b01548103908111159190820290565b61243d91925060203d602011611dbf57611db081836117a8565b905f6123ca565b6001600160a01b03919091165f90815260039091016020908152604080832060018101549284905292205491549092908103908111610915576124869161214e565b81018091116109155790565b30330361249b57565b6307d116ed60e41b5f523360045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b80548210156124d7575f5260205f2001905f90565b6124ae565b6001600160a01b03165f818152601060205260409020805460ff19166001179055600f54600160401b8110156117a35760018101600f55600f548110156124d757600f5f525f5160206132ab5f395f51905f520180546001600160a01b0319169091179055565b8181108015612575575b612555575050565b6382d6282f60e01b5f526004526024526001600160801b0360445260645ffd5b506001600160801b03811161254d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381165f81815260106020526040902090919082156126c857346126b0576125d6600192611b61565b016125e28382546119b0565b90556040516370a0823160e01b8152306004820152602081602481855afa9081156107cc575f91612691575b5061261b83303385612d26565b6040516370a0823160e01b815230600482015291602090839060249082905afa80156107cc57612652925f91612672575b5061188c565b81810361265d575050565b63312b003360e01b5f5260045260245260445ffd5b61268b915060203d602011611dbf57611db081836117a8565b5f61264c565b6126aa915060203d602011611dbf57611db081836117a8565b5f61260e565b63312b003360e01b5f9081523460045260245260445ffd5b9150508134036126e1576001611d3791019182546119b0565b63312b003360e01b5f5234600452602482905260445ffd5b6001600160a01b0316908115612781576001600160a01b03811692831561276e57806127617f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209060018060a01b03165f5260205260405f2090565b55604051908152602090a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b0316908115612781576001600160a01b0381161561276e576127d7915f52600160205260405f209060018060a01b03165f5260205260405f2090565b55565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615612838575b604091909152155b61281d5750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b600181151661284e573d15833b1515161661280e565b503d5f823e3d90fd5b8147106128a4575f918291604051916128716020846117a8565b8383528392602001916001600160a01b03165af11561288c57565b3d15155f036117e35763d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b65ffffffffffff81116128d35765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b60018111156102d157806001600160801b821015612a0b575b6129b16129a761299d61299361298961297f61296e6129b89760048a600160401b6129bd9c10156129fe575b6401000000008110156129f1575b620100008110156129e4575b6101008110156129d7575b60108110156129ca575b10156129c2575b60030260011c90565b612978818b6119d6565b0160011c90565b612978818a6119d6565b61297881896119d6565b61297881886119d6565b61297881876119d6565b61297881866119d6565b80936119d6565b821190565b900390565b60011b612965565b60041c9160021b9161295e565b60081c9160041b91612954565b60101c9160081b91612949565b60201c9160101b9161293d565b60401c9160201b9161292f565b50506129bd6129b86129b16129a761299d61299361298961297f61296e612a328a60801c90565b9850600160401b97506129039650505050505050565b9065ffffffffffff165b838310612a5f5750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f14612a915750925b9190612a52565b9350612a9c906119a2565b612a8a565b60ff811690601f8211612ad05760405191612abd6040846117a8565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b905f198183099102908180821091030391565b634e487b715f526020526024601cfd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612b79579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156107cc575f516001600160a01b03811615612b6f57905f905f90565b505f906001905f90565b5050505f9160039190565b60041115612b8e57565b634e487b7160e01b5f52602160045260245ffd5b612bab81612b84565b80612bb4575050565b612bbd81612b84565b60018103612bd45763f645eedf60e01b5f5260045ffd5b612bdd81612b84565b60028103612bf8575063fce698f760e01b5f5260045260245ffd5b80612c04600392612b84565b14612c0c5750565b6335e2f38360e21b5f5260045260245ffd5b905f809160208151910182855af18080612c62575b15612c425750506102d1612fea565b1561288c57639996b31560e01b5f526001600160a01b031660045260245ffd5b503d151580612c335750813b1515612c33565b3d15612c9f573d90612c868261180e565b91612c9460405193846117a8565b82523d5f602084013e565b606090565b6001600160a01b03811615612d21576040516370a0823160e01b602082019081523060248084019190915282525f928392909190612ce36044826117a8565b5191620186a0fa612cf2612c75565b9080612d16575b15612d1157806020806102d193518301019101611c8d565b505f90565b506020815114612cf9565b504790565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615612d77575b6040919091525f60605215612816565b600181151661284e573d15833b15151616612d67565b9291906001600160a01b0384168015908115612e6357612db7612db2856002546119b0565b600255565b6001600160a01b0383169081612e4157612dd48560025403600255565b6040518581527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef90602090a3612e0f575b6117fd9293613003565b600254936001600160d01b03808611612e2a57509350612e05565b630e58ae9360e11b5f52600486905260245260445ffd5b6001600160a01b0384165f908152602081905260409020858154019055612dd4565b6001600160a01b0386165f90815260208190526040902054848110612ea457849003612e9e8760018060a01b03165f525f60205260405f2090565b55612db7565b63391434e360e21b5f526001600160a01b038716600452602452604484905260645ffd5b6001600160a01b03808316939291908116908185141580612fe1575b612ef0575b5050505050565b81612f74575b505082612f05575b8080612ee9565b6001600160a01b03165f9081526009602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72491612f5191612f4b90916130dc565b90613145565b604080516001600160d01b039384168152919092166020820152a25f8080612efe565b6001600160a01b03165f9081526009602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72490612fbf90612fb9866130dc565b9061310d565b604080516001600160d01b039384168152919092166020820152a25f80612ef6565b50831515612ee4565b604051903d82523d5f602084013e60203d830101604052565b91906001600160a01b03831615613096575b6001600160a01b03811615613040575b61303a6130346117fd9461182a565b9161182a565b90612ec8565b613049826130dc565b613052426128bb565b9061305d600a612124565b6001600160d01b0391821690821603908111610915576117fd9461303a926130349261308a91600a6131d4565b90505094505050613025565b61309f826130dc565b6130a8426128bb565b906130b3600a612124565b6001600160d01b0391821690821601908111610915576130d491600a6131d4565b905050613015565b6001600160d01b0381116130f6576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b90613117426128bb565b9061312183612124565b6001600160d01b03918216908216039190821161091557613141926131d4565b9091565b9061314f426128bb565b9061315983612124565b6001600160d01b03918216908216019190821161091557613141926131d4565b8054600160401b8110156117a357613196916001820181556124c2565b6131c157815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015613280576131eb6131f69161187e565b825f5260205f200190565b8054603081901c9365ffffffffffff918216929181168084116132715787930361323d575061323992509065ffffffffffff82549181199060301b169116179055565b9190565b9150506132399161325d61324f6117ff565b65ffffffffffff9093168352565b6001600160d01b0386166020830152613179565b632520601d60e01b5f5260045ffd5b50906132a59161329161324f6117ff565b6001600160d01b0385166020830152613179565b5f919056fe8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac802c65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a7dec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724' as const
