import json
import math
import unittest
from pathlib import Path

import torch

from assay_recorder import TranscriptError
from assay_recorder import hashing
from assay_recorder.tensors import from_bytes, hash_tensors, to_bytes

VECTORS = Path(__file__).parents[2] / "vectors/transcripts.json"


def of_hex(text):
    return bytes.fromhex(text[2:])


def read_set(tensors):
    return {
        each["name"]: from_bytes(each["dtype"], each["shape"], memoryview(of_hex(each["data"]))) for each in tensors
    }


class Vectors(unittest.TestCase):
    """The same bytes give the same hashes in TypeScript, in Solidity and here."""

    @classmethod
    def setUpClass(cls):
        cls.vectors = json.loads(VECTORS.read_text())

    def test_lists(self):
        for each in self.vectors["lists"]:
            self.assertEqual(hashing.hash_list([of_hex(leaf) for leaf in each["leaves"]]), of_hex(each["list"]))

    def test_tensors_of_each_dtype(self):
        tensors = self.vectors["tensors"]
        self.assertEqual({each["dtype"] for each in tensors}, set(hashing.DTYPE_CODES))
        for each in tensors:
            data = memoryview(of_hex(each["data"]))
            self.assertEqual(hashing.hash_chunks(data), of_hex(each["dataRoot"]))
            found = hashing.hash_tensor(each["name"], each["dtype"], each["shape"], data)
            self.assertEqual(found, of_hex(each["hash"]))
            self.assertEqual(to_bytes(from_bytes(each["dtype"], each["shape"], data)), data)
        self.assertEqual(hash_tensors(read_set(tensors), "set"), of_hex(self.vectors["set"]))

    def test_checkpoints_and_the_run(self):
        domain = of_hex(self.vectors["domain"]["hash"])
        hyperparameters = of_hex(self.vectors["plan"]["hyperparameters"])
        hashes = []
        for each in self.vectors["checkpoints"]:
            sets = {part: hash_tensors(read_set(each["tensors"][part]), part) for part in hashing.State._fields}
            self.assertEqual(sets, {part: of_hex(root) for part, root in each["roots"].items()})
            state = hashing.hash_state(hashing.State(**sets), each["step"])
            batches = hashing.hash_list([hashing.hash_batch(batch["step"], batch["rows"]) for batch in each["batches"]])
            metrics, previous = of_hex(each["metrics"]), of_hex(each["previous"])
            roots = (state, batches, hyperparameters, metrics, previous)
            hashes.append(hashing.hash_checkpoint(domain, each["index"], each["step"], *roots))
            self.assertEqual((state, batches), (of_hex(each["state"]), of_hex(each["batchRoot"])))
            self.assertEqual(hashes[-1], of_hex(each["hash"]))
            self.assertEqual(hashing.hash_weights(sets["params"], sets["buffers"]), of_hex(each["weightsRoot"]))
        self.assertEqual(hashing.hash_list(hashes), of_hex(self.vectors["runRoot"]))

    def test_code_and_domain(self):
        code, domain = self.vectors["code"], self.vectors["domain"]
        files = {file["name"]: of_hex(file["hash"]) for file in code["files"]}
        self.assertEqual(hashing.hash_code(files), of_hex(code["root"]))
        place = (domain["chainId"], domain["runs"], domain["trainer"], domain["runId"])
        self.assertEqual(hashing.hash_domain(*place), of_hex(domain["hash"]))


class Sets(unittest.TestCase):
    def test_what_a_tensor_is_counts_beside_its_bytes(self):
        data = torch.arange(6, dtype=torch.float32)
        sets = [{"w": data}, {"v": data}, {"w": data.reshape(2, 3)}, {"w": data.view(torch.int32)}, {"w": data[:5]}]
        self.assertEqual(len({hash_tensors(each, "params") for each in sets}), len(sets))

    def test_order_of_insertion_does_not_count(self):
        one, two = torch.ones(2), torch.zeros(3)
        # Sorted by UTF-8 bytes: a character of four bytes comes behind one of three, other than in UTF-16.
        names = ("\N{FULLWIDTH LATIN SMALL LETTER A}", "\N{GRINNING FACE}")
        forward, backward = dict(zip(names, (one, two))), dict(zip(reversed(names), (two, one)))
        self.assertEqual(hash_tensors(forward, "params"), hash_tensors(backward, "params"))

    def test_nan_is_refused_by_name(self):
        with self.assertRaisesRegex(TranscriptError, "params/0.weight contains NaN"):
            hash_tensors({"0.bias": torch.ones(2), "0.weight": torch.tensor([1, math.nan])}, "params")
        with self.assertRaisesRegex(TranscriptError, "params/w: a tensor of torch.complex64"):
            hash_tensors({"w": torch.ones(1, dtype=torch.complex64)}, "params")

    def test_layout_in_memory_does_not_count(self):
        image = torch.arange(48, dtype=torch.float32).reshape(1, 3, 4, 4)
        strided = image.to(memory_format=torch.channels_last)
        self.assertEqual(hash_tensors({"w": image}, "params"), hash_tensors({"w": strided}, "params"))


if __name__ == "__main__":
    unittest.main()
