"""The generators of random numbers: seeding them, and moving their states in and out."""

import json
import random
from typing import Any, Dict, Tuple

import numpy
import torch
from torch import Tensor

from .hashing import hash_bytes

_Generators = Tuple[Any, Any, Tensor]


def seed_everything(seed: bytes) -> "OrderGenerators":
    """Seeds `random`, numpy and torch, asks torch for deterministic algorithms, and returns the order's generators."""
    order = OrderGenerators(seed)
    _seed_generators(seed)
    torch.backends.cudnn.deterministic = True
    torch.backends.cudnn.benchmark = False
    torch.use_deterministic_algorithms(True, warn_only=True)
    return order


def read_rng() -> Dict[str, Tensor]:
    """The states of all generators as tensors of bytes."""
    version, words, gauss = random.getstate()
    kind, keys, position, has_gauss, cached = numpy.random.get_state()
    states = {
        "python": _encode([version, words, gauss]),
        "numpy": _encode([kind, keys.tolist(), position, has_gauss, cached]),
        "torch": torch.get_rng_state(),
    }
    if torch.cuda.is_available():
        states.update((f"cuda.{index}", state) for index, state in enumerate(torch.cuda.get_rng_state_all()))
    return states


def write_rng(states: Dict[str, Tensor]) -> None:
    version, words, gauss = _decode(states["python"])
    random.setstate((version, tuple(words), gauss))
    kind, keys, *rest = _decode(states["numpy"])
    numpy.random.set_state((kind, numpy.array(keys, dtype=numpy.uint32), *rest))
    torch.set_rng_state(states["torch"])
    for name, state in states.items():
        if name.startswith("cuda."):
            torch.cuda.set_rng_state(state, int(name[len("cuda.") :]))


class OrderGenerators:
    """Within `with`, the generators are others, seeded for the order of the data alone.

    So the order follows from the run's seed and can be drawn again from the start, whatever training draws in between.
    """

    def __init__(self, seed: bytes):
        _seed_generators(hash_bytes(b"assay/order" + seed))
        self._inside = self._outside = _get_generators()

    def __enter__(self) -> None:
        self._outside = _get_generators()
        _set_generators(self._inside)

    def __exit__(self, *_: object) -> None:
        self._inside = _get_generators()
        _set_generators(self._outside)


def _seed_generators(seed: bytes) -> None:
    number = int.from_bytes(seed, "big")
    random.seed(number)
    numpy.random.seed(numpy.frombuffer(seed, dtype=">u4"))
    torch.manual_seed(number % 2**63)


def _get_generators() -> _Generators:
    return random.getstate(), numpy.random.get_state(), torch.get_rng_state()


def _set_generators(states: _Generators) -> None:
    python, legacy, cpu = states
    random.setstate(python)
    numpy.random.set_state(legacy)
    torch.set_rng_state(cpu)


def _encode(state: Any) -> Tensor:
    return torch.frombuffer(bytearray(json.dumps(state).encode()), dtype=torch.uint8)


def _decode(state: Tensor) -> Any:
    return json.loads(bytes(state.numpy()))
