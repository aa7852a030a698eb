"""The callback under a stand-in for Lightning, which need not be installed here: a base class without behaviour, and a
trainer that calls the hooks in the order which Lightning documents
(https://lightning.ai/docs/pytorch/stable/common/hooks.html). It shows that the callback follows that order; not that a
version of Lightning does.
"""

import sys
import tempfile
import types
import unittest
from pathlib import Path
from unittest.mock import patch

import torch
from digits import read_digits
from play import collect_verdicts
from torch import nn
from torch.nn import functional
from torch.utils.data import BatchSampler, DataLoader, RandomSampler, TensorDataset

from assay_recorder import Run, Transcript, TranscriptError

images, labels = read_digits()
dataset = TensorDataset(images, labels)


class Trainer:
    def __init__(self, callback, epochs):
        self.callback, self.epochs = callback, epochs

    def fit(self, module, loader):
        optimizer, scheduler = module.configure_optimizers()
        self.optimizers = [optimizer]
        self.lr_scheduler_configs = [types.SimpleNamespace(scheduler=scheduler)]
        try:
            self.callback.setup(self, module, "fit")
            for _ in range(self.epochs):
                for index, batch in enumerate(fetch_ahead(loader)):
                    self.callback.on_train_batch_start(self, module, batch, index)
                    loss = module.training_step(batch, index)
                    optimizer.zero_grad()
                    loss.backward()
                    optimizer.step()
                    self.callback.on_train_batch_end(self, module, {"loss": loss.detach()}, batch, index)
                scheduler.step()
            self.callback.on_train_end(self, module)
        except BaseException as cause:
            self.callback.on_exception(self, module, cause)
            raise


def fetch_ahead(loader):
    """As Lightning does with a loader of which it does not know the length."""
    batches = iter(loader)
    following = next(batches, None)
    while following is not None:
        batch, following = following, next(batches, None)
        yield batch


class Module(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Flatten(), nn.Dropout(0.1), nn.Linear(64, 10))

    def training_step(self, batch, index):
        rows, targets = batch
        return functional.cross_entropy(self.layers(rows), targets)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=0.01)
        return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.5)


class Lightning(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        stand_in = types.ModuleType("pytorch_lightning")
        stand_in.Callback = type("Callback", (), {})
        absent = {"lightning": None, "lightning.pytorch": None, "pytorch_lightning": stand_in}
        with patch.dict(sys.modules, absent):
            from assay_recorder.lightning import AssayCallback
        cls.callback = AssayCallback

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name) / "run"

    def fit(self, **options):
        settings = {"batch": 100, "epochs": 2}
        data = {"images": images, "labels": labels}
        run = Run.open(self.folder, hyperparameters=settings, dataset=data, code=[__file__], every=7, seed=1, **options)
        callback = self.callback(run)
        loader = DataLoader(dataset, batch_sampler=callback.order(BatchSampler(RandomSampler(dataset), 100, False)))
        Trainer(callback, 2).fit(Module(), loader)
        return Transcript(self.folder)

    def test_a_fit_is_recorded_and_every_segment_of_it_matches(self):
        transcript = self.fit()
        self.assertEqual([each.step for each in transcript.checkpoints], [0, 7, 14, 21, 28, 35, 36])
        self.assertGreater(transcript.checkpoints[-1].metrics["loss"], 0)
        verdicts = collect_verdicts(self.folder, range(7), self.fit)
        self.assertEqual([(each["segment"], each["verdict"]) for each in verdicts], [(i, "match") for i in range(7)])

    def test_a_fit_that_failed_is_resumed(self):
        whole = self.fit()
        self.folder = self.folder.with_name("failed")
        with patch.object(Module, "training_step", fail_at(20)), self.assertRaises(InterruptedError):
            self.fit()
        self.assertEqual(len(Transcript(self.folder).checkpoints), 3)
        self.assertEqual(self.fit(resume=True).root, whole.root)

    def test_what_is_not_recorded_is_refused(self):
        callback = self.callback(None)
        order = callback.order([[1]])
        with self.assertRaisesRegex(TranscriptError, "has not begun"):
            iter(order)
        callback.setup(types.SimpleNamespace(optimizers=[1, 2], lr_scheduler_configs=[]), Module(), "fit")
        with self.assertRaisesRegex(TranscriptError, "several optimizers"):
            iter(order)


def fail_at(count):
    whole, calls = Module.training_step, []

    def training_step(self, batch, index):
        calls.append(index)
        if len(calls) == count:
            raise InterruptedError
        return whole(self, batch, index)

    return training_step


if __name__ == "__main__":
    unittest.main()
