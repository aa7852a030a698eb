"""Weights that were stolen, and 500 checkpoints on a straight line from random ones to them."""

import random
import tempfile
import unittest
from pathlib import Path
from typing import List
from unittest.mock import patch

import torch
from forge import forge
from play import record, verify

from assay_recorder import Transcript


class Interpolation(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        # Thousands of small files: that a disk has them matters to a crash alone.
        impatient = patch("os.fsync")
        impatient.start()
        self.addCleanup(impatient.stop)

    def test_a_tiny_learning_rate_is_rejected(self):
        self.assert_rejected("1e-6")

    def test_a_learning_rate_that_is_pinned_is_rejected(self):
        self.assert_rejected("0.1")

    def assert_rejected(self, learning_rate):
        """Even at the largest tolerance, by segments of the largest updates and by random ones."""
        honest = record("train_linear.py", self.folder / "honest", learning_rate)
        last = len(honest.checkpoints) - 1
        self.assertEqual(last, 500)
        stolen = torch.randn(10, 64, generator=torch.Generator().manual_seed(4))
        random_weights = honest.load(0).tensors["params"]["1.weight"]

        def state(index, snapshot):
            snapshot.tensors["params"]["1.weight"] = torch.lerp(random_weights, stolen, index / last)

        forged = Transcript(forge(honest, self.folder / "forged", state=state))
        audited = [*largest_updates(forged, 4), *random.Random(5).sample(range(1, last + 1), 4)]
        self.assertEqual({each["verdict"] for each in verify_with(learning_rate, honest, audited)}, {"match"})
        verdicts = verify_with(learning_rate, forged, audited)
        self.assertEqual({each["verdict"] for each in verdicts}, {"differs"})
        self.assertGreaterEqual(min(each["ratio"] for each in verdicts), 0.99)


def verify_with(learning_rate, transcript, segments):
    return verify("train_linear.py", transcript.folder, *segments, arguments=[learning_rate], tolerance=0.99)


def largest_updates(transcript: Transcript, count: int) -> List[int]:
    weights = [transcript.load(each.index).tensors["params"]["1.weight"] for each in transcript.checkpoints]
    updates = [float((after - before).norm()) for before, after in zip(weights, weights[1:])]
    return sorted(range(1, len(weights)), key=lambda segment: -updates[segment - 1])[:count]


if __name__ == "__main__":
    unittest.main()
