import os
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from play import SCRIPTS, record

from assay_recorder import Transcript

# Plays a script, and kills the process while checkpoint 3 is written: within its tensors, or within its line.
KILLED = """
import os, runpy, signal, sys
from assay_recorder import files, safetensors, transcript

where, script = sys.argv[1], sys.argv[2]
sys.argv = sys.argv[2:]
write_whole, append_lines = files.write_whole, files.append_lines

def write_half(path, *parts):
    if where == "tensors" and path.name.startswith("000003"):
        path.with_name(path.name + ".partial").write_bytes(b"".join(parts)[:1000])
        os.kill(os.getpid(), signal.SIGKILL)
    write_whole(path, *parts)

def append_half(path, lines):
    if where == "line" and path.name == "checkpoints.jsonl" and '"index":3' in lines[0]:
        with open(path, "a") as file:
            file.write(lines[0][:200])
        os.kill(os.getpid(), signal.SIGKILL)
    append_lines(path, lines)

safetensors.write_whole, transcript.append_lines = write_half, append_half
runpy.run_path(script, run_name="__main__")
"""


class Resume(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)

    def test_a_killed_run_goes_on_and_has_the_root_of_one_that_was_not(self):
        for script, where in (("train_mlp.py", "tensors"), ("train_convolution.py", "line")):
            with self.subTest(script):
                whole = record(script, self.folder / f"{script}.whole")
                folder = self.folder / f"{script}.killed"
                self.assertEqual(play_killed(where, script, folder), -signal.SIGKILL)
                self.assertEqual(len(Transcript(folder).checkpoints), 3)
                resumed = record(script, folder, "resume")
                self.assertEqual(resumed.root, whole.root)
                for name in ("batches.jsonl", "checkpoints.jsonl"):
                    self.assertEqual((folder / name).read_bytes(), (whole.folder / name).read_bytes())
                names = [
                    sorted(file.name for file in (each / "checkpoints").iterdir()) for each in (folder, whole.folder)
                ]
                self.assertEqual(*names)

    def test_a_run_that_was_complete_stays_as_it_is(self):
        whole = record("train_convolution.py", self.folder / "complete")
        self.assertEqual(record("train_convolution.py", self.folder / "complete", "resume").root, whole.root)


def play_killed(where, script, folder):
    path = os.pathsep.join(path for path in [str(SCRIPTS), *sys.path] if path)
    command = [sys.executable, "-c", KILLED, where, str(SCRIPTS / script), str(folder)]
    return subprocess.run(command, env={**os.environ, "PYTHONPATH": path}).returncode


if __name__ == "__main__":
    unittest.main()
