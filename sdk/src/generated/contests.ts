// Generated from contracts/src/Contests.sol by `npm run generate`.
export const contestsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "beacon_",
        "type": "address",
        "internalType": "contract IBeacon"
      },
      {
        "name": "scorer_",
        "type": "address",
        "internalType": "contract IScorer"
      },
      {
        "name": "minBeaconDelay_",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "beacon",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IBeacon"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "commit",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "entryId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "contest",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IContests.Contest",
        "components": [
          {
            "name": "terms",
            "type": "tuple",
            "internalType": "struct IContests.Terms",
            "components": [
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "metric",
                "type": "uint8",
                "internalType": "enum IContests.Metric"
              },
              {
                "name": "onDefault",
                "type": "uint8",
                "internalType": "enum IContests.OnDefault"
              },
              {
                "name": "families",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "thresholdBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "majorityBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "burnBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "defaultCapBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "reward",
                "type": "uint128",
                "internalType": "uint128"
              },
              {
                "name": "bond",
                "type": "uint128",
                "internalType": "uint128"
              },
              {
                "name": "submissionBond",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "testGroups",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "chunkGroups",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "maxModelBytes",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "beaconDelay",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "commitSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "revealSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "testSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "evaluateSeconds",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "payoutBps",
                "type": "uint16[8]",
                "internalType": "uint16[8]"
              }
            ]
          },
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
            "name": "organizer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "beaconBlock",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum IContests.Status"
          },
          {
            "name": "onTraining",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "seed",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "reward",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "refundable",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "drawnAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "entries",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "revealed",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "evaluated",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "revealedGroups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "nextGroup",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "ranked",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
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
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "contributed",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "funder",
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
    "name": "draw",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "header",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "entry",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "e",
        "type": "tuple",
        "internalType": "struct IContests.Entry",
        "components": [
          {
            "name": "commitment",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "submitter",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum IContests.EntryStatus"
          },
          {
            "name": "chunks",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "scoreBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "settled",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "evaluate",
    "inputs": [
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
      },
      {
        "name": "rows",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "counts",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "evaluationGas",
    "inputs": [
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct IContests.Terms",
        "components": [
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "metric",
            "type": "uint8",
            "internalType": "enum IContests.Metric"
          },
          {
            "name": "onDefault",
            "type": "uint8",
            "internalType": "enum IContests.OnDefault"
          },
          {
            "name": "families",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "thresholdBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "majorityBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "burnBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "defaultCapBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "reward",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "submissionBond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "testGroups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "chunkGroups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "maxModelBytes",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "beaconDelay",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "commitSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "revealSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "testSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "evaluateSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "payoutBps",
            "type": "uint16[8]",
            "internalType": "uint16[8]"
          }
        ]
      },
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
    "name": "finalize",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "fund",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "isTest",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "index",
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
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "minBeaconDelay",
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
    "name": "multicall",
    "inputs": [
      {
        "name": "data",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "results",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "open",
    "inputs": [
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct IContests.Terms",
        "components": [
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "metric",
            "type": "uint8",
            "internalType": "enum IContests.Metric"
          },
          {
            "name": "onDefault",
            "type": "uint8",
            "internalType": "enum IContests.OnDefault"
          },
          {
            "name": "families",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "thresholdBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "majorityBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "burnBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "defaultCapBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "reward",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "submissionBond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "testGroups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "chunkGroups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "maxModelBytes",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "beaconDelay",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "commitSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "revealSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "testSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "evaluateSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "payoutBps",
            "type": "uint16[8]",
            "internalType": "uint16[8]"
          }
        ]
      },
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
        "name": "card",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "phase",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum IContests.Phase"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publish",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "cid",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "ranking",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "ranks",
        "type": "tuple[]",
        "internalType": "struct IContests.Rank[]",
        "components": [
          {
            "name": "payout",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "entry",
            "type": "uint32",
            "internalType": "uint32"
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
    "name": "refund",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "funder",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reveal",
    "inputs": [
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
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revealTest",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "records",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "proof",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "schedule",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IContests.Schedule",
        "components": [
          {
            "name": "commit",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "reveal",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "test",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "training",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "evaluate",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "scorer",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IScorer"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "settle",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "ContestCancelled",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ContestDrawn",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seed",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "randomness",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ContestFinalized",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "status",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IContests.Status"
      },
      {
        "name": "refundable",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ContestFunded",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "funder",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reward",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ContestOpened",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "organizer",
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
        "name": "terms",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IContests.Terms",
        "components": [
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "metric",
            "type": "uint8",
            "internalType": "enum IContests.Metric"
          },
          {
            "name": "onDefault",
            "type": "uint8",
            "internalType": "enum IContests.OnDefault"
          },
          {
            "name": "families",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "thresholdBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "majorityBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "burnBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "defaultCapBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "reward",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "submissionBond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "testGroups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "chunkGroups",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "maxModelBytes",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "beaconDelay",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "commitSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "revealSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "testSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "evaluateSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "payoutBps",
            "type": "uint16[8]",
            "internalType": "uint16[8]"
          }
        ]
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
    "name": "Credited",
    "inputs": [
      {
        "name": "contestId",
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
    "name": "EntryCommitted",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "submitter",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "commitment",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EntryDisqualified",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "fault",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EntryEvaluated",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "chunk",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "counts",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "done",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "scoreBps",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "qualified",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EntryRevealed",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "payout",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "model",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EntrySettled",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Refunded",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "funder",
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
    "name": "TestRevealed",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "chunk",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "onTraining",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "rows",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TrainingPublished",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "cid",
        "type": "string",
        "indexed": false,
        "internalType": "string"
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
    "name": "InvalidDataset",
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
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidDelay",
    "inputs": [
      {
        "name": "blocks",
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
    "name": "InvalidFamilies",
    "inputs": [
      {
        "name": "families",
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
        "name": "majorityBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "atLeastBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidModelBytes",
    "inputs": [
      {
        "name": "maxModelBytes",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPayouts",
    "inputs": [
      {
        "name": "sumBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidPhase",
    "inputs": [
      {
        "name": "secondsGiven",
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
    "name": "InvalidShare",
    "inputs": [
      {
        "name": "bps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidTestGroups",
    "inputs": [
      {
        "name": "testGroups",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "groups",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidThreshold",
    "inputs": [
      {
        "name": "thresholdBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "mustExceedBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LabelOutOfRange",
    "inputs": [
      {
        "name": "group",
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
    "name": "NotOrganizer",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "organizer",
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
    "name": "TooLateToCancel",
    "inputs": [
      {
        "name": "number",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "lastBlock",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooMuchGas",
    "inputs": [
      {
        "name": "gasNeeded",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "gasCap",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownContest",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownEntry",
    "inputs": [
      {
        "name": "contestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "entryId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownMetric",
    "inputs": [
      {
        "name": "metric",
        "type": "uint8",
        "internalType": "uint8"
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
    "name": "WrongCounts",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "stored",
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
    "name": "WrongGroup",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongGroupCount",
    "inputs": [
      {
        "name": "bytesGiven",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "bytesExpected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongIndex",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongModel",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maxLength",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongProofLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "used",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongRoot",
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
    "name": "WrongRows",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "revealed",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongStatus",
    "inputs": [
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum IContests.Status"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroAddress",
    "inputs": []
  }
] as const
export const contestsBytecode = '0x60e03461011657601f615f4938819003918201601f19168301916001600160401b0383118484101761011a57808492606094604052833981010312610116578051906001600160a01b0382168203610116576020810151906001600160a01b0382168203610116576040015191608083108061010a575b6100ec5760805260a05260c052604051615e1a908161012f82396080518181816109d401528181611e3b01528181612fdc015281816132e20152818161356d0152613941015260a051818181612d7f015281816142b20152614a28015260c05181818161048301528181611e8f01526130fa0152f35b8263036dc5e360e61b5f52600452608060245261c4e060445260645ffd5b50617a69461415610076565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6103406040526004361015610012575f80fd5b5f610260525f3560e01c806305261aea146138ed5780630560c7a81461388657806308e76429146135f8578063135f8aa71461353b5780631bbc1a18146134385780632246fe3f146133f4578063239069631461327d57806330f49e70146131e757806340e58ee5146130915780635307fbe61461300b57806359659e9014612fc75780636fbfd40914612f565780637ad226dc14612dae57806385c758f714612d6a57806395165f1214611dee5780639a9c29f614611bbd5780639d1c0bc6146115155780639f351ff414610acf578063a65e2cfd14610874578063ac9650d8146106fe578063b065a46b14610579578063c0a2526c1461055a578063cdb314d014610520578063dbb325da146104c8578063e17702e9146104a6578063e7b4905414610469578063f2f03877146103065763f940e38514610153575f80fd5b346102ff5760403660031901126102ff5761016c613e54565b610174613e3e565b9061017d61509f565b60018060a01b03169081610260515260026020526040610260512060018060a01b0382165f5260205260405f20549081156102db5782610260515260026020526040610260512060018060a01b0382165f5260205260405f2061026051905582155f1461024c576020926101fa836001600160a01b03841661584c565b6040518381526001600160a01b03909216917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb908590a3610260515f516020615dda5f395f51905f525d604051908152f35b610260805160405163a9059cbb60e01b9091526001600160a01b0383166004526024849052905160209060448180885af19060016102605151148216156102b7575b6040521561029e576020926101fa565b82635274afe760e01b6102605152600452602461026051fd5b9060018115166102cf57843b15153d1516169061028e565b503d61026051823e3d90fd5b6102608051633a8d87ed60e11b90526001600160a01b039190911660045251602490fd5b6102605180fd5b60403660031901126102ff5760243560043561032061509f565b61032981614b3e565b61033281614bc4565b61034d6001600160401b0361034683614c22565b5116614d38565b60018060a01b038154166001600160601b0361037160028401928284541690615554565b9154169081810361044e5760206103be8686600b87019063ffffffff825460401c1693849261039f84613f45565b63ffffffff60401b82549160401b169063ffffffff60401b1916179055565b61026080518290526004865280516040808220918590529087529051819020848155600101805460ff60a01b19339081166001600160a81b031990921691909117600160a01b179091559051938452927f911dbf9aab77050b1994d6d70068a9fd3228f11a74a550d26025aaa897396965908690a4610260515f516020615dda5f395f51905f525d604051908152f35b63312b003360e01b6102605152600452602452604461026051fd5b346102ff57610260513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ff57610260513660031901126102ff5760206102605154604051908152f35b346102ff5760403660031901126102ff576104e1613e54565b6104e9613e3e565b9060018060a01b031661026051526002602052604061026051209060018060a01b03165f52602052602060405f2054604051908152f35b346102ff57366003190161042081126102ff57610360136102ff5760c0366103631901126102ff576020610552614979565b604051908152f35b346102ff57610260513660031901126102ff57602060405161dead8152f35b346102ff5760203660031901126102ff5760043560ff600b61059a83614b3e565b015460e01c16906105aa8261494e565b916105b86040519384614008565b8083526105c7601f199161494e565b01610260515b8181106106cc575050610260515b8251811015610658576001908261026051526007602052604061026051208161026051526020526040610260512061ffff6040519161061983613fed565b54848060a01b038116835263ffffffff8160a01c16602084015260c01c1660408201526106468286614965565b526106518185614965565b50016105db565b82604051809160208201602083528151809152602060408401920190610260515b818110610687575050500390f35b825180516001600160a01b0316855260208181015163ffffffff168187015260409182015161ffff169186019190915286955060609094019390920191600101610679565b6020906040516106db81613fed565b6102605181526102605183820152610260516040820152828287010152016105cd565b346102ff5760203660031901126102ff576004356001600160401b0381116102ff5761072e903690600401613e9f565b60209160405161073e8482614008565b61026051815283810190601f1985013683376107598461494e565b926107676040519485614008565b848452601f196107768661494e565b0186610260515b82811061086557505050610260515b85811015610805576001906107e96107e36107ad600584901b860186613f13565b91908b89846040519586948486013783018281016102605181528b519283915e010161026051815203601f198101835282614008565b306157c0565b6107f38288614965565b526107fe8187614965565b500161078c565b604080518881528651818a018190526102605192600582901b8301810191898c01918c9085015b8287106108395785850386f35b909192938280610855600193603f198a82030186528851613ecf565b960192019601959291909261082c565b6060878201830152810161077d565b61087d36613e1a565b9061088661509f565b61088f81614b3e565b9160ff600884015460e01c16600881101580610a8657600182141580610abf575b610aa057610a86576002036109bf576108e7906108d76001600160401b0361034686614c22565b83546001600160a01b0316615554565b91600a6108f3846156de565b9101906001600160801b0380835416911601906001600160801b0382116109a5576001600160801b03809216821982541617815582610260515260016020526040610260512060018060a01b0333165f5260205260405f20610956858254614129565b9055541660405192835260208301527f8280ff1879c6ac2c53ba231886d678c2ea3004dacf8236df357e456aedbaf47b60403393a3610260515f516020615dda5f395f51905f525d6102605180f35b634e487b7160e01b61026051526011600452602461026051fd5b60405163461645bf60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610a78576102605190610a40575b610a19915084615782565b610a26576108e7906108d7565b6102608051630d64047360e21b9052516006600452602490fd5b506020813d602011610a70575b81610a5a60209383614008565b81010312610a6c57610a199051610a0e565b5f80fd5b3d9150610a4d565b6040513d61026051823e3d90fd5b634e487b7160e01b61026051526021600452602461026051fd5b61026051630d64047360e21b9052610ab782613e84565b602461026051fd5b50506102605160028214156108b0565b346102ff5760603660031901126102ff576024356001600160401b0381116102ff57610aff903690600401613dba565b906044356001600160401b0381116102ff57610b1f903690600401613e9f565b60805291610b2e600435614b3e565b6102c052610b3e6102c051614c22565b610b4a6102c051614bc4565b610b606001600160401b03602083015116614d06565b6001600160401b03604082015116908142105f14611496575050610b866102c051614b96565b610b926102c0516151cc565b6102a05263ffffffff60026102c051015460801c1661032052600b6102c051015463ffffffff8160a01c1661030052610bd1610300516102a0516140cb565b61028052610320511561147c57610bed60056102c05101614059565b6101e05261ffff60606101e05101511661ffff60806101e051015116600181018091116109a557610c1d91614136565b6101a0526101a05160040160041161016052610160516109a55760246101a051016101a051600401116109a557610c7160246101a05101610280516103205110610280516103205118026102805118614136565b82036114385763ffffffff90610ca9610ca46101a051610280516103205110610280516103205118026102805118614136565b61491c565b6102e052610ccd61028051610320511061028051610320511802610280511861575a565b61012052610d04610cf461028051610320511061028051610320511802610280511861494e565b6040516101405261014051614008565b6102805161032051106102805161032051180261028051186101405152610d4161028051610320511061028051610320511802610280511861494e565b601f1901366020610140510137610d888260406101e05101511661026051610200526102605161022052610d7481615b3c565b818180021001610200526102005190615892565b6102205260c01c1660a052610260516101c0526102c0516008015460e81c60ff16610240525b6102805161032051106102805161032051180261028051186101c0511061116f576101e0516040015161026051610140515163ffffffff909216918590825b81811061110557506001905b848210610fe657836080518103610fc857610140515115610fae5761014051602001516101e0515190818103610f935760a0516102c051600b01805463ffffffff60c01b191660c09290921b63ffffffff60c01b169190911790556102e0515160206102e0510120600435610260515260066020526040610260512063ffffffff610320516103005104166102605152602052604061026051205563ffffffff6102805161032051106102805161032051180261028051181663ffffffff600b6102c051015460a01c160163ffffffff81116109a5576102c051600b01805463ffffffff60a01b60a093841b1663ffffffff60a01b1990911617908190556102a051911c63ffffffff1614610f76575b60ff60086102c051015460e81c1660405190151581526040602082015263ffffffff61032051610300510416907f6358812ed21f1469a47038d5d107b4733d6cd9ad703180dc52878460d3daf2726004359180610f6c604082016102e051613ecf565b0390a36102605180f35b6102c051600801805460ff60e01b1916600360e01b179055610f09565b63a864586d60e01b6102605152600452602452604461026051fd5b634e487b7160e01b61026051526032600452602461026051fd5b637169558560e11b6102605152608051600452602452604461026051fd5b6102605190815b8181106110005750509060011b90610df9565b61100d8161012051614965565b5161101b8261014051614965565b5160018281160361107e579061104a611079939261104561103b8b614705565b9a6080518b615d8d565b615dc0565b905b60011c61105c8661012051614965565b5261107361106986614705565b9561014051614965565b52614705565b610fed565b906001830183116109a557836001840110806110dd575b6110799390156110c6576110ab6110c091614705565b926110b98461014051614965565b5190615dc0565b9061104c565b916110c0906110d761103b8b614705565b90615dc0565b50610120516110f0906001850190614965565b5192600182018083116109a557909314611095565b6111128161012051614965565b51858110801590611143575b61112b5750600101610ded565b636605cf7d60e11b6102605152600452602461026051fd5b50811515801561111e57505f1982018281116109a5576111669061012051614965565b5181111561111e565b61118260246101a051016101c051614136565b6101805260016101c051016101c051116109a5576111ac60246101a0510160016101c05101614136565b610100526102605160e0526102605160c0526101005161018051116102ff578061010051116102ff576101805182810160e052610100510360c08190526004116102ff5760a05160e0513560e01c10158061141c575b806113f0575b156113d1575b61024051806113c0575b156112675761123460a05161022051610200516102c051615016565b1561124c5761124460a051614705565b60a05261120e565b63e6a0ae4b60e01b610260515260a051600452602461026051fd5b60e0805135901c60018101106109a55760e0805135901c6001810160a0526101c051610120516112979190614965565b5260405161026051815360c05160e0516001830137600160c0510190206112c46101c05161014051614965565b526112d56101a0516101c051614136565b610160516109a557610260516101605260c0516101a051600401116102ff576101a051906020600460e05101916102e05101013761ffff60806101e0510151166001810181116109a557805b6101a051811061133d57505060016101c051016101c052610dae565b611350816101a051600460e05101614e36565b3560f81c60ff60a06101e051015116111561137857611373906001830190614129565b611321565b61138b906101a051600460e05101614e36565b3560f81c60ff60a06101e05101511690632d3fff4960e01b610260515260e0513560e01c600452602452604452606461026051fd5b5060e0513560e01c60a05110611218565b63e6a0ae4b60e01b610260515260e0513560e01c600452602461026051fd5b5061140c60e0513560e01c61022051610200516102c051615016565b6102405115159015151415611208565b5063ffffffff60406101e05101511660e0513560e01c10611202565b5061146060246101a05101610280516103205110610280516103205118026102805118614136565b9063137339c560e01b6102605152600452602452604461026051fd5b634e487b7160e01b61026051526012600452602461026051fd5b6102c051600b01805490926114c7929160601c63ffffffff161561150e5750606001516001600160401b0316614d38565b60086102c05101805460ff8160e81c16156114e5575b505050610b86565b60ff60e81b1916600160e81b179055805467ffffffffffffffff60a01b191690558380806114dd565b9050614d38565b346102ff5760203660031901126102ff5760405161153281613fb5565b6040519061153f82613fd1565b6102605182526102605160208301526102605160408301526102605160608301526102605160808301526102605160a08301526102605160c08301526102605160e08301526102605161010083015261026051610120830152610260516101408301526102605161016083015261026051610180830152610260516101a0830152610260516101c0830152610260516101e0830152610260516102008301526102605161022083015261026051610240830152610260515061026051506102605150610100916040516116128482614008565b833682376102608201528152611626614029565b60208201526102605160408201526102605160608201526102605160808201526102605160a08201526102605160c08201526102605160e0820152610260518282015261026051610120820152610260516101408201526102605161016082015261026051610180820152610260516101a0820152610260516101c08201526101e0610260519101526116ba600435614b3e565b90604051916116c883613fb5565b6040516116d481613fd1565b81546001600160a01b038116825260a081901c60ff166003811015610a8657602083015260ff8160a81c16906002821015610a865761ffff91604084015260ff8160b01c166060840152818160b81c166080840152818160c81c1660a0840152818160d81c1660c084015260e81c1660e082015260018201546001600160801b0381168483015260801c61012082015260028201546001600160601b03811661014083015263ffffffff8160601c1661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e082015263ffffffff6003830154818116610200840152818160201c1661022084015260401c166102408201526040516117fb816004850161485f565b6118058482614008565b610260820152835261181960058201614059565b6020840152600881015460018060a01b03811660408501526001600160401b038160a01c16606085015260ff8160e01c16916008831015610a865760ff600b928194608088015260e81c16151560a0860152600981015460c0860152600a8101546001600160801b03811660e087015260801c8486015201546001600160401b03811661012085015263ffffffff8160401c1661014085015263ffffffff8160601c1661016085015263ffffffff8160801c1661018085015263ffffffff8160a01c166101a085015263ffffffff8160c01c166101c085015260e01c166101e083015260405190610260835160018060a01b03815116845261192360208201516020860190613e6a565b61193560408201516040860190613e77565b60ff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501526001600160801b038382015116838501526001600160801b03610120820151166101208501526001600160601b036101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c085015263ffffffff6101e0820151166101e085015263ffffffff6102008201511661020085015263ffffffff6102208201511661022085015263ffffffff610240820151166102408501520151610260830161026051905b60088210611ba3576105e08560ff6101e0896001600160801b03898460a0602085015180516103608a015260208101516103808a015263ffffffff6040820151166103a08a015261ffff6060820151166103c08a015261ffff6080820151166103e08a015201511661040087015260018060a01b036040840151166104208701526001600160401b03606084015116610440870152611afa6080840151610460880190613e92565b60a0830151151561048087015260c08301516104a08701528160e0840151166104c0870152820151166104e08501526001600160401b036101208201511661050085015263ffffffff6101408201511661052085015263ffffffff6101608201511661054085015263ffffffff6101808201511661056085015263ffffffff6101a08201511661058085015263ffffffff6101c0820151166105a08501520151166105c0820152f35b60208060019261ffff865116815201930191019091611a52565b346102ff57611bcb36613e1a565b611bd482614b3e565b918061026051526004602052604061026051208261026051526020526001604061026051200180549260ff8460a01c166005811015610a86578015611dd15760ff8560d81c16611daf57611c2786615474565b9060018103611d6e5750509060ff91611c546001600160401b036020611c4c89614c22565b015116614d06565b600160d81b8360d81b19861617809255837fd6a2d25ecd6cab1dc86a233554a7ebf4e30c8afb1b74a5f85561246161f523676102605161026051a360a01c166005811015610a865760028114908115611d63575b506001600160601b03600285015416928180611d44575b94611ce895611cf9575b546001600160a01b03169115611cef576001600160a01b031691615139565b6102605180f35b5061dead91615139565b93611d3e9084610260515260016020526040610260512060018060a01b0360088801541660018060a01b03165f52602052611d3860405f20548761570f565b90614129565b93611cc9565b5060ff600886015460e01c16946008861015610a865794600714611cbf565b600314905084611ca8565b6002149081611da6575b50611d86579060ff91611c54565b610ab760ff600887015460e01c16630d64047360e21b6102605152613e84565b90501586611d78565b6102608051633a8d87ed60e11b90526001600160a01b03861660045251602490fd5b508263271aeedf60e11b6102605152600452602452604461026051fd5b36600319016104408112610a6c5761036013610a6c5760c036610363190112610a6c57610424356001600160401b038111610a6c57611e31903690600401613dba565b611e3961509f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a6c575f6004916040519283809263919840ad60e01b82525afa8015612d5f57612d4a575b507f000000000000000000000000000000000000000000000000000000000000000090600163ffffffff611ebe6147ab565b161180612d36575b80612d20575b80612d0c575b80612cf8575b80612ce3575b80612cd7575b15612cb95763ffffffff611ef66147bf565b1615159081612c97575b81612c7f575b81612c62575b604435928260028510156102ff57600185149384612c2c575b5015612bf85760ff611f35614724565b16158015612be5575b612bc257600563ffffffff611f516147e7565b161115612b9c578063ffffffff611f666147fb565b16108015612b87575b8015612b6f575b612b35575060ff611f85614713565b168015612b2057602435929061270f046001018060038510156102ff578415612ad2575b508061ffff611fb6614769565b1611801590612abc575b612a95575061271061ffff611fd361477a565b1611612a8a5761ffff611fe461478b565b16158015612a74575b612a505761026051805b600881106129c7575061271081036129af575061202063ffffffff61201a61480f565b16615afc565b61203063ffffffff61201a614823565b61204063ffffffff61201a614837565b61205063ffffffff61201a61484b565b61206061205b614979565b61552c565b61208363ffffffff6120706147d3565b1661ffff61207c614734565b1690614136565b63ffffffff6120906147ab565b166001600160801b03811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17906d010102020202030303030303030360801b90821c1a1790600182018092116109a55761ffff612109614746565b16600181018091116109a55761211f9082614136565b63ffffffff61212c6147d3565b166024810290808204602414901517156109a55761214991614129565b6121608363ffffffff61215a6147d3565b16614136565b908160051b91808304602014901517156109a5576001600160fa1b03811681036109a55760061b620493e0019081620493e0116109a557806028029060288204036109a5576121ae91614129565b908061012c029061012c8204036109a5576121c891614129565b63ffffffff6121d56147d3565b1691806103e802906103e88204036109a557611f40019182611f40116109a55761220292611d3891614136565b90612937575b6122106147e7565b643fffffffc09060061b16620493e00180620493e0116109a55781818061223b94119118021861552c565b6122666001600160801b0361224e6146d7565b166001600160801b0361225f6146ee565b1690614129565b61227781612272613f5c565b615554565b9080820361291757506001600160801b036122906146d7565b165b61229f6102605154614705565b610260805182815582905260036020525160409020909590946001600160a01b036122c8613f5c565b87546001600160a01b0319169116178087559160ff60b01b6122e8614724565b60b01b169161ffff60b81b6122fb614769565b60b81b169361ffff60b81b199160ff60a01b9060a01b169062ffffff60a01b191617169060ff60a81b9060a81b161717178455612355612339614758565b855461ffff60c81b191660c89190911b61ffff60c81b16178555565b61235d61477a565b845461ffff60e81b61236d61478b565b60e81b169161ffff60d81b9060d81b169063ffffffff60d81b19161717845560018401936001600160801b036123a16146d7565b166001600160801b03198654161785556123dc6123bc6146ee565b86546001600160801b031660809190911b6001600160801b031916178655565b6002810190610144356001600160601b0381168091036102ff5782546bffffffffffffffffffffffff19161782556124356124156147bf565b835463ffffffff60601b191660609190911b63ffffffff60601b16178355565b6124606124406147d3565b835463ffffffff60801b191660809190911b63ffffffff60801b16178355565b61248b61246b6147e7565b835463ffffffff60a01b191660a09190911b63ffffffff60a01b16178355565b6124b66124966147fb565b835463ffffffff60c01b191660c09190911b63ffffffff60c01b16178355565b6124be61480f565b82546001600160e01b031660e09190911b6001600160e01b031916178255600381019163ffffffff6124ee614823565b1663ffffffff19845416178355612503614837565b67ffffffff0000000084549160201b169067ffffffff00000000191617835561255261252d61484b565b84546bffffffff0000000000000000191660409190911b63ffffffff60401b16178455565b61026051600483019590610264815b600881106128e7575050865561036435948560058501556126296126096126048361038435958660068a01556007890163ffffffff61259e6147ab565b1663ffffffff198254161781556125b3614734565b815467ffff0000000000006125c6614746565b60301b169065ffff0000000068ff00000000000000006125e4614713565b60401b169360201b169068ffffffffff00000000191617171790556140cb565b6156de565b8a546001600160801b031660809190911b6001600160801b031916178a55565b612632816156de565b600a850180546001600160801b0319166001600160801b03929092169190911790556008840180546001600160a01b0319163317815561267f63ffffffff6126786147fb565b1643614129565b6001600160401b0381116128ca578154610260805168ffffffffffffffffff60a01b1990921660a09390931b67ffffffffffffffff60a01b1692909217600160e01b17909255908b9052600160209081529051604090819020335f9081529252908190209190915551946126f286613f86565b855260208501526103a43563ffffffff811681036102ff5760408501526103c43561ffff811681036102ff5760608501526103e43561ffff811681036102ff576080850152610404359860ff8a168a036102ff57612889899663ffffffff61ffff966128ac9561278b60209f9a7f5afd367de84683376c26a82144a3169ac3657e6f82c8ab06c6d77b6af889e7059b60a0820152614f83565b9c604051998a995460018060a01b0381168b5260206127b2908c0160ff8360a01c16613e6a565b6127c560408c0160ff8360a81c16613e77565b60ff8160b01c1660608c0152818160b81c1660808c0152818160c81c1660a08c0152818160d81c1660c08c015260e81c1660e08a0152546001600160801b0381166101008a015260801c610120890152546001600160601b038116610140890152828160601c16610160890152828160801c16610180890152828160a01c166101a0890152828160c01c166101c089015260e01c6101e08801525481811661020088015281818f1c1661022088015260401c1661024086015261026085019061485f565b61289661036084016148b6565b6104406104208401523396610440840191613ef3565b0390a4610260515f516020615dda5f395f51905f525d604051908152f35b6306dfcc6560e41b61026051526040600452602452604461026051fd5b909160206001916128f78561479c565b90610260515061ffff808660041b9316831b921b19161793019101612561565b612932906001600160801b0361292b6146d7565b168361548e565b612292565b6129696129426147ab565b63ffffffff806129616129536147ab565b61295b6147bf565b906151b2565b169116615892565b63ffffffff6129766147d3565b1690602082018092116109a55761298c91614136565b6107d08102908082046107d014901517156109a5576129aa91614129565b612208565b6312c99a0360e21b6102605152600452602461026051fd5b9081151580612a38575b80612a0c575b6001916129ec91156129f35761271190614129565b9101611ff7565b61ffff612a07612a0286615ae9565b61479c565b61225f565b505f1982018281116109a55760019161ffff612a2d612a026129ec94615ae9565b1615915091506129d7565b5061ffff612a48612a0284615ae9565b1615156129d1565b61ffff612a5b61478b565b6337b2768760e01b610260515216600452602461026051fd5b5061271061ffff612a8361478b565b1611611fed565b61ffff612a5b61477a565b61ffff612aa0614769565b637b7a98f160e01b610260515216600452602452604461026051fd5b5061271061ffff612acb614769565b1611611fc0565b80915061ffff612ae0614758565b1610612af9575061ffff612af2614758565b1686611fa9565b61ffff612b04614758565b63d478de1360e01b610260515216600452602452604461026051fd5b634e487b71610260515260126020526024601cfd5b63ffffffff612b426147fb565b63036dc5e360e61b610260515216600452600180821191180260011860245261c4e0604452606461026051fd5b5061c4e063ffffffff612b806147fb565b1611611f76565b5063ffffffff612b956147fb565b1615611f6f565b63ffffffff612ba96147e7565b633739b79360e01b610260515216600452602461026051fd5b60ff612bcc614724565b63e147fc2f60e01b610260515216600452602461026051fd5b5060f1612bf0614724565b161515611f3e565b63ffffffff612c056147bf565b81612c0e6147ab565b9163a868420960e01b61026051521660045216602452604461026051fd5b905080612c3a575b86611f25565b5061ffff612c5b63ffffffff612c516129536147ab565b168261207c614734565b1115612c34565b905061ffff612c7763ffffffff612c516147bf565b111590611f0c565b905063ffffffff612c8e6147d3565b16151590611f06565b9050612ca16147bf565b63ffffffff80612caf6147ab565b1691161090611f00565b60405163ac566e9960e01b815260c490612cd5600482016148b6565bfd5b50610364351515611ee4565b50604060ff612cf0614713565b161115611ede565b50600160ff612d05614713565b1611611ed8565b5061ffff612d18614746565b161515611ed2565b5061010061ffff612d2f614734565b1610611ecc565b5061ffff612d42614734565b161515611ec6565b5f612d5491614008565b5f6102605282611e8c565b6040513d5f823e3d90fd5b34610a6c575f366003190112610a6c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610a6c576040366003190112610a6c57600435612dca613e3e565b90612dd481614b3e565b91612dde83615474565b15612f3357600883015460ff8160e01c166008811015612f1f576007149081612f08575b81612ef2575b5015612ece575f5b80612eab57505f925b8315612e8a5781612e77857f7ca5472b7ea78c2c0141c5a12ee6d170cf4ce8ed06be3d22c8252ddfc7a6a2c494602094875f526001865260405f2060018060a01b0383165f5286525f604081205560018060a01b0390541687615139565b6040519485526001600160a01b031693a3005b50633a8d87ed60e11b5f9081526001600160a01b0391909116600452602490fd5b600a840154612ec8916001600160801b0382169160801c9061548e565b92612e19565b815f52600160205260405f2060018060a01b0382165f5260205260405f2054612e10565b6001600160a01b03838116911614905084612e08565b600b85015460601c63ffffffff1615159150612e02565b634e487b7160e01b5f52602160045260245ffd5b6008830154630d64047360e21b5f52612f519060e01c60ff16613e84565b60245ffd5b34610a6c576020366003190112610a6c57612f6f61469d565b5060a0612f85612f80600435614b3e565b614c22565b6001600160401b036080604051928281511684528260208201511660208501528260408201511660408501528260608201511660608501520151166080820152f35b34610a6c575f366003190112610a6c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610a6c5760a0366003190112610a6c576044356001600160401b038111610a6c5760606003198236030112610a6c576064356001600160401b038111610a6c5761305a903690600401613dba565b91608435926001600160401b038411610a6c5761307e61308f943690600401613dba565b939092600401602435600435614149565b005b34610a6c576020366003190112610a6c576004356130ad61509f565b6130b681614b3e565b906130c082614b96565b6130c982614be3565b600882015f196001600160401b03825460a01c16016001600160401b0381116131d357613123906001600160401b037f000000000000000000000000000000000000000000000000000000000000000060011c91166140cb565b928343116131bc57815460ff60e01b1916600560e01b178255600a81018054608081901b6001600160801b0319166001600160801b039190911617905561318691908054915460019091015460801c916001600160a01b03918216911684615139565b7f564c0a2f5ba521d3247c4a3487b8c208198a1a72af1f3819ac9f48ecc29f23235f80a25f5f516020615dda5f395f51905f525d005b8363cea18e0960e01b5f524360045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b34610a6c576131ff6131f836613e1a565b9190614b3e565b6009810154156132605763ffffffff6007820154168083101561324d57916132439160209361323d61323082615b3c565b8281800210018092615892565b91615016565b6040519015158152f35b8263e6a0ae4b60e01b5f5260045260245ffd5b60080154630d64047360e21b5f52612f519060e01c60ff16613e84565b34610a6c5761328b36613de7565b61329483614b3e565b9061329e82614be3565b602060088301916001600160401b03835460a01c166132de604051968793849363641ad23760e01b85526004850152604060248501526044840191613ef3565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315612d5f575f936133bf575b50805460ff60e01b1916600160e11b179055600b8101805467ffffffffffffffff1916426001600160401b03161790557f7a74d142ea4f6cf0e1ca09eb5214f61dbc2cd7577b53c6e207d344853dcf7051916040916009919061338761338260058301614059565b614f83565b8451602081019184835288878301526060820152606081526133aa608082614008565b519020928391015582519182526020820152a2005b9092506020813d6020116133ec575b816133db60209383614008565b81010312610a6c575191600961331a565b3d91506133ce565b34610a6c576040366003190112610a6c5761340d613e3e565b6004355f52600160205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610a6c5761344636613e1a565b9061344f614029565b50805f52600460205260405f20825f5260205260405f209060016040519261347684613f86565b80548452015490602083019360018060a01b038316855260ff8360a01c169460408501916005871015612f1f57868352606086019363ffffffff8660a81c168552608087019761ffff8760c81c16895260ff60a089019760d81c16151587521561352657505060405194518552516001600160a01b0316602085015251936005851015612f1f5763ffffffff61ffff9260c0966040870152511660608501525116608083015251151560a0820152f35b63271aeedf60e11b5f5260045260245260445ffd5b34610a6c576020366003190112610a6c57613557600435614b3e565b60405163461645bf60e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612d5f575f916135c2575b6135af9250614e42565b604051600a821015612f1f576020918152f35b90506020823d6020116135f0575b816135dd60209383614008565b81010312610a6c576135af9151906135a5565b3d91506135d0565b34610a6c576060366003190112610a6c576024356004356044356001600160401b038111610a6c578060040160606003198336030112610a6c5761363b83614b3e565b61366e6001600160401b03602061365184614c22565b61365a85614bc4565b61366683825116614d06565b015116614d38565b835f52600460205260405f20855f5260205260405f2090600182019160ff835460a01c166005811015612f1f57600181036138735750836136af9187614d6b565b60448401916136be8385613f13565b9060058211908161385b575b816137b2575b501561378e5750805460ff60a01b1916600160a11b179055600b0180547f8db945d9712ec069e07dbbdb8fc389ac53850cf92275ac5419a0a6b240b005a29493926137899261375f9261375091906137309060601c63ffffffff16613f45565b815463ffffffff60601b191660609190911b63ffffffff60601b16179055565b61375984613f72565b93613f13565b602460405195869560018060a01b0316865201356020850152606060408501526060840191613ef3565b0390a3005b63ffffffff600284015460a01c1690634bd9b9ef60e01b5f5260045260245260445ffd5b9050816001101561380a57600181013560f81c90600882109182613843575b508161381e575b816137e5575b50896136d0565b9050816004101561380a57600460ff600786015460401c1691013560f81c14896137de565b634e487b7160e01b5f52603260045260245ffd5b905081600411610a6c5761ffff600785015460301c16600282013560f01c14906137d8565b855460b01c60ff16901c60019081161491508a6137d1565b600285015460a01c63ffffffff1683111591506136ca565b632661292560e11b5f52612f5190613e30565b34610a6c577f56fefaa99e7f82bf3809a5afa3b9f24cbb45948a819b9f12ab286ba09cf283b66138b536613de7565b6138d16138c3849594614b3e565b6138cc81614b96565b614bc4565b6138e8604051928392602084526020840191613ef3565b0390a2005b34610a6c576020366003190112610a6c5760043561390a81614b3e565b600881019060ff825460e01c166008811015612f1f5760018103613a5f575060405163461645bf60e01b81529091906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612d5f575f90613a2b575b613983915083615782565b15613a1157805460ff60e01b1916600360e11b178155600a8083018054608081901b6001600160801b0319166001600160801b03919091161790555f516020615dfa5f395f51905f529260409290919060ff906139f260018060a01b03855416600186015460801c90896150d4565b5460e01c1691015460801c613a0983518093613e92565b6020820152a2005b54630d64047360e21b5f52612f519060e01c60ff16613e84565b506020813d602011613a57575b81613a4560209383614008565b81010312610a6c576139839051613978565b3d9150613a38565b60028103613be65750600b8101805460601c63ffffffff16158015939190613bd057613a976001600160401b036060611c4c86614c22565b815460ff60e01b1916600760e01b178255600183015460801c93613b0d575b50600a8083018054608081901b6001600160801b0319166001600160801b03919091161790555f516020615dfa5f395f51905f52936040939260ff91613b08905b85546001600160a01b0316896150d4565b6139f2565b5f85815260016020908152604080832085546001600160a01b03168452909152902054929190613b3c846156de565b91600a8401926001600160801b0380855416911690036001600160801b0381116131d357613bc486613bbe60ff9563ffffffff613bb2613bab60409c5f516020615dfa5f395f51905f529e600a9c6001600160801b03613b089b166001600160801b0319825416179055614129565b948b61570f565b915460601c1690614136565b906140cb565b96505092935050613ab6565b613a976001600160401b036040611c4c86614c22565b60038103613da75750600b810190815463ffffffff808260601c169160801c1610613d8c575b825460ff60e01b1916600160e21b17835590915f9182916004820190600a830190845b60ff885460e01c16811015613ce75782546001600160801b0316613c538286614b7a565b90549060031b1c61ffff16613c6791614136565b612710900480978654908160d81c61ffff16613c839084614136565b6127109004988993613c9491614129565b98613c9e91614129565b988b5f52600760205260405f20845f52602052600160a01b6001900360405f20541692613cca916140cb565b613cdf9290916001600160a01b03168c615139565b600101613c2f565b50905f516020615dfa5f395f51905f52965060ff9250604095613d41613b0892613d21612604600a98996001600160801b038454166140cb565b81546001600160801b031660809190911b6001600160801b031916179055565b8254848160e81c165f14613d625750613af790600187015460801c90614129565b86546001880154613d879260809190911c916001600160a01b0391821691168c615139565b613af7565b613da26001600160401b036080611c4c84614c22565b613c0c565b630d64047360e21b5f52612f5190613e84565b9181601f84011215610a6c578235916001600160401b038311610a6c5760208381860195010111610a6c57565b906040600319830112610a6c5760043591602435906001600160401b038211610a6c57613e1691600401613dba565b9091565b6040906003190112610a6c576004359060243590565b6005811015612f1f57600452565b602435906001600160a01b0382168203610a6c57565b600435906001600160a01b0382168203610a6c57565b906003821015612f1f5752565b906002821015612f1f5752565b6008811015612f1f57600452565b906008821015612f1f5752565b9181601f84011215610a6c578235916001600160401b038311610a6c576020808501948460051b010111610a6c57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e1981360301821215610a6c57018035906001600160401b038211610a6c57602001918136038313610a6c57565b63ffffffff1663ffffffff81146131d35760010190565b6004356001600160a01b0381168103610a6c5790565b356001600160a01b0381168103610a6c5790565b60c081019081106001600160401b03821117613fa157604052565b634e487b7160e01b5f52604160045260245ffd5b61020081019081106001600160401b03821117613fa157604052565b61028081019081106001600160401b03821117613fa157604052565b606081019081106001600160401b03821117613fa157604052565b90601f801991011681019081106001600160401b03821117613fa157604052565b6040519061403682613f86565b5f60a0838281528260208201528260408201528260608201528260808201520152565b9060405161406681613f86565b60a060ff600283958054855260018101546020860152015463ffffffff8116604085015261ffff8160201c16606085015261ffff8160301c16608085015260401c16910152565b81156140b7570490565b634e487b7160e01b5f52601260045260245ffd5b919082039182116131d357565b6001600160401b038111613fa157601f01601f191660200190565b9291926140ff826140d8565b9161410d6040519384614008565b829481845281830111610a6c578281602093845f960137010152565b919082018092116131d357565b818102929181159184041417156131d357565b94919592909561415886614b3e565b9160ff600884015460e01c166008811015612f1f5760038103613da7575061418c6001600160401b03608061366686614c22565b865f52600460205260405f20885f5260205260405f2095600187019660ff885460a01c166005811015612f1f57600281036138735750836141cd918a614d6b565b63ffffffff875460a81c16946141e43683856140f3565b60208151910120895f52600660205260405f20875f5260205260405f2054810361466f575086614658575f5b895f52600560205260405f208b5f5260205260405f2054810361462a575061423b6040850185613f13565b92909760078701948554926040519a8b96630297d79760e61b88526004880160a0905260a488019061426c92613ef3565b9060031987830301602488015261428292613ef3565b918060301c61ffff16604486015260401c60ff1660648501526003198483030160848501526142b092613ef3565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691879103815a935f94fa948515612d5f575f905f966145a1575b50600e811015612f1f578061453d5750600184018085116131d357865463ffffffff60a81b191660a882901b63ffffffff60a81b1617875560028401546143479160809190911c63ffffffff1690614136565b614350846151cc565b116144c65760ff905460401c169082549260ff8460a01c16936003851015612f1f577f01f44f03979c13005e1f204e85e74b3ce0e2b1da632c1ffd6826a3218dcd6a68978561ffff6143a48198888c6158c2565b1696879360b81c1683101595866144a9575b5050805466ffff00000000ff60a01b191660c89290921b61ffff60c81b1691909117600360a01b1790555b8261441c600b83016143fc63ffffffff825460801c16613f45565b815463ffffffff60801b191660809190911b63ffffffff60801b16179055565b614458575b505061443f604051948594855260a0602086015260a0850190613ecf565b91600160408501526060840152151560808301520390a3565b6144a291885f52600760205261447160405f2091613f72565b916040519261447f84613fed565b6001600160a01b0316835263ffffffff8b16602084015260408301869052615219565b5f80614421565b6143e193929650906144bb918a615a39565b81119490915f6143b6565b5050507f01f44f03979c13005e1f204e85e74b3ce0e2b1da632c1ffd6826a3218dcd6a68925081516020830120845f52600560205260405f20865f5260205260405f2055614526604051928392835260a0602084015260a0830190613ecf565b5f60408301525f60608301525f60808301520390a3565b865460ff60a01b1916600160a21b179096555050600b0180547fcda000ab7d4945e3cf6c67cbfde8994db9c9363d1d9f0a5d68632d7b5c1e8eca9460209450925061459591906143fc9060801c63ffffffff16613f45565b60ff60405191168152a3565b9550503d805f873e6145b38187614008565b850194604081870312610a6c57805190600e821015610a6c576020810151906001600160401b038211610a6c570186601f82011215610a6c578051906145f8826140d8565b97614606604051998a614008565b82895260208383010111610a6c57815f926020809301838b015e880101525f6142f4565b8a8a5f52600560205260405f20905f5260205260405f205490630b9a8dab60e31b5f5260045260245260445ffd5b6146633688836140f3565b60208151910120614210565b868a5f52600660205260405f20905f5260205260405f20549063fc60aa5960e01b5f5260045260245260445ffd5b6040519060a082018281106001600160401b03821117613fa1576040525f6080838281528260208201528260408201528260608201520152565b610104356001600160801b0381168103610a6c5790565b610124356001600160801b0381168103610a6c5790565b5f1981146131d35760010190565b6104043560ff81168103610a6c5790565b60643560ff81168103610a6c5790565b6103c43561ffff81168103610a6c5790565b6103e43561ffff81168103610a6c5790565b60a43561ffff81168103610a6c5790565b60843561ffff81168103610a6c5790565b60c43561ffff81168103610a6c5790565b60e43561ffff81168103610a6c5790565b3561ffff81168103610a6c5790565b6103a43563ffffffff81168103610a6c5790565b6101643563ffffffff81168103610a6c5790565b6101843563ffffffff81168103610a6c5790565b6101a43563ffffffff81168103610a6c5790565b6101c43563ffffffff81168103610a6c5790565b6101e43563ffffffff81168103610a6c5790565b6102043563ffffffff81168103610a6c5790565b6102243563ffffffff81168103610a6c5790565b6102443563ffffffff81168103610a6c5790565b61ffff60e091548181168452818160101c166020850152818160201c166040850152818160301c166060850152818160401c166080850152818160501c1660a0850152818160601c1660c085015260701c16910152565b6103643581526103843560208201526103a43563ffffffff8116809103610a6c5760408201526103c43561ffff8116809103610a6c5760608201526103e43561ffff8116809103610a6c576080820152610404359060ff8216809203610a6c5760a00152565b90614926826140d8565b6149336040519182614008565b8281528092614944601f19916140d8565b0190602036910137565b6001600160401b038111613fa15760051b60200190565b805182101561380a5760209160051b010190565b6101843563ffffffff811690818103610a6c57506103c4359061ffff821690818303610a6c576149a99250614136565b60643560ff811690818103610a6c57506101a4359163ffffffff8316808403610a6c576103e4359161ffff8316808403610a6c57610404359360ff851696878603610a6c5760405196634923778560e01b8852600488015284602488015282604488015287606488015283608488015260208760a48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa968715612d5f575f97614b0a575b505050600181018091116131d357614a6f91614136565b9360ff831681036131d357614a91614a99916101fe614a9e9560011b16614136565b948592614129565b614129565b806028026028810482036131d357620493e00180620493e0116131d3576001600160ff1b03821682036131d357614ad89160011b90614129565b6001600160fc1b03831683036131d357614aff82614a99603c93614b079660041b90614129565b910490614129565b90565b9096506020813d602011614b36575b81614b2660209383614008565b81010312610a6c5751955f614a58565b3d9150614b19565b90815f52600360205260405f209160ff600884015460e01c166008811015612f1f5715614b685750565b634cc9c17160e11b5f5260045260245ffd5b919091600883101561380a57601e908360041c019260011b1690565b600801546001600160a01b031633819003614bae5750565b63bcbe858b60e01b5f523360045260245260445ffd5b600860ff91015460e01c166008811015612f1f5760028103613da75750565b600860ff91015460e01c166008811015612f1f5760018103613da75750565b906001600160401b03809116911601906001600160401b0382116131d357565b90614c2b61469d565b916001600160401b03600b82015416908115614d025760ff815460a81c166002811015612f1f5763ffffffff828660ff60086001600160401b0380614c7c819a6002614ce99b015460e01c90614c02565b169687855281614c94600388015499898b1690614c02565b168060208701526001836040614cb08b8d60201c168095614c02565b9801971692838852145f14614cfc57614cc891614c02565b16938460608c0152015460e81c165f14614cf15750915b60401c1690614c02565b166080830152565b859150511691614cdf565b50614cc8565b5050565b6001600160401b0316804210614d195750565b63cb6c86dd60e01b5f526001600160401b03421660045260245260445ffd5b6001600160401b031680421015614d4c5750565b6305b6237560e01b5f526001600160401b03421660045260245260445ffd5b90916001600160a01b03614d7e82613f72565b1615614e275760018301546001600160a01b0316906020614d9e82613f72565b91614db6614daf6040830183613f13565b36916140f3565b8281519101209260405194838601964688523060408801526060870152608086015260018060a01b031660a0850152013560c083015260e082015260e08152614e0161010082614008565b519020905490818103614e12575050565b6324f53acf60e11b5f5260045260245260445ffd5b63d92e233d60e01b5f5260045ffd5b9082101561380a570190565b614e4b81615474565b614f7c57600881015460ff8160e01c16926008841015612f1f5760018414614f495750506003614e7a82614c22565b9214614f0b576001600160401b038251164210614f04576001600160401b036020830151164210614efd576001600160401b036040830151164210614ef657600b015460601c63ffffffff1615159081614edf575b5015614eda57600690565b600890565b6001600160401b039150606001511642105f614ecf565b5050600590565b5050600490565b5050600390565b600b015463ffffffff808260601c169160801c16109081614f32575b5015614eda57600790565b6001600160401b039150608001511642105f614f27565b909250614f5591615782565b614f765760a01c6001600160401b0316431115614f7157600290565b600190565b50600890565b5050600990565b80516040808301516060840151608085015160a08601516020968701519451600160f91b978101978852602181019690965260e09390931b6001600160e01b031916604186015260f091821b6001600160f01b03199081166045870152911b16604784015260f81b6001600160f81b0319166049830152604a808301919091528152615010606a82614008565b51902090565b9190600983015463ffffffff60078501541694905f525b8180820691045f5b6008811061506557508202019184831061504f579161502d565b50509150600263ffffffff91015460601c161190565b918484600292848660209996991b176020528160405f2006010695866001860160201b176020528160405f20060106920193919093615035565b5f516020615dda5f395f51905f525c6150c55760015f516020615dda5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b8215615134577f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771602061dead9360018060a01b031694855f526002825260405f20855f52825260405f20615129828254614129565b9055604051908152a4565b505050565b9092919282156151ac5760207f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719160018060a01b031694855f526002825260405f2060018060a01b0382165f52825260405f20615197868254614129565b90556040519485526001600160a01b031693a4565b50505050565b9063ffffffff8091169116039063ffffffff82116131d357565b63ffffffff9060ff600882015460e81c165f1461520257808260028160076151fe9501541692015460601c16906151b2565b1690565b6002015460601c1690565b80156131d3575f190190565b9092600482019290915f5b6008811080615457575b156152415761523c90614705565b615224565b9350600b01805460ff8160e01c1691825b801515806153db575b1561526e576152699061520d565b615252565b9394958085146153d15783106153a8575b50505f1981019081116131d3575b81811161530557505f908152602093845260409081902082518154958401516001600160c01b03199096166001600160a01b03919091161760a09590951b63ffffffff60a01b16949094178455919261530392909161ffff910151825461ffff60c01b1916911660c01b61ffff60c01b16179055565b565b5f198101908082116131d357615339915f528560205260405f20815f528660205260405f2081810361533e575b505061520d565b61528d565b815481546001600160a01b039091166001600160a01b0319821681178355835463ffffffff60a01b166001600160c01b0319909216171781556153a19161ffff9054825461ffff60c01b191660c091821c92909216901b61ffff60c01b16179055565b5f80615332565b90916153b390614705565b60ff60e01b1990921660e083901b60ff60e01b161790555f8061527f565b5050505050509050565b505f1981018181116131d3575f52876020526040805f208151906153fe82613fed565b549060018060a01b038216815261ffff63ffffffff8360a01c169283602084015260c01c16928391015261ffff60408801511690828214155f1461544357501161525b565b91505063ffffffff6020870151161061525b565b5061ffff6154658287614b7a565b90549060031b1c16151561522e565b600860ff91015460e01c166008811015612f1f5760031090565b90915f19838309928083029283808610950394808603951461551f57848311156155075790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090614b0792506140ad565b6301000000811161553a5750565b6344b607ad60e11b5f52600452630100000060245260445ffd5b6001600160a01b031680156156bd57346156a65781156156a0576040516370a0823160e01b815230600482015290602082602481845afa918215612d5f575f9261566c575b50604051926323b872dd60e01b5f52336004523060245260445260205f60648180855af160015f511481161561564d575b836040525f6060521561563b57826024816020936370a0823160e01b82523060048301525afa8015612d5f575f90615607575b614b0792506140cb565b506020823d602011615633575b8161562160209383614008565b81010312610a6c57614b0791516155fd565b3d9150615614565b635274afe760e01b5f5260045260245ffd5b600181151661566357813b15153d1516166155ca565b833d5f823e3d90fd5b9091506020813d602011615698575b8161568860209383614008565b81010312610a6c5751905f615599565b3d915061567b565b50505f90565b63312b003360e01b5f52346004525f60245260445ffd5b508034036156c85790565b63312b003360e01b5f523460045260245260445ffd5b6001600160801b0381116156f8576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b9061574d61572761271092600185015460801c614129565b61ffff61574163ffffffff600b87015460601c16836140ad565b945460e81c1690614136565b0490818082109118021890565b906157648261494e565b6157716040519182614008565b8281528092614944601f199161494e565b600801549060ff8260e01c166008811015612f1f5760011491826157a557505090565b6157bb925060a01c6001600160401b0316614129565b431190565b905f8091602081519101845af48080615839575b156157f45750506040513d81523d5f602083013e60203d82010160405290565b1561581957639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d1561582a576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806157d45750813b15156157d4565b81471061587b575f808093819382604051615868602082614008565b526001600160a01b03165af11561581957565b504763cf47918160e01b5f5260045260245260445ffd5b9080156158b0576158a86001915f1984016140ad565b019015150290565b634e487b715f5260126020526024601cfd5b909160ff169160028311615a26576158da8183615c5e565b94918594919415615a1c5793925f945f945f93600286159614905b848610615941575050505050505f1461592657508061271002906127108204036131d35761ffff916151fe916140ad565b61ffff925061593c90655af3107a4000926140ad565b041690565b909192939496978660206159598a614a998a82614136565b80018401015160f01c90615a075783156159f7576001600160ff1b03811681036131d35761599d61598a8a88614965565b5160208b80018801015160f01c90614129565b9060011b905b80156159eb5781670de0b6b3a76400000291670de0b6b3a76400008304036131d357600192611d386159d8926159de946140ad565b99614705565b975b0194939291906158f5565b505097966001906159e0565b615a018987614965565b516159a3565b615a16906001929a999a614129565b986159e0565b5050505050505f90565b826381accb9f60e01b5f5260045260245ffd5b81615a4691939293615c5e565b8093915015615ae1575f935f925f5b828110615a905750505060ff16615a8057508161271002916127108304036131d357614b07916140ad565b91505080156140b7576127100490565b86615a9b8284614965565b5111615ace575b615aac8183614965565b51615aba575b600101615a55565b93615ac6600191614705565b949050615ab2565b9550615ada8682614965565b5195615aa2565b505050505f90565b600881101561380a5760051b6102640190565b610e1081108015615b2f575b615b0f5750565b635497254760e01b5f52600452610e106024526301e1338060445260645ffd5b506301e133808111615b08565b6001811115614b0757806001600160801b821015615c4d575b600482600160401b615bff941015615c40575b640100000000811015615c33575b62010000811015615c26575b610100811015615c1a575b6010811015615c0e575b1015615c06575b60030260011c615bae81846140ad565b0160011c615bbc81846140ad565b0160011c615bca81846140ad565b0160011c615bd881846140ad565b0160011c615be681846140ad565b0160011c615bf481846140ad565b0160011c80926140ad565b8111900390565b60011b615b9e565b811c9160021b91615b97565b60081c91811b91615b8d565b60101c9160081b91615b82565b60201c9160101b91615b76565b60401c9160201b91615b68565b5050608081901c600160401b615b55565b90915f90615c6b8461575a565b93601081018082116131d357600f82019081116131d3578060041c90601f199060011b1690808204602014901517156131d357615caa9094919461491c565b935f915b818310615cba57505050565b9091935f905f5b848110615cea575081615ce191600193615cdb898c614965565b52614129565b94019190615cae565b6020615cfa82614a99888b614136565b80018501015192615d0b82876140cb565b60108110615d6a575b507e01000100010001000100010001000100010001000100010001000100010001840260f01c019260208280018a01019081510190526010810180911115615cc157634e487b7160e01b5f52601160045260245ffd5b9093906001600160fc1b03811681036131d3575f199060041b1c1916925f615d14565b919080821015615da0575060051b013590565b600182018092116131d357637169558560e11b5f5260045260245260445ffd5b604191604051916001835360018301526021820152209056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00e3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc005' as const
