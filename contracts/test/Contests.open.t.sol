// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../src/interfaces/IBeacon.sol";
import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {TransactionGas} from "./support/TransactionGas.sol";
import {ContestFixture} from "./support/ContestFixture.sol";
import {FeeToken} from "./support/Tokens.sol";

contract ContestsOpenTest is ContestFixture {
    function test_open(bool inToken, uint96 reward, uint96 bond, uint32 delay) public {
        _useToken(inToken);
        (terms.reward, terms.bond) = (reward, bond);
        terms.beaconDelay = uint32(bound(delay, MIN_DELAY, MAX_DELAY));
        uint256 value = _arm(ORGANIZER, terms.token, uint256(reward) + bond);
        bytes32 datasetRoot = keccak256(
            abi.encodePacked(
                uint8(2), dataset.treeRoot, uint32(GROUPS), GROUP_SIZE, FEATURES, CLASSES, keccak256("binning")
            )
        );

        vm.expectEmit(address(contests));
        emit IContests.ContestOpened(1, ORGANIZER, datasetRoot, terms, dataset, "card");
        vm.prank(ORGANIZER);
        uint256 id = contests.open{value: value}(terms, dataset, "card");

        IContests.Contest memory c = contests.contest(id);
        assertEq(id, 1);
        assertEq(contests.contests(), 1);
        assertEq(c.organizer, ORGANIZER);
        assertEq(c.beaconBlock, vm.getBlockNumber() + terms.beaconDelay);
        assertTrue(c.status == IContests.Status.Open);
        assertEq(c.reward, reward);
        assertEq(c.refundable, 0);
        assertEq(keccak256(abi.encode(c.terms)), keccak256(abi.encode(terms)));
        assertEq(keccak256(abi.encode(c.dataset)), keccak256(abi.encode(dataset)));
        assertEq(contests.contributed(id, ORGANIZER), reward);
        assertEq(_balance(terms.token, address(contests)), uint256(reward) + bond);
        assertEq(_balance(terms.token, ORGANIZER), 0);
    }

    function test_open_countsIds() public {
        assertEq(_open(), 1);
        assertEq(_open(), 2);
        assertEq(contests.contests(), 2);
    }

    /// @dev What a token keeps for itself comes off reward and bond in proportion.
    function test_open_creditsWhatArrives(uint96 reward, uint96 bond) public {
        FeeToken fee = new FeeToken();
        terms.token = address(fee);
        (terms.reward, terms.bond) = (reward, bond);
        IContests.Contest memory c = contests.contest(_open());
        uint256 received = fee.balanceOf(address(contests));
        assertEq(uint256(c.reward) + c.terms.bond, received);
        if (uint256(reward) + bond > 0) assertEq(c.reward, received * reward / (uint256(reward) + bond));
    }

    // ---- What is refused ----

    function test_open_revertsIf_amountDiffers(uint96 value) public {
        uint256 asked = uint256(terms.reward) + terms.bond;
        vm.assume(value != asked);
        vm.deal(ORGANIZER, value);
        _refused(value, abi.encodeWithSelector(IEscrow.WrongAmount.selector, value, asked));
    }

    function test_open_revertsIf_coinComesWithToken() public {
        _useToken(true);
        _arm(ORGANIZER, terms.token, 22 ether);
        vm.deal(ORGANIZER, 1);
        _refused(1, abi.encodeWithSelector(IEscrow.WrongAmount.selector, 1, 0));
    }

    function test_open_revertsIf_randomnessIsConstant(uint64 constant_) public {
        vm.prevrandao(bytes32(uint256(constant_)));
        _refused(abi.encodeWithSelector(IBeacon.ConstantRandomness.selector, constant_));
    }

    function test_open_revertsIf_delayIsShort(uint32 delay) public {
        terms.beaconDelay = uint32(bound(delay, 0, MIN_DELAY - 1));
        _refused(abi.encodeWithSelector(IContests.InvalidDelay.selector, terms.beaconDelay, MIN_DELAY, MAX_DELAY));
    }

    function test_open_revertsIf_delayIsLong(uint32 delay) public {
        terms.beaconDelay = uint32(bound(delay, MAX_DELAY + 1, type(uint32).max));
        _refused(abi.encodeWithSelector(IContests.InvalidDelay.selector, terms.beaconDelay, MIN_DELAY, MAX_DELAY));
    }

    function test_open_revertsIf_delayIsZero() public {
        contests = _deploy(0);
        terms.beaconDelay = 0;
        _refused(abi.encodeWithSelector(IContests.InvalidDelay.selector, 0, 1, MAX_DELAY));
    }

    function test_constructor_revertsIf_delayIsShort(uint256 delay, uint256 chain) public {
        delay = bound(delay, 0, 127);
        chain = bound(chain, 1, type(uint32).max);
        vm.assume(chain != 31337);
        vm.chainId(chain);
        vm.expectRevert(abi.encodeWithSelector(IContests.InvalidDelay.selector, delay, 128, MAX_DELAY));
        _deploy(delay);
    }

    function test_open_revertsIf_datasetIsUnsound(uint256 which) public {
        which = bound(which, 0, 6);
        if (which == 0) dataset.groups = 1;
        if (which == 1) dataset.groupSize = 0;
        if (which == 2) dataset.groupSize = 256;
        if (which == 3) dataset.features = 0;
        if (which == 4) dataset.classes = 0;
        if (which == 5) dataset.classes = 65;
        if (which == 6) dataset.treeRoot = 0;
        _refused(abi.encodeWithSelector(IContests.InvalidDataset.selector, dataset));
    }

    function test_open_revertsIf_testGroupsDoNotFit(uint256 which) public {
        which = bound(which, 0, 4);
        if (which == 0) terms.testGroups = 0;
        if (which == 1) terms.testGroups = uint32(GROUPS);
        if (which == 2) terms.chunkGroups = 0;
        if (which == 3) (dataset.groups, terms.testGroups) = (type(uint32).max, 65_535 / GROUP_SIZE + 1);
        if (which == 4) {
            // 65,536 training rows would not fit the counts.
            (dataset.groups, dataset.groupSize) = (16_386, 4);
            terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        }
        _refused(abi.encodeWithSelector(IContests.InvalidTestGroups.selector, terms.testGroups, dataset.groups));
    }

    function test_open_revertsIf_familiesAreUnknown(uint8 families) public {
        vm.assume(families == 0 || families & ~uint8(0x1e) != 0);
        terms.families = families;
        _refused(abi.encodeWithSelector(IContests.InvalidFamilies.selector, families));
    }

    /// @dev Classes are scored by metrics of classes, numbers by metrics of numbers.
    function test_open_revertsIf_metricIsOfTheOtherKind(uint256 metric, bool regression) public {
        terms.metric = IContests.Metric(regression ? bound(metric, 0, 4) : bound(metric, 5, 6));
        if (regression) dataset.classes = 1;
        _refused(abi.encodeWithSelector(IContests.InvalidMetric.selector, terms.metric, dataset.classes));
    }

    function test_open_regression(uint16 guess, bool squared) public {
        (dataset.classes, terms.baseline, terms.thresholdBps) = (1, guess, 1);
        terms.metric = squared ? IContests.Metric.MeanSquaredError : IContests.Metric.MeanAbsoluteError;
        assertEq(contests.contest(_open()).terms.baseline, guess);
        terms.thresholdBps = 0;
        _refused(abi.encodeWithSelector(IContests.InvalidThreshold.selector, 0, 0));
    }

    function test_open_revertsIf_claimTermsAreHalf(uint96 bond, uint32 challengeSeconds) public {
        vm.assume((bond == 0) != (challengeSeconds == 0));
        (terms.claimBond, terms.challengeSeconds) = (bond, challengeSeconds);
        _refused(abi.encodeWithSelector(IContests.InvalidClaimTerms.selector, bond, challengeSeconds));
    }

    function test_open_revertsIf_challengeIsShortOrLong(uint32 duration, bool isLong) public {
        duration = uint32(isLong ? bound(duration, 365 days + 1, type(uint32).max) : bound(duration, 1, 1 hours - 1));
        (terms.claimBond, terms.challengeSeconds) = (1, duration);
        _refused(abi.encodeWithSelector(IContests.InvalidPhase.selector, duration, 1 hours, 365 days));
    }

    function test_open_revertsIf_noModelFits(uint32 bytes_) public {
        terms.maxModelBytes = uint32(bound(bytes_, 0, 5));
        _refused(abi.encodeWithSelector(IContests.InvalidModelBytes.selector, terms.maxModelBytes));
    }

    function test_open_revertsIf_thresholdIsNotAboveTheMajority(uint16 threshold, uint16 majority) public {
        terms.baseline = uint16(bound(majority, 5_000, 65_535));
        terms.thresholdBps = uint16(bound(threshold, 0, terms.baseline));
        _refused(abi.encodeWithSelector(IContests.InvalidThreshold.selector, terms.thresholdBps, terms.baseline));
    }

    function test_open_revertsIf_thresholdIsAboveOne(uint16 threshold) public {
        terms.thresholdBps = uint16(bound(threshold, 10_001, 65_535));
        _refused(abi.encodeWithSelector(IContests.InvalidThreshold.selector, terms.thresholdBps, terms.baseline));
    }

    /// @dev Where classes count alike, naming one class for every row earns 1 / classes.
    function test_open_revertsIf_thresholdIsWhatOneClassEarns(uint8 classes, bool macroF1) public {
        dataset.classes = uint8(bound(classes, 2, 64));
        terms.metric = macroF1 ? IContests.Metric.MacroF1 : IContests.Metric.BalancedAccuracy;
        uint256 baseline = (10_000 + uint256(dataset.classes) - 1) / dataset.classes;
        terms.thresholdBps = uint16(baseline);
        _refused(abi.encodeWithSelector(IContests.InvalidThreshold.selector, baseline, baseline));
        terms.thresholdBps++;
        _open();
    }

    function test_open_revertsIf_majorityIsImpossible(uint16 majority) public {
        terms.baseline = uint16(bound(majority, 0, 4_999));
        _refused(abi.encodeWithSelector(IContests.InvalidBaseline.selector, terms.baseline, 5_000));
    }

    function test_open_revertsIf_burnIsMoreThanAll(uint16 burn) public {
        terms.burnBps = uint16(bound(burn, 10_001, 65_535));
        _refused(abi.encodeWithSelector(IContests.InvalidShare.selector, terms.burnBps));
    }

    function test_open_revertsIf_defaultCapIsNoShare(uint16 cap) public {
        terms.defaultCapBps = uint16(bound(cap, 10_001, 65_536));
        _refused(abi.encodeWithSelector(IContests.InvalidShare.selector, terms.defaultCapBps));
    }

    function test_open_revertsIf_payoutsDoNotAddUp(uint16 first, uint16 second) public {
        vm.assume(uint256(first) + second != 10_000 || first == 0);
        (terms.payoutBps[0], terms.payoutBps[1]) = (first, second);
        uint256 sum = uint256(first) + (first == 0 && second > 0 ? 10_001 : second);
        _refused(abi.encodeWithSelector(IContests.InvalidPayouts.selector, sum));
    }

    function test_open_revertsIf_aPhaseIsShortOrLong(uint32 duration, bool isLong, uint256 which) public {
        duration = uint32(isLong ? bound(duration, 365 days + 1, type(uint32).max) : bound(duration, 0, 1 hours - 1));
        which = bound(which, 0, 3);
        if (which == 0) terms.commitSeconds = duration;
        if (which == 1) terms.revealSeconds = duration;
        if (which == 2) terms.testSeconds = duration;
        if (which == 3) terms.evaluateSeconds = duration;
        _refused(abi.encodeWithSelector(IContests.InvalidPhase.selector, duration, 1 hours, 365 days));
    }

    function test_open_revertsIf_theLargestEntryCannotBeEvaluated(uint32 bytes_) public {
        terms.maxModelBytes = uint32(bound(bytes_, 1_000_000, type(uint32).max));
        uint256 needed = rules.evaluationGas(terms, dataset);
        _refused(abi.encodeWithSelector(IContests.TooMuchGas.selector, needed, TransactionGas.CAP));
    }

    function test_open_revertsIf_aChunkCannotBeRevealed() public {
        // Short rows in a deep tree: the proofs weigh more than the evaluation.
        (dataset.groups, dataset.groupSize, dataset.features) = (type(uint32).max, 1, 1);
        (terms.families, terms.maxModelBytes) = (0x08, 20);
        (terms.testGroups, terms.chunkGroups) = (60_000, 400);
        assertLt(rules.evaluationGas(terms, dataset), TransactionGas.CAP);
        vm.expectPartialRevert(IContests.TooMuchGas.selector);
        contests.open(terms, dataset, "card");
    }

    /// @dev The widest rows there are: refused or accepted by what they cost, not by an overflow.
    function test_open_widestRows() public {
        (dataset.features, dataset.groupSize, terms.chunkGroups) = (type(uint16).max, 1, 1);
        terms.families = 0x08;
        _open();
    }

    function _refused(bytes memory reason) private {
        _refused(_arm(ORGANIZER, terms.token, uint256(terms.reward) + terms.bond), reason);
    }

    function _refused(uint256 value, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(ORGANIZER);
        contests.open{value: value}(terms, dataset, "card");
    }
}
