"""PyTorch's tensors as the bytes that are stored and hashed."""

from typing import Dict, Mapping, Sequence

import torch
from torch import Tensor

from .errors import TranscriptError
from .hashing import hash_set, hash_tensor

DTYPES: Dict[str, torch.dtype] = {
    "BOOL": torch.bool,
    "U8": torch.uint8,
    "I8": torch.int8,
    "I16": torch.int16,
    "I32": torch.int32,
    "I64": torch.int64,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F32": torch.float32,
    "F64": torch.float64,
}
_NAMES = {dtype: name for name, dtype in DTYPES.items()}


def dtype_name(tensor: Tensor, name: str) -> str:
    if tensor.dtype not in _NAMES:
        raise TranscriptError(f"{name}: a tensor of {tensor.dtype} cannot be recorded")
    return _NAMES[tensor.dtype]


def to_bytes(tensor: Tensor) -> memoryview:
    """Row-major bytes of a CPU tensor, without a copy where it is contiguous already."""
    return memoryview(tensor.detach().contiguous().reshape(-1).view(torch.uint8).numpy())


def from_bytes(dtype: str, shape: Sequence[int], data: memoryview) -> Tensor:
    """A tensor with memory of its own, so that it is aligned and can be written to."""
    if not data:
        return torch.empty(tuple(shape), dtype=DTYPES[dtype])
    return torch.frombuffer(bytearray(data), dtype=DTYPES[dtype]).reshape(tuple(shape))


def hash_tensors(tensors: Mapping[str, Tensor], part: str) -> bytes:
    """Hash of a set of named tensors. NaN compares equal to nothing, so it is refused by the tensor's part and name."""
    hashes = {}
    for name, tensor in tensors.items():
        if tensor.is_floating_point() and bool(torch.isnan(tensor).any()):
            raise TranscriptError(f"{part}/{name} contains NaN")
        dtype = dtype_name(tensor, f"{part}/{name}")
        hashes[name] = hash_tensor(name, dtype, tuple(tensor.shape), to_bytes(tensor))
    return hash_set(hashes)
