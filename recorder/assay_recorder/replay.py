"""Re-executing segments: the script that trained, started again with ASSAY_REPLAY and ASSAY_SEGMENT."""

import os
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Optional

from . import output
from .environment import compare_environments
from .errors import TranscriptError
from .randomness import OrderGenerators
from .session import Session, detach_metrics, read_metrics
from .state import Snapshot, Training
from .transcript import Rows, Transcript
from .verdict import Outcome, describe_verdict, judge


class Request(NamedTuple):
    """Which segments of which transcript are to be re-executed."""

    transcript: Transcript
    segments: List[int]
    tolerance: Optional[float]

    @classmethod
    def from_environment(cls) -> Optional["Request"]:
        if "ASSAY_REPLAY" not in os.environ:
            return None
        return cls.create(
            Path(os.environ["ASSAY_REPLAY"]), os.environ["ASSAY_SEGMENT"], os.environ.get("ASSAY_TOLERANCE")
        )

    @classmethod
    def create(cls, folder: Path, segments: str, tolerance: Optional[str]) -> "Request":
        """Segments as in "1,5,9"; the tolerance is a ratio below 1, at which nothing needs to be trained."""
        transcript = Transcript(folder)
        last = len(transcript.checkpoints) - 1
        try:
            indexes = sorted({int(segment) for segment in segments.split(",")})
            ratio = None if tolerance is None else float(tolerance)
        except ValueError as cause:
            raise TranscriptError(f"Neither segments nor a tolerance: {cause}") from cause
        if not all(0 <= index <= last for index in indexes):
            raise TranscriptError(f"There is no segment {indexes[-1]}: the last one is {last}")
        if ratio is not None and not 0 <= ratio < 1:
            raise TranscriptError(f"A tolerance of {ratio} would accept weights that nobody trained: it is below 1")
        return cls(transcript, indexes, ratio)

    def to_environment(self) -> Dict[str, str]:
        segments = ",".join(map(str, self.segments))
        variables = {"ASSAY_REPLAY": str(self.transcript.folder.resolve()), "ASSAY_SEGMENT": segments}
        return variables if self.tolerance is None else {**variables, "ASSAY_TOLERANCE": str(self.tolerance)}


class _Segment:
    """A segment as it was recorded; segment 0 is what the script makes before its first step."""

    def __init__(self, transcript: Transcript, index: int):
        self.index = index
        self.last = transcript.checkpoints[index].step
        self.first = transcript.checkpoints[index - 1].step + 1 if index > 0 else 1
        self.rows = transcript.batches(index)
        self.redrawn: List[str] = []
        self.broken: List[str] = []
        self.start: Optional[Snapshot] = None
        self._transcript = transcript

    def load(self) -> None:
        """Reads its two checkpoints, and says in `broken` what in them is not as hashed."""
        if self.index > 0:
            self.start = self._load(self.index - 1)
        self.recorded = Outcome(self._load(self.index), self._transcript.checkpoints[self.index].metrics)

    def _load(self, index: int) -> Snapshot:
        snapshot = self._transcript.load(index)
        self.broken += self._transcript.check(index, snapshot, self._transcript.batches(index))
        return snapshot


class Replay(Session):
    """Goes through the script once, trains the asked segments from their recorded start, says a verdict on each, ends.

    The step behind a segment is handed out as well: its state is compared when a loop asks for the next batch, as it
    was recorded.
    """

    def __init__(self, request: Request, training: Training, order: OrderGenerators, environment: Mapping[str, str]):
        super().__init__(order)
        self._ahead = [_Segment(request.transcript, index) for index in request.segments]
        self._of_step = {step: each for each in self._ahead for step in range(each.first, each.last + 1)}
        self._behind = {each.last + 1 for each in self._ahead}
        self._tolerance = request.tolerance
        self._training = training
        self._environment = compare_environments(request.transcript.run["environment"], environment)
        self._running: Optional[_Segment] = None
        self._metrics: Dict[str, Any] = {}
        self._at_hand = 0
        self._done = 0

    def before_step(self) -> None:
        self._at_hand, _ = self._waiting.popleft()
        if self._running and self._at_hand > self._running.last:
            self._conclude(self._running)
        while self._ahead and self._ahead[0].first == self._at_hand and not self._running:
            self._begin(self._ahead.pop(0))
        if not self._running and not self._ahead:
            raise SystemExit(0)

    def step(self, **metrics: Any) -> None:
        self._done = self._at_hand
        self._metrics = detach_metrics(metrics)

    def close(self) -> None:
        if self._running:
            self._conclude(self._running)
        for segment in self._ahead:
            self._refuse(segment, f"The script ended after step {self._drawn}")
        raise SystemExit(0)

    def abandon(self) -> None:
        """What was said stands; the failure is the script's to tell."""

    def _choose(self, step: int, rows: Rows) -> Optional[Rows]:
        segment = self._of_step.get(step)
        if segment is None:
            return rows if step in self._behind else None
        recorded = segment.rows[step - segment.first]
        if recorded != rows:
            segment.redrawn.append(f"batches/{step}: not the rows that the seed draws")
        return recorded

    def _begin(self, segment: _Segment) -> None:
        try:
            segment.load()
            if segment.start is not None:
                self._training.restore(segment.start)
        except (TranscriptError, OSError) as cause:
            self._refuse(segment, str(cause))
            return
        if segment.index == 0:
            self._conclude(segment)
        else:
            self._running = segment

    def _conclude(self, segment: _Segment) -> None:
        self._running = None
        if self._done != segment.last:
            self._refuse(segment, f"The script ended after step {self._done}")
            return
        output.print_line(
            judge(
                segment.index,
                start=segment.start,
                recorded=segment.recorded,
                found=Outcome(self._training.capture(), read_metrics(self._metrics)),
                broken=segment.broken,
                redrawn=segment.redrawn,
                environment=self._environment,
                tolerance=self._tolerance,
            )
        )

    def _refuse(self, segment: _Segment, reason: str) -> None:
        broken = [*segment.broken, *segment.redrawn, reason]
        output.print_line(describe_verdict(segment.index, "differs", broken, self._environment))
