// Generated from contracts/src/Licenses.sol by `npm run generate`.
export const licensesAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "models_",
        "type": "address",
        "internalType": "contract IModels"
      },
      {
        "name": "revenue_",
        "type": "address",
        "internalType": "contract IRevenue"
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
      },
      {
        "name": "id",
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
    "name": "balanceOfBatch",
    "inputs": [
      {
        "name": "accounts",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "ids",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "buy",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "maxPrice",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "outputs": [
      {
        "name": "licenseId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "close",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "entitles",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "licenseId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum ILicenses.Tier"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "grant",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "licenseId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isApprovedForAll",
    "inputs": [
      {
        "name": "account",
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
    "name": "licenseOf",
    "inputs": [
      {
        "name": "licenseId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "epoch",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "expiresAt",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "ended",
        "type": "bool",
        "internalType": "bool"
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
        "type": "address",
        "internalType": "contract IModels"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "offer",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "offered",
        "type": "tuple",
        "internalType": "struct ILicenses.Offer",
        "components": [
          {
            "name": "tier",
            "type": "uint8",
            "internalType": "enum ILicenses.Tier"
          },
          {
            "name": "transferable",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "lapsesOnSale",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "durationSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "offerId",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "offerOf",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "offered",
        "type": "tuple",
        "internalType": "struct ILicenses.Offer",
        "components": [
          {
            "name": "tier",
            "type": "uint8",
            "internalType": "enum ILicenses.Tier"
          },
          {
            "name": "transferable",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "lapsesOnSale",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "durationSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
      },
      {
        "name": "open",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "offers",
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
    "name": "rent",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "hours_",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "user",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "maxPrice",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "expires",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "rentTerms",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct ILicenses.RentTerms",
        "components": [
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pricePerHour",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "maxHours",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "stateMutability": "view"
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
    "name": "safeBatchTransferFrom",
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
        "name": "ids",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
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
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "value",
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
    "name": "setRent",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct ILicenses.RentTerms",
        "components": [
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pricePerHour",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "maxHours",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
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
    "name": "uri",
    "inputs": [
      {
        "name": "licenseId",
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
    "type": "event",
    "name": "ApprovalForAll",
    "inputs": [
      {
        "name": "account",
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
    "name": "LicenseBought",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "holder",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "licenseId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "payer",
        "type": "address",
        "indexed": false,
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
    "name": "LicenseClosed",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LicenseGranted",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "holder",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "licenseId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LicenseOffered",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "offer",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ILicenses.Offer",
        "components": [
          {
            "name": "tier",
            "type": "uint8",
            "internalType": "enum ILicenses.Tier"
          },
          {
            "name": "transferable",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "lapsesOnSale",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "durationSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ModelRented",
    "inputs": [
      {
        "name": "modelId",
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
        "name": "payer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "expires",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "RentOffered",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "terms",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ILicenses.RentTerms",
        "components": [
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pricePerHour",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "maxHours",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransferBatch",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
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
        "name": "ids",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransferSingle",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
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
        "name": "id",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
    "name": "URI",
    "inputs": [
      {
        "name": "value",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "id",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ERC1155InsufficientBalance",
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
    "name": "ERC1155InvalidApprover",
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
    "name": "ERC1155InvalidArrayLength",
    "inputs": [
      {
        "name": "idsLength",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "valuesLength",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155InvalidOperator",
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
    "name": "ERC1155InvalidReceiver",
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
    "name": "ERC1155InvalidSender",
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
    "name": "ERC1155MissingApprovalForAll",
    "inputs": [
      {
        "name": "operator",
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
    "name": "InvalidHours",
    "inputs": [
      {
        "name": "hours_",
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
    "name": "InvalidTier",
    "inputs": []
  },
  {
    "type": "error",
    "name": "LicenseEnded",
    "inputs": [
      {
        "name": "licenseId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotForRent",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "NotTransferable",
    "inputs": [
      {
        "name": "licenseId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "OfferClosed",
    "inputs": [
      {
        "name": "modelId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "offerId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "WrongToken",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "expected",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroAddress",
    "inputs": []
  }
] as const
export const licensesBytecode = '0x60c06040523461018c57604051601f6127c238819003918201601f19168301916001600160401b0383118484101761017857808492604094855283398101031261018c578051906001600160a01b038216820361018c5760200151906001600160a01b038216820361018c5760405160208101906001600160401b03821181831017610178575f9160405252600254600181811c9116801561016e575b602082101461015a57601f8111610127575b505f60025560805260a052604051612631908161019182396080518181816102df0152818161063301528181610a0e01528181610f760152818161107f0152818161149101528181611a6501528181611c3e01528181611d8c0152611fcc015260a051818181610bd001528181611ea10152611f340152f35b80156100ae5760025f52601f60205f20910160051c905f5b82811061014d5750506100ae565b5f8282015560010161013f565b634e487b7160e01b5f52602260045260245ffd5b90607f169061009c565b634e487b7160e01b5f52604160045260245ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8062fdd58e1461016357806301ffc9a71461015e5780630e89341c1461015957806318bdf1ce146101545780632a61d9571461014f5780632c80c3131461014a5780632eb2c2d61461014557806331518f3d146101405780633e9491a21461013b5780634e1273f4146101365780634e7ecadd146101315780635d0e466a1461012c578063858d3abf1461012757806388a679dc146101225780638a72ea6a1461011d5780639986df2c14610118578063a22cb46514610113578063c819c7381461010e578063c85af50714610109578063e985e9c5146101045763f242432a146100ff575f80fd5b611300565b61129c565b6111f2565b61118d565b6110b8565b61106a565b61103a565b610ef9565b610e4c565b610dbf565b610d04565b610c43565b610bbb565b610900565b61086c565b61055d565b61050b565b6103c8565b610281565b6101db565b61017d565b6001600160a01b0381160361017957565b5f80fd5b346101795760403660031901126101795760206101c060043561019f81610168565b6024355f525f835260405f209060018060a01b03165f5260205260405f2090565b54604051908152f35b6001600160e01b031981160361017957565b346101795760203660031901126101795760206004356101fa816101c9565b63ffffffff60e01b16636cdb3d1360e11b8114908115610238575b8115610227575b506040519015158152f35b6301ffc9a760e01b1490505f61021c565b6303a24d0760e21b81149150610215565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90602061027e928181520190610249565b90565b34610179576020366003190112610179576102c0600435908160801c9163ffffffff8160601c16916001600160401b0363ffffffff8360401c16921690565b505060405163c87b56dd60e01b81526004810192909252505f816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156103a4575f9061032a575b610326906040519182918261026d565b0390f35b503d805f833e61033a8183610776565b810190602081830312610179578051906001600160401b03821161017957019080601f830112156101795781516103708161080b565b9161037e6040519384610776565b81835260208285010111610179576020815f928261032696018386015e83010152610316565b6113d1565b63ffffffff81160361017957565b6001600160801b0381160361017957565b6080366003190112610179576004356024356103e3816103a9565b604435906103f082610168565b606435916103fd836103b7565b610405611c9e565b61040f8285611ce5565b9160a08301936001600160801b03808651169116908181116104f6576103267faf8fcb42177a6662200145433fc68dafe6f1aa9d0e34803395a10fb2c907a67d6104de89896001600160801b036104d76104c960808d8d8d8861047483858484611d57565b9b8c936104888b516001600160801b031690565b6040805163ffffffff9690961686523360208701526001600160801b0391909116908501526001600160a01b031692606090a401516001600160a01b031690565b92516001600160801b031690565b1691611e9e565b6104e6611cd3565b6040519081529081906020820190565b6387ebe85d60e01b5f5260045260245260445ffd5b34610179576020366003190112610179576060610529600435611431565b6040805182516001600160a01b031681526020808401516001600160801b0316908201529181015163ffffffff1690820152f35b346101795760e03660031901126101795760043560c03660231901126101795761058681611faf565b61058e61151b565b61059781610da3565b15610718576105ae815f52600360205260405f2090565b6105dd6105c76105c2835463ffffffff1690565b61153b565b825463ffffffff191663ffffffff821617909255565b61060e610609826105f6855f52600460205260405f2090565b9063ffffffff165f5260205260405f2090565b611581565b60405163a3d545f560e01b815260048101839052916020836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156103a45761032693610697915f916106e9575b50610682846105f6855f52600560205260405f2090565b9063ffffffff1663ffffffff19825416179055565b60405133917fcd4378cdc89495bfd5ae6ae2c858a5c09cc96ab74352a8b97e63830565ce248963ffffffff851692806106cf81611673565b0390a460405163ffffffff90911681529081906020820190565b61070b915060203d602011610711575b6107038183610776565b8101906113dc565b5f61066b565b503d6106f9565b63e142361760e01b5f5260045ffd5b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b0382111761075657604052565b610727565b60c081019081106001600160401b0382111761075657604052565b90601f801991011681019081106001600160401b0382111761075657604052565b6001600160401b0381116107565760051b60200190565b9080601f830112156101795781356107c581610797565b926107d36040519485610776565b81845260208085019260051b82010192831161017957602001905b8282106107fb5750505090565b81358152602091820191016107ee565b6001600160401b03811161075657601f01601f191660200190565b81601f820112156101795780359061083d8261080b565b9261084b6040519485610776565b8284526020838301011161017957815f926020809301838601378301015290565b346101795760a03660031901126101795760043561088981610168565b6024359061089682610168565b6044356001600160401b038111610179576108b59036906004016107ae565b6064356001600160401b038111610179576108d49036906004016107ae565b90608435936001600160401b038511610179576108f86108fe953690600401610826565b93611707565b005b60a03660031901126101795760243560043561091b826103a9565b6044359161092883610168565b60643561093481610168565b60843590610940611c9e565b61094984611431565b92604084019063ffffffff610962835163ffffffff1690565b1615610b9d5763ffffffff81169182158015610b7b575b610b5c5750506001600160a01b038616938415610b4d5780516001600160a01b03166001600160a01b0381166001600160a01b03851603610b2c5750816109dc6109d060206109e19401516001600160801b031690565b6001600160801b031690565b61180a565b92808411610b1457506109ff6109f9610a0b926117f2565b4261181d565b6001600160401b031690565b937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156101795760405163ac6f4b4b60e01b8152600481018390526001600160a01b039790971660248801526001600160401b03861660448801525f908790606490829084905af19384156103a45761032696610ad895610afa575b50604080516001600160401b03881681526020810186905233929184917ff6320540fcf76b0a5959635eb8bba364d621a6eca9a42a4d605ae4cc8a0695c39190a4611f31565b610ae0611cd3565b6040516001600160401b0390911681529081906020820190565b80610b085f610b0e93610776565b80610bb1565b5f610a92565b6387ebe85d60e01b5f52600484905260245260445b5ffd5b632d6ac12760e01b5f526001600160a01b038085166004521660245260445ffd5b63d92e233d60e01b5f5260045ffd5b51634805730160e11b5f5263ffffffff9182166004521660245260445ffd5b50610b96610b8d825163ffffffff1690565b63ffffffff1690565b8311610979565b636fe5a4d760e11b5f52600486905260245ffd5b5f91031261017957565b34610179575f366003190112610179576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b90602080835192838152019201905f5b818110610c1c5750505090565b8251845260209384019390920191600101610c0f565b90602061027e928181520190610bff565b34610179576040366003190112610179576004356001600160401b038111610179573660238201121561017957806004013590610c7f82610797565b91610c8d6040519384610776565b8083526024602084019160051b8301019136831161017957602401905b828210610cea57836024356001600160401b0381116101795761032691610cd8610cde9236906004016107ae565b90611852565b60405191829182610c32565b602080918335610cf981610168565b815201910190610caa565b346101795760403660031901126101795760043563ffffffff602435610d29816103a9565b610d3283611faf565b610d3c8184611ce5565b50825f526005602052610d608160405f209063ffffffff165f5260205260405f2090565b8219815416905516907f82d162bf4cfbddd7821e4d86eb0926e443b84851da19f733d3edcd35f5291ef35f80a3005b634e487b7160e01b5f52602160045260245ffd5b60051115610dad57565b610d8f565b906005821015610dad5752565b346101795760403660031901126101795760e0610de9602435600435610de4826103a9565b6119e3565b6001600160801b0360a060405193610e02858251610db2565b60208101511515602086015260408101511515604086015263ffffffff6060820151166060860152600180831b03608082015116608086015201511660a0830152151560c0820152f35b34610179576060366003190112610179576020600435602435610e6e816103a9565b60443591610e7b83610168565b610e83611c9e565b610e8c81611faf565b7fc5dc64b2f2ae560ba629c20aa0541ea90576ef53c079b1d40f2f33017f406fcd610ec284610ebb8585611ce5565b8585611d57565b60405163ffffffff9490941684529485946001600160a01b031693a45f5f5160206126115f395f51905f525d604051908152602090f35b3461017957608036600319011261017957600435606036602319011261017957610f2281611faf565b6102d063ffffffff610f32611557565b161161101157610f52610f4d825f52600760205260405f2090565b611ac9565b60405163a3d545f560e01b8152600481018290526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156103a457610fbc915f91610ff2575b50610682835f52600660205260405f2090565b604051907f5c38c6848bb672b72fa93cea09bac01ad231ac7cb5a032b3db204b85b2fdecb0339280610fed81611b56565b0390a3005b61100b915060203d602011610711576107038183610776565b5f610fa9565b610b2961101c611557565b634805730160e11b5f5263ffffffff166004526102d0602452604490565b34610179576020366003190112610179576004355f526003602052602063ffffffff60405f205416604051908152f35b34610179575f366003190112610179576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b8015150361017957565b34610179576040366003190112610179576004356110d581610168565b6024356110e1816110ae565b331561117a576001600160a01b038216918215611168578161112161113292335f52600160205260405f209060018060a01b03165f5260205260405f2090565b9060ff801983541691151516179055565b604051901515815233907f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31908060208101610fed565b62ced3e160e81b5f525f60045260245ffd5b631f18c42760e11b5f525f60045260245ffd5b346101795760203660031901126101795760a063ffffffff806001600160401b036111b9600435611ba6565b95926040979194975197885216602087015216604085015216606083015215156080820152f35b6020810192916111f09190610db2565b565b346101795760403660031901126101795760043561120f81610168565b60243561121b81611ba6565b939592949150508215611272575b5050156112435750506103265f5b604051918291826111e0565b61126b60ff91610326935f52600460205260405f209063ffffffff165f5260205260405f2090565b5416611237565b5f908152602081815260408083206001600160a01b03909416835292905220905054155f80611229565b3461017957604036600319011261017957602060ff6112f46004356112c081610168565b602435906112cd82610168565b60018060a01b03165f526001845260405f209060018060a01b03165f5260205260405f2090565b54166040519015158152f35b346101795760a03660031901126101795760043561131d81610168565b60243561132981610168565b60443590606435926084356001600160401b03811161017957611350903690600401610826565b9261135b8233612072565b6001600160a01b038316156113be576001600160a01b038216156113ac576108fe946113a460405192600184526020840152604083019160018352606084015260808301604052565b929091612136565b626a0d4560e21b5f525f60045260245ffd5b632bfa23e760e11b5f525f60045260245ffd5b6040513d5f823e3d90fd5b90816020910312610179575161027e816103a9565b906040516113fe8161073b565b82546001600160a01b03168152600192909201546001600160801b038116602084015260801c63ffffffff166040830152565b9060405161143e8161073b565b5f81525f60208201525f60408201529161146d611463825f52600660205260405f2090565b5463ffffffff1690565b60405163a3d545f560e01b8152600481018390526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103a45763ffffffff9182915f916114f2575b50169116146114d55750565b61027e9192506114ed905f52600760205260405f2090565b6113f1565b61150b915060203d602011610711576107038183610776565b5f6114c9565b6005111561017957565b60243561027e81611511565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff1663ffffffff81146115525760010190565b611527565b60643561027e816103a9565b3561027e816103a9565b3561027e81610168565b3561027e816103b7565b6024359061158e82611511565b6005821015610dad576111f091815460ff61ff006044356115ae816110ae565b151560081b1692169061ffff1916171781556064356115cc816110ae565b815462ff0000191690151560101b62ff00001617815561160f6115ef6084611563565b825466ffffffff000000191660189190911b66ffffffff00000016178255565b61164a61161c60a461156d565b8254670100000000000000600160d81b03191660389190911b670100000000000000600160d81b0316178255565b600161165660c4611577565b9101906001600160801b03166001600160801b0319825416179055565b906111f060c08301926116918160243561168c81611511565b610db2565b60443561169d816110ae565b151560208201526064356116b0816110ae565b1515604082015263ffffffff6084356116c8816103a9565b16606082015260a4356116da81610168565b6001600160a01b0316608082015260c4359060a0906116f8836103b7565b01906001600160801b03169052565b9492909391936117178633612072565b6001600160a01b038116156113be576001600160a01b038616156113ac575f5b85518110156117d75761177e61178760ff61175b611755858b61182a565b51611ba6565b96939150505f52600460205260405f209063ffffffff165f5260205260405f2090565b5460081c161590565b6117b75761179757600101611737565b6117a4610b29918761182a565b5163e9b5b9f760e01b5f52600452602490565b610b296117c4838961182a565b516319ef672160e11b5f52600452602490565b506111f094919293956117ec8484848461244f565b3361238c565b90610e10820291808304610e10149015171561155257565b8181029291811591840414171561155257565b9190820180921161155257565b805182101561183e5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919091805183518082036118f157505080519061186e82610797565b9161187c6040519384610776565b80835261188b601f1991610797565b013660208401375f5b81518110156118ea57806118d960019260051b60208082870101519189010151905f918252602082815260408084206001600160a01b03909316845291905290205490565b6118e3828661182a565b5201611894565b5090925050565b635b05999160e01b5f5260045260245260445ffd5b604051906119138261075b565b5f60a0838281528260208201528260408201528260608201528260808201520152565b90604051916119448361075b565b8281549160ff8316926005841015610dad57600160a0926119c76119b76119d5946111f098885260ff8160081c161515602089015260ff8160101c16151560408901526119a861199b8263ffffffff9060181c1690565b63ffffffff1660608a0152565b60381c6001600160a01b031690565b6001600160a01b03166080870152565b01546001600160801b031690565b6001600160801b0316910152565b91906119ed611906565b5063ffffffff611a22611a0f611463846105f6885f52600560205260405f2090565b926105f6865f52600460205260405f2090565b91168015159384611a3d575b5050611a3990611936565b9190565b60405163a3d545f560e01b815260048101919091529193506020826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156103a457611a399263ffffffff915f91611aaa575b50161492905f611a2e565b611ac3915060203d602011610711576107038183610776565b5f611a9f565b600190602435611ad881610168565b828060a01b03166bffffffffffffffffffffffff60a01b82541617815501611b2a604435611b05816103b7565b82546fffffffffffffffffffffffffffffffff19166001600160801b03909116178255565b606435611b36816103a9565b815463ffffffff60801b191660809190911b63ffffffff60801b16179055565b906060820191602435611b6881610168565b6001600160a01b031681526001600160801b03604435611b87816103b7565b166020820152604063ffffffff606435611ba0816103a9565b16910152565b611bd08160801c9163ffffffff8160601c16916001600160401b0363ffffffff8360401c16921690565b929093839185939463ffffffff8297168015159283611c15575b50508115611bf6575090565b6001600160401b0316801515915081611c0d575090565b905042101590565b60405163a3d545f560e01b81526004810191909152919250906020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156103a45763ffffffff915f91611c7f575b50161415905f80611bea565b611c98915060203d602011610711576107038183610776565b5f611c73565b5f5160206126115f395f51905f525c611cc45760015f5160206126115f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b5f5f5160206126115f395f51905f525d565b9190611cef611906565b50611cfa81846119e3565b93909315611d06575050565b63ffffffff92506302f2b8ef60e31b5f526004521660245260445ffd5b906001600160401b03809116911601906001600160401b03821161155257565b60405190611d52602083610776565b5f8252565b604083015193949391929115611e8a5760405163a3d545f560e01b815260048101829052916020836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156103a457611dd760606111f096611e0f965f91611e6b575b50935b015163ffffffff1690565b63ffffffff8116611e1f575060809290921b60609290921b63ffffffff60601b169190911760409190911b63ffffffff60401b161790565b9283611e19611d43565b916120d8565b611e389063ffffffff166001600160401b034216611d23565b9260801b60609190911b63ffffffff60601b161760409190911b63ffffffff60401b16176001600160401b039091161790565b611e84915060203d602011610711576107038183610776565b5f611dc9565b611e0f916111f093611dd760605f93611dcc565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610179575f9260a491604051958694859363851ba97b60e01b8552600485015233602485015260018060a01b0316604484015260648301526001608483015234905af180156103a457611f1c5750565b80611f285f8093610776565b80031261017957565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610179575f9260a491604051958694859363851ba97b60e01b8552600485015233602485015260018060a01b0316604484015260648301526002608483015234905af180156103a457611f1c5750565b6040516331a9108f60e11b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156103a4575f91612037575b506001600160a01b03811633036120185750565b631194af8760e11b5f52336004526001600160a01b031660245260445ffd5b90506020813d60201161206a575b8161205260209383610776565b81010312610179575161206481610168565b5f612004565b3d9150612045565b6001600160a01b03918216918116908282141590816120aa575b50612095575050565b63711bec9160e11b5f5260045260245260445ffd5b5f8481526001602090815260408083206001600160a01b0390941683529290522060ff91505416155f61208c565b9091906001600160a01b038116156113be5760208061211b60016111f0969160405192600184526020840152604083019160018352606084015260808301604052565b92906121298482875f61244f565b0151910151915f33612243565b919392906001600160a01b038316612188575b6121558286838661244f565b6001600160a01b03811661216b575b5050505050565b60208061217e9601519201519233612243565b5f80808080612164565b949291905f5b85518110156121bc5761177e6121ac60ff61175b611755858b61182a565b6117b7576117975760010161218e565b5090919294612149565b90816020910312610179575161027e816101c9565b6001600160a01b039182168152911660208201526040810191909152606081019190915260a06080820181905261027e92910190610249565b3d1561223e573d906122258261080b565b916122336040519384610776565b82523d5f602084013e565b606090565b9091949293853b612257575b505050505050565b60209361227991604051968795869563f23a6e6160e01b8752600487016121db565b03815f6001600160a01b0387165af15f9181612308575b506122ca575061229e612214565b80519190826122c357632bfa23e760e11b5f526001600160a01b03821660045260245ffd5b6020915001fd5b6001600160e01b031916630dc5919f60e01b016122ed57505f808080808061224f565b632bfa23e760e11b5f526001600160a01b031660045260245ffd5b61232b91925060203d602011612332575b6123238183610776565b8101906121c6565b905f612290565b503d612319565b6001600160a01b0391821681529116602082015260a06040820181905261027e949193919261237e92916123709190860190610bff565b908482036060860152610bff565b916080818403910152610249565b9091949293853b61239f57505050505050565b6020936123c191604051968795869563bc197c8160e01b875260048701612339565b03815f6001600160a01b0387165af15f9181612409575b506123e6575061229e612214565b6001600160e01b0319166343e6837f60e01b016122ed57505f808080808061224f565b61242391925060203d602011612332576123238183610776565b905f6123d8565b909161244161027e93604084526040840190610bff565b916020818403910152610bff565b93919283518151908181036125fb5750506001600160a01b03858116948515159491841680151592905f5b8351811015612570578060051b90888887602080868a010151958b010151926124ef575b936001946124b0575b5050500161247a565b6124e5916124c86124dd925f525f60205260405f2090565b9060018060a01b03165f5260205260405f2090565b91825461181d565b90555f88816124a7565b505090916125088c6124c8835f525f60205260405f2090565b54828110612539578291888e612530600197968e9503916124c8855f525f60205260405f2090565b5590945061249e565b6040516303dee4c560e01b81526001600160a01b038e16600482015260248101919091526044810183905260648101829052608490fd5b5096955096509192505060018151145f146125c85760209081015191810151604080519384529183015233917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6291819081015b0390a4565b60405133927f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb9282916125c3918361242a565b635b05999160e01b5f5260045260245260445ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00' as const
