// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title LicenseId
/// @notice `modelId << 128 | offerId << 96 | epoch << 64 | expiresAt`: a license's id says what it is.
library LicenseId {
    function encode(uint256 modelId, uint32 offerId, uint32 epoch, uint64 expiresAt) internal pure returns (uint256) {
        return modelId << 128 | uint256(offerId) << 96 | uint256(epoch) << 64 | expiresAt;
    }

    function decode(uint256 licenseId)
        internal
        pure
        returns (uint256 modelId, uint32 offerId, uint32 epoch, uint64 expiresAt)
    {
        return (licenseId >> 128, uint32(licenseId >> 96), uint32(licenseId >> 64), uint64(licenseId));
    }
}
