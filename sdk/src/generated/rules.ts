// Generated from contracts/src/Rules.sol by `npm run generate`.
export const rulesAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "scorer_",
        "type": "address",
        "internalType": "contract IScorer"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "check",
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
        "name": "minBeaconDelay",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "view"
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
    "name": "revealGas",
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
      }
    ],
    "outputs": [
      {
        "name": "gas",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "pure"
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
  }
] as const
export const rulesBytecode = '0x60a034607457601f61148338819003918201601f19168301916001600160401b03831184841017607857808492602094604052833981010312607457516001600160a01b03811681036074576080526040516113f6908161008d823960805181818161033601528181610c6a0152610de00152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80633e69e45c14610e0f57806385c758f714610dcb578063946c4d9714610bba5763b0fd6c3b14610045575f80fd5b346106515736600319016104808112610651576103a0136106515760c0366103a31901126106515761046435600163ffffffff610080611130565b161180610ba6575b80610b90575b80610b76575b80610b63575b80610b4e575b80610b42575b15610ac85763ffffffff6100b8611144565b1615159081610aa6575b81610a88575b81610a6b575b8190610264359160028310928315610651576001149384610a20575b50156109f25760ff6100fa6111d5565b161580156109df575b6109c257600563ffffffff610116611157565b1611156109a2578063ffffffff61012b61116b565b1610801561098d575b8015610975575b610941575060ff61014a6111c4565b16610244356007811015610651575f91600582101560018214810361092a571561090557505f905b819261065157156108bd575b508061ffff61018b611217565b16118015906108a7575b610886575061271061ffff6101a8611228565b161161087b5761ffff6101b9611239565b16158015610865575b610847575f5f5b600881106107b9575061271081036107a757506101643563ffffffff8116808203610651576101f891506112ef565b6101843563ffffffff81168082036106515761021491506112ef565b6101a43563ffffffff81168082036106515761023091506112ef565b6101c43563ffffffff81168082036106515761024c91506112ef565b6001600160601b0361025c611259565b161563ffffffff61026b61117f565b1615036107725763ffffffff61027f61117f565b16610757575b610444359060ff82169283830361065157610204359063ffffffff82169182810361065157610404359461ffff861694858703610651576102c686866111a4565b95610284359060ff8216918281036106515750610224359863ffffffff8a1698898b03610651576104243561ffff8116908181036106515750604051634923778560e01b81526004810195909552602485018b90526044850152606484018c90526084840181905260208460a4817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa93841561074c575f946106ee575b5060018c036106c0576103a48b61039f61039960309485935b506103936103a461128a565b906111a4565b8d6111b7565b6111b7565b80602a0290602a82040361060e57620493e00180620493e01161060e576001600160fc1b038216820361060e576103de9160041b906111b7565b8b60140290601482048d0361060e5784603c6104128f9761039f61041a9561040c61041f9b610387996111a4565b906111b7565b9104906111b7565b61132f565b966103e4359663ffffffff881680891415998a6106515761043f82611357565b906001820180921161060e576001600160fa1b038116810361060e5760061b61090001806109001161060e578160051b908282046020148315171561060e5760288202918083046028149015171561060e576104a49161049e916111b7565b8a6111a4565b620493e0019081620493e01161060e5780610190029061019082040361060e57610fa0019081610fa01161060e5761040c6104df928b6111a4565b603c890290898204603c148a15171561060e5761040c610504926103936103a461128a565b93156106515786610655575b5063ffffffff82160361060e57643fffffffc09060061b16620493e0019081620493e01161060e578180821191180218956101e43563ffffffff8116908181036106515750610565575b6105638761132f565b005b60a43563ffffffff811691828203610651578295610622575b50505061058d945050506113c5565b806106a4026106a48104820361060e5762061a8001908162061a801161060e576105b681611357565b906001821b1001610320811b9060016103208304911b0361060e576105da916111b7565b91806096029260968404820361060e5761040c6105fa92610563956111a4565b9081808211911802185f808080808061055a565b634e487b7160e01b5f52601160045260245ffd5b90919294506106515761058d9563ffffffff9161063e91611270565b16908180821191180218915f808061057e565b5f80fd5b9850915f9860a4359063ffffffff821682036106515763ffffffff61067f8361068694508c611270565b16906113c5565b602088019081891161060e5761069b916111a4565b6107d08102908082046107d0149015171561060e576106b9916111b7565b915f610510565b60ff86168c0361060e576103a48b61039f6103998f6106e6906101fe8c60011b166111a4565b948593610387565b90935060203d602011610745575b601f8101601f1916820167ffffffffffffffff811183821017610731576020918391604052810103126106515751925f61036e565b634e487b7160e01b5f52604160045260245ffd5b503d6106fc565b6040513d5f823e3d90fd5b61076d63ffffffff61076761117f565b166112ef565b610285565b63ffffffff61077f611259565b6001600160601b0361078f61117f565b9163d3357b8560e01b5f52166004521660245260445ffd5b6312c99a0360e21b5f5260045260245ffd5b908115158061082f575b80610803575b6001916107e391156107ea5761ffff6127115b16906111b7565b91016101c9565b61ffff6107fe6107f9866112c8565b61124a565b6107dc565b505f19820182811161060e5760019161ffff6108246107f96107e3946112c8565b1615915091506107c9565b5061ffff61083f6107f9846112c8565b1615156107c3565b61ffff610852611239565b6337b2768760e01b5f521660045260245ffd5b5061271061ffff610874611239565b16116101c2565b61ffff610852611228565b61ffff610891611217565b637b7a98f160e01b5f521660045260245260445ffd5b5061271061ffff6108b6611217565b1611610195565b80915061ffff6108cb611206565b16106108e4575061ffff6108dd611206565b165f61017e565b61ffff6108ef611206565b63721e5e5d60e01b5f521660045260245260445ffd5b80156109185761270f0460010190610172565b634e487b715f5260126020526024601cfd5b509063057f09cb60e41b5f5260045260245260445ffd5b63ffffffff61094e61116b565b63036dc5e360e61b5f5216600452600180821191180260011860245261c4e060445260645ffd5b5061c4e063ffffffff61098661116b565b161161013b565b5063ffffffff61099b61116b565b1615610134565b63ffffffff6109af611157565b633739b79360e01b5f521660045260245ffd5b60ff6109cc6111d5565b63e147fc2f60e01b5f521660045260245ffd5b5060e16109ea6111d5565b161515610103565b63ffffffff6109ff611144565b81610a08611130565b9163a868420960e01b5f52166004521660245260445ffd5b905080610a2e575b5f6100ea565b5061ffff610a6463ffffffff610a53610a45611130565b610a4d611144565b90611270565b1682610a5d6111f4565b16906111a4565b1115610a28565b905061ffff610a8063ffffffff610a53611144565b1115906100ce565b90506102043563ffffffff81169081810361065157501515906100c8565b9050610ab0611144565b63ffffffff80610abe611130565b16911610906100c2565b60405163ac566e9960e01b81526103a43560048201526103c43560248201526103e43563ffffffff81168091036106515760448201526104043561ffff81168091036106515760648201526104243561ffff8116809103610651576084820152610444359060ff82168092036106515760c49160a4820152fd5b506103a43515156100a6565b50604060ff610b5b6111c4565b1611156100a0565b5060ff610b6e6111c4565b16151561009a565b506104243561ffff81169081810361065157501515610094565b5061010061ffff610b9f6111f4565b161061008e565b5061ffff610bb26111f4565b161515610088565b3461065157610bc836611104565b610bd460a082016111e6565b9060ff821691610bff63ffffffff610bef6102008701611193565b1661ffff610a5d6060860161124a565b610220610c0f61028087016111e6565b95019161ffff610c1e84611193565b63ffffffff610c2f6080880161124a565b604051634923778560e01b815260ff9a909a1660048b015291166024890152166044870152606486018590526084860182905260208660a4817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa95861561074c575f96610d81575b5060018503610d4557509061039f610ccd9363ffffffff610cd3610cda956103936030988997611193565b9461128a565b91166111b7565b80602a0290602a82040361060e57620493e00180620493e01161060e576001600160fc1b038216820361060e57610d149160041b906111b7565b91816014029160148304810361060e576104128261039f60209661040c603c95610d3d986111a4565b604051908152f35b90919060ff8116850361060e57610ccd9363ffffffff610cd3610cda95610393610d798a6101fe61039f9860011b166111a4565b988997611193565b90955060203d602011610dc4575b601f8101601f1916820167ffffffffffffffff8111838210176107315760209183916040528101031261065157519486610ca2565b503d610d8f565b34610651575f366003190112610651576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461065157610e1d36611104565b610200820163ffffffff610e3082611193565b16610e53610e406060850161124a565b61ffff610e4c8661128a565b91166111a4565b926040810193610e7063ffffffff610e6a87611193565b16611357565b906001820180921161060e576001600160fa1b038116810361060e5760061b61090001806109001161060e578160051b908282046020148315171561060e5760288202918083046028149015171561060e57610ed591610ecf916111b7565b846111a4565b620493e0019081620493e01161060e5780610190029061019082040361060e57610fa0019081610fa01161060e5761040c610f1092856111a4565b603c830290838204603c148415171561060e5761040c610f33926103938561128a565b6102608601356002811015610651576001149283611098575b50610f5a6102208701611193565b643fffffffc09060061b16620493e0019081620493e01161060e5781808211911802189363ffffffff610f906101e08801611193565b16610fa1575b602085604051908152f35b60a0610fde9496019063ffffffff610fb883611193565b169361105c575b505061067f60ff610fd760a063ffffffff94016111e6565b1695611193565b806106a4026106a48104820361060e5762061a8001908162061a801161060e5761100781611357565b906001821b1001610320811b9060016103208304911b0361060e5761102b916111b7565b91806096029260968404820361060e5761040c61104a926020956111a4565b90818082119118021882808080610f96565b610fd760a063ffffffff94958561108461067f96610a4d61107e60ff98611193565b91611193565b169081808211911802189594505050610fbf565b6110cc8663ffffffff806110c48b610a4d60a06110bd6110b788611193565b97611193565b9201611193565b1691166113c5565b6020820180921161060e576110e0916111a4565b6107d08102908082046107d0149015171561060e576110fe916111b7565b86610f4c565b9060031982016104608112610651576103a0136106515760c06004926103a3190112610651576103a490565b6103e43563ffffffff811681036106515790565b60a43563ffffffff811681036106515790565b6102243563ffffffff811681036106515790565b6101443563ffffffff811681036106515790565b6101e43563ffffffff811681036106515790565b3563ffffffff811681036106515790565b8181029291811591840414171561060e57565b9190820180921161060e57565b6104443560ff811681036106515790565b6102843560ff811681036106515790565b3560ff811681036106515790565b6104043561ffff811681036106515790565b60443561ffff811681036106515790565b60243561ffff811681036106515790565b60643561ffff811681036106515790565b60843561ffff811681036106515790565b3561ffff811681036106515790565b610124356001600160601b03811681036106515790565b9063ffffffff8091169116039063ffffffff821161060e57565b6112bc90600160ff6112ae60a061ffff6112a66080870161124a565b1694016111e6565b16036112bf576002906111b7565b90565b60ff60016107dc565b60088110156112db5760051b6102a40190565b634e487b7160e01b5f52603260045260245ffd5b610e1081108015611322575b6113025750565b635497254760e01b5f52600452610e106024526301e1338060445260645ffd5b506301e1338081116112fb565b6301000000811161133d5750565b6344b607ad60e11b5f52600452630100000060245260445ffd5b6fffffffffffffffffffffffffffffffff811160071b67ffffffffffffffff82821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17906d010102020202030303030303030360801b90821c1a1790565b9080156109185780156113e2576001905f19830104019015150290565b634e487b7160e01b5f52601260045260245ffd' as const
