"""A thread that hashes and writes checkpoints while training goes on."""

from queue import Queue
from threading import Semaphore, Thread
from typing import Callable, Dict, List, NamedTuple, Optional

import torch

from .errors import TranscriptError
from .state import Snapshot
from .transcript import Rows, Transcript

_IN_FLIGHT = 2


class _Job(NamedTuple):
    step: int
    snapshot: Snapshot
    batches: List[Rows]
    metrics: Dict[str, float]


class Writer:
    """Holds at most two copies of a state: training waits where writing is slower."""

    def __init__(self, transcript: Transcript):
        self._transcript = transcript
        self._places = Semaphore(_IN_FLIGHT)
        self._jobs: "Queue[Optional[_Job]]" = Queue()
        self._failure: Optional[BaseException] = None
        self._thread = Thread(target=self._work, name="assay-recorder", daemon=True)
        self._thread.start()

    def write(self, step: int, capture: Callable[[], Snapshot], batches: List[Rows], metrics: Dict[str, float]) -> None:
        self._places.acquire()
        self.check()
        self._jobs.put(_Job(step, capture(), batches, metrics))

    def check(self) -> None:
        """@raises TranscriptError for what failed in the thread."""
        if self._failure is not None:
            raise TranscriptError(f"The recording failed: {self._failure}") from self._failure

    def close(self) -> None:
        """Waits until everything is written."""
        self._jobs.put(None)
        self._thread.join()
        self.check()

    def _work(self) -> None:
        for job in iter(self._jobs.get, None):
            try:
                if self._failure is None:
                    self._write(job)
            except BaseException as cause:
                self._failure = cause
            finally:
                self._places.release()

    def _write(self, job: _Job) -> None:
        if torch.cuda.is_initialized():
            torch.cuda.synchronize()
        self._transcript.append(*job)
