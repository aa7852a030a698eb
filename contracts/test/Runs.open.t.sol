// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../src/interfaces/IRuns.sol";
import {Transcript} from "../src/libraries/Transcript.sol";
import {OpeningFixture} from "./support/OpeningFixture.sol";

contract RunsOpenTest is OpeningFixture {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _completed(CHECKPOINTS);
    }

    function test_openChunk(uint64 checkpoint, uint64 chunk) public view {
        checkpoint = uint64(bound(checkpoint, 0, CHECKPOINTS - 1));
        chunk = uint64(bound(chunk, 0, 4));
        (uint64 tensor, uint64 own) = chunk == 0 ? (0, 0) : chunk == 4 ? (2, 0) : (uint64(1), chunk - 1);
        assertEq(runs.openChunk(id, _opening(id, checkpoint, tensor, own)), _hash(tensors[tensor]));
    }

    function test_openChunk_revertsIf_aByteIsAnother(uint256 at_, uint8 value) public {
        IRuns.Opening memory opening = _opening(id, 2, 1, 1);
        at_ = bound(at_, 0, opening.data.length - 1);
        vm.assume(opening.data[at_] != bytes1(value));
        opening.data[at_] = bytes1(value);
        _refused(opening, IRuns.WrongSet.selector);
    }

    function test_openChunk_revertsIf_tensorIsRenamedReshapedOrCast(uint256 which) public {
        which = bound(which, 0, 3);
        IRuns.Opening memory opening = _opening(id, 2, 1, 1);
        if (which == 0) opening.name = "conv.bias";
        if (which == 1) (opening.dims[0], opening.dims[1]) = (opening.dims[1], opening.dims[0]);
        if (which == 2) opening.dtype = 4; // I32: as long as F32
        if (which == 3) opening.group = IRuns.Group.Buffers;
        _refused(opening, IRuns.WrongSet.selector);
    }

    function test_openChunk_revertsIf_lengthIsAnother(uint16 length) public {
        IRuns.Opening memory opening = _opening(id, 2, 1, 2);
        length = uint16(bound(length, 0, CHUNK_BYTES));
        vm.assume(length != opening.data.length);
        bytes memory refusal = abi.encodeWithSelector(IRuns.WrongChunk.selector, length, opening.data.length);
        opening.data = new bytes(length);
        vm.expectRevert(refusal);
        runs.openChunk(id, opening);
    }

    function test_openChunk_revertsIf_thereIsNoSuchChunk(uint64 chunk) public {
        IRuns.Opening memory opening = _opening(id, 2, 1, 2);
        opening.chunk = uint64(bound(chunk, 3, type(uint64).max));
        vm.expectRevert(abi.encodeWithSelector(Transcript.IndexOutOfRange.selector, opening.chunk, 3));
        runs.openChunk(id, opening);
    }

    function test_openChunk_revertsIf_dtypeIsUnknown(uint8 dtype) public {
        IRuns.Opening memory opening = _opening(id, 2, 1, 2);
        opening.dtype = uint8(bound(dtype, 10, 255));
        vm.expectRevert(abi.encodeWithSelector(Transcript.UnknownDtype.selector, opening.dtype));
        runs.openChunk(id, opening);
    }

    function test_openChunk_revertsIf_checkpointIsOfAnotherPlace(uint64 step) public {
        IRuns.Opening memory opening = _opening(id, 2, 1, 1);
        vm.assume(step != opening.checkpoint.step);
        opening.checkpoint.step = step;
        _refused(opening, IRuns.WrongState.selector);
        opening = _opening(id, 2, 1, 1);
        opening.checkpointProof = _proof(id, 3);
        _refused(opening, IRuns.WrongRoot.selector);
    }

    function test_openChunk_revertsIf_runIsNotComplete() public {
        IRuns.Opening memory opening = _opening(id, 2, 1, 1);
        uint256 other = _drawn();
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Drawn));
        runs.openChunk(other, opening);
    }

    function _refused(IRuns.Opening memory opening, bytes4 selector) private {
        vm.expectPartialRevert(selector);
        runs.openChunk(id, opening);
    }
}
