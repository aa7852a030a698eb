"""One layer on the digits, a checkpoint each step: `train_linear.py FOLDER LEARNING_RATE`."""

import sys

import torch
from digits import read_digits
from torch import nn
from torch.nn import functional
from torch.utils.data import BatchSampler, RandomSampler

from assay_recorder import Run

SETTINGS = {"batch": 18, "epochs": 5, "lr": float(sys.argv[2])}

images, labels = read_digits()
run = Run.open(
    sys.argv[1],
    hyperparameters=SETTINGS,
    dataset={"images": images, "labels": labels},
    code=[__file__],
    every=1,
    seed=3,
)
model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=SETTINGS["lr"])

with run.record(model, optimizer) as recorder:
    for epoch in range(SETTINGS["epochs"]):
        for rows in recorder.batches(BatchSampler(RandomSampler(labels), SETTINGS["batch"], drop_last=False)):
            loss = functional.cross_entropy(model(images[rows]), labels[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            recorder.step(loss=loss)
