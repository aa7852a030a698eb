"""Bytes and hashes of a transcript (docs/formats.md, "Transcript").

Integers are big-endian; every kind of hash has a first byte of its own.
"""

from hashlib import sha256
from typing import Iterable, Mapping, NamedTuple, Sequence

CHUNK_BYTES = 8192
ZERO = bytes(32)
DTYPE_CODES = {"BOOL": 0, "U8": 1, "I8": 2, "I16": 3, "I32": 4, "I64": 5, "F16": 6, "BF16": 7, "F32": 8, "F64": 9}


class State(NamedTuple):
    """The five sets of tensors of which a checkpoint's state is made, as their hashes."""

    params: bytes
    buffers: bytes
    optimizer: bytes
    scheduler: bytes
    rng: bytes


def hash_bytes(data: bytes) -> bytes:
    return sha256(data).digest()


def hash_list(leaves: Sequence[bytes]) -> bytes:
    """Hash of a positional list of hashes, its length included."""
    return hash_bytes(b"\x03" + _u64(len(leaves)) + _tree(leaves))


def hash_chunks(data: memoryview) -> bytes:
    """List of the 8 KiB chunks of a tensor's bytes, each bound to its place."""
    leaves = []
    for index, start in enumerate(range(0, len(data), CHUNK_BYTES)):
        chunk = sha256(b"\x00" + _u64(index))
        # hashlib lets go of the interpreter from 2 KiB on: a chunk is hashed while training goes on.
        chunk.update(data[start : start + CHUNK_BYTES])
        leaves.append(chunk.digest())
    return hash_list(leaves)


def hash_tensor(name: str, dtype: str, shape: Sequence[int], data: memoryview) -> bytes:
    """Hash of one tensor; `data` is little-endian and row-major, as in safetensors."""
    kind = bytes([DTYPE_CODES[dtype], len(shape)]) + b"".join(_u64(size) for size in shape)
    return hash_bytes(b"\x02" + _text(name) + kind + hash_chunks(data))


def hash_set(hashes: Mapping[str, bytes]) -> bytes:
    """List of the tensors' hashes, in the order of the UTF-8 bytes of their names."""
    return hash_list([hashes[name] for name in sorted(hashes, key=str.encode)])


def hash_state(state: State, step: int) -> bytes:
    return hash_bytes(b"\x04" + b"".join(state) + _u64(step))


def hash_batch(step: int, rows: Sequence[int]) -> bytes:
    return hash_bytes(b"\x05" + _u64(step) + _u64(len(rows)) + b"".join(map(_u64, rows)))


def hash_checkpoint(
    domain: bytes,
    index: int,
    step: int,
    state: bytes,
    batches: bytes,
    hyperparameters: bytes,
    metrics: bytes,
    previous: bytes,
) -> bytes:
    place = domain + _u64(index) + _u64(step)
    return hash_bytes(b"\x06" + place + state + batches + hyperparameters + metrics + previous)


def hash_weights(params: bytes, buffers: bytes) -> bytes:
    """The weights root: what a model token is minted for."""
    return hash_bytes(b"\x07" + params + buffers)


def hash_code(files: Mapping[str, bytes]) -> bytes:
    """List of named files, given as their SHA-256, in the order of the UTF-8 bytes of their names."""
    names = sorted(files, key=str.encode)
    return hash_list([hash_bytes(b"\x0a" + _text(name) + files[name]) for name in names])


def hash_domain(chain_id: int, runs: str, trainer: str, run_id: int) -> bytes:
    """What binds a run's checkpoints to one run of one trainer on one chain."""
    place = chain_id.to_bytes(32, "big") + _address(runs) + _address(trainer) + run_id.to_bytes(32, "big")
    return hash_bytes(b"assay/run/1" + place)


def _tree(leaves: Iterable[bytes]) -> bytes:
    level = list(leaves) or [ZERO]
    level += [ZERO] * ((1 << (len(level) - 1).bit_length()) - len(level))
    while len(level) > 1:
        level = [hash_bytes(b"\x01" + left + right) for left, right in zip(level[::2], level[1::2])]
    return level[0]


def _u64(value: int) -> bytes:
    return value.to_bytes(8, "big")


def _text(name: str) -> bytes:
    encoded = name.encode()
    return len(encoded).to_bytes(4, "big") + encoded


def _address(text: str) -> bytes:
    return bytes.fromhex(text[2:])
