"""What re-execution found, beside what was recorded."""

from math import isfinite, sqrt
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence

import torch
from torch import Tensor

from .state import PARTS, Snapshot, describe

# What another order of floating-point sums moves a little; everything else is as recorded or it is not.
_MEASURED = ("params", "buffers", "optimizer")


class Outcome(NamedTuple):
    """A state, and the metrics of the step that led to it."""

    snapshot: Snapshot
    metrics: Dict[str, float]


class Drift(NamedTuple):
    """L2 distance of the re-executed from the recorded tensors, and of the recorded ones from those they began as."""

    distance: float
    reference: float

    @property
    def ratio(self) -> Optional[float]:
        return self.distance / self.reference if self.reference > 0 else None


def judge(
    segment: int,
    *,
    start: Optional[Snapshot],
    recorded: Outcome,
    found: Outcome,
    broken: Sequence[str],
    redrawn: Sequence[str],
    environment: Sequence[str],
    tolerance: Optional[float],
) -> Dict[str, Any]:
    """The verdict as it is printed; `broken` says what contradicts its hashes, `redrawn` what its seed."""
    differences = [*redrawn, *_compare(recorded, found)]
    drift = _measure("params", start, recorded, found)
    if broken:
        verdict = "differs"
    elif not differences:
        verdict = "match"
    elif tolerance is not None and not redrawn and _is_within(tolerance, start, recorded, found):
        verdict = "within"
    elif environment:
        verdict = "environmentDiffers"
    else:
        verdict = "differs"
    measured = {**drift._asdict(), "ratio": drift.ratio} if drift else {}
    return describe_verdict(segment, verdict, [*broken, *differences], environment, measured)


def describe_verdict(
    segment: int,
    verdict: str,
    differences: Sequence[str],
    environment: Sequence[str],
    measured: Mapping[str, Optional[float]] = {},
) -> Dict[str, Any]:
    return {
        "segment": segment,
        "verdict": verdict,
        **{name: measured.get(name) for name in ("distance", "reference", "ratio")},
        "differences": list(differences),
        "environment": list(environment),
    }


def _compare(recorded: Outcome, found: Outcome) -> List[str]:
    """Names of what is not the same to the bit."""
    differences = []
    for part in PARTS:
        ours, theirs = found.snapshot.tensors[part], recorded.snapshot.tensors[part]
        for name in sorted({*ours, *theirs}):
            difference = _describe_difference(theirs.get(name), ours.get(name))
            if difference:
                differences.append(f"{part}/{name}: {difference}")
    for name in sorted({*recorded.metrics, *found.metrics}):
        value, again = recorded.metrics.get(name), found.metrics.get(name)
        if value != again:
            differences.append(f"metrics/{name}: {value} recorded, {again} re-executed")
    return differences


def _describe_difference(recorded: Optional[Tensor], found: Optional[Tensor]) -> Optional[str]:
    if recorded is None or found is None or _kind(recorded) != _kind(found):
        return f"{describe(recorded)} recorded, {describe(found)} re-executed"
    differing = int((_words(recorded) != _words(found)).any(dim=1).sum()) if recorded.numel() > 0 else 0
    return f"{differing} of {recorded.numel()} values" if differing > 0 else None


def _is_within(tolerance: float, start: Optional[Snapshot], recorded: Outcome, found: Outcome) -> bool:
    for part in PARTS:
        ours, theirs = found.snapshot.tensors[part], recorded.snapshot.tensors[part]
        floating = {name for name in theirs if part in _MEASURED and _is_measured(part, name, recorded.snapshot)}
        if any(_describe_difference(theirs.get(name), ours.get(name)) for name in {*ours, *theirs} - floating):
            return False
    drifts = [_measure(part, start, recorded, found) for part in _MEASURED]
    if any(drift is None or drift.distance > tolerance * drift.reference for drift in drifts):
        return False
    return recorded.metrics.keys() == found.metrics.keys() and all(
        abs(value - found.metrics[name]) <= tolerance * abs(value) for name, value in recorded.metrics.items()
    )


def _measure(part: str, start: Optional[Snapshot], recorded: Outcome, found: Outcome) -> Optional[Drift]:
    """None where there is no distance to the same tensors. Without a start the recorded update is from zero."""
    distance = reference = 0.0
    before = start.tensors[part] if start else {}
    for name, tensor in recorded.snapshot.tensors[part].items():
        again = found.snapshot.tensors[part].get(name)
        if not _is_measured(part, name, recorded.snapshot):
            continue
        if again is None or _kind(again) != _kind(tensor):
            return None
        was = before.get(name)
        distance += _square(tensor, again)
        reference += _square(tensor, was if was is not None and was.shape == tensor.shape else torch.zeros_like(tensor))
    return Drift(sqrt(distance), sqrt(reference)) if isfinite(distance) and isfinite(reference) else None


def _is_measured(part: str, name: str, snapshot: Snapshot) -> bool:
    return snapshot.tensors[part][name].is_floating_point() and f"{part}/{name}" not in snapshot.values


def _square(one: Tensor, other: Tensor) -> float:
    """Of the distance; infinity is not far from itself."""
    apart = torch.where(one == other, torch.zeros((), dtype=torch.float64), one.double() - other.double())
    return float(apart.square().sum())


def _kind(tensor: Tensor) -> Any:
    return tensor.dtype, tensor.shape


def _words(tensor: Tensor) -> Tensor:
    """The bytes of each value: minus zero is not zero here."""
    return tensor.contiguous().reshape(-1, 1).view(torch.uint8)
