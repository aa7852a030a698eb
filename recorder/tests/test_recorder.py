import json
import runpy
import shutil
import tempfile
import unittest
from pathlib import Path

import torch
from play import SCRIPTS, record
from torch import nn

from assay_recorder import Run, TranscriptError
from assay_recorder.hashing import hash_domain
from assay_recorder.randomness import seed_everything
from assay_recorder.transcript import from_hex, to_hex

ROWS = torch.arange(32, dtype=torch.float32).reshape(16, 2)


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def open(self, name="run", **changes):
        settings = {"hyperparameters": {"lr": 0.1}, "dataset": {"x": ROWS}, "code": [__file__], "every": 2, "seed": 1}
        return Run.open(self.folder / name, **{**settings, **changes})

    def train(self, run, loss=0.0, steps=4):
        model = nn.Linear(2, 1)
        with run.record(model, torch.optim.SGD(model.parameters(), lr=0.1)) as recorder:
            for rows in recorder.batches([[step] for step in range(steps)]):
                recorder.step(loss=loss)


class Recording(Folder):
    def test_two_runs_with_one_configuration_have_one_root(self):
        for script in ("train_mlp.py", "train_convolution.py"):
            one, two = (record(script, self.folder / f"{script}.{name}") for name in "ab")
            self.assertEqual(one.root, two.root)
            self.assertEqual(one.weights_root, two.weights_root)

    def test_recording_does_not_disturb_training(self):
        recorded = record("train_convolution.py", self.folder / "run")
        script = runpy.run_path(str(SCRIPTS / "train_convolution.py"))
        seed_everything(from_hex(recorded.run["seed"]))
        training = script["build"]()
        for segment in range(1, len(recorded.checkpoints)):
            for rows in recorded.batches(segment):
                script["train"](*training, rows)
        kept = recorded.load(len(recorded.checkpoints) - 1).tensors
        for part, tensors in (("params", training[0].named_parameters()), ("buffers", training[0].named_buffers())):
            for name, tensor in tensors:
                self.assertTrue(torch.equal(tensor, kept[part][name]), name)

    def test_the_folder_says_what_was_recorded(self):
        transcript = record("train_convolution.py", self.folder / "run")
        lines = (self.folder / "run/batches.jsonl").read_text().splitlines()
        self.assertEqual([json.loads(line)["step"] for line in lines], list(range(1, 31)))
        self.assertEqual([each.step for each in transcript.checkpoints], [0, 6, 12, 18, 24, 30])
        self.assertEqual(transcript.run["code"][0]["name"], "train_convolution.py")
        self.assertEqual(
            (self.folder / "run/code/train_convolution.py").read_bytes(),
            (SCRIPTS / "train_convolution.py").read_bytes(),
        )
        self.assertLess(transcript.checkpoints[-1].metrics["loss"], transcript.checkpoints[1].metrics["loss"])
        for index in range(len(transcript.checkpoints)):
            self.assertEqual(transcript.check(index, transcript.load(index), transcript.batches(index)), [])

    def test_what_a_loop_does_between_epochs_belongs_to_the_segment_it_ends(self):
        transcript = record("train_mlp.py", self.folder / "run")
        rates = [transcript.load(index).tensors["optimizer"]["param_groups.0.lr"].item() for index in (3, 4)]
        self.assertEqual(rates, [0.005, 0.0025])

    def test_a_run_without_steps_has_its_first_checkpoint(self):
        run = self.open()
        self.train(run, steps=0)
        self.assertEqual([each.step for each in self.open(resume=True).earlier.checkpoints], [0])


class Refusals(Folder):
    def test_a_folder_that_holds_a_transcript(self):
        self.train(self.open())
        with self.assertRaisesRegex(TranscriptError, "holds a transcript already"):
            self.open()
        with self.assertRaisesRegex(TranscriptError, "every is 2, not 3"):
            self.open(resume=True, every=3)
        with self.assertRaisesRegex(TranscriptError, "seed is 0x0{63}1, not 0x0{63}2"):
            self.open(resume=True, seed=2)
        with self.assertRaisesRegex(TranscriptError, "The hyperparameters of this script"):
            self.open(resume=True, hyperparameters={"lr": 0.2})
        with self.assertRaisesRegex(TranscriptError, "The dataset of this script"):
            self.open(resume=True, dataset={"x": ROWS + 1})

    def test_nan_by_the_name_of_its_tensor_and_at_the_next_step(self):
        model = nn.Linear(2, 1)
        with self.assertRaisesRegex(TranscriptError, "params/weight contains NaN"):
            with self.open().record(model, torch.optim.SGD(model.parameters(), lr=0.1)) as recorder:
                for rows in recorder.batches([step] for step in range(10_000)):
                    with torch.no_grad():
                        model.weight[0, 1] = float("nan")
                    recorder.step(loss=0.0)
        with self.assertRaisesRegex(TranscriptError, "metrics/loss contains NaN"):
            self.train(self.open("other"), loss=float("nan"))
        with self.assertRaisesRegex(TranscriptError, "metrics/loss is infinite"):
            self.train(self.open("third"), loss=float("inf"))

    def test_a_failure_to_write_surfaces_on_close(self):
        run = self.open()
        model = nn.Linear(2, 1)
        with self.assertRaisesRegex(TranscriptError, "The recording failed"):
            with run.record(model, torch.optim.SGD(model.parameters(), lr=0.1)) as recorder:
                shutil.rmtree(self.folder / "run/checkpoints")
                for rows in recorder.batches([[1]]):
                    recorder.step(loss=1.0)

    def test_a_step_that_was_not_said(self):
        model = nn.Linear(2, 1)
        with self.assertRaisesRegex(TranscriptError, r"step\(\) was not called after step 1"):
            with self.open().record(model, torch.optim.SGD(model.parameters(), lr=0.1)) as recorder:
                for rows in recorder.batches([[1], [2]]):
                    pass

    def test_a_run_of_a_chain_is_bound_to_its_place_and_plan(self):
        account = "0x" + "11" * 20
        place = {"chainId": 31337, "runs": account, "runId": "7", "trainer": account}
        domain = to_hex(hash_domain(31337, account, account, 7))
        begun = {"domain": domain, "seed": "0x" + "22" * 32, "plan": self.open().plan.to_json(), "place": place}
        file = self.folder / "begun.json"
        file.write_text(json.dumps(begun))
        self.train(self.open(seed=None, begun=file))
        run = json.loads((self.folder / "run/run.json").read_text())
        self.assertEqual([run[name] for name in begun], list(begun.values()))

        with self.assertRaisesRegex(TranscriptError, "The hyperparameters of this script"):
            self.open("other", seed=None, begun=file, hyperparameters={"lr": 1})
        with self.assertRaisesRegex(TranscriptError, "one of the two"):
            self.open("other", begun=file)
        file.write_text(json.dumps({**begun, "domain": "0x" + "00" * 32}))
        with self.assertRaisesRegex(TranscriptError, "the domain is not that of its place"):
            self.open("other", seed=None, begun=file)


if __name__ == "__main__":
    unittest.main()
