"""The safetensors format: an 8-byte little-endian header length, JSON, raw tensors."""

import json
from math import prod
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Tuple

import torch
from torch import Tensor

from .errors import TranscriptError
from .files import write_whole
from .tensors import DTYPES, dtype_name, from_bytes, to_bytes

_MAX_HEADER_BYTES = 100_000_000


class TensorFile(NamedTuple):
    tensors: Dict[str, Tensor]
    metadata: Dict[str, str]


def write_safetensors(path: Path, tensors: Mapping[str, Tensor], metadata: Mapping[str, str]) -> None:
    """Widest elements first, so that every tensor is aligned for readers that map the file."""
    header: Dict[str, object] = {"__metadata__": dict(metadata)}
    parts: List[memoryview] = []
    end = 0
    for name in sorted(tensors, key=lambda name: (-tensors[name].element_size(), name.encode())):
        tensor = tensors[name]
        data = to_bytes(tensor)
        offsets = [end, end + len(data)]
        header[name] = {"dtype": dtype_name(tensor, name), "shape": list(tensor.shape), "data_offsets": offsets}
        parts.append(data)
        end += len(data)
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    write_whole(path, memoryview(len(text).to_bytes(8, "little") + text), *parts)


def read_safetensors(path: Path) -> TensorFile:
    """Reads a whole file; names that occur twice, gaps and overlaps are refused."""
    data = memoryview(path.read_bytes())
    size = int.from_bytes(data[:8], "little")
    if len(data) < 8 or size > min(_MAX_HEADER_BYTES, len(data) - 8):
        raise TranscriptError(f"{path} is not a safetensors file")
    try:
        header = json.loads(bytes(data[8 : 8 + size]), object_pairs_hook=_without_duplicates)
        metadata = header.pop("__metadata__", {})
        body = data[8 + size :]
        tensors = {name: _read_tensor(entry, body) for name, entry in header.items()}
        _check_cover(sorted(tuple(entry["data_offsets"]) for entry in header.values()), len(body))
    except (ValueError, KeyError, TypeError, AttributeError, RuntimeError) as cause:
        raise TranscriptError(f"{path} is not a safetensors file: {cause}") from cause
    return TensorFile(tensors, metadata)


def _read_tensor(entry: Mapping[str, Any], body: memoryview) -> Tensor:
    (start, end), shape = entry["data_offsets"], entry["shape"]
    if entry["dtype"] not in DTYPES or not 0 <= start <= end <= len(body):
        raise ValueError(f"no tensor at {entry}")
    # Torch would work out a size below zero by itself, and leave what has no bytes to chance.
    element = torch.empty(0, dtype=DTYPES[entry["dtype"]]).element_size()
    if min(shape, default=0) < 0 or prod(shape) * element != end - start:
        raise ValueError(f"not the bytes of its shape at {entry}")
    return from_bytes(entry["dtype"], shape, body[start:end])


def _check_cover(offsets: List[Tuple[int, int]], size: int) -> None:
    starts = [start for start, _ in offsets] + [size]
    ends = [0] + [end for _, end in offsets]
    if starts != ends:
        raise ValueError("its tensors leave gaps or overlap")


def _without_duplicates(pairs: List[Tuple[str, object]]) -> Dict[str, object]:
    entries = dict(pairs)
    if len(entries) < len(pairs):
        raise ValueError("a name occurs twice")
    return entries
