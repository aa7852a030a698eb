// Generated from @oceanprotocol/contracts by `npm run generate`.
export const oceanFactoryAbi = [
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "newTokenAddress",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "templateAddress",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "string",
        "name": "tokenName",
        "type": "string"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "admin",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "string",
        "name": "symbol",
        "type": "string"
      },
      {
        "indexed": false,
        "internalType": "string",
        "name": "tokenURI",
        "type": "string"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "transferable",
        "type": "bool"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "creator",
        "type": "address"
      }
    ],
    "name": "NFTCreated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "newTokenAddress",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "templateAddress",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "string",
        "name": "name",
        "type": "string"
      },
      {
        "indexed": false,
        "internalType": "string",
        "name": "symbol",
        "type": "string"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "cap",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "creator",
        "type": "address"
      }
    ],
    "name": "TokenCreated",
    "type": "event"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "string",
            "name": "name",
            "type": "string"
          },
          {
            "internalType": "string",
            "name": "symbol",
            "type": "string"
          },
          {
            "internalType": "uint256",
            "name": "templateIndex",
            "type": "uint256"
          },
          {
            "internalType": "string",
            "name": "tokenURI",
            "type": "string"
          },
          {
            "internalType": "bool",
            "name": "transferable",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "owner",
            "type": "address"
          }
        ],
        "internalType": "struct IFactory.NftCreateData",
        "name": "_NftCreateData",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint256",
            "name": "templateIndex",
            "type": "uint256"
          },
          {
            "internalType": "string[]",
            "name": "strings",
            "type": "string[]"
          },
          {
            "internalType": "address[]",
            "name": "addresses",
            "type": "address[]"
          },
          {
            "internalType": "uint256[]",
            "name": "uints",
            "type": "uint256[]"
          },
          {
            "internalType": "bytes[]",
            "name": "bytess",
            "type": "bytes[]"
          }
        ],
        "internalType": "struct IFactory.ErcCreateData",
        "name": "_ErcCreateData",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "fixedPriceAddress",
            "type": "address"
          },
          {
            "internalType": "address[]",
            "name": "addresses",
            "type": "address[]"
          },
          {
            "internalType": "uint256[]",
            "name": "uints",
            "type": "uint256[]"
          }
        ],
        "internalType": "struct IFactory.FixedData",
        "name": "_FixedData",
        "type": "tuple"
      }
    ],
    "name": "createNftWithErc20WithFixedRate",
    "outputs": [
      {
        "internalType": "address",
        "name": "erc721Address",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "erc20Address",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "exchangeId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "name": "erc20List",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "name": "erc721List",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const
export const dataNftAbi = [
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "createdBy",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "state",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "string",
        "name": "decryptorUrl",
        "type": "string"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "flags",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "metaDataHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "timestamp",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "blockNumber",
        "type": "uint256"
      }
    ],
    "name": "MetadataCreated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "updatedBy",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "state",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "timestamp",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "blockNumber",
        "type": "uint256"
      }
    ],
    "name": "MetadataState",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "updatedBy",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "state",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "string",
        "name": "decryptorUrl",
        "type": "string"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "flags",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "metaDataHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "timestamp",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "blockNumber",
        "type": "uint256"
      }
    ],
    "name": "MetadataUpdated",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "getMetaData",
    "outputs": [
      {
        "internalType": "string",
        "name": "",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "",
        "type": "string"
      },
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      },
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "getTokensList",
    "outputs": [
      {
        "internalType": "address[]",
        "name": "",
        "type": "address[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "tokenId",
        "type": "uint256"
      }
    ],
    "name": "ownerOf",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "_metaDataState",
        "type": "uint8"
      },
      {
        "internalType": "string",
        "name": "_metaDataDecryptorUrl",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "_metaDataDecryptorAddress",
        "type": "string"
      },
      {
        "internalType": "bytes",
        "name": "flags",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "_metaDataHash",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "validatorAddress",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "v",
            "type": "uint8"
          },
          {
            "internalType": "bytes32",
            "name": "r",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "s",
            "type": "bytes32"
          }
        ],
        "internalType": "struct ERC721Template.metaDataProof[]",
        "name": "_metadataProofs",
        "type": "tuple[]"
      }
    ],
    "name": "setMetaData",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "_metaDataState",
        "type": "uint8"
      }
    ],
    "name": "setMetaDataState",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "transferable",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const
export const datatokenAbi = [
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "consumer",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "serviceIndex",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "timestamp",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "publishMarketAddress",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "blockNumber",
        "type": "uint256"
      }
    ],
    "name": "OrderStarted",
    "type": "event"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "consumer",
            "type": "address"
          },
          {
            "internalType": "uint256",
            "name": "serviceIndex",
            "type": "uint256"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "providerFeeAddress",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "providerFeeToken",
                "type": "address"
              },
              {
                "internalType": "uint256",
                "name": "providerFeeAmount",
                "type": "uint256"
              },
              {
                "internalType": "uint8",
                "name": "v",
                "type": "uint8"
              },
              {
                "internalType": "bytes32",
                "name": "r",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "s",
                "type": "bytes32"
              },
              {
                "internalType": "uint256",
                "name": "validUntil",
                "type": "uint256"
              },
              {
                "internalType": "bytes",
                "name": "providerData",
                "type": "bytes"
              }
            ],
            "internalType": "struct ERC20TemplateEnterprise.providerFee",
            "name": "_providerFee",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "consumeMarketFeeAddress",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "consumeMarketFeeToken",
                "type": "address"
              },
              {
                "internalType": "uint256",
                "name": "consumeMarketFeeAmount",
                "type": "uint256"
              }
            ],
            "internalType": "struct ERC20TemplateEnterprise.consumeMarketFee",
            "name": "_consumeMarketFee",
            "type": "tuple"
          }
        ],
        "internalType": "struct ERC20TemplateEnterprise.OrderParams",
        "name": "_orderParams",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "exchangeContract",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "exchangeId",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "maxBaseTokenAmount",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "swapMarketFee",
            "type": "uint256"
          },
          {
            "internalType": "address",
            "name": "marketFeeAddress",
            "type": "address"
          }
        ],
        "internalType": "struct ERC20TemplateEnterprise.FreParams",
        "name": "_freParams",
        "type": "tuple"
      }
    ],
    "name": "buyFromFreAndOrder",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "getERC721Address",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "getFixedRates",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "contractAddress",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "id",
            "type": "bytes32"
          }
        ],
        "internalType": "struct ERC20TemplateEnterprise.fixedRate[]",
        "name": "",
        "type": "tuple[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const
export const fixedRateExchangeAbi = [
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "exchangeId",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "datatokenAmount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "consumeMarketSwapFeeAmount",
        "type": "uint256"
      }
    ],
    "name": "calcBaseInGivenOutDT",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "baseTokenAmount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "oceanFeeAmount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "publishMarketFeeAmount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "consumeMarketFeeAmount",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "exchangeId",
        "type": "bytes32"
      }
    ],
    "name": "getExchange",
    "outputs": [
      {
        "internalType": "address",
        "name": "exchangeOwner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "datatoken",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "dtDecimals",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "baseToken",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "btDecimals",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "fixedRate",
        "type": "uint256"
      },
      {
        "internalType": "bool",
        "name": "active",
        "type": "bool"
      },
      {
        "internalType": "uint256",
        "name": "dtSupply",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "btSupply",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "dtBalance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "btBalance",
        "type": "uint256"
      },
      {
        "internalType": "bool",
        "name": "withMint",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const
/** By chain id. */
export const oceanAddresses = {
  "1": {
    "factory": "0x1706DF1f2d93558D1d77bEd49ccdB8B88fAfC306",
    "exchange": "0xfa48673a7C36A2A768f89AC1ee8C355D5c367B02"
  },
  "5": {
    "factory": "0xe8c6Dc39602031A152440311e364818ba25C2Bc1",
    "exchange": "0xc313e19146Fc9a04470689C9d41a4D3054693531"
  },
  "10": {
    "factory": "0x80E63f73cAc60c1662f27D2DFd2EA834acddBaa8",
    "exchange": "0xDBDa486d8fE29F75e9Ca858F438b380Fc14b1232"
  },
  "56": {
    "factory": "0xbFBc7A21133B4e0e54a182BE8d4337A5e036A615",
    "exchange": "0x8bA04715B1b210f710426b21A29887EEd4EA6751"
  },
  "100": {
    "factory": "0x6cb85858183B82154921f68b434299EC4281da53",
    "exchange": "0xAD8E7d2aFf5F5ae7c2645a52110851914eE6664b"
  },
  "137": {
    "factory": "0x6fd867E5AEE6D62a24f97939db90C4e67A73A651",
    "exchange": "0xb28Ab1AaDe4c75F8cF013136fc0c290AeaeA9BA6"
  },
  "246": {
    "factory": "0x4dD281EB67DED07E76E413Df16176D66ae69e240",
    "exchange": "0xE9397625Df9B63f0C152f975234b7988b54710B8"
  },
  "1285": {
    "factory": "0x86F2BB9F8f18B5a836b342199a3eC89F282E4018",
    "exchange": "0x8389bC1306208488D665F939AFB4079adf6f5a06"
  },
  "3141": {
    "factory": "0x9C9eE07b8Ce907D2f9244F8317C1Ed29A3193bAe",
    "exchange": "0x69B6E54Ad2b3c2801d11d8Ad56ea1d892555b776"
  },
  "8453": {
    "factory": "0x159924ca0F47D6F704B97E29099b89e518A17B5E",
    "exchange": "0xc37F8341Ac6e4a94538302bCd4d49Cf0852D30C0"
  },
  "23294": {
    "factory": "0x80E63f73cAc60c1662f27D2DFd2EA834acddBaa8",
    "exchange": "0xf26c6C93f9f1d725e149d95f8E7B2334a406aD10"
  },
  "23295": {
    "factory": "0x315ef329D214cde5cE7C206104aC35B1fe66bb8c",
    "exchange": "0x0846aec7aADD547131484Bf7fE548589b7F057fe"
  },
  "32456": {
    "factory": "0xFdC4a5DEaCDfc6D82F66e894539461a269900E13",
    "exchange": "0x8372715D834d286c9aECE1AcD51Da5755B32D505"
  },
  "44787": {
    "factory": "0x98679D582AB3398C03D3308dEB9c7AeC50B52ded",
    "exchange": "0x3c21a90599b5B7f37014cA5Bf30d3f1b73d7e391"
  },
  "80001": {
    "factory": "0x7d46d74023507D30ccc2d3868129fbE4e400e40B",
    "exchange": "0x25e1926E3d57eC0651e89C654AB0FA182C6D5CF7"
  },
  "81001": {
    "factory": "0x1706DF1f2d93558D1d77bEd49ccdB8B88fAfC306",
    "exchange": "0xfa48673a7C36A2A768f89AC1ee8C355D5c367B02"
  },
  "2021000": {
    "factory": "0x49E35cd2bAE043Abd9074B6e5a649a5AdEB05C33",
    "exchange": "0xb65F19225fEBb650Fcc211dC9F18FEC6f4a328D5"
  },
  "11155111": {
    "factory": "0xEF62FB495266C72a5212A11Dce8baa79Ec0ABeB1",
    "exchange": "0x80E63f73cAc60c1662f27D2DFd2EA834acddBaa8"
  },
  "11155420": {
    "factory": "0xDEfD0018969cd2d4E648209F876ADe184815f038",
    "exchange": "0x69B6E54Ad2b3c2801d11d8Ad56ea1d892555b776"
  }
} as const
