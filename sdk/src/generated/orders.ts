// Generated from contracts/src/Orders.sol by `npm run generate`.
export const ordersAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "circuits_",
        "type": "tuple[]",
        "internalType": "struct IOrders.Circuit[]",
        "components": [
          {
            "name": "verifier",
            "type": "address",
            "internalType": "contract IVerifier"
          },
          {
            "name": "codeHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "rows",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "features",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "classes",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "modelFields",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "disclosures_",
        "type": "address",
        "internalType": "contract IDisclosures"
      },
      {
        "name": "eas_",
        "type": "address",
        "internalType": "contract IEAS"
      },
      {
        "name": "treasury_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "BURN",
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
    "name": "acknowledge",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "circuit",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IOrders.Circuit",
        "components": [
          {
            "name": "verifier",
            "type": "address",
            "internalType": "contract IVerifier"
          },
          {
            "name": "codeHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "rows",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "features",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "classes",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "modelFields",
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
    "name": "circuits",
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
    "name": "commitModel",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "modelCommit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "context",
    "inputs": [
      {
        "name": "orderId",
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
    "name": "credited",
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
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "datasets",
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
    "name": "delist",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "discloseOnChain",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "testSalt",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "rows",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "disclosures",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IDisclosures"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "eas",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IEAS"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "list",
    "inputs": [
      {
        "name": "dataset",
        "type": "tuple",
        "internalType": "struct IContests.Dataset",
        "components": [
          {
            "name": "treeRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "binningHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "groups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "groupSize",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "features",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "offer",
        "type": "tuple",
        "internalType": "struct IOrders.Offer",
        "components": [
          {
            "name": "startPrice",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bondBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "computeFeeBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "sealKey",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "card",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "node",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "listing",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IOrders.Listing",
        "components": [
          {
            "name": "vendor",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "rows",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "features",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "open",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOrders.Offer",
            "components": [
              {
                "name": "startPrice",
                "type": "uint128",
                "internalType": "uint128"
              },
              {
                "name": "bondBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "computeFeeBps",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "datasetRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "sealKey",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "minCorrect",
    "inputs": [
      {
        "name": "orderId",
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
    "name": "move",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "node",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "order",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IOrders.Order",
        "components": [
          {
            "name": "customer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "stage",
            "type": "uint8",
            "internalType": "enum IOrders.Stage"
          },
          {
            "name": "circuit",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "datasetId",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "price",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "rows",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "majority",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "thresholdBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "bondBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "computeFeeBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "training",
            "type": "tuple",
            "internalType": "struct IOrders.Training",
            "components": [
              {
                "name": "maxDepth",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "minSamplesSplit",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "minSamplesLeaf",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "criterion",
                "type": "uint8",
                "internalType": "enum IOrders.Criterion"
              }
            ]
          },
          {
            "name": "windows",
            "type": "tuple",
            "internalType": "struct IOrders.Windows",
            "components": [
              {
                "name": "commitSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "discloseSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "proveSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "revealSeconds",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "startPrice",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "testCommit",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "secretHash",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "modelCommit",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "keyHash",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "proofHash",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
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
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "place",
    "inputs": [
      {
        "name": "request",
        "type": "tuple",
        "internalType": "struct IOrders.Request",
        "components": [
          {
            "name": "datasetId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "circuit",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "training",
            "type": "tuple",
            "internalType": "struct IOrders.Training",
            "components": [
              {
                "name": "maxDepth",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "minSamplesSplit",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "minSamplesLeaf",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "criterion",
                "type": "uint8",
                "internalType": "enum IOrders.Criterion"
              }
            ]
          },
          {
            "name": "testCommit",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "secretHash",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "rows",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "majority",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "thresholdBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "minBondBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "maxComputeFeeBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "maxPrice",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "windows",
            "type": "tuple",
            "internalType": "struct IOrders.Windows",
            "components": [
              {
                "name": "commitSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "discloseSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "proveSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "revealSeconds",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          }
        ]
      },
      {
        "name": "sealedSecret",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "price",
    "inputs": [
      {
        "name": "datasetId",
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
    "name": "prove",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "proof",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "keyHash",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "ciphertext",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "receiptSchema",
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
    "name": "refund",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reoffer",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "offer",
        "type": "tuple",
        "internalType": "struct IOrders.Offer",
        "components": [
          {
            "name": "startPrice",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bondBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "computeFeeBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revealKey",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "key",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "receipt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "treasury",
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
    "name": "withdraw",
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
    "type": "event",
    "name": "Credited",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "account",
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
    "name": "DatasetDelisted",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DatasetListed",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "vendor",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "datasetRoot",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "dataset",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IContests.Dataset",
        "components": [
          {
            "name": "treeRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "binningHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "groups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "groupSize",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "features",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "sealKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "offer",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IOrders.Offer",
        "components": [
          {
            "name": "startPrice",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bondBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "computeFeeBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "card",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "node",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DatasetMoved",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "node",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DatasetOffered",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "offer",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IOrders.Offer",
        "components": [
          {
            "name": "startPrice",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bondBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "computeFeeBps",
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
    "name": "DatasetRepriced",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "orderId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "level",
        "type": "int256",
        "indexed": false,
        "internalType": "int256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderAcknowledged",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderCommitted",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "modelCommit",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderDisclosed",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "testSalt",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "rows",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderPlaced",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "datasetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "customer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "price",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "request",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IOrders.Request",
        "components": [
          {
            "name": "datasetId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "circuit",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "training",
            "type": "tuple",
            "internalType": "struct IOrders.Training",
            "components": [
              {
                "name": "maxDepth",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "minSamplesSplit",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "minSamplesLeaf",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "criterion",
                "type": "uint8",
                "internalType": "enum IOrders.Criterion"
              }
            ]
          },
          {
            "name": "testCommit",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "secretHash",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "rows",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "majority",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "thresholdBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "minBondBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "maxComputeFeeBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "maxPrice",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "windows",
            "type": "tuple",
            "internalType": "struct IOrders.Windows",
            "components": [
              {
                "name": "commitSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "discloseSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "proveSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "revealSeconds",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          }
        ]
      },
      {
        "name": "sealedSecret",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderProven",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "keyHash",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "ciphertext",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      },
      {
        "name": "proofHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderRefunded",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "stage",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IOrders.Stage"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderSettled",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "key",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "receipt",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Withdrawn",
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
    "type": "error",
    "name": "BondTooLow",
    "inputs": [
      {
        "name": "bondBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minBondBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ComputeFeeTooHigh",
    "inputs": [
      {
        "name": "computeFeeBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maxComputeFeeBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DatasetClosed",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "InvalidClasses",
    "inputs": [
      {
        "name": "classes",
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
    "name": "InvalidMajority",
    "inputs": [
      {
        "name": "majority",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "rows",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidOffer",
    "inputs": [
      {
        "name": "startPrice",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "bondBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "computeFeeBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidProof",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidRows",
    "inputs": [
      {
        "name": "rows",
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
    "name": "InvalidTraining",
    "inputs": [
      {
        "name": "maxDepth",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minSamplesSplit",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minSamplesLeaf",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidWindow",
    "inputs": [
      {
        "name": "window",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least",
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
    "name": "NotAField",
    "inputs": [
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "NotVendor",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "vendor",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingOwed",
    "inputs": [
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
    "name": "ThresholdTooHigh",
    "inputs": [
      {
        "name": "thresholdBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ThresholdTooLow",
    "inputs": [
      {
        "name": "minCorrect",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "majority",
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
    "name": "TooLate",
    "inputs": [
      {
        "name": "time",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooLittleGas",
    "inputs": [
      {
        "name": "gas",
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
    "name": "TooManyFeatures",
    "inputs": [
      {
        "name": "features",
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
    "name": "UnknownCircuit",
    "inputs": [
      {
        "name": "circuit",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "circuits",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownDataset",
    "inputs": [
      {
        "name": "datasetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownOrder",
    "inputs": [
      {
        "name": "orderId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "VerifierChanged",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "internalType": "address"
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
  },
  {
    "type": "error",
    "name": "WrongCiphertextLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongDisclosure",
    "inputs": [
      {
        "name": "testCommit",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "majority",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongKey",
    "inputs": [
      {
        "name": "keyHash",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
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
  }
] as const
export const ordersBytecode = '0x610100806040523461038a57614663803803809161001d8285610580565b8339810160808282031261038a5781516001600160401b03811161038a57820181601f8201121561038a578051906001600160401b0382116101d4576040519261006d60208460051b0185610580565b828452602060e081860194028301019181831161038a57602001925b8284106104dd57602086015185876001600160a01b038316830361038a5760408101516001600160a01b0381169182820361038a5760600151906001600160a01b038216820361038a575f5b84518110156101f95760208160051b86010151906020820191825160018060a01b0382511690813f036101e85750600254680100000000000000008110156101d45760018101806002558110156101c05760019360039160025f5260205f209060021b0190858060a01b03845116868060a01b0319835416178255518582015560408301516002820155019061ffff60608201511690825463ffff0000608083015160101b169067ffff00000000000060c065ffff0000000060a086015160201b1694015160301b169367ffff000000000000199165ffffffffffff191617161717179055016100d5565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b620accbf60e41b5f5260045260245ffd5b506020935060049460805260a05260e0526102126105b2565b604051610246601585838180820196805191829101885e81015f838201525f60348201520301600a19810184520182610580565b51902060c052604051631e216b9960e31b815292839182905afa908115610395575f9161049b575b5060018060a01b031660c051604051906351753e3760e11b825260048201525f81602481855afa908115610395575f916103a0575b505115610301575b604051613fab90816106b882396080518181816103ee015281816106230152610876015260a0518181816114420152613917015260c0518181816102df0152613851015260e0518181816104ca0152611d430152f35b60208060849261030f6105b2565b5f604051958680958194630c1af44f60e31b8352606060048401528051918291826064860152018484015e83838284010152836024830152836044830152601f801991011681010301925af1801561039557156102ab57602090813d831161038e575b61037c8183610580565b8101031261038a57806102ab565b5f80fd5b503d610372565b6040513d5f823e3d90fd5b90503d805f833e6103b18183610580565b81019060208183031261038a578051906001600160401b03821161038a57019060808282031261038a5760405191608083016001600160401b038111848210176101d4576040528051835260208101516001600160a01b038116810361038a5760208401526040810151801515810361038a5760408401526060810151906001600160401b03821161038a570181601f8201121561038a578051906001600160401b0382116101d45760405192610472601f8401601f191660200185610580565b8284526020838301011161038a57815f9260208093018386015e830101526060820152826102a3565b90506020813d6020116104d5575b816104b660209383610580565b8101031261038a57516001600160a01b038116810361038a578161026e565b3d91506104a9565b60e08483031261038a576040519060e082016001600160401b038111838210176101d4576040528451906001600160a01b038216820361038a578260209260e0945282870151838201526040870151604082015261053d606088016105a3565b606082015261054e608088016105a3565b608082015261055f60a088016105a3565b60a082015261057060c088016105a3565b60c0820152815201930192610089565b601f909101601f19168101906001600160401b038211908210176101d457604052565b519061ffff8216820361038a57565b604051906105c261010083610580565b60c2825261636b60f01b60e0837f75696e74323536206f726465722c616464726573732076656e646f722c62797460208201527f657333322064617461736574526f6f742c75696e74323536206d6f64656c436f60408201527f6d6d69742c75696e743235362074657374436f6d6d69742c75696e743332207260608201527f6f77732c75696e743332206d616a6f726974792c75696e74313620746872657360808201527f686f6c644270732c627974657333322070726f6f66486173682c62797465733360a08201527f3220766572696669636174696f6e4b6579486173682c75696e74363420626c6f60c0820152015256fe60806040526004361015610011575f80fd5b5f3560e01c8063054a02e9146129c35780631cafaf2e1461294257806321603f431461256057806326a49e3714612542578063278ecde1146123015780634261053114611e35578063484af19414611e175780634b5809e114611dac5780634fb764c914611d8f5780635f48772d14611d7257806361d027b314611d2e57806381456a7c146114715780638150864d1461142d578063825434fa1461118957806384a184de14610fd85780638b42d21514610a3757806390d41a1d14610a11578063964bc33f146109ba5780639b43285a1461079b578063ab2d10f71461077f578063b19d72631461066e578063c0a2526c14610652578063ce6377291461060e578063db878f6514610352578063dbb325da14610302578063f574523d146102c85763f940e38514610142575f80fd5b346102c45760403660031901126102c45761015b612ba8565b610163612bbe565b9061016c612ff8565b60018060a01b031690815f52600760205260405f2060018060a01b0382165f5260205260405f20549081156102a4575f8381526007602090815260408083206001600160a01b038516845290915281205582610227576020926101d8836001600160a01b038416613999565b6040518381526001600160a01b03909216917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb908590a35f5f516020613f8b5f395f51905f525d604051908152f35b60405163a9059cbb60e01b5f9081526001600160a01b038316600452602484905260209060448180885af19060015f5114821615610283575b60405215610270576020926101d8565b82635274afe760e01b5f5260045260245ffd5b90600181151661029b57843b15153d15161690610260565b503d5f823e3d90fd5b633a8d87ed60e11b5f9081526001600160a01b0391909116600452602490fd5b5f80fd5b346102c4575f3660031901126102c45760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102c45760403660031901126102c45761031b612ba8565b610323612bbe565b6001600160a01b039182165f908152600760209081526040808320949093168252928352819020549051908152f35b346102c45761036036612b0d565b610368612ff8565b61037182613169565b91825460ff8160a01c1660078110156105fa57600481036105e2575064ffffffffff8160b01c16804210156105c3575063ffffffff9060d81c165f52600360205260405f20926103c0836130a9565b506103ca82612fca565b60405163a78dac0d60e01b81526004810185905260248101919091526020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105b8575f91610586575b50600982015490818103610571575050805460ff60a01b1916600560a01b1781556001810180546101f46001600160801b03919091168181029291811591840414171561055d576020957f2364e9a6c862c56cd035a79bfd5c35d88979c7e0b0d9abd5f3e6ae2ebae763f293610529610539936104b160409660016127105f19830104019015150290565b90610522600186016104ef848c60018060a01b038454167f000000000000000000000000000000000000000000000000000000000000000091613254565b54865492546001600160a01b03918216949390911692610518906001600160801b038316612dd1565b9060801c90612dc4565b9189613254565b6105338187613542565b8561373a565b9381519081528486820152a25f5f516020613f8b5f395f51905f525d604051908152f35b634e487b7160e01b5f52601160045260245ffd5b6335d87cf360e21b5f5260045260245260445ffd5b90506020813d6020116105b0575b816105a160209383612ce4565b810103126102c4575185610426565b3d9150610594565b6040513d5f823e3d90fd5b6305b6237560e01b5f526001600160401b03421660045260245260445ffd5b635d93ef5d60e11b5f526105f590612b50565b60245ffd5b634e487b7160e01b5f52602160045260245ffd5b346102c4575f3660031901126102c4576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102c4575f3660031901126102c457602060405161dead8152f35b346102c45760203660031901126102c4576004355f60c060405161069181612cae565b8281528260208201528260408201528260608201528260808201528260a08201520152600254808210156107695760e06106ca83612dde565b5061ffff604051916106db83612cae565b8160018060a01b03825416938481528160018401546020830190815281600360028701549660408601978852015495606085019082881682526080860193838960101c1685528360c060a0890198828c60201c168a52019960301c1689526040519a8b525160208b01525160408a01525116606088015251166080860152511660a0840152511660c0820152f35b9063177fda1160e21b5f5260045260245260445ffd5b346102c4575f3660031901126102c45760205f54604051908152f35b346102c45760603660031901126102c4576024356004356044356001600160401b0381116102c4576107d1903690600401612b78565b90926107dc8361302d565b8154919591906001600160a01b038216338190036109a4575060028701549163ffffffff831680870361098e575060ff61ffff60036108218360409560a81c16612dde565b50015416925482519384928392632b880c1160e01b845289600485015260a0602485015261085360a485018c8b612e16565b604485019390935260c081901c61ffff16606485015260d01c16608483015203817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156105b8575f915f93610953575b50600688015482149081159161093f575b5061092a57505061091f6109058663ffffffff60047f2e52a460b9ad9ae545d9ed38939b1fda7e51b448c3288af1a53a294ae4e490e69899015460401c16906130f5565b916040519485948552606060208601526060850191612e16565b9060408301520390a2005b636b5c9d6960e11b5f5260045260245260445ffd5b63ffffffff915060201c16821415886108c1565b915091506040813d604011610986575b8161097060409383612ce4565b810103126102c4576020815191015191886108b0565b3d9150610963565b866329aaeb8160e11b5f5260045260245260445ffd5b635f05109760e11b5f523360045260245260445ffd5b346102c45760203660031901126102c4576004356109d7816131a2565b6109e08161307e565b805460ff60d81b191690557fce9680ea9d0ca95e76115b31782f363447d5746b5f641c95ff4589769ee5fc825f80a2005b346102c45760203660031901126102c4576020610a2f600435612fca565b604051908152f35b346102c45736600319016101a081126102c45760c0136102c45760c4356001600160a01b038116908190036102c45760603660e31901126102c457610164356001600160401b0381116102c457610a92903690600401612b23565b9190610184356001600160401b0381116102c457610ab4903690600401612b23565b600260ff610ac0612e8f565b1610610fb65760e4356001600160801b038116141592836102c4576001600160801b0360e43516158015610f98575b8015610f7c575b8015610f60575b8015610f44575b610ef657610b125f54612e61565b94855f5560405190610b2382612c93565b600435918281526024356020820152610b3a612fa1565b9081604082015260a0610b4b612f7f565b91826060820152610b5a612f90565b90816080820152610b69612f6f565b9201829052604051600160f91b602082019081526021820188905260e09590951b6001600160e01b031916604182015260f093841b6001600160f01b031990811660458301529190931b16604783015260f81b6001600160f81b0319166049820152602435604a808301919091528152610be4606a82612ce4565b5190209560443563ffffffff81168082036102c457610c10915061ffff610c09612f4d565b1690612bd4565b9463ffffffff8611610ede5760ff610c26612f5e565b61ffff610c31612e8f565b9163ffffffff6040519a610c448c612c5c565b338c521660208b0152166040890152166060870152600160808701528260a087015260405191610c7383612c78565b6102c45760e43582526101043561ffff811681036102c457806020840152610124359561ffff871687036102c45760209b61ffff8881610ec2958f9c8f8e6004917fba29ab91d21bc6aa0351f703ae360b67f600b61053bac22e2d56e800e5db6c1d9f8d610e2591610ed39f6040015260c0860190815260e086019283526101008601936101443585525f5260206003905260405f209560018060a01b0360018060a01b03825116166001600160601b0360a01b885416178755602081015187548a60c01b604084015160c01b169060ff60d01b606085015160d01b169263ffffffff60a01b9060a01b169066ffffffffffffff60a01b191617171787556080810151151587549060ff60d81b9060d81b169060ff60d81b191617875560a0600180821b0391015116600187019060018060a01b03166001600160601b0360a01b8254161790558760406002880192516001600160801b0380825116166001600160801b0319855416178455602083610e089183015116859081549061ffff60801b9060801b169061ffff60801b1916179055565b0151825461ffff60901b1916911660901b61ffff60901b16179055565b516003840155519101556040519a8b9a8b5260208b015260243560408b015263ffffffff610e51612fa1565b1660608b015281610e60612f7f565b1660808b015281610e6f612f90565b1660a08b015260ff610e7f612f6f565b1660c08b01526101443560e08b01526001600160801b0360e435166101008b015216610120890152166101408701526101a06101608701526101a0860191612c05565b908382036101808501523397612c05565b0390a4604051908152f35b856306dfcc6560e41b5f52602060045260245260445ffd5b836102c4576101043561ffff8116908181036102c45750610124359061ffff8216918281036102c45750636f20b95160e01b5f526001600160801b0360e4351660045260245260445260645ffd5b506101243561ffff81168082036102c4576101f4915011610b04565b506101043561ffff81168082036102c457612710915011610afd565b506101043561ffff81168082036102c4576103e8915010610af6565b505f93506001600160601b0360e4356001600160801b031611610aef565b60ff610fc0612e8f565b63f10d1d3b60e01b5f521660045260ff60245260445ffd5b346102c45760203660031901126102c4575f610100604051610ff981612c5c565b8281528260208201528260408201528260608201528260808201528260a082015260405161102681612c78565b83815283602082015283604082015260c08201528260e0820152015261016060406110db6110556004356131a2565b61ffff835193849384809461106982612c5c565b60ff81549160018060a01b0383168452866020850163ffffffff8560a01c16815263ffffffff88870191838760c01c168352610100600460608a0196888a60d01c1688528860808c019a60d81c1615158a5260c060018060a01b036001830154169b60a081019c8d528e519d8e612c78565b8d8f8a60028601546001600160801b0381168452818160801c16602085015260901c16910152019b8c5260e060038201549f019e8f5201549d019c8d528951809e60018060a01b039051169052511660208d01525116868b015251166060890152511515608088015260018060a01b0390511660a0870152516001600160801b0381511660c08701528260208201511660e08701520151166101008401525161012083015251610140820152f35b346102c45760803660031901126102c45760043560603660231901126102c4576111b2816131a2565b6111bb8161307e565b602435906001600160801b0382168083141590816102c4578015801561141a575b80156113ff575b80156113e4575b80156113c9575b6113875760026111ff612fb4565b9301926001600160801b03808554169116116112d5575b6001600160801b03611226612fb4565b166001600160801b03198454161783556044359161ffff8316938484036102c457805461ffff60801b1916608085901b61ffff60801b161781556112889061126c612f4d565b815461ffff60901b191660909190911b61ffff60901b16179055565b60405194506102c457835250602082015260643561ffff81168091036102c4578160609160407f921c0985c363df61bc67b0ff87e2cb388e4cf6863a6e62efffa7e60baae6bb6a940152a2005b845f5260046020526112e960405f20612d29565b6112f1612d05565b505f815160090b1361137f575b855f52600460205260405f2090805190825491602082015160501b90604083015160901b92606064ffffffffff60d01b91015160d01b169369ffffffffffffffffffff64ffffffffff60d01b1992169065ffffffffffff60d01b161716906001600160401b0360501b1617906001600160401b0360901b1617179055611216565b5f81526112fe565b83826102c4575060443561ffff8116908181036102c457506064359161ffff8316928381036102c45750636f20b95160e01b5f5260045260245260445260645ffd5b5060643561ffff81168082036102c4576101f49150116111f1565b5060443561ffff81168082036102c4576127109150116111ea565b5060443561ffff81168082036102c4576103e89150106111e3565b505f91506001600160601b0381116111dc565b346102c4575f3660031901126102c4576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b366003190161026081126102c457610240136102c457610244356001600160401b0381116102c4576114a7903690600401612b23565b6114af612ff8565b600435906114bc826131a2565b91825460ff8160d81c1615611d1b5760ff6114d5612e6f565b600254918291161015611cfb57506114f36114ee612e6f565b612dde565b5090600361ffff8260c01c169201549161ffff8360101c1690818111611ce657505060ff9060d01c169061ffff8160201c16808311611cd0575063ffffffff61153a612e9f565b16158015611cb5575b611c8d5750611550612eb3565b63ffffffff8061155e612e9f565b16911611908115611c60575b50611c325761271061ffff61157d612f17565b1611611c14576115bb6115a9611591612f17565b61ffff63ffffffff6115a1612e9f565b169116612bd4565b60016127105f19830104019015150290565b63ffffffff6115c8612eb3565b16811115611bef57506002830193845461ffff8160801c1661ffff6115eb612f29565b168110611bcd575061ffff9060901c1661ffff611606612f3b565b168111611baa575060c4359461161b866130a9565b5060e435611628816130a9565b5060ff611633612e7f565b16158015611b95575b8015611b82575b611b485761165d63ffffffff611657612ec7565b16613c6d565b61166d63ffffffff611657612edb565b61167d63ffffffff611657612eef565b61168d63ffffffff611657612f03565b61169684612d68565b966101a43592838911611b31576116ae600154612e61565b9788600155885f52600660205260405f20906116c8612e6f565b82547fff00000000ffffffffff00ff00000000000000000000000000000000000000001660a89190911b60ff60a81b161760d889901b63ffffffff60d81b161733178255611714612e9f565b63ffffffff611721612eb3565b9161176e61172d612f17565b60028701805469ffffffffffff00000000191660409290921b69ffff0000000000000000169190911760209590951b67ffffffff0000000016949094178455565b1663ffffffff19825416178155835481549060301c9061ffff60501b82169161ffff60601b169063ffffffff60501b19161717905584600783015583600683015560038201926004830163ffffffff6117c5612ec7565b1663ffffffff198254161781556117ff6117dd612edb565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b611807612eef565b81546bffffffff000000000000000063ffffffff60601b611826612f03565b60601b169260401b16906fffffffffffffffff000000000000000019161717905560ff611851612e7f565b169380549462ffff00611862612f4d565b60081b1664ffff000000611874612f5e565b60181b169060a4359760028910156102c45765ff00000000008960281b169365ff0000000000199164ffffffffff1916171617171790556001600160801b038c11611b19576001926001600160801b0361191a9254166001600160801b036005830191166001600160801b03198254161790558c6001600160801b03808684019216166001600160801b031982541617905563ffffffff611913612ec7565b169061312d565b500180548a906001600160a01b031680611b0a5750508054611968919061194b9087906001600160a01b031661313e565b546001600160a01b031661195f8b87612dd1565b9033908b613254565b6040519889528560208a015260243560ff81168091036102c45760408a01526044359060ff82168092036102c4576119cb9160608b015261ffff6119aa612f7f565b1660808b015261ffff6119bb612f90565b1660a08b015260c08a0190612b6b565b60e08801526101008701526101043563ffffffff81168091036102c4576101208701526101243563ffffffff81168091036102c4576101408701526101443561ffff81168091036102c4576101608701526101643561ffff81168091036102c4576101808701526101843561ffff81168091036102c4576101a08701526101c08601526101c43563ffffffff81168091036102c4576101e08601526101e43563ffffffff81168091036102c4576102008601526102043563ffffffff81168091036102c4576102208601526102243563ffffffff81168091036102c4578580611aef87947f96e2afac8bd758d9cedb2f1a0474cd7b26d6dc65b189c1510ee5210a408b97229461024060209b01526102806102608401523397610280840191612c05565b0390a45f5f516020613f8b5f395f51905f525d604051908152f35b611b14925061313e565b611968565b8b6306dfcc6560e41b5f52608060045260245260445ffd5b83896387ebe85d60e01b5f5260045260245260445ffd5b61ffff611b53612e7f565b81611b5c612f4d565b60ff611b66612f5e565b936341c4589d60e11b5f5216600452166024521660445260645ffd5b5061ffff611b8e612f5e565b1615611643565b50600261ffff611ba3612f4d565b161061163c565b61ffff90611bb6612f3b565b906358f7995760e01b5f526004521660245260445ffd5b61ffff90611bd9612f29565b90620155b560e01b5f526004521660245260445ffd5b63ffffffff90611bfd612eb3565b90635c822da360e01b5f526004521660245260445ffd5b61ffff611c1f612f17565b63046119b760e01b5f521660045260245ffd5b63ffffffff611c3f612eb3565b81611c48612e9f565b9163d478de1360e01b5f52166004521660245260445ffd5b611c78915063ffffffff611c72612eb3565b16612bd4565b63ffffffff611c85612e9f565b16118561156a565b61ffff9063ffffffff611c9e612e9f565b6329aaeb8160e11b5f52166004521660245260445ffd5b50611cbe612e9f565b63ffffffff61ffff8316911611611543565b8263f10d1d3b60e01b5f5260045260245260445ffd5b63bb85e9db60e01b5f5260045260245260445ffd5b60ff611d05612e6f565b63177fda1160e21b5f521660045260245260445ffd5b506361be3d7760e11b5f5260045260245ffd5b346102c4575f3660031901126102c4576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102c4575f3660031901126102c4576020600254604051908152f35b346102c4575f3660031901126102c4576020600154604051908152f35b346102c45760203660031901126102c4576004357fbfc7f1a523ed15c808f2af5fc0ceb014bac1b35790e069f62152007c0945d5d46020611e0e611dfa611df28561302d565b91909161307e565b63ffffffff600482015460401c16906130f5565b604051908152a2005b346102c45760203660031901126102c4576020610a2f600435612e3a565b346102c45760803660031901126102c4576004356024356001600160401b0381116102c457611e68903690600401612b23565b906044356064356001600160401b0381116102c457611e8b903690600401612b78565b92611e9586613169565b90815460ff8160a01c1660078110156105fa57600381036105e2575064ffffffffff8160b01c16804210156105c3575063ffffffff9060d81c165f526003602052611ee260405f2061307e565b611ef260ff835460a81c16612dde565b5060018060a01b03815416906001823f910154036122f057875f52600660205260405f2090815463ffffffff8160d81c165f52600360205261ffff6003611f4260ff60405f209460a81c16612dde565b50015460301c168089036122da5780600a019384600a1161055d57611f7f611f6986613713565b95611f776040519788612ce4565b808752613713565b602086019390601f1901368537611f958d612fca565b8651156122a857845260088201548651600110156122a857604087015260068201548651600210156122a857606087015260028201548651600310156122a85763ffffffff81166080880152611fea8e612e3a565b8751600410156122a85760a08801528651600510156122a85760201c63ffffffff1660c0870152548551600610156122a85760e0860161ffff8260c01c1690528551600710156122a85760d01c60ff16610100860152612049896130a9565b908551600810156122a85760079161012087015201548451600910156122a85761014085939501525f5b81811061223a575050604051928391633a94343960e21b83526040600484015260206120a3604485018d89612c05565b8481036003190160248601529151808352910191905f5b8181106122215750505091818060209403915afa9081156105b8575f916121e6575b50156121d7576001600160401b0386116121c357604051612107601f8801601f191660200182612ce4565b868152602081019036888401116102c4575f6020897f2ab29ccd958390841b7985ec28fc4037319fd5ed29728fe97c67c9c72452018c9a6121b396863783010152519020600a8301908155846009840155612198600461217363ffffffff8287015460601c1642612dc4565b855464ffffffffff60b01b191660b082901b64ffffffffff60b01b1617865594612da0565b54926040519586958652608060208701526080860191612e16565b91604084015260608301520390a2005b634e487b7160e01b5f52604160045260245ffd5b6309bde33960e01b5f5260045ffd5b90506020813d602011612219575b8161220160209383612ce4565b810103126102c4575180151581036102c457886120dc565b3d91506121f4565b82518452869450602093840193909201916001016120ba565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612269828c8b98969861372a565b3510156122bc5761227b818b8a61372a565b359080600a019182600a1161055d5786518310156122a857602060019360051b8801015201939193612073565b634e487b7160e01b5f52603260045260245ffd5b6122c7908a8961372a565b35631513ac2d60e11b5f5260045260245ffd5b88636ecc3e0d60e01b5f5260045260245260445ffd5b620accbf60e41b5f5260045260245ffd5b346102c45760203660031901126102c45760043561231d612ff8565b61232681613169565b805463ffffffff8160d81c165f52600360205260405f209060ff8160a01c1690600782101590816105fa57600583148015612535575b6125225783546001600160a01b031633148281612511575b5015806124fe575b6124d45750835460ff60a01b1916600360a11b1784556105fa577f117b3c9d6d3592f8c32520d04716226abb03fd7a3b7e07e36ec85c8937922bf39260209261243c6004841491825f146124bf576001600160801b035f5b169060028614612487575b600181018054915490916124029184916001600160a01b0391821691168c613254565b54845460018601546001600160a01b039283169392909116916105229161243790608081901c906001600160801b0316612dc4565b612dd1565b6003831490811561247f575b5061246f575b5061245c6040518092612b5e565ba25f5f516020613f8b5f395f51905f525d005b61247990856132cd565b8461244e565b905086612448565b906124b9906127106124b26001600160801b0360018901541661ffff60028a015460601c1690612bd4565b0490612dc4565b906123df565b6001600160801b03600185015460801c6123d4565b64ffffffffff9063cb6c86dd60e01b5f526001600160401b03421660045260b01c1660245260445ffd5b5064ffffffffff8160b01c16421061237c565b90506105fa57600283141582612374565b635d93ef5d60e11b5f526105f583612b50565b505f91506006831461235c565b346102c45760203660031901126102c4576020610a2f600435612d68565b346102c45760203660031901126102c4575f61026060405161258181612c25565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201526125d2612d05565b6101808201526125e0612d05565b6101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201520152612616600435613169565b60405161262281612c25565b81546001600160a01b038116825260a081901c60ff169060078210156105fa5763ffffffff91602084015260ff8160a81c16604084015264ffffffffff8160b01c16606084015260d81c16608082015260018201546001600160801b03811660a083015260801c60c082015261ffff600283015463ffffffff811660e084015263ffffffff8160201c16610100840152818160401c16610120840152818160501c1661014084015260601c16610160820152604051916126e183612c41565b60ff6003820154818116855261ffff8160081c16602086015261ffff8160181c16604086015260281c169060028210156105fa5783600a92606061034096015261018084015260405161273381612c41565b63ffffffff60048301548181168352818160201c166020840152818160401c16604084015260601c1660608201526101a08401526001600160801b036005820154166101c084015260068101546101e084015260078101546102008401526008810154610220840152600981015461024084015201546102608201526102606040519160018060a01b0381511683526127d460208201516020850190612b5e565b60ff604082015116604084015264ffffffffff606082015116606084015263ffffffff60808201511660808401526001600160801b0360a08201511660a08401526001600160801b0360c08201511660c084015263ffffffff60e08201511660e084015263ffffffff6101008201511661010084015261ffff6101208201511661012084015261ffff6101408201511661014084015261ffff610160820151166101608401526128bb606061018083015160ff81511661018087015261ffff6020820151166101a087015261ffff6040820151166101c087015201516101e0850190612b6b565b63ffffffff60606101a0830151828151166102008701528260208201511661022087015282604082015116610240870152015116828401526001600160801b036101c0820151166102808401526101e08101516102a08401526102008101516102c08401526102208101516102e08401526102408101516103008401520151610320820152f35b346102c45760403660031901126102c4576004356024356001600160401b0381116102c4576129967fddfc75a0f98972d78dea6157a9a9d5ca536d42c1e9bf6b9ee7ebe221a8b511c3913690600401612b23565b6129a76129a2856131a2565b61307e565b6129be604051928392602084526020840191612c05565b0390a2005b6129cc36612b0d565b6129d4612ff8565b6129dd82613169565b805460ff8160a01c1660078110156105fa57600181036105e2575064ffffffffff8160b01c16804210156105c357509160409163ffffffff7f100bdfc451bbe5c7a2e4ad35cb81b8fec4d1e3960ced67408e65536da51eca549460d81c165f526003602052612af0835f20612a518161307e565b612a5a846130a9565b5083600884015560018301906001600160801b0382541691612710612a8a61ffff600288015460501c1685612bd4565b04926001600160801b03198460801b16179055612ade6002612ab963ffffffff600488015460201c1642612dc4565b865464ffffffffff60b01b191660b082901b64ffffffffff60b01b1617875595612da0565b600101546001600160a01b031661313e565b82519182526020820152a25f5f516020613f8b5f395f51905f525d005b60409060031901126102c4576004359060243590565b9181601f840112156102c4578235916001600160401b0383116102c457602083818601950101116102c457565b60078110156105fa57600452565b9060078210156105fa5752565b9060028210156105fa5752565b9181601f840112156102c4578235916001600160401b0383116102c4576020808501948460051b0101116102c457565b600435906001600160a01b03821682036102c457565b602435906001600160a01b03821682036102c457565b8181029291811591840414171561055d57565b8115612bf1570490565b634e487b7160e01b5f52601260045260245ffd5b908060209392818452848401375f828201840152601f01601f1916010190565b61028081019081106001600160401b038211176121c357604052565b608081019081106001600160401b038211176121c357604052565b61012081019081106001600160401b038211176121c357604052565b606081019081106001600160401b038211176121c357604052565b60c081019081106001600160401b038211176121c357604052565b60e081019081106001600160401b038211176121c357604052565b60a081019081106001600160401b038211176121c357604052565b90601f801991011681019081106001600160401b038211176121c357604052565b60405190612d1282612c41565b5f6060838281528260208201528260408201520152565b90604051612d3681612c41565b606064ffffffffff8294548060090b84528060501c60070b60208501528060901c60070b604085015260d01c16910152565b612d9d90805f5260046020526001600160801b036002612d8b60405f20936131a2565b015416612d984292612d29565b6131d8565b90565b9060078110156105fa57815460ff60a01b191660a09190911b60ff60a01b16179055565b9190820180921161055d57565b9190820391821161055d57565b6002548110156122a85760025f81815291901b7f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace0191565b81835290916001600160fb1b0383116102c45760209260051b809284830137010190565b6115a96002612e4b612d9d93613169565b015461ffff63ffffffff82169160401c16612bd4565b5f19811461055d5760010190565b60243560ff811681036102c45790565b60443560ff811681036102c45790565b60a43560ff811681036102c45790565b6101043563ffffffff811681036102c45790565b6101243563ffffffff811681036102c45790565b6101c43563ffffffff811681036102c45790565b6101e43563ffffffff811681036102c45790565b6102043563ffffffff811681036102c45790565b6102243563ffffffff811681036102c45790565b6101443561ffff811681036102c45790565b6101643561ffff811681036102c45790565b6101843561ffff811681036102c45790565b60643561ffff811681036102c45790565b60843561ffff811681036102c45790565b60a4359060ff821682036102c457565b6064359061ffff821682036102c457565b6084359061ffff821682036102c457565b6044359063ffffffff821682036102c457565b6024356001600160801b03811681036102c45790565b6040516020810191468352306040830152606082015260608152612fef608082612ce4565b51902060081c90565b5f516020613f8b5f395f51905f525c61301e5760015f516020613f8b5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b61303690613169565b90815460ff8160a01c1660078110156105fa57600281036105e2575064ffffffffff8160b01c16804210156105c3575063ffffffff9060d81c165f52600360205260405f2090565b546001600160a01b0316338190036130935750565b634c017c6360e11b5f523360045260245260445ffd5b801580156130cb575b6130b95790565b631513ac2d60e11b5f5260045260245ffd5b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110156130b2565b9190600361310661312b9242612dc4565b845464ffffffffff60b01b191660b082901b64ffffffffff60b01b1617855593612da0565b565b9190600161310661312b9242612dc4565b816131499133613ca9565b818103613154575050565b63312b003360e01b5f5260045260245260445ffd5b90815f52600660205260405f209160ff835460a01c1660078110156105fa57156131905750565b63206ef55960e11b5f5260045260245ffd5b5f8181526003602052604090208054909291906001600160a01b0316156131c65750565b63f5ed385760e01b5f5260045260245ffd5b6131eb91926131e691613a6b565b613ad3565b80820290828183040361323d575b50670de0b6b3a76400008082049106151501600a8204600a830615150160648302928084046064149015171561055d57818111908218021890818110908218021890565b613247575f6131f9565b63bac65e5b5f526004601cfd5b9092919282156132c75760207f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719160018060a01b031694855f526007825260405f2060018060a01b0382165f52825260405f206132b2868254612dc4565b90556040519485526001600160a01b031693a4565b50505050565b815460d881901c63ffffffff165f8181526005602090815260408083206001600160a01b039095168084529490915290205492939092909162093a80420491821461353b57835f52600560205260405f209060018060a01b03165f5260205260405f2055815f5260046020526133bd61334860405f20612d29565b613360426001600160801b03600586015416836131d8565b61336986612e3a565b9363ffffffff6001600160801b036001600284015493015416916040519661339088612cc9565b8752818160201c166020880152166040860152606085015260808401526133b5612d05565b504290613e3f565b906133c781613eec565b8066cf0343622df060029066cf0343622df06082050361055d57670de0b6b3a76400006133f5910591613f3b565b915f83670de0b6b3a7640000039312670de0b6b3a76400008412811690670de0b6b3a764000085139015161761055d57670de0b6b3a764000061345b7f1b401b0806c49e599e1db9ead90431e8879a685d80fa00e7defeb9622c8c05e294602094613a49565b056134996040830191613471835160070b6139ff565b818112908218021861348a8160070b845160070b613c45565b60070b8352835160090b613a31565b80671ff46cf1450516f31913671ff46cf1450516f3198218021860090b8252845f526004835260405f20908251928254918582015160501b905160901b91606064ffffffffff60d01b91015160d01b169264ffffffffff60d01b199069ffffffffffffffffffff87169065ffffffffffff60d01b161716906001600160401b0360501b1617906001600160401b0360901b16171790556040519060090b8152a3565b5050505050565b815460d881901c63ffffffff165f8181526005602090815260408083206001600160a01b039095168084529490915290205492939092909162093a80420491821461353b57835f52600560205260405f209060018060a01b03165f5260205260405f2055815f5260046020526135bd61334860405f20612d29565b906135c781613eec565b8066465a62759bb601029066465a62759bb60182050361055d57670de0b6b3a7640000916135fa83613600930591613f3b565b90613a49565b05906020810191613614835160070b6139ff565b81811290821802189061362e8260070b845160070b613c45565b60070b8352805160090b5f838201938412911290801582169115161761055d577f1b401b0806c49e599e1db9ead90431e8879a685d80fa00e7defeb9622c8c05e29282602093673fe8d9e28a0a2de812673fe8d9e28a0a2de88218021860090b8252845f526004835260405f20908251928254915160501b604082015160901b91606064ffffffffff60d01b91015160d01b169264ffffffffff60d01b199069ffffffffffffffffffff87169065ffffffffffff60d01b161716906001600160401b0360501b1617906001600160401b0360901b16171790556040519060090b8152a3565b6001600160401b0381116121c35760051b60200190565b91908110156122a85760051b0190565b9091600360018060a01b038254169101549261ffff60088201546006830154600284015491600a850154945497600261377860ff8b60a81c16612dde565b500154966040519860208a015260408901526060880152608087015260a086015263ffffffff811660c086015263ffffffff8160201c1660e086015260401c166101008401526101208301526101408201526001600160401b03431661016082015261016081526137eb61018082612ce4565b620927c05a1061397f576040519161380283612c93565b60018060a01b031682525f60208301525f60408301525f606083015260808201525f60a082015260405160408101918183106001600160401b038411176121c35761014460209260a0946040527f0000000000000000000000000000000000000000000000000000000000000000815283810192835283604051958694859363f17325e760e01b85528360048601525160248501525160406044850152600180831b0381511660648501526001600160401b03838201511660848501526040810151151560a4850152606081015160c4850152608081015160c060e4860152805193849182610124880152018686015e5f8584860101520151610104830152601f801991011681010301815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af15f918161394b575b50612d9d57505f90565b9091506020813d602011613977575b8161396760209383612ce4565b810103126102c45751905f613941565b3d915061395a565b5a6309ee5fcf60e41b5f52600452620927c060245260445ffd5b8147106139e8575f8080938193826040516139b5602082612ce4565b526001600160a01b03165af1156139c857565b3d156139d9576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b905f8267018c61f0570055ee03921267018c61f0570055ee831281169067018c61f0570055ee84139015161761055d57565b81810392915f13801582851316918412161761055d57565b81810292915f8212600160ff1b82141661055d57818405149015171561055d57565b90613a829064ffffffffff60608401511690613a31565b905160090b9067099e8db03256ce5c19810290600160ff1b811460011661055d5767099e8db03256ce5c1982050361055d57670de0b6b3a7640000916135fa62278d00613acf9305613ad3565b0590565b68023f2fa8f6da5b9d2819811315613c4057680755bf798b4a1bf1e5811215613c33576503782dace9d990604e1b0574029d9dc38563c32e5c2f6dc192ee70ef65f9978af36001605f1b6bb17217f7d1cf79abc9e3b3988360601b050160601d916bb17217f7d1cf79abc9e3b39883029003806c10fe68e7fd37d0007b713f765081010260601d6e05180bb14799ab47a8a8cb2a527d57826e02c72388d9f74f51a9331fed693f1419816db1bbb201f443cf962f1a1d3db4a5816d1a521255e34f6a5061b25ef1c9c319816d0277594991cfc85f6e2461837cd9816c240c330e9fb2d9cbaf0fd5aafb1981010260601d010260601d010260601d010260601d010260601d01916e0587f503bb6ea29d25fcb7401964506d360d7aeea093263ecc6e0ecb291760621b926d02d16720577bd19bf614176fe9ea810190836d01d3967ed30fc4f89c02bab57081199101010260601d01020105029060c3031c90565b63a37bfec95f526004601cfd5b505f90565b9060070b9060070b0190677fffffffffffffff198212677fffffffffffffff83131761055d57565b603c81108015613c9d575b613c7f5750565b63a805997960e01b5f52600452603c60245262278d0060445260645ffd5b5062278d008111613c78565b91906001600160a01b03168015613e1c5734613e05578115613dfe576040516370a0823160e01b815230600482015291602083602481855afa9283156105b8575f93613dca575b50604051936323b872dd60e01b5f5260018060a01b03166004523060245260445260205f60648180855af160015f5114811615613dab575b836040525f60605215613d9957826024816020936370a0823160e01b82523060048301525afa80156105b8575f90613d65575b612d9d9250612dd1565b506020823d602011613d91575b81613d7f60209383612ce4565b810103126102c457612d9d9151613d5b565b3d9150613d72565b635274afe760e01b5f5260045260245ffd5b6001811516613dc157813b15153d151616613d28565b833d5f823e3d90fd5b9092506020813d602011613df6575b81613de660209383612ce4565b810103126102c45751915f613cf0565b3d9150613dd9565b5050505f90565b63312b003360e01b5f52346004525f60245260445ffd5b508091503403613e295790565b63312b003360e01b5f523460045260245260445ffd5b90613e48612d05565b50613e5e64ffffffffff60608401511682613a31565b908167018c61f0570055ee029167018c61f0570055ee83050361055d576201518064ffffffffff920592613eb7613e958383613a6b565b60090b946040613eac82602086015160070b613a31565b93015160070b613a31565b9060405194613ec586612c41565b8552805f1381021860070b6020850152805f1381021860070b604084015216606082015290565b6060810151670de0b6b3a7640000810290808204670de0b6b3a7640000149015171561055d576080613f2092015190612be7565b80670de0b6b3a764000010670de0b6b3a76400008218021890565b805190613f4e6020820192835190612dd1565b90670de0b6b3a7640000820291808304670de0b6b3a7640000149015171561055d57612d9d926040613f84920151905190612dd1565b90612be756fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00' as const
