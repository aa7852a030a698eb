"""A perceptron on digits of 28 × 28 pixels: `train_mlp.py FOLDER [resume]`."""

import sys

import torch
from digits import read_digits
from torch import nn
from torch.nn import functional
from torch.utils.data import BatchSampler, RandomSampler

from assay_recorder import Run

SETTINGS = {"batch": 64, "epochs": 2, "lr": 0.005, "gamma": 0.5, "decay": 1e-5}

images, labels = read_digits()
images = functional.interpolate(images, (28, 28)).flatten(1)
run = Run.open(
    sys.argv[1],
    hyperparameters=SETTINGS,
    dataset={"images": images, "labels": labels},
    code=[__file__],
    every=8,
    seed=1,
    resume="resume" in sys.argv,
)
model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Dropout(0.1), nn.Linear(128, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=SETTINGS["lr"])
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, SETTINGS["gamma"])

with run.record(model, optimizer, scheduler) as recorder:
    for epoch in range(SETTINGS["epochs"]):
        for rows in recorder.batches(BatchSampler(RandomSampler(labels), SETTINGS["batch"], drop_last=False)):
            loss = functional.cross_entropy(model(images[rows]), labels[rows])
            penalty = model[0].weight.square().sum()
            loss = loss + SETTINGS["decay"] * penalty
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            recorder.step(loss=loss, penalty=penalty)
        scheduler.step()
