// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "./IContests.sol";
import {IScorer} from "./IScorer.sol";

/// @title IRules
/// @notice Says whether a contest's terms can be kept, before any money is taken on them. Stateless.
interface IRules {
    function scorer() external view returns (IScorer);

    /// @notice Reverts with the term that is unsound: one of the `Invalid…` errors of `IContests`, or `TooMuchGas`.
    /// @param minBeaconDelay The fewest blocks from opening to the beacon block.
    function check(IContests.Terms calldata terms, IContests.Dataset calldata dataset, uint256 minBeaconDelay)
        external
        view;

    /// @notice Gas that the largest entry needs for one chunk, the whole transaction, by the terms.
    function evaluationGas(IContests.Terms calldata terms, IContests.Dataset calldata dataset)
        external
        view
        returns (uint256);

    /// @notice Gas that revealing one chunk of groups needs, or the largest model, or claiming a score, whichever is most.
    function revealGas(IContests.Terms calldata terms, IContests.Dataset calldata dataset)
        external
        view
        returns (uint256);
}
