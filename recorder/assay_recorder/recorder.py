"""Recording: the training thread copies tensors, another hashes and writes them."""

from typing import Any, Dict, List, Optional

from .errors import TranscriptError
from .randomness import OrderGenerators
from .session import Session, detach_metrics, read_metrics
from .state import Training
from .transcript import Rows, Transcript
from .writer import Writer


class Recorder(Session):
    """Records a run; after a crash, goes on from the last checkpoint.

    A checkpoint is taken when the next batch is asked for, so that what a loop does after the last step of an epoch,
    as a scheduler's step, belongs to the segment that it ends.
    """

    def __init__(self, transcript: Transcript, training: Training, order: OrderGenerators):
        super().__init__(order)
        self._transcript = transcript
        self._training = training
        self._every: int = transcript.run["every"]
        self._writer = Writer(transcript)
        self._segment: List[Rows] = []
        self._at_hand: Optional[Rows] = None
        self._metrics: Dict[str, Any] = {}
        self._resumes = len(transcript.checkpoints) > 0
        self._start = transcript.checkpoints[-1].step if self._resumes else 0
        self._done = self._start
        self._due = (self._start // self._every + 1) * self._every if self._resumes else 0

    def before_step(self) -> None:
        if self._at_hand is not None:
            raise TranscriptError(f"step() was not called after step {self._done + 1}")
        self._begin()
        if self._done >= self._due:
            self._capture()
        _, self._at_hand = self._waiting.popleft()

    def step(self, **metrics: Any) -> None:
        self._writer.check()
        if self._at_hand is None:
            raise TranscriptError("step() is called once for each batch of batches()")
        self._segment.append(self._at_hand)
        self._at_hand = None
        self._done += 1
        self._metrics = detach_metrics(metrics)

    def close(self) -> None:
        try:
            self._begin()
            if self._segment or self._due == 0:
                self._capture()
        finally:
            self._writer.close()

    def abandon(self) -> None:
        self._writer.close()

    def _choose(self, step: int, rows: Rows) -> Optional[Rows]:
        return rows if step > self._start else None

    def _begin(self) -> None:
        if self._resumes:
            self._training.restore(self._transcript.load(len(self._transcript.checkpoints) - 1))
            self._resumes = False

    def _capture(self) -> None:
        self._writer.write(self._done, self._training.capture, self._segment, read_metrics(self._metrics))
        self._segment = []
        self._due = self._done + self._every
