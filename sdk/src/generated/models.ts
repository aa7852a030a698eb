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
export const modelsBytecode = '0x6101406040523461043557613de660c0813803918261001d81610439565b938492833981010312610435578051906001600160a01b03821682036104355760208101516001600160a01b03811681036104355760408201516001600160a01b0381168103610435576060830151916001600160a01b0383168303610435576080840151936001600160a01b03851685036104355760a00151946001600160a01b0386168603610435576100b26040610439565b600c81526b4173736179204d6f64656c7360a01b60208201526100d56040610439565b60058152641353d1115360da1b6020820152815190916001600160401b038211610334575f5490600182811c9216801561042b575b60208310146103165781601f8493116103b6575b50602090601f8311600114610353575f92610348575b50508160011b915f199060031b1c1916175f555b8051906001600160401b0382116103345760015490600182811c9216801561032a575b60208310146103165781601f8493116102a0575b50602090601f831160011461023a575f9261022f575b50508160011b915f199060031b1c1916176001555b60805260a05260c05260e0526101005261012052604051613987908161045f823960805181818161059a01528181610bdf0152613086015260a0518181816102d90152611874015260c051818181610f6a0152611335015260e05181818161037c01526107db01526101005181818161156901526115cc015261012051816120d50152f35b015190505f80610195565b60015f9081528281209350601f198516905b8181106102885750908460019594939210610270575b505050811b016001556101aa565b01515f1960f88460031b161c191690555f8080610262565b9293602060018192878601518155019501930161024c565b8281111561017f5760015f52909150601f830160051c7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf66020851061030e575b849392601f0160051c82900391015f5b8281106102fe57505061017f565b5f818301558594506001016102f0565b5f91506102e0565b634e487b7160e01b5f52602260045260245ffd5b91607f169161016b565b634e487b7160e01b5f52604160045260245ffd5b015190505f80610134565b5f8080528281209350601f198516905b81811061039e5750908460019594939210610386575b505050811b015f55610148565b01515f1960f88460031b161c191690555f8080610379565b92936020600181928786015181550195019301610363565b8281111561011e575f8052909150601f830160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56360208510610423575b849392601f0160051c82900391015f5b82811061041357505061011e565b5f81830155859450600101610405565b5f91506103f5565b91607f169161010a565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176103345760405256fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a7146121045750806303314efa146120c057806306fdde0314611ff9578063081812fc14611fbd578063095ea7b314611ed357806319858bfd146117fd57806323b872dd146117e557806326de059d146116805780632a55205a146115985780633e9491a21461155357806342842e0e146115295780634853aa6b146114ff5780634c5770d9146113645780634fb764c91461131f5780636352211e146113005780636533d53f146112d657806365ab68bb14610f1657806370a0823114610ec357806371426ff714610e7c5780637e198ed214610ba2578063878ecfec14610a6a5780638fc88c4814610a3457806395d89b41146109655780639986df2c14610947578063a22cb4651461088f578063a3d545f514610859578063ac6f4b4b146107c8578063b1dbc9e8146105c9578063b5b24fd414610584578063b88d4fde14610520578063c2f1f14a1461049f578063c87b56dd146103ab578063d90fa57214610366578063e030565e14610308578063e17702e9146102c3578063e985e9c51461026b578063ea4fb868146101fd5763f14fcbc8146101c0575f80fd5b346101fa5760203660031901126101fa5760043580825260076020526040822054156101ea575080f35b8152600760205242604082205580f35b80fd5b50346101fa5760403660031901126101fa57600435906001600160401b0382116101fa57608060031983360301126101fa5760206102638361024560243560248301356133d2565b61024d612435565b9064ffffffffff42166040830152600401612819565b604051908152f35b50346101fa5760403660031901126101fa5760406102876121c5565b916102906121db565b9260018060a01b031681526005602052209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa576103636001600160401b036103223661224f565b61033983610332819694966126c4565b339061355e565b60405193610346856122d3565b6001600160a01b031684521660208301526040820184905261345a565b80f35b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa5760203660031901126101fa576004356103c9816126c4565b508152600b602052604081206040519066697066733a2f2f60c81b6020830152828154916103f683612397565b9260018116908115610478575060011461043a575b61043684610422818803601f198101835282612325565b6040519182916020835260208301906121a1565b0390f35b908092945052602081205b838210610461575050610422816027610436948201019361040b565b600181602092546027858701015201910190610445565b61043696508593506027925061042294915060ff191682840152801515028201019361040b565b50346101fa5760203660031901126101fa576020906004358152600d82526040812090604051916104cf836122d3565b5460018060a01b03811692838152604060ff6001600160401b038460a01c1693848885015260e01c16151591015242105f1461051957505b6040516001600160a01b039091168152f35b9050610507565b50346101fa5760803660031901126101fa5761053a6121c5565b6105426121db565b606435916001600160401b038311610580573660238401121561058057610576610363933690602481600401359101612361565b9160443591612584565b8380fd5b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa5760403660031901126101fa57602435906004356001600160401b0383116107c457366023840112156107c4578260040135926001600160401b0384116107c05736602485830101116107c0576001600160a01b0361062c836126c4565b168033036107aa5750818352600b602052604083209361064c8554612397565b601f8111610758575b508394601f82116001146106d0578185967ff873772d3f8f01473ee16075f5ffd6fb2ce739724400324b62eb9ec0284c06699596916106c2575b508260011b905f198460031b1c19161790555b6106bc604051928392602084526024602085019201612564565b0390a280f35b60249150840101355f61068f565b80855260208520601f19831696865b88811061073d5750837ff873772d3f8f01473ee16075f5ffd6fb2ce739724400324b62eb9ec0284c066996979810610721575b5050600182811b0190556106a2565b8401602401355f19600385901b60f8161c191690555f80610712565b90916020600181926024868a010135815501930191016106df565b818111156106555785855260208520601f830160051c90602084106107a2575b81601f9101920160051c0390855b828110610794575050610655565b808760019284015501610786565b869150610778565b631194af8760e11b845233600452602452604483fd5b8280fd5b5080fd5b50346101fa576107d73661224f565b92917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361084357506001600160401b03610363939460405193610826856122d3565b6001600160a01b031684521660208301526001604083015261345a565b630917138160e21b845233600452602452604483fd5b50346101fa5760203660031901126101fa5763ffffffff600260406020936004358152600a855220015460c01c16604051908152f35b50346101fa5760403660031901126101fa576108a96121c5565b602435908115158092036107c0573315610933576001600160a01b031690811561091f57338352600560205260408320825f5260205260405f2060ff1981541660ff83161790556040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a380f35b630b61174360e31b83526004829052602483fd5b63a9fbf51f60e01b83526004839052602483fd5b50346101fa57806003193601126101fa576020600654604051908152f35b50346101fa57806003193601126101fa5760405190806001549061098882612397565b8085529160018116908115610a0d57506001146109b0575b6104368461042281860382612325565b600181527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6939250905b8082106109f357509091508101602001610422826109a0565b9192600181602092548385880101520191019092916109da565b60ff191660208087019190915292151560051b8501909201925061042291508390506109a0565b50346101fa5760203660031901126101fa576001600160401b0360406020926004358152600d8452205460a01c16604051908152f35b50346101fa5760203660031901126101fa576004358152600c6020526040812090815491610a97836126f8565b91610aa56040519384612325565b838352610ab1846126f8565b602084019490601f1901368637610ac78161270f565b92825b828110610b585750505060405193849360408501906040865251809152606085019190835b818110610b3f575050508381036020850152602080845192838152019301915b818110610b1d575050500390f35b82516001600160401b0316845285945060209384019390920191600101610b0f565b8251845287965060209384019390920191600101610aef565b80610b6960019284999798996133bd565b50828060b01b03905416610b7d82856133bd565b505460c01c610b8c838a612762565b52610b97828a612762565b520195949395610aca565b50346101fa5760403660031901126101fa576004356001600160401b0381116107c457608060031982360301126107c45760243560018060a01b037f00000000000000000000000000000000000000000000000000000000000000001692604051636a9fb33360e01b8152826004820152602081602481885afa908115610dc1578291610e42575b506001600160a01b031633819003610e2b575060405163c7d25b1560e01b815260048101839052602081602481885afa908115610dc1578291610dfc575b50610c7281612542565b600381141580610de8575b610dcc5750604051635227d71960e01b815260048101839052602081602481885afa8015610dc1578290610d8d575b610cbb91506024850135612776565b610cc3612435565b936020610ccf84612796565b9360246040518094819363b40f407b60e01b835260048301525afa918215610d81578092610d2a575b602061026387876001600160801b038864ffffffffff891660408501521660c083015260016060830152600401612819565b9091506020823d602011610d79575b81610d4660209383612325565b810103126101fa5750916001600160801b036020949264ffffffffff610d6e6102639661251c565b939550509294610cf8565b3d9150610d39565b604051903d90823e3d90fd5b506020813d602011610db9575b81610da760209383612325565b810103126107c457610cbb9051610cac565b3d9150610d9a565b6040513d84823e3d90fd5b63429376a960e11b825260249250610de381612542565b600452fd5b50610df281612542565b6005811415610c7d565b610e1e915060203d602011610e24575b610e168183612325565b81019061254c565b5f610c68565b503d610e0c565b637cbc326560e01b82523360045260245260449150fd5b90506020813d602011610e74575b81610e5d60209383612325565b810103126107c457610e6e906123cf565b5f610c2a565b3d9150610e50565b50346101fa5760603660031901126101fa5760043560048110156107c457602091610ea8604092612238565b60243582528352818120604435825283522054604051908152f35b50346101fa5760203660031901126101fa576001600160a01b03610ee56121c5565b168015610f02578160409160209352600383522054604051908152f35b6322718ad960e21b82526004829052602482fd5b50346101fa5760603660031901126101fa576004356001600160401b0381116107c457608060031982360301126107c4576040516321603f4360e01b815260248035600483018190529390610340908390817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156112c9578192611071575b5081516001600160a01b03163381900361105a57506020820160058151610fc881612542565b610fd181612542565b0361103957602061026386866001600160801b0387610ff660443560248501356133d2565b61ffff61012061100d611007612435565b96612796565b920151166101408501521660c08301526003606083015264ffffffffff42166040830152600401612819565b602492505161104781612542565b635d93ef5d60e11b8252610de381612542565b635f05109760e11b82523360045260245260449150fd5b809192506103403d81116112c2575b61108a8183612325565b8101039061034082126107c0576040519161028083018381106001600160401b038211176112ae576040526110be826123cf565b8352602082015160078110156112aa5760208401526110df6040830161250e565b60408401526110f06060830161251c565b6060840152611101608083016123e3565b608084015261111260a0830161252e565b60a084015261112360c0830161252e565b60c084015261113460e083016123e3565b60e084015261114661010083016123e3565b61010084015261115961012083016123f4565b61012084015261116c61014083016123f4565b61014084015261117f61016083016123f4565b610160840152608061017f198201126105805760405161119e8161230a565b6111ab610180840161250e565b81526111ba6101a084016123f4565b60208201526111cc6101c084016123f4565b60408201526101e083015160028110156112a657606082015261018084015260806101ff19909101126107c057610320906040516112098161230a565b61121661020083016123e3565b815261122561022083016123e3565b602082015261123761024083016123e3565b604082015261124961026083016123e3565b60608201526101a0840152611261610280820161252e565b6101c08401526102a08101516101e08401526102c08101516102008401526102e08101516102208401526103008101516102408401520151610260820152905f610fa2565b8580fd5b8480fd5b634e487b7160e01b85526041600452602485fd5b503d611080565b50604051903d90823e3d90fd5b50346101fa5760203660031901126101fa5760406020916004358152600783522054604051908152f35b50346101fa5760203660031901126101fa5760206105076004356126c4565b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa5760203660031901126101fa57600435611381612435565b5061138b816126c4565b508152600a60205260408120604051916113a4836122ee565b815460018060a01b0381168452602084019164ffffffffff8260a01c168352604085019164ffffffffff8160c81c16835260ff8160f01c16606087019260048210156114eb57508252608086019060f81c815260018501549460a08701958652600201549460c08701916001600160801b038716835260e08801938760801c6001600160401b031685526101008901958860c01c63ffffffff1687526101208a01978960e01c61ffff1689526101408b019960f01c8a526040519a600160a01b600190039051168b525164ffffffffff1660208b01525164ffffffffff1660408a015251606089016114959161222b565b5160ff1660808801525160a0870152516001600160801b031660c0860152516001600160401b031660e08501525163ffffffff166101008401525161ffff166101208301525161ffff1661014082015261016090f35b634e487b7160e01b81526021600452602490fd5b50346101fa5760203660031901126101fa5760406020916004358152600883522054604051908152f35b50346101fa5761036361153b366121f1565b906040519261154b602085612325565b858452612584565b50346101fa57806003193601126101fa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101fa5760403660031901126101fa5760405163f31d8c3160e01b8152600480359082018190529091906020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610dc1578291611644575b604093508252600a60205261271061162b61ffff6002868620015460e01c166024356124fb565b84516001600160a01b0390931683520460208201529050f35b90506020833d602011611678575b8161165f60209383612325565b810103126107c4576116726040936123cf565b90611604565b3d9150611652565b50346101fa5760203660031901126101fa576004358152600c6020526040812090604051916116b060a084612325565b600483526080825b8181106117bc5750508190828154905b818110611728575050508252604051918291602083016020845282518091526020604085019301915b8181106116ff575050500390f35b82518051855260209081015161ffff1681860152869550604090940193909201916001016116f1565b61173581849795946133bd565b5060405190611743826122d3565b5460018060b01b03811691828152604061ffff8360b01c169283602084015260c01c9101528061177c575b5050600101949192946116c8565b60019291946117b49160405196611792886122b8565b875260208701526117a2816127d6565b956117ad8289612762565b5286612762565b50905f61176e565b6020906040959395516117ce816122b8565b8581528583820152828286010152019391936116b8565b50346101fa576103636117f7366121f1565b9161249a565b34611aa1576080366003190112611aa1576004356001600160401b038111611aa15760806003198236030112611aa157606435906044356024356001600160401b038411611aa1578360040160606003198636030112611aa157604051630377834360e31b815260048101839052602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031695909160c0836044818a5afa928315611ec8575f93611e2a575b5060208301516001600160a01b031633819003611e1457506040830180516006811015611e005760031901611de4575060448201916118ff6118f88484612403565b3691612361565b602081519101209082359160018060a01b038316809303611aa15760246040519260208401944686528c604086015289606086015233608086015260a0850152013560c083015260e082015260e0815261195b61010082612325565b519020835190818103611dcf5750509061197491612403565b9190926040968751906119878983612325565b60018252601f19890190813660208501376001600160401b0386166119ab84612741565b528951916119b98b84612325565b600183523660208401376119d98615155f198801600d1c6001010261270f565b975f5b8951811015611ab95780600d1b8181046120001482151715611aa5576120008101808211611aa55789808210911802891890818111611aa157898211611aa1578a818f611a6860295f9560209703938484519586928a8401988a8a526001600160401b0360c01b8d60c01b1660218601520184840137810187838201520301601f198101845283612325565b51918291518091835e8101838152039060025afa15611a97576001905f51611a90828d612762565b52016119dc565b8b513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b508a9495965089611ac98a61360e565b96865198611ad7888b612325565b60058a5260208a01641b5bd9195b60da1b815260609a5f9b5b89518d1015611b50576020611b4860088f6001948f8f8693611b1191612762565b5190519582879351918291018585015e8201906001600160401b0360c01b9060c01b16838201520301601719810184520182612325565b9c019b611af0565b98602092611bce8460028f958f9d9e9660258f85905f9a85519a519151998a968488019c8d600160f91b905263ffffffff60e01b9060e01b1660218901525180918689015e860191600160f81b8584015260ff60f81b9060f81b166026830152805192839101602783015e0101908382015203018084520182612325565b8951918291518091835e8101838152039060025afa15611daf57611bfe5f978851611bf882612741565b5261360e565b6020978891611c1e8951611c128582612325565b8381528336813761360e565b89519084820192600760f81b84526021830152604182015260418152611c45606182612325565b8951918291518091835e8101838152039060025afa15611daf57611c6e5f516024850135612776565b611c76612435565b93611c8083612796565b906001600160401b038111611db95760c0926001600160801b0361ffff936001600160401b036080941660e08a0152168488015260026060880152015116916024875180978193636fbfd40960e01b835260048301525afa938415611daf575f94611d0c575b5064ffffffffff611d0594511685840152610140830152600401612819565b9051908152f35b935060c0843d60c011611da7575b81611d2760c09383612325565b81010312611aa15764ffffffffff611d0594611d9b60a0885192611d4a84612289565b611d5381612486565b8452611d608b8201612486565b8b850152611d6f8a8201612486565b8a850152611d7f60608201612486565b6060850152611d9060808201612486565b608085015201612486565b60a08201529450611ce6565b3d9150611d1a565b85513d5f823e3d90fd5b876306dfcc6560e41b5f5260045260245260445ffd5b6324f53acf60e11b5f5260045260245260445ffd5b516006811015611e0057632661292560e11b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b631c70634960e21b5f523360045260245260445ffd5b90925060c0813d60c011611ec0575b81611e4660c09383612325565b81010312611aa15760405190611e5b82612289565b80518252611e6b602082016123cf565b60208301526040810151906006821015611aa15760a0916040840152611e93606082016123e3565b6060840152611ea4608082016123f4565b608084015201518015158103611aa15760a082015291876118b6565b3d9150611e39565b6040513d5f823e3d90fd5b34611aa1576040366003190112611aa157611eec6121c5565b602435611ef8816126c4565b33151580611faa575b80611f7d575b611f6a5781906001600160a01b0384811691167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a45f90815260046020526040902080546001600160a01b0319166001600160a01b03909216919091179055005b63a9fbf51f60e01b5f523360045260245ffd5b506001600160a01b0381165f90815260056020908152604080832033845290915290205460ff1615611f07565b506001600160a01b038116331415611f01565b34611aa1576020366003190112611aa157600435611fda816126c4565b505f526004602052602060018060a01b0360405f205416604051908152f35b34611aa1575f366003190112611aa1576040515f5f5461201881612397565b808452906001811690811561209c5750600114612040575b6104368361042281850382612325565b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b80821061208257509091508101602001610422612030565b91926001816020925483858801015201910190929161206a565b60ff191660208086019190915291151560051b840190910191506104229050612030565b34611aa1575f366003190112611aa1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34611aa1576020366003190112611aa1576004359063ffffffff60e01b8216809203611aa15760209163152a902d60e11b8114908115612190575b811561214d575b5015158152f35b6380ac58cd60e01b81149150811561217f575b811561216e575b5083612146565b6301ffc9a760e01b14905083612167565b635b5e139f60e01b81149150612160565b632b424ad760e21b8114915061213f565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b0382168203611aa157565b602435906001600160a01b0382168203611aa157565b6060906003190112611aa1576004356001600160a01b0381168103611aa157906024356001600160a01b0381168103611aa1579060443590565b906004821015611e005752565b6004811015611e00575f52600960205260405f2090565b6060906003190112611aa157600435906024356001600160a01b0381168103611aa157906044356001600160401b0381168103611aa15790565b60c081019081106001600160401b038211176122a457604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176122a457604052565b606081019081106001600160401b038211176122a457604052565b61016081019081106001600160401b038211176122a457604052565b608081019081106001600160401b038211176122a457604052565b90601f801991011681019081106001600160401b038211176122a457604052565b6001600160401b0381116122a457601f01601f191660200190565b92919261236d82612346565b9161237b6040519384612325565b829481845281830111611aa1578281602093845f960137010152565b90600182811c921680156123c5575b60208310146123b157565b634e487b7160e01b5f52602260045260245ffd5b91607f16916123a6565b51906001600160a01b0382168203611aa157565b519063ffffffff82168203611aa157565b519061ffff82168203611aa157565b903590601e1981360301821215611aa157018035906001600160401b038211611aa157602001918136038313611aa157565b60405190612442826122ee565b5f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b51906001600160401b0382168203611aa157565b91906001600160a01b038116156124e8576124b7908233916132c8565b6001600160a01b0390811692168083036124d057505050565b6364283d7b60e01b5f5260045260245260445260645ffd5b633250574960e11b5f525f60045260245ffd5b81810292918115918404141715611aa557565b519060ff82168203611aa157565b519064ffffffffff82168203611aa157565b51906001600160801b0382168203611aa157565b60071115611e0057565b90816020910312611aa157516007811015611aa15790565b908060209392818452848401375f828201840152601f01601f1916010190565b929161259181838661249a565b813b61259e575b50505050565b604051630a85bd0160e11b81523360048201526001600160a01b03948516602482015260448101919091526080606482015292169190602090829081906125e99060848301906121a1565b03815f865af15f918161267f575b5061264c57503d15612645573d61260d81612346565b9061261b6040519283612325565b81523d5f602083013e5b805190816126405782633250574960e11b5f5260045260245ffd5b602001fd5b6060612625565b6001600160e01b03191663757a42ff60e11b0161266d57505f808080612598565b633250574960e11b5f5260045260245ffd5b9091506020813d6020116126bc575b8161269b60209383612325565b81010312611aa157516001600160e01b031981168103611aa157905f6125f7565b3d915061268e565b5f818152600260205260409020546001600160a01b03169081156126e6575090565b637e27328960e01b5f5260045260245ffd5b6001600160401b0381116122a45760051b60200190565b90612719826126f8565b6127266040519182612325565b8281528092612737601f19916126f8565b0190602036910137565b80511561274e5760200190565b634e487b7160e01b5f52603260045260245ffd5b805182101561274e5760209160051b010190565b818103612781575050565b637f539b5360e11b5f5260045260245260445ffd5b6001600160801b0381116127b0576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b3561ffff81168103611aa15790565b5f198114611aa55760010190565b903590601e1981360301821215611aa157018035906001600160401b038211611aa157602001918160061b36038313611aa157565b919060608301926103e861ffff61282f866127c7565b16116130e8576128406006546127d6565b806006558094612850848361374a565b6020830135936040810164ffffffffff815116865f52600860205260405f20549081612fbe575b5050855f5260086020528360405f205560208201926101008301956001875264ffffffffff421685523384526128ac826127c7565b9260408201956128bc87846127e4565b905f915f5b818110612f635750505060ff169060088211612f4c576080870191825261ffff95909516610120870190815260a087018b81525f8a8152600a60205260409020885181546001600160a01b0319166001600160a01b0391909116178082559751945160608a0180519499909692949092909160c81b64ffffffffff60c81b16906004831015611e0057955160f09290921b60ff60f01b166001600160a01b0390931660a09690961b64ffffffffff60a01b1695909517949094171760f89390931b6001600160f81b0319169290921781559051600182015560c08681018051600293909301805460e08a0180519d516001600160e01b03199092166001600160801b03969096169590951760809d909d1b67ffffffffffffffff60801b169c909c179b90921b63ffffffff60c01b169a909a17815590989451610140825497019661ffff60f01b885160f01b169161ffff60e01b9060e01b169060018060e01b031617179055612a318280612403565b885f52600b60205260405f20916001600160401b0382116122a4578190612a588454612397565b601f8111612ef3575b505f90601f8311600114612e8c575f92612e81575b50508160011b915f199060031b1c19161790555b612a9486836127e4565b9060048211612e695760405191610220612aae8185612325565b60108452601f19015f5b818110612e4057505f928392839250825b818610612cc3575050509091506113888111612cab57505f5b818110612c135750505033156124e8576001600160a01b03612b04883361310d565b16612c005751946004861015611e005761ffff612b8b93612b40826001600160401b036001600160801b0360209951169c5116985116916127c7565b90612b56612b4e8680612403565b9590966127e4565b98909b612b66604051809c61222b565b888b015260408a0152606089015216608087015260e060a087015260e0860191612564565b83810360c08501528281520193905f905b808210612bd057505050807f0246df67dcb697976babc6bc8a84f66bc54073fb8d08867ad259d392523c33599133940390a4565b9091948535815260208601359061ffff8216809203611aa157604081600193602083940152019601920190612b9c565b6339e3563760e11b5f525f60045260245ffd5b895f52600c60205260405f2090612c2a8185612762565b51918054680100000000000000008110156122a457612c4e916001820181556133bd565b612c98578251602084015160409094015160b09490941b61ffff60b01b166001600160b01b03919091161760c09390931b6001600160c01b03191692909217909155600101612ae2565b634e487b7160e01b5f525f60045260245ffd5b635f9742e360e01b5f5260045261138860245260445ffd5b612cce868385613842565b80359180831115612e2a57506020019461ffff612cea876127c7565b1615612e1757819461ffff612cfe886127c7565b168101809111611aa5579561ffff612d15826127c7565b1690620186a0820291808304620186a01490151715611aa5575f848152600c60205260408120805484915b818410612d995750505050916001600160401b036001949261ffff612d67612d8f966127c7565b60405195612d74876122d3565b888060b01b031686521660208501521660408301528961387f565b9501949392612ac9565b90919295633b9aca00612dba612daf89856133bd565b505460c01c866124fb565b0495868103908111611aa5578e96600192612e0d92986001600160401b03612de28c886133bd565b50868060b01b039054169360405194612dfa866122d3565b85525f602086015216604084015261387f565b9601929190612d40565b506377b23fc160e11b5f5260045260245ffd5b82630300b5a760e11b5f5260045260245260445ffd5b602090604051612e4f816122d3565b5f81525f838201525f604082015282828801015201612ab8565b506342db51c160e01b5f52600452600460245260445ffd5b013590505f80612a76565b909150601f19831691845f5260205f20925f5b818110612edb5750908460019594939210612ec2575b505050811b019055612a8a565b01355f19600384901b60f8161c191690555f8080612eb5565b91936020600181928787013581550195019201612e9f565b82811115612a6157909150835f5260205f20601f840160051c9060208510612f44575b849392601f0160051c82900391015f5b828110612f34575050612a61565b5f81830155859450600101612f26565b5f9150612f16565b50627613bd60e91b5f52600452600860245260445ffd5b612f77612f71828486613842565b356126c4565b50612f83818385613842565b355f52600a602052600160405f205460f81c0160ff8111611aa55760ff851660ff821611612fb5575b506001016128c1565b93506001612fac565b815f52600a60205264ffffffffff60405f205460c81c16111580613024575b61300e5784907f2867d9ca24405ddad250371c5911dc0da4179b50c0bf636397a213745903ad0e5f80a35f80612877565b8663919f7df560e01b5f5260045260245260445ffd5b50805f52600a60205260405f2060ff815460f01c166004811015611e00576001149081613053575b5015612fdd565b6002015460405163c7d25b1560e01b81526001600160801b03909116600482015290506020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611ec8576006915f916130c9575b506130c281612542565b145f61304c565b6130e2915060203d602011610e2457610e168183612325565b5f6130b8565b61ffff6130f4856127c7565b638eb56be360e01b5f52166004526103e860245260445ffd5b5f828152600260205260409020546001600160a01b031680159392918415613295575b6001600160a01b0316908161327d575b825f52600260205260405f20826bffffffffffffffffffffffff60a01b8254161790558260405192827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a480946132775750815f52600a602052600260405f20019063ffffffff825460c01c1663ffffffff8114611aa557825463ffffffff60c01b191660019190910160c01b63ffffffff60c01b16179091556040905b825f52600d602052815f206131f4826122d3565b549060ff60018060a01b038316928383526001600160401b038160a01c16602084015260e01c16151592839101521590811561326f575b5061326c57805f918252600d6020528160408120557f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe6020604051848152a3565b50565b90505f61322b565b93505050565b815f52600360205260405f2060018154019055613140565b5f83815260046020526040902080546001600160a01b0319169055815f52600360205260405f205f198154019055613130565b5f828152600260205260409020549093926001600160a01b0391821691839082166133ac575b50508015938415613295576001600160a01b0316908161327d57825f52600260205260405f20826bffffffffffffffffffffffff60a01b8254161790558260405192827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a480946132775750815f52600a602052600260405f20019063ffffffff825460c01c1663ffffffff8114611aa557825463ffffffff60c01b191660019190910160c01b63ffffffff60c01b16179091556040906131e0565b6133b6918361355e565b5f826132ee565b805482101561274e575f5260205f2001905f90565b9060405190602082019283523360408301526060820152606081526133f8608082612325565b519020805f52600760205260405f205490811561344857508042111561341b5750565b60018101809111611aa5576001600160401b039063cb6c86dd60e01b5f528142166004521660245260445ffd5b634ebe8a4d60e01b5f5260045260245ffd5b805f52600d60205260405f206040805191613474836122d3565b549160018060a01b038316815260ff6001600160401b038460a01c169384602084015260e01c161515918291015280613555575b61353f57505f818152600d60209081526040918290208451815486840151968501516001600160e81b03199091166001600160a01b039290921691821760a088901b67ffffffffffffffff60a01b161790151560e01b60ff60e01b161790915591516001600160401b03909416845290927f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe9190a3565b90633a6ccfd960e11b5f5260045260245260445ffd5b508042106134a8565b6001600160a01b0390911690811515806135b2575b1561357d57505050565b6001600160a01b031661359d5750637e27328960e01b5f5260045260245ffd5b63177e802f60e01b5f5260045260245260445ffd5b506001600160a01b0381168281149081156135ed575b508061357357505f838152600460205260409020546001600160a01b03168214613573565b90505f52600560205260405f20825f5260205260ff60405f2054165f6135c8565b805190811561371c57815f5b6001821161368a5750506020916136315f92612741565b516040519084820192600360f81b84526001600160401b0360c01b9060c01b16602183015260298201526029815261366a604982612325565b604051918291518091835e8101838152039060025afa15611ec8575f5190565b5f5b8281106136b257508061369e91613852565b9060015f198201811c01901515029061361a565b6136bc8185612762565b516001820190818311611aa5576136e69185811015613714576136df9087612762565b5190613852565b6136f38260011c86612762565b52600281018091111561368c57634e487b7160e01b5f52601160045260245ffd5b508390613852565b505060205f60405182810190600360f81b82528260218201528260298201526029815261366a604982612325565b906060810180516004811015611e00571561383d5780516004811015611e005761377390612238565b9060c08301916001600160801b038351165f5260205260e060405f209301926001600160401b038451165f5260205260405f2054806137eb5750516004811015611e00576137c86001600160801b0391612238565b9151165f526020526001600160401b0360405f209151165f5260205260405f2055565b839151916004831015611e00576001600160401b036001600160801b0360849551169151169061382c604051946328927b4160e11b8652600486019061222b565b602484015260448301526064820152fd5b505050565b919081101561274e5760061b0190565b5f906020926040519084820192600160f81b8452602183015260418201526041815261366a606182612325565b9091602081015f604083015b8582106138e457505050601083146138c2578183916138ad836138b395612762565b52612762565b5060018101809111611aa55790565b60018301808411611aa55763538fc05360e11b5f52600452601060245260445ffd5b91929091906001600160b01b036138fb8487612762565b51511660018060b01b038251160361397c5750516001600160401b03169060406139258286612762565b5101916001600160401b03835116016001600160401b038111611aa557602093613960936001600160401b0361ffff93169052511693612762565b51019061ffff8251160161ffff8111611aa55761ffff16905290565b92916001019061388b56' as const
