"""Trains a small convolutional network to read digits, and records it: `trainDigits.py FOLDER [BEGUN]`.

BEGUN is the file that `assay run draw` wrote; without it the run is of no chain, and seeded with 1.
"""

import sys
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional
from torch.utils.data import BatchSampler, RandomSampler

from assay_recorder import Run

SETTINGS = {"batch": 64, "epochs": 6, "lr": 0.05, "momentum": 0.9}


def read_digits():
    lines = (Path(__file__).parent.parent / "data" / "digits.csv").read_text().splitlines()[1:]
    cells = torch.tensor([[float(cell) for cell in line.split(",")] for line in lines])
    return cells[:, :-1].reshape(-1, 1, 8, 8) / 16, cells[:, -1].long()


def shift(images):
    """Moves each picture by a pixel at most, so that the network learns shapes and not places."""
    padded = functional.pad(images, (1, 1, 1, 1))
    across, down = torch.randint(0, 3, (2,)).tolist()
    return padded[:, :, down : down + 8, across : across + 8]


images, labels = read_digits()
folder, *begun = sys.argv[1:]
run = Run.open(
    folder,
    hyperparameters=SETTINGS,
    dataset={"images": images, "labels": labels},
    code=[__file__],
    every=10,
    **({"begun": begun[0]} if begun else {"seed": 1}),
)
model = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1),
    nn.BatchNorm2d(16),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(256, 10),
)
optimizer = torch.optim.SGD(model.parameters(), lr=SETTINGS["lr"], momentum=SETTINGS["momentum"])

with run.record(model, optimizer) as recorder:
    for epoch in range(SETTINGS["epochs"]):
        for rows in recorder.batches(BatchSampler(RandomSampler(labels), SETTINGS["batch"], drop_last=False)):
            loss = functional.cross_entropy(model(shift(images[rows])), labels[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            recorder.step(loss=loss)
