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
        "name": "rules_",
        "type": "address",
        "internalType": "contract IRules"
      },
      {
        "name": "groups_",
        "type": "address",
        "internalType": "contract IGroups"
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
    "name": "challenge",
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
        "name": "chunk",
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
        "name": "before",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "claimed",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "claim",
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
        "name": "modelHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "countsHashes",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "counts",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "claimOf",
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
        "name": "",
        "type": "tuple",
        "internalType": "struct IContests.Claim",
        "components": [
          {
            "name": "root",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payout",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "ends",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "scoreBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "qualified",
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
    "name": "confirm",
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
                "name": "thresholdBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "baseline",
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
                "name": "testGroups",
                "type": "uint32",
                "internalType": "uint32"
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
                "name": "claimBond",
                "type": "uint96",
                "internalType": "uint96"
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
                "name": "challengeSeconds",
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
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "commitEnds",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "revealEnds",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "maxModelBytes",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "families",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum IContests.Status"
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
            "name": "claims",
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
          },
          {
            "name": "onTraining",
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
    "name": "groups",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IGroups"
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
            "name": "thresholdBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "baseline",
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
            "name": "testGroups",
            "type": "uint32",
            "internalType": "uint32"
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
            "name": "claimBond",
            "type": "uint96",
            "internalType": "uint96"
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
            "name": "challengeSeconds",
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
    "name": "rules",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IRules"
      }
    ],
    "stateMutability": "view"
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
          },
          {
            "name": "confirm",
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
    "name": "ClaimConfirmed",
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
    "name": "ClaimDisproved",
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
        "name": "challenger",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "chunk",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
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
            "name": "thresholdBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "baseline",
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
            "name": "testGroups",
            "type": "uint32",
            "internalType": "uint32"
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
            "name": "claimBond",
            "type": "uint96",
            "internalType": "uint96"
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
            "name": "challengeSeconds",
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
    "name": "EntryClaimed",
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
        "name": "countsHashes",
        "type": "bytes32[]",
        "indexed": false,
        "internalType": "bytes32[]"
      },
      {
        "name": "counts",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "scoreBps",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "ends",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "ClaimHolds",
    "inputs": [
      {
        "name": "chunk",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ClaimsNotAllowed",
    "inputs": []
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
    "name": "InvalidBaseline",
    "inputs": [
      {
        "name": "baselineBps",
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
    "name": "InvalidClaimTerms",
    "inputs": [
      {
        "name": "claimBond",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "challengeSeconds",
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
    "name": "InvalidMetric",
    "inputs": [
      {
        "name": "metric",
        "type": "uint8",
        "internalType": "enum IContests.Metric"
      },
      {
        "name": "classes",
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
    "name": "NotSubmitter",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "submitter",
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
    "name": "WrongChunkCount",
    "inputs": [
      {
        "name": "chunks",
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
    "name": "WrongClaim",
    "inputs": [
      {
        "name": "computed",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "claimed",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "WrongRowCount",
    "inputs": [
      {
        "name": "rows",
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
export const contestsBytecode = '0x610120806040523461017f57608081616046803803809161002082856101c0565b83398101031261017f5780516001600160a01b038116810361017f576020820151906001600160a01b03821680830361017f576040840151936001600160a01b038516850361017f57606001519360808510806101b4575b6101965760049360209360805260a05260c052604051928380926385c758f760e01b82525afa90811561018b575f91610145575b5060e05261010052604051615e4e90816101f88239608051818181610a850152818161247e015281816125020152818161336201528181613cf70152614062015260a0518181816125560152818161289f0152613176015260c051818181610d8e0152612437015260e0518181816121c401528181615276015261560d01526101005181818161048101528181612865015261320e0152f35b90506020813d602011610183575b81610160602093836101c0565b8101031261017f57516001600160a01b038116810361017f575f6100ac565b5f80fd5b3d9150610153565b6040513d5f823e3d90fd5b8463036dc5e360e61b5f52600452608060245261c4e060445260645ffd5b50617a69461415610078565b601f909101601f19168101906001600160401b038211908210176101e357604052565b634e487b7160e01b5f52604160045260245ffdfe6104206040526004361015610012575f80fd5b5f610220525f3560e01c806305261aea146140105780630560c7a814613fa957806308e7642914613d82578063135f8aa714613cc55780631bbc1a1814613bae5780632246fe3f14613b6a578063227bb3041461350757806323906963146132ff57806340e58ee5146131a557806352f6747a146131615780635307fbe6146130db57806357d2bf82146124ad57806359659e90146124665780635bf89d9e1461241f5780636fbfd409146123a25780637ad226dc146121f357806385c758f7146121ac5780638651dc1e1461201d5780639a9c29f614611db55780639c8a03f3146117b65780639d1c0bc614610fd45780639f351ff414610b80578063a65e2cfd14610923578063ac9650d8146107ad578063b065a46b14610628578063c0a2526c14610609578063d12726f21461051e578063dbb325da146104c6578063e17702e9146104a4578063e7b4905414610467578063f2f03877146103325763f940e3851461017f575f80fd5b3461032b57604036600319011261032b5761019861456c565b6101a0614556565b906101a9615004565b60018060a01b03169081610220515260086020526040610220512060018060a01b0382165f5260205260405f20549081156103075782610220515260086020526040610220512060018060a01b0382165f5260205260405f2061022051905582155f1461027857602092610226836001600160a01b038416615997565b6040518381526001600160a01b03909216917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb908590a3610220515f516020615e0e5f395f51905f525d604051908152f35b610220805160405163a9059cbb60e01b9091526001600160a01b0383166004526024849052905160209060448180885af19060016102205151148216156102e3575b604052156102ca57602092610226565b82635274afe760e01b6102205152600452602461022051fd5b9060018115166102fb57843b15153d151616906102ba565b503d61022051823e3d90fd5b6102208051633a8d87ed60e11b90526001600160a01b039190911660045251602490fd5b6102205180fd5b604036600319011261032b5760206103d7602435600435610351615004565b61035a81614cea565b9061036482614d70565b6103a0600b83019261038064ffffffffff855460281c16614dfc565b80546002909101546001600160601b0316906001600160a01b031661538e565b63ffffffff825460a81c169384926103b78461465d565b815463ffffffff60a81b191660a89190911b63ffffffff60a81b16179055565b61022080518290526003865280516040808220918590529087529051819020848155600101805460ff60a01b19339081166001600160a81b031990921691909117600160a01b179091559051938452927f911dbf9aab77050b1994d6d70068a9fd3228f11a74a550d26025aaa897396965908690a4610220515f516020615e0e5f395f51905f525d604051908152f35b3461032b576102205136600319011261032b5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461032b576102205136600319011261032b5760206102205154604051908152f35b3461032b57604036600319011261032b576104df61456c565b6104e7614556565b9060018060a01b031661022051526008602052604061022051209060018060a01b03165f52602052602060405f2054604051908152f35b3461032b5761052c36614532565b90604051610539816146cd565b610220518152610220516020820152610220516040820152610220516060820152608061022051910152610220515260056020526040610220512090610220515260205260a060406102205120604051610592816146cd565b61ffff60018354938484520154916001600160401b0360208201600180881b038516815260408301908286891c16825260ff60806060860195878960e01c168752019660f01c1615158652604051968752600180891b03905116602087015251166040850152511660608301525115156080820152f35b3461032b576102205136600319011261032b57602060405161dead8152f35b3461032b57602036600319011261032b5760043560ff600c61064983614cea565b015460801c169061065982614cb2565b91610667604051938461473b565b808352610676601f1991614cb2565b01610220515b81811061077b575050610220515b8251811015610707576001908261022051526007602052604061022051208161022051526020526040610220512061ffff604051916106c883614720565b54848060a01b038116835263ffffffff8160a01c16602084015260c01c1660408201526106f58286614cd6565b526107008185614cd6565b500161068a565b82604051809160208201602083528151809152602060408401920190610220515b818110610736575050500390f35b825180516001600160a01b0316855260208181015163ffffffff168187015260409182015161ffff169186019190915286955060609094019390920191600101610728565b60209060405161078a81614720565b61022051815261022051838201526102205160408201528282870101520161067c565b3461032b57602036600319011261032b576004356001600160401b03811161032b576107dd903690600401614582565b6020916040516107ed848261473b565b61022051815283810190601f19850136833761080884614cb2565b92610816604051948561473b565b848452601f1961082586614cb2565b0186610220515b82811061091457505050610220515b858110156108b45760019061089861089261085c600584901b86018661462b565b91908b89846040519586948486013783018281016102205181528b519283915e010161022051815203601f19810183528261473b565b3061590b565b6108a28288614cd6565b526108ad8187614cd6565b500161083b565b604080518881528651818a018190526102205192600582901b8301810191898c01918c9085015b8287106108e85785850386f35b909192938280610904600193603f198a820301865288516145e7565b96019201960195929190926108db565b6060878201830152810161082c565b61092c36614532565b90610935615004565b61093e81614cea565b91600b83015460ff8160a01c16600881101580610b3757600182141580610b70575b610b5157610b3757600203610a6f579061098664ffffffffff6109979360281c16614dfc565b83546001600160a01b031633615c77565b91600a6109a384615834565b9101906001600160801b0380835416911601906001600160801b038211610a55576001600160801b03809216821982541617815582610220515260016020526040610220512060018060a01b0333165f5260205260405f20610a068582546148df565b9055541660405192835260208301527f8280ff1879c6ac2c53ba231886d678c2ea3004dacf8236df357e456aedbaf47b60403393a3610220515f516020615e0e5f395f51905f525d6102205180f35b634e487b7160e01b61022051526011600452602461022051fd5b5060405163461645bf60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610b29576102205190610af1575b610aca9150846158c9565b610ad75761099790610986565b6102208051630d64047360e21b9052516006600452602490fd5b506020813d602011610b21575b81610b0b6020938361473b565b81010312610b1d57610aca9051610abf565b5f80fd5b3d9150610afe565b6040513d61022051823e3d90fd5b634e487b7160e01b61022051526021600452602461022051fd5b61022051630d64047360e21b9052610b68826145cc565b602461022051fd5b5050610220516002821415610960565b3461032b57606036600319011261032b576004356024356001600160401b03811161032b57610bb39036906004016144d2565b91906044356001600160401b03811161032b57610bd4903690600401614582565b919093610be084614cea565b90610bea82615039565b610bf383614d70565b610c096001600160401b03602083015116614dca565b6001600160401b03604082015116908142105f14610f64575050610c2c82614d42565b610c358261531f565b9363ffffffff600384015460801c1690600c84019283549563ffffffff8760401c16610c61818a61478c565b8086108187180218948015610f4a5763ffffffff91041699600987015491875460e01c9360405193608085018581106001600160401b03821117610f305760405284526020840194855260408401998060881c60ff1615158b52606085019060601c63ffffffff1681526040519a8b968796630f6865ef60e11b885260058d0154600489015260068d0154602489015260078d015463ffffffff811660448a01528060201c61ffff1660648a01528060301c61ffff1660848a015260401c60ff1660a48901525160c48801525163ffffffff1660e48701525115156101048601525163ffffffff166101248501528661014485015261016484016101a090526101a4840190610d6f9261460b565b828103600319016101848401526102205194610d8a9261482d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610b295761022051948591610ed5575b50825463ffffffff60601b191660609190911b63ffffffff60601b1617825563ffffffff905b8451602086012087610220515260066020526040610220512089610220515260205260406102205120551663ffffffff825460401c16019163ffffffff8311610a55577f6358812ed21f1469a47038d5d107b4733d6cd9ad703180dc52878460d3daf27294610e7c60ff94849063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b63ffffffff835460401c1614610ebb575b505460881c16610eb1604051928392151583526040602084015260408301906145e7565b0390a36102205180f35b600b01805460a084901b1916600360a01b17905586610e8d565b919450503d8061022051833e610eeb818361473b565b810160408282031261032b5781516001600160401b03811161032b57602091610f15918401614c6c565b9101519363ffffffff8516850361032b579093610df0610dca565b634e487b7160e01b61022051526041600452602461022051fd5b634e487b7160e01b61022051526012600452602461022051fd5b600b840154610f8f929060c81c63ffffffff1615610fcd5750606001516001600160401b0316614dfc565b600c8201805460ff8160881c1615610fa9575b5050610c2c565b71ff00ffffffffffffffff00000000000000001916600160881b1790558680610fa2565b9050614dfc565b3461032b57602036600319011261032b57604051610ff1816146e8565b60405190610ffe82614704565b6102205182526102205160208301526102205160408301526102205160608301526102205160808301526102205160a08301526102205160c08301526102205160e08301526102205161010083015261022051610120830152610220516101408301526102205161016083015261022051610180830152610220516101a0830152610220516101c0830152610220516101e08301526102205161020083015261022051610220830152610220516102408301526102205161026083015261022051610280830152610220515061022051506102205150610100916040516110e5848261473b565b833682376102a082015281526110f961475c565b60208201526102205160408201526102205160608201526102205160808201526102205160a08201526102205160c08201526102205160e0820152610220518282015261022051610120820152610220516101408201526102205161016082015261022051610180820152610220516101a0820152610220516101c0820152610220516101e082015261022051610200820152610220516102208201526102205161024082015261022051610260820152610280610220519101526111bf600435614cea565b90604051916111cd836146e8565b6040516111d981614704565b815460018060a01b038116825261ffff8160a01c16602083015261ffff8160b01c16604083015261ffff8160c01c16606083015261ffff8160d01c16608083015260e01c60a082015260018201546001600160801b03811660c083015260801c60e082015260028201546001600160601b038116848301526001600160601b038160601c1661012083015263ffffffff8160c01c1661014083015260e01c610160820152600382015463ffffffff811661018083015263ffffffff8160201c166101a083015263ffffffff8160401c166101c083015263ffffffff8160601c166101e083015263ffffffff8160801c1661020083015263ffffffff8160a01c1661022083015260ff8160c01c166007811015610b375761024083015260ff8160c81c16906002821015610b375760ff9161026084015260d01c166102808201526040516113298160048501614c03565b611333848261473b565b6102a082015283526113476005820161486d565b60208401526001600160401b03600882015460018060a01b038116604086015260a01c16606084015260098101546080840152600a8101546001600160801b03811660a085015260801c60c0840152600b81015464ffffffffff811660e085015264ffffffffff8160281c168385015264ffffffffff8160501c1661012085015263ffffffff8160781c1661014085015260ff8160981c1661016085015260ff8160a01c16916008831015610b375763ffffffff600c9260ff94610180880152818160a81c166101a088015260c81c166101c0860152015463ffffffff81166101e085015263ffffffff8160201c1661020085015263ffffffff8160401c1661022085015263ffffffff8160601c16610240850152818160801c1661026085015260881c161515610280830152604051906102a0835160018060a01b03815116845261ffff602082015116602085015261ffff604082015116604085015261ffff606082015116606085015261ffff608082015116608085015263ffffffff60a08201511660a08501526001600160801b0360c08201511660c08501526001600160801b0360e08201511660e08501526001600160601b038382015116838501526001600160601b036101208201511661012085015263ffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c085015263ffffffff6101e0820151166101e085015263ffffffff6102008201511661020085015263ffffffff610220820151166102208501526115c16102408201516102408601906145b2565b6115d56102608201516102608601906145bf565b60ff6102808201511661028085015201516102a0830161022051905b6008821061179c576106c0856102808864ffffffffff8860ff60a0602085015180516103a089015260208101516103c089015263ffffffff6040820151166103e089015261ffff60608201511661040089015261ffff60808201511661042089015201511661044086015260018060a01b036040840151166104608601526001600160401b0360608401511661048086015260808301516104a08601526001600160801b0360a0840151166104c08601526001600160801b0360c0840151166104e08601528160e0840151166105008601528201511661052084015264ffffffffff6101208201511661054084015263ffffffff6101408201511661056084015260ff610160820151166105808401526117156101808201516105a08501906145da565b63ffffffff6101a0820151166105c084015263ffffffff6101c0820151166105e084015263ffffffff6101e08201511661060084015263ffffffff6102008201511661062084015263ffffffff6102208201511661064084015263ffffffff6102408201511661066084015260ff61026082015116610680840152015115156106a0820152f35b60208060019261ffff8651168152019301910190916115f1565b3461032b5761010036600319011261032b576001600160401b036064351161032b5760606064353603600319011261032b576084356001600160401b03811161032b576118079036906004016144d2565b9060a4356001600160401b03811161032b576118279036906004016144d2565b9060e4356001600160401b03811161032b57611847903690600401614582565b949093611855600435614cea565b6101e05260043561022051526003602052604061022051206024356102205152602052604061022051206102805261188f61028051614e4d565b600435610220515260056020526040610220512060243561022051526020526118cd6001600160401b03600160406102205120015460a01c16614dfc565b6118d96101e0516151d3565b95604435611dae5760015b6118f060ff821661535c565b6102a05261190060ff821661535c565b6102605260ff81165f19810111610a55576102605160c4359061192a9060ff84165f190190614cd6565b526119426044359160ff5f199116016102a051614cd6565b5260443515611d77576044355f19810111610a55576119623686866147c4565b6020815191012061197561026051614cc9565b525f19604435016119886102a051614cc9565b525b610220515b6102605151811015611a07576119a8816102a051614cd6565b518881108015906119d9575b6119c1575060010161198f565b636605cf7d60e11b6102205152600452602461022051fd5b5081151580156119b45750815f19810111610a55576119fe5f1983016102a051614cd6565b518111156119b4565b5086956040516001601f536020610260515160051b6102a05101016102c05281976001610240525b806102405110611c6657506040526040601f196102a05161026051036102a05101010151960360051c90808203611c4b5750506004356102205152600560205260406102205120602435610220515260205260406102205120548503611c0757611aa994506064356004016044356102805160043561552a565b906010811015610b3757159081611bf3575b50611bd85761028051600101805460ff60a01b1916600560a01b1790556101e051600c018054611b1990611af79060201c63ffffffff16614c5a565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b63ffffffff611b2a8183541661465d565b1663ffffffff19825416179055611b9b60026101e05101611b926b7fffffffffffffffffffffff825460611c16611b728160018060a01b036101e051541633906004356154b1565b6001600160601b0360018060a01b036101e0515416935460601c1661478c565b9060043561544c565b60405160443581523390602435907f8c7538b383c0e388c587475dd0e42c0ca96ce7ee588953b55e4a1d66270da1fa602060043592a46102205180f35b633132e2dd60e21b6102205152604435600452602461022051fd5b905060c43590602081519101201481611abb565b846004356102205152600560205260406102205120602435610220515260205260406102205120549063cc9e244f60e01b6102205152600452602452604461022051fd5b637169558560e11b6102205152600452602452604461022051fd5b969594939291909760206102a051016101a05260206102a051016101c0525b6101c0516102c051811015611d56576101c0805180516102008190526102a0516102605103820151602090920190925290600190811614611d4357602052600161020051016101c05151146102c0516101c0511016600114611d2457508035604052602001975b6102005160011c6101a051526041601f206020601f196102a05161026051036101a0510101015260206101a051016101a05297611c85565b6102a05161026051038101602001516040908152016101c05297611cec565b8260209392503583526040520197611cec565b5097909192939495966101a0516102c0526102405160011b61024052611a2f565b841561198a57611d883686866147c4565b60208151910120630b9a8dab60e31b610220515260045261022051602452604461022051fd5b60026118e4565b3461032b57611dc336614532565b611dcc82614cea565b918061022051526003602052604061022051208261022051526020526001604061022051200180549260ff8460a01c166006811015610b375780156120005760ff8560d81c16611fde57611e1f86615865565b9060018103611f9c5750509060ff91611e4c6001600160401b036020611e4489615039565b015116614dca565b600160d81b8360d81b19861617809255837fd6a2d25ecd6cab1dc86a233554a7ebf4e30c8afb1b74a5f85561246161f523676102205161022051a360a01c1660068110159283610b375760028210159182611f8a575b6002860154906001600160601b03821695610b3757600314611f6b575b508180611f4c575b94611ef095611f01575b546001600160a01b03169115611ef7576001600160a01b0316916154b1565b6102205180f35b5061dead916154b1565b93611f469084610220515260016020526040610220512060018060a01b0360088801541660018060a01b03165f52602052611f4060405f20548761587e565b906148df565b93611ed1565b5060ff600b86015460a01c16946008861015610b375794600714611ec7565b936001600160601b03611f83929560601c16906148df565b9285611ebf565b61022051945060048111159250611ea2565b600310159081611fd5575b50611fb5579060ff91611e4c565b610b6860ff600b87015460a01c16630d64047360e21b61022051526145cc565b90501586611fa7565b6102208051633a8d87ed60e11b90526001600160a01b03861660045251602490fd5b508263271aeedf60e11b6102205152600452602452604461022051fd5b3461032b5761202b36614532565b907f39c6f3040ec450579532ca79e77fe573f1de2f5352d7942db67c8ed86334b02f604061205883614cea565b61206181614d8e565b836102205152600360205281610220512085610220515260205261ffff82610220512061208d81614e4d565b85610220515260056020528361022051208761022051526020526121948461022051209160018651936120bf856146cd565b805485520154946121646020850160018060a01b038816815261210d6001600160401b038960a01c16808b89015260ff608060608a01998b8d60e01c168b52019a60f01c1615158a52614dca565b612148600c840161212763ffffffff825460201c16614c5a565b67ffffffff0000000082549160201b169067ffffffff000000001916179055565b5185518851151591908816906001600160a01b03168d8d6156cb565b8054600192909201546002919091015460601c6001600160601b0316916001600160a01b039182169116896154b1565b51169051151582519182526020820152a36102205180f35b3461032b576102205136600319011261032b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461032b57604036600319011261032b5760043561220f614556565b9061221981614cea565b9161222383615865565b1561238257600b83015460ff8160a01c166008811015610b3757600714908161236f575b5080612356575b1561232c57610220515b80612309575061022051925b83156122e457816122cc857f7ca5472b7ea78c2c0141c5a12ee6d170cf4ce8ed06be3d22c8252ddfc7a6a2c494602094876102205152600186526040610220512060018060a01b0383165f52865260405f2061022051905560018060a01b03905416876154b1565b6040519485526001600160a01b031693a36102205180f35b506102208051633a8d87ed60e11b90526001600160a01b039190911660045251602490fd5b600a840154612326916001600160801b0382169160801c90615796565b92612264565b81610220515260016020526040610220512060018060a01b0382165f5260205260405f2054612258565b5060088301546001600160a01b0382811691161461224e565b63ffffffff915060c81c16151584612247565b610b6860ff600b85015460a01c16630d64047360e21b61022051526145cc565b3461032b57602036600319011261032b576123bb61475c565b5060c06123d16123cc600435614cea565b615039565b6001600160401b0360a06040519282815116845282602082015116602085015282604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b3461032b576102205136600319011261032b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461032b576102205136600319011261032b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b36600319016104808112610b1d576103a013610b1d5760c0366103a3190112610b1d57610464356001600160401b038111610b1d576124f09036906004016144d2565b6101605261018052612500615004565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610b1d575f6004916040519283809263919840ad60e01b82525afa80156130d0576130bb575b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163b1561032b5760405161012081905263b0fd6c3b60e01b90526001600160a01b036125a761456c565b16600461012051015261022051610140526024356101405261ffff610140511680610140510361032b57610120516024015260443561ffff811680820361032b57610120516044015260643560e081905261ffff81169081900361032b57610120516064015260843561010081905261ffff81169081900361032b57610120516084015260a4359063ffffffff821680830361032b576101205160a4015260c4356001600160801b0381169081900361032b576101205160c4015260e4356001600160801b0381169081900361032b576101205160e4015261010435916001600160601b038316830361032b576001600160601b0383166101046101205101526102205150610124356001600160601b03811680820361032b576101205161012401526101443563ffffffff81169081900361032b57610120516101440152610164359163ffffffff831680840361032b57610120516101640152610184359463ffffffff8616860361032b5763ffffffff861661018461012051015261022051506101a4359263ffffffff841680850361032b57610120516101a401526101c4359063ffffffff8216820361032b5763ffffffff82166101c461012051015261022051506101e4359163ffffffff8316830361032b5763ffffffff83166101e46101205101526102205150610204359463ffffffff8616860361032b5763ffffffff86166102046101205101526102205150610224359663ffffffff881680890361032b57610224610120510152600761024435101561032b576127f66102446101205101610244356145b2565b600261026435101561032b576128166102646101205101610264356145bf565b610284359960ff8b168b0361032b5760ff8b166102846101205101526102a461012051016102a461022051915b600883106130945750505061285e6103a46101205101614b4f565b61012080517f000000000000000000000000000000000000000000000000000000000000000061046490910152610220519051610484816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b2957613074575b6128f76001600160801b036128df614bb5565b166001600160801b036128f0614bcb565b16906148df565b61290981612903614674565b33615c77565b60808190528103613033575061291d614bb5565b6001600160801b03169b612afc612bd19b612b9399612b6a98612a3a612b3c9863ffffffff975b6129516102205154614be1565b60c08190526102208051828155919091526002602052516040902060a0526001600160a01b0361297f614674565b166001600160601b0360a01b60a05154161760a051556102205150610140515060a0515490610220515061ffff60b01b9060b01b169061ffff60a01b6101405160a01b16908a60a01b1916171760a05155610220515060e051506129ff60e05160a0519081549061ffff60c01b9060c01b169061ffff60c01b1916179055565b6101005160a05180546001600160d01b031660d09290921b61ffff60d01b169190911760e09290921b6001600160e01b031916919091179055565b6001600160801b03612a4a614bb5565b166001600160801b0319600160a05101541617600160a0510155612a8f612a6f614bcb565b600160a05101906001600160801b0382549181199060801b169116179055565b60a051600201546001600160601b0360c088901b612aab614bef565b60c01b169316908760e01b1617906001600160601b0360601b9060601b161717600260a05101556102205150600260a051019081549063ffffffff60e01b9060e01b169060018060e01b0316179055565b60a051600301805467ffffffff0000000019939092169290921667ffffffffffffffff199091161760209290921b67ffffffff0000000016919091179055565b60a05160030180546bffffffff0000000000000000191660409290921b63ffffffff60401b16919091179055565b60a051600301805463ffffffff60601b191660609290921b63ffffffff60601b16919091179055565b60a08051600301805467ffffffffffffffff60801b191660809390931b63ffffffff60801b169290921792901b63ffffffff60a01b16919091179055565b6102205160a05160030180546102643560c81b60ff60c81b1662ffffff60c01b199091166102443560c01b60ff60c01b16171760d09390931b60ff60d01b16929092179091556102a4815b60088110612fff57505060a05160048101919091556103a43560058201556103c43560068201556007016103e43563ffffffff8116900361032b57805463ffffffff19166103e43563ffffffff161781556104043561ffff8116900361032b5780546104243561ffff8116900361032b576104443560ff8116900361032b5768ff00000000000000006104443560401b169065ffff000000006104043560201b169068ffffffffff0000000019161767ffff0000000000006104243560301b1617179055612cf7612a6f612cf28360805161478c565b615834565b612d0081615834565b60a051600a810180546001600160801b0319166001600160801b03939093169290921790915560080180546001600160a01b03191633179055612d5063ffffffff612d49614bef565b16436148df565b6001600160401b038111612fe25760a08051600801805467ffffffffffffffff60a01b19169290911b67ffffffffffffffff60a01b1691909117905560a0516102208051600b92909201805460ff60a01b1916600160a01b17905560c051909152600160209081529051604090819020335f9081529252908190209190915551612e1590612ddd8161469e565b6103a43581526103c43560208201526103e43560408201526104043560608201526104243560808201526104443560a08201526153b9565b60405160a0515460018060a01b038116825261ffff8160a01c16602083015261ffff8160b01c16604083015261ffff8160c01c16606083015261ffff8160d01c16608083015260e01c60a0820152600160a05101546001600160801b03811660c083015260801c60e0820152600260a05101546001600160601b0381166101008301526001600160601b038160601c1661012083015263ffffffff8160c01c1661014083015260e01c61016082015260ff600360a051015463ffffffff811661018084015263ffffffff8160201c166101a084015263ffffffff8160401c166101c084015263ffffffff8160601c166101e084015263ffffffff8160801c1661020084015263ffffffff8160a01c16610220840152612f3d6102408401838360c01c166145b2565b612f506102608401838360c81c166145bf565b60d01c16610280820152612f6d6102a08201600460a05101614c03565b612f7a6103a08201614b4f565b61048061046082015233907ffcb6b08441f6c598ef9046f064892c3be2b6d495932363f4cdd1ef99aecb532d60c0519180612fc06104808201610160516101805161460b565b0390a4610220515f516020615e0e5f395f51905f525d602060405160c0518152f35b6306dfcc6560e41b61022051526040600452602452604461022051fd5b9091823561ffff811680820361032b5760019260209250610220515061ffff8560041b92831b921b19161793019101612c1c565b61303b614bb5565b6001600160801b0316906080519161305292615796565b9b612afc612bd19b612b9399612b6a98612a3a612b3c9863ffffffff97612944565b613084610220516101205161473b565b61022051156128cc576102205180fd5b81359061ffff82168203610b1d576020809161ffff60019416815201920192019190612843565b5f6130c59161473b565b5f6102205280612553565b6040513d5f823e3d90fd5b34610b1d5760a0366003190112610b1d576044356001600160401b038111610b1d5760606003198236030112610b1d576064356001600160401b038111610b1d5761312a9036906004016144d2565b91608435926001600160401b038411610b1d5761314e61315f9436906004016144d2565b9390926004016024356004356148ec565b005b34610b1d575f366003190112610b1d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610b1d576020366003190112610b1d576004356131c1615004565b6131ca81614cea565b906131d482614d42565b6131dd82614dac565b600882015f196001600160401b03825460a01c16016001600160401b0381116132eb57613237906001600160401b037f000000000000000000000000000000000000000000000000000000000000000060011c911661478c565b928343116132d457600b8101805460ff60a01b1916600560a01b179055600a81018054608081901b6001600160801b0319166001600160801b039190911617905561329e91908054915460019091015460801c916001600160a01b039182169116846154b1565b7f564c0a2f5ba521d3247c4a3487b8c208198a1a72af1f3819ac9f48ecc29f23235f80a25f5f516020615e0e5f395f51905f525d005b8363cea18e0960e01b5f524360045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b34610b1d5761330d366144ff565b602061331884614cea565b9161332283614dac565b6001600160401b03600884015460a01c1661335e604051958693849363641ad23760e01b8552600485015260406024850152604484019161460b565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156130d0575f926134d2575b5060097f7a74d142ea4f6cf0e1ca09eb5214f61dbc2cd7577b53c6e207d344853dcf70519282600b60409401600160a11b60ff60a01b1982541617815564ffffffffff421681549069ffffffffff00000000006133fe600286015460e01c83614851565b60281b1660038501549164ffffffffff60501b61343c63ffffffff851664ffffffffff858569ffffffffffffffffffff198a16171760281c16614851565b60501b169163ffffffff60781b8460281c169463ffffffff60781b199260ff60981b19916effffffffffffffffffffffffffffff191617161716179060ff60981b9060381c161717905561349a6134956005830161486d565b6153b9565b8451602081019184835288878301526060820152606081526134bd60808261473b565b519020928391015582519182526020820152a2005b91506020823d6020116134ff575b816134ed6020938361473b565b81010312610b1d57905190600961339a565b3d91506134e0565b60e0366003190112610b1d576044356001600160a01b038116808203610b1d5760a4356001600160401b038111610b1d57613546903690600401614582565b610360529160c4356001600160401b038111610b1d5761356a9036906004016144d2565b9390613574615004565b61357f600435614cea565b6103c05263ffffffff60036103c051015460601c16908115613b5b576135a76103c051614d8e565b6135c86001600160401b0360806135c06103c051615039565b015116614dfc565b6004355f52600360205260405f206024355f5260205260405f20936135ec85614e2f565b6001850180549095906001600160a01b031633819003613b4557509061361c91608435916064359160043561513f565b6136286103c0516151d3565b6103605103613b2057610360515f1981019081116132eb5761364e906103605185614799565b358061365b3689856147c4565b6020815191012003613af9575061367f6136763688846147c4565b6103c051615219565b6136a86136936103c098949693985161531f565b61ffff60076103c051015460201c16906147fa565b90818103613ae45750506136c5906001600160401b03421661480d565b61032052805460ff60a01b1916600360a01b1790556103c051600c0180546136fa91906121279060201c63ffffffff1661465d565b6001955b610360518710613ada576137118761535c565b6103e05261371e8761535c565b6103a0525f5b878110613a9557505f5b6103a0515181101561379e57613747816103e051614cd6565b51888110801590613772575b613760575060010161372e565b636605cf7d60e11b5f5260045260245ffd5b50811515801561375357505f1982018281116132eb57613795906103e051614cd6565b51811115613753565b50869394956040516001601f5360206103a0515160051b6103e0510101610400525f956001610380525b80610380511061398457506040526040601f196103e0516103a051036103e051010101519460051c968761396d57906138f99392916040519661380a886146cd565b87526020808801928352610320516001600160401b03166040808a0182815261ffff90991660608b0181815294151560808c019081526004355f9081526005865283812060243582529095529190932099518a559351600199909901805498516001600160e01b03199099166001600160a01b039a909a169990991760a09890981b67ffffffffffffffff60a01b16979097178855969190518254915162ffffff60e01b1990921660e09190911b61ffff60e01b161790151560f01b60ff60f01b1617905560405160808082526103605191976138eb92918901919061482d565b91868303602088015261460b565b91604084015260608301527f584f584bdcd095a54a5aa72d9763fa8bd9d9ea83f07f2d8317d94ef264e411276024359280600435930390a361395b60018060a01b036103c05154166001600160601b0360026103c051015460601c169061538e565b5f5f516020615e0e5f395f51905f525d005b87637169558560e11b5f525f60045260245260445ffd5b969493929190979560206103e051016102e05260206103e05101610300525b6103005161040051811015613a7457610300805180516103408190526103e0516103a05103820151602090920190925290600190811614613a61576020526001610340510161030051511461040051610300511016600114613a4257508035604052602001975b6103405160011c6102e051526041601f206020601f196103e0516103a051036102e0510101015260206102e051016102e052976139a3565b6103e0516103a051038101602001516040908152016103005297613a0a565b8260209392503583526040520197613a0a565b5095979091929394966102e051610400526103805160011b610380526137c8565b8080613aa66001936103e051614cd6565b52610360518110613ab8575b01613724565b613ac6816103605188614799565b35613ad4826103a051614cd6565b52613ab2565b9560011b956136fe565b635ba96ffb60e11b5f5260045260245260445ffd5b613b043688846147c4565b6020815191012063cc9e244f60e01b5f5260045260245260445ffd5b613b2c6103c0516151d3565b63f379eb7760e01b5f526103605160045260245260445ffd5b631c70634960e21b5f523360045260245260445ffd5b631513aadb60e01b5f5260045ffd5b34610b1d576040366003190112610b1d57613b83614556565b6004355f52600160205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610b1d57613bbc36614532565b90613bc561475c565b50805f52600360205260405f20825f5260205260405f2090600160405192613bec8461469e565b80548452015490602083019360018060a01b038316855260ff8360a01c169460408501916006871015613c9c57868352606086019363ffffffff8660a81c168552608087019761ffff8760c81c16895260ff60a089019760d81c161515875215613cb057505060405194518552516001600160a01b0316602085015251936006851015613c9c5763ffffffff61ffff9260c0966040870152511660608501525116608083015251151560a0820152f35b634e487b7160e01b5f52602160045260245ffd5b63271aeedf60e11b5f5260045260245260445ffd5b34610b1d576020366003190112610b1d57613ce1600435614cea565b60405163461645bf60e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156130d0575f91613d4c575b613d399250614ea4565b604051600b821015613c9c576020918152f35b90506020823d602011613d7a575b81613d676020938361473b565b81010312610b1d57613d39915190613d2f565b3d9150613d5a565b34610b1d576060366003190112610b1d576024356004356044356001600160401b038111610b1d578060040160606003198336030112610b1d57600b613dc784614cea565b613dd081614d70565b01805490613de764ffffffffff8360281c16614dca565b613dfa64ffffffffff8360501c16614dfc565b845f52600360205260405f20865f5260205260405f20600181019060ff825460a01c166006811015613c9c5760018103613f91575084613e3a9188614e6b565b6044850192613e49848661462b565b90600582119081613f7c575b81613f2d575b5015613f0d575050805460ff60a01b1916600160a11b17905580547f8db945d9712ec069e07dbbdb8fc389ac53850cf92275ac5419a0a6b240b005a2949392613f0892613ede9263ffffffff60c81b613ebd60c883901c63ffffffff1661465d565b60c81b169063ffffffff60c81b1916179055613ed88461468a565b9361462b565b602460405195869560018060a01b031686520135602085015260606040850152606084019161460b565b0390a3005b63ffffffff9250634bd9b9ef60e01b5f5260045260781c1660245260445ffd5b90508160011015613f68576001013560f81c600881109081613f51575b508a613e5b565b60019150819060ff8560981c16901c16148a613f4a565b634e487b7160e01b5f52603260045260245ffd5b905063ffffffff8360781c1682111590613e55565b632661292560e11b5f52613fa490614548565b60245ffd5b34610b1d577f56fefaa99e7f82bf3809a5afa3b9f24cbb45948a819b9f12ab286ba09cf283b6613fd8366144ff565b613ff4613fe6849594614cea565b613fef81614d42565b614d70565b61400b60405192839260208452602084019161460b565b0390a2005b34610b1d576020366003190112610b1d5760043561402d81614cea565b600b8101805460ff8160a01c166008811015613c9c576001810361418057505060405163461645bf60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156130d0575f9061414c575b6140a49150836158c9565b1561413257805460ff60a01b1916600360a11b178155600a8083018054608081901b6001600160801b0319166001600160801b03919091161790555f516020615e2e5f395f51905f529260409290919060ff9061411360018060a01b03855416600186015460801c908961544c565b5460a01c1691015460801c61412a835180936145da565b6020820152a2005b54630d64047360e21b5f52613fa49060a01c60ff166145cc565b506020813d602011614178575b816141666020938361473b565b81010312610b1d576140a49051614099565b3d9150614159565b60028103614309575050805460c81c63ffffffff16158015906142f3576141b36001600160401b036060611e4486615039565b815460ff60a01b1916600760a01b178255600183015460801c9061422c575b91600a60ff6040936142275f516020615e2e5f395f51905f52966142168587016001600160801b038154166001600160801b0382549181199060801b169116179055565b85546001600160a01b03168961544c565b614113565b5f84815260016020908152604080832060088701546001600160a01b0316845290915290205490929061425e81615834565b92600a8301936001600160801b038086541691169003906001600160801b0382116132eb576142276142e6846142e06142cf6142c8600a985f516020615e2e5f395f51905f529c60409c6001600160801b0360ff9b166001600160801b03198254161790556148df565b928961587e565b63ffffffff865460c81c16906147fa565b9061478c565b94965050935050506141d2565b6141b36001600160401b036040611e4486615039565b91929091600381036144bf5750600c81019163ffffffff808454169160c81c16116144a9575b825460ff60a01b1916600160a21b178355909183915f916004820190600a83019084805b60ff895460801c1682101561440157906143f86001926127106143956001600160801b0388541661ffff614387878c614d26565b90549060031b1c16906147fa565b046143ea816143c68b54946143c06127106143b761ffff8960c01c16866147fa565b049384926148df565b9d6148df565b9c5f52600760205260405f20865f52602052868060a01b0360405f2054169261478c565b91858060a01b03168d6154b1565b01889695614353565b6040975060ff9450600a959691505f516020615e2e5f395f51905f529861445e614227949561443e612cf289956001600160801b0384541661478c565b81546001600160801b031660809190911b6001600160801b031916179055565b5460881c161561447a5761421690600187015460801c906148df565b8554600887015460018801546144a49260809190911c916001600160a01b0390811691168c6154b1565b614216565b6144ba6144b5826159dd565b614dca565b61432f565b630d64047360e21b5f52613fa4906145cc565b9181601f84011215610b1d578235916001600160401b038311610b1d5760208381860195010111610b1d57565b906040600319830112610b1d5760043591602435906001600160401b038211610b1d5761452e916004016144d2565b9091565b6040906003190112610b1d576004359060243590565b6006811015613c9c57600452565b602435906001600160a01b0382168203610b1d57565b600435906001600160a01b0382168203610b1d57565b9181601f84011215610b1d578235916001600160401b038311610b1d576020808501948460051b010111610b1d57565b906007821015613c9c5752565b906002821015613c9c5752565b6008811015613c9c57600452565b906008821015613c9c5752565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e1981360301821215610b1d57018035906001600160401b038211610b1d57602001918136038313610b1d57565b63ffffffff1663ffffffff81146132eb5760010190565b6004356001600160a01b0381168103610b1d5790565b356001600160a01b0381168103610b1d5790565b60c081019081106001600160401b038211176146b957604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b038211176146b957604052565b6102a081019081106001600160401b038211176146b957604052565b6102c081019081106001600160401b038211176146b957604052565b606081019081106001600160401b038211176146b957604052565b90601f801991011681019081106001600160401b038211176146b957604052565b604051906147698261469e565b5f60a0838281528260208201528260408201528260608201528260808201520152565b919082039182116132eb57565b9190811015613f685760051b0190565b6001600160401b0381116146b957601f01601f191660200190565b9291926147d0826147a9565b916147de604051938461473b565b829481845281830111610b1d578281602093845f960137010152565b818102929181159184041417156132eb57565b906001600160401b03809116911601906001600160401b0382116132eb57565b81835290916001600160fb1b038311610b1d5760209260051b809284830137010190565b9064ffffffffff8091169116019064ffffffffff82116132eb57565b9060405161487a8161469e565b60a060ff600283958054855260018101546020860152015463ffffffff8116604085015261ffff8160201c16606085015261ffff8160301c16608085015260401c16910152565b81156148cb570490565b634e487b7160e01b5f52601260045260245ffd5b919082018092116132eb57565b949095939192936148fc86614cea565b9161490683614d8e565b61491c6001600160401b0360806135c086615039565b865f52600360205260405f20885f5260205260405f209361493c85614e2f565b600185019663ffffffff885460a81c169584155f14614b38575f5b8a5f52600460205260405f208c5f5260205260405f20548103614b0a5750908787614985969594938c61552a565b93906010811015613c9c5780614aa0575060018301948584116132eb57805463ffffffff60a81b191660a887901b63ffffffff60a81b161790557f01f44f03979c13005e1f204e85e74b3ce0e2b1da632c1ffd6826a3218dcd6a689484906149ec846151d3565b11614a4d57614a01614a1491614a0d94615219565b5092908094849261468a565b8a8a6156cb565b61ffff614a33604051958695865260a0602087015260a08601906145e7565b9260016040860152166060840152151560808301520390a3565b915050516020830120845f52600460205260405f20865f5260205260405f2055614a89604051928392835260a0602084015260a08301906145e7565b5f60408301525f60608301525f60808301520390a3565b855460ff60a01b1916600560a01b1790955550600c0180547fcda000ab7d4945e3cf6c67cbfde8994db9c9363d1d9f0a5d68632d7b5c1e8eca9460209450925063ffffffff90614af190821661465d565b1663ffffffff1982541617905560ff60405191168152a3565b8b8b5f52600460205260405f20905f5260205260405f205490630b9a8dab60e31b5f5260045260245260445ffd5b614b433686866147c4565b60208151910120614957565b6103a43581526103c43560208201526103e43563ffffffff8116809103610b1d5760408201526104043561ffff8116809103610b1d5760608201526104243561ffff8116809103610b1d576080820152610444359060ff8216809203610b1d5760a00152565b60c4356001600160801b0381168103610b1d5790565b60e4356001600160801b0381168103610b1d5790565b5f1981146132eb5760010190565b6101443563ffffffff81168103610b1d5790565b61ffff60e091548181168452818160101c166020850152818160201c166040850152818160301c166060850152818160401c166080850152818160501c1660a0850152818160601c1660c085015260701c16910152565b63ffffffff1680156132eb575f190190565b81601f82011215610b1d57805190614c83826147a9565b92614c91604051948561473b565b82845260208383010111610b1d57815f9260208093018386015e8301015290565b6001600160401b0381116146b95760051b60200190565b805115613f685760200190565b8051821015613f685760209160051b010190565b90815f52600260205260405f209160ff600b84015460a01c166008811015613c9c5715614d145750565b634cc9c17160e11b5f5260045260245ffd5b9190916008831015613f6857601e908360041c019260011b1690565b600801546001600160a01b031633819003614d5a5750565b63bcbe858b60e01b5f523360045260245260445ffd5b600b015460a01c60ff166008811015613c9c57600281036144bf5750565b600b015460a01c60ff166008811015613c9c57600381036144bf5750565b600b015460a01c60ff166008811015613c9c57600181036144bf5750565b6001600160401b0316804210614ddd5750565b63cb6c86dd60e01b5f526001600160401b03421660045260245260445ffd5b6001600160401b031680421015614e105750565b6305b6237560e01b5f526001600160401b03421660045260245260445ffd5b6001015460a01c60ff166006811015613c9c5760028103613f915750565b6001015460a01c60ff166006811015613c9c5760038103613f915750565b614ea29291614e798361468a565b906020614e93614e8c604087018761462b565b36916147c4565b8181519101209401359261513f565b565b614ead81615865565b614ffd57600b8101549060ff8260a01c16926008841015613c9c5760018414614fca57506003614edc82615039565b9314614f6a57506001600160401b038251164210614f63576001600160401b036020830151164210614f5c576001600160401b036040830151164210614f555760c81c63ffffffff1615159081614f3e575b5015614f3957600690565b600990565b6001600160401b039150606001511642105f614f2e565b5050600590565b5050600490565b5050600390565b9063ffffffff80600c840154169160c81c16119081614fae575b5015614fa857608001516001600160401b0316421015614fa357600790565b600890565b50600990565b6001600160401b039150614fc1906159dd565b1642105f614f84565b90809350614fd892506158c9565b614fa8576008015460a01c6001600160401b0316431115614ff857600290565b600190565b5050600a90565b5f516020615e0e5f395f51905f525c61502a5760015f516020615e0e5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9061504261475c565b91600b8101549064ffffffffff82161561513b5760038101549160ff8360c81c16916002831015613c9c578560ff600c6001600160401b0380968860018360406150b263ffffffff64ffffffffff8d816150f09f60281c168d5260501c16958660208d015260201c16809561480d565b9801971692838852145f14615135576150ca9161480d565b16938460608b0152015460881c165f1461512b57505b63ffffffff8460401c169061480d565b1690816080850152605f1c906401fffffffe63fffffffe8316921682036132eb576001600160401b03916151239161480d565b1660a0830152565b83915051166150e0565b506150ca565b5050565b909390926001600160a01b039092169182156151c45760018060a01b03600186015416926040519360208501954687523060408701526060860152608085015260a084015260c083015260e082015260e0815261519e6101008261473b565b5190209054908181036151af575050565b6324f53acf60e11b5f5260045260245260445ffd5b63d92e233d60e01b5f5260045ffd5b63ffffffff60036151e38361531f565b92015460801c168015615207576151ff6001915f1984016148c1565b019015150290565b634e487b715f5260126020526024601cfd5b909160ff600783015460401c169260ff600384015460c01c16936007851015613c9c576060916152659160405196879384936399b0c3c960e01b855286600486015260648501906145e7565b6024840192909252604483015203817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156130d0575f905f945f946152db575b505460a01c61ffff1681101593846152cf575b5061ffff16929190565b8111935061ffff6152c5565b94509250506060833d606011615317575b816152f96060938361473b565b81010312610b1d57825160208401516040909401519261ffff6152b2565b3d91506152ec565b600c81015460881c60ff16156153555763ffffffff600782015416905460e01c900363ffffffff81116132eb5763ffffffff1690565b5460e01c90565b9061536682614cb2565b615373604051918261473b565b8281528092615384601f1991614cb2565b0190602036910137565b816153999133615c77565b8181036153a4575050565b63312b003360e01b5f5260045260245260445ffd5b80516040808301516060840151608085015160a08601516020968701519451600160f91b978101978852602181019690965260e09390931b6001600160e01b031916604186015260f091821b6001600160f01b03199081166045870152911b16604784015260f81b6001600160f81b0319166049830152604a808301919091528152615446606a8261473b565b51902090565b82156154ac577f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771602061dead9360018060a01b031694855f526008825260405f20855f52825260405f206154a18282546148df565b9055604051908152a4565b505050565b9092919282156155245760207f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719160018060a01b031694855f526008825260405f2060018060a01b0382165f52825260405f2061550f8682546148df565b90556040519485526001600160a01b031693a4565b50505050565b91908361553f91999894959997969784614e6b565b61554a36878a6147c4565b6020815191012090825f52600660205260405f20815f5260205260405f2054820361569e5750505f52600260205260405f20916040810161558a9161462b565b9490966007840154935460b01c61ffff16916040519889976333981fe760e21b89526004890160c0905260c48901906155c29261460b565b906003198883030160248901526155d89261460b565b928060301c61ffff16604487015260401c60ff16606486015260848501526003198483030160a485015261560b9261460b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691849103815a935f94fa9182156130d0575f905f9361565357509190565b9250503d805f843e615665818461473b565b820191604081840312610b1d578051926010841015610b1d5760208201516001600160401b038111610b1d5761569b9201614c6c565b90565b825f52600660205260405f20905f5260205260405f20549063fc60aa5960e01b5f5260045260245260445ffd5b5f81815260026020908152604080832060038352818420868552909252909120600101805466ffff00000000ff60a01b191660c887901b61ffff60c81b1617600160a21b179055600c81018054959694959394919363ffffffff9061573190821661465d565b1663ffffffff1982541617905561574a575b5050505050565b61578c9461ffff915f52600760205263ffffffff60405f20946040519661577088614720565b6001600160a01b03168752166020860152166040840152615a1e565b5f80808080615743565b90915f198383099280830292838086109503948086039514615827578483111561580f5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50509061569b92506148c1565b6001600160801b03811161584e576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b600b015460a01c60ff166008811015613c9c5760031090565b906158bc61589661271092600185015460801c6148df565b61ffff6158b063ffffffff600b87015460c81c16836148c1565b945460d01c16906147fa565b0490818082109118021890565b9060ff600b83015460a01c166008811015613c9c5760011491826158ec57505090565b60080154615906925060a01c6001600160401b03166148df565b431190565b905f8091602081519101845af48080615984575b1561593f5750506040513d81523d5f602083013e60203d82010160405290565b1561596457639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15615975576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d15158061591f5750813b151561591f565b8147106159c6575f8080938193826040516159b360208261473b565b526001600160a01b03165af11561596457565b504763cf47918160e01b5f5260045260245260445ffd5b6001600160401b039063ffffffff600c6159f683615039565b92015460201c1615615a0a5760a001511690565b608001511690565b80156132eb575f190190565b9092600482019290915f5b6008811080615c5a575b15615a4657615a4190614be1565b615a29565b9350600c01805460ff8160801c1691825b80151580615bde575b15615a7357615a6e90615a12565b615a57565b939495808514615bd4578310615bab575b50505f1981019081116132eb575b818111615b0857505f908152602093845260409081902082518154958401516001600160c01b03199096166001600160a01b03919091161760a09590951b63ffffffff60a01b169490941784559192614ea292909161ffff910151825461ffff60c01b1916911660c01b61ffff60c01b16179055565b5f198101908082116132eb57615b3c915f528560205260405f20815f528660205260405f20818103615b41575b5050615a12565b615a92565b815481546001600160a01b039091166001600160a01b0319821681178355835463ffffffff60a01b166001600160c01b031990921617178155615ba49161ffff9054825461ffff60c01b191660c091821c92909216901b61ffff60c01b16179055565b5f80615b35565b9091615bb690614be1565b60ff60801b19909216608083901b60ff60801b161790555f80615a84565b5050505050509050565b505f1981018181116132eb575f52876020526040805f20815190615c0182614720565b549060018060a01b038216815261ffff63ffffffff8360a01c169283602084015260c01c16928391015261ffff60408801511690828214155f14615c46575011615a60565b91505063ffffffff60208701511610615a60565b5061ffff615c688287614d26565b90549060031b1c161515615a33565b91906001600160a01b03168015615dea5734615dd3578115615dcc576040516370a0823160e01b815230600482015291602083602481855afa9283156130d0575f93615d98575b50604051936323b872dd60e01b5f5260018060a01b03166004523060245260445260205f60648180855af160015f5114811615615d79575b836040525f60605215615d6757826024816020936370a0823160e01b82523060048301525afa80156130d0575f90615d33575b61569b925061478c565b506020823d602011615d5f575b81615d4d6020938361473b565b81010312610b1d5761569b9151615d29565b3d9150615d40565b635274afe760e01b5f5260045260245ffd5b6001811516615d8f57813b15153d151616615cf6565b833d5f823e3d90fd5b9092506020813d602011615dc4575b81615db46020938361473b565b81010312610b1d5751915f615cbe565b3d9150615da7565b5050505f90565b63312b003360e01b5f52346004525f60245260445ffd5b508091503403615df75790565b63312b003360e01b5f523460045260245260445ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00e3fd0e35a35caee3d4823461e967ef0846096601cc96de203192b7a56aabc005' as const
