"""Files that are there whole or not at all."""

import os
from pathlib import Path
from typing import Iterable


def write_whole(path: Path, *parts: memoryview) -> None:
    temporary = path.with_name(path.name + ".partial")
    with open(temporary, "wb") as file:
        for part in parts:
            file.write(part)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


def append_lines(path: Path, lines: Iterable[str]) -> None:
    with open(path, "ab") as file:
        file.write("".join(f"{line}\n" for line in lines).encode())
        file.flush()
        os.fsync(file.fileno())
