// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IScorer
/// @notice Runs integer models over integer rows and counts what they predict (docs/formats.md, "Model" and "Score").
/// Stateless: it holds nothing, owns nothing and calls nothing.
interface IScorer {
    /// @notice What is wrong with a model. `None` is the only value with which counts are returned.
    enum Fault {
        None,
        Length,
        Version,
        Family,
        Features,
        Classes,
        LaneBits,
        Layers,
        Width,
        Shift,
        Unsound,
        Depth,
        NodeFeature,
        LeafClass,
        Trees,
        Output
    }

    /// @notice `before` or `rows` do not have the length that `features` and `classes` ask for.
    error WrongLength(uint256 length, uint256 expected);
    /// @notice There are more rows than one call takes, or, with those counted so far, than counts can hold.
    error TooManyRows(uint256 rows, uint256 limit);
    /// @notice A row's label is not a class.
    error LabelOutOfRange(uint256 row, uint8 label, uint8 classes);
    /// @notice The constant that a regression is measured against is no label.
    error GuessOutOfRange(uint256 guess, uint256 limit);
    /// @notice There is no such metric for so many classes.
    error UnknownMetric(uint256 metric, uint256 classes);

    /// @notice Runs `model` over `rows` and adds what comes out to the counts.
    /// @dev Never reverts because of the model: a faulty one is reported, so that a caller can tell it from a call that ran out of gas.
    /// @param model Canonical bytes.
    /// @param rows Column by column: `features` columns of a byte a row, then the labels, one byte a row; in regression two columns.
    /// @param features Features a row has.
    /// @param classes Classes a label can be; 1 for regression.
    /// @param guess The constant that a regression is measured against; of no effect on a classifier.
    /// @param before Counts so far (docs/formats.md, "Score"); empty for none.
    /// @return fault What is wrong with the model, if anything.
    /// @return counts `before` with these rows added, in the same form; empty when there is a fault.
    function count(
        bytes calldata model,
        bytes calldata rows,
        uint256 features,
        uint256 classes,
        uint256 guess,
        bytes calldata before
    ) external pure returns (Fault fault, bytes memory counts);

    /// @notice What counts are worth, in basis points.
    /// @return scoreBps The score, rounded down.
    /// @return baselineBps The most that a constant guess can score on the same rows, rounded down.
    /// @return rows How many rows were counted.
    function score(bytes calldata counts, uint256 classes, uint256 metric)
        external
        pure
        returns (uint256 scoreBps, uint256 baselineBps, uint256 rows);

    /// @notice An upper bound on the gas of one `count` call for any model within the limits, calldata not included.
    /// @param families Bit set of families allowed: bit `f` for family `f`.
    /// @param modelBytes The most bytes a model may have.
    /// @param rows Rows in the call.
    function gasBound(uint256 families, uint256 modelBytes, uint256 features, uint256 classes, uint256 rows)
        external
        pure
        returns (uint256);
}
