// Generated from contracts/src/Runs.sol by `npm run generate`.
export const runsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "beacon_",
        "type": "address",
        "internalType": "contract IBeacon"
      },
      {
        "name": "limits",
        "type": "tuple",
        "internalType": "struct IRuns.Limits",
        "components": [
          {
            "name": "minBeaconDelay",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "minBond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "auditorBond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "windowSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "stepSeconds",
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
          }
        ]
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
    "name": "anchor",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "index",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "checkpoint",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "anchorsOf",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple[]",
        "internalType": "struct IRuns.Anchor[]",
        "components": [
          {
            "name": "index",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "anchoredAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "checkpoint",
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
    "name": "auditorBond",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "auditorOf",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IRuns.Auditor",
        "components": [
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "enrolledAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "due",
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
    "name": "begin",
    "inputs": [
      {
        "name": "plan",
        "type": "tuple",
        "internalType": "struct IRuns.Plan",
        "components": [
          {
            "name": "code",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "dataset",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "hyperparameters",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "delayBlocks",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "card",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "challenge",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "challengeOf",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IRuns.Challenge",
        "components": [
          {
            "name": "challenger",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "turn",
            "type": "uint8",
            "internalType": "enum IRuns.Turn"
          },
          {
            "name": "verdict",
            "type": "uint8",
            "internalType": "enum IRuns.Verdict"
          },
          {
            "name": "openedAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "runId",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "lo",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "hi",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "committed",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "holds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "fails",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "unsure",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "share",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "challenges",
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
    "name": "choose",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "agrees",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "commitSeconds",
    "inputs": [],
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
    "name": "complete",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "completion",
        "type": "tuple",
        "internalType": "struct IRuns.Completion",
        "components": [
          {
            "name": "root",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "checkpoints",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "last",
            "type": "tuple",
            "internalType": "struct IRuns.Checkpoint",
            "components": [
              {
                "name": "index",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "step",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "state",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "batches",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "metrics",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "previous",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "lastState",
            "type": "tuple",
            "internalType": "struct IRuns.State",
            "components": [
              {
                "name": "params",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "buffers",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "optimizer",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "scheduler",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "rng",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "anchorProofs",
            "type": "bytes32[][]",
            "internalType": "bytes32[][]"
          },
          {
            "name": "transcript",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "completedAt",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint40",
        "internalType": "uint40"
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
    "name": "domainOf",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
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
    "name": "draw",
    "inputs": [
      {
        "name": "runId",
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
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1",
        "internalType": "bytes1"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "version",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "chainId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "enroll",
    "inputs": [],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "finalize",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "leave",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "minBeaconDelay",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "minBond",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "openChunk",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "opening",
        "type": "tuple",
        "internalType": "struct IRuns.Opening",
        "components": [
          {
            "name": "checkpoint",
            "type": "tuple",
            "internalType": "struct IRuns.Checkpoint",
            "components": [
              {
                "name": "index",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "step",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "state",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "batches",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "metrics",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "previous",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "checkpointProof",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "state",
            "type": "tuple",
            "internalType": "struct IRuns.State",
            "components": [
              {
                "name": "params",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "buffers",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "optimizer",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "scheduler",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "rng",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "group",
            "type": "uint8",
            "internalType": "enum IRuns.Group"
          },
          {
            "name": "tensors",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "tensor",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "tensorProof",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "name",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "dtype",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "dims",
            "type": "uint64[]",
            "internalType": "uint64[]"
          },
          {
            "name": "chunk",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "data",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "chunkProof",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "tensor",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publish",
    "inputs": [
      {
        "name": "challengeId",
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
    "name": "respond",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "checkpoint",
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
    "name": "revealSeconds",
    "inputs": [],
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
    "name": "run",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IRuns.Run",
        "components": [
          {
            "name": "trainer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "beaconBlock",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "stage",
            "type": "uint8",
            "internalType": "enum IRuns.Stage"
          },
          {
            "name": "payer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "completedAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "challengeEnds",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "checkpoints",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "challengeId",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "plan",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "hyperparameters",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "seed",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "weightsRoot",
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
    "name": "runs",
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
    "name": "seedOf",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
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
    "name": "settle",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settleVote",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "auditor",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "stageOf",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum IRuns.Stage"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "stepSeconds",
    "inputs": [],
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
    "name": "trainerOf",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
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
    "name": "voteCommit",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "voteOf",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "auditor",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IRuns.Vote",
        "components": [
          {
            "name": "commitment",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "verdict",
            "type": "uint8",
            "internalType": "enum IRuns.Verdict"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "votePenalty",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "voteReveal",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verdict",
        "type": "uint8",
        "internalType": "enum IRuns.Verdict"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "weightsRootOf",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
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
    "name": "windowSeconds",
    "inputs": [],
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
    "name": "AuditorEnrolled",
    "inputs": [
      {
        "name": "auditor",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AuditorLeft",
    "inputs": [
      {
        "name": "auditor",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ChallengeAnswered",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "index",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "checkpoint",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ChallengeNarrowed",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "lo",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "hi",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ChallengeOpened",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "runId",
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
        "name": "bond",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "lo",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "hi",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ChallengeSettled",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "runId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "verdict",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IRuns.Verdict"
      },
      {
        "name": "challengeEnds",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "share",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RunAccepted",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "trainer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RunAnchored",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "trainer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "index",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "checkpoint",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RunBegun",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "trainer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "plan",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IRuns.Plan",
        "components": [
          {
            "name": "code",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "dataset",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "hyperparameters",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "beaconBlock",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "RunCompleted",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "trainer",
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
        "name": "root",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "checkpoints",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "weightsRoot",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "challengeEnds",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "transcript",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RunDrawn",
    "inputs": [
      {
        "name": "runId",
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
    "name": "SegmentPublished",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "segment",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "VoteCommitted",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "auditor",
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
    "name": "VoteRevealed",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "auditor",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "verdict",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IRuns.Verdict"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VoteSettled",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "auditor",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "share",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "lost",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
    "name": "AlreadyEnrolled",
    "inputs": [
      {
        "name": "auditor",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyVoted",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "auditor",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "EnrolledTooLate",
    "inputs": [
      {
        "name": "time",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "before",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "IndexOutOfRange",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "count",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
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
    "name": "Interested",
    "inputs": [
      {
        "name": "auditor",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidBond",
    "inputs": [
      {
        "name": "bond",
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
    "name": "InvalidCheckpoints",
    "inputs": [
      {
        "name": "checkpoints",
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
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotAnchored",
    "inputs": [
      {
        "name": "index",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "checkpoint",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotAuditor",
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
    "name": "NotChallenger",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "challenger",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotTrainer",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "trainer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotVoted",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "auditor",
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
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
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
    "name": "TooManyAnchors",
    "inputs": [
      {
        "name": "anchors",
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
    "name": "UnknownChallenge",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownDtype",
    "inputs": [
      {
        "name": "dtype",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownRun",
    "inputs": [
      {
        "name": "runId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "VotesDue",
    "inputs": [
      {
        "name": "auditor",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "votes",
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
    "name": "WrongAnchor",
    "inputs": [
      {
        "name": "index",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "atLeast",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongAnchorProofs",
    "inputs": [
      {
        "name": "proofs",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "anchors",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongChunk",
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
    "name": "WrongIndex",
    "inputs": [
      {
        "name": "index",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "expected",
        "type": "uint64",
        "internalType": "uint64"
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
        "name": "levels",
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
    "name": "WrongSet",
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
    "name": "WrongSignature",
    "inputs": [
      {
        "name": "trainer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
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
        "internalType": "enum IRuns.Stage"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongState",
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
    "name": "WrongTurn",
    "inputs": [
      {
        "name": "turn",
        "type": "uint8",
        "internalType": "enum IRuns.Turn"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongVerdict",
    "inputs": [
      {
        "name": "verdict",
        "type": "uint8",
        "internalType": "enum IRuns.Verdict"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongVote",
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
  }
] as const
export const runsBytecode = '0x61028080604052346103865780614931803803809161001e828561039e565b83398101036101008112610386578151906001600160a01b03821682036103865760e090601f190112610386576040519160e083016001600160401b0381118482101761038a5760405260208101516001600160401b038116810361038657835261008b604082016103c1565b906020840191825261009f606082016103c1565b90604085019182526100b3608082016103d5565b90606086019182526100c760a082016103d5565b608087019081526100ed60e06100df60c085016103d5565b9360a08a01948552016103d5565b9260c088019384526040519461010460408761039e565b600a865260208601966941737361792052756e7360b01b88526040519961012c60408c61039e565b60018b52603160f81b60208c019081528151909a906001600160401b0316608081108061037a575b61035d5750608052516001600160401b031660a052516001600160801b0390811660c0528151811660e0529051600a911604610100525163ffffffff9081166101205290518116610140529051811661016052905116610180526101b7816103e6565b610240526101c4846103e6565b610260525190209182610200525190208061022052466101c0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261022f60c08261039e565b5190206101a052306101e0526040516144df908161045282396080518181816115dc01528181611ca601526128d5015260a0518181816107500152611638015260c0518181816119390152612b5e015260e0518181816107a501528181610ca501526125fd0152610100518181816104fc015281816105aa01528181610b3401528181612a110152613dce0152610120518181816123920152612bf60152610140518181816103e901528181610e0d01528181611520015261384c0152610160518181816119a301526138b40152610180518181816113f101528181611a120152611c6d01526101a051816141ad01526101c0518161426a01526101e05181614177015261020051816141fc015261022051816142220152610240518161183a015261026051816118630152f35b63036dc5e360e61b5f52600452608060245261c4e060445260645ffd5b50617a69461415610154565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761038a57604052565b51906001600160801b038216820361038657565b519063ffffffff8216820361038657565b601f815111610411576020815191015160208210610402571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806305261aea1461316a5780630560c7a8146130da57806309af4fe6146130bd5780630cc5428f14612ad15780631c43794214612a3557806320700cf5146129f257806323906963146128625780632a4ccee5146126215780632d2845c9146125de5780633cb3c6e31461244257806345ddc85d146123b65780634cb5929a146123765780634cde9b3f1461220b5780635227d719146121eb57806357599a8314611cd557806359659e9014611c915780636a96064f14611c515780636a9fb33314611c215780636c5c5d7a146119c7578063807905571461198757806382829f741461195d578063831518b71461191a57806384b0196e1461182257806387b590261461158b5780638df8280014611370578063a444f5e914611137578063a9d0f1bd14611034578063ab82d9a014610ec7578063b044872c14610d3b578063b3be677314610aa5578063b40f407b14610a70578063b5b24fd414610a53578063c0a2526c14610a36578063c6c17ec0146109fc578063c7d25b15146109c5578063d66d9e19146108dd578063dbb325da1461088a578063e65f2a7e14610774578063e7b4905414610730578063ee4512191461040d578063f08eb0b2146103cc5763f940e385146101e8575f80fd5b346103c95760403660031901126103c957610201613263565b610209613279565b907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6103ba5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60018060a01b03169182815260076020526040812060018060a01b0383165f5260205260405f205491821561039e5783825260076020526040822060018060a01b0382165f526020528160405f205583155f14610322576020936102c1846001600160a01b038416614012565b6040518481526001600160a01b03909216917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb908690a37f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b60405163a9059cbb60e01b83526001600160a01b038216600452602484905260208360448180895af190600184511482161561037d575b60405215610369576020936102c1565b635274afe760e01b82526004849052602482fd5b90600181151661039557853b15153d15161690610359565b503d83823e3d90fd5b633a8d87ed60e11b82526001600160a01b031660045260249150fd5b633ee5aeb560e01b8352600483fd5b80fd5b50346103c957806003193601126103c957602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103c95760403660031901126103c95760043561042a613279565b90610434816137a2565b805490929060a01c60ff166104488161328f565b600481036106ff575081845260056020526040842060018060a01b0382165f5260205260405f2060ff600160405192610480846133d4565b8054845201541690602081019161049681613299565b825251156106de5782855260056020526040852060018060a01b0383165f5260205284600160405f20828155015560ff845460a81c166104d581613299565b6003811415806106b8575b8061069a575b801561067f575b15610671576001600160801b037f00000000000000000000000000000000000000000000000000000000000000005b16915161052881613299565b61053182613299565b61053a81613299565b03610663576001600160801b0380600286015460401c165b169160018060a01b0381169485875260066020526040872063ffffffff815460a81c16801561064f57815463ffffffff60a81b19165f1990910160a81b63ffffffff60a81b161781556001600160801b036105cf85827f00000000000000000000000000000000000000000000000000000000000000001661342c565b166001600160801b03825416016001600160801b03811161064f579480936001600160401b03600160409795610641956001600160801b037f3bba8f88bd849dc839da1ce9af9d7e10158877daacb9175442ce10661e732f5e9b166001600160801b0319825416179055015416613564565b82519182526020820152a380f35b634e487b7160e01b89526011600452602489fd5b6001600160801b0385610552565b6001600160801b038661051c565b50815161068b81613299565b61069481613299565b156104ed565b50600382516106a881613299565b6106b181613299565b14156104e6565b508082516106c581613299565b6106ce82613299565b6106d781613299565b14156104e0565b630f2ecc3760e01b855260048390526001600160a01b038216602452604485fd5b6341bb027760e01b855260249085906107178161328f565b600452fd5b634e487b7160e01b5f52602160045260245ffd5b50346103c957806003193601126103c95760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50806003193601126103c957338152600660205264ffffffffff604082205460801c16610877576001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166107ce81613f8e565b6108486040516107dd8161339d565b8281524264ffffffffff16602080830191825260408084018781523388526006909252862092518354925191516001600160c81b03199093166001600160801b03919091161760809190911b64ffffffffff60801b161760a89190911b63ffffffff60a81b16179055565b6040519081527f37a67a66b61b2440885044ce1e8bf5889293dba67220d0be4bebf17343cddaf560203392a280f35b636680176960e01b815233600452602490fd5b50346103c95760403660031901126103c95760406108a6613263565b916108af613279565b9260018060a01b031681526007602052209060018060a01b03165f52602052602060405f2054604051908152f35b50346103c957806003193601126103c957338152600660205260408120604051906109078261339d565b546001600160801b038116825264ffffffffff8160801c1680602084015263ffffffff604084019260a81c168252156109b2575163ffffffff168061099c57506001600160801b0390338352600660205282604081205561096b82825116336135f3565b51166040519081527f446379b00c1959385a55059851f9e4a0ab1bafcfae9d061bf346014f465d2d4d60203392a280f35b6304badd5560e21b835233600452602452604482fd5b63810261c360e01b835233600452602483fd5b50346103c95760203660031901126103c95760ff6040602092600435815260028452205460e01c166109fa60405180926132d5565bf35b50346103c95760203660031901126103c9576020610a2e6004356001600160a01b03610a2782613912565b5416613fb9565b604051908152f35b50346103c957806003193601126103c957602060405161dead8152f35b50346103c957806003193601126103c95760209054604051908152f35b50346103c95760203660031901126103c957602064ffffffffff6001610a97600435613912565b015460a01c16604051908152f35b50346103c95760403660031901126103c957602435600435610ac681613c96565b8054610ad48160d81c613cbe565b3385526006602052604085209081549064ffffffffff8260801c168015610d285764ffffffffff8260b01c169081811015610d135750506001600160a01b031633148015610ce8575b610cd5576001600160801b03166001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690818110610c935750838652600560209081526040808820335f908152925290208054610c7b578515610c64578590556001600160801b03825416036001600160801b038111610c5057600192916001600160801b03610bf192166001600160801b0319825416178155610bd163ffffffff825460a81c1661348c565b815463ffffffff60a81b191660a89190911b63ffffffff60a81b16179055565b01805463ffffffff60c01b610c0f60c083901c63ffffffff1661348c565b60c01b169063ffffffff60c01b19161790556040519182527f1f4e2aa7825ef02e85293e2de66cfbcb326af2632b558996e546bb1ef3e8764d60203393a380f35b634e487b7160e01b86526011600452602486fd5b60448763eeb501e560e01b81528060045280602452fd5b6304f9da6360e01b8752600485905233602452604487fd5b633f54c46760e11b87526004526024527f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316604452606485fd5b635b65d32b60e11b865233600452602486fd5b5060018301546001600160401b03168652600260205260408620546001600160a01b03163314610b1d565b6336f0a68f60e21b8952600452602452604487fd5b63810261c360e01b885233600452602488fd5b50346103c95760603660031901126103c9576004356024356044356001600160401b038111610ec35736602382011215610ec35780600401356001600160401b038111610ebf573660248260051b84010111610ebf57610d9a846137a2565b805490929060a01c60ff16610dae8161328f565b60018103610ea75750602491610e0391610dcb855460d81c613cbe565b85610dd5866137db565b916001600160401b036001880154168a5260026020526001600160401b0360408b2093169586910192613aea565b610e3363ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613329565b8254600166ffffffffffff0160a01b03166001600160d81b031960d883901b1617600160a11b179092556040805191825260208201939093526001600160401b03909116918101919091527f1a8b607014b0de7d99e501ce18dca128a19ed0780f65d89be71fe04abd6db16090606090a280f35b6341bb027760e01b875260249087906107178161328f565b8480fd5b8380fd5b5060203660031901126103c95760209060043590610ee4826134e6565b91610efc64ffffffffff600185015460c81c16613cbe565b6001600160401b0360406002850193610f1e6001600160801b03865416613f8e565b610f296001546134ba565b600181905585546001600160c01b031684821660c01b178655865460ff60e01b1916600160e21b1790965585815260048752208054600166ffffffffff000160a01b0319164260b01b64ffffffffff60b01b161733178155835490939082906001600160801b0390610fe190610fa39060801c84166134c8565b60018801805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091178155968754841916878516178855613823565b9254169454604051958652818160401c168887015260801c166040850152166060830152827f94f83fe0a3640ebe25fad145ee1d166e00068c75fb8966afb622de5558fd893960803394a4604051908152f35b50346103c95760203660031901126103c9576004358152600360205260408120805461105f816134a3565b9061106d604051928361340b565b80825260208201809385526020852085915b8383106110f157868587604051928392602084019060208552518091526040840192915b8181106110b1575050500390f35b9193509160206060600192604087516001600160401b03815116835264ffffffffff858201511685840152015160408201520194019101918493926110a3565b600260206001926040516111048161339d565b64ffffffffff86546001600160401b038116835260401c168382015284860154604082015281520192019201919061107f565b50346103c95760203660031901126103c957806101a0604051611159816133ef565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201528261018082015201526111b6600435613912565b604051906111c3826133ef565b80546001600160a01b038116835260a081901c6001600160401b03166020840190815293604084019160e01c60ff1690600782101561135c5750815260018201546060840190600160a01b600190038116825260808501908060a01c64ffffffffff16825260a086019060c81c64ffffffffff16815260028501549060c087016001600160801b038316815260e08801918360801c6001600160401b0316835261010089019360c01c84526003880154946101208a019586526004890154966101408b0197885260058a0154986101608c01998a5260068b01549a6101808d019b8c52600701549b6101a081019c8d526040519d8e91600160a01b600190039051168252516001600160401b031690602001525160408d016112e4916132d5565b516001600160a01b031660608c01525164ffffffffff90811660808c015290511660a08a0152516001600160801b031660c0890152516001600160401b0390811660e089015290511661010087015251610120860152516101408501525161016084015251610180830152516101a08201526101c090f35b634e487b7160e01b81526021600452602490fd5b50346103c95760203660031901126103c95760043561138e816137a2565b90815460ff8160a01c166113a18161328f565b600481146106ff577f56c9e4d75b3a924aa91d62b2b7a515393bd486113c54e6eeb08ddb2523cc3cf89160036060926113d98161328f565b036115795761142064ffffffffff61141a63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168460d81c613470565b16613532565b61142985613cf1565b9061143382613299565b61ffff60a01b191660a882901b60ff60a81b1617600160a21b178555600185810180546001600160401b0390811689526002602081905260408a2098936001600160801b0393919264ffffffffff9261148b88613299565b8785036114dd578b5460ff60e01b1916600360e11b178c555b6114af888d89613d5a565b541699015460c81c1692015460401c1690604051926114cd81613299565b835260208301526040820152a380f35b600360e01b60ff60e01b198d5416178c55611574838d018561151661150982845460c81c164290613329565b828c5460b01c169061342c565b61154663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613329565b835464ffffffffff60c81b191682821892821092909202189190911660c81b64ffffffffff60c81b16179055565b6114a4565b61142064ffffffffff8260d81c61141a565b503461181e57366003190160a0811261181e5760601361181e576064356001600160401b03811680910361181e576084356001600160401b03811161181e576115d8903690600401613203565b90917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561181e575f6004916040519283809263919840ad60e01b82525afa8015611813576117fe575b506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001680821080156117f3575b6117d5575061167184546134ba565b8085558085526002602052604085208054600168ff000000000000000160a01b0319163317600160e01b178155909390916116ac9043613329565b6001600160401b0381116117be578254906001600160401b0360a01b9060a01b16906001600160401b0360a01b1916179081835560043591602435936044359060208960405182810190600960f81b82528860218201528960418201528560618201526061815261171e60818261340b565b604051918291518091835e8101838152039060025afa156117b357926001600160401b037f2bf81e6f335dfe16e6f471ab289172fb7c997e2f220627d4298e4d2d3ed8999d95936117a8938a9896600360209d5191836004820155015560405196879687528c870152604086015260a01c16606084015260a06080840152339660a08401916132e2565b0390a3604051908152f35b6040513d8a823e3d90fd5b6306dfcc6560e41b86526040600452602452604485fd5b63036dc5e360e61b855260049190915260245261c4e0604452606483fd5b5061c4e08211611662565b61180b9194505f9061340b565b5f925f61162d565b6040513d5f823e3d90fd5b5f80fd5b3461181e575f36600319011261181e576118be61185e7f0000000000000000000000000000000000000000000000000000000000000000614136565b6118877f0000000000000000000000000000000000000000000000000000000000000000614136565b60206118cc6040519261189a838561340b565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906132a3565b9085820360408701526132a3565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061190357505050500390f35b8351855286955093810193928101926001016118f4565b3461181e575f36600319011261181e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461181e57602036600319011261181e576020600561197d600435613912565b0154604051908152f35b3461181e575f36600319011261181e57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461181e57606036600319011261181e5760043560243590600482101561181e576119f181613c96565b611a3e64ffffffffff611a38835460d81c611a0b81613532565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613470565b16613cbe565b5f82815260056020908152604080832033845290915290208054908115611c0a576001019081549060ff8216611a7381613299565b611bf3576040516020810190868252336040820152611a9188613299565b876060820152604435608082015260808152611aae60a08261340b565b519020818103611bde575050611ac385613299565b60ff191660ff8516179055611ad783613299565b60018303611b425760010180546001600160e01b0319611afa60e083901c61348c565b60e01b169060018060e01b03161790555b60405191611b1881613299565b82527ffb0a2a4b906424480a54d601db26ad920592115a97358d199495345723df34cb60203393a3005b611b4b83613299565b60028303611b7957600201805463ffffffff611b6881831661348c565b169063ffffffff1916179055611b0b565b611b8283613299565b60038303611bc257600201805467ffffffff00000000611baa63ffffffff8360201c1661348c565b60201b169067ffffffff000000001916179055611b0b565b6368098baf60e01b5f5282611bd681613299565b60045260245ffd5b63eeb501e560e01b5f5260045260245260445ffd5b846304f9da6360e01b5f526004523360245260445ffd5b83630f2ecc3760e01b5f526004523360245260445ffd5b3461181e57602036600319011261181e5760206001600160a01b03611c47600435613912565b5416604051908152f35b3461181e575f36600319011261181e57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461181e575f36600319011261181e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461181e57604036600319011261181e576004356024356001600160401b03811161181e5780600401916102c0600319833603011261181e57611d1781613912565b9060ff825460e01c16600781101561071c57600381106121d35750611d736001600160401b0360ff93611d52879460e488019889918461394b565b611d5b85613302565b91611d6960c4890187613336565b9490931690613aea565b610224830192611d8284613b2f565b93610244820194611d938685613336565b95909116600a8110156121c1576820202040810040408160b31b901a945f91905b80831061218d575050505f198401600d1c610264830194611dd486613302565b9160205f6102848701946029611e2c611ded888c61336b565b929083604051948592898401978989526001600160401b0360c01b9060c01b16602185015284840137810186838201520301601f19810183528261340b565b604051918291518091835e8101838152039060025afa1561181357611e826001611e88925f51611e5b8b613302565b906001600160401b03611e726102a48c018d613336565b9590940188151502921690613b4d565b96613302565b691fffffffffffffffe0006001600160401b03821691600d1b1690808204612000149015171561217957611ebb9161342c565b612000808210911802612000189081611ed4828761336b565b90500361215857505090611eff9291611f10611f06611ef761020485018661336b565b969093613b2f565b9785613336565b929095369161375d565b90611f1a816134a3565b94611f28604051968761340b565b818652602086019160051b81019036821161181e57915b818310612138575050506060945f955b8551871015611fab576020611fa3600882600194818c60051b8c0101516040519582879351918291018585015e8201906001600160401b0360c01b9060c01b1683820152030160171981018452018261340b565b960195611f4f565b85602061202f8160028d97829760258f85905f9a85519a516040519a8b978189019d8e600160f91b905263ffffffff60e01b9060e01b1660218a0152805191829101878a015e87019260ff60f81b9060f81b168584015260ff60f81b9060f81b166026830152805192839101602783015e010190838201520301808452018261340b565b604051918291518091835e8101838152039060025afa15611813575f51916040519160a083018381106001600160401b0382111761212457604052358252610104810135602083015261012481013560408301526101448101356060830152610164810135608083015261018481013590600582101561181e576120fb92826120bf6001600160401b039461328f565b60051b015194826120ef6120d66101c48501613302565b926101e46120e76101a48701613302565b950190613336565b94909316911685613b4d565b82810361210d57602082604051908152f35b90506326bdc58160e01b5f5260045260245260445ffd5b634e487b7160e01b5f52604160045260245ffd5b82356001600160401b038116810361181e57815260209283019201611f3f565b612162908561336b565b905063366f8b4f60e11b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b9091956121b86001916001600160401b036121b16121ac8b8789613b3d565b613302565b1690613316565b96019190611db4565b633474868160e21b5f5260045260245ffd5b635d93ef5d60e11b5f526121e6906132c7565b60245ffd5b3461181e57602036600319011261181e576020600761197d600435613912565b3461181e57604036600319011261181e57600435602435801515810361181e57612234826137a2565b805490919060a01c60ff166122488161328f565b600281036123635750815461225f8160d81c613cbe565b6001600160a01b03163381900361234d57507f6ea0477742e58cb16d6b4f79951e6b9a97d2a9ce9a8d0e2b7ef2ddfbc5592961916060911561230d576122ac6122a7826137db565b613452565b600182019067ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b19161790555b6001600160401b0360016122ea83613823565b920154918160405193818160401c16855260801c166020840152166040820152a2005b612348612319826137db565b60018301805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b6122d7565b631500748760e31b5f523360045260245260445ffd5b6341bb027760e01b5f52611bd68161328f565b3461181e575f36600319011261181e57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461181e57604036600319011261181e576123cf613279565b5f60206040516123de816133d4565b82815201526004355f52600560205260405f209060018060a01b03165f526020526040805f2060ff6001835192612414846133d4565b80548452015416602082019061242981613299565b81528251915182525161243b81613299565b6020820152f35b3461181e57606036600319011261181e57600435602435906001600160401b03821680920361181e5760443561247f61247a8361350c565b613701565b815f52600360205260405f208054602081146125c75780612599576001600160401b035f5b168086106125835750604051906124ba8261339d565b858252602082019264ffffffffff42168452604083019185835268010000000000000000811015612124576124f491600182018155613439565b939093612570576001600160401b03806001945116166001600160401b03198554161784555164ffffffffff60401b84549160401b169064ffffffffff60401b19161783555191015560405192835260208301527fb219e902ab34c58a82026617d8c875f0c25b53cdd50022391336c76f64787f7d60403393a3005b634e487b7160e01b5f525f60045260245ffd5b85638c1abbcd60e01b5f5260045260245260445ffd5b5f198101818111612179576125c26001600160401b036125ba819386613439565b505416613452565b6124a4565b636649978d60e01b5f52600452602060245260445ffd5b3461181e575f36600319011261181e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461181e57602036600319011261181e5760405161263e816133b8565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f905261016081015f9052610180015f90526004356126a5906137a2565b604051906126b2826133b8565b80546001600160a01b0381168352602083019060ff60a082901c166126d68161328f565b82528060a81c60ff169060408501916126ee81613299565b825260608501938160b01c64ffffffffff168552608086019160d81c825260018101549160a087016001600160401b038416815260c08801908460401c6001600160401b0316825260e08901928560801c6001600160401b031684526101008a01948660c01c63ffffffff1686526101208b019660e01c875260020154986101408b019763ffffffff8b1689526101608c01998b60201c63ffffffff168b526101808d019b60401c6001600160801b03168c526040519c600160a01b600190039051168d52516127bd8161328f565b60208d0152516127cc81613299565b60408c01525164ffffffffff1660608b01525164ffffffffff1660808a0152516001600160401b031660a0890152516001600160401b031660c0880152516001600160401b031660e08701525163ffffffff166101008601525163ffffffff166101208501525163ffffffff166101408401525163ffffffff16610160830152516001600160801b03166101808201526101a090f35b3461181e5761287036613230565b9061287a83613912565b9160ff835460e01c16600781101561071c57600181036121d357506020906001600160401b03845460a01c166128d1604051948593849363641ad23760e01b855260048501526040602485015260448401916132e2565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611813575f916129c0575b50815460ff60e01b1916600160e11b17825560205f612937856001600160a01b03610a2782613912565b60038501546040519084820192600160fb1b8452602183015260418201528460618201526061815261296a60818261340b565b604051918291518091835e8101838152039060025afa156118135760056040917f7698dae247775f1daa22ae70e425c3afbc7375ad19ba4dc7c676d0685e070d96935f51928391015582519182526020820152a2005b90506020813d6020116129ea575b816129db6020938361340b565b8101031261181e57518361290d565b3d91506129ce565b3461181e575f36600319011261181e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461181e57602036600319011261181e57612a4e613263565b5f60408051612a5c8161339d565b828152826020820152015260018060a01b03165f526006602052606060405f2063ffffffff60405191612a8e8361339d565b5464ffffffffff6001600160801b038216938481528360406020830192848660801c168452019360a81c1683526040519485525116602084015251166040820152f35b606036600319011261181e576024356004356001600160401b03821161181e5781600401906101e0600319843603011261181e576044356001600160401b03811161181e57612b24903690600401613203565b929093612b308361350c565b9160248201906001600160401b03612b4783613302565b161580156130a0575b613075576001600160801b037f000000000000000000000000000000000000000000000000000000000000000016803410801561305b575b61302f5750612b963461372c565b6002850180546fffffffffffffffffffffffffffffffff19166001600160801b039092169190911781556001850180546001600160a01b03191633178155855460ff60e01b1916600360e01b178655909490612c4264ffffffffff612c217f000000000000000000000000000000000000000000000000000000000000000063ffffffff1642613329565b835464ffffffffff60c81b1916911660c81b64ffffffffff60c81b16178255565b805464ffffffffff60a01b19164260a01b64ffffffffff60a01b16178155823594612c97612c6f86613302565b885467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b16178855565b856006840155610104810160205f60405182810190600760f81b825284356021820152610124860135604182015260418152612cd460618261340b565b604051918291518091835e8101838152039060025afa15611813576001600160401b0390612d11612d0c5f5198896007890155613302565b6134c8565b604484019083612d2083613302565b911693849116036130075790612d37918b8761394b565b895f52600360205260405f2080548015612ff0575f19810190811161217957612d5f91613439565b509182549282826001600160401b0386161491821592612fe1575b5050612fcc57505064ffffffffff60019160401c160164ffffffffff81116121795764ffffffffff612dac9116613532565b612dba6101a4820185613336565b90895f52600360205260405f2090815491828403612fb5575f5b838110612f4e5750505050506101c40191612def838561336b565b9a909754978860801c6001600160401b0316986001600160801b03169b3690612e179261375d565b8051906020012060405160208101917f7b625ccf17ad20f87ddeacca7fd283a32e4f74c62875d43f44ec3fef851892cc83528b60408301528960608301528a60808301528860a08301528d60c083015260e082015260e08152612e7c6101008261340b565b519020612e87614174565b60405161190160f01b8152600281019190915260228101919091526042902091546001600160a01b031699612ebd91838c614078565b15612f38575091612f017f76cf1a6cb8c7fd1307968d87e8a3fba9a4f6bef7102b8a2f42666c127009cdf19695949264ffffffffff612f33955460c81c169261336b565b9990926040519687968752602087015260408601526060850152608084015260c060a0840152339760c08401916132e2565b0390a4005b88631b485bdf60e21b5f5260045260245260445ffd5b6001600160401b03612f608284613439565b505416906001612f708285613439565b5001549186821015612fa157600192612f9b91612f928460051b880188613336565b9290918d613aea565b01612dd4565b634e487b7160e01b5f52603260045260245ffd5b828463062cec6d60e51b5f5260045260245260445ffd5b6376dce6e760e01b5f5260045260245260445ffd5b6001015414159050828f612d7a565b82846376dce6e760e01b5f5260045260245260445ffd5b6001600160401b036130198492613302565b635357a66560e11b5f521660045260245260445ffd5b60648102908082046064148115171561217957633f54c46760e11b5f523460045260245260445260645ffd5b506064810281810460641482151715612179573411612b88565b6001600160401b0361308683613302565b632c27246960e21b5f52166004526210000060245260445ffd5b50621000006001600160401b036130b684613302565b1611612b50565b3461181e575f36600319011261181e576020600154604051908152f35b3461181e576131657f1e4b80d53afd3dab9126ad9d91e4edef33b0859dd9d0e7d5f6a35a7ca036adca6001600160401b0361311436613230565b919490600161312287613c96565b61312f815460d81c613cbe565b0154928484165f52600260205261314860405f20613701565b60405194859460401c1684526040602085015260408401916132e2565b0390a2005b3461181e57602036600319011261181e57600435613187816134e6565b6131d2600182016131a264ffffffffff825460c81c16613532565b825460ff60e01b1916600560e01b1783555460028301546001600160801b0316906001600160a01b031684613564565b546001600160a01b0316907f14608870096d52e41757b4c1a2a112067ba700fdd9c863b29632cdea06a7c4da5f80a3005b9181601f8401121561181e578235916001600160401b03831161181e576020838186019501011161181e57565b90604060031983011261181e5760043591602435906001600160401b03821161181e5761325f91600401613203565b9091565b600435906001600160a01b038216820361181e57565b602435906001600160a01b038216820361181e57565b6005111561071c57565b6004111561071c57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600781101561071c57600452565b90600782101561071c5752565b908060209392818452848401375f828201840152601f01601f1916010190565b356001600160401b038116810361181e5790565b8181029291811591840414171561217957565b9190820180921161217957565b903590601e198136030182121561181e57018035906001600160401b03821161181e57602001918160051b3603831361181e57565b903590601e198136030182121561181e57018035906001600160401b03821161181e5760200191813603831361181e57565b606081019081106001600160401b0382111761212457604052565b6101a081019081106001600160401b0382111761212457604052565b604081019081106001600160401b0382111761212457604052565b6101c081019081106001600160401b0382111761212457604052565b90601f801991011681019081106001600160401b0382111761212457604052565b9190820391821161217957565b8054821015612fa1575f5260205f209060011b01905f90565b6001600160401b036001911601906001600160401b03821161217957565b9064ffffffffff8091169116019064ffffffffff821161217957565b63ffffffff1663ffffffff81146121795760010190565b6001600160401b0381116121245760051b60200190565b5f1981146121795760010190565b6001600160401b035f19911601906001600160401b03821161217957565b6134ef90613912565b9060ff825460e01c16600781101561071c57600381036121d35750565b61351590613912565b9060ff825460e01c16600781101561071c57600281036121d35750565b6001600160401b03168042106135455750565b63cb6c86dd60e01b5f526001600160401b03421660045260245260445ffd5b91909181156135ee576001600160a01b0383165f9081527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df602090815260408220805492957f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771939091906135d9908790613329565b90556040519485526001600160a01b031693a4565b505050565b908015613667576001600160a01b0382165f9081527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df6020908152604082208054929485937f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719392906135d9908790613329565b5050565b9080156136675761dead5f8181527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df60209081527ffd9f6c41851ef94d8215bc8d12eb76408d24ade6c7dc2cc5876d5e87a7a6826c8054929593947f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771939091906136f6908390613329565b9055604051908152a4565b546001600160a01b0316338190036137165750565b637cbc326560e01b5f523360045260245260445ffd5b6001600160801b038111613746576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b9291926001600160401b0382116121245760405191613786601f8201601f19166020018461340b565b82948184528183011161181e578281602093845f960137010152565b90815f52600460205260405f209160ff835460a01c166137c18161328f565b156137c95750565b6346bb1c0f60e01b5f5260045260245ffd5b60016001600160401b03910154818160401c1691829160801c16036001600160401b0381116121795760011c677fffffffffffffff16016001600160401b0381116121795790565b60018101546001600160401b03808260801c169160401c16105f146138aa5761387263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613329565b8154600160a01b600166ffffffffffff0160a01b039091166001600160d81b031960d884901b1617179091556001600160401b031690565b6138da63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613329565b8154600360a01b600166ffffffffffff0160a01b039091166001600160d81b031960d884901b1617179091556001600160401b031690565b90815f52600260205260405f209160ff835460e01c16600781101561071c57156139395750565b63759ee4b960e11b5f5260045260245ffd5b9060205f8185019561395c87613302565b60405190608085830193600160fa1b8552803560218501528681013560418501526040810135606185015260608101356081850152013560a18301526001600160401b0360c01b9060c01b1660c182015260a981526139bc60c98261340b565b604051918291518091835e8101838152039060025afa15611813575f5190604084013591828103613ad35750608060208096945f96946004613a0b613ab39660018060a01b03610a2782613912565b92015490613a21613a1b88613302565b98613302565b60405198858a0194600360f91b865260218b01526001600160401b0360c01b9060c01b1660418a01526001600160401b0360c01b9060c01b166049890152605188015260518752613a7360718861340b565b60a0604051968793858501995180918b5e84019260608201358685015260408401528581013560608401520135848201520301606081018452018261340b565b604051918291518091835e8101838152039060025afa15611813575f5190565b90506388cfdaa760e01b5f5260045260245260445ffd5b939092613b0b926006946001600160401b03600288015460801c1691613b4d565b91015490818103613b1a575050565b63a864586d60e01b5f5260045260245260445ffd5b3560ff8116810361181e5790565b9190811015612fa15760051b0190565b9193909284841015613c7e576001600160801b03851160071b6001600160401b0386821c1160061b1763ffffffff86821c1160051b1761ffff86821c1160041b1760ff86821c1160031b17600f86821c1160021b176d010102020202030303030303030360801b86821c1a17856001821b100192838303613c6757939291905f935b838510613c185750505050506020915f916040519084820192600360f81b84526001600160401b0360c01b9060c01b166021830152602982015260298152613ab360498261340b565b90919293946001908183881c16155f14613c4d57613c4290613c3b888787613b3d565b3590614109565b950193929190613bcf565b613c6290613c5c888787613b3d565b35614109565b613c42565b5050637169558560e11b5f5260045260245260445ffd5b5050506394666f0d60e01b5f5260045260245260445ffd5b613c9f906137a2565b805490919060a01c60ff16613cb38161328f565b600381036123635750565b6001600160401b031680421015613cd25750565b6305b6237560e01b5f526001600160401b03421660045260245260445ffd5b60ff815460a01c16613d028161328f565b60018114613d5357600290613d168161328f565b14613d4d5763ffffffff6002600183015460e01c9201541690818114613d46571115613d4157600190565b600290565b5050600390565b50600190565b5050600290565b9190613d6582613299565b6003821460018401918254948560e01c6002820180549163ffffffff831691613df4613dc4613db5858511868618029686888118968c155f14613f7957505063ffffffff86915b60201c16613329565b63ffffffff8d60c01c1661342c565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690613316565b93613dfe8a613299565b60018a14948515613f65576001600160801b035f5b1698613f0c57613ea89b5090613e5f88979695949392613e5960026001600160801b039c9b01546f7fffffffffffffffffffffffffffffff8160011c169c8d911661342c565b90613329565b9303613ebc5750506001600160401b0387613e84613e8c9383613ea29a9b541661366b565b541697613299565b15613eaa5750546001600160a01b031692613329565b91613564565b565b546001600160a01b0316939050613329565b613ea2976001600160401b0392613e8c94613f0693613edc83830461372c565b600160401b600160c01b0382549160401b1690600160401b600160c01b0319161790550690613329565b97613e84565b99505050505050613f5e91613f49613ea897856001600160401b03613f42600a829a9904809760018060a01b039054169361342c565b9216613564565b835490546001600160a01b0316908516613564565b541661366b565b6001600160801b038060028a015416613e13565b63ffffffff91613f8891613329565b91613dac565b613f99815f336142c4565b818103613fa4575050565b63312b003360e01b5f5260045260245260445ffd5b5f9060209260405190848201926a61737361792f72756e2f3160a81b845246602b8401523060601b604b8401526bffffffffffffffffffffffff199060601b16605f830152607382015260738152613ab360938261340b565b814710614061575f80809381938260405161402e60208261340b565b526001600160a01b03165af11561404157565b3d15614052576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b929190833b6140b5579061408c9291614290565b5061409681613299565b1591826140a257505090565b6001600160a01b03918216911614919050565b6064835f946020969460405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b5f906020926040519084820192600160f81b84526021830152604182015260418152613ab360618261340b565b60ff811690601f8211614165576040519161415260408461340b565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480614267575b156141cf577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261426160c08261340b565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146141a6565b90604183036142ba576142b39250602081013591604082359201355f1a9061445d565b9192909190565b50505f9160029190565b91906001600160a01b0316801561443a573461442357811561441c576040516370a0823160e01b815230600482015291602083602481855afa928315611813575f936143e8575b50604051936323b872dd60e01b5f5260018060a01b03166004523060245260445260205f60648180855af160015f51148116156143c9575b836040525f606052156143b757826024816020936370a0823160e01b82523060048301525afa8015611813575f90614383575b614380925061342c565b90565b506020823d6020116143af575b8161439d6020938361340b565b8101031261181e576143809151614376565b3d9150614390565b635274afe760e01b5f5260045260245ffd5b60018115166143df57813b15153d151616614343565b833d5f823e3d90fd5b9092506020813d602011614414575b816144046020938361340b565b8101031261181e5751915f61430b565b3d91506143f7565b5050505f90565b63312b003360e01b5f52346004525f60245260445ffd5b5080915034036144475790565b63312b003360e01b5f523460045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116144d4579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611813575f516001600160a01b038116156144ca57905f905f90565b505f906001905f90565b5050505f916003919056' as const
