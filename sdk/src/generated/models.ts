// Generated from contracts/src/Models.sol by `npm run generate`.
export const modelsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "runs_",
        "type": "address",
        "internalType": "contract IRuns"
      },
      {
        "name": "contests_",
        "type": "address",
        "internalType": "contract IContests"
      },
      {
        "name": "orders_",
        "type": "address",
        "internalType": "contract IOrders"
      },
      {
        "name": "licenses_",
        "type": "address",
        "internalType": "contract ILicenses"
      },
      {
        "name": "revenue_",
        "type": "address",
        "internalType": "contract IRevenue"
      },
      {
        "name": "shares_",
        "type": "address",
        "internalType": "contract IShares"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "approve",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "balanceOf",
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
    "name": "commit",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "committedAt",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "time",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "contests",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IContests"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "epochOf",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "getApproved",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "isApprovedForAll",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      }
    ],
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
    "name": "licenses",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ILicenses"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "mint",
    "inputs": [
      {
        "name": "minted",
        "type": "tuple",
        "internalType": "struct IModels.Mint",
        "components": [
          {
            "name": "card",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "weightsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "parents",
            "type": "tuple[]",
            "internalType": "struct IModels.Parent[]",
            "components": [
              {
                "name": "modelId",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "shareBps",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "royaltyBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "mintFromEntry",
    "inputs": [
      {
        "name": "minted",
        "type": "tuple",
        "internalType": "struct IModels.Mint",
        "components": [
          {
            "name": "card",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "weightsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "parents",
            "type": "tuple[]",
            "internalType": "struct IModels.Parent[]",
            "components": [
              {
                "name": "modelId",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "shareBps",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "royaltyBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "opening",
        "type": "tuple",
        "internalType": "struct IContests.Opening",
        "components": [
          {
            "name": "payout",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "model",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "mintFromOrder",
    "inputs": [
      {
        "name": "minted",
        "type": "tuple",
        "internalType": "struct IModels.Mint",
        "components": [
          {
            "name": "card",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "weightsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "parents",
            "type": "tuple[]",
            "internalType": "struct IModels.Parent[]",
            "components": [
              {
                "name": "modelId",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "shareBps",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "royaltyBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "mintFromRun",
    "inputs": [
      {
        "name": "minted",
        "type": "tuple",
        "internalType": "struct IModels.Mint",
        "components": [
          {
            "name": "card",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "weightsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "parents",
            "type": "tuple[]",
            "internalType": "struct IModels.Parent[]",
            "components": [
              {
                "name": "modelId",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "shareBps",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "royaltyBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "runId",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "model",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IModels.Model",
        "components": [
          {
            "name": "creator",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "mintedAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "knownAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "origin",
            "type": "uint8",
            "internalType": "enum IModels.Origin"
          },
          {
            "name": "depth",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "weightsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "originId",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "originEntry",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "epoch",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "royaltyBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "scoreBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "modelFrom",
    "inputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum IModels.Origin"
      },
      {
        "name": "originId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "originEntry",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "modelOf",
    "inputs": [
      {
        "name": "weightsRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "models",
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
    "name": "orders",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IOrders"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "ownerOf",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "parentsOf",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple[]",
        "internalType": "struct IModels.Parent[]",
        "components": [
          {
            "name": "modelId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "shareBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "recard",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "card",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revenue",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IRevenue"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "royaltyInfo",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "salePrice",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
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
    "name": "runs",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IRuns"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "safeTransferFrom",
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
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "safeTransferFrom",
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
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setApprovalForAll",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "approved",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRenter",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "user",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "expires",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setUser",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "user",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "expires",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "shares",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IShares"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "sharesOf",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "uint64[]",
        "internalType": "uint64[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "id",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
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
    "name": "tokenURI",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
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
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "userExpires",
    "inputs": [
      {
        "name": "modelId",
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
    "name": "userOf",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
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
        "name": "approved",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ApprovalForAll",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "operator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "approved",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ModelCarded",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "card",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ModelMinted",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "creator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "weightsRoot",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "origin",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IModels.Origin"
      },
      {
        "name": "originId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "originEntry",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "scoreBps",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      },
      {
        "name": "royaltyBps",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      },
      {
        "name": "card",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "parents",
        "type": "tuple[]",
        "indexed": false,
        "internalType": "struct IModels.Parent[]",
        "components": [
          {
            "name": "modelId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "shareBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ModelSuperseded",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "by",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
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
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "UpdateUser",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "user",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "expires",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyMinted",
    "inputs": [
      {
        "name": "weightsRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721IncorrectOwner",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "ERC721InsufficientApproval",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidApprover",
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
    "name": "ERC721InvalidOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidOwner",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidReceiver",
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
    "name": "ERC721InvalidSender",
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
    "name": "ERC721NonexistentToken",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidRoyalty",
    "inputs": [
      {
        "name": "royaltyBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShares",
    "inputs": [
      {
        "name": "sumBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotCommitted",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotCustomer",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "customer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotLicenses",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "licenses",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotOwner",
    "inputs": [
      {
        "name": "caller",
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
    "name": "NotSubmitter",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "submitter",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotTrainer",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "trainer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OriginMinted",
    "inputs": [
      {
        "name": "origin",
        "type": "uint8",
        "internalType": "enum IModels.Origin"
      },
      {
        "name": "originId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "originEntry",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Rented",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expires",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
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
    "name": "TooDeep",
    "inputs": [
      {
        "name": "depth",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "time",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "opens",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyAncestors",
    "inputs": [
      {
        "name": "ancestors",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyParents",
    "inputs": [
      {
        "name": "parents",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnorderedParent",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "previous",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongCommitment",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "committed",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongEntryStatus",
    "inputs": [
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum IContests.EntryStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongRunStage",
    "inputs": [
      {
        "name": "stage",
        "type": "uint8",
        "internalType": "enum IRuns.Stage"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongStage",
    "inputs": [
      {
        "name": "stage",
        "type": "uint8",
        "internalType": "enum IOrders.Stage"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongWeights",
    "inputs": [
      {
        "name": "weightsRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroShare",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const
export const modelsBytecode = '0x6101406040523461042e57613d0960c0813803918261001d81610432565b93849283398101031261042e578051906001600160a01b038216820361042e5760208101516001600160a01b038116810361042e5760408201516001600160a01b038116810361042e576060830151916001600160a01b038316830361042e576080840151936001600160a01b038516850361042e5760a00151946001600160a01b038616860361042e576100b26040610432565b600c81526b4173736179204d6f64656c7360a01b60208201526100d56040610432565b60058152641353d1115360da1b6020820152815190916001600160401b03821161032d575f5490600182811c92168015610424575b602083101461030f5781601f8493116103af575b50602090601f831160011461034c575f92610341575b50508160011b915f199060031b1c1916175f555b8051906001600160401b03821161032d5760015490600182811c92168015610323575b602083101461030f5781601f849311610299575b50602090601f8311600114610233575f92610228575b50508160011b915f199060031b1c1916176001555b60805260a05260c05260e05261010052610120526040516138b19081610458823960805181818161059a0152610bdf015260a0518181816102d90152611880015260c051818181610f760152611341015260e05181818161037c01526107db01526101005181818161157501526115d8015261012051816120e10152f35b015190505f80610195565b60015f9081528281209350601f198516905b8181106102815750908460019594939210610269575b505050811b016001556101aa565b01515f1960f88460031b161c191690555f808061025b565b92936020600181928786015181550195019301610245565b8281111561017f5760015f52909150601f830160051c7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf660208510610307575b849392601f0160051c82900391015f5b8281106102f757505061017f565b5f818301558594506001016102e9565b5f91506102d9565b634e487b7160e01b5f52602260045260245ffd5b91607f169161016b565b634e487b7160e01b5f52604160045260245ffd5b015190505f80610134565b5f8080528281209350601f198516905b818110610397575090846001959493921061037f575b505050811b015f55610148565b01515f1960f88460031b161c191690555f8080610372565b9293602060018192878601518155019501930161035c565b8281111561011e575f8052909150601f830160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020851061041c575b849392601f0160051c82900391015f5b82811061040c57505061011e565b5f818301558594506001016103fe565b5f91506103ee565b91607f169161010a565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761032d5760405256fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a7146121105750806303314efa146120cc57806306fdde0314612005578063081812fc14611fc9578063095ea7b314611edf57806319858bfd1461180957806323b872dd146117f157806326de059d1461168c5780632a55205a146115a45780633e9491a21461155f57806342842e0e146115355780634853aa6b1461150b5780634c5770d9146113705780634fb764c91461132b5780636352211e1461130c5780636533d53f146112e257806365ab68bb14610f2257806370a0823114610ecf57806371426ff714610e885780637e198ed214610ba2578063878ecfec14610a6a5780638fc88c4814610a3457806395d89b41146109655780639986df2c14610947578063a22cb4651461088f578063a3d545f514610859578063ac6f4b4b146107c8578063b1dbc9e8146105c9578063b5b24fd414610584578063b88d4fde14610520578063c2f1f14a1461049f578063c87b56dd146103ab578063d90fa57214610366578063e030565e14610308578063e17702e9146102c3578063e985e9c51461026b578063ea4fb868146101fd5763f14fcbc8146101c0575f80fd5b346101fa5760203660031901126101fa5760043580825260076020526040822054156101ea575080f35b8152600760205242604082205580f35b80fd5b50346101fa5760403660031901126101fa57600435906001600160401b0382116101fa57608060031983360301126101fa5760206102638361024560243560248301356132fc565b61024d612441565b9064ffffffffff4216604083015260040161280d565b604051908152f35b50346101fa5760403660031901126101fa5760406102876121d1565b916102906121e7565b9260018060a01b031681526005602052209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa576103636001600160401b036103223661225b565b61033983610332819694966126b8565b3390613488565b60405193610346856122df565b6001600160a01b0316845216602083015260408201849052613384565b80f35b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa5760203660031901126101fa576004356103c9816126b8565b508152600b602052604081206040519066697066733a2f2f60c81b6020830152828154916103f6836123a3565b9260018116908115610478575060011461043a575b61043684610422818803601f198101835282612331565b6040519182916020835260208301906121ad565b0390f35b908092945052602081205b838210610461575050610422816027610436948201019361040b565b600181602092546027858701015201910190610445565b61043696508593506027925061042294915060ff191682840152801515028201019361040b565b50346101fa5760203660031901126101fa576020906004358152600d82526040812090604051916104cf836122df565b5460018060a01b03811692838152604060ff6001600160401b038460a01c1693848885015260e01c16151591015242105f1461051957505b6040516001600160a01b039091168152f35b9050610507565b50346101fa5760803660031901126101fa5761053a6121d1565b6105426121e7565b606435916001600160401b03831161058057366023840112156105805761057661036393369060248160040135910161236d565b9160443591612578565b8380fd5b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa5760403660031901126101fa57602435906004356001600160401b0383116107c457366023840112156107c4578260040135926001600160401b0384116107c05736602485830101116107c0576001600160a01b0361062c836126b8565b168033036107aa5750818352600b602052604083209361064c85546123a3565b601f8111610758575b508394601f82116001146106d0578185967ff873772d3f8f01473ee16075f5ffd6fb2ce739724400324b62eb9ec0284c06699596916106c2575b508260011b905f198460031b1c19161790555b6106bc604051928392602084526024602085019201612558565b0390a280f35b60249150840101355f61068f565b80855260208520601f19831696865b88811061073d5750837ff873772d3f8f01473ee16075f5ffd6fb2ce739724400324b62eb9ec0284c066996979810610721575b5050600182811b0190556106a2565b8401602401355f19600385901b60f8161c191690555f80610712565b90916020600181926024868a010135815501930191016106df565b818111156106555785855260208520601f830160051c90602084106107a2575b81601f9101920160051c0390855b828110610794575050610655565b808760019284015501610786565b869150610778565b631194af8760e11b845233600452602452604483fd5b8280fd5b5080fd5b50346101fa576107d73661225b565b92917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361084357506001600160401b03610363939460405193610826856122df565b6001600160a01b0316845216602083015260016040830152613384565b630917138160e21b845233600452602452604483fd5b50346101fa5760203660031901126101fa5763ffffffff600260406020936004358152600a855220015460c01c16604051908152f35b50346101fa5760403660031901126101fa576108a96121d1565b602435908115158092036107c0573315610933576001600160a01b031690811561091f57338352600560205260408320825f5260205260405f2060ff1981541660ff83161790556040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a380f35b630b61174360e31b83526004829052602483fd5b63a9fbf51f60e01b83526004839052602483fd5b50346101fa57806003193601126101fa576020600654604051908152f35b50346101fa57806003193601126101fa57604051908060015490610988826123a3565b8085529160018116908115610a0d57506001146109b0575b6104368461042281860382612331565b600181527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6939250905b8082106109f357509091508101602001610422826109a0565b9192600181602092548385880101520191019092916109da565b60ff191660208087019190915292151560051b8501909201925061042291508390506109a0565b50346101fa5760203660031901126101fa576001600160401b0360406020926004358152600d8452205460a01c16604051908152f35b50346101fa5760203660031901126101fa576004358152600c6020526040812090815491610a97836126ec565b91610aa56040519384612331565b838352610ab1846126ec565b602084019490601f1901368637610ac781612703565b92825b828110610b585750505060405193849360408501906040865251809152606085019190835b818110610b3f575050508381036020850152602080845192838152019301915b818110610b1d575050500390f35b82516001600160401b0316845285945060209384019390920191600101610b0f565b8251845287965060209384019390920191600101610aef565b80610b6960019284999798996132e7565b50828060b01b03905416610b7d82856132e7565b505460c01c610b8c838a612756565b52610b97828a612756565b520195949395610aca565b50346101fa5760403660031901126101fa576004356001600160401b0381116107c457608060031982360301126107c45760243560018060a01b037f00000000000000000000000000000000000000000000000000000000000000001692604051636a9fb33360e01b8152826004820152602081602481885afa908115610dc1578291610e4e575b506001600160a01b031633819003610e37575060405163c7d25b1560e01b815260048101839052602081602481885afa908115610dc1578291610dfc575b50610c728161254e565b600381141580610de8575b610dcc5750604051635227d71960e01b815260048101839052602081602481885afa8015610dc1578290610d8d575b610cbb9150602485013561276a565b610cc3612441565b936020610ccf8461278a565b9360246040518094819363b40f407b60e01b835260048301525afa918215610d81578092610d2a575b602061026387876001600160801b038864ffffffffff891660408501521660c08301526001606083015260040161280d565b9091506020823d602011610d79575b81610d4660209383612331565b810103126101fa5750916001600160801b036020949264ffffffffff610d6e61026396612528565b939550509294610cf8565b3d9150610d39565b604051903d90823e3d90fd5b506020813d602011610db9575b81610da760209383612331565b810103126107c457610cbb9051610cac565b3d9150610d9a565b6040513d84823e3d90fd5b63429376a960e11b825260249250610de38161254e565b600452fd5b50610df28161254e565b6005811415610c7d565b90506020813d602011610e2f575b81610e1760209383612331565b810103126107c4575160078110156107c4575f610c68565b3d9150610e0a565b637cbc326560e01b82523360045260245260449150fd5b90506020813d602011610e80575b81610e6960209383612331565b810103126107c457610e7a906123db565b5f610c2a565b3d9150610e5c565b50346101fa5760603660031901126101fa5760043560048110156107c457602091610eb4604092612244565b60243582528352818120604435825283522054604051908152f35b50346101fa5760203660031901126101fa576001600160a01b03610ef16121d1565b168015610f0e578160409160209352600383522054604051908152f35b6322718ad960e21b82526004829052602482fd5b50346101fa5760603660031901126101fa576004356001600160401b0381116107c457608060031982360301126107c4576040516321603f4360e01b815260248035600483018190529390610340908390817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156112d557819261107d575b5081516001600160a01b03163381900361106657506020820160058151610fd48161254e565b610fdd8161254e565b0361104557602061026386866001600160801b038761100260443560248501356132fc565b61ffff610120611019611013612441565b9661278a565b920151166101408501521660c08301526003606083015264ffffffffff4216604083015260040161280d565b60249250516110538161254e565b635d93ef5d60e11b8252610de38161254e565b635f05109760e11b82523360045260245260449150fd5b809192506103403d81116112ce575b6110968183612331565b8101039061034082126107c0576040519161028083018381106001600160401b038211176112ba576040526110ca826123db565b8352602082015160078110156112b65760208401526110eb6040830161251a565b60408401526110fc60608301612528565b606084015261110d608083016123ef565b608084015261111e60a0830161253a565b60a084015261112f60c0830161253a565b60c084015261114060e083016123ef565b60e084015261115261010083016123ef565b6101008401526111656101208301612400565b6101208401526111786101408301612400565b61014084015261118b6101608301612400565b610160840152608061017f19820112610580576040516111aa81612316565b6111b7610180840161251a565b81526111c66101a08401612400565b60208201526111d86101c08401612400565b60408201526101e083015160028110156112b257606082015261018084015260806101ff19909101126107c0576103209060405161121581612316565b61122261020083016123ef565b815261123161022083016123ef565b602082015261124361024083016123ef565b604082015261125561026083016123ef565b60608201526101a084015261126d610280820161253a565b6101c08401526102a08101516101e08401526102c08101516102008401526102e08101516102208401526103008101516102408401520151610260820152905f610fae565b8580fd5b8480fd5b634e487b7160e01b85526041600452602485fd5b503d61108c565b50604051903d90823e3d90fd5b50346101fa5760203660031901126101fa5760406020916004358152600783522054604051908152f35b50346101fa5760203660031901126101fa5760206105076004356126b8565b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa5760203660031901126101fa5760043561138d612441565b50611397816126b8565b508152600a60205260408120604051916113b0836122fa565b815460018060a01b0381168452602084019164ffffffffff8260a01c168352604085019164ffffffffff8160c81c16835260ff8160f01c16606087019260048210156114f757508252608086019060f81c815260018501549460a08701958652600201549460c08701916001600160801b038716835260e08801938760801c6001600160401b031685526101008901958860c01c63ffffffff1687526101208a01978960e01c61ffff1689526101408b019960f01c8a526040519a600160a01b600190039051168b525164ffffffffff1660208b01525164ffffffffff1660408a015251606089016114a191612237565b5160ff1660808801525160a0870152516001600160801b031660c0860152516001600160401b031660e08501525163ffffffff166101008401525161ffff166101208301525161ffff1661014082015261016090f35b634e487b7160e01b81526021600452602490fd5b50346101fa5760203660031901126101fa5760406020916004358152600883522054604051908152f35b50346101fa57610363611547366121fd565b9060405192611557602085612331565b858452612578565b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa5760403660031901126101fa5760405163f31d8c3160e01b8152600480359082018190529091906020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610dc1578291611650575b604093508252600a60205261271061163761ffff6002868620015460e01c16602435612507565b84516001600160a01b0390931683520460208201529050f35b90506020833d602011611684575b8161166b60209383612331565b810103126107c45761167e6040936123db565b90611610565b3d915061165e565b50346101fa5760203660031901126101fa576004358152600c6020526040812090604051916116bc60a084612331565b600483526080825b8181106117c85750508190828154905b818110611734575050508252604051918291602083016020845282518091526020604085019301915b81811061170b575050500390f35b82518051855260209081015161ffff1681860152869550604090940193909201916001016116fd565b61174181849795946132e7565b506040519061174f826122df565b5460018060b01b03811691828152604061ffff8360b01c169283602084015260c01c91015280611788575b5050600101949192946116d4565b60019291946117c0916040519661179e886122c4565b875260208701526117ae816127ca565b956117b98289612756565b5286612756565b50905f61177a565b6020906040959395516117da816122c4565b8581528583820152828286010152019391936116c4565b50346101fa57610363611803366121fd565b916124a6565b34611aad576080366003190112611aad576004356001600160401b038111611aad5760806003198236030112611aad57606435906044356024356001600160401b038411611aad578360040160606003198636030112611aad57604051630377834360e31b815260048101839052602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031695909160c0836044818a5afa928315611ed4575f93611e36575b5060208301516001600160a01b031633819003611e2057506040830180516006811015611e0c5760031901611df05750604482019161190b611904848461240f565b369161236d565b602081519101209082359160018060a01b038316809303611aad5760246040519260208401944686528c604086015289606086015233608086015260a0850152013560c083015260e082015260e0815261196761010082612331565b519020835190818103611ddb575050906119809161240f565b9190926040968751906119938983612331565b60018252601f19890190813660208501376001600160401b0386166119b784612735565b528951916119c58b84612331565b600183523660208401376119e58615155f198801600d1c60010102612703565b975f5b8951811015611ac55780600d1b8181046120001482151715611ab1576120008101808211611ab15789808210911802891890818111611aad57898211611aad578a818f611a7460295f9560209703938484519586928a8401988a8a526001600160401b0360c01b8d60c01b1660218601520184840137810187838201520301601f198101845283612331565b51918291518091835e8101838152039060025afa15611aa3576001905f51611a9c828d612756565b52016119e8565b8b513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b508a9495965089611ad58a613538565b96865198611ae3888b612331565b60058a5260208a01641b5bd9195b60da1b815260609a5f9b5b89518d1015611b5c576020611b5460088f6001948f8f8693611b1d91612756565b5190519582879351918291018585015e8201906001600160401b0360c01b9060c01b16838201520301601719810184520182612331565b9c019b611afc565b98602092611bda8460028f958f9d9e9660258f85905f9a85519a519151998a968488019c8d600160f91b905263ffffffff60e01b9060e01b1660218901525180918689015e860191600160f81b8584015260ff60f81b9060f81b166026830152805192839101602783015e0101908382015203018084520182612331565b8951918291518091835e8101838152039060025afa15611dbb57611c0a5f978851611c0482612735565b52613538565b6020978891611c2a8951611c1e8582612331565b83815283368137613538565b89519084820192600760f81b84526021830152604182015260418152611c51606182612331565b8951918291518091835e8101838152039060025afa15611dbb57611c7a5f51602485013561276a565b611c82612441565b93611c8c8361278a565b906001600160401b038111611dc55760c0926001600160801b0361ffff936001600160401b036080941660e08a0152168488015260026060880152015116916024875180978193636fbfd40960e01b835260048301525afa938415611dbb575f94611d18575b5064ffffffffff611d119451168584015261014083015260040161280d565b9051908152f35b935060c0843d60c011611db3575b81611d3360c09383612331565b81010312611aad5764ffffffffff611d1194611da760a0885192611d5684612295565b611d5f81612492565b8452611d6c8b8201612492565b8b850152611d7b8a8201612492565b8a850152611d8b60608201612492565b6060850152611d9c60808201612492565b608085015201612492565b60a08201529450611cf2565b3d9150611d26565b85513d5f823e3d90fd5b876306dfcc6560e41b5f5260045260245260445ffd5b6324f53acf60e11b5f5260045260245260445ffd5b516006811015611e0c57632661292560e11b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b631c70634960e21b5f523360045260245260445ffd5b90925060c0813d60c011611ecc575b81611e5260c09383612331565b81010312611aad5760405190611e6782612295565b80518252611e77602082016123db565b60208301526040810151906006821015611aad5760a0916040840152611e9f606082016123ef565b6060840152611eb060808201612400565b608084015201518015158103611aad5760a082015291876118c2565b3d9150611e45565b6040513d5f823e3d90fd5b34611aad576040366003190112611aad57611ef86121d1565b602435611f04816126b8565b33151580611fb6575b80611f89575b611f765781906001600160a01b0384811691167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a45f90815260046020526040902080546001600160a01b0319166001600160a01b03909216919091179055005b63a9fbf51f60e01b5f523360045260245ffd5b506001600160a01b0381165f90815260056020908152604080832033845290915290205460ff1615611f13565b506001600160a01b038116331415611f0d565b34611aad576020366003190112611aad57600435611fe6816126b8565b505f526004602052602060018060a01b0360405f205416604051908152f35b34611aad575f366003190112611aad576040515f5f54612024816123a3565b80845290600181169081156120a8575060011461204c575b6104368361042281850382612331565b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b80821061208e5750909150810160200161042261203c565b919260018160209254838588010152019101909291612076565b60ff191660208086019190915291151560051b84019091019150610422905061203c565b34611aad575f366003190112611aad576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34611aad576020366003190112611aad576004359063ffffffff60e01b8216809203611aad5760209163152a902d60e11b811490811561219c575b8115612159575b5015158152f35b6380ac58cd60e01b81149150811561218b575b811561217a575b5083612152565b6301ffc9a760e01b14905083612173565b635b5e139f60e01b8114915061216c565b632b424ad760e21b8114915061214b565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b0382168203611aad57565b602435906001600160a01b0382168203611aad57565b6060906003190112611aad576004356001600160a01b0381168103611aad57906024356001600160a01b0381168103611aad579060443590565b906004821015611e0c5752565b6004811015611e0c575f52600960205260405f2090565b6060906003190112611aad57600435906024356001600160a01b0381168103611aad57906044356001600160401b0381168103611aad5790565b60c081019081106001600160401b038211176122b057604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176122b057604052565b606081019081106001600160401b038211176122b057604052565b61016081019081106001600160401b038211176122b057604052565b608081019081106001600160401b038211176122b057604052565b90601f801991011681019081106001600160401b038211176122b057604052565b6001600160401b0381116122b057601f01601f191660200190565b92919261237982612352565b916123876040519384612331565b829481845281830111611aad578281602093845f960137010152565b90600182811c921680156123d1575b60208310146123bd57565b634e487b7160e01b5f52602260045260245ffd5b91607f16916123b2565b51906001600160a01b0382168203611aad57565b519063ffffffff82168203611aad57565b519061ffff82168203611aad57565b903590601e1981360301821215611aad57018035906001600160401b038211611aad57602001918136038313611aad57565b6040519061244e826122fa565b5f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b51906001600160401b0382168203611aad57565b91906001600160a01b038116156124f4576124c3908233916131f2565b6001600160a01b0390811692168083036124dc57505050565b6364283d7b60e01b5f5260045260245260445260645ffd5b633250574960e11b5f525f60045260245ffd5b81810292918115918404141715611ab157565b519060ff82168203611aad57565b519064ffffffffff82168203611aad57565b51906001600160801b0382168203611aad57565b60071115611e0c57565b908060209392818452848401375f828201840152601f01601f1916010190565b92916125858183866124a6565b813b612592575b50505050565b604051630a85bd0160e11b81523360048201526001600160a01b03948516602482015260448101919091526080606482015292169190602090829081906125dd9060848301906121ad565b03815f865af15f9181612673575b5061264057503d15612639573d61260181612352565b9061260f6040519283612331565b81523d5f602083013e5b805190816126345782633250574960e11b5f5260045260245ffd5b602001fd5b6060612619565b6001600160e01b03191663757a42ff60e11b0161266157505f80808061258c565b633250574960e11b5f5260045260245ffd5b9091506020813d6020116126b0575b8161268f60209383612331565b81010312611aad57516001600160e01b031981168103611aad57905f6125eb565b3d9150612682565b5f818152600260205260409020546001600160a01b03169081156126da575090565b637e27328960e01b5f5260045260245ffd5b6001600160401b0381116122b05760051b60200190565b9061270d826126ec565b61271a6040519182612331565b828152809261272b601f19916126ec565b0190602036910137565b8051156127425760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156127425760209160051b010190565b818103612775575050565b637f539b5360e11b5f5260045260245260445ffd5b6001600160801b0381116127a4576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b3561ffff81168103611aad5790565b5f198114611ab15760010190565b903590601e1981360301821215611aad57018035906001600160401b038211611aad57602001918160061b36038313611aad57565b919060608301926103e861ffff612823866127bb565b1611613012576128346006546127ca565b8060065580946128448483613674565b6020830135936040810164ffffffffff815116865f52600860205260405f20549081612fb2575b5050855f5260086020528360405f205560208201926101008301956001875264ffffffffff421685523384526128a0826127bb565b9260408201956128b087846127d8565b905f915f5b818110612f575750505060ff169060088211612f40576080870191825261ffff95909516610120870190815260a087018b81525f8a8152600a60205260409020885181546001600160a01b0319166001600160a01b0391909116178082559751945160608a0180519499909692949092909160c81b64ffffffffff60c81b16906004831015611e0c57955160f09290921b60ff60f01b166001600160a01b0390931660a09690961b64ffffffffff60a01b1695909517949094171760f89390931b6001600160f81b0319169290921781559051600182015560c08681018051600293909301805460e08a0180519d516001600160e01b03199092166001600160801b03969096169590951760809d909d1b67ffffffffffffffff60801b169c909c179b90921b63ffffffff60c01b169a909a17815590989451610140825497019661ffff60f01b885160f01b169161ffff60e01b9060e01b169060018060e01b031617179055612a25828061240f565b885f52600b60205260405f20916001600160401b0382116122b0578190612a4c84546123a3565b601f8111612ee7575b505f90601f8311600114612e80575f92612e75575b50508160011b915f199060031b1c19161790555b612a8886836127d8565b9060048211612e5d5760405191610220612aa28185612331565b60108452601f19015f5b818110612e3457505f928392839250825b818610612cb7575050509091506113888111612c9f57505f5b818110612c075750505033156124f4576001600160a01b03612af88833613037565b16612bf45751946004861015611e0c5761ffff612b7f93612b34826001600160401b036001600160801b0360209951169c5116985116916127bb565b90612b4a612b42868061240f565b9590966127d8565b98909b612b5a604051809c612237565b888b015260408a0152606089015216608087015260e060a087015260e0860191612558565b83810360c08501528281520193905f905b808210612bc457505050807f0246df67dcb697976babc6bc8a84f66bc54073fb8d08867ad259d392523c33599133940390a4565b9091948535815260208601359061ffff8216809203611aad57604081600193602083940152019601920190612b90565b6339e3563760e11b5f525f60045260245ffd5b895f52600c60205260405f2090612c1e8185612756565b51918054680100000000000000008110156122b057612c42916001820181556132e7565b612c8c578251602084015160409094015160b09490941b61ffff60b01b166001600160b01b03919091161760c09390931b6001600160c01b03191692909217909155600101612ad6565b634e487b7160e01b5f525f60045260245ffd5b635f9742e360e01b5f5260045261138860245260445ffd5b612cc286838561376c565b80359180831115612e1e57506020019461ffff612cde876127bb565b1615612e0b57819461ffff612cf2886127bb565b168101809111611ab1579561ffff612d09826127bb565b1690620186a0820291808304620186a01490151715611ab1575f848152600c60205260408120805484915b818410612d8d5750505050916001600160401b036001949261ffff612d5b612d83966127bb565b60405195612d68876122df565b888060b01b03168652166020850152166040830152896137a9565b9501949392612abd565b90919295633b9aca00612dae612da389856132e7565b505460c01c86612507565b0495868103908111611ab1578e96600192612e0192986001600160401b03612dd68c886132e7565b50868060b01b039054169360405194612dee866122df565b85525f60208601521660408401526137a9565b9601929190612d34565b506377b23fc160e11b5f5260045260245ffd5b82630300b5a760e11b5f5260045260245260445ffd5b602090604051612e43816122df565b5f81525f838201525f604082015282828801015201612aac565b506342db51c160e01b5f52600452600460245260445ffd5b013590505f80612a6a565b909150601f19831691845f5260205f20925f5b818110612ecf5750908460019594939210612eb6575b505050811b019055612a7e565b01355f19600384901b60f8161c191690555f8080612ea9565b91936020600181928787013581550195019201612e93565b82811115612a5557909150835f5260205f20601f840160051c9060208510612f38575b849392601f0160051c82900391015f5b828110612f28575050612a55565b5f81830155859450600101612f1a565b5f9150612f0a565b50627613bd60e91b5f52600452600860245260445ffd5b612f6b612f6582848661376c565b356126b8565b50612f7781838561376c565b355f52600a602052600160405f205460f81c0160ff8111611ab15760ff851660ff821611612fa9575b506001016128b5565b93506001612fa0565b815f52600a60205264ffffffffff60405f205460c81c161115612ffc5784907f2867d9ca24405ddad250371c5911dc0da4179b50c0bf636397a213745903ad0e5f80a35f8061286b565b8663919f7df560e01b5f5260045260245260445ffd5b61ffff61301e856127bb565b638eb56be360e01b5f52166004526103e860245260445ffd5b5f828152600260205260409020546001600160a01b0316801593929184156131bf575b6001600160a01b031690816131a7575b825f52600260205260405f20826bffffffffffffffffffffffff60a01b8254161790558260405192827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a480946131a15750815f52600a602052600260405f20019063ffffffff825460c01c1663ffffffff8114611ab157825463ffffffff60c01b191660019190910160c01b63ffffffff60c01b16179091556040905b825f52600d602052815f2061311e826122df565b549060ff60018060a01b038316928383526001600160401b038160a01c16602084015260e01c161515928391015215908115613199575b5061319657805f918252600d6020528160408120557f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe6020604051848152a3565b50565b90505f613155565b93505050565b815f52600360205260405f206001815401905561306a565b5f83815260046020526040902080546001600160a01b0319169055815f52600360205260405f205f19815401905561305a565b5f828152600260205260409020549093926001600160a01b0391821691839082166132d6575b505080159384156131bf576001600160a01b031690816131a757825f52600260205260405f20826bffffffffffffffffffffffff60a01b8254161790558260405192827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a480946131a15750815f52600a602052600260405f20019063ffffffff825460c01c1663ffffffff8114611ab157825463ffffffff60c01b191660019190910160c01b63ffffffff60c01b161790915560409061310a565b6132e09183613488565b5f82613218565b8054821015612742575f5260205f2001905f90565b906040519060208201928352336040830152606082015260608152613322608082612331565b519020805f52600760205260405f20549081156133725750804211156133455750565b60018101809111611ab1576001600160401b039063cb6c86dd60e01b5f528142166004521660245260445ffd5b634ebe8a4d60e01b5f5260045260245ffd5b805f52600d60205260405f20604080519161339e836122df565b549160018060a01b038316815260ff6001600160401b038460a01c169384602084015260e01c16151591829101528061347f575b61346957505f818152600d60209081526040918290208451815486840151968501516001600160e81b03199091166001600160a01b039290921691821760a088901b67ffffffffffffffff60a01b161790151560e01b60ff60e01b161790915591516001600160401b03909416845290927f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe9190a3565b90633a6ccfd960e11b5f5260045260245260445ffd5b508042106133d2565b6001600160a01b0390911690811515806134dc575b156134a757505050565b6001600160a01b03166134c75750637e27328960e01b5f5260045260245ffd5b63177e802f60e01b5f5260045260245260445ffd5b506001600160a01b038116828114908115613517575b508061349d57505f838152600460205260409020546001600160a01b0316821461349d565b90505f52600560205260405f20825f5260205260ff60405f2054165f6134f2565b805190811561364657815f5b600182116135b457505060209161355b5f92612735565b516040519084820192600360f81b84526001600160401b0360c01b9060c01b166021830152602982015260298152613594604982612331565b604051918291518091835e8101838152039060025afa15611ed4575f5190565b5f5b8281106135dc5750806135c89161377c565b9060015f198201811c019015150290613544565b6135e68185612756565b516001820190818311611ab157613610918581101561363e576136099087612756565b519061377c565b61361d8260011c86612756565b5260028101809111156135b657634e487b7160e01b5f52601160045260245ffd5b50839061377c565b505060205f60405182810190600360f81b825282602182015282602982015260298152613594604982612331565b906060810180516004811015611e0c57156137675780516004811015611e0c5761369d90612244565b9060c08301916001600160801b038351165f5260205260e060405f209301926001600160401b038451165f5260205260405f2054806137155750516004811015611e0c576136f26001600160801b0391612244565b9151165f526020526001600160401b0360405f209151165f5260205260405f2055565b839151916004831015611e0c576001600160401b036001600160801b03608495511691511690613756604051946328927b4160e11b86526004860190612237565b602484015260448301526064820152fd5b505050565b91908110156127425760061b0190565b5f906020926040519084820192600160f81b84526021830152604182015260418152613594606182612331565b9091602081015f604083015b85821061380e57505050601083146137ec578183916137d7836137dd95612756565b52612756565b5060018101809111611ab15790565b60018301808411611ab15763538fc05360e11b5f52600452601060245260445ffd5b91929091906001600160b01b036138258487612756565b51511660018060b01b03825116036138a65750516001600160401b031690604061384f8286612756565b5101916001600160401b03835116016001600160401b038111611ab15760209361388a936001600160401b0361ffff93169052511693612756565b51019061ffff8251160161ffff8111611ab15761ffff16905290565b9291600101906137b556' as const
