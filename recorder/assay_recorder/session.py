"""What a training loop and the Lightning callback call, whether a run is recorded or re-executed."""

from abc import ABC, abstractmethod
from collections import deque
from typing import Any, Deque, Dict, Iterable, Iterator, Mapping, Optional, Tuple, Type

from torch import Tensor

from .randomness import OrderGenerators
from .transcript import Rows


class Session(ABC):
    """Goes through the steps of a run in order; those that need no training are drawn and skipped."""

    def __init__(self, order: OrderGenerators):
        self._order = order
        self._drawn = 0
        self._waiting: Deque[Tuple[int, Rows]] = deque()

    def batches(self, order: Iterable[Any]) -> Iterator[Rows]:
        """Index lists of an order, such as a `BatchSampler`, one for each step. May be called once an epoch."""
        for rows in self.draw(order):
            self.before_step()
            yield rows

    def draw(self, order: Iterable[Any]) -> Iterator[Rows]:
        """The rows of the steps to be trained, which may be drawn ahead of `before_step`."""
        with self._order:
            drawn = iter(order)
        while True:
            with self._order:
                batch = next(drawn, None)
            if batch is None:
                return
            self._drawn += 1
            rows = self._choose(self._drawn, [int(row) for row in batch])
            if rows is not None:
                self._waiting.append((self._drawn, rows))
                yield rows

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], *_: object) -> None:
        if kind is None:
            self.close()
        else:
            self.abandon()

    @abstractmethod
    def _choose(self, step: int, rows: Rows) -> Optional[Rows]:
        """The rows to train with at a step, or None where it is skipped."""

    @abstractmethod
    def before_step(self) -> None:
        """Called with a batch at hand, before the model sees it."""

    @abstractmethod
    def step(self, **metrics: Any) -> None:
        """Called after each step of the optimizer, with what was measured: `step(loss=loss)`."""

    @abstractmethod
    def close(self) -> None:
        """Called after the last step."""

    @abstractmethod
    def abandon(self) -> None:
        """Called instead of `close` where training failed: what is recorded so far can be resumed."""


def detach_metrics(metrics: Mapping[str, Any]) -> Dict[str, Any]:
    """Lets go of the graph behind a loss, and does not wait for a device yet."""
    return {name: value.detach() if isinstance(value, Tensor) else value for name, value in metrics.items()}


def read_metrics(metrics: Mapping[str, Any]) -> Dict[str, float]:
    return {name: float(value) for name, value in metrics.items()}
