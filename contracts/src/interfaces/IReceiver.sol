// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IReceiver
/// @notice The address of a model at which royalties arrive. It holds them until they are swept into the revenue of the model.
interface IReceiver {
    error NotRevenue(address caller, address revenue);

    /// @notice Hands all that is here in `token` to the revenue contract, which alone may ask for it.
    function release(address token) external;
}
