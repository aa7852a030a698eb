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
            "name": "lastProof",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
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
export const runsBytecode = '0x6102808060405234610386578061483d803803809161001e828561039e565b83398101036101008112610386578151906001600160a01b03821682036103865760e090601f190112610386576040519160e083016001600160401b0381118482101761038a5760405260208101516001600160401b038116810361038657835261008b604082016103c1565b906020840191825261009f606082016103c1565b90604085019182526100b3608082016103d5565b90606086019182526100c760a082016103d5565b608087019081526100ed60e06100df60c085016103d5565b9360a08a01948552016103d5565b9260c088019384526040519461010460408761039e565b600a865260208601966941737361792052756e7360b01b88526040519961012c60408c61039e565b60018b52603160f81b60208c019081528151909a906001600160401b0316608081108061037a575b61035d5750608052516001600160401b031660a052516001600160801b0390811660c0528151811660e0529051600a911604610100525163ffffffff9081166101205290518116610140529051811661016052905116610180526101b7816103e6565b610240526101c4846103e6565b610260525190209182610200525190208061022052466101c0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261022f60c08261039e565b5190206101a052306101e0526040516143eb908161045282396080518181816115ba01528181611c840152612867015260a0518181816107500152611616015260c0518181816119170152612c36015260e0518181816107a501528181610ca5015261258f0152610100518181816104fc015281816105aa01528181610b34015281816129a30152613cb90152610120518181816123510152612cce0152610140518181816103e901528181610e0d015281816114fe015261373e01526101605181818161198101526137a60152610180518181816113cf015281816119f00152611c4b01526101a051816140b901526101c0518161417601526101e05181614083015261020051816141080152610220518161412e01526102405181611818015261026051816118410152f35b63036dc5e360e61b5f52600452608060245261c4e060445260645ffd5b50617a69461415610154565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761038a57604052565b51906001600160801b038216820361038657565b519063ffffffff8216820361038657565b601f815111610411576020815191015160208210610402571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806304e4c97614612ba957806305261aea14612b105780630560c7a814612a8057806309af4fe614612a635780631c437942146129c757806320700cf51461298457806323906963146127f45780632a4ccee5146125b35780632d2845c9146125705780633cb3c6e31461240157806345ddc85d146123755780634cb5929a146123355780634cde9b3f146121ca5780635227d719146121aa57806357599a8314611cb357806359659e9014611c6f5780636a96064f14611c2f5780636a9fb33314611bff5780636c5c5d7a146119a5578063807905571461196557806382829f741461193b578063831518b7146118f857806384b0196e1461180057806387b59026146115695780638df828001461134e578063a444f5e914611115578063a9d0f1bd14611034578063ab82d9a014610ec7578063b044872c14610d3b578063b3be677314610aa5578063b40f407b14610a70578063b5b24fd414610a53578063c0a2526c14610a36578063c6c17ec0146109fc578063c7d25b15146109c5578063d66d9e19146108dd578063dbb325da1461088a578063e65f2a7e14610774578063e7b4905414610730578063ee4512191461040d578063f08eb0b2146103cc5763f940e385146101e8575f80fd5b346103c95760403660031901126103c957610201613155565b61020961316b565b907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6103ba5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60018060a01b03169182815260076020526040812060018060a01b0383165f5260205260405f205491821561039e5783825260076020526040822060018060a01b0382165f526020528160405f205583155f14610322576020936102c1846001600160a01b038416613f1e565b6040518481526001600160a01b03909216917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb908690a37f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b60405163a9059cbb60e01b83526001600160a01b038216600452602484905260208360448180895af190600184511482161561037d575b60405215610369576020936102c1565b635274afe760e01b82526004849052602482fd5b90600181151661039557853b15153d15161690610359565b503d83823e3d90fd5b633a8d87ed60e11b82526001600160a01b031660045260249150fd5b633ee5aeb560e01b8352600483fd5b80fd5b50346103c957806003193601126103c957602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103c95760403660031901126103c95760043561042a61316b565b9061043481613694565b805490929060a01c60ff1661044881613181565b600481036106ff575081845260056020526040842060018060a01b0382165f5260205260405f2060ff600160405192610480846132c6565b805484520154169060208101916104968161318b565b825251156106de5782855260056020526040852060018060a01b0383165f5260205284600160405f20828155015560ff845460a81c166104d58161318b565b6003811415806106b8575b8061069a575b801561067f575b15610671576001600160801b037f00000000000000000000000000000000000000000000000000000000000000005b1691516105288161318b565b6105318261318b565b61053a8161318b565b03610663576001600160801b0380600286015460401c165b169160018060a01b0381169485875260066020526040872063ffffffff815460a81c16801561064f57815463ffffffff60a81b19165f1990910160a81b63ffffffff60a81b161781556001600160801b036105cf85827f00000000000000000000000000000000000000000000000000000000000000001661331e565b166001600160801b03825416016001600160801b03811161064f579480936001600160401b03600160409795610641956001600160801b037f3bba8f88bd849dc839da1ce9af9d7e10158877daacb9175442ce10661e732f5e9b166001600160801b03198254161790550154166134cc565b82519182526020820152a380f35b634e487b7160e01b89526011600452602489fd5b6001600160801b0385610552565b6001600160801b038661051c565b50815161068b8161318b565b6106948161318b565b156104ed565b50600382516106a88161318b565b6106b18161318b565b14156104e6565b508082516106c58161318b565b6106ce8261318b565b6106d78161318b565b14156104e0565b630f2ecc3760e01b855260048390526001600160a01b038216602452604485fd5b6341bb027760e01b8552602490859061071781613181565b600452fd5b634e487b7160e01b5f52602160045260245ffd5b50346103c957806003193601126103c95760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50806003193601126103c957338152600660205264ffffffffff604082205460801c16610877576001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166107ce81613e55565b6108486040516107dd8161328f565b8281524264ffffffffff16602080830191825260408084018781523388526006909252862092518354925191516001600160c81b03199093166001600160801b03919091161760809190911b64ffffffffff60801b161760a89190911b63ffffffff60a81b16179055565b6040519081527f37a67a66b61b2440885044ce1e8bf5889293dba67220d0be4bebf17343cddaf560203392a280f35b636680176960e01b815233600452602490fd5b50346103c95760403660031901126103c95760406108a6613155565b916108af61316b565b9260018060a01b031681526007602052209060018060a01b03165f52602052602060405f2054604051908152f35b50346103c957806003193601126103c957338152600660205260408120604051906109078261328f565b546001600160801b038116825264ffffffffff8160801c1680602084015263ffffffff604084019260a81c168252156109b2575163ffffffff168061099c57506001600160801b0390338352600660205282604081205561096b828251163361355b565b51166040519081527f446379b00c1959385a55059851f9e4a0ab1bafcfae9d061bf346014f465d2d4d60203392a280f35b6304badd5560e21b835233600452602452604482fd5b63810261c360e01b835233600452602483fd5b50346103c95760203660031901126103c95760ff6040602092600435815260028452205460e01c166109fa60405180926131c7565bf35b50346103c95760203660031901126103c9576020610a2e6004356001600160a01b03610a2782613804565b5416613ec5565b604051908152f35b50346103c957806003193601126103c957602060405161dead8152f35b50346103c957806003193601126103c95760209054604051908152f35b50346103c95760203660031901126103c957602064ffffffffff6001610a97600435613804565b015460a01c16604051908152f35b50346103c95760403660031901126103c957602435600435610ac681613b80565b8054610ad48160d81c613ba8565b3385526006602052604085209081549064ffffffffff8260801c168015610d285764ffffffffff8260b01c169081811015610d135750506001600160a01b031633148015610ce8575b610cd5576001600160801b03166001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690818110610c935750838652600560209081526040808820335f908152925290208054610c7b578515610c64578590556001600160801b03825416036001600160801b038111610c5057600192916001600160801b03610bf192166001600160801b0319825416178155610bd163ffffffff825460a81c1661337e565b815463ffffffff60a81b191660a89190911b63ffffffff60a81b16179055565b01805463ffffffff60c01b610c0f60c083901c63ffffffff1661337e565b60c01b169063ffffffff60c01b19161790556040519182527f1f4e2aa7825ef02e85293e2de66cfbcb326af2632b558996e546bb1ef3e8764d60203393a380f35b634e487b7160e01b86526011600452602486fd5b60448763eeb501e560e01b81528060045280602452fd5b6304f9da6360e01b8752600485905233602452604487fd5b633f54c46760e11b87526004526024527f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316604452606485fd5b635b65d32b60e11b865233600452602486fd5b5060018301546001600160401b03168652600260205260408620546001600160a01b03163314610b1d565b6336f0a68f60e21b8952600452602452604487fd5b63810261c360e01b885233600452602488fd5b50346103c95760603660031901126103c9576004356024356044356001600160401b038111610ec35736602382011215610ec35780600401356001600160401b038111610ebf573660248260051b84010111610ebf57610d9a84613694565b805490929060a01c60ff16610dae81613181565b60018103610ea75750602491610e0391610dcb855460d81c613ba8565b85610dd5866136cd565b916001600160401b036001880154168a5260026020526001600160401b0360408b2093169586910192613e80565b610e3363ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426131fb565b8254600166ffffffffffff0160a01b03166001600160d81b031960d883901b1617600160a11b179092556040805191825260208201939093526001600160401b03909116918101919091527f1a8b607014b0de7d99e501ce18dca128a19ed0780f65d89be71fe04abd6db16090606090a280f35b6341bb027760e01b8752602490879061071781613181565b8480fd5b8380fd5b5060203660031901126103c95760209060043590610ee4826133fe565b91610efc64ffffffffff600185015460c81c16613ba8565b6001600160401b0360406002850193610f1e6001600160801b03865416613e55565b610f296001546133ac565b600181905585546001600160c01b031684821660c01b178655865460ff60e01b1916600160e21b1790965585815260048752208054600166ffffffffff000160a01b0319164260b01b64ffffffffff60b01b161733178155835490939082906001600160801b0390610fe190610fa39060801c84166133ba565b60018801805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091178155968754841916878516178855613715565b9254169454604051958652818160401c168887015260801c166040850152166060830152827f94f83fe0a3640ebe25fad145ee1d166e00068c75fb8966afb622de5558fd893960803394a4604051908152f35b50346103c95760203660031901126103c9576004358152600360205260408120805461105f81613395565b9061106d60405192836132fd565b80825260208201809385526020852085915b8383106110df57868587604051928392602084019060208552518091526040840192915b8181106110b1575050500390f35b825180516001600160401b0316855260209081015181860152869550604090940193909201916001016110a3565b600260206001926040516110f2816132c6565b6001600160401b038654168152848601548382015281520192019201919061107f565b50346103c95760203660031901126103c957806101a0604051611137816132e1565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201528261014082015282610160820152826101808201520152611194600435613804565b604051906111a1826132e1565b80546001600160a01b038116835260a081901c6001600160401b03166020840190815293604084019160e01c60ff1690600782101561133a5750815260018201546060840190600160a01b600190038116825260808501908060a01c64ffffffffff16825260a086019060c81c64ffffffffff16815260028501549060c087016001600160801b038316815260e08801918360801c6001600160401b0316835261010089019360c01c84526003880154946101208a019586526004890154966101408b0197885260058a0154986101608c01998a5260068b01549a6101808d019b8c52600701549b6101a081019c8d526040519d8e91600160a01b600190039051168252516001600160401b031690602001525160408d016112c2916131c7565b516001600160a01b031660608c01525164ffffffffff90811660808c015290511660a08a0152516001600160801b031660c0890152516001600160401b0390811660e089015290511661010087015251610120860152516101408501525161016084015251610180830152516101a08201526101c090f35b634e487b7160e01b81526021600452602490fd5b50346103c95760203660031901126103c95760043561136c81613694565b90815460ff8160a01c1661137f81613181565b600481146106ff577f56c9e4d75b3a924aa91d62b2b7a515393bd486113c54e6eeb08ddb2523cc3cf89160036060926113b781613181565b03611557576113fe64ffffffffff6113f863ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168460d81c613362565b1661349a565b61140785613bdb565b906114118261318b565b61ffff60a01b191660a882901b60ff60a81b1617600160a21b178555600185810180546001600160401b0390811689526002602081905260408a2098936001600160801b0393919264ffffffffff926114698861318b565b8785036114bb578b5460ff60e01b1916600360e11b178c555b61148d888d89613c44565b541699015460c81c1692015460401c1690604051926114ab8161318b565b835260208301526040820152a380f35b600360e01b60ff60e01b198d5416178c55611552838d01856114f46114e782845460c81c1642906131fb565b828c5460b01c169061331e565b61152463ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426131fb565b835464ffffffffff60c81b191682821892821092909202189190911660c81b64ffffffffff60c81b16179055565b611482565b6113fe64ffffffffff8260d81c6113f8565b50346117fc57366003190160a081126117fc576060136117fc576064356001600160401b0381168091036117fc576084356001600160401b0381116117fc576115b69036906004016130f5565b90917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156117fc575f6004916040519283809263919840ad60e01b82525afa80156117f1576117dc575b506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001680821080156117d1575b6117b3575061164f84546133ac565b8085558085526002602052604085208054600168ff000000000000000160a01b0319163317600160e01b1781559093909161168a90436131fb565b6001600160401b03811161179c578254906001600160401b0360a01b9060a01b16906001600160401b0360a01b1916179081835560043591602435936044359060208960405182810190600960f81b8252886021820152896041820152856061820152606181526116fc6081826132fd565b604051918291518091835e8101838152039060025afa1561179157926001600160401b037f2bf81e6f335dfe16e6f471ab289172fb7c997e2f220627d4298e4d2d3ed8999d9593611786938a9896600360209d5191836004820155015560405196879687528c870152604086015260a01c16606084015260a06080840152339660a084019161326f565b0390a3604051908152f35b6040513d8a823e3d90fd5b6306dfcc6560e41b86526040600452602452604485fd5b63036dc5e360e61b855260049190915260245261c4e0604452606483fd5b5061c4e08211611640565b6117e99194505f906132fd565b5f925f61160b565b6040513d5f823e3d90fd5b5f80fd5b346117fc575f3660031901126117fc5761189c61183c7f0000000000000000000000000000000000000000000000000000000000000000614042565b6118657f0000000000000000000000000000000000000000000000000000000000000000614042565b60206118aa6040519261187883856132fd565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190613195565b908582036040870152613195565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106118e157505050500390f35b8351855286955093810193928101926001016118d2565b346117fc575f3660031901126117fc5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346117fc5760203660031901126117fc576020600561195b600435613804565b0154604051908152f35b346117fc575f3660031901126117fc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346117fc5760603660031901126117fc576004356024359060048210156117fc576119cf81613b80565b611a1c64ffffffffff611a16835460d81c6119e98161349a565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613362565b16613ba8565b5f82815260056020908152604080832033845290915290208054908115611be8576001019081549060ff8216611a518161318b565b611bd1576040516020810190868252336040820152611a6f8861318b565b876060820152604435608082015260808152611a8c60a0826132fd565b519020818103611bbc575050611aa18561318b565b60ff191660ff8516179055611ab58361318b565b60018303611b205760010180546001600160e01b0319611ad860e083901c61337e565b60e01b169060018060e01b03161790555b60405191611af68161318b565b82527ffb0a2a4b906424480a54d601db26ad920592115a97358d199495345723df34cb60203393a3005b611b298361318b565b60028303611b5757600201805463ffffffff611b4681831661337e565b169063ffffffff1916179055611ae9565b611b608361318b565b60038303611ba057600201805467ffffffff00000000611b8863ffffffff8360201c1661337e565b60201b169067ffffffff000000001916179055611ae9565b6368098baf60e01b5f5282611bb48161318b565b60045260245ffd5b63eeb501e560e01b5f5260045260245260445ffd5b846304f9da6360e01b5f526004523360245260445ffd5b83630f2ecc3760e01b5f526004523360245260445ffd5b346117fc5760203660031901126117fc5760206001600160a01b03611c25600435613804565b5416604051908152f35b346117fc575f3660031901126117fc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346117fc575f3660031901126117fc576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346117fc5760403660031901126117fc576004356024356001600160401b0381116117fc57806004016102c060031983360301126117fc57611cf483613804565b9260ff845460e01c16600781101561071c5760038110612192575090611d3260ff9260e48501958684611d2a60c4890182613208565b94909361383d565b610224830192611d41846139f9565b93610244820194611d528685613208565b95909116600a811015612180576820202040810040408160b31b901a945f91905b80831061214c575050505f198401600d1c610264830194611d93866131d4565b9160205f6102848701946029611deb611dac888c61323d565b929083604051948592898401978989526001600160401b0360c01b9060c01b16602185015284840137810186838201520301601f1981018352826132fd565b604051918291518091835e8101838152039060025afa156117f157611e416001611e47925f51611e1a8b6131d4565b906001600160401b03611e316102a48c018d613208565b9590940188151502921690613a17565b966131d4565b691fffffffffffffffe0006001600160401b03821691600d1b1690808204612000149015171561213857611e7a9161331e565b612000808210911802612000189081611e93828761323d565b90500361211757505090611ebe9291611ecf611ec5611eb661020485018661323d565b9690936139f9565b9785613208565b9290953691613455565b90611ed981613395565b94611ee760405196876132fd565b818652602086019160051b8101903682116117fc57915b8183106120f7575050506060945f955b8551871015611f6a576020611f62600882600194818c60051b8c0101516040519582879351918291018585015e8201906001600160401b0360c01b9060c01b168382015203016017198101845201826132fd565b960195611f0e565b856020611fee8160028d97829760258f85905f9a85519a516040519a8b978189019d8e600160f91b905263ffffffff60e01b9060e01b1660218a0152805191829101878a015e87019260ff60f81b9060f81b168584015260ff60f81b9060f81b166026830152805192839101602783015e01019083820152030180845201826132fd565b604051918291518091835e8101838152039060025afa156117f1575f51916040519160a083018381106001600160401b038211176120e35760405235825261010481013560208301526101248101356040830152610144810135606083015261016481013560808301526101848101359060058210156117fc576120ba928261207e6001600160401b0394613181565b60051b015194826120ae6120956101c485016131d4565b926101e46120a66101a487016131d4565b950190613208565b94909316911685613a17565b8281036120cc57602082604051908152f35b90506326bdc58160e01b5f5260045260245260445ffd5b634e487b7160e01b5f52604160045260245ffd5b82356001600160401b03811681036117fc57815260209283019201611efe565b612121908561323d565b905063366f8b4f60e11b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b9091956121776001916001600160401b0361217061216b8b8789613a07565b6131d4565b16906131e8565b96019190611d73565b633474868160e21b5f5260045260245ffd5b635d93ef5d60e11b5f526121a5906131b9565b60245ffd5b346117fc5760203660031901126117fc576020600761195b600435613804565b346117fc5760403660031901126117fc5760043560243580151581036117fc576121f382613694565b805490919060a01c60ff1661220781613181565b600281036123225750815461221e8160d81c613ba8565b6001600160a01b03163381900361230c57507f6ea0477742e58cb16d6b4f79951e6b9a97d2a9ce9a8d0e2b7ef2ddfbc559296191606091156122cc5761226b612266826136cd565b613344565b600182019067ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b19161790555b6001600160401b0360016122a983613715565b920154918160405193818160401c16855260801c166020840152166040820152a2005b6123076122d8826136cd565b60018301805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b612296565b631500748760e31b5f523360045260245260445ffd5b6341bb027760e01b5f52611bb481613181565b346117fc575f3660031901126117fc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346117fc5760403660031901126117fc5761238e61316b565b5f602060405161239d816132c6565b82815201526004355f52600560205260405f209060018060a01b03165f526020526040805f2060ff60018351926123d3846132c6565b8054845201541660208201906123e88161318b565b8152825191518252516123fa8161318b565b6020820152f35b346117fc5760603660031901126117fc57600435602435906001600160401b0382168092036117fc5760443561243e612439836133d8565b613669565b815f52600360205260405f2080549060208214612558578161252a576001600160401b035f5b1680861061251457506040519061247a826132c6565b8582526020820192848452680100000000000000008110156120e3576124a59160018201815561332b565b929092612501576001600160401b03806001935116166001600160401b03198454161783555191015560405192835260208301527fb219e902ab34c58a82026617d8c875f0c25b53cdd50022391336c76f64787f7d60403393a3005b634e487b7160e01b5f525f60045260245ffd5b85638c1abbcd60e01b5f5260045260245260445ffd5b5f198201828111612138576125536001600160401b0361254b81938561332b565b505416613344565b612464565b50636649978d60e01b5f52600452602060245260445ffd5b346117fc575f3660031901126117fc5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346117fc5760203660031901126117fc576040516125d0816132aa565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f905261016081015f9052610180015f905260043561263790613694565b60405190612644826132aa565b80546001600160a01b0381168352602083019060ff60a082901c1661266881613181565b82528060a81c60ff169060408501916126808161318b565b825260608501938160b01c64ffffffffff168552608086019160d81c825260018101549160a087016001600160401b038416815260c08801908460401c6001600160401b0316825260e08901928560801c6001600160401b031684526101008a01948660c01c63ffffffff1686526101208b019660e01c875260020154986101408b019763ffffffff8b1689526101608c01998b60201c63ffffffff168b526101808d019b60401c6001600160801b03168c526040519c600160a01b600190039051168d525161274f81613181565b60208d01525161275e8161318b565b60408c01525164ffffffffff1660608b01525164ffffffffff1660808a0152516001600160401b031660a0890152516001600160401b031660c0880152516001600160401b031660e08701525163ffffffff166101008601525163ffffffff166101208501525163ffffffff166101408401525163ffffffff16610160830152516001600160801b03166101808201526101a090f35b346117fc5761280236613122565b9061280c83613804565b9160ff835460e01c16600781101561071c576001810361219257506020906001600160401b03845460a01c16612863604051948593849363641ad23760e01b8552600485015260406024850152604484019161326f565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156117f1575f91612952575b50815460ff60e01b1916600160e11b17825560205f6128c9856001600160a01b03610a2782613804565b60038501546040519084820192600160fb1b845260218301526041820152846061820152606181526128fc6081826132fd565b604051918291518091835e8101838152039060025afa156117f15760056040917f7698dae247775f1daa22ae70e425c3afbc7375ad19ba4dc7c676d0685e070d96935f51928391015582519182526020820152a2005b90506020813d60201161297c575b8161296d602093836132fd565b810103126117fc57518361289f565b3d9150612960565b346117fc575f3660031901126117fc5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346117fc5760203660031901126117fc576129e0613155565b5f604080516129ee8161328f565b828152826020820152015260018060a01b03165f526006602052606060405f2063ffffffff60405191612a208361328f565b5464ffffffffff6001600160801b038216938481528360406020830192848660801c168452019360a81c1683526040519485525116602084015251166040820152f35b346117fc575f3660031901126117fc576020600154604051908152f35b346117fc57612b0b7f1e4b80d53afd3dab9126ad9d91e4edef33b0859dd9d0e7d5f6a35a7ca036adca6001600160401b03612aba36613122565b9194906001612ac887613b80565b612ad5815460d81c613ba8565b0154928484165f526002602052612aee60405f20613669565b60405194859460401c16845260406020850152604084019161326f565b0390a2005b346117fc5760203660031901126117fc57600435612b2d816133fe565b612b7860018201612b4864ffffffffff825460c81c1661349a565b825460ff60e01b1916600560e01b1783555460028301546001600160801b0316906001600160a01b0316846134cc565b546001600160a01b0316907f14608870096d52e41757b4c1a2a112067ba700fdd9c863b29632cdea06a7c4da5f80a3005b60603660031901126117fc576024356004356001600160401b0382116117fc57816004019061020060031984360301126117fc576044356001600160401b0381116117fc57612bfc9036906004016130f5565b929093612c08836133d8565b9160248201906001600160401b03612c1f836131d4565b161580156130d8575b6130ad576001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168034108015613093575b6130675750612c6e34613424565b6002850180546fffffffffffffffffffffffffffffffff19166001600160801b039092169190911781556001850180546001600160a01b03191633178155855460ff60e01b1916600360e01b178655909490612d1a64ffffffffff612cf97f000000000000000000000000000000000000000000000000000000000000000063ffffffff16426131fb565b835464ffffffffff60c81b1916911660c81b64ffffffffff60c81b16178255565b805464ffffffffff60a01b19164260a01b64ffffffffff60a01b16178155823594612d6f612d47866131d4565b885467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b16178855565b856006840155610104810160205f60405182810190600760f81b825284356021820152610124860135604182015260418152612dac6061826132fd565b604051918291518091835e8101838152039060025afa156117f157612de0612ddb5f51978860078801556131d4565b6133ba565b6001600160401b03604484019181612df7846131d4565b91169182911603613040575090612e2091612e166101a4850188613208565b9290918c8861383d565b612e2e6101c4820185613208565b90895f52600360205260405f2090815491828403613029575f5b838110612fc25750505050506101e40191612e63838561323d565b9a909754978860801c6001600160401b0316986001600160801b03169b3690612e8b92613455565b8051906020012060405160208101917f7b625ccf17ad20f87ddeacca7fd283a32e4f74c62875d43f44ec3fef851892cc83528b60408301528960608301528a60808301528860a08301528d60c083015260e082015260e08152612ef0610100826132fd565b519020612efb614080565b60405161190160f01b8152600281019190915260228101919091526042902091546001600160a01b031699612f3191838c613f84565b15612fac575091612f757f76cf1a6cb8c7fd1307968d87e8a3fba9a4f6bef7102b8a2f42666c127009cdf19695949264ffffffffff612fa7955460c81c169261323d565b9990926040519687968752602087015260408601526060850152608084015260c060a0840152339760c084019161326f565b0390a4005b88631b485bdf60e21b5f5260045260245260445ffd5b6001600160401b03612fd4828461332b565b505416906001612fe4828561332b565b50015491868210156130155760019261300f916130068460051b880188613208565b9290918d613e80565b01612e48565b634e487b7160e01b5f52603260045260245ffd5b828463062cec6d60e51b5f5260045260245260445ffd5b6001600160401b03613051836131d4565b635357a66560e11b5f521660045260245260445ffd5b60648102908082046064148115171561213857633f54c46760e11b5f523460045260245260445260645ffd5b506064810281810460641482151715612138573411612c60565b6001600160401b036130be836131d4565b632c27246960e21b5f52166004526210000060245260445ffd5b50621000006001600160401b036130ee846131d4565b1611612c28565b9181601f840112156117fc578235916001600160401b0383116117fc57602083818601950101116117fc57565b9060406003198301126117fc5760043591602435906001600160401b0382116117fc57613151916004016130f5565b9091565b600435906001600160a01b03821682036117fc57565b602435906001600160a01b03821682036117fc57565b6005111561071c57565b6004111561071c57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600781101561071c57600452565b90600782101561071c5752565b356001600160401b03811681036117fc5790565b8181029291811591840414171561213857565b9190820180921161213857565b903590601e19813603018212156117fc57018035906001600160401b0382116117fc57602001918160051b360383136117fc57565b903590601e19813603018212156117fc57018035906001600160401b0382116117fc576020019181360383136117fc57565b908060209392818452848401375f828201840152601f01601f1916010190565b606081019081106001600160401b038211176120e357604052565b6101a081019081106001600160401b038211176120e357604052565b604081019081106001600160401b038211176120e357604052565b6101c081019081106001600160401b038211176120e357604052565b90601f801991011681019081106001600160401b038211176120e357604052565b9190820391821161213857565b8054821015613015575f5260205f209060011b01905f90565b6001600160401b036001911601906001600160401b03821161213857565b9064ffffffffff8091169116019064ffffffffff821161213857565b63ffffffff1663ffffffff81146121385760010190565b6001600160401b0381116120e35760051b60200190565b5f1981146121385760010190565b6001600160401b035f19911601906001600160401b03821161213857565b6133e190613804565b9060ff825460e01c16600781101561071c57600281036121925750565b61340790613804565b9060ff825460e01c16600781101561071c57600381036121925750565b6001600160801b03811161343e576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b9291926001600160401b0382116120e3576040519161347e601f8201601f1916602001846132fd565b8294818452818301116117fc578281602093845f960137010152565b6001600160401b03168042106134ad5750565b63cb6c86dd60e01b5f526001600160401b03421660045260245260445ffd5b9190918115613556576001600160a01b0383165f9081527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df602090815260408220805492957f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa771939091906135419087906131fb565b90556040519485526001600160a01b031693a4565b505050565b9080156135cf576001600160a01b0382165f9081527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df6020908152604082208054929485937f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719392906135419087906131fb565b5050565b9080156135cf5761dead5f8181527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df60209081527ffd9f6c41851ef94d8215bc8d12eb76408d24ade6c7dc2cc5876d5e87a7a6826c8054929593947f6867a11798bc02f7c6aaf063395792304982139e2fe7bc5a6605cfd742afa7719390919061365e9083906131fb565b9055604051908152a4565b546001600160a01b03163381900361367e5750565b637cbc326560e01b5f523360045260245260445ffd5b90815f52600460205260405f209160ff835460a01c166136b381613181565b156136bb5750565b6346bb1c0f60e01b5f5260045260245ffd5b60016001600160401b03910154818160401c1691829160801c16036001600160401b0381116121385760011c677fffffffffffffff16016001600160401b0381116121385790565b60018101546001600160401b03808260801c169160401c16105f1461379c5761376463ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426131fb565b8154600160a01b600166ffffffffffff0160a01b039091166001600160d81b031960d884901b1617179091556001600160401b031690565b6137cc63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426131fb565b8154600360a01b600166ffffffffffff0160a01b039091166001600160d81b031960d884901b1617179091556001600160401b031690565b90815f52600260205260405f209160ff835460e01c16600781101561071c571561382b5750565b63759ee4b960e11b5f5260045260245ffd5b9493929060205f81850193613851856131d4565b60405190608085830193600160fa1b8552803560218501528681013560418501526040810135606185015260608101356081850152013560a18301526001600160401b0360c01b9060c01b1660c182015260a981526138b160c9826132fd565b604051918291518091835e8101838152039060025afa156117f1575f51906040840135918281036139e25750915f916139a7608060206138fc819760018060a01b03610a2782613804565b60048c01549461391461390e8b6131d4565b976131d4565b6040519784890193600360f91b855260218a01526001600160401b0360c01b9060c01b1660418901526001600160401b0360c01b9060c01b1660498801526051870152605186526139666071876132fd565b60405194859183830197518091895e82019060608b0135848301526040820152838a0135606082015260a08a013584820152030160608101845201826132fd565b604051918291518091835e8101838152039060025afa156117f1576139e0936001600160401b036139d95f51936131d4565b1690613e80565b565b90506388cfdaa760e01b5f5260045260245260445ffd5b3560ff811681036117fc5790565b91908110156130155760051b0190565b9193909284841015613b68576001600160801b03851160071b6001600160401b0386821c1160061b1763ffffffff86821c1160051b1761ffff86821c1160041b1760ff86821c1160031b17600f86821c1160021b176d010102020202030303030303030360801b86821c1a17856001821b100192838303613b5157939291905f935b838510613b025750505050506020915f916040519084820192600360f81b84526001600160401b0360c01b9060c01b166021830152602982015260298152613ae26049826132fd565b604051918291518091835e8101838152039060025afa156117f1575f5190565b90919293946001908183881c16155f14613b3757613b2c90613b25888787613a07565b3590614015565b950193929190613a99565b613b4c90613b46888787613a07565b35614015565b613b2c565b5050637169558560e11b5f5260045260245260445ffd5b5050506394666f0d60e01b5f5260045260245260445ffd5b613b8990613694565b805490919060a01c60ff16613b9d81613181565b600381036123225750565b6001600160401b031680421015613bbc5750565b6305b6237560e01b5f526001600160401b03421660045260245260445ffd5b60ff815460a01c16613bec81613181565b60018114613c3d57600290613c0081613181565b14613c375763ffffffff6002600183015460e01c9201541690818114613c30571115613c2b57600190565b600290565b5050600390565b50600190565b5050600290565b919091613c508261318b565b6003821492600182019182548060e01c8660028401805492613cdf613caf613ca063ffffffff87169687808611818718029586821898155f14613e4057505063ffffffff87915b60201c166131fb565b63ffffffff8860c01c1661331e565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016906131e8565b613ce88a61318b565b60018a14958615613e2c576001600160801b035f5b169b613df357509187959391613d486139e09c989694613d4260026001600160801b039c01546f7fffffffffffffffffffffffffffffff8160011c169c8d911661331e565b906131fb565b9303613da35750506001600160401b0387613d6d613d759383613d8b9a9b54166135d3565b54169761318b565b15613d915750546001600160a01b0316926131fb565b916134cc565b546001600160a01b03169390506131fb565b613d8b976001600160401b0392613d7594613ded93613dc3838304613424565b600160401b600160c01b0382549160401b1690600160401b600160c01b03191617905506906131fb565b97613d6d565b96546139e09b919a506001600160401b03999850613e25979196506001600160a01b03169450881692506134cc915050565b54166135d3565b6001600160801b038060028b015416613cfd565b63ffffffff91613e4f916131fb565b91613c97565b613e60815f336141d0565b818103613e6b575050565b63312b003360e01b5f5260045260245260445ffd5b939092613ea1926006946001600160401b03600288015460801c1691613a17565b91015490818103613eb0575050565b63a864586d60e01b5f5260045260245260445ffd5b5f9060209260405190848201926a61737361792f72756e2f3160a81b845246602b8401523060601b604b8401526bffffffffffffffffffffffff199060601b16605f830152607382015260738152613ae26093826132fd565b814710613f6d575f808093819382604051613f3a6020826132fd565b526001600160a01b03165af115613f4d57565b3d15613f5e576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b929190833b613fc15790613f98929161419c565b50613fa28161318b565b159182613fae57505090565b6001600160a01b03918216911614919050565b6064835f946020969460405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b5f906020926040519084820192600160f81b84526021830152604182015260418152613ae26061826132fd565b60ff811690601f8211614071576040519161405e6040846132fd565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480614173575b156140db577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261416d60c0826132fd565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146140b2565b90604183036141c6576141bf9250602081013591604082359201355f1a90614369565b9192909190565b50505f9160029190565b91906001600160a01b03168015614346573461432f578115614328576040516370a0823160e01b815230600482015291602083602481855afa9283156117f1575f936142f4575b50604051936323b872dd60e01b5f5260018060a01b03166004523060245260445260205f60648180855af160015f51148116156142d5575b836040525f606052156142c357826024816020936370a0823160e01b82523060048301525afa80156117f1575f9061428f575b61428c925061331e565b90565b506020823d6020116142bb575b816142a9602093836132fd565b810103126117fc5761428c9151614282565b3d915061429c565b635274afe760e01b5f5260045260245ffd5b60018115166142eb57813b15153d15161661424f565b833d5f823e3d90fd5b9092506020813d602011614320575b81614310602093836132fd565b810103126117fc5751915f614217565b3d9150614303565b5050505f90565b63312b003360e01b5f52346004525f60245260445ffd5b5080915034036143535790565b63312b003360e01b5f523460045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116143e0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156117f1575f516001600160a01b038116156143d657905f905f90565b505f906001905f90565b5050505f916003919056' as const
