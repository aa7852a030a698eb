import json
import shutil
import tempfile
import unittest
from math import inf
from pathlib import Path

import torch
from forge import forge, nudge
from play import record, verify

from assay_recorder import TranscriptError
from assay_recorder.state import PARTS, Snapshot
from assay_recorder.verdict import Outcome, judge


class Replay(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.mlp = record("train_mlp.py", cls.folder / "mlp")
        cls.convolution = record("train_convolution.py", cls.folder / "convolution")

    def test_every_segment_of_an_honest_run_matches(self):
        for script, honest in (("train_mlp.py", self.mlp), ("train_convolution.py", self.convolution)):
            verdicts = verify(script, honest.folder)
            self.assertEqual([each["segment"] for each in verdicts], list(range(len(honest.checkpoints))))
            self.assertEqual({(each["verdict"], each["distance"]) for each in verdicts}, {("match", 0)})

    def test_segments_are_re_executed_alone_as_well(self):
        for segment in (0, 4, 8):
            (verdict,) = verify("train_mlp.py", self.mlp.folder, segment)
            self.assertEqual((verdict["segment"], verdict["verdict"]), (segment, "match"))

    def test_another_count_of_threads_accuses_nobody(self):
        threads = torch.get_num_threads()
        self.addCleanup(torch.set_num_threads, threads)
        torch.set_num_threads(threads + 1)
        verdicts = verify("train_mlp.py", self.mlp.folder, 0, 1, 2, 3)
        # Another count of threads cuts sums elsewhere and rounds them elsewhere, though in some steps to the same bits.
        self.assertEqual({each["verdict"] for each in verdicts}, {"match", "environmentDiffers"})
        for each in verdicts:
            self.assertEqual(each["environment"], [f"threads: {threads} recorded, {threads + 1} here"])
            self.assertLess(each["ratio"], 1e-3)

    def test_a_tolerance_covers_rounding_in_another_environment(self):
        threads = torch.get_num_threads()
        self.addCleanup(torch.set_num_threads, threads)
        torch.set_num_threads(threads + 1)
        verdicts = verify("train_mlp.py", self.mlp.folder, 0, 1, 2, 3, tolerance=0.01)
        self.assertEqual({each["verdict"] for each in verdicts}, {"match", "within"})

    def test_infinity_is_not_far_from_itself(self):
        def judged(start, recorded, found):
            empty = {part: {} for part in PARTS}
            masks = [{"mask": torch.tensor(values)} for values in (start, recorded, found)]
            states = [Snapshot({**empty, "params": mask}, set()) for mask in masks]
            outcomes = [Outcome(state, {}) for state in states[1:]]
            said = {"broken": [], "redrawn": [], "environment": [], "tolerance": 0.1}
            return judge(1, start=states[0], recorded=outcomes[0], found=outcomes[1], **said)

        self.assertEqual(judged([-inf, 0.0], [-inf, 1.0], [-inf, 1.0625])["verdict"], "within")
        self.assertEqual(judged([-inf, 0.0], [-inf, 1.0], [-inf, 1.0625])["ratio"], 0.0625)
        # An update without end would make any distance a small one.
        leap = judged([0.0, 0.0], [inf, 1.0], [inf, 9.0])
        self.assertEqual((leap["verdict"], leap["ratio"]), ("differs", None))

    def test_another_version_of_a_library_accuses_nobody(self):
        folder = forge(self.mlp, self.folder / "version", state=nudge)
        run = json.loads((folder / "run.json").read_text())
        here = run["environment"]["torch"]
        run["environment"]["torch"] = "2.9.0"
        (folder / "run.json").write_text(json.dumps(run))
        one, two = verify("train_mlp.py", folder, 1, 2)
        self.assertEqual((one["verdict"], two["verdict"]), ("match", "environmentDiffers"))
        self.assertEqual(two["environment"], [f"torch: 2.9.0 recorded, {here} here"])
        self.assertGreater(two["ratio"], 0)

    def test_a_tolerance_is_only_what_the_verifier_states(self):
        folder = forge(self.mlp, self.folder / "nudged", state=nudge)
        (strict,) = verify("train_mlp.py", folder, 2)
        self.assertEqual(strict["verdict"], "differs")
        self.assertAlmostEqual(strict["ratio"], strict["distance"] / strict["reference"])
        (within,) = verify("train_mlp.py", folder, 2, tolerance=2 * strict["ratio"])
        self.assertEqual(within["verdict"], "within")
        (beyond,) = verify("train_mlp.py", folder, 2, tolerance=strict["ratio"] / 2)
        self.assertEqual(beyond["verdict"], "differs")
        with self.assertRaisesRegex(TranscriptError, "it is below 1"):
            verify("train_mlp.py", folder, 2, tolerance=1)

    def test_a_tolerance_does_not_cover_what_is_no_rounding(self):
        def scheduler(index, snapshot):
            if index == 2:
                snapshot.tensors["scheduler"]["last_epoch"] += 1

        folder = forge(self.mlp, self.folder / "scheduler", state=scheduler)
        (verdict,) = verify("train_mlp.py", folder, 2, tolerance=0.9)
        self.assertEqual((verdict["verdict"], verdict["distance"]), ("differs", 0))
        self.assertEqual(verdict["differences"], ["scheduler/last_epoch: 1 of 1 values"])

    def test_a_state_that_leads_nowhere_is_a_verdict_as_well(self):
        def explode(index, snapshot):
            if index == 1:
                snapshot.tensors["params"]["3.bias"][0] = inf

        folder = forge(self.mlp, self.folder / "exploding", state=explode)
        (verdict,) = verify("train_mlp.py", folder, 2)
        self.assertEqual((verdict["verdict"], verdict["distance"], verdict["ratio"]), ("differs", None, None))

    def test_another_script_or_segment_is_an_error_and_no_verdict(self):
        with self.assertRaisesRegex(TranscriptError, "The code of this script"):
            verify("train_convolution.py", self.mlp.folder, 1)
        with self.assertRaisesRegex(TranscriptError, "There is no segment 9: the last one is 8"):
            verify("train_mlp.py", self.mlp.folder, 1, 9)

    def test_files_that_are_not_as_hashed_differ_whatever_the_environment(self):
        folder = shutil.copytree(self.mlp.folder, self.folder / "broken")
        file = folder / "checkpoints/000003.safetensors"
        data = bytearray(file.read_bytes())
        data[-1] ^= 1
        file.write_bytes(data)
        (verdict,) = verify("train_mlp.py", folder, 3)
        self.assertEqual(verdict["verdict"], "differs")
        self.assertRegex(verdict["differences"][0], r"^checkpoint 3: \w+$")
        file.unlink()
        (verdict,) = verify("train_mlp.py", folder, 3)
        self.assertIn("000003.safetensors", verdict["differences"][0])

    def test_a_transcript_that_cannot_be_read_is_an_error(self):
        folder = shutil.copytree(self.mlp.folder, self.folder / "unreadable")
        for name in ("batches.jsonl", "checkpoints.jsonl", "run.json"):
            (folder / name).write_text("{}\n" * 100)
            with self.assertRaisesRegex(TranscriptError, "cannot be read"):
                verify("train_mlp.py", folder, 1)


if __name__ == "__main__":
    unittest.main()
