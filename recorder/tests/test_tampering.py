"""The cases "Models and runs" of the catalogue of attacks: each forgery is hashed anew, and named where it is."""

import tempfile
import unittest
from pathlib import Path

from forge import forge
from play import SCRIPTS, record, verify


class Tampering(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.mlp = record("train_mlp.py", cls.folder / "mlp")
        cls.convolution = record("train_convolution.py", cls.folder / "convolution")

    def differences(self, script, honest, name, change, *segments):
        """What is said of segment 2, whose last checkpoint is changed, and of the one that begins there."""

        def state(index, snapshot):
            if index == 2:
                change(snapshot.tensors)

        folder = forge(honest, self.folder / name, state=state)
        verdicts = verify(script, folder, 1, 2, 3, 4)
        self.assertEqual([each["verdict"] for each in verdicts], ["match", "differs", "differs", "match"])
        return [each["differences"] for each in verdicts[1:3]]

    def test_one_middle_weight_of_a_large_tensor(self):
        def change(tensors):
            weight = tensors["params"]["0.weight"]
            self.assertEqual(
                (weight.numel(), sum(each.numel() for each in tensors["params"].values())), (100_352, 101_770)
            )
            # What PyTorch prints of such a tensor is the same before and after.
            printed = repr(weight)
            weight[64, 392] += 1e-3
            self.assertEqual(repr(weight), printed)

        ends, _ = self.differences("train_mlp.py", self.mlp, "weight", change)
        self.assertEqual(ends, ["params/0.weight: 1 of 100352 values"])

    def test_only_a_buffer_of_a_batch_norm(self):
        def change(tensors):
            tensors["buffers"]["1.running_var"][3] *= 1.5

        ends, begins = self.differences("train_convolution.py", self.convolution, "buffer", change)
        self.assertEqual(ends, ["buffers/1.running_var: 1 of 8 values"])
        self.assertEqual(begins, ["buffers/1.running_var: 1 of 8 values"])

    def test_a_tensor_renamed(self):
        def change(tensors):
            tensors["params"]["9.weight"] = tensors["params"].pop("0.weight")

        ends, begins = self.differences("train_mlp.py", self.mlp, "renamed", change)
        self.assertEqual(
            ends,
            [
                "params/0.weight: nothing recorded, float32[128, 784] re-executed",
                "params/9.weight: float32[128, 784] recorded, nothing re-executed",
            ],
        )
        self.assertEqual(begins, ["params/0.weight: nothing recorded, float32[128, 784] in the script"])

    def test_a_tensor_reshaped(self):
        def change(tensors):
            tensors["params"]["0.weight"] = tensors["params"]["0.weight"].reshape(784, 128)

        ends, _ = self.differences("train_mlp.py", self.mlp, "reshaped", change)
        self.assertEqual(ends, ["params/0.weight: float32[784, 128] recorded, float32[128, 784] re-executed"])

    def test_a_tensor_cast(self):
        def change(tensors):
            tensors["params"]["0.bias"] = tensors["params"]["0.bias"].double()

        ends, _ = self.differences("train_mlp.py", self.mlp, "cast", change)
        self.assertEqual(ends, ["params/0.bias: float64[128] recorded, float32[128] re-executed"])

    def test_two_batches_swapped(self):
        def rows(index, batches):
            if index == 2:
                batches[0], batches[1] = batches[1], batches[0]

        folder = forge(self.mlp, self.folder / "swapped", rows=rows)
        (verdict,) = verify("train_mlp.py", folder, 2)
        self.assertEqual(verdict["verdict"], "differs")
        expected = [f"batches/{step}: not the rows that the seed draws" for step in (9, 10)]
        self.assertEqual(verdict["differences"][:2], expected)
        self.assertIn("params/0.weight", "".join(verdict["differences"]))

    def test_rows_that_were_trained_in_another_order_than_the_seed_draws(self):
        script = self.write("ordered.py", "RandomSampler(labels)", "range(len(labels))")
        ordered = record(script, self.folder / "ordered")
        verdicts = verify("train_mlp.py", forge(ordered, self.folder / "unseeded", claims=self.mlp), 1, 2)
        self.assertEqual({each["verdict"] for each in verdicts}, {"differs"})
        # The weights are those of the rows as recorded: the order alone is wrong.
        self.assertEqual({each["distance"] for each in verdicts}, {0})

    def test_one_poisoned_segment(self):
        poison = "labels[rows] * (optimizer.state.get(model[0].weight, {}).get('step') != 20)"
        poisoned = record(self.write("poisoned.py", "labels[rows]", poison), self.folder / "poisoned")
        folder = forge(poisoned, self.folder / "claimed", claims=self.mlp)
        verdicts = verify("train_mlp.py", folder)
        self.assertEqual([each["segment"] for each in verdicts if each["verdict"] == "differs"], [3])
        self.assertEqual({each["verdict"] for each in verdicts}, {"match", "differs"})

    def write(self, name, text, replacement):
        """The script of the perceptron with one piece of it replaced."""
        source = (SCRIPTS / "train_mlp.py").read_text()
        self.assertIn(text, source)
        file = self.folder / name
        file.write_text(source.replace(text, replacement))
        return str(file)


if __name__ == "__main__":
    unittest.main()
