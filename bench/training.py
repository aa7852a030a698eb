"""Fits scikit-learn's trees to the rows that training.ts wrote, and prints seconds, accuracy and nodes as JSON."""
import json
import sys
from time import perf_counter

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

folder, features, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def read(name):
    x = np.fromfile(f"{folder}/{name}.features", dtype=np.uint8).reshape(-1, features)
    return x, np.fromfile(f"{folder}/{name}.labels", dtype=np.uint8)


def measure(create):
    best, model = None, None
    for _ in range(runs):
        model = create()
        start = perf_counter()
        model.fit(x, y)
        seconds = perf_counter() - start
        best = seconds if best is None else min(best, seconds)
    return {"seconds": best, "accuracy": model.score(x_test, y_test), "nodes": nodes(model)}


def nodes(model):
    return int(model.tree_.node_count) if hasattr(model, "tree_") else 0


x, y = read("train")
x_test, y_test = read("test")
print(json.dumps({
    "tree": measure(lambda: DecisionTreeClassifier(max_depth=10, random_state=1)),
    "forest": measure(lambda: RandomForestClassifier(100, max_depth=10, random_state=1, n_jobs=1)),
    "boosting": measure(lambda: HistGradientBoostingClassifier(max_iter=100, max_depth=6, early_stopping=False, random_state=1)),
}))
