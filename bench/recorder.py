"""Trains ResNet-18 plainly, recorded, and saved by torch.save, in turns of k steps; prints seconds as JSON.

`recorder.py FOLDER K TURNS`
"""

import json
import sys
from itertools import islice, repeat
from pathlib import Path
from time import perf_counter

import torch
from torch import nn
from torch.nn import functional

from assay_recorder import Run

folder, every, turns = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
BATCH = 16


class Block(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False),
            nn.BatchNorm2d(outputs),
        )
        narrow = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))
        self.shortcut = narrow if inputs != outputs else nn.Identity()

    def forward(self, images):
        return functional.relu(self.layers(images) + self.shortcut(images))


def build():
    """ResNet-18 as in He et al. 2015, https://arxiv.org/abs/1512.03385: 11.7 M weights."""
    widths = [64, 64, 128, 256, 512]
    blocks = [
        block
        for stage, (before, width) in enumerate(zip(widths, widths[1:]))
        for block in (Block(before, width, 1 if stage == 0 else 2), Block(width, width, 1))
    ]
    model = nn.Sequential(
        nn.Conv2d(3, 64, 7, 2, 3, bias=False),
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(3, 2, 1),
        *blocks,
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(512, 1000),
    )
    return model, torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)


def train(model, optimizer, rows):
    loss = functional.cross_entropy(model(images[rows]), labels[rows])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss


def plain():
    training = build()
    for rows in order:
        train(*training, rows)
        yield


def recorded():
    training = build()
    with run.record(*training) as recorder:
        for rows in recorder.batches(order):
            recorder.step(loss=train(*training, rows))
            yield


def saved():
    training = build()
    for step, rows in enumerate(order):
        if step % every == 0:
            torch.save([*(part.state_dict() for part in training), torch.get_rng_state()], folder / f"{step}.pt")
        train(*training, rows)
        yield


order = repeat(list(range(BATCH)))
images, labels = torch.randn(BATCH, 3, 32, 32), torch.arange(BATCH)
run = Run.open(
    folder / "run",
    hyperparameters={},
    dataset={"images": images, "labels": labels},
    code=[__file__],
    every=every,
    seed=1,
)
ways = {"plain": plain(), "recorded": recorded(), "saved": saved()}
seconds = {name: [] for name in ways}
# A checkpoint is taken before the first step of a turn, so that what is written behind it falls into the same turn.
for _ in range(turns):
    for name, way in ways.items():
        start = perf_counter()
        for _ in islice(way, every):
            pass
        seconds[name].append((perf_counter() - start) / every)
ways["recorded"].close()
print(json.dumps({"threads": torch.get_num_threads(), **{name: min(each) for name, each in seconds.items()}}))
