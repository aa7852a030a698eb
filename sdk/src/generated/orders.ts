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
    "name": "DatasetWithdrawn",
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
export const ordersBytecode = '0x610100806040523461038a57614473803803809161001d8285610580565b8339810160808282031261038a5781516001600160401b03811161038a57820181601f8201121561038a578051906001600160401b0382116101d4576040519261006d60208460051b0185610580565b828452602060e081860194028301019181831161038a57602001925b8284106104dd57602086015185876001600160a01b038316830361038a5760408101516001600160a01b0381169182820361038a5760600151906001600160a01b038216820361038a575f5b84518110156101f95760208160051b86010151906020820191825160018060a01b0382511690813f036101e85750600254680100000000000000008110156101d45760018101806002558110156101c05760019360039160025f5260205f209060021b0190858060a01b03845116868060a01b0319835416178255518582015560408301516002820155019061ffff60608201511690825463ffff0000608083015160101b169067ffff00000000000060c065ffff0000000060a086015160201b1694015160301b169367ffff000000000000199165ffffffffffff191617161717179055016100d5565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b620accbf60e41b5f5260045260245ffd5b506020935060049460805260a05260e0526102126105b2565b604051610246601585838180820196805191829101885e81015f838201525f60348201520301600a19810184520182610580565b51902060c052604051631e216b9960e31b815292839182905afa908115610395575f9161049b575b5060018060a01b031660c051604051906351753e3760e11b825260048201525f81602481855afa908115610395575f916103a0575b505115610301575b604051613dbb90816106b882396080518181816103ee0152818161088401526112c8015260a0518181816106da0152611db6015260c0518181816102df0152610614015260e05181818161049e0152611dfa0152f35b60208060849261030f6105b2565b5f604051958680958194630c1af44f60e31b8352606060048401528051918291826064860152018484015e83838284010152836024830152836044830152601f801991011681010301925af1801561039557156102ab57602090813d831161038e575b61037c8183610580565b8101031261038a57806102ab565b5f80fd5b503d610372565b6040513d5f823e3d90fd5b90503d805f833e6103b18183610580565b81019060208183031261038a578051906001600160401b03821161038a57019060808282031261038a5760405191608083016001600160401b038111848210176101d4576040528051835260208101516001600160a01b038116810361038a5760208401526040810151801515810361038a5760408401526060810151906001600160401b03821161038a570181601f8201121561038a578051906001600160401b0382116101d45760405192610472601f8401601f191660200185610580565b8284526020838301011161038a57815f9260208093018386015e830101526060820152826102a3565b90506020813d6020116104d5575b816104b660209383610580565b8101031261038a57516001600160a01b038116810361038a578161026e565b3d91506104a9565b60e08483031261038a576040519060e082016001600160401b038111838210176101d4576040528451906001600160a01b038216820361038a578260209260e0945282870151838201526040870151604082015261053d606088016105a3565b606082015261054e608088016105a3565b608082015261055f60a088016105a3565b60a082015261057060c088016105a3565b60c0820152815201930192610089565b601f909101601f19168101906001600160401b038211908210176101d457604052565b519061ffff8216820361038a57565b604051906105c261010083610580565b60c2825261636b60f01b60e0837f75696e74323536206f726465722c616464726573732076656e646f722c62797460208201527f657333322064617461736574526f6f742c75696e74323536206d6f64656c436f60408201527f6d6d69742c75696e743235362074657374436f6d6d69742c75696e743332207260608201527f6f77732c75696e743332206d616a6f726974792c75696e74313620746872657360808201527f686f6c644270732c627974657333322070726f6f66486173682c62797465733360a08201527f3220766572696669636174696f6e4b6579486173682c75696e74363420626c6f60c0820152015256fe60806040526004361015610011575f80fd5b5f3560e01c8063054a02e914612a3d5780631cafaf2e146129bc57806321603f431461260a57806326a49e37146125ec578063278ecde1146123a45780634261053114611eec578063484af19414611ece5780634b5809e114611e635780634fb764c914611e465780635f48772d14611e2957806361d027b314611de55780638150864d14611da1578063825434fa14611bdb57806384a184de14611a2a5780638b42d2151461148957806390d41a1d14611463578063964bc33f1461140c5780639b43285a146111ed578063ab2d10f7146111d1578063b19d7263146110c0578063c0a2526c146110a4578063c4d1a447146108b3578063ce6377291461086f578063db878f6514610352578063dbb325da14610302578063f574523d146102c85763f940e38514610142575f80fd5b346102c45760403660031901126102c45761015b612c22565b610163612c38565b9061016c6130a9565b60018060a01b031690815f52600760205260405f2060018060a01b0382165f5260205260405f20549081156102a4575f8381526007602090815260408083206001600160a01b038516845290915281205582610227576020926101d8836001600160a01b0384166137b5565b6040518381526001600160a01b03909216917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb908590a35f5f516020613d9b5f395f51905f525d604051908152f35b60405163a9059cbb60e01b5f9081526001600160a01b038316600452602484905260209060448180885af19060015f5114821615610283575b60405215610270576020926101d8565b82635274afe760e01b5f5260045260245ffd5b90600181151661029b57843b15153d15161690610260565b503d5f823e3d90fd5b633a8d87ed60e11b5f9081526001600160a01b0391909116600452602490fd5b5f80fd5b346102c4575f3660031901126102c45760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102c45760403660031901126102c45761031b612c22565b610323612c38565b6001600160a01b039182165f908152600760209081526040808320949093168252928352819020549051908152f35b346102c45761036036612b87565b906103696130a9565b61037281613219565b90815460ff8160a01c16600781101561085b5760048103610843575064ffffffffff8160b01c1680421015610824575063ffffffff9060d81c165f52600360205260405f206103c08461315a565b506103ca8261307b565b60405163a78dac0d60e01b81526004810186905260248101919091526020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156107aa575f916107f2575b506008840154908181036107dd575050825460ff60a01b1916600560a01b1783556001830180546101f46001600160801b0391909116818102929181159184041417156107c9576104866104fe9260016127105f19830104019015150290565b906104f7600185016104c48460018060a01b038354167f0000000000000000000000000000000000000000000000000000000000000000908a613288565b54855492546001600160a01b039182169493909116926104ed906001600160801b038316612eb9565b9060801c90612eac565b9185613288565b6105088383613567565b600360018060a01b0382541691015460078401549361ffff60058201546002830154906009840154935497600261054460ff8b60a81c16612ec6565b50015495604051978960208a015260408901526060880152608087015260a086015263ffffffff811660c086015263ffffffff8160201c1660e086015260401c166101008401526101208301526101408201526001600160401b03431661016082015261016081526105b861018082612d5e565b604051926105c584612d0d565b60018060a01b031683525f60208401525f60408401525f606084015260808301525f60a083015260405160408101928184106001600160401b038511176107b55761014460209260a0956040527f0000000000000000000000000000000000000000000000000000000000000000815283810192835283604051968794859363f17325e760e01b85528360048601525160248501525160406044850152600180831b0381511660648501526001600160401b03838201511660848501526040810151151560a4850152606081015160c4850152608081015160c060e4860152805193849182610124880152018686015e5f8584860101520151610104830152601f801991011681010301815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19182156107aa575f92610754575b507f2364e9a6c862c56cd035a79bfd5c35d88979c7e0b0d9abd5f3e6ae2ebae763f2604060209481519081528486820152a25f5f516020613d9b5f395f51905f525d604051908152f35b9291506020833d6020116107a2575b8161077060209383612d5e565b810103126102c457915190917f2364e9a6c862c56cd035a79bfd5c35d88979c7e0b0d9abd5f3e6ae2ebae763f261070a565b3d9150610763565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6335d87cf360e21b5f5260045260245260445ffd5b90506020813d60201161081c575b8161080d60209383612d5e565b810103126102c4575185610426565b3d9150610800565b6305b6237560e01b5f526001600160401b03421660045260245260445ffd5b635d93ef5d60e11b5f5261085690612bca565b60245ffd5b634e487b7160e01b5f52602160045260245ffd5b346102c4575f3660031901126102c4576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b366003190161022081126102c457610200136102c457610204356001600160401b0381116102c4576108e9903690600401612b9d565b6108f16130a9565b600435906108fe82613252565b91825460ff8160d81c16156110915760ff610917612fb2565b6002549182911610156110715750610935610930612fb2565b612ec6565b5090600361ffff8260c01c169201549161ffff8360101c169081811161105c57505060ff9060d01c169061ffff8160201c16808311611046575063ffffffff61097c613003565b1615801561102b575b6110035750610992613017565b63ffffffff806109a0613003565b16911611908115610fd6575b50610fa85761271061ffff6109bf612f6e565b1611610f8a576109fd6109eb6109d3612f6e565b61ffff63ffffffff6109e3613003565b169116612c4e565b60016127105f19830104019015150290565b63ffffffff610a0a613017565b16811115610f65575060c43593610a208561315a565b5060e43594610a2e8661315a565b5060ff610a39612fc2565b16158015610f50575b8015610f3d575b610f0357610a6363ffffffff610a5d61302b565b16613c13565b610a7363ffffffff610a5d61303f565b610a8363ffffffff610a5d613053565b610a9363ffffffff610a5d613067565b610a9c83612de2565b956101643591828811610eec57610ab4600154612fd2565b9687600155875f52600660205260405f20610acd612fb2565b81547fff00000000ffffffffff00ff00000000000000000000000000000000000000001660a89190911b60ff60a81b161760d888901b63ffffffff60d81b161733178155610b19613003565b63ffffffff610b26613017565b91610b73610b32612f6e565b60028601805469ffffffffffff00000000191660409290921b69ffff0000000000000000169190911760209590951b67ffffffff0000000016949094178455565b1663ffffffff19825416178155600283015481549060301c9061ffff60501b82169161ffff60601b169063ffffffff60501b19161717905583600682015582600582015560038101916004820163ffffffff610bcd61302b565b1663ffffffff19825416178155610c07610be561303f565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b610c0f613053565b81546bffffffff000000000000000063ffffffff60601b610c2e613067565b60601b169260401b16906fffffffffffffffff000000000000000019161717905560ff610c59612fc2565b169280549362ffff00610c6a612f4c565b60081b1664ffff000000610c7c612f5d565b60181b169060a4359660028810156102c45765ff00000000008860281b169365ff0000000000199164ffffffffff1916171617171790556001600160801b038b11610ed457600180830180546fffffffffffffffffffffffffffffffff19166001600160801b038e1617905591610d019063ffffffff610cfa61302b565b16906131de565b500180548a906001600160a01b031680610ec55750508054610d4f9190610d329087906001600160a01b03166131ef565b546001600160a01b0316610d468b87612eb9565b9033908b613288565b6040519889528560208a015260243560ff81168091036102c45760408a01526044359060ff82168092036102c457610db29160608b015261ffff610d91612f80565b1660808b015261ffff610da2612f91565b1660a08b015260c08a0190612be5565b60e08801526101008701526101043563ffffffff81168091036102c4576101208701526101243563ffffffff81168091036102c4576101408701526101443561ffff81168091036102c4576101608701526101808601526101843563ffffffff81168091036102c4576101a08601526101a43563ffffffff81168091036102c4576101c08601526101c43563ffffffff81168091036102c4576101e08601526101e43563ffffffff81168091036102c4578580610eaa87947f26f024193343d5e4b1cd10777dc6f624870529aca299c208aa3bd1c6f72b235a9461020060209b01526102406102208401523397610240840191612c7f565b0390a45f5f516020613d9b5f395f51905f525d604051908152f35b610ecf92506131ef565b610d4f565b8a6306dfcc6560e41b5f52608060045260245260445ffd5b82886387ebe85d60e01b5f5260045260245260445ffd5b61ffff610f0e612fc2565b81610f17612f4c565b60ff610f21612f5d565b936341c4589d60e11b5f5216600452166024521660445260645ffd5b5061ffff610f49612f5d565b1615610a49565b50600261ffff610f5e612f4c565b1610610a42565b63ffffffff90610f73613017565b90635c822da360e01b5f526004521660245260445ffd5b61ffff610f95612f6e565b63046119b760e01b5f521660045260245ffd5b63ffffffff610fb5613017565b81610fbe613003565b9163d478de1360e01b5f52166004521660245260445ffd5b610fee915063ffffffff610fe8613017565b16612c4e565b63ffffffff610ffb613003565b1611856109ac565b61ffff9063ffffffff611014613003565b6329aaeb8160e11b5f52166004521660245260445ffd5b50611034613003565b63ffffffff61ffff8316911611610985565b8263f10d1d3b60e01b5f5260045260245260445ffd5b63bb85e9db60e01b5f5260045260245260445ffd5b60ff61107b612fb2565b63177fda1160e21b5f521660045260245260445ffd5b506361be3d7760e11b5f5260045260245ffd5b346102c4575f3660031901126102c457602060405161dead8152f35b346102c45760203660031901126102c4576004355f60c06040516110e381612d28565b8281528260208201528260408201528260608201528260808201528260a08201520152600254808210156111bb5760e061111c83612ec6565b5061ffff6040519161112d83612d28565b8160018060a01b03825416938481528160018401546020830190815281600360028701549660408601978852015495606085019082881682526080860193838960101c1685528360c060a0890198828c60201c168a52019960301c1689526040519a8b525160208b01525160408a01525116606088015251166080860152511660a0840152511660c0820152f35b9063177fda1160e21b5f5260045260245260445ffd5b346102c4575f3660031901126102c45760205f54604051908152f35b346102c45760603660031901126102c4576024356004356044356001600160401b0381116102c457611223903690600401612bf2565b909261122e836130de565b8154919591906001600160a01b038216338190036113f6575060028701549163ffffffff83168087036113e0575060ff61ffff60036112738360409560a81c16612ec6565b50015416925482519384928392632b880c1160e01b845289600485015260a060248501526112a560a485018c8b612efe565b604485019390935260c081901c61ffff16606485015260d01c16608483015203817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156107aa575f915f936113a5575b506005880154821490811591611391575b5061137c5750506113716113578663ffffffff60047f2e52a460b9ad9ae545d9ed38939b1fda7e51b448c3288af1a53a294ae4e490e69899015460401c16906131a6565b916040519485948552606060208601526060850191612efe565b9060408301520390a2005b636b5c9d6960e11b5f5260045260245260445ffd5b63ffffffff915060201c1682141588611313565b915091506040813d6040116113d8575b816113c260409383612d5e565b810103126102c457602081519101519188611302565b3d91506113b5565b866329aaeb8160e11b5f5260045260245260445ffd5b635f05109760e11b5f523360045260245260445ffd5b346102c45760203660031901126102c45760043561142981613252565b6114328161312f565b805460ff60d81b191690557f5c865be26d1d28e7c55b3ac2cf3b942d6e90ea61740fa6c5a87a7427f6b1c8db5f80a2005b346102c45760203660031901126102c457602061148160043561307b565b604051908152f35b346102c45736600319016101a081126102c45760c0136102c45760c4356001600160a01b038116908190036102c45760603660e31901126102c457610164356001600160401b0381116102c4576114e4903690600401612b9d565b9190610184356001600160401b0381116102c457611506903690600401612b9d565b600260ff611512612fa2565b1610611a085760e4356001600160801b038116141592836102c4576001600160801b0360e435161580156119ea575b80156119ce575b80156119b2575b8015611996575b611948576115645f54612fd2565b94855f556040519061157582612d0d565b60043591828152602435602082015261158c612fe0565b9081604082015260a061159d612f80565b918260608201526115ac612f91565b908160808201526115bb612ff3565b9201829052604051600160f91b602082019081526021820188905260e09590951b6001600160e01b031916604182015260f093841b6001600160f01b031990811660458301529190931b16604783015260f81b6001600160f81b0319166049820152602435604a808301919091528152611636606a82612d5e565b5190209560443563ffffffff81168082036102c457611662915061ffff61165b612f4c565b1690612c4e565b9463ffffffff86116119305760ff611678612f5d565b61ffff611683612fa2565b9163ffffffff6040519a6116968c612cd6565b338c521660208b0152166040890152166060870152600160808701528260a0870152604051916116c583612cf2565b6102c45760e43582526101043561ffff811681036102c457806020840152610124359561ffff871687036102c45760209b61ffff8881611914958f9c8f8e6004917fba29ab91d21bc6aa0351f703ae360b67f600b61053bac22e2d56e800e5db6c1d9f8d611877916119259f6040015260c0860190815260e086019283526101008601936101443585525f5260206003905260405f209560018060a01b0360018060a01b03825116166001600160601b0360a01b885416178755602081015187548a60c01b604084015160c01b169060ff60d01b606085015160d01b169263ffffffff60a01b9060a01b169066ffffffffffffff60a01b191617171787556080810151151587549060ff60d81b9060d81b169060ff60d81b191617875560a0600180821b0391015116600187019060018060a01b03166001600160601b0360a01b8254161790558760406002880192516001600160801b0380825116166001600160801b031985541617845560208361185a9183015116859081549061ffff60801b9060801b169061ffff60801b1916179055565b0151825461ffff60901b1916911660901b61ffff60901b16179055565b516003840155519101556040519a8b9a8b5260208b015260243560408b015263ffffffff6118a3612fe0565b1660608b0152816118b2612f80565b1660808b0152816118c1612f91565b1660a08b015260ff6118d1612ff3565b1660c08b01526101443560e08b01526001600160801b0360e435166101008b015216610120890152166101408701526101a06101608701526101a0860191612c7f565b908382036101808501523397612c7f565b0390a4604051908152f35b856306dfcc6560e41b5f52602060045260245260445ffd5b836102c4576101043561ffff8116908181036102c45750610124359061ffff8216918281036102c45750636f20b95160e01b5f526001600160801b0360e4351660045260245260445260645ffd5b506101243561ffff81168082036102c4576101f4915011611556565b506101043561ffff81168082036102c45761271091501161154f565b506101043561ffff81168082036102c4576103e8915010611548565b505f93506001600160601b0360e4356001600160801b031611611541565b60ff611a12612fa2565b63f10d1d3b60e01b5f521660045260ff60245260445ffd5b346102c45760203660031901126102c4575f610100604051611a4b81612cd6565b8281528260208201528260408201528260608201528260808201528260a0820152604051611a7881612cf2565b83815283602082015283604082015260c08201528260e082015201526101606040611b2d611aa7600435613252565b61ffff8351938493848094611abb82612cd6565b60ff81549160018060a01b0383168452866020850163ffffffff8560a01c16815263ffffffff88870191838760c01c168352610100600460608a0196888a60d01c1688528860808c019a60d81c1615158a5260c060018060a01b036001830154169b60a081019c8d528e519d8e612cf2565b8d8f8a60028601546001600160801b0381168452818160801c16602085015260901c16910152019b8c5260e060038201549f019e8f5201549d019c8d528951809e60018060a01b039051169052511660208d01525116868b015251166060890152511515608088015260018060a01b0390511660a0870152516001600160801b0381511660c08701528260208201511660e08701520151166101008401525161012083015251610140820152f35b346102c45760803660031901126102c45760043560603660231901126102c457611c0481613252565b611c0d8161312f565b602435906001600160801b0382168083141591826102c45781158015611d8e575b8015611d73575b8015611d58575b8015611d3d575b611cfa57600201916102c457806001600160801b03198354161782556044359061ffff8216928383036102c457805461ffff60801b1916608084901b61ffff60801b16178155611cb190611c95612f4c565b815461ffff60901b191660909190911b61ffff60901b16179055565b6040519350835250602082015260643561ffff81168091036102c4578160609160407f921c0985c363df61bc67b0ff87e2cb388e4cf6863a6e62efffa7e60baae6bb6a940152a2005b5092506102c4575060443561ffff8116908181036102c457506064359161ffff8316928381036102c45750636f20b95160e01b5f5260045260245260445260645ffd5b5060643561ffff81168082036102c4576101f4915011611c43565b5060443561ffff81168082036102c457612710915011611c3c565b5060443561ffff81168082036102c4576103e8915010611c35565b505f92506001600160601b038211611c2e565b346102c4575f3660031901126102c4576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102c4575f3660031901126102c4576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102c4575f3660031901126102c4576020600254604051908152f35b346102c4575f3660031901126102c4576020600154604051908152f35b346102c45760203660031901126102c4576004357fbfc7f1a523ed15c808f2af5fc0ceb014bac1b35790e069f62152007c0945d5d46020611ec5611eb1611ea9856130de565b91909161312f565b63ffffffff600482015460401c16906131a6565b604051908152a2005b346102c45760203660031901126102c4576020611481600435612f22565b346102c45760803660031901126102c4576004356024356001600160401b0381116102c457611f1f903690600401612b9d565b906044356064356001600160401b0381116102c457611f42903690600401612bf2565b92611f4c86613219565b90815460ff8160a01c16600781101561085b5760038103610843575064ffffffffff8160b01c1680421015610824575063ffffffff9060d81c165f526003602052611f9960405f2061312f565b611fa960ff835460a81c16612ec6565b5060018060a01b03815416906001823f9101540361239357875f52600660205260405f2090815463ffffffff8160d81c165f52600360205261ffff6003611ff960ff60405f209460a81c16612ec6565b50015460301c1680890361237d5780600a019384600a116107c9576120366120208661378e565b9561202e6040519788612d5e565b80875261378e565b602086019390601f190136853761204c8d61307b565b86511561234b578452600782015486516001101561234b576040870152600582015486516002101561234b576060870152600282015486516003101561234b5763ffffffff811660808801526120a18e612f22565b87516004101561234b5760a088015286516005101561234b5760201c63ffffffff1660c08701525485516006101561234b5760e0860161ffff8260c01c16905285516007101561234b5760d01c60ff166101008601526121008961315a565b9085516008101561234b57600691610120870152015484516009101561234b5761014085939501525f5b8181106122dd575050604051928391633a94343960e21b835260406004840152602061215a604485018d89612c7f565b8481036003190160248601529151808352910191905f5b8181106122c45750505091818060209403915afa9081156107aa575f91612289575b501561227a576001600160401b0386116107b5576040516121be601f8801601f191660200182612d5e565b868152602081019036888401116102c4575f6020897f2ab29ccd958390841b7985ec28fc4037319fd5ed29728fe97c67c9c72452018c9a61226a968637830101525190206009830190815584600884015561224f600461222a63ffffffff8287015460601c1642612eac565b855464ffffffffff60b01b191660b082901b64ffffffffff60b01b1617865594612e88565b54926040519586958652608060208701526080860191612efe565b91604084015260608301520390a2005b6309bde33960e01b5f5260045ffd5b90506020813d6020116122bc575b816122a460209383612d5e565b810103126102c4575180151581036102c45788612193565b3d9150612297565b8251845286945060209384019390920191600101612171565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161230c828c8b9896986137a5565b35101561235f5761231e818b8a6137a5565b359080600a019182600a116107c957865183101561234b57602060019360051b880101520193919361212a565b634e487b7160e01b5f52603260045260245ffd5b61236a908a896137a5565b35631513ac2d60e11b5f5260045260245ffd5b88636ecc3e0d60e01b5f5260045260245260445ffd5b620accbf60e41b5f5260045260245ffd5b346102c45760203660031901126102c4576004356123c06130a9565b6123c981613219565b805463ffffffff8160d81c165f52600360205260405f209060ff8160a01c16906007821015908161085b576005831480156125df575b6125cc5783546001600160a01b0316331482816125bb575b5015806125a8575b61257e5750835460ff60a01b1916600360a11b17845561085b577f117b3c9d6d3592f8c32520d04716226abb03fd7a3b7e07e36ec85c8937922bf3926020926124e66004841491825f14612569576001600160801b035f5b169060028614612531575b600181018054915490916124a59184916001600160a01b0391821691168c613288565b54845460018601546001600160a01b039283169392909116916124df916124da90608081901c906001600160801b0316612eac565b612eb9565b9189613288565b60038314908115612529575b50612519575b506125066040518092612bd8565ba25f5f516020613d9b5f395f51905f525d005b6125239085613301565b846124f8565b9050866124f2565b906125639061271061255c6001600160801b0360018901541661ffff60028a015460601c1690612c4e565b0490612eac565b90612482565b6001600160801b03600185015460801c612477565b64ffffffffff9063cb6c86dd60e01b5f526001600160401b03421660045260b01c1660245260445ffd5b5064ffffffffff8160b01c16421061241f565b905061085b57600283141582612417565b635d93ef5d60e11b5f5261085683612bca565b505f9150600683146123ff565b346102c45760203660031901126102c4576020611481600435612de2565b346102c45760203660031901126102c4575f61024060405161262b81612c9f565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015261267c612d7f565b61018082015261268a612d7f565b6101a0820152826101c0820152826101e0820152826102008201528261022082015201526126b9600435613219565b6040516126c581612c9f565b81546001600160a01b038116825260a081901c60ff1690600782101561085b5763ffffffff91602084015260ff8160a81c16604084015264ffffffffff8160b01c16606084015260d81c16608082015260018201546001600160801b03811660a083015260801c60c082015261ffff600283015463ffffffff811660e084015263ffffffff8160201c16610100840152818160401c16610120840152818160501c1661014084015260601c166101608201526040519161278483612cbb565b60ff6003820154818116855261ffff8160081c16602086015261ffff8160181c16604086015260281c1690600282101561085b578360099260606103209601526101808401526040516127d681612cbb565b63ffffffff60048301548181168352818160201c166020840152818160401c16604084015260601c1660608201526101a084015260058101546101c084015260068101546101e08401526007810154610200840152600881015461022084015201546102408201526102406040519160018060a01b03815116835261286360208201516020850190612bd8565b60ff604082015116604084015264ffffffffff606082015116606084015263ffffffff60808201511660808401526001600160801b0360a08201511660a08401526001600160801b0360c08201511660c084015263ffffffff60e08201511660e084015263ffffffff6101008201511661010084015261ffff6101208201511661012084015261ffff6101408201511661014084015261ffff6101608201511661016084015261294a606061018083015160ff81511661018087015261ffff6020820151166101a087015261ffff6040820151166101c087015201516101e0850190612be5565b63ffffffff60606101a0830151828151166102008701528260208201511661022087015282604082015116858701520151166102608401526101c08101516102808401526101e08101516102a08401526102008101516102c08401526102208101516102e08401520151610300820152f35b346102c45760403660031901126102c4576004356024356001600160401b0381116102c457612a107fddfc75a0f98972d78dea6157a9a9d5ca536d42c1e9bf6b9ee7ebe221a8b511c3913690600401612b9d565b612a21612a1c85613252565b61312f565b612a38604051928392602084526020840191612c7f565b0390a2005b612a4636612b87565b612a4e6130a9565b612a5782613219565b805460ff8160a01c16600781101561085b5760018103610843575064ffffffffff8160b01c168042101561082457509160409163ffffffff7f100bdfc451bbe5c7a2e4ad35cb81b8fec4d1e3960ced67408e65536da51eca549460d81c165f526003602052612b6a835f20612acb8161312f565b612ad48461315a565b5083600784015560018301906001600160801b0382541691612710612b0461ffff600288015460501c1685612c4e565b04926001600160801b03198460801b16179055612b586002612b3363ffffffff600488015460201c1642612eac565b865464ffffffffff60b01b191660b082901b64ffffffffff60b01b1617875595612e88565b600101546001600160a01b03166131ef565b82519182526020820152a25f5f516020613d9b5f395f51905f525d005b60409060031901126102c4576004359060243590565b9181601f840112156102c4578235916001600160401b0383116102c457602083818601950101116102c457565b600781101561085b57600452565b90600782101561085b5752565b90600282101561085b5752565b9181601f840112156102c4578235916001600160401b0383116102c4576020808501948460051b0101116102c457565b600435906001600160a01b03821682036102c457565b602435906001600160a01b03821682036102c457565b818102929181159184041417156107c957565b8115612c6b570490565b634e487b7160e01b5f52601260045260245ffd5b908060209392818452848401375f828201840152601f01601f1916010190565b61026081019081106001600160401b038211176107b557604052565b608081019081106001600160401b038211176107b557604052565b61012081019081106001600160401b038211176107b557604052565b606081019081106001600160401b038211176107b557604052565b60c081019081106001600160401b038211176107b557604052565b60e081019081106001600160401b038211176107b557604052565b60a081019081106001600160401b038211176107b557604052565b90601f801991011681019081106001600160401b038211176107b557604052565b60405190612d8c82612cbb565b5f6060838281528260208201528260408201520152565b90604051612db081612cbb565b606064ffffffffff8294548060090b84528060501c60070b60208501528060901c60070b604085015260d01c16910152565b805f526004602052612e1f612e1a6001600160801b036002612e0760405f2095613252565b01541692612e154291612da3565b613a11565b613a79565b808202908281830403612e71575b50670de0b6b3a76400008082049106151501600a8204600a83061515016064830292808404606414901517156107c957818111908218021890818110908218021890565b612e7b575f612e2d565b63bac65e5b5f526004601cfd5b90600781101561085b57815460ff60a01b191660a09190911b60ff60a01b16179055565b919082018092116107c957565b919082039182116107c957565b60025481101561234b5760025f81815291901b7f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace0191565b81835290916001600160fb1b0383116102c45760209260051b809284830137010190565b6109eb6002612f33612f4993613219565b015461ffff63ffffffff82169160401c16612c4e565b90565b60643561ffff811681036102c45790565b60843561ffff811681036102c45790565b6101443561ffff811681036102c45790565b6064359061ffff821682036102c457565b6084359061ffff821682036102c457565b60a43560ff811681036102c45790565b60243560ff811681036102c45790565b60443560ff811681036102c45790565b5f1981146107c95760010190565b6044359063ffffffff821682036102c457565b60a4359060ff821682036102c457565b6101043563ffffffff811681036102c45790565b6101243563ffffffff811681036102c45790565b6101843563ffffffff811681036102c45790565b6101a43563ffffffff811681036102c45790565b6101c43563ffffffff811681036102c45790565b6101e43563ffffffff811681036102c45790565b60405160208101914683523060408301526060820152606081526130a0608082612d5e565b51902060081c90565b5f516020613d9b5f395f51905f525c6130cf5760015f516020613d9b5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6130e790613219565b90815460ff8160a01c16600781101561085b5760028103610843575064ffffffffff8160b01c1680421015610824575063ffffffff9060d81c165f52600360205260405f2090565b546001600160a01b0316338190036131445750565b634c017c6360e11b5f523360045260245260445ffd5b8015801561317c575b61316a5790565b631513ac2d60e11b5f5260045260245ffd5b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015613163565b919060036131b76131dc9242612eac565b845464ffffffffff60b01b191660b082901b64ffffffffff60b01b1617855593612e88565b565b919060016131b76131dc9242612eac565b816131f99161381b565b818103613204575050565b63312b003360e01b5f5260045260245260445ffd5b90815f52600660205260405f209160ff835460a01c16600781101561085b57156132405750565b63206ef55960e11b5f5260045260245ffd5b5f8181526003602052604090208054909291906001600160a01b0316156132765750565b63f5ed385760e01b5f5260045260245ffd5b9092919282156132fb5760207f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719160018060a01b031694855f526007825260405f2060018060a01b0382165f52825260405f206132e6868254612eac565b90556040519485526001600160a01b031693a4565b50505050565b815460d881901c63ffffffff165f8181526005602090815260408083206001600160a01b039095168084529490915290205492939092909162093a80420491821461356057835f52600560205260405f209060018060a01b03165f5260205260405f205561336e83612f22565b906001600160801b03600160028301549201541663ffffffff61339085612de2565b926040519461339e86612d43565b8552818160201c16602086015216604084015260608301526080820152815f5260046020526133e26133d260405f20612da3565b6133da612d7f565b504290613c4f565b906133ec81613cfc565b8066cf0343622df060029066cf0343622df0608205036107c957670de0b6b3a764000061341a910591613d4b565b915f83670de0b6b3a7640000039312670de0b6b3a76400008412811690670de0b6b3a76400008513901516176107c957670de0b6b3a76400006134807f1b401b0806c49e599e1db9ead90431e8879a685d80fa00e7defeb9622c8c05e2946020946139ef565b056134be6040830191613496835160070b6139a5565b81811290821802186134af8160070b845160070b613beb565b60070b8352835160090b6139d7565b80671ff46cf1450516f31913671ff46cf1450516f3198218021860090b8252845f526004835260405f20908251928254918582015160501b905160901b91606064ffffffffff60d01b91015160d01b169264ffffffffff60d01b199069ffffffffffffffffffff87169065ffffffffffff60d01b161716906001600160401b0360501b1617906001600160401b0360901b16171790556040519060090b8152a3565b5050505050565b815460d881901c63ffffffff165f8181526005602090815260408083206001600160a01b039095168084529490915290205492939092909162093a80420491821461356057835f52600560205260405f209060018060a01b03165f5260205260405f20556135d483612f22565b906001600160801b03600160028301549201541663ffffffff6135f685612de2565b926040519461360486612d43565b8552818160201c16602086015216604084015260608301526080820152815f5260046020526136386133d260405f20612da3565b9061364281613cfc565b8066465a62759bb601029066465a62759bb6018205036107c957670de0b6b3a7640000916136758361367b930591613d4b565b906139ef565b0590602081019161368f835160070b6139a5565b8181129082180218906136a98260070b845160070b613beb565b60070b8352805160090b5f83820193841291129080158216911516176107c9577f1b401b0806c49e599e1db9ead90431e8879a685d80fa00e7defeb9622c8c05e29282602093673fe8d9e28a0a2de812673fe8d9e28a0a2de88218021860090b8252845f526004835260405f20908251928254915160501b604082015160901b91606064ffffffffff60d01b91015160d01b169264ffffffffff60d01b199069ffffffffffffffffffff87169065ffffffffffff60d01b161716906001600160401b0360501b1617906001600160401b0360901b16171790556040519060090b8152a3565b6001600160401b0381116107b55760051b60200190565b919081101561234b5760051b0190565b814710613804575f8080938193826040516137d1602082612d5e565b526001600160a01b03165af1156137e457565b3d156137f5576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b6001600160a01b03168015613984573461396d578115613967576040516370a0823160e01b815230600482015290602082602481845afa9182156107aa575f92613933575b50604051926323b872dd60e01b5f52336004523060245260445260205f60648180855af160015f5114811615613914575b836040525f6060521561390257826024816020936370a0823160e01b82523060048301525afa80156107aa575f906138ce575b612f499250612eb9565b506020823d6020116138fa575b816138e860209383612d5e565b810103126102c457612f4991516138c4565b3d91506138db565b635274afe760e01b5f5260045260245ffd5b600181151661392a57813b15153d151616613891565b833d5f823e3d90fd5b9091506020813d60201161395f575b8161394f60209383612d5e565b810103126102c45751905f613860565b3d9150613942565b50505f90565b63312b003360e01b5f52346004525f60245260445ffd5b5080340361398f5790565b63312b003360e01b5f523460045260245260445ffd5b905f8267018c61f0570055ee03921267018c61f0570055ee831281169067018c61f0570055ee8413901516176107c957565b81810392915f1380158285131691841216176107c957565b81810292915f8212600160ff1b8214166107c95781840514901517156107c957565b90613a289064ffffffffff606084015116906139d7565b905160090b9067099e8db03256ce5c19810290600160ff1b81146001166107c95767099e8db03256ce5c198205036107c957670de0b6b3a76400009161367562278d00613a759305613a79565b0590565b68023f2fa8f6da5b9d2819811315613be657680755bf798b4a1bf1e5811215613bd9576503782dace9d990604e1b0574029d9dc38563c32e5c2f6dc192ee70ef65f9978af36001605f1b6bb17217f7d1cf79abc9e3b3988360601b050160601d916bb17217f7d1cf79abc9e3b39883029003806c10fe68e7fd37d0007b713f765081010260601d6e05180bb14799ab47a8a8cb2a527d57826e02c72388d9f74f51a9331fed693f1419816db1bbb201f443cf962f1a1d3db4a5816d1a521255e34f6a5061b25ef1c9c319816d0277594991cfc85f6e2461837cd9816c240c330e9fb2d9cbaf0fd5aafb1981010260601d010260601d010260601d010260601d010260601d01916e0587f503bb6ea29d25fcb7401964506d360d7aeea093263ecc6e0ecb291760621b926d02d16720577bd19bf614176fe9ea810190836d01d3967ed30fc4f89c02bab57081199101010260601d01020105029060c3031c90565b63a37bfec95f526004601cfd5b505f90565b9060070b9060070b0190677fffffffffffffff198212677fffffffffffffff8313176107c957565b603c81108015613c43575b613c255750565b63a805997960e01b5f52600452603c60245262278d0060445260645ffd5b5062278d008111613c1e565b90613c58612d7f565b50613c6e64ffffffffff606084015116826139d7565b908167018c61f0570055ee029167018c61f0570055ee8305036107c9576201518064ffffffffff920592613cc7613ca58383613a11565b60090b946040613cbc82602086015160070b6139d7565b93015160070b6139d7565b9060405194613cd586612cbb565b8552805f1381021860070b6020850152805f1381021860070b604084015216606082015290565b6060810151670de0b6b3a7640000810290808204670de0b6b3a764000014901517156107c9576080613d3092015190612c61565b80670de0b6b3a764000010670de0b6b3a76400008218021890565b805190613d5e6020820192835190612eb9565b90670de0b6b3a7640000820291808304670de0b6b3a764000014901517156107c957612f49926040613d94920151905190612eb9565b90612c6156fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00' as const
