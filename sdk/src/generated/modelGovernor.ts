// Generated from contracts/src/ModelGovernor.sol by `npm run generate`.
export const modelGovernorAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "vault",
        "type": "address",
        "internalType": "contract IERC5805"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "receive",
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "BALLOT_TYPEHASH",
    "inputs": [],
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
    "name": "CLOCK_MODE",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "COUNTING_MODE",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "EXTENDED_BALLOT_TYPEHASH",
    "inputs": [],
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
    "name": "cancel",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVote",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVoteBySig",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVoteWithReason",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVoteWithReasonAndParams",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVoteWithReasonAndParamsBySig",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "clock",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint48",
        "internalType": "uint48"
      }
    ],
    "stateMutability": "view"
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
    "name": "execute",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "getProposalId",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "getVotes",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "getVotesWithParams",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
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
    "name": "hasVoted",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
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
    "name": "hashProposal",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "name",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nonces",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
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
    "name": "onERC1155BatchReceived",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onERC1155Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onERC721Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proposalDeadline",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "proposalEta",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "proposalNeedsQueuing",
    "inputs": [
      {
        "name": "",
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
    "name": "proposalProposer",
    "inputs": [
      {
        "name": "proposalId",
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
    "name": "proposalSnapshot",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "proposalThreshold",
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
    "name": "proposalVotes",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "againstVotes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "forVotes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "abstainVotes",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "propose",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "description",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "queue",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "quorum",
    "inputs": [
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "quorumDenominator",
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
    "name": "quorumNumerator",
    "inputs": [
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "quorumNumerator",
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
    "name": "relay",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "setProposalThreshold",
    "inputs": [
      {
        "name": "newProposalThreshold",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setVotingDelay",
    "inputs": [
      {
        "name": "newVotingDelay",
        "type": "uint48",
        "internalType": "uint48"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setVotingPeriod",
    "inputs": [
      {
        "name": "newVotingPeriod",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "state",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum IGovernor.ProposalState"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
        "type": "bytes4",
        "internalType": "bytes4"
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
    "name": "token",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IERC5805"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "updateQuorumNumerator",
    "inputs": [
      {
        "name": "newQuorumNumerator",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "version",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "votingDelay",
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
    "name": "votingPeriod",
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
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalCanceled",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalCreated",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "proposer",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "targets",
        "type": "address[]",
        "indexed": false,
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      },
      {
        "name": "signatures",
        "type": "string[]",
        "indexed": false,
        "internalType": "string[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "indexed": false,
        "internalType": "bytes[]"
      },
      {
        "name": "voteStart",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "voteEnd",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "description",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalExecuted",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalQueued",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "etaSeconds",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalThresholdSet",
    "inputs": [
      {
        "name": "oldProposalThreshold",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newProposalThreshold",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "QuorumNumeratorUpdated",
    "inputs": [
      {
        "name": "oldQuorumNumerator",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newQuorumNumerator",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VoteCast",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "weight",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VoteCastWithParams",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "weight",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VotingDelaySet",
    "inputs": [
      {
        "name": "oldVotingDelay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotingDelay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VotingPeriodSet",
    "inputs": [
      {
        "name": "oldVotingPeriod",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotingPeriod",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "CheckpointUnorderedInsertion",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ERC6372InconsistentClock",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorAlreadyCastVote",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorAlreadyQueuedProposal",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorDisabledDeposit",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInsufficientProposerVotes",
    "inputs": [
      {
        "name": "proposer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "votes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "threshold",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidProposalLength",
    "inputs": [
      {
        "name": "targets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "calldatas",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "values",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidQuorumFraction",
    "inputs": [
      {
        "name": "quorumNumerator",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "quorumDenominator",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidSignature",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidVoteParams",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInvalidVoteType",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInvalidVotingPeriod",
    "inputs": [
      {
        "name": "votingPeriod",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorNonexistentProposal",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorOnlyExecutor",
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
    "name": "GovernorProposalQueueingFailed",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorProposalQueueingNotRequired",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorRestrictedProposer",
    "inputs": [
      {
        "name": "proposer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorUnableToCancel",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorUnexpectedProposalState",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "current",
        "type": "uint8",
        "internalType": "enum IGovernor.ProposalState"
      },
      {
        "name": "expectedStates",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAccountNonce",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "currentNonce",
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
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
      }
    ]
  }
] as const
export const modelGovernorBytecode = '0x610180604052346100a65761001a6100156100f7565b610144565b60405161326790816108f2823960805181612df3015260a05181612eaa015260c05181612dbd015260e05181612e4201526101005181612e68015261012051816111110152610140518161113d01526101605181818161138d015281816117650152818161188501528181611a1a01528181611c7c01528181611d2b01528181611f4601526122a00152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176100e157604052565b6100aa565b604051906100f56040836100be565b565b613b796020813803918260405193849261011182856100be565b8339810103126100a657516001600160a01b03811681036100a65790565b6040519061013e6040836100be565b60018252565b6040516318160ddd60e01b8152906001600160a01b0316602082600481845afa9182156101ed575f926101b8575b5060646100f59204604051916101896040846100be565b601483527f4173736179204d6f64656c20476f7665726e6f7200000000000000000000000060208401526101f8565b91506020823d6020116101e5575b816101d3602093836100be565b810103126100a6579051906064610172565b3d91506101c6565b6040513d5f823e3d90fd5b91906102a66102c39261020961012f565b60208101603160f81b815261021d83610624565b6101205261022a82610624565b6101405282516020840120918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261029760c0826100be565b5190206080523060c052610370565b6102b26201518061051d565b6102be6203f48061056a565b6105eb565b6001600160a01b0316610160526100f56019610455565b90600182811c92168015610308575b60208310146102f457565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102e9565b919091601f8311610323575b505050565b81831161032f57505050565b5f5260205f206020601f830160051c9210610368575b81601f9101920160051c03905f5b8281101561031e575f82820155600101610353565b5f9150610345565b80519091906001600160401b0381116100e157610399816103926003546102da565b6003610312565b602092601f82116001146103d9576103c9929382915f926103ce575b50508160011b915f199060031b1c19161790565b600355565b015190505f806103b5565b60035f52601f198216937fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b86811061043d5750836001959610610425575b505050811b01600355565b01515f1960f88460031b161c191690555f808061041a565b91926020600181928685015181550194019201610407565b6064811161050657600a5490816104a6575f516020613b595f395f51905f5291505f5b61049261048361068f565b61048c84610713565b906107b9565b5050604080519182526020820192909252a1565b815f198101116104f257600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a791909101545f516020613b595f395f51905f52919060301c610478565b634e487b7160e01b5f52601160045260245ffd5b63243e544560e01b5f52600452606460245260445ffd5b6008547fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93604065ffffffffffff81519481851686521693846020820152a165ffffffffffff191617600855565b63ffffffff81169081156105d85769ffffffff000000000000907f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e882860406008549481519063ffffffff8760301c1682526020820152a160301b169069ffffffff000000000000191617600855565b63f1cfbf0560e01b5f525f60045260245ffd5b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc0546191a1600755565b601f81511161064f576020815191015160208210610640571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b610160516040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f91816106d0575b506106cd57506106cd436108c2565b90565b9091506020813d60201161070b575b816106ec602093836100be565b810103126100a6575165ffffffffffff811681036100a657905f6106be565b3d91506106df565b6001600160d01b03811161072d576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b5f198101919082116104f257565b908154680100000000000000008110156100e157600181018084558110156107a5575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b600a549192918015610899576107d16107fa91610744565b600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80190565b90815461081661080f8265ffffffffffff1690565b9160301c90565b9265ffffffffffff80841692169180831161088a578692036108545761085092509065ffffffffffff82549181199060301b169116179055565b9190565b5050610850906108736108656100e6565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600a610752565b632520601d60e01b5f5260045ffd5b506108bd906108a96108656100e6565b6001600160d01b0384166020820152610883565b5f9190565b65ffffffffffff81116108da5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c806301ffc9a71461030457806302a251a3146102ff57806306f3f9e6146102fa57806306fdde03146102f5578063143489d0146102f0578063150b7a02146102eb578063160cbed7146102e65780632656227d146102e15780632d63f693146102dc5780632fe3e261146102d75780633932abb1146102d25780633e4f49e6146102cd57806343859632146102c8578063452115d6146102c35780634bf5d7e9146102be578063544ffc9c146102b957806354fd4d50146102b457806356781388146102af5780635b8d0e0d146102aa5780635f398a14146102a557806360c4247f146102a0578063790518871461029b5780637b3c71d3146102965780637d5e81e2146102915780637ecebe001461028c57806384b0196e146102875780638ff262e31461028257806391ddadf41461027d57806397c3d334146102785780639a802a6d14610273578063a7713a701461026e578063a8f8a6681461024b578063a9a9529414610269578063ab58fb8e14610264578063b58131b01461025f578063bc197c811461025a578063c01f9e3714610255578063c28bc2fa14610250578063c59057e41461024b578063dd4e2ba514610246578063deaaa7cc14610241578063e540d01d1461023c578063eb9019d414610237578063ece40cc114610232578063f23a6e611461022d578063f8ce560a146102285763fc0c546a0361000e57611870565b611852565b6117fd565b6117a8565b611707565b611661565b611627565b6115c8565b611430565b611561565b611543565b6114ae565b611491565b61145e565b611443565b611405565b61131f565b611304565b6112da565b6111c9565b6110f9565b61108e565b610fe0565b610f8b565b610f19565b610eeb565b610e6b565b610dc9565b610d5b565b610d08565b610cc7565b610c98565b610bad565b610b5b565b610b2c565b610ae0565b610aa6565b610a71565b61092a565b6108f4565b6106d0565b6105a5565b6104b2565b6103b4565b61038e565b3461038a57602036600319011261038a5760043563ffffffff60e01b811680910361038a576366defe7760e11b8114908115610379575b8115610368575b8115610357575b506040519015158152602090f35b6301ffc9a760e01b1490505f610349565b630271189760e51b81149150610342565b6332a2ad4360e11b8114915061033b565b5f80fd5b3461038a575f36600319011261038a57602063ffffffff60085460301c16604051908152f35b3461038a57602036600319011261038a576004356103d0611fb7565b60648111610463576001600160d01b036103e86127b1565b16906103f2611d16565b916001600160d01b03821161044b577f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b463399792610437906001600160d01b03841690612cda565b5050604080519182526020820192909252a1005b506306dfcc6560e41b5f5260d060045260245260445ffd5b63243e544560e01b5f52600452606460245260445ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206104af92818152019061047a565b90565b3461038a575f36600319011261038a576040515f6003548060011c906001811690811561059b575b60208310821461058757828552602085019190811561056e575060011461051c575b6105188461050c8186038261062d565b6040519182918261049e565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b81841061055a5750500161050c826104fc565b805484840152602090930192600101610547565b60ff191682525090151560051b01905061050c826104fc565b634e487b7160e01b5f52602260045260245ffd5b91607f16916104da565b3461038a57602036600319011261038a576004355f526004602052602060018060a01b0360405f205416604051908152f35b600435906001600160a01b038216820361038a57565b602435906001600160a01b038216820361038a57565b604435906001600160a01b038216820361038a57565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761064e57604052565b610619565b6040519061066260408361062d565b565b6001600160401b03811161064e57601f01601f191660200190565b92919261068b82610664565b91610699604051938461062d565b82948184528183011161038a578281602093845f960137010152565b9080601f8301121561038a578160206104af9335910161067f565b3461038a57608036600319011261038a576106e96105d7565b506106f26105ed565b506064356001600160401b03811161038a576107129036906004016106b5565b50604051630a85bd0160e11b8152602090f35b6001600160401b03811161064e5760051b60200190565b9080601f8301121561038a5781359061075482610725565b92610762604051948561062d565b82845260208085019360051b82010191821161038a57602001915b81831061078a5750505090565b82356001600160a01b038116810361038a5781526020928301920161077d565b9080601f8301121561038a5781356107c181610725565b926107cf604051948561062d565b81845260208085019260051b82010192831161038a57602001905b8282106107f75750505090565b81358152602091820191016107ea565b9080601f8301121561038a57813561081e81610725565b9261082c604051948561062d565b81845260208085019260051b8201019183831161038a5760208201905b83821061085857505050505090565b81356001600160401b03811161038a5760209161087a878480948801016106b5565b815201910190610849565b608060031982011261038a576004356001600160401b03811161038a57816108af9160040161073c565b916024356001600160401b03811161038a57826108ce916004016107aa565b91604435906001600160401b03821161038a576108ed91600401610807565b9060643590565b3461038a5761090e61090536610885565b92919091611eb3565b61091781611fff565b5063d838bcb760e01b5f5260045260245ffd5b61094361093636610885565b8183859495969396611eb3565b916109576109516004611fd3565b8461207f565b5061098061096d845f52600460205260405f2090565b805460ff60f01b1916600160f01b179055565b5f915b9361099191610518956120e1565b806109e1575b6109d8575b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f90602090a16040519081529081906020820190565b5f60055561099c565b50610a016109fd6005546001600160801b0381169060801c1490565b1590565b610997565b8351811015610a675760019030610a3c610a30610a2384896118c8565b516001600160a01b031690565b6001600160a01b031690565b14610a48575b01610a06565b610a62610a5582896118c8565b51602081519101206120bd565b610a42565b5090929091610983565b3461038a57602036600319011261038a576004355f526004602052602065ffffffffffff60405f205460a01c16604051908152f35b3461038a575f36600319011261038a5760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b3461038a575f36600319011261038a57602065ffffffffffff60085416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b6008811015610b2757602452565b610b05565b3461038a57602036600319011261038a57610b486004356118e1565b6040516008821015610b27576020918152f35b3461038a57604036600319011261038a57602060ff610ba1600435610b7e6105ed565b905f5260098452600360405f20019060018060a01b03165f5260205260405f2090565b54166040519015158152f35b3461038a57610bbb36610885565b92610bcb84838584969596611eb3565b610bd4816118e1565b6008811015610b27571580610c7b575b15610c6557610518610bf886868686611eb3565b610c03603b8261207f565b50610c16815f52600460205260405f2090565b80546001600160f81b0316600160f81b1790556040518181527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90602090a16040519081529081906020820190565b638fe5d8a960e01b5f526004523360245260445ffd5b50805f52600460205260018060a01b0360405f2054163314610be4565b3461038a575f36600319011261038a57610518610cb3611a06565b60405191829160208352602083019061047a565b3461038a57602036600319011261038a576004355f526009602052606060405f20805490600260018201549101549060405192835260208301526040820152f35b3461038a575f36600319011261038a57610518604051610d2960408261062d565b60018152603160f81b602082015260405191829160208352602083019061047a565b6024359060ff8216820361038a57565b3461038a57604036600319011261038a576020610d94600435610d7c610d4b565b60405191610d8a858461062d565b5f835233906121bc565b604051908152f35b9181601f8401121561038a578235916001600160401b03831161038a576020838186019501011161038a57565b3461038a5760c036600319011261038a57600435610de5610d4b565b90610dee610603565b906064356001600160401b03811161038a57610e0e903690600401610d9c565b6084356001600160401b03811161038a57610e2d9036906004016106b5565b9160a435946001600160401b03861161038a5761051896610e55610e5b9736906004016106b5565b95611af1565b6040519081529081906020820190565b3461038a57608036600319011261038a57600435610e87610d4b565b906044356001600160401b03811161038a57610ea7903690600401610d9c565b9190926064356001600160401b03811161038a57610ee094610ed0610ed89236906004016106b5565b94369161067f565b913390612239565b604051908152602090f35b3461038a57602036600319011261038a576020610d94600435612374565b65ffffffffffff81160361038a57565b3461038a57602036600319011261038a57600435610f3681610f09565b610f3e611fb7565b6008547fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93604065ffffffffffff81519481851686521693846020820152a165ffffffffffff191617600855005b3461038a57606036600319011261038a57600435610fa7610d4b565b90604435906001600160401b03821161038a57602092610fd8610fd1610d94943690600401610d9c565b369161067f565b9133906121bc565b3461038a57608036600319011261038a576004356001600160401b03811161038a5761101090369060040161073c565b6024356001600160401b03811161038a5761102f9036906004016107aa565b906044356001600160401b03811161038a5761104f903690600401610807565b90606435916001600160401b03831161038a573660238401121561038a5761051893611088610e5b94369060248160040135910161067f565b92611bf5565b3461038a57602036600319011261038a576001600160a01b036110af6105d7565b165f526002602052602060405f2054604051908152f35b90602080835192838152019201905f5b8181106110e35750505090565b82518452602093840193909201916001016110d6565b3461038a575f36600319011261038a5761119b6111357f0000000000000000000000000000000000000000000000000000000000000000612c4e565b6105186111617f0000000000000000000000000000000000000000000000000000000000000000612c4e565b6111a96040519161117360208461062d565b5f808452366020850137604051958695600f60f81b875260e0602088015260e087019061047a565b90858203604087015261047a565b904660608501523060808501525f60a085015283820360c08501526110c6565b3461038a57608036600319011261038a576004356111e5610d4b565b906111ee610603565b916064356001600160401b03811161038a576109fd6112146112a29236906004016106b5565b6001600160a01b0386165f90815260026020526040902080546001810190915561129c9060405160208101917ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7835288604083015260ff8816606083015260018060a01b038a16608083015260a082015260a0815261129460c08261062d565b519020612973565b866129a3565b6112bd5790610e5b91610518936112b7611add565b926121bc565b6394ab6c0760e01b5f526001600160a01b03831660045260245b5ffd5b3461038a575f36600319011261038a5760206112f4611d16565b65ffffffffffff60405191168152f35b3461038a575f36600319011261038a57602060405160648152f35b3461038a57606036600319011261038a576113386105d7565b6024356044356001600160401b03811161038a5761135a9036906004016106b5565b50604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa801561140057610518915f916113d1575b506040519081529081906020820190565b6113f3915060203d6020116113f9575b6113eb818361062d565b810190611f1a565b5f6113c0565b503d6113e1565b6119fb565b3461038a575f36600319011261038a5760206001600160d01b036114276127b1565b16604051908152f35b3461038a576020610d9461090536610885565b3461038a57602036600319011261038a5760206040515f8152f35b3461038a57602036600319011261038a576020610d946004355f52600460205265ffffffffffff600160405f2001541690565b3461038a575f36600319011261038a576020600754604051908152f35b3461038a5760a036600319011261038a576114c76105d7565b506114d06105ed565b506044356001600160401b03811161038a576114f09036906004016107aa565b506064356001600160401b03811161038a576115109036906004016107aa565b506084356001600160401b03811161038a576115309036906004016106b5565b5060405163bc197c8160e01b8152602090f35b3461038a57602036600319011261038a576020610d94600435611da9565b606036600319011261038a576115756105d7565b6024356044356001600160401b03811161038a57610018925f9261159e84933690600401610d9c565b91906115a8611fb7565b826040519384928337810185815203925af16115c2611df0565b906127f5565b3461038a575f36600319011261038a576105186040516115e960408261062d565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e602082015260405191829160208352602083019061047a565b3461038a575f36600319011261038a5760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b3461038a57602036600319011261038a5760043563ffffffff81169081810361038a5761168c611fb7565b81156116f45769ffffffff000000000000907f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e882860406008549481519063ffffffff8760301c1682526020820152a160301b169069ffffffff0000000000001916176008555f80f35b63f1cfbf0560e01b5f525f60045260245ffd5b3461038a57604036600319011261038a576117206105d7565b6024355f60405161173260208261062d565b52604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa801561140057610518915f916113d157506040519081529081906020820190565b3461038a57602036600319011261038a576004356117c4611fb7565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc0546191a1600755005b3461038a5760a036600319011261038a576118166105d7565b5061181f6105ed565b506084356001600160401b03811161038a5761183f9036906004016106b5565b5060405163f23a6e6160e01b8152602090f35b3461038a57602036600319011261038a576020610d94600435611f29565b3461038a575f36600319011261038a576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52603260045260245ffd5b80518210156118dc5760209160051b010190565b6118b4565b6118f3815f52600460205260405f2090565b5460f881901c9060f01c60ff166119f4576119ee5761193a61192f611920835f52600460205260405f2090565b5460a01c65ffffffffffff1690565b65ffffffffffff1690565b80156119da5761194b61192f611d16565b809110156119d45761195c82611da9565b106119675750600190565b6119736109fd8261215d565b80156119b1575b156119855750600390565b6119a3905f52600460205265ffffffffffff600160405f2001541690565b6119ac57600490565b600590565b506119cf6109fd825f52600960205260405f20600181015490541090565b61197a565b50505f90565b636ad0607560e01b5f52600482905260245ffd5b50600290565b5050600790565b6040513d5f823e3d90fd5b604051634bf5d7e960e01b81525f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611a62575b506104af57506104af611a5d61325f565b612910565b9091503d805f833e611a74818361062d565b81019060208183031261038a578051906001600160401b03821161038a570181601f8201121561038a57805190611aaa82610664565b92611ab8604051948561062d565b8284526020838301011161038a57815f9260208093018386015e83010152905f611a4c565b60405190611aec60208361062d565b5f8252565b9390929196956109fd611baa91611ba48a611b0d36878961067f565b6001600160a01b0382165f90815260026020526040902080546001810190915590602081519101208b5160208d0120906040519260208401947f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81186528d604086015260ff8d16606086015260018060a01b0316608085015260a084015260c083015260e082015260e081526112946101008261062d565b8a6129a3565b611bc5576104af959691611bbf91369161067f565b92612239565b6394ab6c0760e01b5f526001600160a01b03871660045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b9193929093611c04823361246b565b15611d03576007549485611c20575b6104af94955033936125e8565b5f1965ffffffffffff611c31611d16565b160165ffffffffffff8111611cfe5765ffffffffffff16955f604051611c5860208261062d565b52604051630748d63560e31b815233600482015260248101979097526020876044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa968715611400575f97611cdd575b50808710611cc25750611c13565b636121770b60e11b5f5233600452602487905260445260645ffd5b611cf791975060203d6020116113f9576113eb818361062d565b955f611cb4565b611be1565b63d9b3955760e01b5f523360045260245ffd5b6040516324776b7d60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611d6c575b506104af57506104af43612b38565b9091506020813d602011611da1575b81611d886020938361062d565b8101031261038a5751611d9a81610f09565b905f611d5d565b3d9150611d7b565b805f52600460205265ffffffffffff60405f205460a01c16905f52600460205263ffffffff60405f205460d01c160165ffffffffffff8111611cfe5765ffffffffffff1690565b3d15611e1a573d90611e0182610664565b91611e0f604051938461062d565b82523d5f602084013e565b606090565b90602080835192838152019201905f5b818110611e3c5750505090565b82516001600160a01b0316845260209384019390920191600101611e2f565b9080602083519182815201916020808360051b8301019401925f915b838310611e8657505050505090565b9091929394602080611ea4600193601f19868203018752895161047a565b97019301930191939290611e77565b9290611f1491611f00611eee94604051958694611edc602087019960808b5260a0880190611e1f565b868103601f19016040880152906110c6565b848103601f1901606086015290611e5b565b90608083015203601f19810183528261062d565b51902090565b9081602091031261038a575190565b604051632394e7a360e21b815260048101829052906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611400576104af925f92611f92575b50611f8c90612374565b90612839565b611f8c919250611fb09060203d6020116113f9576113eb818361062d565b9190611f82565b333003611fc057565b6347096e4760e01b5f523360045260245ffd5b6008811015610b275760ff600191161b90565b600452606491906008811015610b27576024525f604452565b612008816118e1565b90601061201483611fd3565b161561201e575090565b6331b75e4d60e01b5f526004526120359150610b19565b601060445260645ffd5b612048816118e1565b90600261205483611fd3565b161561205e575090565b6331b75e4d60e01b5f526004526120759150610b19565b600260445260645ffd5b90612089826118e1565b918161209484611fd3565b161561209f57505090565b6331b75e4d60e01b5f526004526120b582610b19565b60445260645ffd5b6120c89060056128a5565b156120cf57565b634e487b715f5260416020526024601cfd5b9291925f5b815181101561213b576001906121345f806001600160a01b0361210985886118c8565b511661211585896118c8565b5190612121868c6118c8565b5191602083519301915af16115c2611df0565b50016120e6565b5050509050565b9060018201809211611cfe57565b91908201809211611cfe57565b805f52600960205260405f20905f52600460205261218965ffffffffffff60405f205460a01c16611f29565b600260018301549201548201809211611cfe57111590565b5f19810191908211611cfe57565b91908203918211611cfe57565b916104af9391604051936121d160208661062d565b5f8552612239565b93909260ff612205936104af97958752166020860152604085015260a0606085015260a084019061047a565b91608081840391015261047a565b909260ff6080936104af969584521660208301526040820152816060820152019061047a565b929190926122468161203f565b50805f52600460205265ffffffffffff61226d60405f2065ffffffffffff905460a01c1690565b1693604051630748d63560e31b815260018060a01b03821695866004830152602482015260208160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611400576122dd9285915f93612353575b5084612a20565b948051155f14612320575061231a7fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4938660405194859485612213565b0390a290565b61231a907fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87129487604051958695866121d9565b61236d91935060203d6020116113f9576113eb818361062d565b915f6122d6565b65ffffffffffff9080612387600a612afd565b9491501611155f146123a157505b6001600160d01b031690565b6123ab9150612b38565b600a54905f829160058411612417575b6123c79350600a613068565b806123d357505f612395565b61240b6123e2612412926121a1565b600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80190565b5460301c90565b612395565b919261242281612f0a565b8103908111611cfe576123c793600a5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146124595750916123bb565b92915061246590612142565b906123bb565b908051603481106124cb5760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b016124cb576124aa91602919820190612b93565b90159182156124b857505090565b6001600160a01b03918216911614919050565b505050600190565b906124dd82610725565b6124ea604051918261062d565b82815280926124fb601f1991610725565b01905f5b82811061250b57505050565b8060606020809385010152016124ff565b95999896979493919261255d9361254f92885260018060a01b031660208801526101206040880152610120870190611e1f565b9085820360608701526110c6565b968388036080850152815180895260208901906020808260051b8c01019401915f905b8282106125bc57505050506104af969750906125a39184820360a0860152611e5b565b9360c083015260e082015261010081840391015261047a565b909192946020806125da6001938f601f19908203018652895161047a565b970192019201909291612580565b92909493919461260082516020840120878387611eb3565b9584518251908181148015906127a6575b801561279e575b61277f57505065ffffffffffff61263a611920895f52600460205260405f2090565b16612762579161275d917f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0959493612670611d16565b906126b46126ab61269e6008549465ffffffffffff61269761192f8865ffffffffffff1690565b9116612150565b9360301c63ffffffff1690565b63ffffffff1690565b61273b6126c98c5f52600460205260405f2090565b80546001600160a01b0319166001600160a01b038a161781556127126126ee86612b38565b825465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178255565b61271b83612c23565b815463ffffffff60d01b191660d09190911b63ffffffff60d01b16179055565b61274f61274889516124d3565b9184612150565b936040519889988d8a61251c565b0390a1565b6112d78761276f816118e1565b6331b75e4d60e01b5f5290611fe6565b9151630447b05d60e41b5f908152600493909352602452604452606490fd5b508015612618565b508251811415612611565b600a54806127be57505f90565b805f19810111611cfe57600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a7015460301c90565b156127fd5790565b80511561280c57602081519101fd5b63d6bda27560e01b5f5260045ffd5b8115612825570490565b634e487b7160e01b5f52601260045260245ffd5b5f1982820990828102918280821091030390811561289a578160641115612893577f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c29936064910990828211900360fe1b910360021c170290565b6011612900565b505060649004919050565b908154908160801c6001600160801b036001820193166001600160801b038416146128f8575f526001830160205260405f20556001600160801b0382549181199082199060801b16169116179055600190565b505050505f90565b634e487b715f526020526024601cfd5b65ffffffffffff8061292143612b38565b169116036129645760405161293760408261062d565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b60429061297e612dba565b906040519161190160f01b8352600283015260228201522090565b60041115610b2757565b9190823b6129cb57906129b591612ed0565b506129bf81612999565b1591826124b857505090565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b612a35909291925f52600960205260405f2090565b9160038301612a5e612a5783839060018060a01b03165f5260205260405f2090565b5460ff1690565b612ae157612a8260ff9392612a8f929060018060a01b03165f5260205260405f2090565b805460ff19166001179055565b1680612aa65750612aa1828254612150565b905590565b60018103612abd5750600101612aa1828254612150565b600203612ad257600201612aa1828254612150565b6303599be160e11b5f5260045ffd5b6371c6af4960e01b5f526001600160a01b03821660045260245ffd5b80549081612b0f5750505f905f905f90565b815f19810111611cfe575f525f199060205f2001015460019165ffffffffffff82169160301c90565b65ffffffffffff8111612b505765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908160011b9180830460021490151715611cfe57565b908160041b9180830460101490151715611cfe57565b9190825182118015612c1a575b612bf357612bad81612142565b821180612bfc575b612bc0901515612b67565b60280180602811611cfe57612bd582846121af565b03612bf357612be3926130c1565b90916001600160a01b0390911690565b5050505f905f90565b50602081840101516001600160f01b03191661060f60f31b14612bb5565b50818111612ba0565b63ffffffff8111612c375763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b60ff811690601f8211612c7d5760405191612c6a60408461062d565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b908154600160401b81101561064e57600181018084558110156118dc575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b600a549192918015612d91576123e2612cf2916121a1565b908154612d0e612d078265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311612d8257869203612d4c57612d4892509065ffffffffffff82549181199060301b169116179055565b9190565b5050612d4890612d6b612d5d610653565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600a612c8c565b632520601d60e01b5f5260045ffd5b50612db590612da1612d5d610653565b6001600160d01b0384166020820152612d7b565b5f9190565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480612ea7575b15612e15577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611f1460c08261062d565b507f00000000000000000000000000000000000000000000000000000000000000004614612dec565b8151919060418303612f0057612ef99250602082015190606060408401519301515f1a9061316b565b9192909190565b50505f9160029190565b60018111156104af57806001600160801b82101561302b575b612fd1612fc7612fbd612fb3612fa9612f9f612f8e612fd89760048a600160401b612fdd9c101561301e575b640100000000811015613011575b62010000811015613004575b610100811015612ff7575b6010811015612fea575b1015612fe2575b60030260011c90565b612f98818b61281b565b0160011c90565b612f98818a61281b565b612f98818961281b565b612f98818861281b565b612f98818761281b565b612f98818661281b565b809361281b565b821190565b900390565b60011b612f85565b60041c9160021b91612f7e565b60081c9160041b91612f74565b60101c9160081b91612f69565b60201c9160101b91612f5d565b60401c9160201b91612f4f565b5050612fdd612fd8612fd1612fc7612fbd612fb3612fa9612f9f612f8e6130528a60801c90565b9850600160401b9750612f239650505050505050565b9065ffffffffffff165b83831061307f5750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146130b15750925b9190613072565b93506130bc90612142565b6130aa565b9290926130cd84612142565b83118061314d575b6130e76130ee91949293941515612b67565b5f95612150565b915b8183106131005750505060019190565b9092919360ff61312161311c6020888601015160ff60f81b1690565b6131ed565b1690600f82116131425790613137600192612b7d565b0194019192906130f0565b505f94508493505050565b50602084820101516001600160f01b03191661060f60f31b146130d5565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116131e2579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611400575f516001600160a01b038116156131d857905f905f90565b505f906001905f90565b5050505f9160039190565b60f81c602f811180613255575b1561320957602f190160ff1690565b606081118061324b575b15613222576056190160ff1690565b6040811180613241575b1561323b576036190160ff1690565b5060ff90565b506047811061322c565b5060678110613213565b50603a81106131fa565b6104af611d16560553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997' as const
