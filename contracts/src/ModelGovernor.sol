// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title ModelGovernor
/// @notice What the holders of a vault's shares vote with. A day passes before a vote, so that whoever disagrees can buy or sell; then
/// three days to vote, and a quarter of all shares has to take part. Proposing takes a hundredth of them.
contract ModelGovernor is GovernorSettings, GovernorCountingSimple, GovernorVotesQuorumFraction {
    constructor(IERC5805 vault)
        Governor("Assay Model Governor")
        GovernorSettings(1 days, 3 days, IERC20(address(vault)).totalSupply() / 100)
        GovernorVotes(vault)
        GovernorVotesQuorumFraction(25)
    {}

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }
}
