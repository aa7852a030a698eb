"""Recording under Lightning. Its order of hooks: https://lightning.ai/docs/pytorch/stable/common/hooks.html"""

from typing import Any, Iterator, Mapping, Optional, Tuple

try:
    from lightning.pytorch import Callback
except ImportError:
    from pytorch_lightning import Callback

from .errors import TranscriptError
from .run import Run
from .session import Session
from .transcript import Rows


class AssayCallback(Callback):
    """Records a `Trainer` with one optimizer and at most one scheduler.

    The data loader draws its batches from `order`. Augmentation belongs into `training_step`: a loader fetches a batch
    before the checkpoint that precedes it is taken.

    @example
        record = AssayCallback(run)
        loader = DataLoader(dataset, batch_sampler=record.order(BatchSampler(RandomSampler(dataset), 64, False)))
        Trainer(max_epochs=2, callbacks=[record]).fit(model, loader)
    """

    def __init__(self, run: Run):
        self._run = run
        self._fit: Optional[Tuple[Any, Any]] = None
        self._session: Optional[Session] = None

    def order(self, sampler: Any) -> "_Order":
        return _Order(self, sampler)

    @property
    def session(self) -> Session:
        """Begins with the first batch, which some versions of Lightning fetch before they call on_train_start."""
        if self._session is None:
            if self._fit is None:
                raise TranscriptError("The training has not begun: is the callback among those of the Trainer?")
            trainer, module = self._fit
            if len(trainer.optimizers) != 1 or len(trainer.lr_scheduler_configs) > 1:
                raise TranscriptError("A training with several optimizers or schedulers cannot be recorded")
            schedulers = [config.scheduler for config in trainer.lr_scheduler_configs]
            self._session = self._run.record(module, trainer.optimizers[0], *schedulers)
        return self._session

    def setup(self, trainer: Any, pl_module: Any, stage: Any) -> None:
        self._fit = trainer, pl_module

    def on_train_batch_start(self, trainer: Any, pl_module: Any, batch: Any, batch_idx: int, *_: Any) -> None:
        self.session.before_step()

    def on_train_batch_end(
        self, trainer: Any, pl_module: Any, outputs: Any, batch: Any, batch_idx: int, *_: Any
    ) -> None:
        loss = outputs["loss"] if isinstance(outputs, Mapping) else outputs
        self.session.step(loss=loss)

    def on_train_end(self, trainer: Any, pl_module: Any) -> None:
        self.session.close()

    def on_exception(self, trainer: Any, pl_module: Any, exception: BaseException) -> None:
        if self._session is not None:
            self._session.abandon()


class _Order:
    """A batch sampler as a `DataLoader` takes it.

    Without a length: steps may be passed over, and Lightning takes an epoch for cut off that has fewer than announced.
    """

    def __init__(self, callback: AssayCallback, sampler: Any):
        self._callback = callback
        self._sampler = sampler

    def __iter__(self) -> Iterator[Rows]:
        return self._callback.session.draw(self._sampler)
