"""Lines of JSON for whoever started the script, apart from what it prints itself."""

import json
import os
import sys
from typing import Any, Mapping


def print_line(entry: Mapping[str, Any]) -> None:
    """One line to the descriptor ASSAY_FD, or to standard output."""
    line = f"{json.dumps(entry)}\n"
    descriptor = os.environ.get("ASSAY_FD")
    if descriptor is None:
        sys.stdout.write(line)
        sys.stdout.flush()
    else:
        os.write(int(descriptor), line.encode())
