"""`python -m assay_recorder verify|plan|show|hash`."""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Dict, List

from .errors import TranscriptError
from .hashing import hash_weights
from .replay import Request
from .safetensors import read_safetensors
from .tensors import hash_tensors
from .transcript import Transcript, to_hex

# One is an error, two a wrong command line.
_DIFFERS, _ENVIRONMENT_DIFFERS = 3, 4


def main() -> int:
    arguments = sys.argv[1:]
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options = _parse(arguments[:end])
    options.arguments = arguments[end + 1 :]
    try:
        return options.run(options)
    except (TranscriptError, OSError) as cause:
        print(cause, file=sys.stderr)
        return 1


def _verify(options: argparse.Namespace) -> int:
    """Starts the script once for all segments. It runs what somebody else may have written: look at it before."""
    request = Request.create(options.folder, options.segments, options.tolerance)
    verdicts = _start_script(options, request.to_environment())
    told = [verdict["segment"] for verdict in verdicts]
    if sorted(told) != request.segments:
        raise TranscriptError(f"{options.script} was asked for segments {request.segments}, and spoke of {told}")
    for verdict in verdicts:
        print(json.dumps(verdict) if options.json else _describe(verdict))
    found = {verdict["verdict"] for verdict in verdicts}
    return _DIFFERS if "differs" in found else _ENVIRONMENT_DIFFERS if "environmentDiffers" in found else 0


def _plan(options: argparse.Namespace) -> int:
    for plan in _start_script(options, {"ASSAY_PLAN": "1"}):
        print(json.dumps(plan))
    return 0


def _show(options: argparse.Namespace) -> int:
    transcript = Transcript(options.folder)
    last = transcript.checkpoints[-1]
    about = {
        "root": to_hex(transcript.root),
        "weightsRoot": to_hex(transcript.weights_root),
        "checkpoints": len(transcript.checkpoints),
        "steps": last.step,
        "metrics": last.metrics,
        **{name: transcript.run[name] for name in ("domain", "seed", "plan", "environment", "every", "kind")},
    }
    print(json.dumps(about, indent=2))
    return 0


def _hash(options: argparse.Namespace) -> int:
    """The weights root of a safetensors file: of a checkpoint, what a model consists of."""
    file = read_safetensors(options.file)
    sets: Dict[str, Dict[str, Any]] = {"params": {}, "buffers": {}}
    is_checkpoint = file.metadata.get("format") == "assay"
    for key, tensor in file.tensors.items():
        part, slash, name = key.partition("/")
        if part not in sets or not slash:
            if is_checkpoint:
                continue
            part, name = "params", key
        if name in sets[part]:
            raise TranscriptError(f"{options.file}: there are two tensors of the name {name}")
        sets[part][name] = tensor
    print(to_hex(hash_weights(*(hash_tensors(tensors, part) for part, tensors in sets.items()))))
    return 0


def _start_script(options: argparse.Namespace, environment: Dict[str, str]) -> List[Dict[str, Any]]:
    """Its lines come by a descriptor of their own, since a script may print what it likes."""
    with tempfile.TemporaryFile() as lines:
        command = [sys.executable, str(options.script), *options.arguments]
        # Not those of `assay`, in which keys and passwords may be.
        others = {name: value for name, value in os.environ.items() if not name.startswith("ASSAY_")}
        started = subprocess.run(
            command,
            env={**others, **environment, "ASSAY_FD": str(lines.fileno())},
            pass_fds=[lines.fileno()],
            stdout=sys.stderr,
        )
        if started.returncode != 0:
            raise TranscriptError(f"{options.script} ended with exit code {started.returncode}")
        lines.seek(0)
        return [json.loads(line) for line in lines]


def _describe(verdict: Dict[str, Any]) -> str:
    ratio = "" if verdict["ratio"] is None else f", {verdict['ratio']:.3g} of the recorded update away"
    details = "".join(f"\n  {detail}" for detail in [*verdict["differences"], *verdict["environment"]])
    return f"segment {verdict['segment']}: {verdict['verdict']}{ratio}{details}"


def _parse(arguments: List[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="assay_recorder", description="Transcripts of PyTorch trainings.")
    commands = parser.add_subparsers(required=True)

    verify = commands.add_parser("verify", help="re-execute segments and compare; exit code 3 where one differs")
    verify.add_argument("folder", type=Path)
    verify.add_argument("--segments", required=True, help="such as 1,5,9; 0 is what the seed makes")
    verify.add_argument("--tolerance", help="largest ratio of distance to update that is within; below 1")
    verify.add_argument("--json", action="store_true", help="one line of JSON a segment")
    verify.set_defaults(run=_verify)

    plan = commands.add_parser("plan", help="print what a run commits to before it trains")
    plan.set_defaults(run=_plan)

    for command in (verify, plan):
        command.add_argument("--script", type=Path, required=True, help="the script that trains")
        command.epilog = "What stands after -- goes to the script."

    show = commands.add_parser("show", help="print a transcript's roots and what it was recorded with")
    show.add_argument("folder", type=Path)
    show.set_defaults(run=_show)

    hash_file = commands.add_parser("hash", help="print the weights root of a safetensors file")
    hash_file.add_argument("file", type=Path)
    hash_file.set_defaults(run=_hash)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    # Whoever ends this process means the script as well, which would train on alone.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    sys.exit(main())
