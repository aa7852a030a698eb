import json
import tempfile
import unittest
from pathlib import Path

import torch

from assay_recorder import TranscriptError
from assay_recorder.safetensors import read_safetensors, write_safetensors
from assay_recorder.tensors import DTYPES


class Safetensors(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "tensors.safetensors"

    def test_every_dtype_and_shape_comes_back(self):
        tensors = {name: torch.arange(6).reshape(2, 3).to(dtype) for name, dtype in DTYPES.items()}
        tensors.update(scalar=torch.tensor(3.5), empty=torch.empty(0, 4))
        write_safetensors(self.path, tensors, {"step": "7"})
        read = read_safetensors(self.path)
        self.assertEqual(read.metadata, {"step": "7"})
        self.assertEqual(read.tensors.keys(), tensors.keys())
        for name, tensor in tensors.items():
            self.assertEqual((read.tensors[name].dtype, read.tensors[name].shape), (tensor.dtype, tensor.shape))
            self.assertTrue(torch.equal(read.tensors[name], tensor))

    def test_every_tensor_is_aligned(self):
        write_safetensors(self.path, {"a": torch.tensor(True), "b": torch.ones(3), "c": torch.ones(2).double()}, {})
        data = self.path.read_bytes()
        size = int.from_bytes(data[:8], "little")
        header = json.loads(data[8 : 8 + size])
        self.assertEqual(size % 8, 0)
        self.assertEqual([header[name]["data_offsets"][0] % width for name, width in (("b", 4), ("c", 8))], [0, 0])

    def test_what_is_no_such_file_is_refused(self):
        entry = '{"dtype":"U8","shape":[2],"data_offsets":[%d,%d]}'
        bodies = {
            "a name twice": '{"a":%s,"a":%s}' % (entry % (0, 2), entry % (2, 4)),
            "a gap": '{"a":%s,"b":%s}' % (entry % (0, 1), entry % (2, 4)),
            "an overlap": '{"a":%s,"b":%s}' % (entry % (0, 2), entry % (1, 4)),
            "beyond the end": '{"a":%s}' % (entry % (0, 40)),
            "no header": "[]",
            "a shape of other size": '{"a":{"dtype":"U8","shape":[1099511627776],"data_offsets":[0,4]}}',
            "a size below zero": '{"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,4]}}',
            "a shape without bytes": '{"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"b":%s}' % (entry % (4, 4)),
            "an unknown type": '{"a":{"dtype":"C64","shape":[],"data_offsets":[0,4]}}',
        }
        for name, header in bodies.items():
            with self.subTest(name):
                self.path.write_bytes(len(header).to_bytes(8, "little") + header.encode() + bytes(4))
                with self.assertRaises(TranscriptError):
                    read_safetensors(self.path)
        self.path.write_bytes((2**63).to_bytes(8, "little") + b"{}")
        with self.assertRaises(TranscriptError):
            read_safetensors(self.path)


if __name__ == "__main__":
    unittest.main()
