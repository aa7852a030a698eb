"""A training's state as named tensors, and back, bit for bit."""

import json
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Set

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from .errors import TranscriptError
from .hashing import State
from .randomness import read_rng, write_rng
from .tensors import hash_tensors

PARTS = State._fields


class Snapshot(NamedTuple):
    """The five parts of a state, on the CPU; `values` names what is no tensor in Python, as part/name."""

    tensors: Dict[str, Dict[str, Tensor]]
    values: Set[str]

    def hash(self) -> State:
        return State(*(hash_tensors(self.tensors[part], part) for part in PARTS))


class Training(NamedTuple):
    """What is recorded: all that decides the next step."""

    model: nn.Module
    optimizer: Optimizer
    scheduler: Optional[Any] = None

    def capture(self) -> Snapshot:
        """Copies the state; on return the training may go on."""
        plain = {"optimizer": _read_optimizer(self.optimizer), "scheduler": _read_scheduler(self.scheduler)}
        tensors = {
            "params": {name: _copy(tensor) for name, tensor in self.model.named_parameters()},
            "buffers": {name: _copy(tensor) for name, tensor in self.model.named_buffers()},
            **{part: {name: _encode(value, name) for name, value in plain[part].items()} for part in plain},
            "rng": read_rng(),
        }
        values = {
            f"{part}/{name}"
            for part, entries in plain.items()
            for name, value in entries.items()
            if not isinstance(value, Tensor)
        }
        return Snapshot(tensors, values)

    def restore(self, snapshot: Snapshot) -> None:
        """Puts a recorded state into place. @raises TranscriptError where it is not one of this script's."""
        try:
            self._write(snapshot)
        except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError) as cause:
            raise TranscriptError(f"The recorded state cannot be put into place: {cause}") from cause

    def _write(self, snapshot: Snapshot) -> None:
        parts = snapshot.tensors
        with torch.no_grad():
            _fill(dict(self.model.named_parameters()), parts["params"], "params")
            _fill(dict(self.model.named_buffers()), parts["buffers"], "buffers")
        for parameter in self.model.parameters():
            parameter.grad = None
        _write_optimizer(self.optimizer, parts["optimizer"], snapshot.values)
        if self.scheduler is not None:
            present = self.scheduler.state_dict()
            recorded = parts["scheduler"].items()
            entries = {name: _decode(tensor, present.get(name)) for name, tensor in recorded}
            self.scheduler.load_state_dict({**present, **entries})
        write_rng(parts["rng"])


def _read_optimizer(optimizer: Optimizer) -> Dict[str, Any]:
    packed = optimizer.state_dict()
    entries: Dict[str, Any] = {}
    for index, state in packed["state"].items():
        entries.update((f"state.{index}.{name}", value) for name, value in state.items())
    for index, group in enumerate(packed["param_groups"]):
        entries.update((f"param_groups.{index}.{name}", value) for name, value in group.items())
    return entries


def _write_optimizer(optimizer: Optimizer, tensors: Mapping[str, Tensor], values: Set[str]) -> None:
    """Not by load_state_dict, which casts what it loads to the type of the weights."""
    parameters: List[nn.Parameter] = []
    groups: List[Dict[str, Any]] = []
    for group in optimizer.param_groups:
        parameters += group["params"]
        groups += [group] * len(group["params"])
    optimizer.state.clear()
    for key, tensor in tensors.items():
        kind, number, name = key.split(".", 2)
        index = int(number)
        plain = f"optimizer/{key}" in values
        if index >= len(parameters if kind == "state" else optimizer.param_groups):
            raise TranscriptError(f"optimizer/{key} has no place in this optimizer")
        if kind == "state":
            parameter = parameters[index]
            # A counter of steps stays on the CPU, except where torch itself keeps it beside the weights.
            beside = tensor.dim() > 0 or groups[index].get("capturable") or groups[index].get("fused")
            moved = tensor.to(parameter.device if beside else "cpu", copy=True)
            optimizer.state[parameter][name] = _decode(tensor, None) if plain else moved
        elif name != "params":
            group = optimizer.param_groups[index]
            group[name] = _decode(tensor, group.get(name)) if plain else tensor.clone()


def _read_scheduler(scheduler: Optional[Any]) -> Dict[str, Any]:
    """Without its functions: they are code, to which the plan is bound."""
    entries = {} if scheduler is None else scheduler.state_dict()
    return {name: value for name, value in entries.items() if not callable(value)}


def _fill(places: Mapping[str, Tensor], tensors: Mapping[str, Tensor], part: str) -> None:
    for name in sorted({*places, *tensors}):
        place, tensor = places.get(name), tensors.get(name)
        if place is None or tensor is None or (place.shape, place.dtype) != (tensor.shape, tensor.dtype):
            raise TranscriptError(f"{part}/{name}: {describe(tensor)} recorded, {describe(place)} in the script")
        place.copy_(tensor)


def describe(tensor: Optional[Tensor]) -> str:
    return "nothing" if tensor is None else f"{str(tensor.dtype)[len('torch.') :]}{list(tensor.shape)}"


def _copy(tensor: Tensor) -> Tensor:
    if tensor.device.type != "cuda":
        return tensor.detach().to("cpu", copy=True, memory_format=torch.contiguous_format)
    # The copy is queued behind this step's kernels; the writer waits for it, the training does not.
    pinned = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
    return pinned.copy_(tensor.detach(), non_blocking=True)


def _encode(value: Any, name: str) -> Tensor:
    if isinstance(value, Tensor):
        return _copy(value)
    if isinstance(value, bool):
        return torch.tensor(value)
    if isinstance(value, int):
        return torch.tensor(value, dtype=torch.int64)
    if isinstance(value, float):
        return torch.tensor(value, dtype=torch.float64)
    try:
        return torch.frombuffer(bytearray(_to_json(value)), dtype=torch.uint8)
    except TypeError as cause:
        raise TranscriptError(f"{name} cannot be recorded: {cause}") from cause


def _decode(tensor: Tensor, present: Any) -> Any:
    """A plain value; the one in place is kept where it says the same, since JSON knows neither tuples nor counters."""
    if tensor.dtype != torch.uint8:
        return tensor.item()
    text = bytes(tensor.numpy())
    if text == _to_json(present):
        return present
    value = json.loads(text)
    return tuple(value) if isinstance(present, tuple) else value


def _to_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
