// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IContests} from "../interfaces/IContests.sol";

/// @notice What follows from a contest's terms and from what happened so far: when each phase ends, what is owed, who leads.
library ContestState {
    /// @dev Blocks from opening to the beacon block.
    uint256 internal constant MAX_BEACON_DELAY = 50_400;
    /// @dev `version ‖ family ‖ features ‖ classes`.
    uint256 private constant MODEL_HEADER_BYTES = 5;

    /// @notice How many ranks are paid.
    function payouts(IContests.Terms storage terms) internal view returns (uint256 places) {
        while (places < terms.payoutBps.length && terms.payoutBps[places] > 0) ++places;
    }

    /// @notice docs/formats.md, "Dataset".
    function datasetRoot(IContests.Dataset memory dataset) internal pure returns (bytes32) {
        return keccak256(
            abi.encodePacked(
                bytes1(0x02),
                dataset.treeRoot,
                dataset.groups,
                dataset.groupSize,
                dataset.features,
                dataset.classes,
                dataset.binningHash
            )
        );
    }

    /// @notice What `IContests.commit` takes: binds an entry to its chain, contract, contest and submitter.
    function commitment(
        IContests contests,
        uint256 contestId,
        address submitter,
        address payout,
        bytes32 salt,
        bytes32 modelHash
    ) internal view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, contests, contestId, submitter, payout, salt, modelHash));
    }

    // ------------------------------------------------------------------ time

    function schedule(IContests.Contest storage c) internal view returns (IContests.Schedule memory s) {
        if (c.drawnAt == 0) return s;
        IContests.Terms storage t = c.terms;
        bool fallsBack = t.onDefault == IContests.OnDefault.ScoreOnTraining;
        s.commit = c.commitEnds;
        s.reveal = c.revealEnds;
        s.test = s.reveal + t.testSeconds;
        s.training = fallsBack ? s.test + t.testSeconds : s.test;
        s.evaluate = (c.onTraining ? s.training : s.test) + t.evaluateSeconds;
        // The last claim can be challenged for as long as it takes, and then there is as much time to confirm it.
        s.confirm = s.evaluate + 2 * t.challengeSeconds;
    }

    /// @notice When entries that are not evaluated by then are left out.
    function scoringEnds(IContests.Contest storage c) internal view returns (uint64) {
        IContests.Schedule memory s = schedule(c);
        return c.claims > 0 ? s.confirm : s.evaluate;
    }

    function phase(IContests.Contest storage c, uint256 window) internal view returns (IContests.Phase) {
        if (closed(c)) return IContests.Phase.Closed;
        if (c.status == IContests.Status.Open) {
            if (voided(c, window)) return IContests.Phase.Finalize;
            return block.number > c.beaconBlock ? IContests.Phase.Draw : IContests.Phase.Open;
        }
        IContests.Schedule memory s = schedule(c);
        if (c.status == IContests.Status.Tested) {
            bool waiting = c.evaluated < c.revealed && block.timestamp < scoringEnds(c);
            if (!waiting) return IContests.Phase.Finalize;
            return block.timestamp < s.evaluate ? IContests.Phase.Evaluate : IContests.Phase.Confirm;
        }
        if (block.timestamp < s.commit) return IContests.Phase.Commit;
        if (block.timestamp < s.reveal) return IContests.Phase.Reveal;
        if (block.timestamp < s.test) return IContests.Phase.RevealTest;
        bool fallsBack = c.revealed > 0 && block.timestamp < s.training;
        return fallsBack ? IContests.Phase.RevealTraining : IContests.Phase.Finalize;
    }

    /// @notice Not drawn, and the beacon block can no longer be proven.
    function voided(IContests.Contest storage c, uint256 window) internal view returns (bool) {
        return c.status == IContests.Status.Open && block.number > c.beaconBlock + window;
    }

    function closed(IContests.Contest storage c) internal view returns (bool) {
        return c.status > IContests.Status.Tested;
    }

    // ------------------------------------------------------------------ worth

    /// @notice Groups that entries are scored on.
    function scoredGroups(IContests.Contest storage c) internal view returns (uint256) {
        return c.onTraining ? c.dataset.groups - c.terms.testGroups : c.terms.testGroups;
    }

    /// @notice Chunks in which they are revealed and entries run over them.
    function chunks(IContests.Contest storage c) internal view returns (uint256) {
        return Math.ceilDiv(scoredGroups(c), c.terms.chunkGroups);
    }

    /// @notice What each revealed entry gets when the organizer withheld the test groups: of the bond, and of the organizer's
    /// `own` part of the reward.
    function defaultShare(IContests.Contest storage c, uint256 own) internal view returns (uint256) {
        uint256 pot = c.terms.bond + own;
        return Math.min(pot / c.revealed, pot * c.terms.defaultCapBps / 10_000);
    }

    /// @notice Refuses a model that would cost more to run than the terms allow. Whether it is one is found out by running it.
    function checkModel(IContests.Contest storage c, bytes calldata model) internal view {
        bool fits = model.length > MODEL_HEADER_BYTES && model.length <= c.maxModelBytes;
        if (fits) {
            uint256 family = uint8(model[1]);
            fits = family < 8 && (c.families >> family) & 1 == 1;
        }
        if (!fits) revert IContests.WrongModel(model.length, c.maxModelBytes);
    }

    /// @notice Puts an entry in its place among the best. Of equal scores the earlier commitment is the better.
    function rank(
        IContests.Contest storage c,
        mapping(uint256 place => IContests.Rank) storage ranks,
        IContests.Rank memory entry
    ) internal {
        uint256 places = payouts(c.terms);
        uint256 ranked = c.ranked;
        uint256 place = ranked;
        while (place > 0 && _better(entry, ranks[place - 1])) --place;
        if (place == places) return;
        if (ranked < places) c.ranked = uint8(++ranked);
        for (uint256 i = ranked - 1; i > place; --i) {
            ranks[i] = ranks[i - 1];
        }
        ranks[place] = entry;
    }

    function _better(IContests.Rank memory a, IContests.Rank memory b) private pure returns (bool) {
        return a.scoreBps != b.scoreBps ? a.scoreBps > b.scoreBps : a.entry < b.entry;
    }
}
