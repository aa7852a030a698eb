"""What a forger does: changes a transcript and hashes it again, so that only re-execution can tell."""

from pathlib import Path
from typing import Callable, List, Optional

from assay_recorder import Transcript
from assay_recorder.state import Snapshot
from assay_recorder.transcript import Rows, Sources

ChangeState = Callable[[int, Snapshot], None]
ChangeRows = Callable[[int, List[Rows]], None]


def forge(
    honest: Transcript,
    folder: Path,
    *,
    state: Optional[ChangeState] = None,
    rows: Optional[ChangeRows] = None,
    claims: Optional[Transcript] = None,
) -> Path:
    """Copies a transcript with changes; `claims` is that of which it pretends to have the plan."""
    claimed = claims or honest
    code = {file.name: file.read_bytes() for file in (claimed.folder / "code").iterdir()}
    sources = Sources((claimed.folder / "hyperparameters.json").read_bytes(), code)
    forged = Transcript.create(folder, claimed.run, sources)
    for checkpoint in honest.checkpoints:
        snapshot, batches = honest.load(checkpoint.index), honest.batches(checkpoint.index)
        if state:
            state(checkpoint.index, snapshot)
        if rows:
            rows(checkpoint.index, batches)
        forged.append(checkpoint.step, snapshot, batches, checkpoint.metrics)
    return folder


def nudge(index: int, snapshot: Snapshot) -> None:
    """Moves some weights of checkpoint 2 as little as rounding would."""
    if index == 2:
        name = sorted(name for name in snapshot.tensors["params"] if name.endswith("bias"))[0]
        snapshot.tensors["params"][name] += 1e-6
