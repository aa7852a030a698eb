// Generated from contracts/src/Scorer.sol by `npm run generate`.
export const scorerAbi = [
  {
    "type": "error",
    "name": "LabelOutOfRange",
    "inputs": [
      {
        "name": "row",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "label",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "classes",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongLength",
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
  }
] as const
export const scorerBytecode = '0x608080604052346013576003908160188239f35b5f80fdfe5f80fd' as const
