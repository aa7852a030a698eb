"""The folder of a transcript: what stands where, and in which order it is written so that a crash loses nothing."""

import json
from dataclasses import dataclass
from functools import cached_property
from math import isinf
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Sequence

import torch
from torch import Tensor

from .errors import TranscriptError
from .files import append_lines, write_whole
from .hashing import (
    ZERO,
    State,
    hash_batch,
    hash_bytes,
    hash_checkpoint,
    hash_code,
    hash_list,
    hash_state,
    hash_weights,
)
from .safetensors import read_safetensors, write_safetensors
from .state import PARTS, Snapshot
from .tensors import hash_tensors

Rows = List[int]


class Plan(NamedTuple):
    """What a run commits to before it trains."""

    code: bytes
    dataset: bytes
    hyperparameters: bytes

    def to_json(self) -> Dict[str, str]:
        return {name: to_hex(value) for name, value in self._asdict().items()}


class Sources(NamedTuple):
    """The files to which a plan is bound: hyperparameters.json and what trained."""

    hyperparameters: bytes
    code: Mapping[str, bytes]

    def plan(self, dataset: bytes) -> Plan:
        return Plan(hash_code(self.code_hashes()), dataset, hash_bytes(self.hyperparameters))

    def code_hashes(self) -> Dict[str, bytes]:
        return {name: hash_bytes(source) for name, source in self.code.items()}


@dataclass(frozen=True)
class Checkpoint:
    """One line of checkpoints.jsonl."""

    index: int
    step: int
    parts: State
    batches: bytes
    metrics: Dict[str, float]
    previous: bytes
    hash: bytes

    def to_json(self) -> Dict[str, Any]:
        return {
            "index": self.index,
            "step": self.step,
            **{part: to_hex(root) for part, root in self.parts._asdict().items()},
            "batchRoot": to_hex(self.batches),
            "metrics": {"root": to_hex(hash_metrics(self.metrics)), "values": self.metrics},
            "previous": to_hex(self.previous),
            "hash": to_hex(self.hash),
        }

    @classmethod
    def from_json(cls, line: Mapping[str, Any]) -> "Checkpoint":
        parts = State(*(from_hex(line[part]) for part in PARTS))
        metrics = {name: float(value) for name, value in line["metrics"]["values"].items()}
        roots = (from_hex(line[name]) for name in ("previous", "hash"))
        return cls(line["index"], line["step"], parts, from_hex(line["batchRoot"]), metrics, *roots)


class Transcript:
    """A transcript on disk: read whole but for its tensors, and appended to by one writer."""

    def __init__(self, folder: Path):
        if not (folder / "run.json").exists():
            raise TranscriptError(f"{folder} holds no transcript: there is no run.json")
        self.folder = folder
        try:
            self.run: Dict[str, Any] = json.loads((folder / "run.json").read_bytes())
            self.plan = Plan(*(from_hex(self.run["plan"][name]) for name in Plan._fields))
            self.domain = from_hex(self.run["domain"])
            lines = _read_lines(folder / "checkpoints.jsonl")
            self.checkpoints = [Checkpoint.from_json(json.loads(line)) for line in lines]
        except (AttributeError, LookupError, TypeError, ValueError) as cause:
            raise TranscriptError(f"{folder} holds a transcript that cannot be read: {cause}") from cause

    @classmethod
    def create(cls, folder: Path, run: Mapping[str, Any], sources: Sources) -> "Transcript":
        """run.json comes last: a folder without it is no transcript, whatever was written before."""
        (folder / "checkpoints").mkdir(parents=True, exist_ok=True)
        (folder / "code").mkdir(exist_ok=True)
        for name, source in sources.code.items():
            write_whole(folder / "code" / name, memoryview(source))
        write_whole(folder / "hyperparameters.json", memoryview(sources.hyperparameters))
        write_whole(folder / "run.json", memoryview(json.dumps(run, indent=2).encode() + b"\n"))
        return cls(folder)

    def append(self, step: int, snapshot: Snapshot, batches: Sequence[Rows], metrics: Dict[str, float]) -> Checkpoint:
        """Writes one checkpoint; it is there once its line is, which is written last."""
        index = len(self.checkpoints)
        checkpoint = self.link(index, step, snapshot.hash(), batches, metrics)
        metadata = {"format": "assay", "step": str(step), "values": json.dumps(sorted(snapshot.values))}
        named = {f"{part}/{name}": tensor for part in PARTS for name, tensor in snapshot.tensors[part].items()}
        write_safetensors(self.checkpoint_file(index), named, metadata)
        steps = enumerate(batches, step - len(batches) + 1)
        append_lines(self.folder / "batches.jsonl", [_line({"step": step, "rows": rows}) for step, rows in steps])
        append_lines(self.folder / "checkpoints.jsonl", [_line(checkpoint.to_json())])
        self.checkpoints.append(checkpoint)
        return checkpoint

    def link(
        self, index: int, step: int, parts: State, batches: Sequence[Rows], metrics: Dict[str, float]
    ) -> Checkpoint:
        """The checkpoint that such a state is at this place of the chain."""
        steps = enumerate(batches, step - len(batches) + 1)
        batch_root = hash_list([hash_batch(step, rows) for step, rows in steps])
        previous = self.checkpoints[index - 1].hash if index > 0 else ZERO
        roots = (hash_state(parts, step), batch_root, self.plan.hyperparameters, hash_metrics(metrics), previous)
        checkpoint = hash_checkpoint(self.domain, index, step, *roots)
        return Checkpoint(index, step, parts, batch_root, metrics, previous, checkpoint)

    def load(self, index: int) -> Snapshot:
        tensors: Dict[str, Dict[str, Tensor]] = {part: {} for part in PARTS}
        file = read_safetensors(self.checkpoint_file(index))
        for key, tensor in file.tensors.items():
            part, _, name = key.partition("/")
            if part not in tensors:
                raise TranscriptError(f"{self.checkpoint_file(index)}: {key} belongs to no part of a state")
            tensors[part][name] = tensor
        try:
            return Snapshot(tensors, set(json.loads(file.metadata.get("values", "[]"))))
        except (AttributeError, TypeError, ValueError) as cause:
            raise TranscriptError(f"{self.checkpoint_file(index)}: its metadata cannot be read: {cause}") from cause

    def batches(self, segment: int) -> List[Rows]:
        """The rows of a segment's steps."""
        start = self.checkpoints[segment - 1].step if segment > 0 else 0
        end = self.checkpoints[segment].step
        try:
            lines = [json.loads(line) for line in self._batch_lines[start:end]]
            if [line["step"] for line in lines] == list(range(start + 1, end + 1)):
                return [[int(row) for row in line["rows"]] for line in lines]
        except (LookupError, TypeError, ValueError) as cause:
            raise TranscriptError(f"{self.folder / 'batches.jsonl'} cannot be read: {cause}") from cause
        raise TranscriptError(f"{self.folder / 'batches.jsonl'} lacks a step of segment {segment}")

    @cached_property
    def _batch_lines(self) -> List[bytes]:
        return _read_lines(self.folder / "batches.jsonl")

    def check(self, index: int, snapshot: Snapshot, batches: Sequence[Rows]) -> List[str]:
        """What of a checkpoint is not as its hashes say; empty where all is."""
        checkpoint = self.checkpoints[index]
        expected = self.link(index, checkpoint.step, snapshot.hash(), batches, checkpoint.metrics)
        parts = [part for part in PARTS if getattr(expected.parts, part) != getattr(checkpoint.parts, part)]
        links = [name for name in ("batches", "previous") if getattr(expected, name) != getattr(checkpoint, name)]
        found = parts + links or (["hash"] if expected.hash != checkpoint.hash else [])
        return [f"checkpoint {index}: {name}" for name in found]

    def cut(self) -> None:
        """Takes away what a crash left behind the last whole checkpoint."""
        steps = self.checkpoints[-1].step if self.checkpoints else 0
        for name, count in (("batches.jsonl", steps), ("checkpoints.jsonl", len(self.checkpoints))):
            lines = _read_lines(self.folder / name)[:count]
            write_whole(self.folder / name, memoryview(b"".join(line + b"\n" for line in lines)))
        kept = {self.checkpoint_file(each.index) for each in self.checkpoints}
        for file in (self.folder / "checkpoints").iterdir():
            if file not in kept:
                file.unlink()

    def checkpoint_file(self, index: int) -> Path:
        return self.folder / "checkpoints" / f"{index:06d}.safetensors"

    @property
    def root(self) -> bytes:
        return hash_list([checkpoint.hash for checkpoint in self.checkpoints])

    @property
    def weights_root(self) -> bytes:
        parts = self.checkpoints[-1].parts
        return hash_weights(parts.params, parts.buffers)


def hash_metrics(metrics: Mapping[str, float]) -> bytes:
    """JSON, in which they are kept, knows no infinity."""
    for name, value in metrics.items():
        if isinf(value):
            raise TranscriptError(f"metrics/{name} is infinite")
    return hash_tensors({name: torch.tensor(value, dtype=torch.float64) for name, value in metrics.items()}, "metrics")


def to_hex(value: bytes) -> str:
    return f"0x{value.hex()}"


def from_hex(text: str) -> bytes:
    value = bytes.fromhex(text[2:]) if text.startswith("0x") else b""
    if len(value) != 32:
        raise TranscriptError(f"{text} is not a hash: 0x and 64 hex digits")
    return value


def _line(entry: Mapping[str, Any]) -> str:
    return json.dumps(entry, separators=(",", ":"), ensure_ascii=False)


def _read_lines(path: Path) -> List[bytes]:
    """Whole lines; a last one without its end was being written when the recorder was stopped."""
    return path.read_bytes().split(b"\n")[:-1] if path.exists() else []
