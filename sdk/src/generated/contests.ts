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
export const contestsBytecode = '0x60e03461010957601f61757a38819003918201601f19168301916001600160401b0383118484101761010d57808492606094604052833981010312610109578051906001600160a01b0382168203610109576020810151906001600160a01b038216820361010957604001519160808310806100fd575b6100e55760805260a05260c05260405161745890816101228239608051818181610df80152818161263201528181613d6a015281816140bd01528181614464015261495e015260a051818181613ac60152818161548e0152615cde015260c05181818161065a01526126970152f35b8263d474bb7f60e01b5f52600452608060245260445ffd5b50617a69461415610076565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6102206040526004361015610012575f80fd5b5f610180525f3560e01c806305261aea146148c05780630560c7a81461485957806308e76429146144e7578063135f8aa7146143e65780631bbc1a18146142825780632246fe3f14614212578063239069631461402957806330f49e7014613fcd57806340e58ee514613e535780635307fbe614613d8e57806359659e9014613d205780636fbfd40914613c905780637ad226dc14613aea57806385c758f714613a7c57806395165f12146125945780639a9c29f6146122d15780639d1c0bc614611b485780639f351ff414610f35578063a65e2cfd14610be8578063ac9650d8146109db578063b065a46b14610801578063c0a2526c146107c4578063cdb314d01461074f578063dbb325da146106bd578063e17702e91461067d578063e7b4905414610622578063f2f03877146103e35763f940e38514610153575f80fd5b346103dc5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc5761018a614ef6565b73ffffffffffffffffffffffffffffffffffffffff6101a7614ed3565b916101b0616d59565b169081610180515260026020526040610180512073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f20549081156103945782610180515260026020526040610180512073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f2061018051905582155f146102be5760209261024f8373ffffffffffffffffffffffffffffffffffffffff84166171fe565b7fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8473ffffffffffffffffffffffffffffffffffffffff604051948686521693a3610180517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b61018051506040517fa9059cbb00000000000000000000000000000000000000000000000000000000610180515273ffffffffffffffffffffffffffffffffffffffff82166004528260245260206101805160446101805161018051885af1906001610180515114821615610370575b6040521561033e5760209261024f565b827f5274afe7000000000000000000000000000000000000000000000000000000006101805152600452602461018051fd5b90600181151661038857843b15153d1516169061032e565b503d61018051823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff907f751b0fda00000000000000000000000000000000000000000000000000000000610180515216600452602461018051fd5b6101805180fd5b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc5760243560043561041b616d59565b61042481615e2f565b61042d816160f1565b61044967ffffffffffffffff61044283616151565b5116616284565b73ffffffffffffffffffffffffffffffffffffffff8154166bffffffffffffffffffffffff61048060028401928284541690616e0e565b915416908181036105ee5760206104ea8686600b87019063ffffffff825460401c169384926104ae84615051565b7fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff6bffffffff000000000000000083549260401b169116179055565b806101805152600485526040610180512082610180515285526001604061018051208481550173ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617815561018051506101805150740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790556040519283527f911dbf9aab77050b1994d6d70068a9fd3228f11a74a550d26025aaa897396965853394a4610180517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7f312b0033000000000000000000000000000000000000000000000000000000006101805152600452602452604461018051fd5b346103dc57610180517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103dc57610180517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc5760206101805154604051908152f35b346103dc5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc576106f4614ef6565b73ffffffffffffffffffffffffffffffffffffffff610711614ed3565b91166101805152600260205273ffffffffffffffffffffffffffffffffffffffff6040610180512091165f52602052602060405f2054604051908152f35b346103dc577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161042081126103dc57610360136103dc5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9c3601126103dc5760206107bc615c08565b604051908152f35b346103dc57610180517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc57602060405161dead8152f35b346103dc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc5760043560ff600b61084083615e2f565b015460e01c16907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061088a61087484615bdc565b936108826040519586615178565b808552615bdc565b01610180515b8181106109a9575050610180515b825181101561092a576001908261018051526007602052604061018051208161018051526020526040610180512061ffff604051916108dc8361515c565b5473ffffffffffffffffffffffffffffffffffffffff8116835263ffffffff8160a01c16602084015260c01c1660408201526109188286615bf4565b526109238185615bf4565b500161089e565b82604051809160208201602083528151809152602060408401920190610180515b818110610959575050500390f35b919350916020606060019261ffff6040885173ffffffffffffffffffffffffffffffffffffffff815116845263ffffffff868201511686850152015116604082015201940191019184939261094b565b6020906040516109b88161515c565b610180518152610180518382015261018051604082015282828701015201610890565b346103dc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc5760043567ffffffffffffffff81116103dc57610a2a903690600401614f4e565b602091604051610a3a8482615178565b610180518152838101907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08501368337610a7384615bdc565b92610a816040519485615178565b8484527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610aae86615bdc565b0186610180515b828110610bd957505050610180515b85811015610b5b57600190610b3f610b39610ae5600584901b860186615000565b91908b89846040519586948486013783018281016101805181528b519283915e0101610180518152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282615178565b30617137565b610b498288615bf4565b52610b548187615bf4565b5001610ac4565b604080518881528651818a018190526101805192600582901b8301810191898c01918c9085015b828710610b8f5785850386f35b909192938280610bc9837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a600196030186528851614f7f565b9601920196019592919092610b82565b60608782018301528101610ab5565b610bf136614e91565b90610bfa616d59565b610c0381615e2f565b9160ff600884015460e01c16600881101580610ebb57600182141580610f25575b610eee57610ebb57600203610db557610c6990610c4c67ffffffffffffffff61044286616151565b73ffffffffffffffffffffffffffffffffffffffff845416616e0e565b91600a610c758461703b565b9101906fffffffffffffffffffffffffffffffff80835416911601906fffffffffffffffffffffffffffffffff8211610d82576fffffffffffffffffffffffffffffffff8092167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815582610180515260016020526040610180512073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20610d208582546152ad565b9055541660405192835260208301527f8280ff1879c6ac2c53ba231886d678c2ea3004dacf8236df357e456aedbaf47b60403393a3610180517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6101805180f35b7f4e487b710000000000000000000000000000000000000000000000000000000061018051526011600452602461018051fd5b6040517f461645bf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610ead576101805190610e75575b610e359150846170f8565b610e4257610c6990610c4c565b61018080517f359011cc000000000000000000000000000000000000000000000000000000009052516006600452602490fd5b506020813d602011610ea5575b81610e8f60209383615178565b81010312610ea157610e359051610e2a565b5f80fd5b3d9150610e82565b6040513d61018051823e3d90fd5b7f4e487b710000000000000000000000000000000000000000000000000000000061018051526021600452602461018051fd5b610f1d827f359011cc000000000000000000000000000000000000000000000000000000006101805152614f33565b602461018051fd5b5050610180516002821415610c24565b346103dc5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc5760243567ffffffffffffffff81116103dc57610f84903690600401614e11565b60443567ffffffffffffffff81116103dc57610fa4903690600401614f4e565b60a05291610fb3600435615e2f565b6101a052610fc36101a051616151565b610fcf6101a0516160f1565b610fe667ffffffffffffffff602083015116616237565b63ffffffff600b6101a051015460601c1615611b0c57604081015167ffffffffffffffff16421015611a60575061101f6101a05161609d565b61102b6101a0516167fb565b6101405260026101a051015463ffffffff8160801c166101e052600b6101a05101549063ffffffff8260a01c166101605261106c6101605161014051615b69565b610120526101e05115611a2d5761108860056101a051016151e9565b60e05261ffff606060e05101511661ffff608060e05101511660018101809111610d82576110b5916152ba565b91826004016004119182610d8257602484018460040111610d82576110f460248501610120516101e05110610120516101e051180261012051186152ba565b86036119d35763ffffffff9061112185610120516101e05110610120516101e051180261012051186152ba565b610200819052611144906111349061523d565b6040516101c0526101c051615178565b61020080516101c05152517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09061117a9061523d565b013660206101c05101376111b76111a7610120516101e05110610120516101e05118026101205118615bdc565b6040516101005261010051615178565b610120516101e05110610120516101e0511802610120511861010051527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611215610120516101e05110610120516101e05118026101205118615bdc565b01366020610100510137611250611242610120516101e05110610120516101e05118026101205118615bdc565b60405160c05260c051615178565b610120516101e05110610120516101e0511802610120511860c051527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06112ad610120516101e05110610120516101e05118026101205118615bdc565b0136602060c05101376112c782604060e05101511661662e565b92909360c01c166080526101805150610180515b610120516101e051808218908211021881106117aa5760e051604001516101805160c0515163ffffffff909216918b90825b81811061170857506001905b8482106115ec578360a05181036115b55760c05151156115825760c0516020015160e051519081810361154e576113a663ffffffff60805116600b6101a05101907fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b6101c0515160206101c0510120600435610180515260066020526040610180512063ffffffff6101e0516101605104166101805152602052604061018051205563ffffffff610120516101e05110610120516101e051180261012051181663ffffffff600b6101a051015460a01c160163ffffffff8111610d825761147590600b6101a05101907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6101405163ffffffff600b6101a051015460a01c16146114fd575b60ff60086101a051015460e81c1660405190151581526040602082015263ffffffff6101e051610160510416907f6358812ed21f1469a47038d5d107b4733d6cd9ad703180dc52878460d3daf27260043591806114f3604082016101c051614f7f565b0390a36101805180f35b6101a05160080180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0300000000000000000000000000000000000000000000000000000000179055611490565b7fa864586d000000000000000000000000000000000000000000000000000000006101805152600452602452604461018051fd5b7f4e487b710000000000000000000000000000000000000000000000000000000061018051526032600452602461018051fd5b7fe2d2ab0a00000000000000000000000000000000000000000000000000000000610180515260a051600452602452604461018051fd5b6101805190815b8181106116065750509060011b90611319565b6116138161010051615bf4565b516116208260c051615bf4565b51600182811603611682579061164f61167d939261164a6116408b6159f0565b9a60a0518b6173f3565b61743f565b905b60011c6116618661010051615bf4565b5261167761166e866159f0565b9560c051615bf4565b526159f0565b6115f3565b90600183018311610d8257836001840110806116e0575b61167d9390156116c9576116af6116c3916159f0565b926116bc8460c051615bf4565b519061743f565b90611651565b916116c3906116da6116408b6159f0565b9061743f565b50610100516116f3906001850190615bf4565b519260018201808311610d8257909314611699565b6117158161010051615bf4565b5185811080159061175f575b61172e575060010161130d565b7fcc0b9efa000000000000000000000000000000000000000000000000000000006101805152600452602461018051fd5b50811515801561172157507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201828111610d82576117a19061010051615bf4565b51811115611721565b6117b760248701826152ba565b600182018211610d82576117d160248801600184016152ba565b908181116103dc578982116103dc57808901910395866004116103dc57608051823560e01c1015806119ba575b80611970575b1561193a57813560e01c6001810110610d8257813560e01c6001810160805261010051611832908590615bf4565b52604051610180518153878360018301376001880190206118558460c051615bf4565b5261186088846152ba565b90610d8257610180519688600401116103dc578790602060048401916101c05101013761ffff608060e05101511690600182018211610d8257815b8881106118ad575050506001016112db565b6118bb818a600485016163f7565b3560f81c60ff60a060e05101511611156118e2576118dd9060018401906152ad565b61189b565b6118f09089600484016163f7565b3560f81c60ff60a060e051015116917f2d3fff490000000000000000000000000000000000000000000000000000000061018051523560e01c600452602452604452606461018051fd5b507fe6a0ae4b0000000000000000000000000000000000000000000000000000000061018051523560e01c600452602461018051fd5b5061199760096101a05101548688853560e01c9263ffffffff604060e0510151169061668d565b60ff60086101a051015460e81c1615159063ffffffff8660601c16111415611804565b5063ffffffff604060e051015116823560e01c106117fe565b856119f860248601610120516101e05110610120516101e051180261012051186152ba565b907f137339c5000000000000000000000000000000000000000000000000000000006101805152600452602452604461018051fd5b7f4e487b710000000000000000000000000000000000000000000000000000000061018051526012600452602461018051fd5b67ffffffffffffffff6060611a7792015116616284565b60086101a05101805460ff8160e81c1615611a94575b505061101f565b7fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d0100000000000000000000000000000000000000000000000000000000001790556101a051600b0180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff1690558380611a8d565b610f1d60ff60086101a051015460e01c167f359011cc000000000000000000000000000000000000000000000000000000006101805152614f33565b346103dc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103dc57604051611b8381615122565b60405190611b908261513f565b6101805182526101805160208301526101805160408301526101805160608301526101805160808301526101805160a08301526101805160c08301526101805160e08301526101805161010083015261018051610120830152610180516101408301526101805161016083015261018051610180830152610180516101a0830152610180516101c0830152610180516101e083015261018051610200830152610180516102208301526101805161024083015261018051506101805150610180515061010091604051611c638482615178565b833682376102608201528152611c776151b9565b60208201526101805160408201526101805160608201526101805160808201526101805160a08201526101805160c08201526101805160e0820152610180518282015261018051610120820152610180516101408201526101805161016082015261018051610180820152610180516101a0820152610180516101c08201526101e061018051910152611d0b600435615e2f565b9060405191611d1983615122565b604051611d258161513f565b815473ffffffffffffffffffffffffffffffffffffffff8116825260ff8160a01c166003811015610ebb57602083015260ff8160a81c16906002821015610ebb5761ffff91604084015260ff8160b01c166060840152818160b81c166080840152818160c81c1660a0840152818160d81c1660c084015260e81c1660e082015260018201546fffffffffffffffffffffffffffffffff81168483015260801c61012082015260028201546bffffffffffffffffffffffff811661014083015263ffffffff8160601c1661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e082015263ffffffff6003830154818116610200840152818160201c1661022084015260401c16610240820152604051611eb8816004850161ffff60e091548181168452818160101c166020850152818160201c166040850152818160301c166060850152818160401c166080850152818160501c1660a0850152818160601c1660c085015260701c16910152565b611ec28482615178565b6102608201528352611ed6600582016151e9565b6020840152600881015473ffffffffffffffffffffffffffffffffffffffff8116604085015267ffffffffffffffff8160a01c16606085015260ff8160e01c16916008831015610ebb5760ff600b928194608088015260e81c16151560a0860152600981015460c0860152600a8101546fffffffffffffffffffffffffffffffff811660e087015260801c84860152015467ffffffffffffffff811661012085015263ffffffff8160401c1661014085015263ffffffff8160601c1661016085015263ffffffff8160801c1661018085015263ffffffff8160a01c166101a085015263ffffffff8160c01c166101c085015260e01c166101e083015260405190610260835173ffffffffffffffffffffffffffffffffffffffff815116845261200760208201516020860190614f19565b61201960408201516040860190614f26565b60ff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501526fffffffffffffffffffffffffffffffff8382015116838501526fffffffffffffffffffffffffffffffff610120820151166101208501526bffffffffffffffffffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c085015263ffffffff6101e0820151166101e085015263ffffffff6102008201511661020085015263ffffffff6102208201511661022085015263ffffffff610240820151166102408501520151610260830161018051905b600882106122b7576105e08560ff6101e0896fffffffffffffffffffffffffffffffff898460a0602085015180516103608a015260208101516103808a015263ffffffff6040820151166103a08a015261ffff6060820151166103c08a015261ffff6080820151166103e08a015201511661040087015273ffffffffffffffffffffffffffffffffffffffff60408401511661042087015267ffffffffffffffff60608401511661044087015261220d6080840151610460880190614f41565b60a0830151151561048087015260c08301516104a08701528160e0840151166104c0870152820151166104e085015267ffffffffffffffff6101208201511661050085015263ffffffff6101408201511661052085015263ffffffff6101608201511661054085015263ffffffff6101808201511661056085015263ffffffff6101a08201511661058085015263ffffffff6101c0820151166105a08501520151166105c0820152f35b60208060019261ffff86511681520193019101909161214d565b346103dc576122df36614e91565b6122e882615e2f565b918061018051526004602052604061018051208261018051526020526001604061018051200180549260ff8460a01c166005811015610ebb57801561255e5760ff8560d81c166125165761233b86616c82565b90600181036124bc5750509060ff9161236967ffffffffffffffff602061236189616151565b015116616237565b7b010000000000000000000000000000000000000000000000000000007fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff861617809255837fd6a2d25ecd6cab1dc86a233554a7ebf4e30c8afb1b74a5f85561246161f523676101805161018051a360a01c166005811015610ebb57600281149081156124b1575b506bffffffffffffffffffffffff600285015416928180612492575b9461245095612461575b5473ffffffffffffffffffffffffffffffffffffffff1691156124575773ffffffffffffffffffffffffffffffffffffffff1691616767565b6101805180f35b5061dead91616767565b9361248a73ffffffffffffffffffffffffffffffffffffffff9161248487617097565b906152ad565b949050612417565b5060ff600886015460e01c16946008861015610ebb579460071461240d565b6003149050846123f1565b600214908161250d575b506124d4579060ff91612369565b610f1d60ff600887015460e01c167f359011cc000000000000000000000000000000000000000000000000000000006101805152614f33565b905015866124c6565b73ffffffffffffffffffffffffffffffffffffffff857f751b0fda00000000000000000000000000000000000000000000000000000000610180515216600452602461018051fd5b50827f4e35ddbe000000000000000000000000000000000000000000000000000000006101805152600452602452604461018051fd5b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016104408112610ea15761036013610ea15760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9c360112610ea1576104243567ffffffffffffffff8111610ea157612613903690600401614e11565b61261b616d59565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610ea1575f600491604051928380927f919840ad0000000000000000000000000000000000000000000000000000000082525afa8015613a7157613a5c575b507f0000000000000000000000000000000000000000000000000000000000000000600163ffffffff6126c5615ab5565b161180613a48575b80613a32575b80613a1e575b80613a0a575b806139f5575b806139e9575b156139b35763ffffffff6126fd615ac9565b1615159081613991575b81613979575b8161395c575b816044359260028410156103dc5760018414613918575b50156138cb5760ff61273a615a2e565b161580156138b8575b61387c57600563ffffffff612756615af1565b16111561383d578063ffffffff61276b615b05565b16108015613828575b6137db575060ff612783615a1d565b1680156137c657602435929061270f046001018060038510156103dc57841561375f575b508061ffff6127b4615a73565b1611801590613749575b613709575061271061ffff6127d1615a84565b16116136fe5761ffff6127e2615a95565b161580156136e8575b6136ab5761018051805b60088110613603575061271081036135d2575061281e63ffffffff612818615b19565b1661727d565b61282e63ffffffff612818615b2d565b61283e63ffffffff612818615b41565b61284e63ffffffff612818615b55565b61285e612859615c08565b616dcd565b61288163ffffffff61286e615add565b1661ffff61287a615a3e565b16906152ba565b63ffffffff61288e615ab5565b167d0101020202020303030303030303000000000000000000000000000000006fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a179060018201809211610d825761ffff61291d615a50565b1660018101809111610d825761293390826152ba565b63ffffffff612940615add565b16602481029080820460241490151715610d825761295d916152ad565b6129748363ffffffff61296e615add565b166152ba565b908160051b9180830460201490151715610d82577f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610d825760061b620493e0019081620493e011610d825780602802906028820403610d82576129db916152ad565b908061012c029061012c820403610d82576129f5916152ad565b63ffffffff612a02615add565b1691806103e802906103e8820403610d8257611f40019182611f4011610d8257612a2f92612484916152ba565b612a37615af1565b643fffffffc09060061b16620493e00180620493e011610d8257818180612a62941191180218616dcd565b612ab0612a6d615095565b612aaa6fffffffffffffffffffffffffffffffff612a896159b0565b166fffffffffffffffffffffffffffffffff612aa36159d0565b16906152ad565b90616e0e565b612acc6fffffffffffffffffffffffffffffffff612a896159b0565b8181036135a957506fffffffffffffffffffffffffffffffff612aed6159b0565b165b612afc61018051546159f0565b948561018051558561018051526003602052604061018051209473ffffffffffffffffffffffffffffffffffffffff612b33615095565b87547fffffffffffffffffffffffff0000000000000000000000000000000000000000169116178087559075ff0000000000000000000000000000000000000000007fffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffff76ff00000000000000000000000000000000000000000000612bb6615a2e565b60b01b16937fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000078ffff0000000000000000000000000000000000000000000000612c14615a73565b60b81b169760a01b16911617169160a81b161717178455612c82612c36615a62565b85547fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff1660c89190911b7affff0000000000000000000000000000000000000000000000000016178555565b612c8a615a84565b84547fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7cffff0000000000000000000000000000000000000000000000000000007effff0000000000000000000000000000000000000000000000000000000000612cf3615a95565b60e81b169360d81b1691161717845560018401936fffffffffffffffffffffffffffffffff612d206159b0565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000865416178555612d94612d536159d0565b86546fffffffffffffffffffffffffffffffff1660809190911b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016178655565b6002810190610144356bffffffffffffffffffffffff81168091036103dc577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000835416178255612e26612de5615ac9565b83547fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff1660609190911b6fffffffff00000000000000000000000016178355565b612e76612e31615add565b83547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff1660809190911b73ffffffff0000000000000000000000000000000016178355565b612eca612e81615af1565b83547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b77ffffffff000000000000000000000000000000000000000016178355565b612f22612ed5615b05565b83547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7bffffffff00000000000000000000000000000000000000000000000016178355565b612f2a615b19565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000084549260e01b169116178255600381019163ffffffff612f86615b2d565b167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000845416178355612fb6615b41565b7fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff0000000085549260201b169116178355613034612ff7615b55565b84547fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff1660409190911b6bffffffff000000000000000016178455565b61018051600483019590610264815b600881106135795750508655610364359485600585015561315d61311c6131178361038435958660068a01556007890163ffffffff613080615ab5565b167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008254161781556130b0615a3e565b815467ffff0000000000006130c3615a50565b60301b16907fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff65ffff0000000068ff0000000000000000613102615a1d565b60401b169460201b1691161717179055615b69565b61703b565b8a546fffffffffffffffffffffffffffffffff1660809190911b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016178a55565b6131668161703b565b6fffffffffffffffffffffffffffffffff600a860191167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556008840173ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161781556131fd63ffffffff6131f6615b05565b16436152ad565b67ffffffffffffffff8111613543577fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116178155610180515061018051507c01000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905589610180515260016020526040610180512073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20556101805150604051946132ea866150d9565b855260208501526103a43563ffffffff811681036103dc5760408501526103c43561ffff811681036103dc5760608501526103e43561ffff811681036103dc576080850152610404359860ff8a168a036103dc576134ef899663ffffffff61ffff966135129561338360209f9a7f5afd367de84683376c26a82144a3169ac3657e6f82c8ab06c6d77b6af889e7059b60a082015261653c565b9c604051998a995473ffffffffffffffffffffffffffffffffffffffff81168b5260206133b8908c0160ff8360a01c16614f19565b6133cb60408c0160ff8360a81c16614f26565b60ff8160b01c1660608c0152818160b81c1660808c0152818160c81c1660a08c0152818160d81c1660c08c015260e81c1660e08a0152546fffffffffffffffffffffffffffffffff81166101008a015260801c610120890152546bffffffffffffffffffffffff8116610140890152828160601c16610160890152828160801c16610180890152828160a01c166101a0890152828160c01c166101c089015260e01c6101e08801525481811661020088015281818f1c1661022088015260401c1661024086015261026085019061ffff60e091548181168452818160101c166020850152818160201c166040850152818160301c166060850152818160401c166080850152818160501c1660a0850152818160601c1660c085015260701c16910152565b6134fc6103608401615b76565b6104406104208401523396610440840191614fc2565b0390a4610180517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7f6dfcc6500000000000000000000000000000000000000000000000000000000061018051526040600452602452604461018051fd5b9091602060019161358985615aa6565b90610180515061ffff808660041b9316831b921b19161793019101613043565b6135cd906fffffffffffffffffffffffffffffffff6135c66159b0565b1683616c9c565b612aef565b7f4b26680c000000000000000000000000000000000000000000000000000000006101805152600452602461018051fd5b9081151580613693575b80613648575b600191613628911561362f57612711906152ad565b91016127f5565b61ffff61364361363e8661726a565b615aa6565b612aa3565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201828111610d825760019161ffff61368861363e6136289461726a565b161591509150613613565b5061ffff6136a361363e8461726a565b16151561360d565b61ffff6136b6615a95565b7f37b2768700000000000000000000000000000000000000000000000000000000610180515216600452602461018051fd5b5061271061ffff6136f7615a95565b16116127eb565b61ffff6136b6615a84565b61ffff613714615a73565b7f7b7a98f100000000000000000000000000000000000000000000000000000000610180515216600452602452604461018051fd5b5061271061ffff613758615a73565b16116127be565b80915061ffff61376d615a62565b1610613786575061ffff61377f615a62565b16856127a7565b61ffff613791615a62565b7fd478de1300000000000000000000000000000000000000000000000000000000610180515216600452602452604461018051fd5b634e487b71610180515260126020526024601cfd5b63ffffffff6137e8615b05565b7fd474bb7f000000000000000000000000000000000000000000000000000000006101805152166004526001808211911802600118602452604461018051fd5b5063ffffffff613836615b05565b1615612774565b63ffffffff61384a615af1565b7f3739b79300000000000000000000000000000000000000000000000000000000610180515216600452602461018051fd5b60ff613886615a2e565b7fe147fc2f00000000000000000000000000000000000000000000000000000000610180515216600452602461018051fd5b5060f16138c3615a2e565b161515612743565b63ffffffff6138d8615ac9565b816138e1615ab5565b917fa86842090000000000000000000000000000000000000000000000000000000061018051521660045216602452604461018051fd5b905080613926575b8561272a565b5061ffff61395563ffffffff61394b61393d615ab5565b613945615ac9565b906167e1565b168261287a615a3e565b1115613920565b905061ffff61397163ffffffff61394b615ac9565b111590612713565b905063ffffffff613988615add565b1615159061270d565b905061399b615ac9565b63ffffffff806139a9615ab5565b1691161090612707565b60c46040517fac566e990000000000000000000000000000000000000000000000000000000081526139e760048201615b76565bfd5b506103643515156126eb565b50604060ff613a02615a1d565b1611156126e5565b50600160ff613a17615a1d565b16116126df565b5061ffff613a2a615a50565b1615156126d9565b5061010061ffff613a41615a3e565b16106126d3565b5061ffff613a54615a3e565b1615156126cd565b5f613a6691615178565b5f6101805282612694565b6040513d5f823e3d90fd5b34610ea1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610ea15760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea157600435613b24614ed3565b90613b2e81615e2f565b91613b3883616c82565b15613c5557815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f205480155f14613c2957505f925b8315613be75773ffffffffffffffffffffffffffffffffffffffff82613bdc867f7ca5472b7ea78c2c0141c5a12ee6d170cf4ce8ed06be3d22c8252ddfc7a6a2c49584602096895f526001885260405f208284165f5288525f6040812055541688616767565b6040519586521693a3005b73ffffffffffffffffffffffffffffffffffffffff827f751b0fda000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600a840154613c4f916fffffffffffffffffffffffffffffffff82169160801c90616c9c565b92613b76565b613c8b60ff600885015460e01c167f359011cc000000000000000000000000000000000000000000000000000000005f52614f33565b60245ffd5b34610ea15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea157613cc7615975565b5060a0613cdd613cd8600435615e2f565b616151565b67ffffffffffffffff6080604051928281511684528260208201511660208501528260408201511660408501528260608201511660608501520151166080820152f35b34610ea1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610ea15760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea15760443567ffffffffffffffff8111610ea15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610ea15760643567ffffffffffffffff8111610ea157613e1b903690600401614e11565b916084359267ffffffffffffffff8411610ea157613e40613e51943690600401614e11565b9390926004016024356004356152cd565b005b34610ea15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea157600435613e8e81615e2f565b90613e988261609d565b613ea182616110565b6008820167ffffffffffffffff815460a01c169283431015613f9d5781547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0500000000000000000000000000000000000000000000000000000000178255600a81018054608081901b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff91909116179055613f779190600173ffffffffffffffffffffffffffffffffffffffff8083541693541691015460801c9184616767565b7f564c0a2f5ba521d3247c4a3487b8c208198a1a72af1f3819ac9f48ecc29f23235f80a2005b837fe05776a2000000000000000000000000000000000000000000000000000000005f524360045260245260445ffd5b34610ea157613fe5613fde36614e91565b9190615e2f565b9060098201548015613c55576002614019849363ffffffff93846007602098015416906140118261662e565b92909161668d565b92015460601c1611604051908152f35b34610ea15761403736614e3f565b61404083615e2f565b9061404a82616110565b6020600883019167ffffffffffffffff835460a01c166140a460405196879384937f641ad2370000000000000000000000000000000000000000000000000000000085526004850152604060248501526044840191614fc2565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315613a71575f936141dd575b507f7a74d142ea4f6cf0e1ca09eb5214f61dbc2cd7577b53c6e207d344853dcf7051926040926009927c02000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff825416179055600b810167ffffffffffffffff42167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790556141a56141a0600583016151e9565b61653c565b8451602081019184835288878301526060820152606081526141c8608082615178565b519020928391015582519182526020820152a2005b9092506020813d60201161420a575b816141f960209383615178565b81010312610ea157519160096140ed565b3d91506141ec565b34610ea15760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea157614249614ed3565b6004355f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b34610ea15761429036614e91565b906142996151b9565b50805f52600460205260405f20825f5260205260405f20906001604051926142c0846150d9565b80548452015490602083019373ffffffffffffffffffffffffffffffffffffffff8316855260ff8360a01c16946040850191600587101561438b57868352606086019363ffffffff8660a81c168552608087019761ffff8760c81c16895260ff60a089019760d81c1615158752156143b8575050604051945185525173ffffffffffffffffffffffffffffffffffffffff1660208501525193600585101561438b5763ffffffff61ffff9260c0966040870152511660608501525116608083015251151560a0820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e35ddbe000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610ea15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea157614420600435615e2f565b604051907f461645bf00000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115613a71575f916144b1575b61449e9250616403565b604051600a82101561438b576020918152f35b90506020823d6020116144df575b816144cc60209383615178565b81010312610ea15761449e915190614494565b3d91506144bf565b34610ea15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea15760243560043560443567ffffffffffffffff8111610ea157806004019060607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610ea15761456883615e2f565b61459c67ffffffffffffffff602061457f84616151565b614588856160f1565b61459483825116616237565b015116616284565b835f52600460205260405f20855f5260205260405f2090600182019160ff835460a01c16600581101561438b576001810361482d5750846145dd91876162d2565b60448301916145ec8386615000565b90600582119081614815575b81614753575b501561471657509260246146ed7f8db945d9712ec069e07dbbdb8fc389ac53850cf92275ac5419a0a6b240b005a296946146de600b6147119673ffffffffffffffffffffffffffffffffffffffff99740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790550161469e63ffffffff825460601c16615051565b7fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000083549260601b169116179055565b6146e7866150b8565b95615000565b91909260405196879616865201356020850152606060408501526060840191614fc2565b0390a3005b63ffffffff600284015460a01c16907f4bd9b9ef000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905081600110156147ab57600181013560f81c906008821091826147fd575b50816147d8575b81614786575b50896145fe565b905081600410156147ab57600460ff600786015460401c1691013560f81c148961477f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b905081600411610ea15761ffff600785015460301c16600282013560f01c1490614779565b855460b01c60ff16901c60019081161491508a614772565b600285015460a01c63ffffffff1683111591506145f8565b613c8b907f4cc2524a000000000000000000000000000000000000000000000000000000005f52614ec5565b34610ea1577f56fefaa99e7f82bf3809a5afa3b9f24cbb45948a819b9f12ab286ba09cf283b661488836614e3f565b6148a4614896849594615e2f565b61489f8161609d565b6160f1565b6148bb604051928392602084526020840191614fc2565b0390a2005b34610ea15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610ea1576004356148fb81615e2f565b600881019060ff825460e01c16600881101561438b5760018103614b155750906040517f461645bf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015613a71575f90614ae1575b6149989150836170f8565b15614aae577fe3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc00591600a60ff6040937c06000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff825416178155614a658385016fffffffffffffffffffffffffffffffff8154166fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b614a8f73ffffffffffffffffffffffffffffffffffffffff855416600186015460801c90896166f4565b5460e01c1691015460801c614aa683518093614f41565b6020820152a2005b60ff613c8b915460e01c167f359011cc000000000000000000000000000000000000000000000000000000005f52614f33565b506020813d602011614b0d575b81614afb60209383615178565b81010312610ea157614998905161498d565b3d9150614aee565b60028103614b56575080600a60ff7fe3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc00594614b5160409588615ed7565b614a8f565b60038103614de55750600b810190815463ffffffff808260601c169160801c1610614dc9575b82547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c040000000000000000000000000000000000000000000000000000000017835590915f9182916004820190600a830190845b60ff885460e01c16811015614cad5782546fffffffffffffffffffffffffffffffff16614c008286615e84565b90549060031b1c61ffff16614c14916152ba565b612710900480978654908160d81c61ffff16614c3090846152ba565b6127109004988993614c41916152ad565b98614c4b916152ad565b988b5f52600760205260405f20845f5260205260405f205473ffffffffffffffffffffffffffffffffffffffff1692614c8391615b69565b9073ffffffffffffffffffffffffffffffffffffffff1691614ca5928c616767565b600101614bd3565b50907fe3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc005965060ff9250604095614d43614b5192614d03613117600a98996fffffffffffffffffffffffffffffffff845416615b69565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b8254848160e81c165f14614d825750614d6490600187015460801c906152ad565b73ffffffffffffffffffffffffffffffffffffffff865416896166f4565b614dc49073ffffffffffffffffffffffffffffffffffffffff88541673ffffffffffffffffffffffffffffffffffffffff60018a015460801c9216908c616767565b614d64565b614de067ffffffffffffffff608061236184616151565b614b7c565b613c8b907f359011cc000000000000000000000000000000000000000000000000000000005f52614f33565b9181601f84011215610ea15782359167ffffffffffffffff8311610ea15760208381860195010111610ea157565b9060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc830112610ea157600435916024359067ffffffffffffffff8211610ea157614e8d91600401614e11565b9091565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6040910112610ea1576004359060243590565b600581101561438b57600452565b6024359073ffffffffffffffffffffffffffffffffffffffff82168203610ea157565b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610ea157565b90600382101561438b5752565b90600282101561438b5752565b600881101561438b57600452565b90600882101561438b5752565b9181601f84011215610ea15782359167ffffffffffffffff8311610ea1576020808501948460051b010111610ea157565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610ea1570180359067ffffffffffffffff8211610ea157602001918136038313610ea157565b63ffffffff1663ffffffff81146150685760010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60043573ffffffffffffffffffffffffffffffffffffffff81168103610ea15790565b3573ffffffffffffffffffffffffffffffffffffffff81168103610ea15790565b60c0810190811067ffffffffffffffff8211176150f557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610200810190811067ffffffffffffffff8211176150f557604052565b610280810190811067ffffffffffffffff8211176150f557604052565b6060810190811067ffffffffffffffff8211176150f557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176150f557604052565b604051906151c6826150d9565b5f60a0838281528260208201528260408201528260608201528260808201520152565b906040516151f6816150d9565b60a060ff600283958054855260018101546020860152015463ffffffff8116604085015261ffff8160201c16606085015261ffff8160301c16608085015260401c16910152565b67ffffffffffffffff81116150f557601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9291926152838261523d565b916152916040519384615178565b829481845281830111610ea1578281602093845f960137010152565b9190820180921161506857565b8181029291811591840414171561506857565b9491939095926152dc86615e2f565b9060ff600883015460e01c16600881101561438b5760038103614de5575061531167ffffffffffffffff608061459485616151565b865f52600460205260405f20885f5260205260405f2092600184019360ff855460a01c16600581101561438b576002810361482d575087615352918a6162d2565b63ffffffff845460a81c1694615369368385615277565b60208151910120895f52600660205260405f20875f5260205260405f2054810361592e575086615917575f5b895f52600560205260405f208b5f5260205260405f205481036158d057506153c06040890189615000565b92909760078601948554926040519a8b967fa5f5e5c00000000000000000000000000000000000000000000000000000000088526004880160a0905260a488019061540a92614fc2565b908682037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc01602488015261543e92614fc2565b918060301c61ffff16604486015260401c60ff1660648501528382037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc01608485015261548a92614fc2565b03857f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1691815a935f94fa948515613a71575f905f96615846575b50600e81101561438b57806157b8575060018401808511615068576155549084547fffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffff78ffffffff0000000000000000000000000000000000000000008360a81b16911617855563ffffffff600285015460801c16906152ba565b61555d836167fb565b116157415760ff905460401c169481549260ff8460a01c1692600384101561438b578761ffff6155b8866155b37f01f44f03979c13005e1f204e85e74b3ce0e2b1da632c1ffd6826a3218dcd6a689c8c516152ad565b6152ad565b9660b81c16861015941561571c575b5081547fffffffffff0000ffffffff00ffffffffffffffffffffffffffffffffffffffff1660c886901b7affff000000000000000000000000000000000000000000000000001617740300000000000000000000000000000000000000001790915561ffff8416908361568e600b830161564a63ffffffff825460801c16615051565b7fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff73ffffffff0000000000000000000000000000000083549260801b169116179055565b6156cb575b5050506156b2604051948594855260a0602086015260a0850190614f7f565b91600160408501526060840152151560808301520390a3565b6156d7615714936150b8565b9173ffffffffffffffffffffffffffffffffffffffff604051936156fa8561515c565b16835263ffffffff8b166020840152604083015288616867565b5f8080615693565b8491949161572d575b50925f6155c7565b615739915087516152ad565b84115f615725565b5050507f01f44f03979c13005e1f204e85e74b3ce0e2b1da632c1ffd6826a3218dcd6a68925081516020830120845f52600560205260405f20865f5260205260405f20556157a1604051928392835260a0602084015260a0830190614f7f565b5f60408301525f60608301525f60808301520390a3565b9350507fcda000ab7d4945e3cf6c67cbfde8994db9c9363d1d9f0a5d68632d7b5c1e8eca945060209350600b9061583a92740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790550161564a63ffffffff825460801c16615051565b60ff60405191168152a3565b9550503d805f873e6158588187615178565b850194604081870312610ea157805190600e821015610ea15760208101519067ffffffffffffffff8211610ea1570186601f82011215610ea15780519061589e8261523d565b976158ac604051998a615178565b82895260208383010111610ea157815f926020809301838b015e880101525f6154da565b8a8a5f52600560205260405f20905f5260205260405f2054907f5cd46d58000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b615922368883615277565b60208151910120615395565b868a5f52600660205260405f20905f5260205260405f2054907ffc60aa59000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6040519060a0820182811067ffffffffffffffff8211176150f5576040525f6080838281528260208201528260408201528260608201520152565b610104356fffffffffffffffffffffffffffffffff81168103610ea15790565b610124356fffffffffffffffffffffffffffffffff81168103610ea15790565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146150685760010190565b6104043560ff81168103610ea15790565b60643560ff81168103610ea15790565b6103c43561ffff81168103610ea15790565b6103e43561ffff81168103610ea15790565b60a43561ffff81168103610ea15790565b60843561ffff81168103610ea15790565b60c43561ffff81168103610ea15790565b60e43561ffff81168103610ea15790565b3561ffff81168103610ea15790565b6103a43563ffffffff81168103610ea15790565b6101643563ffffffff81168103610ea15790565b6101843563ffffffff81168103610ea15790565b6101a43563ffffffff81168103610ea15790565b6101c43563ffffffff81168103610ea15790565b6101e43563ffffffff81168103610ea15790565b6102043563ffffffff81168103610ea15790565b6102243563ffffffff81168103610ea15790565b6102443563ffffffff81168103610ea15790565b9190820391821161506857565b6103643581526103843560208201526103a43563ffffffff8116809103610ea15760408201526103c43561ffff8116809103610ea15760608201526103e43561ffff8116809103610ea1576080820152610404359060ff8216809203610ea15760a00152565b67ffffffffffffffff81116150f55760051b60200190565b80518210156147ab5760209160051b010190565b6101843563ffffffff811690818103610ea157506103c4359061ffff821690818303610ea157615c3892506152ba565b60643560ff811690818103610ea157506101a4359163ffffffff8316808403610ea1576103e4359161ffff8316808403610ea157610404359360ff851696878603610ea157604051967f49237785000000000000000000000000000000000000000000000000000000008852600488015284602488015282604488015287606488015283608488015260208760a48173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa968715613a71575f97615df4575b5050506001019061ffff82116150685761ffff615d2c9216906152ba565b9360ff8316810361506857615d4e6155b3916101fe615d569560011b166152ba565b9485926152ad565b8060280260288104820361506857620493e00180620493e011615068577f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361506857615da99160011b906152ad565b7f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316830361506857615de9826155b3603c93615df19660041b906152ad565b9104906152ad565b90565b92919096506020833d602011615e27575b81615e1260209383615178565b81010312610ea1576001925196909192615d0e565b3d9150615e05565b90815f52600360205260405f209160ff600884015460e01c16600881101561438b5715615e595750565b7f999382e2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91909160088310156147ab57601e908360041c019260011b1690565b8115615eaa570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b615ee082616151565b91615ef867ffffffffffffffff602085015116616237565b600b81019263ffffffff845460601c1615615fdf57615f91615fdd94615f2e67ffffffffffffffff6060615fd795015116616237565b600884017c07000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905563ffffffff615f8585617097565b915460601c16906152ba565b615fd273ffffffffffffffffffffffffffffffffffffffff8454169360016fffffffffffffffffffffffffffffffff600a8301541691015460801c906152ad565b615b69565b916166f4565b565b506008810180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0400000000000000000000000000000000000000000000000000000000178155600a82018054608081901b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff91909116179055615fdd9350600173ffffffffffffffffffffffffffffffffffffffff8084541692541692015460801c92616767565b600873ffffffffffffffffffffffffffffffffffffffff910154168033036160c25750565b7fbcbe858b000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b600860ff91015460e01c16600881101561438b5760028103614de55750565b600860ff91015460e01c16600881101561438b5760018103614de55750565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161506857565b9061615a615975565b9167ffffffffffffffff600b820154169081156162335760ff815460a81c16600281101561438b5763ffffffff828660ff600867ffffffffffffffff806161ad819a600261621a9b015460e01c9061612f565b1696878552816161c5600388015499898b169061612f565b1680602087015260018360406161e18b8d60201c16809561612f565b9801971692838852145f1461622d576161f99161612f565b16938460608c0152015460e81c165f146162225750915b60401c169061612f565b166080830152565b859150511691616210565b506161f9565b5050565b67ffffffffffffffff1680421061624b5750565b7fcb6c86dd000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff421660045260245260445ffd5b67ffffffffffffffff16804210156162995750565b7f05b62375000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff421660045260245260445ffd5b909173ffffffffffffffffffffffffffffffffffffffff6162f2826150b8565b16156163cf5773ffffffffffffffffffffffffffffffffffffffff60018401541690602061631f826150b8565b9173ffffffffffffffffffffffffffffffffffffffff61634c6163456040840184615000565b3691615277565b838151910120936040519584870197468952306040890152606088015260808701521660a0850152013560c083015260e082015260e0815261639061010082615178565b5190209054908181036163a1575050565b7f49ea759e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fd92e233d000000000000000000000000000000000000000000000000000000005f5260045ffd5b908210156147ab570190565b61640c81616c82565b61653557600881015460ff8160e01c1692600884101561438b5760018414616507575050600361643b82616151565b92146164c85767ffffffffffffffff82511642106164c15767ffffffffffffffff60208301511642106164ba57600b015460601c63ffffffff16156164b45767ffffffffffffffff60408201511642106164ae576060015167ffffffffffffffff164210156164a957600690565b600890565b50600590565b50600890565b5050600490565b5050600390565b600b015463ffffffff808260601c169160801c161090816164ef575b50156164a957600790565b67ffffffffffffffff9150608001511642105f6164e4565b909250616513916170f8565b6164b45760a01c67ffffffffffffffff1643111561653057600290565b600190565b5050600990565b8051906040810151907fff000000000000000000000000000000000000000000000000000000000000006060820151917fffff000000000000000000000000000000000000000000000000000000000000608082015181602060a0850151940151957fffffffff000000000000000000000000000000000000000000000000000000006040519860208a019a7f02000000000000000000000000000000000000000000000000000000000000008c5260218b015260e01b16604189015260f01b16604587015260f01b16604785015260f81b166049830152604a820152604a8152616628606a82615178565b51902090565b90616638826172ba565b82818002100191821561667b576001616673847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401615ea0565b019015150290565b634e487b715f5260126020526024601cfd5b5f5293925b8180820691045f5b600881106166ba5750820201918483106166b45791616692565b50509150565b918484600292848660209996991b176020528160405f2006010695866001860160201b176020528160405f2006010692019391909361669a565b8215616762577f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771602073ffffffffffffffffffffffffffffffffffffffff61dead941694855f526002825260405f20855f52825260405f206167578282546152ad565b9055604051908152a4565b505050565b9092919282156167db57602073ffffffffffffffffffffffffffffffffffffffff807f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771931695865f526002835260405f208282165f52835260405f206167ce8782546152ad565b90556040519586521693a4565b50505050565b9063ffffffff8091169116039063ffffffff821161506857565b63ffffffff9060ff600882015460e81c165f14616831578082600281600761682d9501541692015460601c16906167e1565b1690565b6002015460601c1690565b8015615068577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b929091925f52600760205260405f20925f9260048101935b6008811080616c65575b1561689c57616897906159f0565b61687f565b9350600b01805460ff8160e01c1691825b80151580616bbc575b156168c9576168c49061683c565b6168ad565b939495808514616bb2578310616b56575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111615068575b818111616a08575092615fdd92935f5260205261ffff6040805f209273ffffffffffffffffffffffffffffffffffffffff80825116167fffffffffffffffffffffffff00000000000000000000000000000000000000008554161784556169bc63ffffffff60208301511685907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b015182547fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff16911660c01b79ffff00000000000000000000000000000000000000000000000016179055565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019080821161506857616a5b915f528560205260405f20815f528660205260405f20818103616a60575b505061683c565b616907565b61ffff8273ffffffffffffffffffffffffffffffffffffffff80616b4f955416167fffffffffffffffffffffffff0000000000000000000000000000000000000000845416178355616b0063ffffffff825460a01c1684907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5460c01c167fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff79ffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b5f80616a54565b9091616b61906159f0565b917fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff7cff000000000000000000000000000000000000000000000000000000008460e01b1691161790555f806168da565b5050505050509050565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111615068575f52876020526040805f20815190616bfe8261515c565b549073ffffffffffffffffffffffffffffffffffffffff8216815261ffff63ffffffff8360a01c169283602084015260c01c16928391015261ffff60408801511690828214155f14616c515750116168b6565b91505063ffffffff602087015116106168b6565b5061ffff616c738287615e84565b90549060031b1c161515616889565b600860ff91015460e01c16600881101561438b5760031090565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8383099280830292838086109503948086039514616d4c5784831115616d345790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090615df19250615ea0565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c616da55760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b63010000008111616ddb5750565b7f896c0f5a000000000000000000000000000000000000000000000000000000005f52600452630100000060245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff1680156170015734616fd1578115616fcb57604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481845afa918215613a71575f92616f97575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180855af160015f5114811615616f78575b836040525f60605215616f4d57826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015613a71575f90616f19575b615df19250615b69565b506020823d602011616f45575b81616f3360209383615178565b81010312610ea157615df19151616f0f565b3d9150616f26565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001811516616f8e57813b15153d151616616ec3565b833d5f823e3d90fd5b9091506020813d602011616fc3575b81616fb360209383615178565b81010312610ea15751905f616e79565b3d9150616fa6565b50505f90565b7f312b0033000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b5080340361700c5790565b7f312b0033000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b6fffffffffffffffffffffffffffffffff8111617067576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b6127106170eb6170c56fffffffffffffffffffffffffffffffff600a85015416600185015460801c906152ad565b61ffff6170df63ffffffff600b87015460601c1683615ea0565b945460e81c16906152ba565b0490818082109118021890565b600801549060ff8260e01c16600881101561438b57600114918261711b57505090565b617132925060a01c67ffffffffffffffff166152ad565b431190565b905f8091602081519101845af480806171eb575b1561716b5750506040513d81523d5f602083013e60203d82010160405290565b156171b25773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d156171c3576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d15158061714b5750813b151561714b565b81471061723a575f80809373ffffffffffffffffffffffffffffffffffffffff82948360405161722f602082615178565b52165af1156171b257565b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60088110156147ab5760051b6102640190565b610e1081106172895750565b7fe07811ac000000000000000000000000000000000000000000000000000000005f52600452610e1060245260445ffd5b6001811115615df1578060017001000000000000000000000000000000008310156173dd575b6004826801000000000000000061738f9410156173d0575b6401000000008110156173c3575b620100008110156173b6575b6101008110156173aa575b601081101561739e575b1015617396575b60030260011c61733e8184615ea0565b0160011c61734c8184615ea0565b0160011c61735a8184615ea0565b0160011c6173688184615ea0565b0160011c6173768184615ea0565b0160011c6173848184615ea0565b0160011c8092615ea0565b8111900390565b60011b61732e565b811c9160021b91617327565b60081c91811b9161731d565b60101c9160081b91617312565b60201c9160101b91617306565b60401c9160201b916172f8565b5050608081901c680100000000000000006172e0565b919080821015617406575060051b013590565b60018201809211615068577fe2d2ab0a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604191604051916001835360018301526021820152209056' as const
