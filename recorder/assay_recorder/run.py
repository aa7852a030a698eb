"""A run: its plan and seed, fixed before a model is built."""

import json
import os
from pathlib import Path
from typing import Any, Dict, Mapping, NamedTuple, Optional, Sequence, Union

from torch import Tensor, nn
from torch.optim import Optimizer

from . import output
from .environment import compare_environments, describe_environment
from .errors import TranscriptError
from .hashing import ZERO, hash_domain
from .randomness import OrderGenerators, seed_everything
from .recorder import Recorder
from .replay import Replay, Request
from .session import Session
from .state import Training
from .tensors import hash_tensors
from .transcript import Plan, Sources, Transcript, from_hex, to_hex


class Run(NamedTuple):
    """What `open` found out and seeded; `record` adds what is trained."""

    folder: Path
    every: int
    plan: Plan
    sources: Sources
    begun: Dict[str, Any]
    order: OrderGenerators
    earlier: Optional[Transcript]
    request: Optional[Request]

    @classmethod
    def open(
        cls,
        folder: Union[str, Path],
        *,
        hyperparameters: Mapping[str, Any],
        dataset: Mapping[str, Tensor],
        code: Sequence[Union[str, Path]],
        every: int = 100,
        seed: Optional[int] = None,
        begun: Union[str, Path, None] = None,
        resume: bool = False,
    ) -> "Run":
        """Seeds `random`, numpy and torch for a run, so it comes before the model is built.

        `dataset` names the tensors that are trained on, `code` the files that train. The seed is given, or comes with
        the domain from `begun`, the file that `assay run draw` wrote. A folder that holds a transcript is refused
        unless `resume` is set; then training goes on after its last checkpoint.
        """
        text = json.dumps(hyperparameters, indent=2, sort_keys=True, ensure_ascii=False)
        sources = Sources(f"{text}\n".encode(), {Path(file).name: Path(file).read_bytes() for file in code})
        if len(sources.code) < len(code):
            raise TranscriptError("Two files of the code have one name")
        plan = sources.plan(hash_tensors({name: tensor.cpu() for name, tensor in dataset.items()}, "dataset"))
        if "ASSAY_PLAN" in os.environ:
            output.print_line(plan.to_json())
            raise SystemExit(0)

        folder = Path(folder)
        request = Request.from_environment()
        earlier = None if request or not (folder / "run.json").exists() else Transcript(folder)
        if earlier and not resume:
            raise TranscriptError(f"{folder} holds a transcript already: choose another folder, or resume=True")
        source = request.transcript.run if request else _read_begun(seed, begun)
        _check_plan(plan, source)
        if earlier:
            _check_plan(plan, earlier.run)
            for name, value in (("domain", source["domain"]), ("seed", source["seed"]), ("every", every)):
                if earlier.run[name] != value:
                    raise TranscriptError(f"{folder}: {name} is {earlier.run[name]}, not {value}")
        order = seed_everything(from_hex(source["seed"]))
        return cls(folder, every, plan, sources, source, order, earlier, request)

    def record(self, model: nn.Module, optimizer: Optimizer, scheduler: Optional[Any] = None) -> Session:
        """Begins to record, or to re-execute where `python -m assay_recorder verify` started the script."""
        training = Training(model, optimizer, scheduler)
        environment = describe_environment(model)
        if self.request is not None:
            return Replay(self.request, training, self.order, environment)
        transcript = self.earlier
        if transcript is None:
            transcript = Transcript.create(self.folder, self._describe(environment), self.sources)
        else:
            differences = compare_environments(transcript.run["environment"], environment)
            if differences:
                raise TranscriptError(f"A run is resumed where it began: {'; '.join(differences)}")
            transcript.cut()
        return Recorder(transcript, training, self.order)

    def _describe(self, environment: Mapping[str, str]) -> Dict[str, Any]:
        return {
            "version": 1,
            "domain": self.begun["domain"],
            "seed": self.begun["seed"],
            "plan": self.plan.to_json(),
            "code": [
                {"name": name, "sha256": to_hex(value)} for name, value in sorted(self.sources.code_hashes().items())
            ],
            "dataset": {"root": to_hex(self.plan.dataset)},
            "environment": dict(environment),
            "every": self.every,
            "kind": "torch",
            **({"place": self.begun["place"]} if "place" in self.begun else {}),
        }


def _read_begun(seed: Optional[int], begun: Union[str, Path, None]) -> Dict[str, Any]:
    if (seed is None) == (begun is None):
        raise TranscriptError("A run takes its seed from `seed` or from `begun`, one of the two")
    if begun is None:
        return {"domain": to_hex(ZERO), "seed": to_hex((seed or 0).to_bytes(32, "big"))}
    source = json.loads(Path(begun).read_bytes())
    place = source["place"]
    domain = hash_domain(int(place["chainId"]), place["runs"], place["trainer"], int(place["runId"]))
    if from_hex(source["domain"]) != domain:
        raise TranscriptError(f"{begun}: the domain is not that of its place")
    return source


def _check_plan(plan: Plan, source: Mapping[str, Any]) -> None:
    committed = source.get("plan", plan.to_json())
    for name, root in plan.to_json().items():
        if root != committed[name]:
            raise TranscriptError(f"The {name} of this script is not what the run was begun with")
