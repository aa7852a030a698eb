// Generated from contracts/src/Receiver.sol by `npm run generate`.
export const receiverAbi = [
  {
    "type": "receive",
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "release",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "NotRevenue",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "revenue",
        "type": "address",
        "internalType": "address"
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
  }
] as const
export const receiverBytecode = '0x60a080604052346021573360805261021f908161002682396080518160510152f35b5f80fdfe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c63191655870361000e5734610167576020366003190112610167576004356001600160a01b03811690819003610167577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003610191578161009257610018915047906101a7565b6040516370a0823160e01b8152306004820152602081602481865afa908115610186575f91610126575b506040519163a9059cbb60e01b5f5260045260245260205f60448180865af19060015f5114821615610105575b604052156100f357005b635274afe760e01b5f5260045260245ffd5b90600181151661011d57823b15153d151616906100e9565b503d5f823e3d90fd5b905060203d60201161017f575b601f8101601f1916820167ffffffffffffffff81118382101761016b5760209183916040528101031261016757515f6100bc565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b503d610133565b6040513d5f823e3d90fd5b63077e394760e31b5f523360045260245260445ffd5b81471061020857604051602081019080821067ffffffffffffffff83111761016b575f9384938480949381946040525260018060a01b03165af1156101e857565b3d156101f9576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd' as const
