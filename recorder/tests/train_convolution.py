"""A small convolutional network on digits that are shifted at random: `train_convolution.py FOLDER [resume]`."""

import sys

import torch
from digits import read_digits
from torch import nn
from torch.nn import functional
from torch.utils.data import BatchSampler, RandomSampler

from assay_recorder import Run

SETTINGS = {"batch": 128, "epochs": 2, "lr": 0.05, "momentum": 0.9, "shift": 1}

images, labels = read_digits()


def build():
    model = nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1, bias=False),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding=1, bias=False),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(256, 10),
    )
    optimizer = torch.optim.SGD(model.parameters(), lr=SETTINGS["lr"], momentum=SETTINGS["momentum"])
    return model, optimizer, torch.optim.lr_scheduler.StepLR(optimizer, 10, 0.5)


def train(model, optimizer, scheduler, rows):
    shift = torch.randint(-SETTINGS["shift"], SETTINGS["shift"] + 1, (2,)).tolist()
    loss = functional.cross_entropy(model(torch.roll(images[rows], shift, (2, 3))), labels[rows])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    scheduler.step()
    return loss


def main():
    run = Run.open(
        sys.argv[1],
        hyperparameters=SETTINGS,
        dataset={"images": images, "labels": labels},
        code=[__file__],
        every=6,
        seed=2,
        resume="resume" in sys.argv,
    )
    training = build()
    with run.record(*training) as recorder:
        for epoch in range(SETTINGS["epochs"]):
            for rows in recorder.batches(BatchSampler(RandomSampler(labels), SETTINGS["batch"], drop_last=False)):
                recorder.step(loss=train(*training, rows))


if __name__ == "__main__":
    main()
