// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ONES, WINDOW} from "./Lanes.sol";

/// @notice Weights times the inputs in the window (see Lanes). Each weight is on the stack, and meets its input in every word
/// of the pass: PUSH, MLOAD, DUP, MUL, ADD. So all is written out, word by word; only the offset differs.
library LaneSums {
    uint256 private constant BYTE_ONES = 0x0101010101010101010101010101010101010101010101010101010101010101;
    /// @dev The lower byte of each pair, and a 1 in each pair.
    uint256 private constant LOW_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant PAIR_ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;

    /// @notice `255 · Σ|weight| + |bias|` of all neurons of a layer, or-ed: beyond a power of two if one of them is.
    /// @param biases Where they begin in the calldata, the weights right behind them.
    function reach(uint256 biases, uint256 weights, uint256 inputs) internal pure returns (uint256 all) {
        assembly ("memory-safe") {
            // The bytes that the last word of a neuron's weights has of its own.
            let own := shl(shl(3, and(sub(0, inputs), 31)), not(0))
            for { let end := weights } lt(biases, end) { biases := add(biases, 4) } {
                let sum := 0
                for { let next := add(weights, inputs) } lt(weights, next) {} {
                    let word := calldataload(weights)
                    weights := add(weights, 32)
                    if iszero(lt(weights, next)) {
                        word := and(word, own)
                        weights := next
                    }
                    // |weight| in each byte: where negative, invert and add 1. -128 becomes 128, which fits.
                    let negative := and(shr(7, word), BYTE_ONES)
                    word := add(xor(word, mul(negative, 0xff)), negative)
                    // The sum of all bytes: first of pairs, then of all pairs, at the top of a product.
                    sum := add(sum, shr(240, mul(add(and(word, LOW_BYTES), and(shr(8, word), LOW_BYTES)), PAIR_ONES)))
                }
                let bias := sar(224, calldataload(biases))
                let sign := sar(255, bias)
                all := or(all, add(mul(255, sum), sub(xor(bias, sign), sign)))
            }
        }
    }

    /// @notice Begins the sums of all neurons with their biases and their first inputs: eight, four or two, whatever holds `size`.
    /// @param offset What makes every sum nonnegative.
    function begin(
        uint256 biases,
        uint256 weights,
        uint256 inputs,
        uint256 size,
        uint256 offset,
        uint256 to,
        uint256 stride
    ) internal pure {
        assembly ("memory-safe") {
            // Two weights, and their inputs in one word.
            function dot(at, u, v, sum) -> result {
                result := add(mul(u, mload(add(WINDOW, at))), add(mul(v, mload(add(add(WINDOW, 0x200), at))), sum))
            }
            for { let end := weights } lt(biases, end) {
                biases := add(biases, 4)
                to := add(to, stride)
                weights := add(weights, inputs)
            } {
                let sum := mul(mload(ONES), add(sar(224, calldataload(biases)), offset))
                let word := calldataload(weights)
                if gt(size, 4) {
                    let a := sar(248, word)
                    let b := sar(248, shl(8, word))
                    let c := sar(248, shl(16, word))
                    let d := sar(248, shl(24, word))
                    let e := sar(248, shl(32, word))
                    let f := sar(248, shl(40, word))
                    let g := sar(248, shl(48, word))
                    let h := sar(248, shl(56, word))
                    mstore(to, dot(0x000, a, b, dot(0x400, c, d, dot(0x800, e, f, dot(0xc00, g, h, sum)))))
                    mstore(add(to, 0x20), dot(0x020, a, b, dot(0x420, c, d, dot(0x820, e, f, dot(0xc20, g, h, sum)))))
                    mstore(add(to, 0x40), dot(0x040, a, b, dot(0x440, c, d, dot(0x840, e, f, dot(0xc40, g, h, sum)))))
                    mstore(add(to, 0x60), dot(0x060, a, b, dot(0x460, c, d, dot(0x860, e, f, dot(0xc60, g, h, sum)))))
                    if eq(stride, 0x80) { continue }
                    mstore(add(to, 0x80), dot(0x080, a, b, dot(0x480, c, d, dot(0x880, e, f, dot(0xc80, g, h, sum)))))
                    mstore(add(to, 0xa0), dot(0x0a0, a, b, dot(0x4a0, c, d, dot(0x8a0, e, f, dot(0xca0, g, h, sum)))))
                    mstore(add(to, 0xc0), dot(0x0c0, a, b, dot(0x4c0, c, d, dot(0x8c0, e, f, dot(0xcc0, g, h, sum)))))
                    mstore(add(to, 0xe0), dot(0x0e0, a, b, dot(0x4e0, c, d, dot(0x8e0, e, f, dot(0xce0, g, h, sum)))))
                    if eq(stride, 0x100) { continue }
                    mstore(add(to, 0x100), dot(0x100, a, b, dot(0x500, c, d, dot(0x900, e, f, dot(0xd00, g, h, sum)))))
                    mstore(add(to, 0x120), dot(0x120, a, b, dot(0x520, c, d, dot(0x920, e, f, dot(0xd20, g, h, sum)))))
                    mstore(add(to, 0x140), dot(0x140, a, b, dot(0x540, c, d, dot(0x940, e, f, dot(0xd40, g, h, sum)))))
                    mstore(add(to, 0x160), dot(0x160, a, b, dot(0x560, c, d, dot(0x960, e, f, dot(0xd60, g, h, sum)))))
                    if eq(stride, 0x180) { continue }
                    mstore(add(to, 0x180), dot(0x180, a, b, dot(0x580, c, d, dot(0x980, e, f, dot(0xd80, g, h, sum)))))
                    mstore(add(to, 0x1a0), dot(0x1a0, a, b, dot(0x5a0, c, d, dot(0x9a0, e, f, dot(0xda0, g, h, sum)))))
                    mstore(add(to, 0x1c0), dot(0x1c0, a, b, dot(0x5c0, c, d, dot(0x9c0, e, f, dot(0xdc0, g, h, sum)))))
                    mstore(add(to, 0x1e0), dot(0x1e0, a, b, dot(0x5e0, c, d, dot(0x9e0, e, f, dot(0xde0, g, h, sum)))))
                    continue
                }
                if gt(size, 2) {
                    let a := sar(248, word)
                    let b := sar(248, shl(8, word))
                    let c := sar(248, shl(16, word))
                    let d := sar(248, shl(24, word))
                    mstore(to, dot(0x000, a, b, dot(0x400, c, d, sum)))
                    mstore(add(to, 0x20), dot(0x020, a, b, dot(0x420, c, d, sum)))
                    mstore(add(to, 0x40), dot(0x040, a, b, dot(0x440, c, d, sum)))
                    mstore(add(to, 0x60), dot(0x060, a, b, dot(0x460, c, d, sum)))
                    if eq(stride, 0x80) { continue }
                    mstore(add(to, 0x80), dot(0x080, a, b, dot(0x480, c, d, sum)))
                    mstore(add(to, 0xa0), dot(0x0a0, a, b, dot(0x4a0, c, d, sum)))
                    mstore(add(to, 0xc0), dot(0x0c0, a, b, dot(0x4c0, c, d, sum)))
                    mstore(add(to, 0xe0), dot(0x0e0, a, b, dot(0x4e0, c, d, sum)))
                    if eq(stride, 0x100) { continue }
                    mstore(add(to, 0x100), dot(0x100, a, b, dot(0x500, c, d, sum)))
                    mstore(add(to, 0x120), dot(0x120, a, b, dot(0x520, c, d, sum)))
                    mstore(add(to, 0x140), dot(0x140, a, b, dot(0x540, c, d, sum)))
                    mstore(add(to, 0x160), dot(0x160, a, b, dot(0x560, c, d, sum)))
                    if eq(stride, 0x180) { continue }
                    mstore(add(to, 0x180), dot(0x180, a, b, dot(0x580, c, d, sum)))
                    mstore(add(to, 0x1a0), dot(0x1a0, a, b, dot(0x5a0, c, d, sum)))
                    mstore(add(to, 0x1c0), dot(0x1c0, a, b, dot(0x5c0, c, d, sum)))
                    mstore(add(to, 0x1e0), dot(0x1e0, a, b, dot(0x5e0, c, d, sum)))
                    continue
                }
                let a := sar(248, word)
                let b := sar(248, shl(8, word))
                mstore(to, dot(0x000, a, b, sum))
                mstore(add(to, 0x20), dot(0x020, a, b, sum))
                mstore(add(to, 0x40), dot(0x040, a, b, sum))
                mstore(add(to, 0x60), dot(0x060, a, b, sum))
                if eq(stride, 0x80) { continue }
                mstore(add(to, 0x80), dot(0x080, a, b, sum))
                mstore(add(to, 0xa0), dot(0x0a0, a, b, sum))
                mstore(add(to, 0xc0), dot(0x0c0, a, b, sum))
                mstore(add(to, 0xe0), dot(0x0e0, a, b, sum))
                if eq(stride, 0x100) { continue }
                mstore(add(to, 0x100), dot(0x100, a, b, sum))
                mstore(add(to, 0x120), dot(0x120, a, b, sum))
                mstore(add(to, 0x140), dot(0x140, a, b, sum))
                mstore(add(to, 0x160), dot(0x160, a, b, sum))
                if eq(stride, 0x180) { continue }
                mstore(add(to, 0x180), dot(0x180, a, b, sum))
                mstore(add(to, 0x1a0), dot(0x1a0, a, b, sum))
                mstore(add(to, 0x1c0), dot(0x1c0, a, b, sum))
                mstore(add(to, 0x1e0), dot(0x1e0, a, b, sum))
            }
        }
    }

    /// @notice Adds eight more inputs to the sums from `to` to `end`.
    function add8(uint256 weights, uint256 inputs, uint256 to, uint256 end, uint256 stride) internal pure {
        assembly ("memory-safe") {
            // Two weights, and their inputs in one word.
            function dot(at, u, v, sum) -> result {
                result := add(mul(u, mload(add(WINDOW, at))), add(mul(v, mload(add(add(WINDOW, 0x200), at))), sum))
            }
            for {} lt(to, end) {
                to := add(to, stride)
                weights := add(weights, inputs)
            } {
                let word := calldataload(weights)
                let a := sar(248, word)
                let b := sar(248, shl(8, word))
                let c := sar(248, shl(16, word))
                let d := sar(248, shl(24, word))
                let e := sar(248, shl(32, word))
                let f := sar(248, shl(40, word))
                let g := sar(248, shl(48, word))
                let h := sar(248, shl(56, word))
                let sum := mload(to)
                mstore(to, dot(0x000, a, b, dot(0x400, c, d, dot(0x800, e, f, dot(0xc00, g, h, sum)))))
                sum := mload(add(to, 0x20))
                mstore(add(to, 0x20), dot(0x020, a, b, dot(0x420, c, d, dot(0x820, e, f, dot(0xc20, g, h, sum)))))
                sum := mload(add(to, 0x40))
                mstore(add(to, 0x40), dot(0x040, a, b, dot(0x440, c, d, dot(0x840, e, f, dot(0xc40, g, h, sum)))))
                sum := mload(add(to, 0x60))
                mstore(add(to, 0x60), dot(0x060, a, b, dot(0x460, c, d, dot(0x860, e, f, dot(0xc60, g, h, sum)))))
                if eq(stride, 0x80) { continue }
                sum := mload(add(to, 0x80))
                mstore(add(to, 0x80), dot(0x080, a, b, dot(0x480, c, d, dot(0x880, e, f, dot(0xc80, g, h, sum)))))
                sum := mload(add(to, 0xa0))
                mstore(add(to, 0xa0), dot(0x0a0, a, b, dot(0x4a0, c, d, dot(0x8a0, e, f, dot(0xca0, g, h, sum)))))
                sum := mload(add(to, 0xc0))
                mstore(add(to, 0xc0), dot(0x0c0, a, b, dot(0x4c0, c, d, dot(0x8c0, e, f, dot(0xcc0, g, h, sum)))))
                sum := mload(add(to, 0xe0))
                mstore(add(to, 0xe0), dot(0x0e0, a, b, dot(0x4e0, c, d, dot(0x8e0, e, f, dot(0xce0, g, h, sum)))))
                if eq(stride, 0x100) { continue }
                sum := mload(add(to, 0x100))
                mstore(add(to, 0x100), dot(0x100, a, b, dot(0x500, c, d, dot(0x900, e, f, dot(0xd00, g, h, sum)))))
                sum := mload(add(to, 0x120))
                mstore(add(to, 0x120), dot(0x120, a, b, dot(0x520, c, d, dot(0x920, e, f, dot(0xd20, g, h, sum)))))
                sum := mload(add(to, 0x140))
                mstore(add(to, 0x140), dot(0x140, a, b, dot(0x540, c, d, dot(0x940, e, f, dot(0xd40, g, h, sum)))))
                sum := mload(add(to, 0x160))
                mstore(add(to, 0x160), dot(0x160, a, b, dot(0x560, c, d, dot(0x960, e, f, dot(0xd60, g, h, sum)))))
                if eq(stride, 0x180) { continue }
                sum := mload(add(to, 0x180))
                mstore(add(to, 0x180), dot(0x180, a, b, dot(0x580, c, d, dot(0x980, e, f, dot(0xd80, g, h, sum)))))
                sum := mload(add(to, 0x1a0))
                mstore(add(to, 0x1a0), dot(0x1a0, a, b, dot(0x5a0, c, d, dot(0x9a0, e, f, dot(0xda0, g, h, sum)))))
                sum := mload(add(to, 0x1c0))
                mstore(add(to, 0x1c0), dot(0x1c0, a, b, dot(0x5c0, c, d, dot(0x9c0, e, f, dot(0xdc0, g, h, sum)))))
                sum := mload(add(to, 0x1e0))
                mstore(add(to, 0x1e0), dot(0x1e0, a, b, dot(0x5e0, c, d, dot(0x9e0, e, f, dot(0xde0, g, h, sum)))))
            }
        }
    }
}
