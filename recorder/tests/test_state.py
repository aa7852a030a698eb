import random
import unittest

import numpy
import torch
from torch import nn

from assay_recorder import TranscriptError
from assay_recorder.state import PARTS, Training

OPTIMIZERS = {
    "SGD": lambda parameters: torch.optim.SGD(parameters, lr=0.1, momentum=0.9, nesterov=True),
    "Adam": lambda parameters: torch.optim.Adam(parameters, lr=0.01, betas=(0.8, 0.99), amsgrad=True),
    "AdamW": lambda parameters: torch.optim.AdamW([{"params": parameters[:1]}, {"params": parameters[1:], "lr": 0.1}]),
    "RMSprop": lambda parameters: torch.optim.RMSprop(parameters, momentum=0.5, centered=True),
    "Adagrad": lambda parameters: torch.optim.Adagrad(parameters),
}
SCHEDULERS = {
    "StepLR": lambda optimizer: torch.optim.lr_scheduler.StepLR(optimizer, 2),
    "MultiStepLR": lambda optimizer: torch.optim.lr_scheduler.MultiStepLR(optimizer, [1, 3]),
    "CosineAnnealingLR": lambda optimizer: torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 7),
    "OneCycleLR": lambda optimizer: torch.optim.lr_scheduler.OneCycleLR(
        optimizer, 0.1, total_steps=9, cycle_momentum=False
    ),
    "LambdaLR": lambda optimizer: torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.9**step),
}


def build(optimizer, scheduler):
    model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3), nn.Dropout(0.2), nn.Linear(3, 2))
    built = OPTIMIZERS[optimizer](list(model.parameters()))
    return Training(model, built, SCHEDULERS[scheduler](built))


def train(training, steps):
    for _ in range(steps):
        noise = random.random() + numpy.random.rand()
        loss = training.model(torch.randn(8, 4) + noise).square().mean()
        training.optimizer.zero_grad()
        loss.backward()
        training.optimizer.step()
        training.scheduler.step()


class State(unittest.TestCase):
    def test_training_goes_on_from_a_state_to_the_same_bit(self):
        for optimizer, scheduler in zip(OPTIMIZERS, SCHEDULERS):
            with self.subTest(f"{optimizer} with {scheduler}"):
                training, other = build(optimizer, scheduler), build(optimizer, scheduler)
                train(training, 3)
                middle = training.capture()
                train(training, 4)
                train(other, 1)
                other.restore(middle)
                self.assertEqual(other.capture().hash(), middle.hash())
                train(other, 4)
                self.assertEqual(other.capture().hash(), training.capture().hash())

    def test_copies_do_not_change_with_the_training(self):
        training = build("SGD", "StepLR")
        state = training.capture()
        before = state.hash()
        train(training, 2)
        self.assertEqual(state.hash(), before)
        after = training.capture().hash()
        self.assertEqual([getattr(after, part) == getattr(before, part) for part in PARTS], [False] * len(PARTS))

    def test_weights_of_half_precision_keep_an_optimizer_of_single_precision(self):
        weight = nn.Parameter(torch.ones(3, dtype=torch.bfloat16))
        module = nn.Module()
        module.weight = weight
        training = Training(module, torch.optim.SGD([weight], lr=0.1, momentum=0.9))
        training.optimizer.state[weight]["momentum_buffer"] = torch.full((3,), 1 / 3)
        state = training.capture()
        training.restore(state)
        self.assertEqual(training.optimizer.state[weight]["momentum_buffer"].dtype, torch.float32)
        self.assertEqual(training.capture().hash(), state.hash())

    def test_a_state_of_another_model_is_refused_by_name(self):
        state = build("SGD", "StepLR").capture()
        state.tensors["params"]["0.weight"] = torch.ones(3, 5)
        with self.assertRaisesRegex(TranscriptError, r"params/0.weight: float32\[3, 5\] recorded, float32\[3, 4\]"):
            build("SGD", "StepLR").restore(state)


if __name__ == "__main__":
    unittest.main()
