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
    "name": "BeaconBlockReached",
    "inputs": [
      {
        "name": "number",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "beaconBlock",
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
export const contestsBytecode = '0x60e03461010957601f615e1b38819003918201601f19168301916001600160401b0383118484101761010d57808492606094604052833981010312610109578051906001600160a01b0382168203610109576020810151906001600160a01b038216820361010957604001519160808310806100fd575b6100e55760805260a05260c052604051615cf9908161012282396080518181816109d401528181611e2201528181612f40015281816131eb0152818161348a015261385e015260a051818181612d53015281816140a9015261488e015260c0518181816104830152611e760152f35b8263d474bb7f60e01b5f52600452608060245260445ffd5b50617a69461415610076565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6103406040526004361015610012575f80fd5b5f610260525f3560e01c806305261aea1461380a5780630560c7a8146137a357806308e7642914613515578063135f8aa7146134585780631bbc1a18146133415780632246fe3f146132fd578063239069631461318657806330f49e70146130f057806340e58ee514612ff55780635307fbe614612f6f57806359659e9014612f2b5780636fbfd40914612eba5780637ad226dc14612d8257806385c758f714612d3e57806395165f1214611dd55780639a9c29f614611bd55780639d1c0bc61461152d5780639f351ff414610acf578063a65e2cfd14610874578063ac9650d8146106fe578063b065a46b14610579578063c0a2526c1461055a578063cdb314d014610520578063dbb325da146104c8578063e17702e9146104a6578063e7b4905414610469578063f2f03877146103065763f940e38514610153575f80fd5b346102ff5760403660031901126102ff5761016c613c62565b610174613c4c565b9061017d615032565b60018060a01b03169081610260515260026020526040610260512060018060a01b0382165f5260205260405f20549081156102db5782610260515260026020526040610260512060018060a01b0382165f5260205260405f2061026051905582155f1461024c576020926101fa836001600160a01b0384166157f7565b6040518381526001600160a01b03909216917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb908590a3610260515f516020615cd95f395f51905f525d604051908152f35b610260805160405163a9059cbb60e01b9091526001600160a01b0383166004526024849052905160209060448180885af19060016102605151148216156102b7575b6040521561029e576020926101fa565b82635274afe760e01b6102605152600452602461026051fd5b9060018115166102cf57843b15153d1516169061028e565b503d61026051823e3d90fd5b6102608051633a8d87ed60e11b90526001600160a01b039190911660045251602490fd5b6102605180fd5b60403660031901126102ff57602435600435610320615032565b610329816149a4565b61033281614b65565b61034d6001600160401b0361034683614bc3565b5116614cd9565b60018060a01b038154166001600160601b03610371600284019282845416906154f2565b9154169081810361044e5760206103be8686600b87019063ffffffff825460401c1693849261039f84613d53565b63ffffffff60401b82549160401b169063ffffffff60401b1916179055565b61026080518290526004865280516040808220918590529087529051819020848155600101805460ff60a01b19339081166001600160a81b031990921691909117600160a01b179091559051938452927f911dbf9aab77050b1994d6d70068a9fd3228f11a74a550d26025aaa897396965908690a4610260515f516020615cd95f395f51905f525d604051908152f35b63312b003360e01b6102605152600452602452604461026051fd5b346102ff57610260513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ff57610260513660031901126102ff5760206102605154604051908152f35b346102ff5760403660031901126102ff576104e1613c62565b6104e9613c4c565b9060018060a01b031661026051526002602052604061026051209060018060a01b03165f52602052602060405f2054604051908152f35b346102ff57366003190161042081126102ff57610360136102ff5760c0366103631901126102ff5760206105526147df565b604051908152f35b346102ff57610260513660031901126102ff57602060405161dead8152f35b346102ff5760203660031901126102ff5760043560ff600b61059a836149a4565b015460e01c16906105aa826147b4565b916105b86040519384613e2a565b8083526105c7601f19916147b4565b01610260515b8181106106cc575050610260515b8251811015610658576001908261026051526007602052604061026051208161026051526020526040610260512061ffff6040519161061983613e0f565b54848060a01b038116835263ffffffff8160a01c16602084015260c01c16604082015261064682866147cb565b5261065181856147cb565b50016105db565b82604051809160208201602083528151809152602060408401920190610260515b818110610687575050500390f35b825180516001600160a01b0316855260208181015163ffffffff168187015260409182015161ffff169186019190915286955060609094019390920191600101610679565b6020906040516106db81613e0f565b6102605181526102605183820152610260516040820152828287010152016105cd565b346102ff5760203660031901126102ff576004356001600160401b0381116102ff5761072e903690600401613cad565b60209160405161073e8482613e2a565b61026051815283810190601f198501368337610759846147b4565b926107676040519485613e2a565b848452601f19610776866147b4565b0186610260515b82811061086557505050610260515b85811015610805576001906107e96107e36107ad600584901b860186613d21565b91908b89846040519586948486013783018281016102605181528b519283915e010161026051815203601f198101835282613e2a565b3061576b565b6107f382886147cb565b526107fe81876147cb565b500161078c565b604080518881528651818a018190526102605192600582901b8301810191898c01918c9085015b8287106108395785850386f35b909192938280610855600193603f198a82030186528851613cdd565b960192019601959291909261082c565b6060878201830152810161077d565b61087d36613c28565b90610886615032565b61088f816149a4565b9160ff600884015460e01c16600881101580610a8657600182141580610abf575b610aa057610a86576002036109bf576108e7906108d76001600160401b0361034686614bc3565b83546001600160a01b03166154f2565b91600a6108f38461567c565b9101906001600160801b0380835416911601906001600160801b0382116109a5576001600160801b03809216821982541617815582610260515260016020526040610260512060018060a01b0333165f5260205260405f20610956858254613f20565b9055541660405192835260208301527f8280ff1879c6ac2c53ba231886d678c2ea3004dacf8236df357e456aedbaf47b60403393a3610260515f516020615cd95f395f51905f525d6102605180f35b634e487b7160e01b61026051526011600452602461026051fd5b60405163461645bf60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610a78576102605190610a40575b610a1991508461572d565b610a26576108e7906108d7565b6102608051630d64047360e21b9052516006600452602490fd5b506020813d602011610a70575b81610a5a60209383613e2a565b81010312610a6c57610a199051610a0e565b5f80fd5b3d9150610a4d565b6040513d61026051823e3d90fd5b634e487b7160e01b61026051526021600452602461026051fd5b61026051630d64047360e21b9052610ab782613c92565b602461026051fd5b50506102605160028214156108b0565b346102ff5760603660031901126102ff576024356001600160401b0381116102ff57610aff903690600401613bc8565b906044356001600160401b0381116102ff57610b1f903690600401613cad565b60805291610b2e6004356149a4565b6102c052610b3e6102c051614bc3565b610b4a6102c051614b65565b610b606001600160401b03602083015116614ca7565b63ffffffff600b6102c051015460601c161561150a5760408101516001600160401b03164210156114a85750610b986102c051614b37565b610ba46102c05161515f565b6102a05263ffffffff60026102c051015460801c1661032052600b6102c051015463ffffffff8160a01c1661030052610be3610300516102a0516146b8565b61028052610320511561148e57610bff60056102c05101613e7b565b6101e05261ffff60606101e05101511661ffff60806101e051015116600181018091116109a557610c2f91613f2d565b6101a0526101a05160040160041161016052610160516109a55760246101a051016101a051600401116109a557610c8360246101a05101610280516103205110610280516103205118026102805118613f2d565b820361144a5763ffffffff90610cbb610cb66101a051610280516103205110610280516103205118026102805118613f2d565b614782565b6102e052610cdf610280516103205110610280516103205118026102805118615705565b61012052610d16610d066102805161032051106102805161032051180261028051186147b4565b6040516101405261014051613e2a565b6102805161032051106102805161032051180261028051186101405152610d536102805161032051106102805161032051180261028051186147b4565b601f1901366020610140510137610d9a8260406101e05101511661026051610200526102605161022052610d8681615a1b565b81818002100161020052610200519061583d565b6102205260c01c1660a052610260516101c0526102c0516008015460e81c60ff16610240525b6102805161032051106102805161032051180261028051186101c05110611181576101e0516040015161026051610140515163ffffffff909216918590825b81811061111757506001905b848210610ff857836080518103610fda57610140515115610fc05761014051602001516101e0515190818103610fa55760a0516102c051600b01805463ffffffff60c01b191660c09290921b63ffffffff60c01b169190911790556102e0515160206102e0510120600435610260515260066020526040610260512063ffffffff610320516103005104166102605152602052604061026051205563ffffffff6102805161032051106102805161032051180261028051181663ffffffff600b6102c051015460a01c160163ffffffff81116109a5576102c051600b01805463ffffffff60a01b60a093841b1663ffffffff60a01b1990911617908190556102a051911c63ffffffff1614610f88575b60ff60086102c051015460e81c1660405190151581526040602082015263ffffffff61032051610300510416907f6358812ed21f1469a47038d5d107b4733d6cd9ad703180dc52878460d3daf2726004359180610f7e604082016102e051613cdd565b0390a36102605180f35b6102c051600801805460ff60e01b1916600360e01b179055610f1b565b63a864586d60e01b6102605152600452602452604461026051fd5b634e487b7160e01b61026051526032600452602461026051fd5b637169558560e11b6102605152608051600452602452604461026051fd5b6102605190815b8181106110125750509060011b90610e0b565b61101f81610120516147cb565b5161102d82610140516147cb565b51600182811603611090579061105c61108b939261105761104d8b61455e565b9a6080518b615c6c565b615c9f565b905b60011c61106e86610120516147cb565b5261108561107b8661455e565b95610140516147cb565b5261455e565b610fff565b906001830183116109a557836001840110806110ef575b61108b9390156110d8576110bd6110d29161455e565b926110cb84610140516147cb565b5190615c9f565b9061105e565b916110d2906110e961104d8b61455e565b90615c9f565b50610120516111029060018501906147cb565b5192600182018083116109a5579093146110a7565b61112481610120516147cb565b51858110801590611155575b61113d5750600101610dff565b636605cf7d60e11b6102605152600452602461026051fd5b50811515801561113057505f1982018281116109a55761117890610120516147cb565b51811115611130565b61119460246101a051016101c051613f2d565b6101805260016101c051016101c051116109a5576111be60246101a0510160016101c05101613f2d565b610100526102605160e0526102605160c0526101005161018051116102ff578061010051116102ff576101805182810160e052610100510360c08190526004116102ff5760a05160e0513560e01c10158061142e575b80611402575b156113e3575b61024051806113d2575b156112795761124660a05161022051610200516102c051614fa9565b1561125e5761125660a05161455e565b60a052611220565b63e6a0ae4b60e01b610260515260a051600452602461026051fd5b60e0805135901c60018101106109a55760e0805135901c6001810160a0526101c051610120516112a991906147cb565b5260405161026051815360c05160e0516001830137600160c0510190206112d66101c051610140516147cb565b526112e76101a0516101c051613f2d565b610160516109a557610260516101605260c0516101a051600401116102ff576101a051906020600460e05101916102e05101013761ffff60806101e0510151166001810181116109a557805b6101a051811061134f57505060016101c051016101c052610dc0565b611362816101a051600460e05101614dd7565b3560f81c60ff60a06101e051015116111561138a57611385906001830190613f20565b611333565b61139d906101a051600460e05101614dd7565b3560f81c60ff60a06101e05101511690632d3fff4960e01b610260515260e0513560e01c600452602452604452606461026051fd5b5060e0513560e01c60a0511061122a565b63e6a0ae4b60e01b610260515260e0513560e01c600452602461026051fd5b5061141e60e0513560e01c61022051610200516102c051614fa9565b610240511515901515141561121a565b5063ffffffff60406101e05101511660e0513560e01c10611214565b5061147260246101a05101610280516103205110610280516103205118026102805118613f2d565b9063137339c560e01b6102605152600452602452604461026051fd5b634e487b7160e01b61026051526012600452602461026051fd5b6001600160401b0360606114be92015116614cd9565b60086102c05101805460ff8160e81c16156114db575b5050610b98565b60ff60e81b1916600160e81b1790556102c051600b01805467ffffffffffffffff60a01b1916905583806114d4565b610ab760ff60086102c051015460e01c16630d64047360e21b6102605152613c92565b346102ff5760203660031901126102ff5760405161154a81613dd7565b6040519061155782613df3565b6102605182526102605160208301526102605160408301526102605160608301526102605160808301526102605160a08301526102605160c08301526102605160e08301526102605161010083015261026051610120830152610260516101408301526102605161016083015261026051610180830152610260516101a0830152610260516101c0830152610260516101e08301526102605161020083015261026051610220830152610260516102408301526102605150610260515061026051506101009160405161162a8482613e2a565b83368237610260820152815261163e613e4b565b60208201526102605160408201526102605160608201526102605160808201526102605160a08201526102605160c08201526102605160e0820152610260518282015261026051610120820152610260516101408201526102605161016082015261026051610180820152610260516101a0820152610260516101c08201526101e0610260519101526116d26004356149a4565b90604051916116e083613dd7565b6040516116ec81613df3565b81546001600160a01b038116825260a081901c60ff166003811015610a8657602083015260ff8160a81c16906002821015610a865761ffff91604084015260ff8160b01c166060840152818160b81c166080840152818160c81c1660a0840152818160d81c1660c084015260e81c1660e082015260018201546001600160801b0381168483015260801c61012082015260028201546001600160601b03811661014083015263ffffffff8160601c1661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e082015263ffffffff6003830154818116610200840152818160201c1661022084015260401c1661024082015260405161181381600485016146c5565b61181d8482613e2a565b610260820152835261183160058201613e7b565b6020840152600881015460018060a01b03811660408501526001600160401b038160a01c16606085015260ff8160e01c16916008831015610a865760ff600b928194608088015260e81c16151560a0860152600981015460c0860152600a8101546001600160801b03811660e087015260801c8486015201546001600160401b03811661012085015263ffffffff8160401c1661014085015263ffffffff8160601c1661016085015263ffffffff8160801c1661018085015263ffffffff8160a01c166101a085015263ffffffff8160c01c166101c085015260e01c166101e083015260405190610260835160018060a01b03815116845261193b60208201516020860190613c78565b61194d60408201516040860190613c85565b60ff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501526001600160801b038382015116838501526001600160801b03610120820151166101208501526001600160601b036101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c085015263ffffffff6101e0820151166101e085015263ffffffff6102008201511661020085015263ffffffff6102208201511661022085015263ffffffff610240820151166102408501520151610260830161026051905b60088210611bbb576105e08560ff6101e0896001600160801b03898460a0602085015180516103608a015260208101516103808a015263ffffffff6040820151166103a08a015261ffff6060820151166103c08a015261ffff6080820151166103e08a015201511661040087015260018060a01b036040840151166104208701526001600160401b03606084015116610440870152611b126080840151610460880190613ca0565b60a0830151151561048087015260c08301516104a08701528160e0840151166104c0870152820151166104e08501526001600160401b036101208201511661050085015263ffffffff6101408201511661052085015263ffffffff6101608201511661054085015263ffffffff6101808201511661056085015263ffffffff6101a08201511661058085015263ffffffff6101c0820151166105a08501520151166105c0820152f35b60208060019261ffff865116815201930191019091611a6a565b346102ff57611be336613c28565b611bec826149a4565b918061026051526004602052604061026051208261026051526020526001604061026051200180549260ff8460a01c166005811015610a86578015611db85760ff8560d81c16611d9657611c3f86615412565b9060018103611d555750509060ff91611c6c6001600160401b036020611c6489614bc3565b015116614ca7565b600160d81b8360d81b19861617809255837fd6a2d25ecd6cab1dc86a233554a7ebf4e30c8afb1b74a5f85561246161f523676102605161026051a360a01c166005811015610a865760028114908115611d4a575b506001600160601b03600285015416928180611d2b575b94611d0095611d11575b546001600160a01b03169115611d07576001600160a01b0316916150cc565b6102605180f35b5061dead916150cc565b93611d2590611d1f866156ad565b90613f20565b93611ce1565b5060ff600886015460e01c16946008861015610a865794600714611cd7565b600314905084611cc0565b6002149081611d8d575b50611d6d579060ff91611c6c565b610ab760ff600887015460e01c16630d64047360e21b6102605152613c92565b90501586611d5f565b6102608051633a8d87ed60e11b90526001600160a01b03861660045251602490fd5b508263271aeedf60e11b6102605152600452602452604461026051fd5b36600319016104408112610a6c5761036013610a6c5760c036610363190112610a6c57610424356001600160401b038111610a6c57611e18903690600401613bc8565b611e20615032565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a6c575f6004916040519283809263919840ad60e01b82525afa8015612d3357612d1e575b507f000000000000000000000000000000000000000000000000000000000000000090600163ffffffff611ea5614604565b161180612d0a575b80612cf4575b80612ce0575b80612ccc575b80612cb7575b80612cab575b15612c8d5763ffffffff611edd614618565b1615159081612c6b575b81612c53575b81612c36575b604435928260028510156102ff57600185149384612c00575b5015612bcc5760ff611f1c61457d565b16158015612bb9575b612b9657600563ffffffff611f38614640565b161115612b70578063ffffffff611f4d614654565b16108015612b5b575b612b27575060ff611f6561456c565b168015612b1257602435929061270f046001018060038510156102ff578415612ac4575b508061ffff611f966145c2565b1611801590612aae575b612a87575061271061ffff611fb36145d3565b1611612a7c5761ffff611fc46145e4565b16158015612a66575b612a425761026051805b600881106129b9575061271081036129a1575061200063ffffffff611ffa614668565b166159f7565b61201063ffffffff611ffa61467c565b61202063ffffffff611ffa614690565b61203063ffffffff611ffa6146a4565b61204061203b6147df565b6154ca565b61206363ffffffff61205061462c565b1661ffff61205c61458d565b1690613f2d565b63ffffffff612070614604565b166001600160801b03811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17906d010102020202030303030303030360801b90821c1a1790600182018092116109a55761ffff6120e961459f565b16600181018091116109a5576120ff9082613f2d565b63ffffffff61210c61462c565b166024810290808204602414901517156109a55761212991613f20565b6121408363ffffffff61213a61462c565b16613f2d565b908160051b91808304602014901517156109a5576001600160fa1b03811681036109a55760061b620493e0019081620493e0116109a557806028029060288204036109a55761218e91613f20565b908061012c029061012c8204036109a5576121a891613f20565b63ffffffff6121b561462c565b1691806103e802906103e88204036109a557611f40019182611f40116109a5576121e292611d1f91613f2d565b90612929575b6121f0614640565b643fffffffc09060061b16620493e00180620493e0116109a55781818061221b9411911802186154ca565b612257612226613d7e565b6122516001600160801b03612239614530565b166001600160801b0361224a614547565b1690613f20565b906154f2565b61226a6001600160801b03612239614530565b81810361290957506001600160801b03612282614530565b165b612291610260515461455e565b610260805182815582905260036020525160409020909590946001600160a01b036122ba613d7e565b87546001600160a01b0319169116178087559160ff60b01b6122da61457d565b60b01b169161ffff60b81b6122ed6145c2565b60b81b169361ffff60b81b199160ff60a01b9060a01b169062ffffff60a01b191617169060ff60a81b9060a81b16171717845561234761232b6145b1565b855461ffff60c81b191660c89190911b61ffff60c81b16178555565b61234f6145d3565b845461ffff60e81b61235f6145e4565b60e81b169161ffff60d81b9060d81b169063ffffffff60d81b19161717845560018401936001600160801b03612393614530565b166001600160801b03198654161785556123ce6123ae614547565b86546001600160801b031660809190911b6001600160801b031916178655565b6002810190610144356001600160601b0381168091036102ff5782546bffffffffffffffffffffffff1916178255612427612407614618565b835463ffffffff60601b191660609190911b63ffffffff60601b16178355565b61245261243261462c565b835463ffffffff60801b191660809190911b63ffffffff60801b16178355565b61247d61245d614640565b835463ffffffff60a01b191660a09190911b63ffffffff60a01b16178355565b6124a8612488614654565b835463ffffffff60c01b191660c09190911b63ffffffff60c01b16178355565b6124b0614668565b82546001600160e01b031660e09190911b6001600160e01b031916178255600381019163ffffffff6124e061467c565b1663ffffffff198454161783556124f5614690565b67ffffffff0000000084549160201b169067ffffffff00000000191617835561254461251f6146a4565b84546bffffffff0000000000000000191660409190911b63ffffffff60401b16178455565b61026051600483019590610264815b600881106128d95750508655610364359485600585015561261b6125fb6125f68361038435958660068a01556007890163ffffffff612590614604565b1663ffffffff198254161781556125a561458d565b815467ffff0000000000006125b861459f565b60301b169065ffff0000000068ff00000000000000006125d661456c565b60401b169360201b169068ffffffffff00000000191617171790556146b8565b61567c565b8a546001600160801b031660809190911b6001600160801b031916178a55565b6126248161567c565b600a850180546001600160801b0319166001600160801b03929092169190911790556008840180546001600160a01b0319163317815561267163ffffffff61266a614654565b1643613f20565b6001600160401b0381116128bc578154610260805168ffffffffffffffffff60a01b1990921660a09390931b67ffffffffffffffff60a01b1692909217600160e01b17909255908b9052600160209081529051604090819020335f9081529252908190209190915551946126e486613da8565b855260208501526103a43563ffffffff811681036102ff5760408501526103c43561ffff811681036102ff5760608501526103e43561ffff811681036102ff576080850152610404359860ff8a168a036102ff5761287b899663ffffffff61ffff9661289e9561277d60209f9a7f5afd367de84683376c26a82144a3169ac3657e6f82c8ab06c6d77b6af889e7059b60a0820152614f16565b9c604051998a995460018060a01b0381168b5260206127a4908c0160ff8360a01c16613c78565b6127b760408c0160ff8360a81c16613c85565b60ff8160b01c1660608c0152818160b81c1660808c0152818160c81c1660a08c0152818160d81c1660c08c015260e81c1660e08a0152546001600160801b0381166101008a015260801c610120890152546001600160601b038116610140890152828160601c16610160890152828160801c16610180890152828160a01c166101a0890152828160c01c166101c089015260e01c6101e08801525481811661020088015281818f1c1661022088015260401c166102408601526102608501906146c5565b612888610360840161471c565b6104406104208401523396610440840191613d01565b0390a4610260515f516020615cd95f395f51905f525d604051908152f35b6306dfcc6560e41b61026051526040600452602452604461026051fd5b909160206001916128e9856145f5565b90610260515061ffff808660041b9316831b921b19161793019101612553565b612924906001600160801b0361291d614530565b168361542c565b612284565b61295b612934614604565b63ffffffff80612953612945614604565b61294d614618565b90615145565b16911661583d565b63ffffffff61296861462c565b1690602082018092116109a55761297e91613f2d565b6107d08102908082046107d014901517156109a55761299c91613f20565b6121e8565b6312c99a0360e21b6102605152600452602461026051fd5b9081151580612a2a575b806129fe575b6001916129de91156129e55761271190613f20565b9101611fd7565b61ffff6129f96129f4866159e4565b6145f5565b61224a565b505f1982018281116109a55760019161ffff612a1f6129f46129de946159e4565b1615915091506129c9565b5061ffff612a3a6129f4846159e4565b1615156129c3565b61ffff612a4d6145e4565b6337b2768760e01b610260515216600452602461026051fd5b5061271061ffff612a756145e4565b1611611fcd565b61ffff612a4d6145d3565b61ffff612a926145c2565b637b7a98f160e01b610260515216600452602452604461026051fd5b5061271061ffff612abd6145c2565b1611611fa0565b80915061ffff612ad26145b1565b1610612aeb575061ffff612ae46145b1565b1686611f89565b61ffff612af66145b1565b63d478de1360e01b610260515216600452602452604461026051fd5b634e487b71610260515260126020526024601cfd5b63ffffffff612b34614654565b63d474bb7f60e01b6102605152166004526001808211911802600118602452604461026051fd5b5063ffffffff612b69614654565b1615611f56565b63ffffffff612b7d614640565b633739b79360e01b610260515216600452602461026051fd5b60ff612ba061457d565b63e147fc2f60e01b610260515216600452602461026051fd5b5060f1612bc461457d565b161515611f25565b63ffffffff612bd9614618565b81612be2614604565b9163a868420960e01b61026051521660045216602452604461026051fd5b905080612c0e575b86611f0c565b5061ffff612c2f63ffffffff612c25612945614604565b168261205c61458d565b1115612c08565b905061ffff612c4b63ffffffff612c25614618565b111590611ef3565b905063ffffffff612c6261462c565b16151590611eed565b9050612c75614618565b63ffffffff80612c83614604565b1691161090611ee7565b60405163ac566e9960e01b815260c490612ca96004820161471c565bfd5b50610364351515611ecb565b50604060ff612cc461456c565b161115611ec5565b50600160ff612cd961456c565b1611611ebf565b5061ffff612cec61459f565b161515611eb9565b5061010061ffff612d0361458d565b1610611eb3565b5061ffff612d1661458d565b161515611ead565b5f612d2891613e2a565b5f6102605282611e73565b6040513d5f823e3d90fd5b34610a6c575f366003190112610a6c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610a6c576040366003190112610a6c57600435612d9e613c4c565b90612da8816149a4565b91612db283615412565b15612e97575f8281526001602090815260408083206001600160a01b038516845290915290205480612e7457505f925b8315612e535781612e40857f7ca5472b7ea78c2c0141c5a12ee6d170cf4ce8ed06be3d22c8252ddfc7a6a2c494602094875f526001865260405f2060018060a01b0383165f5286525f604081205560018060a01b03905416876150cc565b6040519485526001600160a01b031693a3005b50633a8d87ed60e11b5f9081526001600160a01b0391909116600452602490fd5b600a840154612e91916001600160801b0382169160801c9061542c565b92612de2565b6008830154630d64047360e21b5f52612eb59060e01c60ff16613c92565b60245ffd5b34610a6c576020366003190112610a6c57612ed36144f6565b5060a0612ee9612ee46004356149a4565b614bc3565b6001600160401b036080604051928281511684528260208201511660208501528260408201511660408501528260608201511660608501520151166080820152f35b34610a6c575f366003190112610a6c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610a6c5760a0366003190112610a6c576044356001600160401b038111610a6c5760606003198236030112610a6c576064356001600160401b038111610a6c57612fbe903690600401613bc8565b91608435926001600160401b038411610a6c57612fe2612ff3943690600401613bc8565b939092600401602435600435613f40565b005b34610a6c576020366003190112610a6c57600435613011615032565b61301a816149a4565b9061302482614b37565b61302d82614b84565b600882016001600160401b03815460a01c1692834310156130d957815460ff60e01b1916600560e01b178255600a81018054608081901b6001600160801b0319166001600160801b03919091161790556130a391908054915460019091015460801c916001600160a01b039182169116846150cc565b7f564c0a2f5ba521d3247c4a3487b8c208198a1a72af1f3819ac9f48ecc29f23235f80a25f5f516020615cd95f395f51905f525d005b8363702bbb5160e11b5f524360045260245260445ffd5b34610a6c5761310861310136613c28565b91906149a4565b6009810154156131695763ffffffff60078201541680831015613156579161314c9160209361314661313982615a1b565b828180021001809261583d565b91614fa9565b6040519015158152f35b8263e6a0ae4b60e01b5f5260045260245ffd5b60080154630d64047360e21b5f52612eb59060e01c60ff16613c92565b34610a6c5761319436613bf5565b61319d836149a4565b906131a782614b84565b602060088301916001600160401b03835460a01c166131e7604051968793849363641ad23760e01b85526004850152604060248501526044840191613d01565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315612d33575f936132c8575b50805460ff60e01b1916600160e11b179055600b8101805467ffffffffffffffff1916426001600160401b03161790557f7a74d142ea4f6cf0e1ca09eb5214f61dbc2cd7577b53c6e207d344853dcf7051916040916009919061329061328b60058301613e7b565b614f16565b8451602081019184835288878301526060820152606081526132b3608082613e2a565b519020928391015582519182526020820152a2005b9092506020813d6020116132f5575b816132e460209383613e2a565b81010312610a6c5751916009613223565b3d91506132d7565b34610a6c576040366003190112610a6c57613316613c4c565b6004355f52600160205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610a6c5761334f36613c28565b90613358613e4b565b50805f52600460205260405f20825f5260205260405f209060016040519261337f84613da8565b80548452015490602083019360018060a01b038316855260ff8360a01c16946040850191600587101561342f57868352606086019363ffffffff8660a81c168552608087019761ffff8760c81c16895260ff60a089019760d81c16151587521561344357505060405194518552516001600160a01b031660208501525193600585101561342f5763ffffffff61ffff9260c0966040870152511660608501525116608083015251151560a0820152f35b634e487b7160e01b5f52602160045260245ffd5b63271aeedf60e11b5f5260045260245260445ffd5b34610a6c576020366003190112610a6c576134746004356149a4565b60405163461645bf60e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612d33575f916134df575b6134cc9250614de3565b604051600a82101561342f576020918152f35b90506020823d60201161350d575b816134fa60209383613e2a565b81010312610a6c576134cc9151906134c2565b3d91506134ed565b34610a6c576060366003190112610a6c576024356004356044356001600160401b038111610a6c578060040160606003198336030112610a6c57613558836149a4565b61358b6001600160401b03602061356e84614bc3565b61357785614b65565b61358383825116614ca7565b015116614cd9565b835f52600460205260405f20855f5260205260405f2090600182019160ff835460a01c16600581101561342f57600181036137905750836135cc9187614d0c565b60448401916135db8385613d21565b90600582119081613778575b816136cf575b50156136ab5750805460ff60a01b1916600160a11b179055600b0180547f8db945d9712ec069e07dbbdb8fc389ac53850cf92275ac5419a0a6b240b005a29493926136a69261367c9261366d919061364d9060601c63ffffffff16613d53565b815463ffffffff60601b191660609190911b63ffffffff60601b16179055565b61367684613d94565b93613d21565b602460405195869560018060a01b0316865201356020850152606060408501526060840191613d01565b0390a3005b63ffffffff600284015460a01c1690634bd9b9ef60e01b5f5260045260245260445ffd5b9050816001101561372757600181013560f81c90600882109182613760575b508161373b575b81613702575b50896135ed565b9050816004101561372757600460ff600786015460401c1691013560f81c14896136fb565b634e487b7160e01b5f52603260045260245ffd5b905081600411610a6c5761ffff600785015460301c16600282013560f01c14906136f5565b855460b01c60ff16901c60019081161491508a6136ee565b600285015460a01c63ffffffff1683111591506135e7565b632661292560e11b5f52612eb590613c3e565b34610a6c577f56fefaa99e7f82bf3809a5afa3b9f24cbb45948a819b9f12ab286ba09cf283b66137d236613bf5565b6137ee6137e08495946149a4565b6137e981614b37565b614b65565b613805604051928392602084526020840191613d01565b0390a2005b34610a6c576020366003190112610a6c57600435613827816149a4565b600881019060ff825460e01c16600881101561342f576001810361398f575060405163461645bf60e01b81529091906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612d33575f9061395b575b6138a091508361572d565b1561394157805460ff60e01b1916600360e11b178155600a8083018054608081901b6001600160801b0319166001600160801b03919091161790557fe3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc0059260409290919060ff9061392260018060a01b03855416600186015460801c9089615067565b5460e01c1691015460801c61393983518093613ca0565b6020820152a2005b54630d64047360e21b5f52612eb59060e01c60ff16613c92565b506020813d602011613987575b8161397560209383613e2a565b81010312610a6c576138a09051613895565b3d9150613968565b600281036139d0575080600a60ff7fe3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc005946139cb60409588614a1a565b613922565b60038103613bb55750600b810190815463ffffffff808260601c169160801c1610613b9a575b825460ff60e01b1916600160e21b17835590915f9182916004820190600a830190845b60ff885460e01c16811015613ad15782546001600160801b0316613a3d82866149e0565b90549060031b1c61ffff16613a5191613f2d565b612710900480978654908160d81c61ffff16613a6d9084613f2d565b6127109004988993613a7e91613f20565b98613a8891613f20565b988b5f52600760205260405f20845f52602052600160a01b6001900360405f20541692613ab4916146b8565b613ac99290916001600160a01b03168c6150cc565b600101613a19565b50907fe3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc005965060ff9250604095613b3e6139cb92613b1e6125f6600a98996001600160801b038454166146b8565b81546001600160801b031660809190911b6001600160801b031916179055565b8254848160e81c165f14613b705750613b5f90600187015460801c90613f20565b85546001600160a01b031689615067565b86546001880154613b959260809190911c916001600160a01b0391821691168c6150cc565b613b5f565b613bb06001600160401b036080611c6484614bc3565b6139f6565b630d64047360e21b5f52612eb590613c92565b9181601f84011215610a6c578235916001600160401b038311610a6c5760208381860195010111610a6c57565b906040600319830112610a6c5760043591602435906001600160401b038211610a6c57613c2491600401613bc8565b9091565b6040906003190112610a6c576004359060243590565b600581101561342f57600452565b602435906001600160a01b0382168203610a6c57565b600435906001600160a01b0382168203610a6c57565b90600382101561342f5752565b90600282101561342f5752565b600881101561342f57600452565b90600882101561342f5752565b9181601f84011215610a6c578235916001600160401b038311610a6c576020808501948460051b010111610a6c57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e1981360301821215610a6c57018035906001600160401b038211610a6c57602001918136038313610a6c57565b63ffffffff1663ffffffff8114613d6a5760010190565b634e487b7160e01b5f52601160045260245ffd5b6004356001600160a01b0381168103610a6c5790565b356001600160a01b0381168103610a6c5790565b60c081019081106001600160401b03821117613dc357604052565b634e487b7160e01b5f52604160045260245ffd5b61020081019081106001600160401b03821117613dc357604052565b61028081019081106001600160401b03821117613dc357604052565b606081019081106001600160401b03821117613dc357604052565b90601f801991011681019081106001600160401b03821117613dc357604052565b60405190613e5882613da8565b5f60a0838281528260208201528260408201528260608201528260808201520152565b90604051613e8881613da8565b60a060ff600283958054855260018101546020860152015463ffffffff8116604085015261ffff8160201c16606085015261ffff8160301c16608085015260401c16910152565b6001600160401b038111613dc357601f01601f191660200190565b929192613ef682613ecf565b91613f046040519384613e2a565b829481845281830111610a6c578281602093845f960137010152565b91908201809211613d6a57565b81810292918115918404141715613d6a57565b949195929095613f4f866149a4565b9160ff600884015460e01c16600881101561342f5760038103613bb55750613f836001600160401b03608061358386614bc3565b865f52600460205260405f20885f5260205260405f2095600187019660ff885460a01c16600581101561342f5760028103613790575083613fc4918a614d0c565b63ffffffff875460a81c1694613fdb368385613eea565b60208151910120895f52600660205260405f20875f5260205260405f205481036144c85750866144b1575f5b895f52600560205260405f208b5f5260205260405f2054810361448357506140326040850185613d21565b92909760078701948554926040519a8b96630297d79760e61b88526004880160a0905260a488019061406392613d01565b9060031987830301602488015261407992613d01565b918060301c61ffff16604486015260401c60ff1660648501526003198483030160848501526140a792613d01565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691879103815a935f94fa948515612d33575f905f966143fa575b50600e81101561342f5780614396575060018401808511613d6a57865463ffffffff60a81b191660a882901b63ffffffff60a81b16178755600284015461413e9160809190911c63ffffffff1690613f2d565b6141478461515f565b116143325760ff905460401c169082549260ff8460a01c1692600384101561342f5761ffff8061417886848b61586d565b169560b81c16851015931561427a575b50865466ffff00000000ff60a01b191660c885901b61ffff60c81b1617600360a01b179096555f516020615cb95f395f51905f52955b826141f9600b83016141d963ffffffff825460801c16613d53565b815463ffffffff60801b191660809190911b63ffffffff60801b16179055565b614235575b505061421c604051948594855260a0602086015260a0850190613cdd565b91600160408501526060840152151560808301520390a3565b61424161427392613d94565b906040519161424f83613e0f565b6001600160a01b0316825263ffffffff8a16602083015260408201859052886151ac565b5f806141fe565b8397939761428f575b509195916141be614188565b96505f61429c8888615b3d565b999190505f5b82811061430157505050876142d057505f516020615cb95f395f51905f5296506141be845f5b109750614283565b806127100290612710820403613d6a57846142fc5f516020615cb95f395f51905f52996141be936149fc565b6142c8565b8361430c82846147cb565b511161431b575b6001016142a2565b9250600161432984836147cb565b51939050614313565b5050505f516020615cb95f395f51905f52925081516020830120845f52600560205260405f20865f5260205260405f205561437f604051928392835260a0602084015260a0830190613cdd565b5f60408301525f60608301525f60808301520390a3565b865460ff60a01b1916600160a21b179096555050600b0180547fcda000ab7d4945e3cf6c67cbfde8994db9c9363d1d9f0a5d68632d7b5c1e8eca946020945092506143ee91906141d99060801c63ffffffff16613d53565b60ff60405191168152a3565b9550503d805f873e61440c8187613e2a565b850194604081870312610a6c57805190600e821015610a6c576020810151906001600160401b038211610a6c570186601f82011215610a6c5780519061445182613ecf565b9761445f604051998a613e2a565b82895260208383010111610a6c57815f926020809301838b015e880101525f6140eb565b8a8a5f52600560205260405f20905f5260205260405f205490630b9a8dab60e31b5f5260045260245260445ffd5b6144bc368883613eea565b60208151910120614007565b868a5f52600660205260405f20905f5260205260405f20549063fc60aa5960e01b5f5260045260245260445ffd5b6040519060a082018281106001600160401b03821117613dc3576040525f6080838281528260208201528260408201528260608201520152565b610104356001600160801b0381168103610a6c5790565b610124356001600160801b0381168103610a6c5790565b5f198114613d6a5760010190565b6104043560ff81168103610a6c5790565b60643560ff81168103610a6c5790565b6103c43561ffff81168103610a6c5790565b6103e43561ffff81168103610a6c5790565b60a43561ffff81168103610a6c5790565b60843561ffff81168103610a6c5790565b60c43561ffff81168103610a6c5790565b60e43561ffff81168103610a6c5790565b3561ffff81168103610a6c5790565b6103a43563ffffffff81168103610a6c5790565b6101643563ffffffff81168103610a6c5790565b6101843563ffffffff81168103610a6c5790565b6101a43563ffffffff81168103610a6c5790565b6101c43563ffffffff81168103610a6c5790565b6101e43563ffffffff81168103610a6c5790565b6102043563ffffffff81168103610a6c5790565b6102243563ffffffff81168103610a6c5790565b6102443563ffffffff81168103610a6c5790565b91908203918211613d6a57565b61ffff60e091548181168452818160101c166020850152818160201c166040850152818160301c166060850152818160401c166080850152818160501c1660a0850152818160601c1660c085015260701c16910152565b6103643581526103843560208201526103a43563ffffffff8116809103610a6c5760408201526103c43561ffff8116809103610a6c5760608201526103e43561ffff8116809103610a6c576080820152610404359060ff8216809203610a6c5760a00152565b9061478c82613ecf565b6147996040519182613e2a565b82815280926147aa601f1991613ecf565b0190602036910137565b6001600160401b038111613dc35760051b60200190565b80518210156137275760209160051b010190565b6101843563ffffffff811690818103610a6c57506103c4359061ffff821690818303610a6c5761480f9250613f2d565b60643560ff811690818103610a6c57506101a4359163ffffffff8316808403610a6c576103e4359161ffff8316808403610a6c57610404359360ff851696878603610a6c5760405196634923778560e01b8852600488015284602488015282604488015287606488015283608488015260208760a48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa968715612d33575f97614970575b50505060018101809111613d6a576148d591613f2d565b9360ff83168103613d6a576148f76148ff916101fe6149049560011b16613f2d565b948592613f20565b613f20565b80602802602881048203613d6a57620493e00180620493e011613d6a576001600160ff1b0382168203613d6a5761493e9160011b90613f20565b6001600160fc1b0383168303613d6a57614965826148ff603c9361496d9660041b90613f20565b910490613f20565b90565b9096506020813d60201161499c575b8161498c60209383613e2a565b81010312610a6c5751955f6148be565b3d915061497f565b90815f52600360205260405f209160ff600884015460e01c16600881101561342f57156149ce5750565b634cc9c17160e11b5f5260045260245ffd5b919091600883101561372757601e908360041c019260011b1690565b8115614a06570490565b634e487b7160e01b5f52601260045260245ffd5b614a2382614bc3565b91614a3a6001600160401b03602085015116614ca7565b600b81019263ffffffff845460601c1615614ad557614a9e614ad394614a6f6001600160401b036060614acd95015116614ca7565b60088401805460ff60e01b1916600760e01b17905563ffffffff614a92856156ad565b915460601c1690613f2d565b614ac860018060a01b038454169360016001600160801b03600a8301541691015460801c90613f20565b6146b8565b91615067565b565b5060088101805460ff60e01b1916600160e21b178155600a82018054608081901b6001600160801b0319166001600160801b0391909116179055614ad393508154905460019092015460801c926001600160a01b0392831692909116906150cc565b600801546001600160a01b031633819003614b4f5750565b63bcbe858b60e01b5f523360045260245260445ffd5b600860ff91015460e01c16600881101561342f5760028103613bb55750565b600860ff91015460e01c16600881101561342f5760018103613bb55750565b906001600160401b03809116911601906001600160401b038211613d6a57565b90614bcc6144f6565b916001600160401b03600b82015416908115614ca35760ff815460a81c16600281101561342f5763ffffffff828660ff60086001600160401b0380614c1d819a6002614c8a9b015460e01c90614ba3565b169687855281614c35600388015499898b1690614ba3565b168060208701526001836040614c518b8d60201c168095614ba3565b9801971692838852145f14614c9d57614c6991614ba3565b16938460608c0152015460e81c165f14614c925750915b60401c1690614ba3565b166080830152565b859150511691614c80565b50614c69565b5050565b6001600160401b0316804210614cba5750565b63cb6c86dd60e01b5f526001600160401b03421660045260245260445ffd5b6001600160401b031680421015614ced5750565b6305b6237560e01b5f526001600160401b03421660045260245260445ffd5b90916001600160a01b03614d1f82613d94565b1615614dc85760018301546001600160a01b0316906020614d3f82613d94565b91614d57614d506040830183613d21565b3691613eea565b8281519101209260405194838601964688523060408801526060870152608086015260018060a01b031660a0850152013560c083015260e082015260e08152614da261010082613e2a565b519020905490818103614db3575050565b6324f53acf60e11b5f5260045260245260445ffd5b63d92e233d60e01b5f5260045ffd5b90821015613727570190565b614dec81615412565b614f0f57600881015460ff8160e01c1692600884101561342f5760018414614ee25750506003614e1b82614bc3565b9214614ea4576001600160401b038251164210614e9d576001600160401b036020830151164210614e9657600b015460601c63ffffffff1615614e90576001600160401b036040820151164210614e8a57606001516001600160401b0316421015614e8557600690565b600890565b50600590565b50600890565b5050600490565b5050600390565b600b015463ffffffff808260601c169160801c16109081614ecb575b5015614e8557600790565b6001600160401b039150608001511642105f614ec0565b909250614eee9161572d565b614e905760a01c6001600160401b0316431115614f0a57600290565b600190565b5050600990565b80516040808301516060840151608085015160a08601516020968701519451600160f91b978101978852602181019690965260e09390931b6001600160e01b031916604186015260f091821b6001600160f01b03199081166045870152911b16604784015260f81b6001600160f81b0319166049830152604a808301919091528152614fa3606a82613e2a565b51902090565b9190600983015463ffffffff60078501541694905f525b8180820691045f5b60088110614ff8575082020191848310614fe25791614fc0565b50509150600263ffffffff91015460601c161190565b918484600292848660209996991b176020528160405f2006010695866001860160201b176020528160405f20060106920193919093614fc8565b5f516020615cd95f395f51905f525c6150585760015f516020615cd95f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b82156150c7577f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771602061dead9360018060a01b031694855f526002825260405f20855f52825260405f206150bc828254613f20565b9055604051908152a4565b505050565b90929192821561513f5760207f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719160018060a01b031694855f526002825260405f2060018060a01b0382165f52825260405f2061512a868254613f20565b90556040519485526001600160a01b031693a4565b50505050565b9063ffffffff8091169116039063ffffffff8211613d6a57565b63ffffffff9060ff600882015460e81c165f1461519557808260028160076151919501541692015460601c1690615145565b1690565b6002015460601c1690565b8015613d6a575f190190565b929091925f52600760205260405f20925f9260048101935b60088110806153f5575b156151e1576151dc9061455e565b6151c4565b9350600b01805460ff8160e01c1691825b80151580615379575b1561520e57615209906151a0565b6151f2565b93949580851461536f578310615346575b50505f198101908111613d6a575b8181116152a357505f908152602093845260409081902082518154958401516001600160c01b03199096166001600160a01b03919091161760a09590951b63ffffffff60a01b169490941784559192614ad392909161ffff910151825461ffff60c01b1916911660c01b61ffff60c01b16179055565b5f19810190808211613d6a576152d7915f528560205260405f20815f528660205260405f208181036152dc575b50506151a0565b61522d565b815481546001600160a01b039091166001600160a01b0319821681178355835463ffffffff60a01b166001600160c01b03199092161717815561533f9161ffff9054825461ffff60c01b191660c091821c92909216901b61ffff60c01b16179055565b5f806152d0565b90916153519061455e565b60ff60e01b1990921660e083901b60ff60e01b161790555f8061521f565b5050505050509050565b505f198101818111613d6a575f52876020526040805f2081519061539c82613e0f565b549060018060a01b038216815261ffff63ffffffff8360a01c169283602084015260c01c16928391015261ffff60408801511690828214155f146153e15750116151fb565b91505063ffffffff602087015116106151fb565b5061ffff61540382876149e0565b90549060031b1c1615156151ce565b600860ff91015460e01c16600881101561342f5760031090565b90915f1983830992808302928380861095039480860395146154bd57848311156154a55790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50509061496d92506149fc565b630100000081116154d85750565b6344b607ad60e11b5f52600452630100000060245260445ffd5b6001600160a01b0316801561565b573461564457811561563e576040516370a0823160e01b815230600482015290602082602481845afa918215612d33575f9261560a575b50604051926323b872dd60e01b5f52336004523060245260445260205f60648180855af160015f51148116156155eb575b836040525f606052156155d957826024816020936370a0823160e01b82523060048301525afa8015612d33575f906155a5575b61496d92506146b8565b506020823d6020116155d1575b816155bf60209383613e2a565b81010312610a6c5761496d915161559b565b3d91506155b2565b635274afe760e01b5f5260045260245ffd5b600181151661560157813b15153d151616615568565b833d5f823e3d90fd5b9091506020813d602011615636575b8161562660209383613e2a565b81010312610a6c5751905f615537565b3d9150615619565b50505f90565b63312b003360e01b5f52346004525f60245260445ffd5b508034036156665790565b63312b003360e01b5f523460045260245260445ffd5b6001600160801b038111615696576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b6127106156f86156d26001600160801b03600a85015416600185015460801c90613f20565b61ffff6156ec63ffffffff600b87015460601c16836149fc565b945460e81c1690613f2d565b0490818082109118021890565b9061570f826147b4565b61571c6040519182613e2a565b82815280926147aa601f19916147b4565b600801549060ff8260e01c16600881101561342f57600114918261575057505090565b615766925060a01c6001600160401b0316613f20565b431190565b905f8091602081519101845af480806157e4575b1561579f5750506040513d81523d5f602083013e60203d82010160405290565b156157c457639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d156157d5576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d15158061577f5750813b151561577f565b814710615826575f808093819382604051615813602082613e2a565b526001600160a01b03165af1156157c457565b504763cf47918160e01b5f5260045260245260445ffd5b90801561585b576158536001915f1984016149fc565b019015150290565b634e487b715f5260126020526024601cfd5b909160ff1691600283116159d1576158858183615b3d565b949185949194156159c75793925f945f945f93600286159614905b8486106158ec575050505050505f146158d15750806127100290612710820403613d6a5761ffff91615191916149fc565b61ffff92506158e790655af3107a4000926149fc565b041690565b909192939496978660206159048a6148ff8a82613f2d565b80018401015160f01c906159b25783156159a2576001600160ff1b0381168103613d6a576159486159358a886147cb565b5160208b80018801015160f01c90613f20565b9060011b905b80156159965781670de0b6b3a76400000291670de0b6b3a7640000830403613d6a57600192611d1f61598392615989946149fc565b9961455e565b975b0194939291906158a0565b5050979660019061598b565b6159ac89876147cb565b5161594e565b6159c1906001929a999a613f20565b9861598b565b5050505050505f90565b826381accb9f60e01b5f5260045260245ffd5b60088110156137275760051b6102640190565b610e108110615a035750565b63381e046b60e21b5f52600452610e1060245260445ffd5b600181111561496d57806001600160801b821015615b2c575b600482600160401b615ade941015615b1f575b640100000000811015615b12575b62010000811015615b05575b610100811015615af9575b6010811015615aed575b1015615ae5575b60030260011c615a8d81846149fc565b0160011c615a9b81846149fc565b0160011c615aa981846149fc565b0160011c615ab781846149fc565b0160011c615ac581846149fc565b0160011c615ad381846149fc565b0160011c80926149fc565b8111900390565b60011b615a7d565b811c9160021b91615a76565b60081c91811b91615a6c565b60101c9160081b91615a61565b60201c9160101b91615a55565b60401c9160201b91615a47565b5050608081901c600160401b615a34565b90915f90615b4a84615705565b9360108101808211613d6a57600f8201908111613d6a578060041c90601f199060011b169080820460201490151715613d6a57615b8990949194614782565b935f915b818310615b9957505050565b9091935f905f5b848110615bc9575081615bc091600193615bba898c6147cb565b52613f20565b94019190615b8d565b6020615bd9826148ff888b613f2d565b80018501015192615bea82876146b8565b60108110615c49575b507e01000100010001000100010001000100010001000100010001000100010001840260f01c019260208280018a01019081510190526010810180911115615ba057634e487b7160e01b5f52601160045260245ffd5b9093906001600160fc1b0381168103613d6a575f199060041b1c1916925f615bf3565b919080821015615c7f575060051b013590565b60018201809211613d6a57637169558560e11b5f5260045260245260445ffd5b604191604051916001835360018301526021820152209056fe01f44f03979c13005e1f204e85e74b3ce0e2b1da632c1ffd6826a3218dcd6a689b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00' as const
