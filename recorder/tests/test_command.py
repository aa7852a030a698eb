import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

import torch
from forge import forge, nudge
from play import SCRIPTS, record

from assay_recorder.__main__ import main
from assay_recorder.safetensors import read_safetensors, write_safetensors
from assay_recorder.transcript import to_hex

SCRIPT = str(SCRIPTS / "train_convolution.py")


class Command(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.honest = record("train_convolution.py", cls.folder / "honest")

    def test_verify_says_a_verdict_of_each_segment_and_its_exit_code(self):
        forged = forge(self.honest, self.folder / "forged", state=nudge)
        code, output, _ = run("verify", forged, "--script", SCRIPT, "--segments", "2,1", "--json", "--", "unused")
        lines = [json.loads(line) for line in output.splitlines()]
        self.assertEqual([(line["segment"], line["verdict"]) for line in lines], [(1, "match"), (2, "differs")])
        self.assertEqual(code, 3)

    def test_verify_refuses_what_is_not_there(self):
        code, output, error = run("verify", self.honest.folder, "--script", SCRIPT, "--segments", "12")
        self.assertEqual((code, output, error), (1, "", "There is no segment 12: the last one is 5\n"))
        code, output, error = run("show", self.folder)
        self.assertEqual((code, output), (1, ""))
        self.assertIn("holds no transcript", error)

    def test_a_script_that_says_nothing_or_too_much_verifies_nothing(self):
        script = self.folder / "silent.py"
        lie = 'import os; os.write(int(os.environ["ASSAY_FD"]), b\'{"segment":1,"verdict":"match"}\\n\' * 2)'
        for source in ("", lie):
            script.write_text(source)
            code, output, error = run("verify", self.honest.folder, "--script", script, "--segments", "1")
            self.assertEqual((code, output), (1, ""))
            self.assertIn("was asked for segments [1]", error)

    def test_a_name_that_comes_twice_has_no_root(self):
        file = self.folder / "twice.safetensors"
        write_safetensors(file, {"a": torch.ones(1), "params/a": torch.zeros(1)}, {})
        code, output, error = run("hash", file)
        self.assertEqual((code, output), (1, ""))
        self.assertIn("two tensors of the name a", error)

    def test_plan_is_what_the_run_is_recorded_with(self):
        _, output, _ = run("plan", "--script", SCRIPT, "--", "unused")
        self.assertEqual(json.loads(output), self.honest.run["plan"])

    def test_show_and_hash_agree_on_the_weights(self):
        shown = json.loads(run("show", self.honest.folder)[1])
        self.assertEqual((shown["root"], shown["steps"]), (to_hex(self.honest.root), 30))
        checkpoint, plain = self.honest.checkpoint_file(5), self.folder / "model.safetensors"
        tensors = read_safetensors(checkpoint).tensors
        params = {name[len("params/") :]: tensors[name] for name in tensors if name.startswith("params/")}
        buffers = {name: tensors[name] for name in tensors if name.startswith("buffers/")}
        write_safetensors(plain, {**params, **buffers}, {})
        for file in (checkpoint, plain):
            self.assertEqual(run("hash", file), (0, f"{shown['weightsRoot']}\n", ""))

    def test_the_example_of_the_readme_runs(self):
        text = (SCRIPTS.parent / "README.md").read_text()
        script = self.folder / "train.py"
        script.write_text(text.split("```python\n")[1].split("```")[0])
        subprocess.run([sys.executable, script.name], cwd=self.folder, env=environment(), check=True)
        arguments = (self.folder / "transcript", "--script", script, "--segments", "0,1,4")
        code, output, _ = run("verify", *arguments)
        self.assertEqual(code, 0)
        self.assertIn(output, text)


def run(*arguments):
    """Exit code, output and errors of a command; what it starts is a process of its own."""
    output, errors = io.StringIO(), io.StringIO()
    with patch.object(sys, "argv", ["assay_recorder", *map(str, arguments)]), patch.dict(os.environ, environment()):
        with contextlib.redirect_stdout(output), patch("sys.stderr", wraps=errors, fileno=sys.stderr.fileno):
            code = main()
    return code, output.getvalue(), errors.getvalue()


def environment():
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in [str(SCRIPTS), *sys.path] if path)}


if __name__ == "__main__":
    unittest.main()
