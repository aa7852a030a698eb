"""What a training ran on, as far as it can change the last bit of a result."""

import platform
from pathlib import Path
from typing import Dict, List, Mapping

import numpy
import torch
from torch import nn

# What torch says of its build is one line a library; these decide which kernels run.
_LIBRARIES = ("MKL-DNN", "Math Kernel Library", "CPU capability", "CuDNN", "CUDA Runtime")


def describe_environment(model: nn.Module) -> Dict[str, str]:
    build = torch.__config__.show()
    kernels = [line.strip(" -") for line in build.splitlines() if any(library in line for library in _LIBRARIES)]
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": numpy.__version__,
        "blas": _blas(build),
        "kernels": "; ".join(kernels),
        "mkldnn": _yes(torch.backends.mkldnn.is_available()),
        "system": f"{platform.system()} {platform.machine()}",
        "cpu": _cpu(),
        "threads": str(torch.get_num_threads()),
        "deterministic": _yes(torch.are_deterministic_algorithms_enabled()),
        "device": _device(model),
    }


def compare_environments(recorded: Mapping[str, str], here: Mapping[str, str]) -> List[str]:
    """What differs, each as one line for people."""
    return [
        f"{name}: {recorded.get(name, 'unknown')} recorded, {here.get(name, 'unknown')} here"
        for name in sorted({*recorded, *here})
        if recorded.get(name) != here.get(name)
    ]


def _blas(build: str) -> str:
    return next((word.strip() for word in build.split(",") if "BLAS_INFO=" in word), "").rpartition("=")[2]


def _cpu() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()


def _device(model: nn.Module) -> str:
    devices = sorted({str(tensor.device) for tensor in model.parameters()})
    names = [torch.cuda.get_device_name(device) if device.startswith("cuda") else device for device in devices]
    return ", ".join(names)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
