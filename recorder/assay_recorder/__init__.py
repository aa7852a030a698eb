"""Records a PyTorch training as a transcript that anybody can check and re-execute."""

from .errors import TranscriptError
from .run import Run
from .transcript import Transcript

__all__ = ["Run", "Transcript", "TranscriptError"]
__version__ = "0.1.0"
