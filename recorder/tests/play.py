"""Plays the scripts of this folder within the process of the tests, as the interpreter would start them."""

import json
import os
import runpy
import sys
import tempfile
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence
from unittest.mock import patch

from assay_recorder import Transcript
from assay_recorder.replay import Request

SCRIPTS = Path(__file__).parent


def record(script: str, folder: Path, *arguments: str) -> Transcript:
    _play(script, folder, *arguments)
    return Transcript(folder)


def verify(
    script: str, folder: Path, *segments: int, arguments: Sequence[str] = (), tolerance: Optional[float] = None
) -> List[Dict[str, Any]]:
    """The verdicts on some segments, or on all."""
    asked = segments or range(len(Transcript(folder).checkpoints))
    return collect_verdicts(folder, asked, lambda: _play(script, folder, *arguments), tolerance)


def collect_verdicts(
    folder: Path, segments: Iterable[int], train: Callable[[], Any], tolerance: Optional[float] = None
) -> List[Dict[str, Any]]:
    ratio = None if tolerance is None else str(tolerance)
    request = Request.create(folder, ",".join(map(str, segments)), ratio)
    with tempfile.TemporaryFile() as lines:
        with patch.dict(os.environ, request.to_environment(), ASSAY_FD=str(lines.fileno())):
            try:
                train()
            except SystemExit as end:
                assert end.code == 0
        lines.seek(0)
        return [json.loads(line) for line in lines]


def _play(script: str, folder: Path, *arguments: str) -> None:
    with patch.object(sys, "argv", [script, str(folder), *arguments]):
        runpy.run_path(str(SCRIPTS / script), run_name="__main__")
