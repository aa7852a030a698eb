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
export const contestsBytecode = '0x60e03461011657601f615f5b38819003918201601f19168301916001600160401b0383118484101761011a57808492606094604052833981010312610116578051906001600160a01b0382168203610116576020810151906001600160a01b0382168203610116576040015191608083108061010a575b6100ec5760805260a05260c052604051615e2c908161012f82396080518181816109d401528181611e3b01528181612fee015281816132f40152818161357f0152613953015260a051818181612d91015281816142c40152614a3a015260c05181818161048301528181611e8f015261310c0152f35b8263036dc5e360e61b5f52600452608060245261c4e060445260645ffd5b50617a69461415610076565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6103406040526004361015610012575f80fd5b5f610260525f3560e01c806305261aea146138ff5780630560c7a81461389857806308e764291461360a578063135f8aa71461354d5780631bbc1a181461344a5780632246fe3f14613406578063239069631461328f57806330f49e70146131f957806340e58ee5146130a35780635307fbe61461301d57806359659e9014612fd95780636fbfd40914612f685780637ad226dc14612dc057806385c758f714612d7c57806395165f1214611dee5780639a9c29f614611bbd5780639d1c0bc6146115155780639f351ff414610acf578063a65e2cfd14610874578063ac9650d8146106fe578063b065a46b14610579578063c0a2526c1461055a578063cdb314d014610520578063dbb325da146104c8578063e17702e9146104a6578063e7b4905414610469578063f2f03877146103065763f940e38514610153575f80fd5b346102ff5760403660031901126102ff5761016c613e66565b610174613e50565b9061017d6150b1565b60018060a01b03169081610260515260026020526040610260512060018060a01b0382165f5260205260405f20549081156102db5782610260515260026020526040610260512060018060a01b0382165f5260205260405f2061026051905582155f1461024c576020926101fa836001600160a01b03841661585e565b6040518381526001600160a01b03909216917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb908590a3610260515f516020615dec5f395f51905f525d604051908152f35b610260805160405163a9059cbb60e01b9091526001600160a01b0383166004526024849052905160209060448180885af19060016102605151148216156102b7575b6040521561029e576020926101fa565b82635274afe760e01b6102605152600452602461026051fd5b9060018115166102cf57843b15153d1516169061028e565b503d61026051823e3d90fd5b6102608051633a8d87ed60e11b90526001600160a01b039190911660045251602490fd5b6102605180fd5b60403660031901126102ff576024356004356103206150b1565b61032981614b50565b61033281614bd6565b61034d6001600160401b0361034683614c34565b5116614d4a565b60018060a01b038154166001600160601b0361037160028401928284541690615566565b9154169081810361044e5760206103be8686600b87019063ffffffff825460401c1693849261039f84613f57565b63ffffffff60401b82549160401b169063ffffffff60401b1916179055565b61026080518290526004865280516040808220918590529087529051819020848155600101805460ff60a01b19339081166001600160a81b031990921691909117600160a01b179091559051938452927f911dbf9aab77050b1994d6d70068a9fd3228f11a74a550d26025aaa897396965908690a4610260515f516020615dec5f395f51905f525d604051908152f35b63312b003360e01b6102605152600452602452604461026051fd5b346102ff57610260513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ff57610260513660031901126102ff5760206102605154604051908152f35b346102ff5760403660031901126102ff576104e1613e66565b6104e9613e50565b9060018060a01b031661026051526002602052604061026051209060018060a01b03165f52602052602060405f2054604051908152f35b346102ff57366003190161042081126102ff57610360136102ff5760c0366103631901126102ff57602061055261498b565b604051908152f35b346102ff57610260513660031901126102ff57602060405161dead8152f35b346102ff5760203660031901126102ff5760043560ff600b61059a83614b50565b015460e01c16906105aa82614960565b916105b8604051938461401a565b8083526105c7601f1991614960565b01610260515b8181106106cc575050610260515b8251811015610658576001908261026051526007602052604061026051208161026051526020526040610260512061ffff6040519161061983613fff565b54848060a01b038116835263ffffffff8160a01c16602084015260c01c1660408201526106468286614977565b526106518185614977565b50016105db565b82604051809160208201602083528151809152602060408401920190610260515b818110610687575050500390f35b825180516001600160a01b0316855260208181015163ffffffff168187015260409182015161ffff169186019190915286955060609094019390920191600101610679565b6020906040516106db81613fff565b6102605181526102605183820152610260516040820152828287010152016105cd565b346102ff5760203660031901126102ff576004356001600160401b0381116102ff5761072e903690600401613eb1565b60209160405161073e848261401a565b61026051815283810190601f19850136833761075984614960565b92610767604051948561401a565b848452601f1961077686614960565b0186610260515b82811061086557505050610260515b85811015610805576001906107e96107e36107ad600584901b860186613f25565b91908b89846040519586948486013783018281016102605181528b519283915e010161026051815203601f19810183528261401a565b306157d2565b6107f38288614977565b526107fe8187614977565b500161078c565b604080518881528651818a018190526102605192600582901b8301810191898c01918c9085015b8287106108395785850386f35b909192938280610855600193603f198a82030186528851613ee1565b960192019601959291909261082c565b6060878201830152810161077d565b61087d36613e2c565b906108866150b1565b61088f81614b50565b9160ff600884015460e01c16600881101580610a8657600182141580610abf575b610aa057610a86576002036109bf576108e7906108d76001600160401b0361034686614c34565b83546001600160a01b0316615566565b91600a6108f3846156f0565b9101906001600160801b0380835416911601906001600160801b0382116109a5576001600160801b03809216821982541617815582610260515260016020526040610260512060018060a01b0333165f5260205260405f2061095685825461413b565b9055541660405192835260208301527f8280ff1879c6ac2c53ba231886d678c2ea3004dacf8236df357e456aedbaf47b60403393a3610260515f516020615dec5f395f51905f525d6102605180f35b634e487b7160e01b61026051526011600452602461026051fd5b60405163461645bf60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610a78576102605190610a40575b610a19915084615794565b610a26576108e7906108d7565b6102608051630d64047360e21b9052516006600452602490fd5b506020813d602011610a70575b81610a5a6020938361401a565b81010312610a6c57610a199051610a0e565b5f80fd5b3d9150610a4d565b6040513d61026051823e3d90fd5b634e487b7160e01b61026051526021600452602461026051fd5b61026051630d64047360e21b9052610ab782613e96565b602461026051fd5b50506102605160028214156108b0565b346102ff5760603660031901126102ff576024356001600160401b0381116102ff57610aff903690600401613dcc565b906044356001600160401b0381116102ff57610b1f903690600401613eb1565b60805291610b2e600435614b50565b6102c052610b3e6102c051614c34565b610b4a6102c051614bd6565b610b606001600160401b03602083015116614d18565b6001600160401b03604082015116908142105f14611496575050610b866102c051614ba8565b610b926102c0516151de565b6102a05263ffffffff60026102c051015460801c1661032052600b6102c051015463ffffffff8160a01c1661030052610bd1610300516102a0516140dd565b61028052610320511561147c57610bed60056102c0510161406b565b6101e05261ffff60606101e05101511661ffff60806101e051015116600181018091116109a557610c1d91614148565b6101a0526101a05160040160041161016052610160516109a55760246101a051016101a051600401116109a557610c7160246101a05101610280516103205110610280516103205118026102805118614148565b82036114385763ffffffff90610ca9610ca46101a051610280516103205110610280516103205118026102805118614148565b61492e565b6102e052610ccd61028051610320511061028051610320511802610280511861576c565b61012052610d04610cf4610280516103205110610280516103205118026102805118614960565b604051610140526101405161401a565b6102805161032051106102805161032051180261028051186101405152610d41610280516103205110610280516103205118026102805118614960565b601f1901366020610140510137610d888260406101e05101511661026051610200526102605161022052610d7481615b4e565b8181800210016102005261020051906158a4565b6102205260c01c1660a052610260516101c0526102c0516008015460e81c60ff16610240525b6102805161032051106102805161032051180261028051186101c0511061116f576101e0516040015161026051610140515163ffffffff909216918590825b81811061110557506001905b848210610fe657836080518103610fc857610140515115610fae5761014051602001516101e0515190818103610f935760a0516102c051600b01805463ffffffff60c01b191660c09290921b63ffffffff60c01b169190911790556102e0515160206102e0510120600435610260515260066020526040610260512063ffffffff610320516103005104166102605152602052604061026051205563ffffffff6102805161032051106102805161032051180261028051181663ffffffff600b6102c051015460a01c160163ffffffff81116109a5576102c051600b01805463ffffffff60a01b60a093841b1663ffffffff60a01b1990911617908190556102a051911c63ffffffff1614610f76575b60ff60086102c051015460e81c1660405190151581526040602082015263ffffffff61032051610300510416907f6358812ed21f1469a47038d5d107b4733d6cd9ad703180dc52878460d3daf2726004359180610f6c604082016102e051613ee1565b0390a36102605180f35b6102c051600801805460ff60e01b1916600360e01b179055610f09565b63a864586d60e01b6102605152600452602452604461026051fd5b634e487b7160e01b61026051526032600452602461026051fd5b637169558560e11b6102605152608051600452602452604461026051fd5b6102605190815b8181106110005750509060011b90610df9565b61100d8161012051614977565b5161101b8261014051614977565b5160018281160361107e579061104a611079939261104561103b8b614717565b9a6080518b615d9f565b615dd2565b905b60011c61105c8661012051614977565b5261107361106986614717565b9561014051614977565b52614717565b610fed565b906001830183116109a557836001840110806110dd575b6110799390156110c6576110ab6110c091614717565b926110b98461014051614977565b5190615dd2565b9061104c565b916110c0906110d761103b8b614717565b90615dd2565b50610120516110f0906001850190614977565b5192600182018083116109a557909314611095565b6111128161012051614977565b51858110801590611143575b61112b5750600101610ded565b636605cf7d60e11b6102605152600452602461026051fd5b50811515801561111e57505f1982018281116109a5576111669061012051614977565b5181111561111e565b61118260246101a051016101c051614148565b6101805260016101c051016101c051116109a5576111ac60246101a0510160016101c05101614148565b610100526102605160e0526102605160c0526101005161018051116102ff578061010051116102ff576101805182810160e052610100510360c08190526004116102ff5760a05160e0513560e01c10158061141c575b806113f0575b156113d1575b61024051806113c0575b156112675761123460a05161022051610200516102c051615028565b1561124c5761124460a051614717565b60a05261120e565b63e6a0ae4b60e01b610260515260a051600452602461026051fd5b60e0805135901c60018101106109a55760e0805135901c6001810160a0526101c051610120516112979190614977565b5260405161026051815360c05160e0516001830137600160c0510190206112c46101c05161014051614977565b526112d56101a0516101c051614148565b610160516109a557610260516101605260c0516101a051600401116102ff576101a051906020600460e05101916102e05101013761ffff60806101e0510151166001810181116109a557805b6101a051811061133d57505060016101c051016101c052610dae565b611350816101a051600460e05101614e48565b3560f81c60ff60a06101e05101511611156113785761137390600183019061413b565b611321565b61138b906101a051600460e05101614e48565b3560f81c60ff60a06101e05101511690632d3fff4960e01b610260515260e0513560e01c600452602452604452606461026051fd5b5060e0513560e01c60a05110611218565b63e6a0ae4b60e01b610260515260e0513560e01c600452602461026051fd5b5061140c60e0513560e01c61022051610200516102c051615028565b6102405115159015151415611208565b5063ffffffff60406101e05101511660e0513560e01c10611202565b5061146060246101a05101610280516103205110610280516103205118026102805118614148565b9063137339c560e01b6102605152600452602452604461026051fd5b634e487b7160e01b61026051526012600452602461026051fd5b6102c051600b01805490926114c7929160601c63ffffffff161561150e5750606001516001600160401b0316614d4a565b60086102c05101805460ff8160e81c16156114e5575b505050610b86565b60ff60e81b1916600160e81b179055805467ffffffffffffffff60a01b191690558380806114dd565b9050614d4a565b346102ff5760203660031901126102ff5760405161153281613fc7565b6040519061153f82613fe3565b6102605182526102605160208301526102605160408301526102605160608301526102605160808301526102605160a08301526102605160c08301526102605160e08301526102605161010083015261026051610120830152610260516101408301526102605161016083015261026051610180830152610260516101a0830152610260516101c0830152610260516101e083015261026051610200830152610260516102208301526102605161024083015261026051506102605150610260515061010091604051611612848261401a565b83368237610260820152815261162661403b565b60208201526102605160408201526102605160608201526102605160808201526102605160a08201526102605160c08201526102605160e0820152610260518282015261026051610120820152610260516101408201526102605161016082015261026051610180820152610260516101a0820152610260516101c08201526101e0610260519101526116ba600435614b50565b90604051916116c883613fc7565b6040516116d481613fe3565b81546001600160a01b038116825260a081901c60ff166003811015610a8657602083015260ff8160a81c16906002821015610a865761ffff91604084015260ff8160b01c166060840152818160b81c166080840152818160c81c1660a0840152818160d81c1660c084015260e81c1660e082015260018201546001600160801b0381168483015260801c61012082015260028201546001600160601b03811661014083015263ffffffff8160601c1661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e082015263ffffffff6003830154818116610200840152818160201c1661022084015260401c166102408201526040516117fb8160048501614871565b611805848261401a565b61026082015283526118196005820161406b565b6020840152600881015460018060a01b03811660408501526001600160401b038160a01c16606085015260ff8160e01c16916008831015610a865760ff600b928194608088015260e81c16151560a0860152600981015460c0860152600a8101546001600160801b03811660e087015260801c8486015201546001600160401b03811661012085015263ffffffff8160401c1661014085015263ffffffff8160601c1661016085015263ffffffff8160801c1661018085015263ffffffff8160a01c166101a085015263ffffffff8160c01c166101c085015260e01c166101e083015260405190610260835160018060a01b03815116845261192360208201516020860190613e7c565b61193560408201516040860190613e89565b60ff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501526001600160801b038382015116838501526001600160801b03610120820151166101208501526001600160601b036101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c085015263ffffffff6101e0820151166101e085015263ffffffff6102008201511661020085015263ffffffff6102208201511661022085015263ffffffff610240820151166102408501520151610260830161026051905b60088210611ba3576105e08560ff6101e0896001600160801b03898460a0602085015180516103608a015260208101516103808a015263ffffffff6040820151166103a08a015261ffff6060820151166103c08a015261ffff6080820151166103e08a015201511661040087015260018060a01b036040840151166104208701526001600160401b03606084015116610440870152611afa6080840151610460880190613ea4565b60a0830151151561048087015260c08301516104a08701528160e0840151166104c0870152820151166104e08501526001600160401b036101208201511661050085015263ffffffff6101408201511661052085015263ffffffff6101608201511661054085015263ffffffff6101808201511661056085015263ffffffff6101a08201511661058085015263ffffffff6101c0820151166105a08501520151166105c0820152f35b60208060019261ffff865116815201930191019091611a52565b346102ff57611bcb36613e2c565b611bd482614b50565b918061026051526004602052604061026051208261026051526020526001604061026051200180549260ff8460a01c166005811015610a86578015611dd15760ff8560d81c16611daf57611c2786615486565b9060018103611d6e5750509060ff91611c546001600160401b036020611c4c89614c34565b015116614d18565b600160d81b8360d81b19861617809255837fd6a2d25ecd6cab1dc86a233554a7ebf4e30c8afb1b74a5f85561246161f523676102605161026051a360a01c166005811015610a865760028114908115611d63575b506001600160601b03600285015416928180611d44575b94611ce895611cf9575b546001600160a01b03169115611cef576001600160a01b03169161514b565b6102605180f35b5061dead9161514b565b93611d3e9084610260515260016020526040610260512060018060a01b0360088801541660018060a01b03165f52602052611d3860405f205487615721565b9061413b565b93611cc9565b5060ff600886015460e01c16946008861015610a865794600714611cbf565b600314905084611ca8565b6002149081611da6575b50611d86579060ff91611c54565b610ab760ff600887015460e01c16630d64047360e21b6102605152613e96565b90501586611d78565b6102608051633a8d87ed60e11b90526001600160a01b03861660045251602490fd5b508263271aeedf60e11b6102605152600452602452604461026051fd5b36600319016104408112610a6c5761036013610a6c5760c036610363190112610a6c57610424356001600160401b038111610a6c57611e31903690600401613dcc565b611e396150b1565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a6c575f6004916040519283809263919840ad60e01b82525afa8015612d7157612d5c575b507f000000000000000000000000000000000000000000000000000000000000000090600163ffffffff611ebe6147bd565b161180612d48575b80612d32575b80612d1e575b80612d0a575b80612cf5575b80612ce9575b15612ccb5763ffffffff611ef66147d1565b1615159081612ca9575b81612c91575b81612c74575b604435928260028510156102ff57600185149384612c3e575b5015612c0a5760ff611f35614736565b16158015612bf7575b612bd457600563ffffffff611f516147f9565b161115612bae578063ffffffff611f6661480d565b16108015612b99575b8015612b81575b612b47575060ff611f85614725565b168015612b3257602435929061270f046001018060038510156102ff578415612ae4575b508061ffff611fb661477b565b1611801590612ace575b612aa7575061271061ffff611fd361478c565b1611612a9c5761ffff611fe461479d565b16158015612a86575b612a625761026051805b600881106129d9575061271081036129c1575061202063ffffffff61201a614821565b16615b0e565b61203063ffffffff61201a614835565b61204063ffffffff61201a614849565b61205063ffffffff61201a61485d565b61206061205b61498b565b61553e565b61208363ffffffff6120706147e5565b1661ffff61207c614746565b1690614148565b63ffffffff6120906147bd565b166001600160801b03811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17906d010102020202030303030303030360801b90821c1a1790600182018092116109a55761ffff612109614758565b16600181018091116109a55761211f9082614148565b63ffffffff61212c6147e5565b166024810290808204602414901517156109a5576121499161413b565b6121608363ffffffff61215a6147e5565b16614148565b908160051b91808304602014901517156109a5576001600160fa1b03811681036109a55760061b620493e0019081620493e0116109a557806028029060288204036109a5576121ae9161413b565b908061012c029061012c8204036109a5576121c89161413b565b63ffffffff6121d56147e5565b1691806103e802906103e88204036109a557611f40019182611f40116109a55761220292611d3891614148565b90612949575b6122106147f9565b643fffffffc09060061b16620493e00180620493e0116109a55781818061223b94119118021861553e565b612277612246613f6e565b6122716001600160801b036122596146e9565b166001600160801b0361226a614700565b169061413b565b90615566565b61228a6001600160801b036122596146e9565b81810361292957506001600160801b036122a26146e9565b165b6122b16102605154614717565b610260805182815582905260036020525160409020909590946001600160a01b036122da613f6e565b87546001600160a01b0319169116178087559160ff60b01b6122fa614736565b60b01b169161ffff60b81b61230d61477b565b60b81b169361ffff60b81b199160ff60a01b9060a01b169062ffffff60a01b191617169060ff60a81b9060a81b16171717845561236761234b61476a565b855461ffff60c81b191660c89190911b61ffff60c81b16178555565b61236f61478c565b845461ffff60e81b61237f61479d565b60e81b169161ffff60d81b9060d81b169063ffffffff60d81b19161717845560018401936001600160801b036123b36146e9565b166001600160801b03198654161785556123ee6123ce614700565b86546001600160801b031660809190911b6001600160801b031916178655565b6002810190610144356001600160601b0381168091036102ff5782546bffffffffffffffffffffffff19161782556124476124276147d1565b835463ffffffff60601b191660609190911b63ffffffff60601b16178355565b6124726124526147e5565b835463ffffffff60801b191660809190911b63ffffffff60801b16178355565b61249d61247d6147f9565b835463ffffffff60a01b191660a09190911b63ffffffff60a01b16178355565b6124c86124a861480d565b835463ffffffff60c01b191660c09190911b63ffffffff60c01b16178355565b6124d0614821565b82546001600160e01b031660e09190911b6001600160e01b031916178255600381019163ffffffff612500614835565b1663ffffffff19845416178355612515614849565b67ffffffff0000000084549160201b169067ffffffff00000000191617835561256461253f61485d565b84546bffffffff0000000000000000191660409190911b63ffffffff60401b16178455565b61026051600483019590610264815b600881106128f95750508655610364359485600585015561263b61261b6126168361038435958660068a01556007890163ffffffff6125b06147bd565b1663ffffffff198254161781556125c5614746565b815467ffff0000000000006125d8614758565b60301b169065ffff0000000068ff00000000000000006125f6614725565b60401b169360201b169068ffffffffff00000000191617171790556140dd565b6156f0565b8a546001600160801b031660809190911b6001600160801b031916178a55565b612644816156f0565b600a850180546001600160801b0319166001600160801b03929092169190911790556008840180546001600160a01b0319163317815561269163ffffffff61268a61480d565b164361413b565b6001600160401b0381116128dc578154610260805168ffffffffffffffffff60a01b1990921660a09390931b67ffffffffffffffff60a01b1692909217600160e01b17909255908b9052600160209081529051604090819020335f90815292529081902091909155519461270486613f98565b855260208501526103a43563ffffffff811681036102ff5760408501526103c43561ffff811681036102ff5760608501526103e43561ffff811681036102ff576080850152610404359860ff8a168a036102ff5761289b899663ffffffff61ffff966128be9561279d60209f9a7f5afd367de84683376c26a82144a3169ac3657e6f82c8ab06c6d77b6af889e7059b60a0820152614f95565b9c604051998a995460018060a01b0381168b5260206127c4908c0160ff8360a01c16613e7c565b6127d760408c0160ff8360a81c16613e89565b60ff8160b01c1660608c0152818160b81c1660808c0152818160c81c1660a08c0152818160d81c1660c08c015260e81c1660e08a0152546001600160801b0381166101008a015260801c610120890152546001600160601b038116610140890152828160601c16610160890152828160801c16610180890152828160a01c166101a0890152828160c01c166101c089015260e01c6101e08801525481811661020088015281818f1c1661022088015260401c16610240860152610260850190614871565b6128a861036084016148c8565b6104406104208401523396610440840191613f05565b0390a4610260515f516020615dec5f395f51905f525d604051908152f35b6306dfcc6560e41b61026051526040600452602452604461026051fd5b90916020600191612909856147ae565b90610260515061ffff808660041b9316831b921b19161793019101612573565b612944906001600160801b0361293d6146e9565b16836154a0565b6122a4565b61297b6129546147bd565b63ffffffff806129736129656147bd565b61296d6147d1565b906151c4565b1691166158a4565b63ffffffff6129886147e5565b1690602082018092116109a55761299e91614148565b6107d08102908082046107d014901517156109a5576129bc9161413b565b612208565b6312c99a0360e21b6102605152600452602461026051fd5b9081151580612a4a575b80612a1e575b6001916129fe9115612a05576127119061413b565b9101611ff7565b61ffff612a19612a1486615afb565b6147ae565b61226a565b505f1982018281116109a55760019161ffff612a3f612a146129fe94615afb565b1615915091506129e9565b5061ffff612a5a612a1484615afb565b1615156129e3565b61ffff612a6d61479d565b6337b2768760e01b610260515216600452602461026051fd5b5061271061ffff612a9561479d565b1611611fed565b61ffff612a6d61478c565b61ffff612ab261477b565b637b7a98f160e01b610260515216600452602452604461026051fd5b5061271061ffff612add61477b565b1611611fc0565b80915061ffff612af261476a565b1610612b0b575061ffff612b0461476a565b1686611fa9565b61ffff612b1661476a565b63d478de1360e01b610260515216600452602452604461026051fd5b634e487b71610260515260126020526024601cfd5b63ffffffff612b5461480d565b63036dc5e360e61b610260515216600452600180821191180260011860245261c4e0604452606461026051fd5b5061c4e063ffffffff612b9261480d565b1611611f76565b5063ffffffff612ba761480d565b1615611f6f565b63ffffffff612bbb6147f9565b633739b79360e01b610260515216600452602461026051fd5b60ff612bde614736565b63e147fc2f60e01b610260515216600452602461026051fd5b5060f1612c02614736565b161515611f3e565b63ffffffff612c176147d1565b81612c206147bd565b9163a868420960e01b61026051521660045216602452604461026051fd5b905080612c4c575b86611f25565b5061ffff612c6d63ffffffff612c636129656147bd565b168261207c614746565b1115612c46565b905061ffff612c8963ffffffff612c636147d1565b111590611f0c565b905063ffffffff612ca06147e5565b16151590611f06565b9050612cb36147d1565b63ffffffff80612cc16147bd565b1691161090611f00565b60405163ac566e9960e01b815260c490612ce7600482016148c8565bfd5b50610364351515611ee4565b50604060ff612d02614725565b161115611ede565b50600160ff612d17614725565b1611611ed8565b5061ffff612d2a614758565b161515611ed2565b5061010061ffff612d41614746565b1610611ecc565b5061ffff612d54614746565b161515611ec6565b5f612d669161401a565b5f6102605282611e8c565b6040513d5f823e3d90fd5b34610a6c575f366003190112610a6c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610a6c576040366003190112610a6c57600435612ddc613e50565b90612de681614b50565b91612df083615486565b15612f4557600883015460ff8160e01c166008811015612f31576007149081612f1a575b81612f04575b5015612ee0575f5b80612ebd57505f925b8315612e9c5781612e89857f7ca5472b7ea78c2c0141c5a12ee6d170cf4ce8ed06be3d22c8252ddfc7a6a2c494602094875f526001865260405f2060018060a01b0383165f5286525f604081205560018060a01b039054168761514b565b6040519485526001600160a01b031693a3005b50633a8d87ed60e11b5f9081526001600160a01b0391909116600452602490fd5b600a840154612eda916001600160801b0382169160801c906154a0565b92612e2b565b815f52600160205260405f2060018060a01b0382165f5260205260405f2054612e22565b6001600160a01b03838116911614905084612e1a565b600b85015460601c63ffffffff1615159150612e14565b634e487b7160e01b5f52602160045260245ffd5b6008830154630d64047360e21b5f52612f639060e01c60ff16613e96565b60245ffd5b34610a6c576020366003190112610a6c57612f816146af565b5060a0612f97612f92600435614b50565b614c34565b6001600160401b036080604051928281511684528260208201511660208501528260408201511660408501528260608201511660608501520151166080820152f35b34610a6c575f366003190112610a6c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610a6c5760a0366003190112610a6c576044356001600160401b038111610a6c5760606003198236030112610a6c576064356001600160401b038111610a6c5761306c903690600401613dcc565b91608435926001600160401b038411610a6c576130906130a1943690600401613dcc565b93909260040160243560043561415b565b005b34610a6c576020366003190112610a6c576004356130bf6150b1565b6130c881614b50565b906130d282614ba8565b6130db82614bf5565b600882015f196001600160401b03825460a01c16016001600160401b0381116131e557613135906001600160401b037f000000000000000000000000000000000000000000000000000000000000000060011c91166140dd565b928343116131ce57815460ff60e01b1916600560e01b178255600a81018054608081901b6001600160801b0319166001600160801b039190911617905561319891908054915460019091015460801c916001600160a01b0391821691168461514b565b7f564c0a2f5ba521d3247c4a3487b8c208198a1a72af1f3819ac9f48ecc29f23235f80a25f5f516020615dec5f395f51905f525d005b8363cea18e0960e01b5f524360045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b34610a6c5761321161320a36613e2c565b9190614b50565b6009810154156132725763ffffffff6007820154168083101561325f57916132559160209361324f61324282615b4e565b82818002100180926158a4565b91615028565b6040519015158152f35b8263e6a0ae4b60e01b5f5260045260245ffd5b60080154630d64047360e21b5f52612f639060e01c60ff16613e96565b34610a6c5761329d36613df9565b6132a683614b50565b906132b082614bf5565b602060088301916001600160401b03835460a01c166132f0604051968793849363641ad23760e01b85526004850152604060248501526044840191613f05565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315612d71575f936133d1575b50805460ff60e01b1916600160e11b179055600b8101805467ffffffffffffffff1916426001600160401b03161790557f7a74d142ea4f6cf0e1ca09eb5214f61dbc2cd7577b53c6e207d344853dcf705191604091600991906133996133946005830161406b565b614f95565b8451602081019184835288878301526060820152606081526133bc60808261401a565b519020928391015582519182526020820152a2005b9092506020813d6020116133fe575b816133ed6020938361401a565b81010312610a6c575191600961332c565b3d91506133e0565b34610a6c576040366003190112610a6c5761341f613e50565b6004355f52600160205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610a6c5761345836613e2c565b9061346161403b565b50805f52600460205260405f20825f5260205260405f209060016040519261348884613f98565b80548452015490602083019360018060a01b038316855260ff8360a01c169460408501916005871015612f3157868352606086019363ffffffff8660a81c168552608087019761ffff8760c81c16895260ff60a089019760d81c16151587521561353857505060405194518552516001600160a01b0316602085015251936005851015612f315763ffffffff61ffff9260c0966040870152511660608501525116608083015251151560a0820152f35b63271aeedf60e11b5f5260045260245260445ffd5b34610a6c576020366003190112610a6c57613569600435614b50565b60405163461645bf60e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612d71575f916135d4575b6135c19250614e54565b604051600a821015612f31576020918152f35b90506020823d602011613602575b816135ef6020938361401a565b81010312610a6c576135c19151906135b7565b3d91506135e2565b34610a6c576060366003190112610a6c576024356004356044356001600160401b038111610a6c578060040160606003198336030112610a6c5761364d83614b50565b6136806001600160401b03602061366384614c34565b61366c85614bd6565b61367883825116614d18565b015116614d4a565b835f52600460205260405f20855f5260205260405f2090600182019160ff835460a01c166005811015612f3157600181036138855750836136c19187614d7d565b60448401916136d08385613f25565b9060058211908161386d575b816137c4575b50156137a05750805460ff60a01b1916600160a11b179055600b0180547f8db945d9712ec069e07dbbdb8fc389ac53850cf92275ac5419a0a6b240b005a294939261379b926137719261376291906137429060601c63ffffffff16613f57565b815463ffffffff60601b191660609190911b63ffffffff60601b16179055565b61376b84613f84565b93613f25565b602460405195869560018060a01b0316865201356020850152606060408501526060840191613f05565b0390a3005b63ffffffff600284015460a01c1690634bd9b9ef60e01b5f5260045260245260445ffd5b9050816001101561381c57600181013560f81c90600882109182613855575b5081613830575b816137f7575b50896136e2565b9050816004101561381c57600460ff600786015460401c1691013560f81c14896137f0565b634e487b7160e01b5f52603260045260245ffd5b905081600411610a6c5761ffff600785015460301c16600282013560f01c14906137ea565b855460b01c60ff16901c60019081161491508a6137e3565b600285015460a01c63ffffffff1683111591506136dc565b632661292560e11b5f52612f6390613e42565b34610a6c577f56fefaa99e7f82bf3809a5afa3b9f24cbb45948a819b9f12ab286ba09cf283b66138c736613df9565b6138e36138d5849594614b50565b6138de81614ba8565b614bd6565b6138fa604051928392602084526020840191613f05565b0390a2005b34610a6c576020366003190112610a6c5760043561391c81614b50565b600881019060ff825460e01c166008811015612f315760018103613a71575060405163461645bf60e01b81529091906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612d71575f90613a3d575b613995915083615794565b15613a2357805460ff60e01b1916600360e11b178155600a8083018054608081901b6001600160801b0319166001600160801b03919091161790555f516020615e0c5f395f51905f529260409290919060ff90613a0460018060a01b03855416600186015460801c90896150e6565b5460e01c1691015460801c613a1b83518093613ea4565b6020820152a2005b54630d64047360e21b5f52612f639060e01c60ff16613e96565b506020813d602011613a69575b81613a576020938361401a565b81010312610a6c57613995905161398a565b3d9150613a4a565b60028103613bf85750600b8101805460601c63ffffffff16158015939190613be257613aa96001600160401b036060611c4c86614c34565b815460ff60e01b1916600760e01b178255600183015460801c93613b1f575b50600a8083018054608081901b6001600160801b0319166001600160801b03919091161790555f516020615e0c5f395f51905f52936040939260ff91613b1a905b85546001600160a01b0316896150e6565b613a04565b5f85815260016020908152604080832085546001600160a01b03168452909152902054929190613b4e846156f0565b91600a8401926001600160801b0380855416911690036001600160801b0381116131e557613bd686613bd060ff9563ffffffff613bc4613bbd60409c5f516020615e0c5f395f51905f529e600a9c6001600160801b03613b1a9b166001600160801b031982541617905561413b565b948b615721565b915460601c1690614148565b906140dd565b96505092935050613ac8565b613aa96001600160401b036040611c4c86614c34565b60038103613db95750600b810190815463ffffffff808260601c169160801c1610613d9e575b825460ff60e01b1916600160e21b17835590915f9182916004820190600a830190845b60ff885460e01c16811015613cf95782546001600160801b0316613c658286614b8c565b90549060031b1c61ffff16613c7991614148565b612710900480978654908160d81c61ffff16613c959084614148565b6127109004988993613ca69161413b565b98613cb09161413b565b988b5f52600760205260405f20845f52602052600160a01b6001900360405f20541692613cdc916140dd565b613cf19290916001600160a01b03168c61514b565b600101613c41565b50905f516020615e0c5f395f51905f52965060ff9250604095613d53613b1a92613d33612616600a98996001600160801b038454166140dd565b81546001600160801b031660809190911b6001600160801b031916179055565b8254848160e81c165f14613d745750613b0990600187015460801c9061413b565b86546001880154613d999260809190911c916001600160a01b0391821691168c61514b565b613b09565b613db46001600160401b036080611c4c84614c34565b613c1e565b630d64047360e21b5f52612f6390613e96565b9181601f84011215610a6c578235916001600160401b038311610a6c5760208381860195010111610a6c57565b906040600319830112610a6c5760043591602435906001600160401b038211610a6c57613e2891600401613dcc565b9091565b6040906003190112610a6c576004359060243590565b6005811015612f3157600452565b602435906001600160a01b0382168203610a6c57565b600435906001600160a01b0382168203610a6c57565b906003821015612f315752565b906002821015612f315752565b6008811015612f3157600452565b906008821015612f315752565b9181601f84011215610a6c578235916001600160401b038311610a6c576020808501948460051b010111610a6c57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e1981360301821215610a6c57018035906001600160401b038211610a6c57602001918136038313610a6c57565b63ffffffff1663ffffffff81146131e55760010190565b6004356001600160a01b0381168103610a6c5790565b356001600160a01b0381168103610a6c5790565b60c081019081106001600160401b03821117613fb357604052565b634e487b7160e01b5f52604160045260245ffd5b61020081019081106001600160401b03821117613fb357604052565b61028081019081106001600160401b03821117613fb357604052565b606081019081106001600160401b03821117613fb357604052565b90601f801991011681019081106001600160401b03821117613fb357604052565b6040519061404882613f98565b5f60a0838281528260208201528260408201528260608201528260808201520152565b9060405161407881613f98565b60a060ff600283958054855260018101546020860152015463ffffffff8116604085015261ffff8160201c16606085015261ffff8160301c16608085015260401c16910152565b81156140c9570490565b634e487b7160e01b5f52601260045260245ffd5b919082039182116131e557565b6001600160401b038111613fb357601f01601f191660200190565b929192614111826140ea565b9161411f604051938461401a565b829481845281830111610a6c578281602093845f960137010152565b919082018092116131e557565b818102929181159184041417156131e557565b94919592909561416a86614b50565b9160ff600884015460e01c166008811015612f315760038103613db9575061419e6001600160401b03608061367886614c34565b865f52600460205260405f20885f5260205260405f2095600187019660ff885460a01c166005811015612f3157600281036138855750836141df918a614d7d565b63ffffffff875460a81c16946141f6368385614105565b60208151910120895f52600660205260405f20875f5260205260405f2054810361468157508661466a575f5b895f52600560205260405f208b5f5260205260405f2054810361463c575061424d6040850185613f25565b92909760078701948554926040519a8b96630297d79760e61b88526004880160a0905260a488019061427e92613f05565b9060031987830301602488015261429492613f05565b918060301c61ffff16604486015260401c60ff1660648501526003198483030160848501526142c292613f05565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691879103815a935f94fa948515612d71575f905f966145b3575b50600e811015612f31578061454f5750600184018085116131e557865463ffffffff60a81b191660a882901b63ffffffff60a81b1617875560028401546143599160809190911c63ffffffff1690614148565b614362846151de565b116144d85760ff905460401c169082549260ff8460a01c16936003851015612f31577f01f44f03979c13005e1f204e85e74b3ce0e2b1da632c1ffd6826a3218dcd6a68978561ffff6143b68198888c6158d4565b1696879360b81c1683101595866144bb575b5050805466ffff00000000ff60a01b191660c89290921b61ffff60c81b1691909117600360a01b1790555b8261442e600b830161440e63ffffffff825460801c16613f57565b815463ffffffff60801b191660809190911b63ffffffff60801b16179055565b61446a575b5050614451604051948594855260a0602086015260a0850190613ee1565b91600160408501526060840152151560808301520390a3565b6144b491885f52600760205261448360405f2091613f84565b916040519261449184613fff565b6001600160a01b0316835263ffffffff8b1660208401526040830186905261522b565b5f80614433565b6143f393929650906144cd918a615a4b565b81119490915f6143c8565b5050507f01f44f03979c13005e1f204e85e74b3ce0e2b1da632c1ffd6826a3218dcd6a68925081516020830120845f52600560205260405f20865f5260205260405f2055614538604051928392835260a0602084015260a0830190613ee1565b5f60408301525f60608301525f60808301520390a3565b865460ff60a01b1916600160a21b179096555050600b0180547fcda000ab7d4945e3cf6c67cbfde8994db9c9363d1d9f0a5d68632d7b5c1e8eca946020945092506145a7919061440e9060801c63ffffffff16613f57565b60ff60405191168152a3565b9550503d805f873e6145c5818761401a565b850194604081870312610a6c57805190600e821015610a6c576020810151906001600160401b038211610a6c570186601f82011215610a6c5780519061460a826140ea565b97614618604051998a61401a565b82895260208383010111610a6c57815f926020809301838b015e880101525f614306565b8a8a5f52600560205260405f20905f5260205260405f205490630b9a8dab60e31b5f5260045260245260445ffd5b614675368883614105565b60208151910120614222565b868a5f52600660205260405f20905f5260205260405f20549063fc60aa5960e01b5f5260045260245260445ffd5b6040519060a082018281106001600160401b03821117613fb3576040525f6080838281528260208201528260408201528260608201520152565b610104356001600160801b0381168103610a6c5790565b610124356001600160801b0381168103610a6c5790565b5f1981146131e55760010190565b6104043560ff81168103610a6c5790565b60643560ff81168103610a6c5790565b6103c43561ffff81168103610a6c5790565b6103e43561ffff81168103610a6c5790565b60a43561ffff81168103610a6c5790565b60843561ffff81168103610a6c5790565b60c43561ffff81168103610a6c5790565b60e43561ffff81168103610a6c5790565b3561ffff81168103610a6c5790565b6103a43563ffffffff81168103610a6c5790565b6101643563ffffffff81168103610a6c5790565b6101843563ffffffff81168103610a6c5790565b6101a43563ffffffff81168103610a6c5790565b6101c43563ffffffff81168103610a6c5790565b6101e43563ffffffff81168103610a6c5790565b6102043563ffffffff81168103610a6c5790565b6102243563ffffffff81168103610a6c5790565b6102443563ffffffff81168103610a6c5790565b61ffff60e091548181168452818160101c166020850152818160201c166040850152818160301c166060850152818160401c166080850152818160501c1660a0850152818160601c1660c085015260701c16910152565b6103643581526103843560208201526103a43563ffffffff8116809103610a6c5760408201526103c43561ffff8116809103610a6c5760608201526103e43561ffff8116809103610a6c576080820152610404359060ff8216809203610a6c5760a00152565b90614938826140ea565b614945604051918261401a565b8281528092614956601f19916140ea565b0190602036910137565b6001600160401b038111613fb35760051b60200190565b805182101561381c5760209160051b010190565b6101843563ffffffff811690818103610a6c57506103c4359061ffff821690818303610a6c576149bb9250614148565b60643560ff811690818103610a6c57506101a4359163ffffffff8316808403610a6c576103e4359161ffff8316808403610a6c57610404359360ff851696878603610a6c5760405196634923778560e01b8852600488015284602488015282604488015287606488015283608488015260208760a48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa968715612d71575f97614b1c575b505050600181018091116131e557614a8191614148565b9360ff831681036131e557614aa3614aab916101fe614ab09560011b16614148565b94859261413b565b61413b565b806028026028810482036131e557620493e00180620493e0116131e5576001600160ff1b03821682036131e557614aea9160011b9061413b565b6001600160fc1b03831683036131e557614b1182614aab603c93614b199660041b9061413b565b91049061413b565b90565b9096506020813d602011614b48575b81614b386020938361401a565b81010312610a6c5751955f614a6a565b3d9150614b2b565b90815f52600360205260405f209160ff600884015460e01c166008811015612f315715614b7a5750565b634cc9c17160e11b5f5260045260245ffd5b919091600883101561381c57601e908360041c019260011b1690565b600801546001600160a01b031633819003614bc05750565b63bcbe858b60e01b5f523360045260245260445ffd5b600860ff91015460e01c166008811015612f315760028103613db95750565b600860ff91015460e01c166008811015612f315760018103613db95750565b906001600160401b03809116911601906001600160401b0382116131e557565b90614c3d6146af565b916001600160401b03600b82015416908115614d145760ff815460a81c166002811015612f315763ffffffff828660ff60086001600160401b0380614c8e819a6002614cfb9b015460e01c90614c14565b169687855281614ca6600388015499898b1690614c14565b168060208701526001836040614cc28b8d60201c168095614c14565b9801971692838852145f14614d0e57614cda91614c14565b16938460608c0152015460e81c165f14614d035750915b60401c1690614c14565b166080830152565b859150511691614cf1565b50614cda565b5050565b6001600160401b0316804210614d2b5750565b63cb6c86dd60e01b5f526001600160401b03421660045260245260445ffd5b6001600160401b031680421015614d5e5750565b6305b6237560e01b5f526001600160401b03421660045260245260445ffd5b90916001600160a01b03614d9082613f84565b1615614e395760018301546001600160a01b0316906020614db082613f84565b91614dc8614dc16040830183613f25565b3691614105565b8281519101209260405194838601964688523060408801526060870152608086015260018060a01b031660a0850152013560c083015260e082015260e08152614e136101008261401a565b519020905490818103614e24575050565b6324f53acf60e11b5f5260045260245260445ffd5b63d92e233d60e01b5f5260045ffd5b9082101561381c570190565b614e5d81615486565b614f8e57600881015460ff8160e01c16926008841015612f315760018414614f5b5750506003614e8c82614c34565b9214614f1d576001600160401b038251164210614f16576001600160401b036020830151164210614f0f576001600160401b036040830151164210614f0857600b015460601c63ffffffff1615159081614ef1575b5015614eec57600690565b600890565b6001600160401b039150606001511642105f614ee1565b5050600590565b5050600490565b5050600390565b600b015463ffffffff808260601c169160801c16109081614f44575b5015614eec57600790565b6001600160401b039150608001511642105f614f39565b909250614f6791615794565b614f885760a01c6001600160401b0316431115614f8357600290565b600190565b50600890565b5050600990565b80516040808301516060840151608085015160a08601516020968701519451600160f91b978101978852602181019690965260e09390931b6001600160e01b031916604186015260f091821b6001600160f01b03199081166045870152911b16604784015260f81b6001600160f81b0319166049830152604a808301919091528152615022606a8261401a565b51902090565b9190600983015463ffffffff60078501541694905f525b8180820691045f5b60088110615077575082020191848310615061579161503f565b50509150600263ffffffff91015460601c161190565b918484600292848660209996991b176020528160405f2006010695866001860160201b176020528160405f20060106920193919093615047565b5f516020615dec5f395f51905f525c6150d75760015f516020615dec5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b8215615146577f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771602061dead9360018060a01b031694855f526002825260405f20855f52825260405f2061513b82825461413b565b9055604051908152a4565b505050565b9092919282156151be5760207f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719160018060a01b031694855f526002825260405f2060018060a01b0382165f52825260405f206151a986825461413b565b90556040519485526001600160a01b031693a4565b50505050565b9063ffffffff8091169116039063ffffffff82116131e557565b63ffffffff9060ff600882015460e81c165f1461521457808260028160076152109501541692015460601c16906151c4565b1690565b6002015460601c1690565b80156131e5575f190190565b9092600482019290915f5b6008811080615469575b156152535761524e90614717565b615236565b9350600b01805460ff8160e01c1691825b801515806153ed575b156152805761527b9061521f565b615264565b9394958085146153e35783106153ba575b50505f1981019081116131e5575b81811161531757505f908152602093845260409081902082518154958401516001600160c01b03199096166001600160a01b03919091161760a09590951b63ffffffff60a01b16949094178455919261531592909161ffff910151825461ffff60c01b1916911660c01b61ffff60c01b16179055565b565b5f198101908082116131e55761534b915f528560205260405f20815f528660205260405f20818103615350575b505061521f565b61529f565b815481546001600160a01b039091166001600160a01b0319821681178355835463ffffffff60a01b166001600160c01b0319909216171781556153b39161ffff9054825461ffff60c01b191660c091821c92909216901b61ffff60c01b16179055565b5f80615344565b90916153c590614717565b60ff60e01b1990921660e083901b60ff60e01b161790555f80615291565b5050505050509050565b505f1981018181116131e5575f52876020526040805f2081519061541082613fff565b549060018060a01b038216815261ffff63ffffffff8360a01c169283602084015260c01c16928391015261ffff60408801511690828214155f1461545557501161526d565b91505063ffffffff6020870151161061526d565b5061ffff6154778287614b8c565b90549060031b1c161515615240565b600860ff91015460e01c166008811015612f315760031090565b90915f19838309928083029283808610950394808603951461553157848311156155195790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090614b1992506140bf565b6301000000811161554c5750565b6344b607ad60e11b5f52600452630100000060245260445ffd5b6001600160a01b031680156156cf57346156b85781156156b2576040516370a0823160e01b815230600482015290602082602481845afa918215612d71575f9261567e575b50604051926323b872dd60e01b5f52336004523060245260445260205f60648180855af160015f511481161561565f575b836040525f6060521561564d57826024816020936370a0823160e01b82523060048301525afa8015612d71575f90615619575b614b1992506140dd565b506020823d602011615645575b816156336020938361401a565b81010312610a6c57614b19915161560f565b3d9150615626565b635274afe760e01b5f5260045260245ffd5b600181151661567557813b15153d1516166155dc565b833d5f823e3d90fd5b9091506020813d6020116156aa575b8161569a6020938361401a565b81010312610a6c5751905f6155ab565b3d915061568d565b50505f90565b63312b003360e01b5f52346004525f60245260445ffd5b508034036156da5790565b63312b003360e01b5f523460045260245260445ffd5b6001600160801b03811161570a576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b9061575f61573961271092600185015460801c61413b565b61ffff61575363ffffffff600b87015460601c16836140bf565b945460e81c1690614148565b0490818082109118021890565b9061577682614960565b615783604051918261401a565b8281528092614956601f1991614960565b600801549060ff8260e01c166008811015612f315760011491826157b757505090565b6157cd925060a01c6001600160401b031661413b565b431190565b905f8091602081519101845af4808061584b575b156158065750506040513d81523d5f602083013e60203d82010160405290565b1561582b57639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d1561583c576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806157e65750813b15156157e6565b81471061588d575f80809381938260405161587a60208261401a565b526001600160a01b03165af11561582b57565b504763cf47918160e01b5f5260045260245260445ffd5b9080156158c2576158ba6001915f1984016140bf565b019015150290565b634e487b715f5260126020526024601cfd5b909160ff169160028311615a38576158ec8183615c70565b94918594919415615a2e5793925f945f945f93600286159614905b848610615953575050505050505f1461593857508061271002906127108204036131e55761ffff91615210916140bf565b61ffff925061594e90655af3107a4000926140bf565b041690565b9091929394969786602061596b8a614aab8a82614148565b80018401015160f01c90615a19578315615a09576001600160ff1b03811681036131e5576159af61599c8a88614977565b5160208b80018801015160f01c9061413b565b9060011b905b80156159fd5781670de0b6b3a76400000291670de0b6b3a76400008304036131e557600192611d386159ea926159f0946140bf565b99614717565b975b019493929190615907565b505097966001906159f2565b615a138987614977565b516159b5565b615a28906001929a999a61413b565b986159f2565b5050505050505f90565b826381accb9f60e01b5f5260045260245ffd5b81615a5891939293615c70565b8093915015615af3575f935f925f5b828110615aa25750505060ff16615a9257508161271002916127108304036131e557614b19916140bf565b91505080156140c9576127100490565b86615aad8284614977565b5111615ae0575b615abe8183614977565b51615acc575b600101615a67565b93615ad8600191614717565b949050615ac4565b9550615aec8682614977565b5195615ab4565b505050505f90565b600881101561381c5760051b6102640190565b610e1081108015615b41575b615b215750565b635497254760e01b5f52600452610e106024526301e1338060445260645ffd5b506301e133808111615b1a565b6001811115614b1957806001600160801b821015615c5f575b600482600160401b615c11941015615c52575b640100000000811015615c45575b62010000811015615c38575b610100811015615c2c575b6010811015615c20575b1015615c18575b60030260011c615bc081846140bf565b0160011c615bce81846140bf565b0160011c615bdc81846140bf565b0160011c615bea81846140bf565b0160011c615bf881846140bf565b0160011c615c0681846140bf565b0160011c80926140bf565b8111900390565b60011b615bb0565b811c9160021b91615ba9565b60081c91811b91615b9f565b60101c9160081b91615b94565b60201c9160101b91615b88565b60401c9160201b91615b7a565b5050608081901c600160401b615b67565b90915f90615c7d8461576c565b93601081018082116131e557600f82019081116131e5578060041c90601f199060011b1690808204602014901517156131e557615cbc9094919461492e565b935f915b818310615ccc57505050565b9091935f905f5b848110615cfc575081615cf391600193615ced898c614977565b5261413b565b94019190615cc0565b6020615d0c82614aab888b614148565b80018501015192615d1d82876140dd565b60108110615d7c575b507e01000100010001000100010001000100010001000100010001000100010001840260f01c019260208280018a01019081510190526010810180911115615cd357634e487b7160e01b5f52601160045260245ffd5b9093906001600160fc1b03811681036131e5575f199060041b1c1916925f615d26565b919080821015615db2575060051b013590565b600182018092116131e557637169558560e11b5f5260045260245260445ffd5b604191604051916001835360018301526021820152209056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00e3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc005' as const
